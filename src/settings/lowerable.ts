import { CATALOGUE, type Code } from '../findings/codes.ts';
import type { Level } from './config.ts';
import { LEVELS } from './config.ts';

/**
 * Whether a finding of this code may be lowered or left out. What the runtime refuses stays refused: an error can be, only
 * where it is about committed outputs.
 */
export function isLowerable(code: Code): boolean {
  return (
    CATALOGUE[code].severity !== 'error' || code.startsWith('drift/') || code === 'selection/not-followed'
  );
}

/** Whether a level is below the one that a code has by itself. */
export function lowers(code: Code, level: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(CATALOGUE[code].severity);
}

/** Whether a code is meant by an entry such as `drift/form` or `drift/*`. */
export function namesCode(entry: string, code: Code): boolean {
  return entry === code || (entry.endsWith('/*') && code.startsWith(entry.slice(0, -1)));
}
