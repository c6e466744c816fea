import { CATALOGUE, type Code } from '../findings/codes.ts';
import type { Level } from './config.ts';
import { LEVELS } from './config.ts';

/**
 * Whether findings with this code may be lowered or ignored. Whatever makes the runtime reject a spec must remain an
 * error; errors about committed outputs may be lowered.
 */
export function isLowerable(code: Code): boolean {
  return (
    CATALOGUE[code].severity !== 'error' || code.startsWith('drift/') || code === 'selection/not-followed'
  );
}

/** Whether findings with this code say that committed outputs differ from the expected ones. */
export function saysOutputsDiffer(code: Code): boolean {
  return CATALOGUE[code].severity === 'error' && isLowerable(code);
}

/** Whether a level is below the default one of a code. */
export function lowers(code: Code, level: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(CATALOGUE[code].severity);
}

/** Whether an entry such as `drift/form` or `drift/*` covers a code. */
export function namesCode(entry: string, code: Code): boolean {
  return entry === code || (entry.endsWith('/*') && code.startsWith(entry.slice(0, -1)));
}
