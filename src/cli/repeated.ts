import { visible } from '../findings/visible.ts';

/** Options that say where the repository is. */
export interface PlaceValues {
  readonly root?: string | undefined;
  readonly 'data-root'?: string | undefined;
  readonly dialect?: string | undefined;
}

/** The options of the place, as a command that is suggested has to repeat them: ` --root study`, or nothing. */
export function repeated(values: PlaceValues): string {
  return (['root', 'data-root', 'dialect'] as const)
    .flatMap((name) => (values[name] === undefined ? [] : [` --${name} ${shellWord(values[name])}`]))
    .join('');
}

/** A text as one word of a shell. */
export function shellWord(text: string): string {
  return /^[\w./+@%:-]+$/.test(text) ? text : `'${visible(text).replaceAll("'", "'\\''")}'`;
}
