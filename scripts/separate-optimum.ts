/**
 * Prints how far `separate` is from the optimum of small designs. Every design of two axes with up to three levels each, alone
 * and beside a third axis of two levels, is completed by each smallest set of further combinations that tells the two from each other and from
 * the third; * what the cheapest of them adds is compared with what `separate` adds. Run it with `node scripts/separate-optimum.ts`.
 */
import { separateAxes } from '../src/authoring/separate-axes.ts';
import type { BlockColumn } from '../src/quality/factors.ts';
import { modelRank } from '../src/quality/rank.ts';
import { cohortOf, openRepository } from '../src/repository.ts';
import { MemoryTree } from '../tests/support/memory-tree.ts';
import { PROJECT, spec } from '../tests/support/small-project.ts';

const SPEC = 'data/cohorts/one/spec/config.yaml';
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  combo_id: ['combo-a', 'combo-b', 'combo-c'],
  draft_template: ['sketch', 'outline', 'spiral'],
  essay_template: ['long-form', 'parsed'],
  evaluation_template: ['novelty', 'coherence'],
  evaluation_llm: ['opal', 'quartz'],
};
const STAGE: Readonly<Record<string, number>> = {
  combo_id: 0,
  draft_template: 0,
  essay_template: 1,
  evaluation_template: 2,
  evaluation_llm: 2,
};

type Entry = readonly string[];

const rowsOf = (axes: readonly string[]): Entry[] =>
  axes.reduce<Entry[]>(
    (rows, axis) => rows.flatMap((row) => (LEVELS[axis] ?? []).map((one) => [...row, one])),
    [[]],
  );

function* subsets<T>(all: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  for (let index = from; size > 0 && index < all.length; index++)
    for (const rest of subsets(all, size - 1, index + 1)) yield [all[index] as T, ...rest];
}

/** Generations of a table that holds these entries, the other axes having one level each. */
function generations(axes: readonly string[], entries: readonly Entry[]): number {
  return [0, 1, 2].reduce((sum, stage) => {
    const own = entries.map((row) =>
      row.filter((_, place) => (STAGE[axes[place] ?? ''] ?? 0) <= stage).join(' '),
    );
    return sum + new Set(own).size;
  }, 0);
}

/** Whether the effects of the first two axes can be estimated in full beside those of all axes. */
function areTold(entries: readonly Entry[]): boolean {
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

function proposed(
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

const rows: string[] = [];
for (const axes of [
  ['combo_id', 'draft_template'],
  ['combo_id', 'evaluation_template'],
  ['essay_template', 'evaluation_llm'],
  ['combo_id', 'essay_template', 'evaluation_llm'],
  ['combo_id', 'draft_template', 'evaluation_llm'],
  ['evaluation_template', 'evaluation_llm', 'essay_template'],
]) {
  const all = rowsOf(axes);
  let [designs, tooMany, dearer, worst, failed] = [0, 0, 0, 0, 0];
  for (const size of [2, 3]) {
    for (const entries of subsets(all, size)) {
      const levels = [0, 1].map((place) => new Set(entries.map((row) => row[place])));
      if (levels.some((one) => one.size < 2) || areTold(entries)) continue;
      const free = all.filter(
        (row) =>
          !entries.includes(row) && row.every((level, place) => entries.some((one) => one[place] === level)),
      );
      let best: { readonly count: number; readonly cost: number } | undefined;
      for (let count = 1; best === undefined && count <= 4; count++) {
        for (const more of subsets(free, count)) {
          if (!areTold([...entries, ...more])) continue;
          const cost = generations(axes, [...entries, ...more]) - generations(axes, entries);
          if (best === undefined || cost < best.cost) best = { count, cost };
        }
      }
      for (const swapped of [false, true]) {
        const added = proposed(axes, entries, swapped);
        designs++;
        if (added === undefined || best === undefined) {
          failed++;
          continue;
        }
        if (added.length > best.count) tooMany++;
        const cost = generations(axes, [...entries, ...added]) - generations(axes, entries);
        if (cost > best.cost) dearer++;
        worst = Math.max(worst, cost - best.cost);
      }
    }
  }
  rows.push(
    `| \`${axes.slice(0, 2).join('`, `')}\` | ${axes[2] === undefined ? '' : `\`${axes[2]}\``} | ${designs} | ${tooMany} | ${dearer} | ${worst} | ${failed} |`,
  );
}
console.log(
  '| axes | beside | asked | more rows than the fewest | more generations than the least | at most by | no proposal |',
);
console.log('|---|---|--:|--:|--:|--:|--:|');
console.log(rows.join('\n'));
