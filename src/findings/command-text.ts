import { visible } from './visible.ts';

/** One word of a command; a path is relative to the root being checked. */
export type CommandWord = string | { readonly path: string };

/** A command that is printed for the reader to run: the program, then its arguments. */
export type CommandWords = readonly [program: string, ...words: CommandWord[]];

/** Spells a command as one would type it, wherever the reader is. */
export type CommandWriter = (words: CommandWords) => string;

/** The name of this program. */
export const PROGRAM = 'cohort-ci';

/** As it is typed in the root of a repository whose settings say everything else. */
export const commandAtRoot: CommandWriter = (words) =>
  words.map((word) => shellWord(typeof word === 'string' ? word : word.path)).join(' ');

/** Text that means itself between double quotes, in any common shell. */
const PLAIN_IN_DOUBLE = /^[\p{L}\p{N}\p{M} \w.,:;/@=+~#()[\]{}*?'‘’&|<>^–—-]*$/u;

/** Text that means itself between single quotes; where a shell has no such quotes, at least no command ends in it. */
const PLAIN_IN_SINGLE = /^[^'‘’‚‛&|<>^`]*$/;

/**
 * A text as one word of a shell, in quotes that sh, PowerShell and cmd agree on. Text that comes from a repository is pasted
 * with the command, so where they do not agree, the reader has to fill it in.
 */
export function shellWord(text: string): string {
  if (/^[\w./+-][\w./+@%:=~-]*$/.test(text)) return text;
  if (visible(text) !== text) return 'NAME';
  return PLAIN_IN_DOUBLE.test(text) ? `"${text}"` : PLAIN_IN_SINGLE.test(text) ? `'${text}'` : 'NAME';
}
