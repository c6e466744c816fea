import { visible } from './visible.ts';

/** One word of a command; a path is relative to the root being checked. */
export type CommandWord = string | { readonly path: string };

/** A command that is printed for the reader to run: the program, then its arguments. */
export type CommandWords = readonly [program: string, ...words: CommandWord[]];

/** Spells a command as one would type it, wherever the reader is. */
export type CommandWriter = (words: CommandWords) => string;

/** The name of this program. */
export const PROGRAM = 'cohort-ci';

/** Spells a command for the root of a repository whose settings make all other options unnecessary. */
export const commandAtRoot: CommandWriter = (words) =>
  words.map((word) => shellWord(typeof word === 'string' ? word : word.path)).join(' ');

/** Matches text that any common shell takes literally between double quotes. */
const PLAIN_IN_DOUBLE = /^[\p{L}\p{N}\p{M} \w.,:;/@=+~#()[\]{}*?'‘’&|<>^–—-]*$/u;

/**
 * Matches text that shells take literally between single quotes. In a shell without such quotes, it at least cannot end
 * the command.
 */
const PLAIN_IN_SINGLE = /^[^'‘’‚‛&|<>^`]*$/;

/**
 * A text as one word of a shell, in quotes that sh, PowerShell and cmd agree on. Text that comes from a repository is
 * pasted with the command, so where they do not agree, the reader has to fill it in.
 */
export function shellWord(text: string): string {
  if (/^[\w./+-][\w./+@%:=~-]*$/.test(text)) return text;
  if (visible(text) !== text) return 'NAME';
  return PLAIN_IN_DOUBLE.test(text) ? `"${text}"` : PLAIN_IN_SINGLE.test(text) ? `'${text}'` : 'NAME';
}
