import { describe, expect, test } from 'vitest';
import { Collector } from '../../src/findings/collector.ts';
import { ListedMembership } from '../../src/outputs/membership.ts';
import type { Generation } from '../../src/plan/generation.ts';
import { dollarsText, type Money } from '../../src/prices/money.ts';
import { parsePriceTable } from '../../src/prices/parse-price-table.ts';
import { type Cost, costOf, type PlanCost } from '../../src/prices/plan-cost.ts';
import { type PlannedCohort, PlannedRuns } from '../../src/prices/planned-runs.ts';
import type { PriceTable } from '../../src/prices/price-table.ts';
import { ratesOf } from '../../src/prices/rates.ts';
import { trustedPrices } from '../../src/prices/trusted-prices.ts';
import { medianTokens, usageOf } from '../../src/prices/usage.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import type { Stage } from '../../src/source/stage.ts';

const HEADER = 'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\n';

function tableOf(rows: string): PriceTable {
  const table = parsePriceTable(new SourceFile('p.csv', HEADER + rows), new Collector());
  if (table === undefined) throw new Error('the table of a test is wrong');
  return table;
}

/** The aliases of these tests: `opal` and `onyx` are one model, `rock` has none, `jade` has no price. */
const MODELS = new Map([
  ['opal', 'vendor/big'],
  ['onyx', 'vendor/big'],
  ['ruby', 'vendor/small'],
  ['jade', 'vendor/new'],
]);
const PRICES = tableOf('vendor/big,3,15,2026-01-31,page\nvendor/small,0.1,0.4,2025-06-30,page\n').prices;
const TOKENS = {
  draft: { input: 1000, output: 500, outputMax: 2000 },
  essay: { input: 2000, output: 1000, outputMax: 4000 },
  evaluation: { input: 3000, output: 100, outputMax: 100 },
};
const SOURCES = { modelOf: (llm: string) => MODELS.get(llm), prices: PRICES, tokens: TOKENS };
const rates = ratesOf(SOURCES);

/** `$expected ≤ $atMost, runs + unknown`. */
function shown({ expected, atMost, runs, unknown }: Cost): string {
  const most = atMost === undefined ? '?' : dollarsText(atMost);
  return `${dollarsText(expected)} ≤ ${most}, ${runs} + ${unknown}`;
}

/** A cohort of generations `stage id template llm`. */
function cohort(lines: readonly string[], modes: Partial<PlannedCohort['modes']> = {}): PlannedCohort {
  const generations = lines.map((line): Generation => {
    const [stage, id = '', template = '', model = ''] = line.split(' ');
    return { stage: stage as Stage, id, template, model, origin: 'x', replicate: 1n };
  });
  return {
    membership: new ListedMembership(generations),
    modes: { draft: new Map(), essay: new Map(), evaluation: new Map(), ...modes },
  };
}

const groupsOf = (runs: PlannedRuns) =>
  runs.added.map(({ stage, llm, mode, count }) => `${stage} ${llm} ${mode} ${count}`);

describe('the cost of runs, worked out by hand', () => {
  test('of two models at three stages', () => {
    // A draft by opal: 1000 × $3/M + 500 × $15/M = $0.003 + $0.0075 = $0.0105; at most 0.003 + 2000 × 15/M = $0.033.
    // Ten of them: $0.105, at most $0.33.
    // An essay by onyx, the same model: 2000 × 3/M + 1000 × 15/M = $0.021; at most 0.006 + 4000 × 15/M = $0.066.
    // Four of them: $0.084, at most $0.264.
    // An evaluation by ruby: 3000 × $0.1/M + 100 × $0.4/M = $0.0003 + $0.00004 = $0.00034, at most the same.
    // A hundred of them: $0.034.
    // Together: 0.105 + 0.084 + 0.034 = $0.223; at most 0.33 + 0.264 + 0.034 = $0.628.
    const cost = costOf(
      [
        { stage: 'draft', llm: 'opal', mode: 'llm', count: 10 },
        { stage: 'essay', llm: 'onyx', mode: 'llm', count: 4 },
        { stage: 'evaluation', llm: 'ruby', mode: 'llm', count: 100 },
      ],
      rates,
    );
    expect(shown(cost)).toBe('0.223 ≤ 0.628, 114 + 0');
    expect(cost.stages.map((one) => `${one.stage} ${shown(one)}`)).toEqual([
      'draft 0.105 ≤ 0.33, 10 + 0',
      'essay 0.084 ≤ 0.264, 4 + 0',
      'evaluation 0.034 ≤ 0.034, 100 + 0',
    ]);
    // Two aliases of one model are one line, 0.105 + 0.084; the dearest is first.
    expect(cost.models.map((one) => `${one.model} ${shown(one)}`)).toEqual([
      'vendor/big 0.189 ≤ 0.594, 14 + 0',
      'vendor/small 0.034 ≤ 0.034, 100 + 0',
    ]);
    // The older of 2026-01-31 and 2025-06-30.
    expect(cost.asOf).toBe('2025-06-30');
    expect(cost.unpriced).toEqual([]);
  });

  test('a copy costs nothing, and is no run', () => {
    const cost = costOf([{ stage: 'essay', llm: 'opal', mode: 'copy', count: 7 }], rates);
    expect(shown(cost)).toBe('0 ≤ 0, 0 + 0');
    expect(cost).toMatchObject({ copies: 7, stages: [], models: [], asOf: undefined });
  });

  test('an unknown price is unknown: listed, counted, and in no amount', () => {
    const withoutEssays = ratesOf({ ...SOURCES, tokens: { draft: TOKENS.draft } });
    const cost = costOf(
      [
        { stage: 'draft', llm: 'rock', mode: 'llm', count: 3 },
        { stage: 'draft', llm: 'jade', mode: 'llm', count: 2 },
        { stage: 'draft', llm: 'opal', mode: 'llm', count: 1 },
        { stage: 'essay', llm: 'opal', mode: 'llm', count: 5 },
      ],
      withoutEssays,
    );
    expect(shown(cost)).toBe('0.0105 ≤ 0.033, 1 + 10');
    expect(cost.unpriced).toEqual([
      { stage: 'draft', llm: 'jade', model: 'vendor/new', why: 'no-price', runs: 2 },
      { stage: 'draft', llm: 'rock', model: undefined, why: 'no-model', runs: 3 },
      { stage: 'essay', llm: 'opal', model: 'vendor/big', why: 'no-tokens', runs: 5 },
    ]);
    expect(cost.models.map((one) => `${one.model} ${shown(one)}`)).toEqual([
      'vendor/big 0.0105 ≤ 0.033, 1 + 5',
      'vendor/new 0 ≤ 0, 0 + 2',
    ]);
  });

  test('without a maximum of output tokens nobody knows the most', () => {
    const some = ratesOf({ ...SOURCES, tokens: { ...TOKENS, essay: { input: 2000, output: 1000 } } });
    const cost = costOf(
      [
        { stage: 'draft', llm: 'opal', mode: 'llm', count: 10 },
        { stage: 'essay', llm: 'opal', mode: 'llm', count: 4 },
      ],
      some,
    );
    expect(shown(cost)).toBe('0.189 ≤ ?, 14 + 0');
    expect(cost.stages.map(shown)).toEqual(['0.105 ≤ 0.33, 10 + 0', '0.084 ≤ ?, 4 + 0']);
  });

  test('is exact where binary fractions are not, and for huge plans', () => {
    // 0.1 + 0.2 of a dollar per million tokens, one token each: 0.0000003 dollars for a run.
    const prices = tableOf('vendor/big,0.1,0.2,2026-01-31,\n').prices;
    const one = ratesOf({ ...SOURCES, prices, tokens: { draft: { input: 1, output: 1, outputMax: 1 } } });
    const cost = costOf([{ stage: 'draft', llm: 'opal', mode: 'llm', count: 1 }], one);
    expect(dollarsText(cost.expected)).toBe('0.0000003');
    // The highest price, the most tokens, the most runs: 10⁶ USD/M × 10⁹ × 2 tokens × 2⁵³ runs.
    const dear = tableOf('vendor/big,1000000,1000000,2026-01-31,\n').prices;
    const most = { input: 1e9, output: 1e9, outputMax: 1e9 };
    const runs = Number.MAX_SAFE_INTEGER;
    const huge = costOf(
      [{ stage: 'draft', llm: 'opal', mode: 'llm', count: runs }],
      ratesOf({ ...SOURCES, prices: dear, tokens: { draft: most } }),
    );
    expect(dollarsText(huge.expected)).toBe(String(BigInt(runs) * 2_000_000_000n));
  });

  test('a price of zero that somebody wrote is known', () => {
    const free = ratesOf({ ...SOURCES, prices: tableOf('vendor/big,0,0,2026-01-31,own machine\n').prices });
    const cost = costOf([{ stage: 'draft', llm: 'opal', mode: 'llm', count: 5 }], free);
    expect(shown(cost)).toBe('0 ≤ 0, 5 + 0');
  });
});

describe('what a change makes necessary', () => {
  test('is what the head plans and no cohort of the base, whichever cohort it is', () => {
    const base = new PlannedRuns();
    base.add(cohort(['draft d_1 t opal', 'draft d_2 t opal']));
    base.add(cohort(['draft d_3 t ruby', 'evaluation v_1 e ruby']));
    const head = new PlannedRuns({ base });
    // d_3 moves to another cohort, d_4 is new and shared by both.
    head.add(cohort(['draft d_1 t opal', 'draft d_3 t ruby', 'draft d_4 t ruby']));
    head.add(cohort(['draft d_4 t ruby', 'draft d_5 t opal']));
    expect(groupsOf(head)).toEqual(['draft ruby llm 1', 'draft opal llm 1']);
    expect(head.all.map(({ llm, count }) => `${llm} ${count}`)).toEqual(['opal 2', 'ruby 2']);
    expect(base.all.map(({ stage, llm, count }) => `${stage} ${llm} ${count}`)).toEqual([
      ...['draft opal 2', 'draft ruby 1', 'evaluation ruby 1'],
    ]);
  });

  test('one id at two stages is two generations', () => {
    const base = new PlannedRuns();
    base.add(cohort(['draft x t opal']));
    const head = new PlannedRuns({ base });
    head.add(cohort(['draft x t opal', 'essay x t opal']));
    expect(groupsOf(head)).toEqual(['essay opal llm 1']);
  });

  test('metadata makes nothing free; a finished run is free, and counted', () => {
    const head = new PlannedRuns({
      base: new PlannedRuns(),
      isFinished: (stage, id) => stage === 'draft' && id === 'd_2',
    });
    head.add(cohort(['draft d_1 t opal', 'draft d_2 t opal']));
    expect(groupsOf(head)).toEqual(['draft opal llm 1']);
    expect(head.finished).toBe(1);
  });

  // jade has no price, onyx is the model of opal.
  const essay = (llm: string) => cohort([`essay e_1 t ${llm}`, `essay e_own_${llm} t ${llm}`]);
  test.each<[string, readonly string[], string, readonly string[]]>([
    // Essays: opal 2000 × 3/M + 1000 × 15/M = 0.021, at most 0.066; ruby 0.0002 + 0.0004 = 0.0006, at most 0.0018.
    // The shared one and that of opal: 2 × 0.021 + 0.0006.
    ['the dearer counts', ['opal', 'ruby'], '0.0426 ≤ 0.1338, 3 + 0', ['opal, ruby: 1 known']],
    ['unknown counts', ['jade', 'ruby'], '0.0006 ≤ 0.0018, 1 + 2', ['jade, ruby: 1 unknown']],
    ['two ids of one model are no conflict', ['onyx', 'opal'], '0.063 ≤ 0.198, 3 + 0', []],
    ['three', ['jade', 'opal', 'ruby'], '0.0216 ≤ 0.0678, 2 + 2', ['jade, opal, ruby: 1 unknown']],
  ])(
    'cohorts that plan one essay with different models: %s, whichever comes first',
    (_, llms, total, conflicts) => {
      for (const order of [llms, [...llms].reverse()]) {
        for (const base of [undefined, new PlannedRuns()]) {
          const runs = new PlannedRuns(base === undefined ? {} : { base });
          for (const llm of order) runs.add(essay(llm), () => `reason of ${order[0]}`);
          for (const groups of [runs.all, runs.added, runs.reasons.get(`reason of ${order[0]}`) ?? []]) {
            const cost = costOf(groups, rates);
            expect(shown(cost)).toBe(total);
            const texts = cost.conflicts.map(
              (one) => `${one.llms.join(', ')}: ${one.runs} ${one.isUnknown ? 'unknown' : 'known'}`,
            );
            expect(texts).toEqual(conflicts);
          }
        }
      }
    },
  );

  test('a copy whose template comes to run a model is to be paid for', () => {
    const essays = ['essay e_1 t opal', 'essay e_2 t opal'];
    const base = new PlannedRuns();
    base.add(cohort(essays, { essay: new Map([['t', 'copy']]) }));
    expect(base.all).toEqual([{ stage: 'essay', llm: 'opal', mode: 'copy', count: 2 }]);
    const same = new PlannedRuns({ base });
    same.add(cohort([...essays, 'essay e_3 t opal'], { essay: new Map([['t', 'copy']]) }));
    expect(groupsOf(same)).toEqual(['essay opal copy 1']);
    const head = new PlannedRuns({ base });
    head.add(cohort(essays, { essay: new Map([['t', 'llm']]) }));
    expect(groupsOf(head)).toEqual(['essay opal llm 2']);
    const back = new PlannedRuns({ base: head });
    back.add(cohort(essays, { essay: new Map([['t', 'copy']]) }));
    expect(groupsOf(back)).toEqual([]);
  });
});

describe('recorded usage', () => {
  const fields = { input: 'usage.in', output: 'usage.out' };
  test.each([
    [{ usage: { in: 10, out: 0 } }, { input: 10, output: 0 }],
    [{ usage: { in: 10 } }, undefined],
    [{ usage: { in: '10', out: 1 } }, undefined],
    [{ usage: { in: 1.5, out: 1 } }, undefined],
    [{ usage: { in: -1, out: 1 } }, undefined],
    [{ usage: { in: 1e10, out: 1 } }, undefined],
    [{ usage: [1, 2] }, undefined],
    [{ usage: null }, undefined],
    [{}, undefined],
    [null, undefined],
    ['text', undefined],
  ])('%j', (metadata, expected) => {
    expect(usageOf(metadata, fields)).toEqual(expected);
  });

  test('no name reaches what an object inherits', () => {
    expect(usageOf({}, { input: 'constructor.length', output: '__proto__.length' })).toBeUndefined();
  });

  test('medians of finished runs, by stage and model, go before the settings; the most is never less', () => {
    const runs = [
      [1200, 700],
      [900, 3500],
      [1101, 600],
      [1000, 4000],
    ].map(([input = 0, output = 0]) => ({ stage: 'draft' as const, llm: 'opal', usage: { input, output } }));
    const medians = medianTokens(runs);
    // The mean of 1000 and 1101, rounded up, and of 700 and 3500.
    expect(medians('draft', 'opal')).toEqual({ input: 1051, output: 2100 });
    const [, ...odd] = runs;
    expect(medianTokens(odd)('draft', 'opal')).toEqual({ input: 1000, output: 3500 });
    expect(medians('draft', 'onyx')).toBeUndefined();
    const cost = costOf(
      [
        { stage: 'draft', llm: 'opal', mode: 'llm', count: 1 },
        { stage: 'draft', llm: 'onyx', mode: 'llm', count: 1 },
      ],
      ratesOf({ ...SOURCES, medians }),
    );
    // opal: 1051 × 3/M + 2100 × 15/M = 0.003153 + 0.0315 = 0.034653, though the settings allow 2000; onyx: 0.0105 ≤ 0.033.
    expect(shown(cost)).toBe('0.045153 ≤ 0.067653, 2 + 0');
  });
});

describe('the prices of a pull request', () => {
  const base = tableOf('a,1,2,2026-01-31,\nb,1,2,2026-01-31,\nc,1,2,2026-01-31,\n');
  const head = tableOf('a,0,0,2026-02-28,\nb,1,2,2026-02-28,\nd,5,6,2026-02-28,\n');
  const input = (prices: ReadonlyMap<string, { input: Money }>) =>
    [...prices].map(([model, price]) => `${model} ${price.input}`);

  test('are the base’s where it knows them; what the head adds, changes and removes is announced', () => {
    const { prices, added, changed, removed } = trustedPrices(base, head);
    expect(input(prices)).toEqual(['a 1000000', 'b 1000000', 'c 1000000', 'd 5000000']);
    expect(added.map(({ model }) => model)).toEqual(['d']);
    expect(changed.map((one) => `${one.base.model} ${one.base.input} → ${one.head.input}`)).toEqual([
      'a 1000000 → 0',
    ]);
    expect(removed.map(({ model }) => model)).toEqual(['c']);
  });

  test('are the head’s without a base, and the base’s without a head', () => {
    expect(trustedPrices(undefined, head).added).toHaveLength(3);
    expect(input(trustedPrices(base, undefined).prices)).toHaveLength(3);
    expect(trustedPrices(undefined, undefined).prices.size).toBe(0);
  });
});

test('the sums of stages, and of models where each has one, are the total', () => {
  const stages: readonly Stage[] = ['draft', 'essay', 'evaluation'];
  const groups = stages.flatMap((stage, at) =>
    ['opal', 'onyx', 'ruby', 'jade'].map((llm, one) => ({
      stage,
      llm,
      mode: 'llm',
      count: 1 + at * 7 + one,
    })),
  );
  const cost: PlanCost = costOf(groups, rates);
  for (const parts of [cost.stages, cost.models]) {
    const sum = (of: (part: Cost) => bigint) => parts.reduce((total, part) => total + of(part), 0n);
    expect(sum(({ expected }) => expected)).toBe(cost.expected);
    expect(sum(({ atMost }) => atMost ?? -1n)).toBe(cost.atMost);
    expect(sum(({ runs, unknown }) => BigInt(runs + unknown))).toBe(BigInt(cost.runs + cost.unknown));
  }
});
