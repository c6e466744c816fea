import { compareCodePoints } from '../source/compare.ts';
import { allowedCost, editCost } from './edit-cost.ts';
import { quoted } from './words.ts';

/**
 * The known names that may be meant by a misspelled one, best first, excluding the name itself; empty if none is
 * similar. To compare many names with the same candidates, create one {@link NameIndex}.
 */
export function nearestNames(name: string, candidates: Iterable<string>, limit = 3): string[] {
  return new NameIndex(candidates).nearest(name, limit);
}

/** `did you mean 'draft_llm'?` */
export function didYouMean(...names: readonly string[]): string {
  return `did you mean ${names.map(quoted).join(' or ')}?`;
}

/** The hint that asks for the nearest known name; `undefined` if none is similar. */
export function nearestHint(name: string, known: Iterable<string>): string | undefined {
  return new NameIndex(known).hint(name);
}

/**
 * Maximum number of names that one index compares in total. If thousands of names are unknown among thousands, nobody
 * reads the hints of the last ones, and a hostile file must not keep a check busy.
 */
const MOST_COMPARED = 1_000_000;

/** Known names, prepared for repeated searches: a search in ten thousand of them takes about a millisecond. */
export class NameIndex {
  readonly #entries: readonly Entry[];
  #compared = 0;

  constructor(candidates: Iterable<string>) {
    this.#entries = [...new Set(candidates)].map(entryOf);
  }

  nearest(name: string, limit = 3): string[] {
    if (limit < 1 || this.#compared > MOST_COMPARED) return [];
    this.#compared += this.#entries.length;
    const wanted = entryOf(name);
    const allowed = allowedCost(wanted.folded.length);
    const best: Match[] = [];
    for (const entry of this.#entries) {
      if (entry.name === name) continue;
      const worst = best.length < limit ? undefined : best[best.length - 1];
      const score = scoreOf(wanted, entry, allowed, worst?.score ?? Number.POSITIVE_INFINITY);
      if (score === undefined) continue;
      const match = { name: entry.name, score };
      if (worst && compareMatches(wanted, match, worst) >= 0) continue;
      if (worst) best.pop();
      best.push(match);
      best.sort((left, right) => compareMatches(wanted, left, right));
    }
    return best.map((match) => match.name);
  }

  hint(name: string): string | undefined {
    const near = this.nearest(name, 2);
    const same = equallySame(name, near);
    const meant = same.length > 1 ? same : near.slice(0, 1);
    return meant.length === 0 ? undefined : didYouMean(...meant);
  }
}

/** Whether two names only differ in case, leading zeros and word separators. */
export function isSameName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/**
 * The nearest names that differ from the given one only in case or, if there are none, only in case, separators and
 * leading zeros. If there are several, none of them is more likely than another.
 */
export function equallySame(name: string, near: readonly string[]): readonly string[] {
  const lower = name.toLowerCase();
  const isSame = (other: string): boolean => other.toLowerCase() === lower;
  const same = near.filter(isSame);
  return same.length > 0 ? same : near.filter((other) => isSameName(name, other));
}

interface Entry {
  readonly name: string;
  /** Lower case, without separators and leading zeros. Names that are equal when folded look the same. */
  readonly folded: string;
  /** The characters in `folded`, hashed to 32 bits. */
  readonly mask: number;
}

interface Match {
  readonly name: string;
  readonly score: number;
}

/** Scores are in half edits, as in {@link editCost}; differences that are not edits are in between. */
const SAME_BUT_BLANKS = 0;
const SAME_BUT_CASE = 0.25;
const SAME_FOLD = 0.5;
const SAME_WORDS = 3;
const CONTAINED = 5;

/** Longer texts are not names, so they are only compared when folded. */
const LONGEST = 200;

function scoreOf(wanted: Entry, entry: Entry, allowed: number, worst: number): number | undefined {
  if (wanted.folded === entry.folded) {
    if (wanted.name.trim() === entry.name.trim()) return SAME_BUT_BLANKS;
    return wanted.name.toLowerCase() === entry.name.toLowerCase() ? SAME_BUT_CASE : SAME_FOLD;
  }
  const shorter = Math.min(wanted.folded.length, entry.folded.length);
  const longer = Math.max(wanted.folded.length, entry.folded.length);
  if (longer > LONGEST) return undefined;
  const bound = Math.min(allowed, worst);
  // Every character that only one of them has costs at least half an edit.
  if (longer - shorter <= bound && countBits(wanted.mask ^ entry.mask) <= bound) {
    const cost = editCost(wanted.folded, entry.folded, bound);
    if (cost !== undefined) return cost;
  }
  if (worst < SAME_WORDS) return undefined;
  if (longer === shorter && wanted.mask === entry.mask && sameWords(wanted.name, entry.name))
    return SAME_WORDS;
  if (worst < CONTAINED || shorter < 3) return undefined;
  const contained =
    wanted.folded.length < entry.folded.length
      ? startsOrEnds(entry.folded, wanted.folded)
      : startsOrEnds(wanted.folded, entry.folded);
  // Slightly worse for every additional character.
  return contained ? CONTAINED + (longer - shorter) / LONGEST : undefined;
}

function compareMatches(wanted: Entry, left: Match, right: Match): number {
  return (
    left.score - right.score ||
    commonPrefix(wanted.name, right.name) - commonPrefix(wanted.name, left.name) ||
    commonSuffix(wanted.name, right.name) - commonSuffix(wanted.name, left.name) ||
    Math.abs(left.name.length - wanted.name.length) - Math.abs(right.name.length - wanted.name.length) ||
    compareCodePoints(left.name, right.name)
  );
}

function entryOf(name: string): Entry {
  const folded = fold(name);
  let mask = 0;
  for (let index = 0; index < folded.length && index < LONGEST; index++)
    mask |= bitOf(folded.charCodeAt(index));
  return { name, folded, mask };
}

function fold(name: string): string {
  const plain = /^[\0-\x7f]*$/.test(name) ? name : name.normalize('NFKC');
  const lower = plain.trim().toLowerCase();
  const folded = lower.replace(/(?<!\d)0+(?=\d)/g, '').replace(/[\s_.-]+/g, '');
  return folded === '' ? lower : folded;
}

function bitOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return 1 << (unit - 0x61);
  if (unit >= 0x30 && unit <= 0x39) return 1 << (26 + (unit % 5));
  return 1 << 31;
}

function countBits(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** Whether two names consist of the same words in different order, such as `llm_draft` and `draft_llm`. */
function sameWords(left: string, right: string): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[\s_.-]+/)
      .sort(compareCodePoints);
  const leftWords = words(left);
  return leftWords.length > 1 && leftWords.join(' ') === words(right).join(' ');
}

function startsOrEnds(whole: string, part: string): boolean {
  return whole.startsWith(part) || whole.endsWith(part);
}

function commonPrefix(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  let index = 0;
  while (index < length && left[index] === right[index]) index++;
  return index;
}

function commonSuffix(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  let index = 0;
  while (index < length && left[left.length - 1 - index] === right[right.length - 1 - index]) index++;
  return index;
}
