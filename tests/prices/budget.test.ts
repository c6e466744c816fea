import { describe, expect, test } from 'vitest';
import { type BudgetQuestion, judgeBudget } from '../../src/prices/budget.ts';
import { dollars } from '../../src/prices/money.ts';
import type { ChangeCost, PlanCost } from '../../src/prices/plan-cost.ts';
import type { BudgetSettings } from '../../src/settings/config.ts';

const AT = { path: '.cohort-ci.yml', start: 0, end: 0 };

function plan(expected: number, unknown = 0): PlanCost {
  return {
    ...{ expected: dollars(expected), atMost: undefined, runs: 1, unknown, copies: 0 },
    ...{ stages: [], models: [], unpriced: [], conflicts: [], asOf: '2026-01-31' },
  };
}

interface Change {
  /** Dollars; default: 10 are added to 90. */
  readonly added?: PlanCost;
  readonly before?: PlanCost | 'no base';
  readonly after?: PlanCost;
  readonly unplanned?: readonly string[];
}

function costOf({
  added = plan(10),
  before = plan(90),
  after = plan(100),
  unplanned = [],
}: Change): ChangeCost {
  return {
    ...{
      added,
      after,
      unplanned,
      ...{ finished: 0, switched: [], switches: [], settings: [] },
      reasons: new Map(),
      prices: { added: [], changed: [], removed: [] },
    },
    before: before === 'no base' ? undefined : before,
  };
}

type Limits = Partial<Omit<BudgetSettings, 'at'>>;

function judge(limits: Limits | undefined, change: Change = {}, question: Partial<BudgetQuestion> = {}) {
  return judgeBudget({
    budget: limits && { action: 'fail', ...limits, at: AT },
    ...{ isPullRequest: true, labels: [], cost: costOf(change), ...question },
  });
}

describe('a limit', () => {
  /** What is added to 90 dollars, and whether some of it, of the base or of the whole is unknown. */
  test.each<[name: string, limits: Limits, change: Change, state: string]>([
    ['total held exactly', { total: 100 }, {}, 'within'],
    ['total exceeded by a millionth of a dollar', { total: 99.999999 }, {}, 'exceeded'],
    ['total held by what is known', { total: 100 }, { after: plan(100, 1) }, 'unknown'],
    ['total exceeded by what is known alone', { total: 99 }, { after: plan(100, 1) }, 'exceeded'],
    ['total, and a cohort without a plan', { total: 100 }, { unplanned: ['pilot'] }, 'unknown'],
    ['total needs no base', { total: 100 }, { before: 'no base' }, 'within'],
    ['increase held exactly', { increase: 10 }, {}, 'within'],
    ['increase exceeded', { increase: 9.99 }, {}, 'exceeded'],
    ['increase held by what is known', { increase: 10 }, { added: plan(10, 5) }, 'unknown'],
    ['increase exceeded by what is known alone', { increase: 9 }, { added: plan(10, 5) }, 'exceeded'],
    [
      'increase, what is unknown stood before',
      { increase: 10 },
      { before: plan(90, 5), after: plan(100, 5) },
      'within',
    ],
    ['increase without a base', { increase: 10 }, { before: 'no base' }, 'unknown'],
    ['increase of nothing within nothing', { increase: 0 }, { added: plan(0) }, 'within'],
    ['increase within nothing', { increase: 0 }, { added: plan(0.000001) }, 'exceeded'],
    // 10 of 90 dollars are 11.11… percent.
    ['percent held', { percent: 11.1112 }, {}, 'within'],
    ['percent exceeded', { percent: 11.1111 }, {}, 'exceeded'],
    ['percent held exactly', { percent: 12.5 }, { added: plan(10), before: plan(80) }, 'within'],
    ['percent, and some is unknown', { percent: 50 }, { added: plan(10, 1) }, 'unknown'],
    // The base costs more than is known: the share is smaller than it seems.
    ['percent held, part of the base unknown', { percent: 50 }, { before: plan(90, 3) }, 'within'],
    ['percent exceeded, part of the base unknown', { percent: 5 }, { before: plan(90, 3) }, 'unknown'],
    ['percent of nothing', { percent: 5 }, { before: plan(0) }, 'within'],
    ['percent of what is wholly unknown', { percent: 5 }, { before: plan(0, 9) }, 'unknown'],
    ['percent without a base', { percent: 5 }, { before: 'no base' }, 'unknown'],
  ])('%s', (_, limits, change, state) => {
    const verdict = judge(limits, change);
    expect(verdict.limits.map((one) => one.state)).toEqual([state]);
    expect(verdict.state).toBe(state);
    expect(verdict.outcome).toBe(state === 'within' ? 'pass' : 'fail');
  });
});

describe('the gate', () => {
  const over = { total: 99, increase: 100, percent: 5, label: 'approved' };

  test.each<[string, Limits | undefined, Partial<BudgetQuestion>, string, string]>([
    ['no budget', undefined, {}, 'off', 'pass'],
    ['no pull request', over, { isPullRequest: false }, 'off', 'pass'],
    ['over', over, {}, 'exceeded', 'fail'],
    ['over, and only a warning', { ...over, action: 'warn' }, {}, 'exceeded', 'warn'],
    ['over, with another label', over, { labels: ['Approved', 'x'] }, 'exceeded', 'fail'],
    ['over, with the label', over, { labels: ['x', 'approved'] }, 'overridden', 'pass'],
    ['over, and no label is named', { total: 99 }, { labels: ['approved', ''] }, 'exceeded', 'fail'],
    [
      'within, with the label',
      { ...over, total: 100, percent: 20 },
      { labels: ['approved'] },
      'within',
      'pass',
    ],
    ['unknown', { total: 100 }, { cost: costOf({ after: plan(1, 1) }) }, 'unknown', 'fail'],
    [
      ...(['unknown, and only a warning', { total: 100, action: 'warn' }] as const),
      ...([{ cost: costOf({ after: plan(1, 1) }) }, 'unknown', 'warn'] as const),
    ],
    [
      ...(['unknown, with the label', { total: 100, label: 'approved' }] as const),
      ...([{ cost: costOf({ after: plan(1, 1) }), labels: ['approved'] }, 'overridden', 'pass'] as const),
    ],
  ])('%s', (_, limits, question, state, outcome) => {
    expect(judge(limits, {}, question)).toMatchObject({ state, outcome });
  });

  test('names every limit, and what is compared with it', () => {
    expect(judge(over).limits).toEqual([
      { limit: 'total', allowed: 99, amount: dollars(100), state: 'exceeded' },
      { limit: 'increase', allowed: 100, amount: dollars(10), state: 'within' },
      { limit: 'percent', allowed: 5, amount: dollars(10), of: dollars(90), state: 'exceeded' },
    ]);
  });

  test('exceeded goes before unknown', () => {
    const verdict = judge({ total: 99, increase: 50 }, { added: plan(10, 1) });
    expect(verdict.limits.map(({ state }) => state)).toEqual(['exceeded', 'unknown']);
    expect(verdict.state).toBe('exceeded');
  });
});

test('whether a limit is exceeded is unknown: it names what is missing of the whole plan, or of what is added', () => {
  const { limits } = judge(
    { total: 200, increase: 50 },
    { added: plan(10, 2), after: plan(100, 7), unplanned: ['pilot'] },
  );
  expect(limits.map(({ missing }) => missing)).toEqual([
    { runs: 7, cohorts: 1 },
    { runs: 2, cohorts: 1 },
  ]);
  expect(judge({ total: 50 }, { after: plan(100, 7) }).limits[0]?.missing).toBeUndefined();
});
