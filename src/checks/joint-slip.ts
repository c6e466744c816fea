import type { Level } from '../design/design.ts';
import { suggested, together } from '../findings/fix.ts';
import { inCurlyQuotes, lookAlikeWords, withoutLookAlikes } from '../findings/look-alikes.ts';
import { inBracketsOf, withoutListSign } from '../findings/placeholder.ts';
import { capitalized, LISTED, listed, quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { suffixOf } from '../source/path.ts';
import type { Span } from '../source/span.ts';
import type { HeaderColumn } from '../syntax/csv-columns.ts';
import { respell, spellingFix } from '../syntax/respell.ts';
import { withoutEntities } from '../syntax/yaml/explain-character.ts';
import type { Remedy } from './remedy.ts';

/** A slip in all names of a list rather than in one of them: one fault, with one fix. */
export interface JointSlip {
  /** Why the names are not known, as a clause. */
  readonly because: string;
  /** The names that have the slip, each once. */
  readonly levels: readonly Level[];
  /** The first of the names, or the header of their table if its names have the slip, too. */
  readonly at: Span;
  readonly remedy: Remedy;
}

interface SlippedName {
  readonly level: Level;
  readonly meant: string;
}

interface Kind {
  readonly because: string;
  /** A pattern that at least one of the names must match. */
  readonly sign?: RegExp;
  /** The names that may be meant by a name, longest first. */
  readonly meant: (written: string) => readonly string[];
  /**
   * Identifies what was done to a name: names with different results have different slips. If absent, all matching
   * names have the same slip.
   */
  readonly changes?: readonly Change[];
  readonly hint: (meant: string, path: string, all: readonly string[], first: string) => string;
}

/** The effect of a search and replace on a name. */
type Change = (name: string) => string;

const CASES: readonly Change[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => capitalized(name),
  (name) => name.replace(/[^-_ ]+/g, capitalized),
];

const SEPARATORS: readonly Change[] = [
  (name) => name,
  (name) => name.replaceAll('-', '_'),
  (name) => name.replaceAll('_', '-'),
  (name) => name.replaceAll('-', ' '),
  (name) => name.replaceAll('_', ' '),
];

const SPELLINGS = CASES.flatMap((inCase) =>
  SEPARATORS.map(
    (separated): Change =>
      (name) =>
        separated(inCase(name)),
  ),
);

/** This many names do not have the same change by chance. */
const ENOUGH = 3;

const KINDS: readonly Kind[] = [
  {
    because: 'they include typographic quotes',
    meant: (written) => [inCurlyQuotes(written) ?? []].flat(),
    hint: (meant) => `write straight quotes around each, or none: ${meant}`,
  },
  {
    because: 'they include the semicolons after them',
    sign: /[^;];+$/,
    meant: (written) => [/^(.*[^;\s])\s*;*$/s.exec(written)?.[1] ?? []].flat(),
    hint: (meant) => `remove the semicolons at the ends of the lines: ${meant}`,
  },
  {
    because: 'they include codes of a web page',
    sign: /&#?\w+;/,
    meant: (written) => [withoutEntities(written)],
    hint: (meant) => `write the characters themselves: ${meant}`,
  },
  {
    because: 'they include characters that look like others',
    meant: (written) => [withoutLookAlikes(written).trim()],
    hint: (meant, _path, _all, first) =>
      `write the usual characters, as in '${meant}': ${lookAlikeWords(first, meant)}`,
  },
  {
    // As in a list in JSON or Python, where the last item may have no comma.
    because: 'they include the commas after them',
    sign: /[^,;][,;]$/,
    meant: (written) => [/^(["'`]?)(.+?)\1\s*[,;]?$/s.exec(written)?.[2] ?? []].flat(),
    hint: (meant) => `remove the commas, and quotes that are part of a name: ${meant}`,
  },
  {
    because: 'they include their quotes',
    meant: (written) => [/^(["'`])(.+)\1$/s.exec(written)?.[2] ?? []].flat(),
    hint: (meant, path) =>
      suffixOf(path) === '.csv'
        ? `remove these quotes, since only double quotes count as quotes in a CSV: ${meant}`
        : `remove these quotes: ${meant}`,
  },
  {
    because: 'each is in brackets',
    meant: (written) => [inBracketsOf(written) ?? []].flat(),
    hint: (meant) => `remove the brackets around each: ${meant}`,
  },
  {
    because: 'each starts with a list marker or a number',
    meant: (written) => [withoutListSign(written) ?? []].flat(),
    hint: (meant) => `write each without it: ${meant}`,
  },
  {
    because: 'they start with a provider or a folder',
    meant: (written) => {
      const parts = /\s/.test(written) ? [] : written.split('/').slice(0, MOST_PARTS);
      return parts.slice(1).map((_, index) => parts.slice(index + 1).join('/'));
    },
    hint: (meant) => `write each without the part before the slash: ${meant}`,
  },
  {
    because: 'their case or separators differ',
    meant: (written) => {
      const lower = written.toLowerCase();
      const first = written.charAt(0).toLowerCase() + written.slice(1);
      return [lower, first, lower.replace(/[_ ]/g, '-'), lower.replace(/[- ]/g, '_')];
    },
    changes: SPELLINGS,
    hint: (_meant, _path, all) =>
      `use the known spelling of each: ${listed(all.slice(0, LISTED).map(quoted), all.length)}`,
  },
  {
    because: 'they have leading zeros, which the ids of the catalog lack',
    meant: (written) => [written.replace(/^0+(?=\d)/, '')],
    hint: (meant) => `write each without them, or add a letter to the ids: ${meant}`,
  },
];

/** A text with more slashes is not a name. */
const MOST_PARTS = 10;

/**
 * The slips that several names share. Names that the fix would make equal are left out: each of them needs a decision
 * by the author.
 *
 * @param isKnown - Whether a text is a valid name in place of the level.
 * @param all - The names of the list, with those that are known.
 * @param columns - The header of the table that they are in.
 */
export function jointSlips(
  levels: readonly Level[],
  isKnown: (name: string, level: Level) => boolean,
  {
    all,
    isUsed = () => false,
    columns = [],
  }: {
    readonly all: readonly Level[];
    readonly isUsed?: (name: string) => boolean;
    readonly columns?: readonly HeaderColumn[] | undefined;
  },
): readonly JointSlip[] {
  const taken = new Set<Level>();
  return KINDS.flatMap(({ because, sign, meant, changes, hint }) => {
    const written = new Map<string, Set<string>>();
    const left = levels.filter((level) => !taken.has(level));
    if (sign && !left.some(({ value }) => sign.test(text(value)))) return [];
    const found = left.flatMap((level): SlippedName[] => {
      const { value, node } = level;
      if (value.kind !== 'str' || node.kind !== 'scalar') return [];
      const name = meant(value.value).find((one) => isKnown(one, level));
      if (name === undefined || name === value.value || isUsed(name)) return [];
      written.set(name, (written.get(name) ?? new Set()).add(value.value));
      return [{ level, meant: name }];
    });
    const single = found.filter((one) => written.get(one.meant)?.size === 1);
    const groups = changes === undefined ? [single] : changedAlike(single, changes, all);
    return groups.flatMap((names): JointSlip[] => {
      const [first] = names;
      if (first === undefined || !names.some((one) => one.meant !== first.meant)) return [];
      const { path } = first.level.node.span;
      const header = columns.flatMap(({ name, span }) =>
        meant(name)
          .flatMap((bare) => (bare === name ? [] : [{ span, name, bare }]))
          .slice(0, 1),
      );
      const last = columns.at(-1);
      // What follows each line follows only the last name of the header.
      const isWhole =
        header.length === columns.length || (header.length === 1 && header[0]?.span === last?.span);
      const [top] = path === columns[0]?.span.path && isWhole ? header : [];
      const edits = [
        ...(top ? header.map(({ span, name, bare }) => respell(span, name, bare)) : []),
        ...names.map((one) => respell(one.level.node.span, text(one.level.value), one.meant)),
      ];
      for (const { level } of names) taken.add(level);
      const byName = new Map<string, Level>();
      for (const { level, meant: name } of names) if (!byName.has(name)) byName.set(name, level);
      return [
        {
          because,
          levels: [...byName.values()],
          at: top?.span ?? first.level.node.span,
          remedy: {
            hint: hint(first.meant, path, [...byName.keys()], text(first.level.value)),
            ...(top
              ? suggested(...edits)
              : together(
                  names.map(({ level: { value, node }, meant: name }) =>
                    spellingFix(node.span, text(value), name, { names: [name] }),
                  ),
                )),
          },
        },
      ];
    });
  });
}

/**
 * Names that one search and replace has changed: it leaves no other name of the list that it applies to, or there are
 * too many for a coincidence. Two names that only happen to be misspelled in a similar way are two slips.
 */
function changedAlike(
  names: readonly SlippedName[],
  changes: readonly Change[],
  all: readonly Level[],
): readonly (readonly SlippedName[])[] {
  let left = names;
  return changes.flatMap((change) => {
    if (left.length < 2) return [];
    const [changed, others] = divided(left, (one) => change(one.meant) === text(one.level.value));
    const meant = new Set(changed.map((one) => one.meant));
    if (meant.size < 2) return [];
    const own = new Set(changed.map(({ level }) => text(level.value)));
    const isWhole = (): boolean =>
      all.every(({ value }) => own.has(text(value)) || change(text(value)) === text(value));
    if (meant.size < ENOUGH && !isWhole()) return [];
    left = others;
    return [changed];
  });
}

function divided<T>(
  items: readonly T[],
  belongs: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
