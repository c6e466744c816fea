import { separateAxes } from '../../src/authoring/separate-axes.ts';
import type { BlockColumn } from '../../src/quality/factors.ts';
import { modelRank } from '../../src/quality/rank.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { MemoryTree } from './memory-tree.ts';
import { PROJECT, spec } from './small-project.ts';

const SPEC = 'data/cohorts/one/spec/config.yaml';
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  combo_id: ['combo-a', 'combo-b', 'combo-c'],
  draft_template: ['sketch', 'outline', 'spiral'],
  essay_template: ['long-form', 'parsed'],
  essay_llm: ['opal', 'quartz'],
  evaluation_template: ['novelty', 'coherence'],
  evaluation_llm: ['opal', 'quartz'],
};
const STAGE: Readonly<Record<string, number>> = {
  combo_id: 0,
  draft_template: 0,
  essay_template: 1,
  essay_llm: 1,
  evaluation_template: 2,
  evaluation_llm: 2,
};

export type Entry = readonly string[];

/** Every combination of the levels of some axes. */
export const rowsOf = (axes: readonly string[]): Entry[] =>
  axes.reduce<Entry[]>(
    (rows, axis) => rows.flatMap((row) => (LEVELS[axis] ?? []).map((one) => [...row, one])),
    [[]],
  );

export function* subsets<T>(all: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  for (let index = from; size > 0 && index < all.length; index++)
    for (const rest of subsets(all, size - 1, index + 1)) yield [all[index] as T, ...rest];
}

/** Generations of a table that holds these entries, the other axes having one level each. */
export function generations(axes: readonly string[], entries: readonly Entry[]): number {
  return [0, 1, 2].reduce((sum, stage) => {
    const own = entries.map((row) =>
      row.filter((_, place) => (STAGE[axes[place] ?? ''] ?? 0) <= stage).join(' '),
    );
    return sum + new Set(own).size;
  }, 0);
}

/** Whether the effects of the first two axes can be estimated in full beside those of all axes. */
export function areTold(entries: readonly Entry[]): boolean {
  const columns = (entries[0] ?? []).map((_, place): BlockColumn => {
    const levels = [...new Set(entries.map((row) => row[place]))];
    return { factor: place, codes: Int32Array.from(entries, (row) => levels.indexOf(row[place])) };
  });
  const rankOf = (terms: readonly BlockColumn[]): number =>
    modelRank(
      { runs: entries.length, columns },
      terms.map((column) => [column]),
    ) ?? 0;
  return [0, 1].every((place) => {
    const others = columns.filter(({ factor }) => factor !== place);
    return rankOf(columns) - rankOf(others) === new Set(columns[place]?.codes).size - 1;
  });
}

/** The combinations that `separate` adds to a table to tell its first two axes apart; `undefined` if it proposes none. */
export function proposed(
  axes: readonly string[],
  entries: readonly Entry[],
  swapped: boolean,
): readonly Entry[] | undefined {
  const used = axes.map((axis, place) => [
    axis,
    `[${[...new Set(entries.map((row) => row[place]))].join(', ')}]`,
  ]);
  const single = { combo_id: '[combo-a]', draft_template: '[sketch]', draft_llm: '[opal]' };
  const text = spec(
    { ...single, ...Object.fromEntries(used) },
    `rules: {tuples: {t: {axes: [${axes.join(', ')}], items: [${entries.map((row) => `[${row.join(', ')}]`).join(', ')}]}}}\n`,
  );
  const repository = openRepository(new MemoryTree({ ...PROJECT, [SPEC]: text }), {
    dialect: 'v1',
    dataRoot: 'data',
  });
  const [one = '', other = ''] = axes;
  const found = separateAxes(repository, cohortOf(SPEC), swapped ? [other, one] : [one, other]);
  return found.kind === 'separated' ? found.entries : undefined;
}

/**
 * The cheapest of the smallest sets of further combinations of known levels that tell the first two axes from each other
 * and from the others, found by trying all; `undefined` if not even `most` do.
 */
export function optimum(
  axes: readonly string[],
  entries: readonly Entry[],
  most = 4,
): { readonly count: number; readonly cost: number } | undefined {
  const free = rowsOf(axes).filter(
    (row) =>
      !entries.some((one) => one.join() === row.join()) &&
      row.every((level, place) => entries.some((one) => one[place] === level)),
  );
  for (let count = 1; count <= most; count++) {
    const costs = [...subsets(free, count)].flatMap((more) => {
      const all = [...entries, ...more];
      return hasLostEssays(axes, all) || !areTold(all)
        ? []
        : generations(axes, all) - generations(axes, entries);
    });
    if (costs.length > 0) return { count, cost: Math.min(...costs) };
  }
  return undefined;
}

/** Whether essays of one draft and template are planned with several models: they have one id, so all but one are lost. */
export function hasLostEssays(axes: readonly string[], entries: readonly Entry[]): boolean {
  const model = axes.indexOf('essay_llm');
  const essays = entries.map((row) =>
    row.filter((_, place) => place !== model && (STAGE[axes[place] ?? ''] ?? 0) <= 1),
  );
  const own = essays.map((essay, index) => [...essay, entries[index]?.[model] ?? ''].join());
  return model >= 0 && new Set(own).size > new Set(essays.map((essay) => essay.join())).size;
}
