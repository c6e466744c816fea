import { expect, it } from 'vitest';
import type { Found } from '../../src/checks/cause.ts';
import { sameAxis } from '../../src/checks/causes/same-axis.ts';

/** A rule with many problems, which count how often they are looked at. */
function ruleWith(kinds: readonly string[]): {
  readonly found: readonly Found[];
  readonly looks: () => number;
} {
  let looks = 0;
  const problems = kinds.map((kind) => ({
    get kind() {
      looks++;
      return kind;
    },
  }));
  const step = { problems };
  return { found: problems.map((problem) => ({ problem, step }) as unknown as Found), looks: () => looks };
}

const explanations = (found: readonly Found[]) =>
  found.map((one) => sameAxis.of(one, undefined as never, () => false).length);

it('a pair that names one axis twice explains each of its values', () => {
  expect(explanations(ruleWith(['outside-domain', 'same-axis', 'outside-domain']).found)).toEqual([1, 1, 1]);
  expect(explanations(ruleWith(['outside-domain', 'outside-domain']).found)).toEqual([0, 0]);
});

it('looks at each problem of a table once, not once per problem', () => {
  const { found, looks } = ruleWith(Array.from({ length: 1000 }, () => 'outside-domain'));
  explanations(found);
  expect(looks()).toBe(1000);
});
