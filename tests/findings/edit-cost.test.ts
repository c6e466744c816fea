import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCost } from '../../src/findings/edit-cost.ts';

describe('editCost', () => {
  it.each([
    ['same', 'axes', 'axes', 0],
    ['substitution', 'axes', 'axis', 2],
    ['insertion', 'rule', 'rules', 2],
    ['deletion', 'rules', 'rule', 2],
    ['swap', 'draft', 'darft', 2],
    ['doubled letter', 'axess', 'axes', 1],
    ['letter that should appear twice', 'esay', 'essay', 1],
    ['doubled letter behind another edit', 'axb', 'ayyc', 5],
    ['doubled letter at the start', 'bd', 'aabc', 5],
    ['digit for digit', 'gpt4', 'gpt5', 3],
    ['letter for digit', 'gpt4', 'gpto', 2],
    ['from nothing', '', 'ab', 4],
    ['to nothing', 'ab', '', 4],
  ])('%s', (_name, left, right, cost) => {
    expect(editCost(left, right, 8)).toBe(cost);
    expect(editCost(left, right, cost)).toBe(cost);
    if (cost > 0) expect(editCost(left, right, cost - 1)).toBeUndefined();
  });

  it('is symmetric, zero only for equal texts, and never below half the difference in length', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '2'), maxLength: 9 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const cost = editCost(left, right, 40);
        expect(cost).toBe(editCost(right, left, 40));
        expect(cost === 0).toBe(left === right);
        expect(cost).toBeGreaterThanOrEqual(Math.abs(left.length - right.length));
        for (const bound of [1, 2, 3, 5]) {
          expect(editCost(left, right, bound)).toBe(cost !== undefined && cost <= bound ? cost : undefined);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
