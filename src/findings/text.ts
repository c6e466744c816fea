import { visible } from './visible.ts';
import { quoted } from './words.ts';

/**
 * A sentence that may name files. Their paths are values in it, counted from the root that is checked, so that who shows the
 * sentence decides from where they count: GitHub counts from git's top level. One that names no file is a plain string.
 */
export type Text = string | readonly TextPart[];

export type TextPart = string | PathPart;

export interface PathPart {
  readonly path: string;
  readonly quotes: 'always' | 'never' | 'when-odd';
}

/** A path as it is, for places where nobody but us chose it. */
export function barePath(path: string): readonly TextPart[] {
  return [{ path, quotes: 'never' }];
}

/** A path in quotes, on one line, cut when long. */
export function quotedPath(path: string): readonly TextPart[] {
  return [{ path, quotes: 'always' }];
}

/** A path on one line, in quotes when it holds spaces, quotes or odd characters. */
export function shownPath(path: string): readonly TextPart[] {
  return [{ path, quotes: 'when-odd' }];
}

/** A sentence of words and values: msg`there is no catalog ${quotedPath(path)}`. */
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

/** Several, with something between them. */
export function joined(texts: readonly Text[], between: string): Text {
  return texts.reduce((all, one) => (all === '' ? one : msg`${all}${between}${one}`), '');
}

/** The sentence as it is read, with paths counted from the root. */
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

/** The same sentence about files that are counted from elsewhere. */
export function withPaths(text: Text, place: (path: string) => string): Text {
  if (typeof text === 'string') return text;
  return text.map((part) => (typeof part === 'string' ? part : { ...part, path: place(part.path) }));
}
