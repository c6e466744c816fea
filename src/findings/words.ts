import { repr } from '../python/text.ts';
import { str, type Value } from '../python/value.ts';
import { visible } from './visible.ts';

/** Code points of a value that a message quotes; longer ones are cut. */
const LONGEST = 120;

/** Code points of a piece of source that a message quotes. */
const LONGEST_SOURCE = 60;

/** How many names one message lists, and how many further places one finding relates to; the rest is counted. */
export const LISTED = 5;

/** Text from outside as messages quote it: in Python's spelling, on one line, every character visible, cut when long. */
export function quoted(text: string): string {
  return spelled(str(text));
}

/** The same of any value: text in quotes, all else as Python prints it. */
export function spelled(value: Value): string {
  return shortened(visible(repr(value)));
}

/** A spelling that is no longer than a message may quote. */
export function shortened(text: string): string {
  const points = Array.from(text.length > LONGEST * 2 ? text.slice(0, LONGEST * 2) : text);
  return points.length <= LONGEST && points.join('').length === text.length
    ? text
    : `${points.slice(0, LONGEST - 1).join('')}…`;
}

/** A piece of a file's text as messages quote it: as it stands, in backticks unless it holds one, cut when long. */
export function quotedSource(source: string): string {
  const points = Array.from(source.slice(0, LONGEST_SOURCE * 2 + 2));
  const cut = points.length > LONGEST_SOURCE ? `${points.slice(0, LONGEST_SOURCE - 1).join('')}…` : source;
  return cut.includes('`') ? `"${cut}"` : `\`${cut}\``;
}

/** A small number of things as a word. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

const NUMBERS: Readonly<Record<number, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
};

/** `1 row`, `2 rows`. */
export function counted(count: number | bigint, one: string, many = `${one}s`): string {
  return `${count} ${BigInt(count) === 1n ? one : many}`;
}

/**
 * `'a', 'b' and 3 more`, for names as they are to be shown.
 *
 * @param total - How many there are when `names` are only the first of them.
 * @param most - How many are named.
 */
export function listed(names: readonly string[], total = names.length, most = LISTED): string {
  if (total > most) return `${names.slice(0, most).join(', ')} and ${total - most} more`;
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
