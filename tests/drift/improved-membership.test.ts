import { expect, it } from 'vitest';
import { isImproved } from '../../src/drift/improved-membership.ts';
import { ListedMembership } from '../../src/outputs/membership.ts';
import type { Stage } from '../../src/result.ts';

function planned(ids: string) {
  return new ListedMembership(
    ids.split(' ').map((id) => {
      const stage: Stage = id.startsWith('d') ? 'draft' : 'essay';
      return { stage, id } as ConstructorParameters<typeof ListedMembership>[0][number];
    }),
  );
}

const written = (ids: string): Uint8Array => {
  const rows = ids.split(' ').map((id) => `${id.startsWith('d') ? 'draft' : 'essay'},${id}\n`);
  return new TextEncoder().encode(`stage,gen_id\n${rows.join('')}`);
};

it.each<[what: string, before: string, now: string, improves: boolean]>([
  ['one of two that were missing', 'd1 e1', 'd1 d2 e1', true],
  ['one of two that were unexpected', 'd1 d2 d3 dx dy e1', 'd1 d2 d3 dy e1', true],
  ['the order, of those that are there', 'e1 d2 d1', 'd1 d2 e1', true],
  ['one repeated', 'd1 d1 d2 e1', 'd1 d2 e1', true],
  ['another missing in its place', 'd1 d3 e1', 'd1 d2 e1', false],
  ['another unexpected in its place', 'd1 d2 d3 dx dy e1', 'd1 d2 d3 dz e1', false],
  ['one missing, others out of order', 'd1 e1', 'd2 d1 e1', false],
  ['one missing, another repeated', 'd1 e1', 'd1 d2 d2 e1', false],
  ['one missing, another repeated that is unexpected', 'd1 dx e1', 'd1 d2 dx dx e1', false],
  ['an unexpected one under another stage', 'd1 d2 dx e1', 'd1 d2 ex e1', false],
])('a membership is better by %s: %s, then %s', (_, before, now, improves) => {
  const expected = planned('d1 d2 d3 e1');
  const pair = (ids: string) => ({ expected, committed: written(ids) });
  expect(isImproved(pair(before), pair(now))).toBe(improves);
});

it('what a plan no longer has, or has anew, is no improvement', () => {
  const before = { expected: planned('d1 d2 e1'), committed: written('d1 e1') };
  const isBetter = (plan: string) => isImproved(before, { ...before, expected: planned(plan) });
  expect([isBetter('d1 e1'), isBetter('d1 d2 d3 e1'), isBetter('d2 e1')]).toEqual([true, false, false]);
});
