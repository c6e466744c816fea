import {
  type CommandWord,
  type CommandWords,
  type CommandWriter,
  commandAtRoot,
  PROGRAM,
} from './command-text.ts';
import { visible } from './visible.ts';
import { quoted } from './words.ts';

/**
 * A sentence that may contain paths and commands. Paths are stored as values, relative to the root being checked, so
 * that renderers can make them relative to something else: GitHub uses git's top level. Commands are stored as their
 * words, since their spelling depends on the reader's current folder. A sentence without either is a plain string.
 */
export type Text = string | readonly TextPart[];

export type TextPart = string | PathPart | CommandPart;

export interface CommandPart {
  readonly command: CommandWords;
}

export interface PathPart {
  readonly path: string;
  readonly quotes: 'always' | 'never' | 'when-odd';
}

/** A path without quotes, for known file names. */
export function barePath(path: string): readonly TextPart[] {
  return [{ path, quotes: 'never' }];
}

/** A path in quotes, on one line, shortened if long. */
export function quotedPath(path: string): readonly TextPart[] {
  return [{ path, quotes: 'always' }];
}

/** A path on one line, in quotes if it contains spaces, quotes or unusual characters. */
export function shownPath(path: string): readonly TextPart[] {
  return [{ path, quotes: 'when-odd' }];
}

/** A command to run, without the backticks around it. */
export function commandText(...command: CommandWords): readonly CommandPart[] {
  return [{ command }];
}

/** The same for a command of this program. */
export function ownCommand(...words: readonly CommandWord[]): readonly CommandPart[] {
  return commandText(PROGRAM, ...words);
}

/** A sentence with values: msg`there is no catalog ${quotedPath(path)}`. */
export function msg(words: TemplateStringsArray, ...values: readonly (Text | number | bigint)[]): Text {
  const parts: TextPart[] = [];
  const add = (part: TextPart): void => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  for (const [index, word] of words.entries()) {
    add(word);
    const value = values[index];
    if (value === undefined) continue;
    if (typeof value === 'object') value.forEach(add);
    else add(String(value));
  }
  const [first = '', ...more] = parts;
  return more.length === 0 && typeof first === 'string' ? first : parts;
}

export function joined(texts: readonly Text[], between: string): Text {
  return texts.reduce((all, one) => (all === '' ? one : msg`${all}${between}${one}`), '');
}

/**
 * The sentence as plain text, with paths relative to the root being checked, and commands as typed there by default.
 */
export function textOf(text: Text, write: CommandWriter = commandAtRoot): string {
  if (typeof text === 'string') return text;
  return text
    .map((part) =>
      typeof part === 'string' ? part : 'command' in part ? write(part.command) : pathText(part),
    )
    .join('');
}

function pathText({ path, quotes }: PathPart): string {
  if (quotes === 'never') return path;
  if (quotes === 'always') return quoted(path);
  const seen = visible(path);
  return seen === path && /^[^\s'"]+$/.test(path) ? path : `'${seen}'`;
}

/** The same sentence with other paths. */
export function withPaths(text: Text, place: (path: string) => string): Text {
  if (typeof text === 'string') return text;
  return text.map((part) => {
    if (typeof part === 'string') return part;
    if ('path' in part) return { ...part, path: place(part.path) };
    const [program, ...words] = part.command;
    const placed = words.map((word) => (typeof word === 'string' ? word : { path: place(word.path) }));
    return { command: [program, ...placed] };
  });
}

/** The same sentence with its commands spelled out. */
export function withCommands(text: Text, write: CommandWriter): Text {
  if (typeof text === 'string') return text;
  return text.map((part) => (typeof part === 'object' && 'command' in part ? write(part.command) : part));
}
