import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampled } from '../support/sample-size.ts';
import {
  areTold,
  generations,
  hasLostEssays,
  optimum,
  proposed,
  rowsOf,
} from '../support/separation-optimum.ts';

/** The first two axes are to be separated. */
const TABLES = [
  ['combo_id', 'draft_template'],
  ['combo_id', 'evaluation_template'],
  ['combo_id', 'essay_template', 'evaluation_llm'],
  ['evaluation_template', 'evaluation_llm', 'essay_template'],
  // Essays of one draft and template by two models have one id, so some combinations would be lost.
  ['combo_id', 'essay_llm', 'essay_template'],
  ['combo_id', 'draft_template', 'essay_llm'],
  ['essay_llm', 'evaluation_llm', 'essay_template'],
] as const;

const designs = fc
  .constantFrom(...TABLES)
  .chain((axes) =>
    fc.record({
      axes: fc.constant(axes),
      entries: fc.shuffledSubarray(rowsOf(axes), { minLength: 2, maxLength: 4 }),
      isSwapped: fc.boolean(),
    }),
  )
  .filter(
    ({ axes, entries }) =>
      [0, 1].every((place) => new Set(entries.map((row) => row[place])).size > 1) &&
      !areTold(entries) &&
      !hasLostEssays(axes, entries),
  );

test('no smaller and no cheaper set of combinations separates two axes than the one proposed', () => {
  let [separated, impossible] = [0, 0];
  fc.assert(
    fc.property(designs, ({ axes, entries, isSwapped }) => {
      const best = optimum(axes, entries);
      const added = proposed(axes, entries, isSwapped) ?? [];
      const all = [...entries, ...added];
      // Whatever is proposed loses no essay.
      expect(hasLostEssays(axes, all)).toBe(false);
      expect(areTold(all)).toBe(best !== undefined);
      if (best === undefined) impossible++;
      else {
        separated++;
        const cost = generations(axes, all) - generations(axes, entries);
        expect({ count: added.length, cost }).toEqual(best);
      }
    }),
    sampled(120, 14),
  );
  expect(separated).toBeGreaterThan(80);
  expect(impossible).toBeGreaterThan(0);
});
