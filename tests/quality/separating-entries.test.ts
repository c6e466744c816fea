import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crossed, separatingEntries } from '../../src/quality/separating-entries.ts';

type Run = readonly number[];

const read = (name: string): string =>
  readFileSync(new URL(`../../fixtures/quality/${name}`, import.meta.url), 'utf8');
const designs = JSON.parse(read('separated.json')) as readonly (readonly [readonly Run[], readonly Run[]])[];

/** What R says, by design and state. */
const answers = new Map(
  read('separated.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [design, state, ...numbers] = line.split(',');
      const [a = 0, b = 0, c = 0, rank = 0, aliased = 0] = numbers.map(Number);
      return [`${design} ${state}`, { levels: [a, b, c], rank, aliased }] as const;
    }),
);

const texts = (runs: readonly Run[]) => runs.map((run) => run.map(String));

describe('what R says of separated factors', () => {
  test('there are answers for every design', () => {
    expect(designs.length).toBe(200);
    expect(answers.size).toBe(2 * designs.length);
  });

  test.each(designs.map(([before, after], index) => [index, before, after] as const))(
    'design %i: no alias is left, and no fewer runs would do',
    (index, before, after) => {
      const others = before[0]?.[2] === undefined ? [] : [2];
      const { fewest } = separatingEntries(texts(before), [1, 0], others);
      expect([...before, ...fewest.map((crossing) => crossed(before, crossing))]).toEqual(after);
      const [then, now] = [answers.get(`${index} before`), answers.get(`${index} after`)];
      if (then === undefined || now === undefined) throw new Error('R says nothing of it');
      expect(now.levels).toEqual(then.levels);
      expect(then.aliased).toBeGreaterThan(0);
      expect(now.aliased).toBe(0);
      expect(now.rank).toBe(now.levels.reduce((sum, levels) => sum + levels - 1, 1));
      // One run raises a rank by one at most, so this many are the fewest.
      expect(fewest.length).toBe(now.rank - then.rank);
    },
  );
});

test('with one more, levels that occurred equally often still do', () => {
  const before: readonly Run[] = [
    [0, 0],
    [1, 1],
    [2, 2],
  ];
  const { even, fewest } = separatingEntries(texts(before), [1, 0]);
  expect(fewest).toHaveLength(2);
  const after = [...before, ...even.map((crossing) => crossed(before, crossing))];
  for (const place of [0, 1])
    for (const level of [0, 1, 2]) expect(after.filter((run) => run[place] === level)).toHaveLength(2);
});
