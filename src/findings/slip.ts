import { withoutLookAlikes } from './look-alikes.ts';

/** How the hand slips without anything else being meant. */
export type Slip = 'spaces' | 'look-alike' | 'case' | 'transposed' | 'doubled';

/** A word that is shorter is as soon another one as a slip: `ab` and `ba`, `a` and `aa` name two things. */
const SHORTEST = 4;

/**
 * The slip by which one name became another, if one slip did. Digits and whole words never are a slip: `…-v12` for `…-v11`
 * is another experiment.
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

/** The one of some names that a slip made of what is written; nothing when there are two, or none. */
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

/** Whether the direction of a slip shows in the two names alone: nobody means a space or a letter that cannot be seen. */
export function isOneWay(slip: Slip): boolean {
  return slip === 'spaces' || slip === 'look-alike';
}

/** Two neighbouring letters of one word, each in the other's place. */
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

/** One letter of a word that appears twice in the longer of the two, side by side. */
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
  return /^\p{L}+$/u.test(name.slice(from, to)) && wordAt(name, from).length >= SHORTEST;
}

/** The letters around a place, up to the next digit or separator. */
function wordAt(name: string, at: number): string {
  const before = /\p{L}*$/u.exec(name.slice(0, at))?.[0] ?? '';
  return before + (/^\p{L}*/u.exec(name.slice(at))?.[0] ?? '');
}

/**
 * Whether a name differs from a known one in numbers alone, by one more or less of them, too: then both may exist. The same
 * numbers after other separators (`gpt5`, `gpt-5`) are no difference in them, and one that names no number may have lost it.
 */
export function differInDigits(written: string, known: string): boolean {
  const one = numbersOf(written);
  const other = numbersOf(known);
  return one.numbers !== '' && one.numbers !== other.numbers && one.rest === other.rest && one.rest !== '';
}

/** The numbers of a name, and what is left without them. Digits between letters, or in a hash, are no numbers. */
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
  return { numbers: numbers.join(' '), rest };
}

function isHash(word: string): boolean {
  return /^[0-9a-f]{8,}$/i.test(word) && /[a-f]/i.test(word) && /\d/.test(word);
}
