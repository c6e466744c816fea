import type { Random } from './random.ts';

/** A name with a slip in it, and which slip it is. */
export interface Misspelling {
  readonly text: string;
  readonly slip: Slip;
}

export const SLIPS = [
  'substituted',
  'deleted',
  'inserted',
  'transposed',
  'letter case',
  '- for _',
  'suffix dropped',
] as const;
export type Slip = (typeof SLIPS)[number];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** What a slip may leave: a name that YAML and CSV take for text without quotes. */
const NAME = /^[A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9]$/;
const WORDS = /^(?:yes|no|on|off|true|false|null|nan|inf|na)$/i;

/**
 * One slip anywhere in a name, its first character included.
 *
 * The rule that keeps it fair: the right name stays strictly nearer to what is written than every other name that could
 * stand there, by the plain count of single-character edits and swaps of neighbours; capitals count as small letters, and
 * `-` as `_`. A slip for which that does not hold is drawn again.
 */
export function misspell(
  name: string,
  others: Iterable<string>,
  random: Random,
  taken: ReadonlySet<string> = new Set(),
): Misspelling | undefined {
  // Half of a name of two characters is no slip.
  if (name.length < 3) return undefined;
  const rivals = new Set(others);
  rivals.delete(name);
  for (let tries = 0; tries < 60; tries++) {
    const slip = random.pick(SLIPS);
    const text = slipped(name, slip, random);
    if (text === undefined || text === name || rivals.has(text) || taken.has(text)) continue;
    if (!NAME.test(text) || WORDS.test(text)) continue;
    const own = distance(fold(text), fold(name));
    let nearest = true;
    for (const rival of rivals) if (distance(fold(text), fold(rival)) <= own) nearest = false;
    if (nearest) return { text, slip };
  }
  return undefined;
}

function slipped(name: string, slip: Slip, random: Random): string | undefined {
  const at = random.below(name.length);
  const letter = LETTERS[random.below(LETTERS.length)] ?? 'x';
  switch (slip) {
    case 'substituted':
      return name.slice(0, at) + letter + name.slice(at + 1);
    case 'deleted':
      return name.slice(0, at) + name.slice(at + 1);
    case 'inserted':
      return name.slice(0, at) + letter + name.slice(at);
    case 'transposed':
      return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
    case 'letter case':
      return random.chance(0.3)
        ? name.toUpperCase()
        : random.chance(0.5)
          ? (name[0] ?? '').toUpperCase() + name.slice(1)
          : name.slice(0, at) + (name[at] ?? '').toUpperCase() + name.slice(at + 1);
    case '- for _':
      return random.chance(0.5)
        ? name.replace(/[-_]/g, (sign) => (sign === '-' ? '_' : '-'))
        : name.replace(/[-_]/, (sign) => (sign === '-' ? '_' : '-'));
    case 'suffix dropped':
      return /.[-_][^-_]+$/.test(name) ? name.replace(/[-_][^-_]+$/, '') : undefined;
  }
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('-', '_');
}

/** Insertions, deletions, substitutions and swaps of neighbours, each of them one. */
export function distance(left: string, right: string): number {
  let above2: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        cost = Math.min(cost, (above2[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    above2 = above;
    above = current;
  }
  return above[right.length] ?? 0;
}
