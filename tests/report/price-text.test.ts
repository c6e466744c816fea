import { describe, expect, test } from 'vitest';
import type { BudgetVerdict, LimitCheck } from '../../src/prices/budget.ts';
import { dollars } from '../../src/prices/money.ts';
import type { ChangeCost, Cost, PlanCost } from '../../src/prices/plan-cost.ts';
import { COMMENT_DETAILS, type CommentContext } from '../../src/report/comment/detail.ts';
import { addBudget, addPrice } from '../../src/report/comment/price.ts';
import { jsonCost } from '../../src/report/price-json.ts';
import {
  budgetText,
  costText,
  doubtTexts,
  priceChangeTexts,
  pricesDateText,
  shortCostText,
  unpricedText,
} from '../../src/report/price-text.ts';
import { BoundedLines } from '../../src/report/summary/bounded-lines.ts';

function cost(expected: number, atMost: number | undefined, runs: number, unknown: number): Cost {
  return {
    ...{ expected: dollars(expected), atMost: atMost === undefined ? undefined : dollars(atMost) },
    ...{ runs, unknown },
  };
}

test.each([
  [
    ['onyx', 'opal'],
    false,
    1,
    'Conflicting models for 1 essay, which some cohorts plan by onyx and others by opal',
  ],
  [
    ['jade', 'onyx', 'opal'],
    true,
    2,
    'Conflicting models for 2 essays, which some cohorts plan by jade, onyx and others by opal',
  ],
] as const)('cohorts that plan the same with %s', (llms, isUnknown, runs, text) => {
  const [conflict] = doubtTexts({ ...PLAN, conflicts: [{ stage: 'essay', llms, isUnknown, runs }] });
  const result = isUnknown
    ? 'the price of one of them is unknown, and so it is here'
    : 'the highest price counts';
  expect(conflict).toBe(`${text} (their ids do not include the model): ${result}.`);
});

describe('a cost', () => {
  test.each<[Cost, string, string | undefined]>([
    [cost(3.1, 9.4, 10, 0), '$3.10 expected, at most $9.40', '$3.10'],
    [cost(3.1, 3.1, 10, 0), '$3.10 expected', '$3.10'],
    [cost(3.1, undefined, 10, 0), '$3.10 expected', '$3.10'],
    [cost(3.1, 9.4, 10, 1), '$3.10 expected, at most $9.40 + 1 run of unknown price', '$3.10 + unknown'],
    [cost(0, 0, 0, 5), 'price unknown (5 runs)', 'price unknown'],
    [cost(0, 0, 0, 0), 'no model runs', undefined],
    [cost(0, 0, 2, 0), '$0 expected', '$0'],
    [cost(0.001, 0.002, 2, 0), 'under $0.01 expected', 'under $0.01'],
  ])('%#', (one, long, short) => {
    expect(costText(one)).toBe(long);
    expect(shortCostText(one)).toBe(short);
  });
});

const PLAN: PlanCost = {
  ...cost(3.1, undefined, 10, 5),
  ...{ copies: 2, asOf: '2026-01-31' },
  stages: [{ stage: 'draft', ...cost(3.1, undefined, 10, 5) }],
  models: [{ model: 'big', ...cost(3.1, 4, 10, 0) }],
  unpriced: [{ stage: 'draft', llm: 'rock', model: undefined, why: 'no-model', runs: 5 }],
  conflicts: [],
};

test('the date of the prices', () => {
  expect(pricesDateText(PLAN)).toBe('Prices as of 2026-01-31.');
  expect(pricesDateText({ ...PLAN, asOf: undefined })).toBeUndefined();
});

test('what has no price says why', () => {
  const of = (why: 'no-model' | 'no-price' | 'no-tokens', runs: number) =>
    unpricedText({
      stage: 'evaluation',
      llm: 'rock',
      model: why === 'no-model' ? undefined : 'v/rock',
      why,
      runs,
    });
  expect([of('no-model', 1), of('no-price', 2), of('no-tokens', 3)]).toEqual([
    'Price unknown for 1 evaluation by rock: llm_models.csv names no model for this id',
    'Price unknown for 2 evaluations by rock: the price table has no usable row for v/rock',
    'Price unknown for 3 evaluations by rock: the settings name no tokens for this stage',
  ]);
});

test('JSON has exact amounts, and null where one is not known', () => {
  expect(jsonCost(PLAN)).toEqual({
    ...{ expectedUsd: '3.1', atMostUsd: null, runs: 10, unknown: 5, copies: 2, asOf: '2026-01-31' },
    stages: [{ stage: 'draft', expectedUsd: '3.1', atMostUsd: null, runs: 10, unknown: 5 }],
    models: [{ model: 'big', expectedUsd: '3.1', atMostUsd: '4', runs: 10, unknown: 0 }],
    unpriced: [{ stage: 'draft', llm: 'rock', model: null, why: 'no-model', runs: 5 }],
    conflicts: [],
  });
});

test('prices that a pull request adds, changes and removes are announced', () => {
  const at = { path: 'p.csv', start: 0, end: 0 };
  const price = (model: string, input: bigint) => ({
    ...{ model, input, output: 2_000_000n, asOf: '2026-01-31', source: '', at },
    cells: { model: at, input_usd_per_mtok: at, output_usd_per_mtok: at, as_of: at, source: at },
  });
  const prices = {
    added: [price('a', 0n)],
    changed: [{ base: price('b', 1_000_000n), head: price('b', 75_000n) }],
    removed: [price('c', 3_000_000n)],
  };
  const change = {
    added: PLAN,
    after: PLAN,
    before: PLAN,
    ...{ finished: 0, switched: [], switches: [], settings: [] },
    reasons: new Map(),
    unplanned: [],
    prices,
  };
  expect(priceChangeTexts(change)).toEqual([
    'New price: a, $0 / $2 per million tokens (input / output); it counts here',
    'Changed price: b, from $1 / $2 to $0.075 / $2; until this is merged the old one counts',
    'Removed price: c, $3 / $2; until this is merged it still counts',
  ]);
});

describe('a budget', () => {
  const limit = (name: LimitCheck['limit'], state: LimitCheck['state'], of?: number): LimitCheck => ({
    ...{ limit: name, allowed: 5, amount: dollars(10), state },
    ...(of === undefined ? {} : { of: dollars(of) }),
  });

  test.each<[BudgetVerdict, string | undefined]>([
    [{ state: 'off', outcome: 'pass', limits: [] }, undefined],
    [{ state: 'within', outcome: 'pass', limits: [limit('total', 'within')] }, 'Within the budget.'],
    [
      {
        state: 'exceeded',
        outcome: 'fail',
        limits: [limit('total', 'exceeded'), limit('increase', 'within')],
      },
      'Over the budget: the whole plan costs $10.00, where $5 is allowed.',
    ],
    [
      {
        ...{ state: 'exceeded', outcome: 'warn', label: 'approved' },
        limits: [limit('increase', 'exceeded'), limit('percent', 'exceeded', 90)],
      },
      "Over the budget (a warning): this change adds $10.00, where $5 is allowed and 11.1 % to the cost of the plan, where 5 % is allowed; to accept it, add the label 'approved'.",
    ],
    [
      {
        ...{ state: 'exceeded', outcome: 'warn' },
        limits: [
          { ...limit('total', 'unknown'), missing: { runs: 6, cohorts: 0 } },
          limit('increase', 'exceeded'),
          { ...limit('percent', 'unknown', 90), missing: { runs: 1, cohorts: 2 } },
        ],
      },
      'Over the budget (a warning): this change adds $10.00, where $5 is allowed; whether the whole plan costs more than $5 is unknown: 6 runs of unknown price; whether this change adds more than 5 % is unknown: 1 run of unknown price, 2 cohorts without a plan.',
    ],
    [
      {
        ...{ state: 'exceeded', outcome: 'fail' },
        limits: [
          limit('total', 'exceeded'),
          { ...limit('percent', 'unknown', 0), missing: { runs: 0, cohorts: 0 } },
        ],
      },
      'Over the budget: the whole plan costs $10.00, where $5 is allowed; whether this change adds more than 5 % is unknown: the cost of the base is unknown.',
    ],
    [
      { state: 'unknown', outcome: 'fail', limits: [limit('percent', 'unknown', 0)] },
      'The budget cannot be checked, because some costs are unknown: this change adds $10.00 to nothing as far as is known, where 5 % is allowed.',
    ],
    [
      {
        ...{ state: 'unknown', outcome: 'fail' },
        limits: [{ limit: 'increase', allowed: 0.5, amount: 0n, state: 'unknown' }],
      },
      'The budget cannot be checked, because some costs are unknown: this change adds an unknown amount, where $0.50 is allowed.',
    ],
    [
      { state: 'overridden', outcome: 'pass', limits: [limit('total', 'exceeded')], label: 'approved' },
      "Accepted by the label 'approved': the whole plan costs $10.00, where $5 is allowed.",
    ],
  ])('%#', (verdict, text) => {
    expect(budgetText(verdict)).toBe(text);
  });
});

describe('the section of the comment', () => {
  const change = {
    ...{ added: PLAN, after: PLAN, before: PLAN, finished: 0, reasons: new Map(), unplanned: [] },
    ...{ switched: [], switches: [], settings: [] },
    prices: { added: [], changed: [], removed: [] },
  };
  const section = (cost: ChangeCost, budgetVerdict: BudgetVerdict): string => {
    const lines = new BoundedLines(10_000);
    addBudget(lines, { budgetVerdict });
    addPrice(lines, { options: { cost, budgetVerdict }, detail: COMMENT_DETAILS[0] } as CommentContext);
    return lines.text ?? '';
  };

  test('says first what the budget says; amounts start no formula, and names no markup', () => {
    const unpriced = [
      { stage: 'draft' as const, llm: '<b>*x*@me', model: 'v/$a$', why: 'no-price' as const, runs: 5 },
    ];
    const limits: LimitCheck[] = [{ limit: 'total', allowed: 5, amount: dollars(10), state: 'exceeded' }];
    expect(
      section({ ...change, added: { ...PLAN, unpriced } }, { state: 'exceeded', outcome: 'fail', limits }),
    ).toBe(
      [
        '❌ The whole plan costs <span>$</span>10.00, where <span>$</span>5 is allowed.',
        '',
        '**Price:** <span>$</span>3.10 expected + 5 runs of unknown price. Prices as of 2026-01-31.',
        '',
        '- Price unknown for 5 drafts by &lt;b&gt;\\*x\\*@&#8203;me: the price table has no usable row for v/<span>$</span>a<span>$</span>.',
        '',
        '<details>',
        '<summary>Price by model and stage</summary>',
        '',
        '| Model | Runs | Price |',
        '| --- | ---: | ---: |',
        '| `big` | 10 | <span>$</span>3.10, at most <span>$</span>4.00 |',
        '',
        '| Stage | Runs | Price |',
        '| --- | ---: | ---: |',
        '| draft | 15 | <span>$</span>3.10 + 5 runs of unknown price |',
        '',
        '</details>',
        '',
      ].join('\n'),
    );
  });

  test('is bounded, and empty where there is nothing to say', () => {
    const unpriced = Array.from({ length: 1000 }, (_, at) => ({
      ...{ stage: 'draft' as const, llm: `m${at}`, model: 'x', why: 'no-price' as const, runs: 1 },
    }));
    const off: BudgetVerdict = { state: 'off', outcome: 'pass', limits: [] };
    const long = section({ ...change, added: { ...PLAN, unpriced } }, off);
    expect(long.split('\n').length).toBeLessThan(40);
    expect(long).toContain('- and 989 notes more on prices\n');
    const nothing = { ...PLAN, ...cost(0, 0, 0, 0), unpriced: [] };
    expect(section({ ...change, added: nothing }, off).trim()).toBe('');
  });
});
