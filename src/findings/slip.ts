import { allowedCost, EDIT, editCost } from './edit-cost.ts';
import { withoutLookAlikes } from './look-alikes.ts';

/** A typing error that leaves no doubt about what is meant. */
export type Slip = 'spaces' | 'look-alike' | 'case' | 'transposed' | 'doubled';

/** Shorter words are too likely to be different names: `ab` and `ba`, `a` and `aa`. */
const SHORTEST = 4;

/**
 * The single typo that turns one name into the other, if any. Digits and whole words are never typos: `…-v12` is
 * another experiment than `…-v11`.
 */
export function slipOf(written: string, meant: string): Slip | undefined {
  if (written === meant || meant === '' || meant.trim() !== meant) return undefined;
  if (written.trim() === meant) return 'spaces';
  if (withoutLookAlikes(written).trim() === meant && withoutLookAlikes(meant) === meant) return 'look-alike';
  if (written.length === meant.length)
    return written.toLowerCase() === meant.toLowerCase()
      ? 'case'
      : areSwapped(written, meant)
        ? 'transposed'
        : undefined;
  const [shorter, longer] = written.length < meant.length ? [written, meant] : [meant, written];
  return longer.length === shorter.length + 1 && isDoubled(shorter, longer) ? 'doubled' : undefined;
}

/**
 * The only one of some names that a single typo turns into the written name; `undefined` if there are several, or none.
 */
export function onlyMeant(written: string, names: Iterable<string>): string | undefined {
  let meant: string | undefined;
  for (const name of names) {
    if (name === written) return undefined;
    if (name === meant || slipOf(written, name) === undefined) continue;
    if (meant !== undefined) return undefined;
    meant = name;
  }
  return meant;
}

/** Whether a typo can only have one direction: nobody intends an extra space or a look-alike. */
export function isOneWay(slip: Slip): boolean {
  return slip === 'spaces' || slip === 'look-alike';
}

/** Two adjacent letters of one word are swapped. */
function areSwapped(written: string, meant: string): boolean {
  let at = 0;
  while (written[at] === meant[at]) at++;
  return (
    written[at] === meant[at + 1] &&
    written[at + 1] === meant[at] &&
    written.slice(at + 2) === meant.slice(at + 2) &&
    isInWord(written, at, at + 2)
  );
}

/** A letter of a word is doubled in the longer text. */
function isDoubled(shorter: string, longer: string): boolean {
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  return (
    at > 0 &&
    longer[at] === longer[at - 1] &&
    shorter.slice(at) === longer.slice(at + 1) &&
    isInWord(longer, at - 1, at + 1) &&
    wordAt(longer, at).length > SHORTEST
  );
}

function isInWord(name: string, from: number, to: number): boolean {
  const word = wordAt(name, from);
  return (
    /^\p{L}+$/u.test(name.slice(from, to)) &&
    word.length >= SHORTEST &&
    !COUNTS.test(word) &&
    !isHash(partAt(name, from))
  );
}

/**
 * Matches words that count: Roman numerals, sizes, and repeated letters. Two such words that differ by one letter may
 * both be intended.
 */
const COUNTS = /^(?:[ivx]+|x*[sl]|(\p{L})\1*)$/iu;

/** The letters and digits around an index. */
function partAt(name: string, at: number): string {
  return (
    (/[\p{L}\d]*$/u.exec(name.slice(0, at))?.[0] ?? '') + (/^[\p{L}\d]*/u.exec(name.slice(at))?.[0] ?? '')
  );
}

/** The letters around an index, up to the next digit or separator. */
function wordAt(name: string, at: number): string {
  const before = /\p{L}*$/u.exec(name.slice(0, at))?.[0] ?? '';
  return before + (/^\p{L}*/u.exec(name.slice(at))?.[0] ?? '');
}

/**
 * Whether a name only differs from a known one in its numbers, or in how many there are: then both may exist. Different
 * separators around the same digits (`gpt5`, `gpt-5`; `v25`, `v2.5`) do not count as a difference, and a name without
 * numbers may just lack them.
 */
export function differInDigits(written: string, known: string): boolean {
  const one = numbersOf(written);
  const other = numbersOf(known);
  return one.numbers !== '' && one.numbers !== other.numbers && one.rest === other.rest && one.rest !== '';
}

/**
 * Whether a name that resembles a known one is the id of another experiment: one of them has another number, or an
 * additional word, or a word that no typing error could turn into its counterpart. A name without numbers may just lack
 * the end of the known one.
 */
export function areOtherIds(written: string, known: string): boolean {
  if (differInDigits(written, known)) return true;
  const name = written.trim().replace(FILE_SUFFIX, '');
  // Other characters are not part of ids, but of additions around them: `openai/gpt-5`, `gpt-5 (new)`.
  if (!/^[\p{L}\p{M}\p{N}\s_.-]+$/u.test(name)) return false;
  const own = wordsOf(name);
  const others = wordsOf(known);
  if (own.length === others.length)
    return (
      [...own].sort().join() !== [...others].sort().join() &&
      own.some((word, place) => {
        const meant = others[place] ?? '';
        // Before a number, such a word does not count anything: `v2`.
        const count = COUNTS.test(word) && COUNTS.test(meant) && !isNumber(others[place + 1] ?? '');
        return count ? word !== meant : !isTypo(word, meant);
      })
    );
  const [fewer, more] = own.length < others.length ? [own, others] : [others, own];
  const added = [...more];
  for (const word of fewer) {
    const place = added.indexOf(word);
    if (place < 0) return false;
    added.splice(place, 1);
  }
  const isShorter = own.length < others.length;
  return isShorter
    ? own.some(isNumber) && !added.every((word) => word.length === 1 || isNumber(word))
    : !added.every(isNumber);
}

/** Whether a name differs from a similar one in a part of a word, as `incoherence` does from `coherence`. */
export function mayBeNew(written: string, known: string): boolean {
  const own = wordsOf(written);
  const others = wordsOf(known);
  return (
    own.length === others.length &&
    own.some((word, place) => {
      const other = others[place] ?? '';
      const [shorter, longer] = word.length < other.length ? [word, other] : [other, word];
      const isPart = /^\p{L}+$/u.test(longer) && (longer.startsWith(shorter) || longer.endsWith(shorter));
      return isPart && longer.length >= shorter.length + 2 && shorter.length >= SHORTEST;
    })
  );
}

const FILE_SUFFIX = /\.(?:csv|html?|j2|jinja2?|json|md|txt|ya?ml)$/i;

/** The words and numbers of a name, in lower case. */
function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s_.-]+/);
  return words.flatMap((word) => (isHash(word) ? word : (word.match(/\d+|\D+/g) ?? [])));
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

function isTypo(word: string, meant: string): boolean {
  if (word === meant || (isHash(word) && isHash(meant))) return true;
  if (isNumber(word) && isNumber(meant)) return Number(word) === Number(meant);
  const allowed = allowedCost(Math.max(word.length, meant.length));
  // An additional or missing letter is a typing error even in short words, but a different letter makes a different
  // word.
  const isLonger = word.length !== meant.length;
  return editCost(word, meant, isLonger ? Math.max(EDIT, allowed) : allowed) !== undefined;
}

/** The digits of the numbers in a name, and the rest of it. Digits between letters, or in a hash, are not numbers. */
function numbersOf(name: string): { readonly numbers: string; readonly rest: string } {
  const numbers: string[] = [];
  const rest = name.replace(/([\s_.-]*)([^\s_.-]+)/g, (whole, between: string, word: string) => {
    if (isHash(word)) return whole;
    const left = word.replace(/(?<![\p{L}\d])\d+|\d+(?![\p{L}\d])/gu, (digits) => {
      numbers.push(digits);
      return '';
    });
    return left.length === word.length || left !== '' ? `${between}${left}` : '';
  });
  return { numbers: numbers.join(''), rest };
}

function isHash(word: string): boolean {
  return /^[0-9a-f]{8,}$/i.test(word) && /[a-f]/i.test(word) && /\d/.test(word);
}
