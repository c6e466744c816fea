import { visible } from './visible.ts';
import { quoted } from './words.ts';

/**
 * A sentence that may contain paths. Paths are stored as values, relative to the root being checked, so that whoever
 * displays the sentence can make them relative to something else: GitHub uses git's top level. A sentence without paths
 * is a plain string.
 */
export type Text = string | readonly TextPart[];

export type TextPart = string | PathPart;

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

/** The sentence as plain text, with paths relative to the root being checked. */
export function textOf(text: Text): string {
  if (typeof text === 'string') return text;
  return text.map((part) => (typeof part === 'string' ? part : pathText(part))).join('');
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
  return text.map((part) => (typeof part === 'string' ? part : { ...part, path: place(part.path) }));
}
