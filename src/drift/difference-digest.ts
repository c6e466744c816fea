import { passCheckpoint } from '../source/checkpoint.ts';

/**
 * Identifies a difference of an output even if it is only listed in part: a hash of the committed and the expected
 * values, regardless of their form.
 */
export function differenceDigest(...sides: readonly Iterable<readonly string[]>[]): string {
  return digestOf(...sides.map(framedOneByOne));
}

/** The digest of sides whose values are {@link framed} already. */
export function digestOf(...sides: readonly Iterable<string>[]): string {
  // Loaded on demand, as for blob ids: most checks find no difference.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha256');
  for (const side of sides) {
    for (const text of side) {
      passCheckpoint();
      hash.update(text);
    }
    hash.update('\n');
  }
  return hash.digest('hex').slice(0, 32);
}

/** Framed, since a value can contain any character: two rows must not hash like one that contains both. */
export function framed(values: readonly string[]): string {
  return `${JSON.stringify(values)}\n`;
}

function* framedOneByOne(side: Iterable<readonly string[]>): Iterable<string> {
  for (const values of side) yield framed(values);
}

/** Matches characters that JSON escapes, and line ends other than LF. */
const ESCAPED = /["\\\p{Surrogate}]|[^\P{Cc}\n\x7f-\x9f]/u;

/**
 * The framed records of whole lines of comma-separated cells, without creating any record: {@link framed} row by row
 * takes ten times as long.
 *
 * @returns `undefined` if a cell contains a character that JSON escapes
 */
export function framedLines(lines: string): string | undefined {
  if (ESCAPED.test(lines)) return undefined;
  const body = lines.endsWith('\n') ? lines.slice(0, -1) : lines;
  return `["${body.replaceAll(',', '","').replaceAll('\n', '"]\n["')}"]\n`;
}
