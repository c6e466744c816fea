/**
 * The pattern language of cohort-ci, which is that of `@actions/glob`, but in time proportional to at most the product
 * of the lengths of pattern and path. Patterns come from pull requests, and that library's own matcher backtracks.
 *
 * `*` matches any characters of a name, `?` one, `[…]` one in a set (`[!…]` one not in it), a segment `**` any number
 * of folders, and a backslash the next character literally. Hidden names are treated like any other, and case matters.
 */
export interface PathPattern {
  readonly text: string;
  readonly segments: readonly PatternSegment[];
  /** @param path - Relative, with single slashes. */
  matches(path: string): boolean;
}

/** A literal name, a pattern for names, or any number of folders. */
export type PatternSegment = string | NamePattern | typeof ANY_FOLDERS;

export const ANY_FOLDERS: unique symbol = Symbol('**');

/** A segment with wildcards. */
export class NamePattern {
  /** Number of runs of consecutive stars. */
  readonly stars: number;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.stars = tokens.filter((token) => token === STAR).length;
  }

  /** Whether it is just a star. */
  get isAny(): boolean {
    return this.#tokens.length === 1 && this.stars === 1;
  }

  matches(name: string): boolean {
    if (this.isAny) return name !== '';
    return matchesSequence(this.#tokens, Array.from(name), STAR, matchesCharacter);
  }
}

const STAR: unique symbol = Symbol('*');
const ANY_CHARACTER: unique symbol = Symbol('?');

/** One code point, or a wildcard for one; an inconsistent set is empty. */
type Token = string | typeof STAR | typeof ANY_CHARACTER | CharacterSet;

interface CharacterSet {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** Parses a pattern for relative paths. Every text is a pattern, though some match nothing. */
export function pathPattern(text: string): PathPattern {
  const segments = text
    .split('/')
    .filter((segment, index, all) => !(segment === '**' && all[index - 1] === '**'))
    .map(parseSegment);
  return {
    text,
    segments,
    matches: (path) => matchesSequence(segments, path.split('/'), ANY_FOLDERS, matchesName),
  };
}

/**
 * The pattern in a setting, where `folder/` matches everything below a folder.
 *
 * @returns `undefined` for a pattern that can match nothing: an empty or absolute one, or one with `..`
 */
export function pathPatternBelow(text: string): PathPattern | undefined {
  const trimmed = text.replace(/^(?:\.\/+)+/, '').replace(/\/{2,}/g, '/');
  if (trimmed === '' || trimmed.startsWith('/')) return undefined;
  if (trimmed.split('/').some((segment) => segment === '..' || segment === '.')) return undefined;
  return { ...pathPattern(trimmed.endsWith('/') ? `${trimmed}**` : trimmed), text };
}

/** The pattern that matches just this path. */
export function patternOf(path: string): string {
  return path.replace(/[*?[\\]/g, '\\$&');
}

function parseSegment(text: string): PatternSegment {
  if (text === '**') return ANY_FOLDERS;
  if (!/[*?[\\]/.test(text)) return text;
  const tokens = parseTokens(Array.from(text));
  return tokens.every((token) => typeof token === 'string') ? tokens.join('') : new NamePattern(tokens);
}

function parseTokens(characters: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    if (character === '*') {
      if (tokens.at(-1) !== STAR) tokens.push(STAR);
    } else if (character === '?') tokens.push(ANY_CHARACTER);
    else if (character === '\\' && at + 1 < characters.length) tokens.push(characters[++at] ?? '');
    else {
      const set = character === '[' ? parseSet(characters, at) : undefined;
      tokens.push(set === undefined ? character : set.token);
      if (set !== undefined) at = set.end;
    }
  }
  return tokens;
}

/**
 * The set that starts at a bracket, and the index of the closing one. Without a closing one, the bracket is literal.
 */
function parseSet(
  characters: readonly string[],
  start: number,
): { readonly token: CharacterSet; readonly end: number } | undefined {
  let at = start + 1;
  const negated = characters[at] === '!' || characters[at] === '^';
  if (negated) at++;
  const first = at;
  const ranges: [number, number][] = [];
  /** The next character, which a backslash makes literal. */
  const take = (): number => {
    if (characters[at] === '\\' && at + 1 < characters.length) at++;
    return (characters[at++] ?? '').codePointAt(0) ?? 0;
  };
  while (at < characters.length) {
    if (characters[at] === ']' && at > first) return { token: { negated, ranges }, end: at };
    const from = take();
    // A hyphen before the closing bracket is literal.
    if (characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']') {
      at++;
      const to = take();
      // A reversed range is empty.
      if (from <= to) ranges.push([from, to]);
    } else ranges.push([from, from]);
  }
  return undefined;
}

function matchesName(segment: PatternSegment, name: string): boolean {
  if (typeof segment === 'string') return segment === name;
  return segment !== ANY_FOLDERS && segment.matches(name);
}

function matchesCharacter(token: Token, character: string): boolean {
  if (typeof token === 'string') return token === character;
  if (token === STAR || token === ANY_CHARACTER) return true;
  // The negation of an empty set is empty, too.
  if (token.ranges.length === 0) return false;
  const point = character.codePointAt(0) ?? 0;
  return token.ranges.some(([first, last]) => first <= point && point <= last) !== token.negated;
}

/**
 * A star matches as little as possible; when what follows fails, the last star takes one more. What was matched before
 * that star is never tried again, so each pair of a pattern item and a path item is compared at most once.
 */
function matchesSequence<Item>(
  pattern: readonly Item[],
  items: readonly string[],
  star: Item,
  matches: (one: Item, item: string) => boolean,
): boolean {
  let place = 0;
  let lastStar = -1;
  let taken = 0;
  for (let index = 0; index < items.length; ) {
    const one = pattern[place];
    if (one === star) {
      lastStar = place++;
      taken = index;
    } else if (one !== undefined && matches(one, items[index] ?? '')) {
      place++;
      index++;
    } else if (lastStar >= 0) {
      place = lastStar + 1;
      index = ++taken;
    } else return false;
  }
  while (pattern[place] === star) place++;
  return place === pattern.length;
}
