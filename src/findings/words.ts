import { repr } from '../python/text.ts';
import { str, type Value } from '../python/value.ts';
import { unseenCharacter } from './look-alikes.ts';
import { escapeCharacter, visible } from './visible.ts';

/** The maximum number of code points in a quoted value. */
const LONGEST = 120;

/** The maximum number of code points in a quoted piece of source. */
const LONGEST_SOURCE = 60;

/** Maximum number of names that a message lists, and of related places of a finding; the others are only counted. */
export const LISTED = 5;

/**
 * External text as quoted in messages: in Python's notation, on one line, every character visible, shortened if long.
 */
export function quoted(text: string): string {
  return spelled(str(text));
}

/**
 * Any value as quoted in messages: text in quotes, everything else as printed by Python. A character that cannot be
 * seen in a file is named, since its escape says little to most readers.
 */
export function spelled(value: Value): string {
  const shown = shortened(visible(repr(value)));
  const unseen = value.kind === 'str' ? unseenCharacter(value.value) : undefined;
  if (unseen === undefined) return shown;
  const escaped = escapeCharacter(unseen.character);
  return shown.includes(escaped) ? `${shown} (${escaped} is ${unseen.name})` : shown;
}

/** Shortens a value to what a message may quote. */
export function shortened(text: string): string {
  // No text has more code points than units.
  if (text.length <= LONGEST) return text;
  const points = Array.from(text.length > LONGEST * 2 ? text.slice(0, LONGEST * 2) : text);
  return points.length <= LONGEST && points.join('').length === text.length
    ? text
    : `${points.slice(0, LONGEST - 1).join('')}…`;
}

/** A piece of a file as quoted in messages: in backticks, or in quotes if it contains one, shortened if long. */
export function quotedSource(source: string): string {
  const points = Array.from(source.slice(0, LONGEST_SOURCE * 2 + 2));
  const cut = points.length > LONGEST_SOURCE ? `${points.slice(0, LONGEST_SOURCE - 1).join('')}…` : source;
  return cut.includes('`') ? `"${cut}"` : `\`${cut}\``;
}

/** A small number in words. */
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
 * `'a', 'b' and 3 more`, for names that are already quoted.
 *
 * @param total - The total number, if `names` are only the first ones.
 * @param most - Maximum number of names to list.
 */
export function listed(names: readonly string[], total = names.length, most = LISTED): string {
  if (total > most) return `${names.slice(0, most).join(', ')} and ${total - most} more`;
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** `a, b or c`. */
export function alternatives(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

/** Number of names that {@link listed} only counts. */
export function unlisted(total: number, most = LISTED): number {
  return Math.max(0, total - most);
}

/** `a pair`, `an axis`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
