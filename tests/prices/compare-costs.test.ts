import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeCauses } from '../../src/change/change-causes.ts';
import { CohortCosts } from '../../src/change/cohort-costs.ts';
import { type CostState, compareCosts } from '../../src/change/compare-costs.ts';
import { compareStates } from '../../src/change/compare-states.ts';
import type { ReasonsOf } from '../../src/change/whole-change.ts';
import { expectCohort } from '../../src/check-cohort.ts';
import { Collector } from '../../src/findings/collector.ts';
import { metadataText } from '../../src/outputs/metadata-text.ts';
import { judgeBudget } from '../../src/prices/budget.ts';
import { dollarsText } from '../../src/prices/money.ts';
import type { PlanCost } from '../../src/prices/plan-cost.ts';
import { changeCauseText, reasonCountsText } from '../../src/report/change-cause-text.ts';
import { plansText } from '../../src/report/comment/heading.ts';
import { tallyChange } from '../../src/report/comment/tally-change.ts';
import {
  budgetText,
  changeCostTexts,
  partCostText,
  priceChangeCounts,
  priceChangeTexts,
} from '../../src/report/price-text.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { checked, type Files, PROJECT, spec } from '../support/small-project.ts';

const SPAN = { path: '.cohort-ci.yml', start: 0, end: 0 };
const HEADER = 'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\n';
const SETTINGS = [
  'prices:',
  '  table: data/prices.csv',
  '  tokens:',
  '    draft: {input: 1000, output: 1000, output-max: 2000}',
  '    essay: {input: 2000, output: 1000, output-max: 2000}',
  '    evaluation: {input: 1000, output: 0, output-max: 1000}',
  '',
].join('\n');

/**
 * One cohort, `baseline`: two combos × two draft templates × opal and quartz = 8 drafts, an essay by opal of each, and an
 * evaluation by quartz of each essay, twice.
 */
const BASE: Files = {
  ...Object.fromEntries(Object.entries(PROJECT).filter(([path]) => !/cohorts\/(judges|sweep)/.test(path))),
  '.cohort-ci.yml': SETTINGS,
  'data/1_raw/replication_config.csv': 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n',
  'data/1_raw/llm_models.csv':
    'id,model,for_generation,for_evaluation\nopal,v/opal,true,true\nquartz,v/quartz,true,true\nagate,v/agate,true,false\n',
  // A dollar, or ten cents, for a thousand tokens: 1000 and 100 dollars for a million.
  'data/prices.csv': `${HEADER}v/opal,1000,1000,2026-01-31,\nv/quartz,100,100,2026-02-28,\n`,
};

async function stateOf(files: Files): Promise<CostState> {
  const text = files['.cohort-ci.yml'];
  const config =
    text === undefined
      ? undefined
      : await parseConfig(new SourceFile('.cohort-ci.yml', text), new Collector());
  if (text !== undefined && config === undefined) throw new Error('the settings of a test are wrong');
  const specs = Object.keys(files).filter((path) => path.endsWith('/spec/config.yaml'));
  return {
    repository: openRepository(new MemoryTree(files), { dialect: 'v1', dataRoot: 'data' }),
    cohorts: specs.map(cohortOf),
    prices: config?.prices,
  };
}

/** Metadata of the drafts that a state plans, as a run writes it. */
function finishedDrafts({ repository, cohorts }: CostState): Files {
  const drafts = cohorts.flatMap((one) => [
    ...(expectCohort(repository, one).expectation?.membership.generations('draft') ?? []),
  ]);
  return Object.fromEntries(
    drafts.map((draft) => [
      `data/gens/draft/${draft.id}/metadata.json`,
      JSON.stringify({
        ...JSON.parse(metadataText(draft, 'baseline', 'llm')),
        usage: { in: 1000, out: 1000 },
      }),
    ]),
  );
}

async function compare(base: Files | undefined, head: Files) {
  const cost = await compareCosts(base && (await stateOf(base)), await stateOf(head));
  if (cost === undefined) return undefined;
  const usd = (plan: { expected: bigint; runs: number; unknown: number } | undefined) =>
    plan && `${dollarsText(plan.expected)} for ${plan.runs} + ${plan.unknown}`;
  return { cost, added: usd(cost.added), before: usd(cost.before), after: usd(cost.after) };
}

const STYLE = { code: (text: string) => text, named: 3 };

const cohort = (id: string, axes: Readonly<Record<string, string>>): Files => ({
  [`data/cohorts/${id}/spec/config.yaml`]: spec(axes),
});

describe('what a change costs, worked out by hand', () => {
  // A draft: opal $2, quartz $0.20; an essay by opal: $3; an evaluation by quartz: $0.10.
  // The base: 4 × 2 + 4 × 0.2 + 8 × 3 + 8 × 0.1 = 8 + 0.8 + 24 + 0.8 = $33.60 for 24 runs.
  const ALL = '33.6 for 24 + 0';

  test('without a change nothing', async () => {
    const { cost, ...shown } = (await compare(BASE, BASE)) ?? {};
    expect(shown).toEqual({ added: '0 for 0 + 0', before: ALL, after: ALL });
    expect(cost && changeCostTexts(cost)).toEqual([]);
  });

  test('a level more: its drafts, and what follows from them', async () => {
    // spiral × two combos × opal and quartz: 2 × 2 + 2 × 0.2 + 4 × 3 + 4 × 0.1 = 4 + 0.4 + 12 + 0.4 = $16.80 for 12 runs.
    const head = { ...BASE, ...cohort('baseline', { draft_template: '[sketch, outline, spiral]' }) };
    const { cost, ...shown } = (await compare(BASE, head)) ?? {};
    expect(shown).toEqual({ added: '16.8 for 12 + 0', before: ALL, after: '50.4 for 36 + 0' });
    // At most: drafts 2 × 3 + 2 × 0.3, essays 4 × 4, evaluations 4 × 0.2 = 6 + 0.6 + 16 + 0.8 = $23.40.
    expect(cost && changeCostTexts(cost)).toEqual([
      'This change costs: $16.80 expected, at most $23.40. Prices as of 2026-01-31. “At most” is the cost if every answer is as long as output-max allows.',
      'By model: v/opal $16.00, at most $22.00; v/quartz $0.80, at most $1.40.',
    ]);
  });

  test('a new cohort pays for what no other cohort of the base plans', async () => {
    // It shares sketch × combo-a × opal with baseline, and brings combo-c: 2 + 3 + 0.1 = $5.10 for 3 runs.
    const head = {
      ...BASE,
      ...cohort('second', {
        combo_id: '[combo-a, combo-c]',
        draft_template: '[sketch]',
        draft_llm: '[opal]',
      }),
    };
    expect(await compare(BASE, head)).toMatchObject({ added: '5.1 for 3 + 0', after: '38.7 for 27 + 0' });
  });

  test('a renamed cohort costs nothing', async () => {
    const { 'data/cohorts/baseline/spec/config.yaml': moved = '', ...others } = BASE;
    const head = { ...others, 'data/cohorts/renamed/spec/config.yaml': moved };
    expect(await compare(BASE, head)).toMatchObject({ added: '0 for 0 + 0', after: ALL });
  });

  test('essays that are copied cost nothing; their evaluations do', async () => {
    const head = { ...BASE, ...cohort('baseline', { essay_template: '[long-form, parsed]' }) };
    const { cost, added } = (await compare(BASE, head)) ?? {};
    expect(added).toBe('0.8 for 8 + 0');
    expect(cost?.added.copies).toBe(8);
  });

  test('a model without a price is unknown', async () => {
    const head = { ...BASE, ...cohort('baseline', { draft_llm: '[opal, quartz, agate]' }) };
    const { cost, added } = (await compare(BASE, head)) ?? {};
    // Four drafts by agate; four essays and evaluations: 12 + 0.4.
    expect(added).toBe('12.4 for 8 + 4');
    expect(cost && changeCostTexts(cost)).toEqual([
      'This change costs: $12.40 expected, at most $16.80 + 4 runs of unknown price. Prices as of 2026-01-31. “At most” is the cost if every answer is as long as output-max allows.',
      'By model: v/opal $12.00, at most $16.00; v/quartz $0.40, at most $0.80; v/agate price unknown (4 runs).',
      'Price unknown for 4 drafts by agate: the price table has no usable row for v/agate.',
    ]);
  });

  test('a base that is invalid plans nothing; a head that is says so', async () => {
    const broken = { ...BASE, ...cohort('baseline', { draft_llm: '[opall]' }) };
    expect(await compare(broken, BASE)).toMatchObject({ added: ALL, before: '0 for 0 + 0', after: ALL });
    const { cost } = (await compare(BASE, broken)) ?? {};
    expect(cost?.unplanned).toEqual(['baseline']);
    expect(cost && changeCostTexts(cost)).toContain('The cost of 1 cohort without a plan is unknown.');
  });

  test('without a base all is added', async () => {
    expect(await compare(undefined, BASE)).toMatchObject({ added: ALL, before: undefined, after: ALL });
  });

  test('without a table there is no cost', async () => {
    const { '.cohort-ci.yml': _, ...plain } = BASE;
    expect(await compare(plain, plain)).toBeUndefined();
  });
});

describe('what each reason of a change costs, worked out by hand', () => {
  /** Text of each reason and its cost, and the total. */
  async function reasons(before: Files, after: Files) {
    const states = await Promise.all([checked(before), checked(after)]);
    let found: ReasonsOf | undefined;
    const ids = new Set(states.flatMap(({ cohorts }) => cohorts.map(({ id }) => id)));
    const affected = [...ids].map((id) => ({ id, touches: [] }));
    const change = await compareStates(...states, {
      affected,
      onReasons: (reasonsOf) => {
        found = reasonsOf;
      },
    });
    const cost = await compareCosts(await stateOf(before), await stateOf(after), { reasons: found });
    if (cost === undefined) throw new Error('there are no prices');
    const causes = changeCauses(change, cost);
    const rows = causes.map((one) => [changeCauseText(one, STYLE), partCostText(one.cost)]);
    return { change, causes, rows, total: partCostText(cost.added), cost };
  }

  test('two edits, and what they bring only together', async () => {
    const head = {
      ...BASE,
      ...cohort('baseline', {
        combo_id: '[combo-a, combo-b, combo-c]',
        draft_template: '[sketch, outline, spiral]',
      }),
    };
    // For each draft by opal 2 + 3 + 0.1 = $5.10, by quartz 0.2 + 3 + 0.1 = $3.30: $8.40 for a combo and a template.
    // At most 3 + 4 + 0.2 = $7.20 and 0.3 + 4 + 0.2 = $4.50: $11.70.
    expect(await reasons(BASE, head)).toMatchObject({
      rows: [
        ['combo_id gains combo-c', '$16.80, at most $23.40'],
        ['draft_template gains spiral', '$16.80, at most $23.40'],
        ['combo_id gains combo-c, and draft_template gains spiral, together', '$8.40, at most $11.70'],
      ],
      total: '$42.00, at most $58.50',
    });
  });

  test('a generation that two cohorts gain by different edits is paid for once, in a row of both', async () => {
    const both = (id: string) => cohort(id, { combo_id: '[combo-a, combo-b, combo-c]' });
    const base = { ...BASE, ...cohort('second', {}) };
    const { rows } = await reasons(base, {
      ...BASE,
      ...both('baseline'),
      ...cohort('second', { combo_id: '[combo-c]' }),
    });
    expect(rows).toEqual([
      [
        'each of these would do this alone: combo_id gains combo-c, and combo_id gains combo-c and loses combo-a, combo-b',
        '$16.80, at most $23.40',
      ],
    ]);
  });

  test('a new cohort, one that was invalid, and copies that run a model now', async () => {
    const essays = 'data/1_raw/essay_templates.csv';
    const copies = { ...BASE, ...cohort('copier', { draft_llm: '[opal]', essay_template: '[parsed]' }) };
    const head = {
      ...copies,
      [essays]: 'template_id,generator\nlong-form,llm\nparsed,llm\n',
      ...cohort('fresh', { combo_id: '[combo-c]', draft_template: '[sketch]', draft_llm: '[opal]' }),
      ...cohort('broken', { draft_template: '[spiral]', draft_llm: '[opal]' }),
    };
    const base = { ...copies, ...cohort('broken', { draft_template: '[spirol]' }) };
    const { rows, total } = await reasons(base, head);
    expect(rows).toEqual(
      [
        // Two combos with spiral by opal: 2 × 5.10; at most 2 × 7.20.
        ['a cohort that was invalid, and so planned nothing', '$10.20, at most $14.40'],
        // The four drafts were planned; four essays by opal at $3, at most $4.
        ['essay_templates.csv: parsed copy → llm', '$12.00, at most $16.00'],
        ['new cohort', '$5.10, at most $7.20'],
      ].sort(
        (left, right) =>
          rows.findIndex(([text]) => text === left[0]) - rows.findIndex(([text]) => text === right[0]),
      ),
    );
    expect(total).toBe('$27.30, at most $37.60');
  });

  test('templates that become copies are a reason with counts, and nothing of it looks planned', async () => {
    const base = { ...BASE, ...cohort('baseline', { essay_template: '[long-form, parsed]' }) };
    const head = {
      ...base,
      'data/1_raw/essay_templates.csv': 'template_id,generator\nlong-form,copy\nparsed,llm\n',
    };
    const { change, causes, cost } = await reasons(base, head);
    // Eight drafts, with two essays each, of which the other one is copied now.
    expect(causes.map((one) => `${changeCauseText(one, STYLE)}: ${reasonCountsText(one)}`)).toEqual([
      'essay_templates.csv: parsed copy → llm: 8 essays run a model now',
      'essay_templates.csv: long-form llm → copy: 8 essays no longer run a model',
    ]);
    expect(causes.map(({ added }) => added.essay)).toEqual([0, 0]);
    expect(plansText(tallyChange(change), cost)).toBe(
      '8 essays run a model now, 8 essays no longer run a model · $24.00',
    );
  });

  test('a new cohort that plans former copies does not pay for them: the template does', async () => {
    const base = { ...BASE, ...cohort('copier', { draft_llm: '[opal]', essay_template: '[parsed]' }) };
    const { 'data/cohorts/copier/spec/config.yaml': moved = '', ...others } = base;
    const { rows } = await reasons(base, {
      ...others,
      'data/cohorts/renamed/spec/config.yaml': moved,
      'data/1_raw/essay_templates.csv': 'template_id,generator\nlong-form,llm\nparsed,llm\n',
    });
    expect(rows).toContainEqual(['essay_templates.csv: parsed copy → llm', '$12.00, at most $16.00']);
    expect(rows).toContainEqual(['new cohort', 'no new cost']);
  });

  test('of random changes they add up to the total exactly', async () => {
    const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
    const axes = fc.record({
      combo_id: some(['combo-a', 'combo-b', 'combo-c']),
      draft_template: some(['sketch', 'outline', 'spiral']),
      draft_llm: some(['opal', 'quartz', 'agate']),
      essay_template: some(['long-form', 'parsed']),
      evaluation_template: some(['novelty', 'coherence']),
    });
    const listed = (levels: Readonly<Record<string, readonly string[]>>) =>
      Object.fromEntries(Object.entries(levels).map(([axis, all]) => [axis, `[${all.join(', ')}]`]));
    const files = fc.tuple(axes, axes).map(([one, two]) => ({
      ...BASE,
      ...cohort('baseline', listed(one)),
      ...cohort('second', listed(two)),
    }));
    await fc.assert(
      fc.asyncProperty(files, files, async (before, after) => {
        const { cost } = await reasons(before, after);
        const parts = [...cost.reasons.values()];
        const sum = (of: (plan: PlanCost) => bigint) => parts.reduce((total, one) => total + of(one), 0n);
        expect(sum(({ expected }) => expected)).toBe(cost.added.expected);
        expect(sum(({ atMost = 0n }) => atMost)).toBe(cost.added.atMost);
        expect(sum(({ runs }) => BigInt(runs))).toBe(BigInt(cost.added.runs));
        expect(sum(({ unknown }) => BigInt(unknown))).toBe(BigInt(cost.added.unknown));
        // Cohorts that both states plan, and no generator that changed: every reason is an edit.
        for (const key of cost.reasons.keys()) expect(key).toMatch(/^\["(edit|together|either|several)"/);
      }),
      { numRuns: 40, seed: 13 },
    );
  });
});

describe('a change cannot make itself cheaper', () => {
  const grown = cohort('baseline', { draft_template: '[sketch, outline, spiral]' });

  test.each<[string, Files]>([
    [
      'by prices of its own',
      { 'data/prices.csv': `${HEADER}v/opal,0,0,2026-01-31,\nv/quartz,0,0,2026-01-31,\n` },
    ],
    ['by a table without rows', { 'data/prices.csv': HEADER }],
    ['by a table that cannot be read', { 'data/prices.csv': '"' }],
    ['by another table', { '.cohort-ci.yml': SETTINGS.replace('prices.csv', 'none.csv') }],
    ['by fewer tokens', { '.cohort-ci.yml': SETTINGS.replaceAll('1000', '1').replaceAll('2000', '1') }],
    ['by settings without prices', { '.cohort-ci.yml': 'version: 1\n' }],
    [
      'by metadata that records usage',
      { '.cohort-ci.yml': `${SETTINGS}  usage: {input: in, output: out}\n` },
    ],
  ])('%s', async (_, files) => {
    expect(await compare(BASE, { ...BASE, ...grown, ...files })).toMatchObject({
      added: '16.8 for 12 + 0',
      after: '50.4 for 36 + 0',
    });
  });

  test('by a model in place of another that only it prices: the higher of both prices counts', async () => {
    const models = BASE['data/1_raw/llm_models.csv'] ?? '';
    const switched = (price: string): Files => ({
      ...{ ...BASE, ...grown },
      'data/1_raw/llm_models.csv': models.replace('v/opal', 'v/new'),
      'data/prices.csv': `${BASE['data/prices.csv']}v/new,${price},2026-03-31,\n`,
    });
    const cheaper = (await compare(BASE, switched('0,0'))) ?? {};
    expect(cheaper).toMatchObject({ added: '16.8 for 12 + 0', after: '50.4 for 36 + 0' });
    const { cost, ...dearer } = (await compare(BASE, switched('2000,2000'))) ?? {};
    // Twice the price of opal: 2 × 4 + 2 × 0.2 + 4 × 6 + 4 × 0.1 = 8 + 0.4 + 24 + 0.4; the base stays at its own price.
    expect(dearer).toEqual({ added: '32.8 for 12 + 0', before: '33.6 for 24 + 0', after: '98.4 for 36 + 0' });
    expect(cost && changeCostTexts(cost).slice(2)).toEqual([
      'Another model for 12 runs planned before: $64.00, at most $88.00, instead of $32.00, at most $44.00, unless they have run; this is not part of the price of the change.',
      'Changed model: opal, from v/opal to v/new, which only this change prices; the higher of both prices counts.',
      'New price: v/new, $2000 / $2000 per million tokens (input / output); it counts here unless that of the former model is higher.',
    ]);
    // A price for output only: less is expected than of opal, but the longest drafts cost more.
    const mixed = (await compare(BASE, switched('0,1900')))?.cost;
    // Drafts by opal: expected max(2, 1.9), at most max(3, 3.8); essays max(3, 1.9), max(4, 3.8).
    expect(mixed && partCostText(mixed.added)).toBe('$16.80, at most $25.00');
  });

  test('by a model in place of another that nothing prices: its runs are unknown, also to the budget', async () => {
    const models = BASE['data/1_raw/llm_models.csv'] ?? '';
    for (const [to, text] of [
      ['v/huge', 'Changed model: opal, from v/opal to v/huge, which has no price.'],
      ['', 'Changed model: opal was v/opal, and names no model now; its price is unknown.'],
    ] as const) {
      const head = { ...BASE, ...grown, 'data/1_raw/llm_models.csv': models.replace('v/opal', to) };
      const { cost, ...shown } = (await compare(BASE, head)) ?? {};
      // Two drafts by quartz and four evaluations are known; of the whole plan 6 × 0.2 + 12 × 0.1.
      expect(shown).toMatchObject({ added: '0.8 for 6 + 6', after: '2.4 for 18 + 18' });
      expect(cost && changeCostTexts(cost)).toContain(text);
      const budget = { action: 'warn', increase: 100, total: 100, at: SPAN } as const;
      const verdict = cost && judgeBudget({ budget, isPullRequest: true, labels: [], cost });
      expect(verdict?.state).toBe('unknown');
    }
  });

  test('a model in place of another that the base prices costs what the base says', async () => {
    const models = BASE['data/1_raw/llm_models.csv'] ?? '';
    const head = { ...BASE, ...grown, 'data/1_raw/llm_models.csv': models.replace('v/opal', 'v/quartz') };
    const { cost, added } = (await compare(BASE, head)) ?? {};
    // 4 × 0.2 + 4 × 0.3 + 4 × 0.1.
    expect(added).toBe('2.4 for 12 + 0');
    expect(cost && changeCostTexts(cost)).toContain(
      'Changed model: opal, from v/opal to v/quartz; the price of v/quartz counts.',
    );
  });

  test('a model in place of another behind an id that no run uses is one line, and costs nothing', async () => {
    const models = BASE['data/1_raw/llm_models.csv'] ?? '';
    const path = 'data/1_raw/llm_models.csv';
    const texts = async (before: string, after: string) => {
      const { cost } = (await compare({ ...BASE, [path]: before }, { ...BASE, [path]: after })) ?? {};
      expect(cost && priceChangeCounts(cost)).toBeUndefined();
      return cost && priceChangeTexts(cost);
    };
    expect(await texts(models, models.replace('v/agate', 'v/big'))).toEqual([
      'Changed model: agate, from v/agate to v/big; no planned run uses it',
    ]);
    expect(await texts(models, models.replace('v/agate', ''))).toEqual([
      'Changed model: agate, from v/agate to none; no planned run uses it',
    ]);
    // A row that comes or goes stands for nothing.
    const [agate = ''] = /agate.*\n/.exec(models) ?? [];
    expect(await texts(models, models.replace(agate, ''))).toEqual([]);
    const many = `${models}${'abcd'.replace(/./g, (one) => `${one},v/${one},true,true\n`)}`;
    expect(await texts(many, many.replace(/(?<=,)v\/(?=[abcd],)/g, 'w/'))).toEqual([
      'Changed models of 4 ids that no planned run uses: a, b, c and d',
    ]);
  });

  test('another model for the same essays is said with both amounts, and adds no run', async () => {
    // 8 essays by opal: 8 × 3, at most 8 × 4; by quartz a tenth.
    const essays = (head: Files, base = BASE) => compare(base, { ...base, ...head });
    const { cost, ...shown } = (await essays(cohort('baseline', { essay_llm: '[quartz]' }))) ?? {};
    expect(shown).toEqual({ added: '0 for 0 + 0', before: '33.6 for 24 + 0', after: '12 for 24 + 0' });
    expect(cost && changeCostTexts(cost)).toEqual([
      'This change costs: nothing, since it adds no runs.',
      'Another model for 8 runs planned before: $2.40, at most $3.20, instead of $24.00, at most $32.00, unless they have run; this is not part of the price of the change.',
    ]);
    const unpriced = (await essays(cohort('baseline', { essay_llm: '[agate]' })))?.cost;
    expect(unpriced && changeCostTexts(unpriced).slice(1)).toEqual([
      'Another model for 8 runs planned before: price unknown (8 runs), instead of $24.00, at most $32.00, unless they have run; this is not part of the price of the change.',
      'Price unknown for 8 essays by agate: the price table has no usable row for v/agate.',
    ]);
    // A cohort that plans half of them by quartz, which does not make them cheaper.
    const rival = cohort('second', { draft_llm: '[opal]', essay_llm: '[quartz]' });
    const conflict = (await essays(rival))?.cost;
    expect(conflict && changeCostTexts(conflict).slice(1)).toEqual([
      'Another model for 4 runs planned before: still $12.00, at most $16.00, unless they have run; this is not part of the price of the change.',
      'Conflicting models for 4 essays, which some cohorts plan by opal and others by quartz (their ids do not include the model): the highest price counts.',
    ]);
    // The same by the catalog; an id that only has another name is the same model.
    const models = BASE['data/1_raw/llm_models.csv'] ?? '';
    const switched = { ...BASE, 'data/1_raw/llm_models.csv': models.replace('v/opal', 'v/quartz') };
    const runs = (await compare(BASE, switched))?.cost?.repriced;
    // 4 drafts by opal and 8 essays: 4 × 2 + 8 × 3, then a tenth.
    expect([runs?.before, runs?.after].map((one) => one && partCostText(one))).toEqual([
      '$32.00, at most $44.00',
      '$3.20, at most $4.40',
    ]);
    const twin = { ...BASE, 'data/1_raw/llm_models.csv': `${models}twin,v/opal,true,true\n` };
    expect((await essays(cohort('baseline', { essay_llm: '[twin]' }), twin))?.cost?.repriced).toBeUndefined();
  });

  test('what makes a total as high as it is, and what it leaves out, is in the line of the budget', async () => {
    // Both states plan 4 essays by opal in one cohort and by quartz in another; 4 drafts by agate have no price.
    const base = {
      ...BASE,
      ...cohort('second', { draft_llm: '[opal]', essay_llm: '[quartz]' }),
      ...cohort('third', { combo_id: '[combo-c]', draft_llm: '[agate]', essay_llm: '[agate, quartz]' }),
    };
    const { cost } = (await compare(base, base)) ?? {};
    const said = (limits: Record<string, number>) =>
      cost &&
      budgetText(
        judgeBudget({
          budget: { action: 'fail', ...limits, at: SPAN },
          isPullRequest: true,
          labels: [],
          cost,
        }),
      );
    const doubts =
      'Cohorts plan the same ids with different models, of which the highest price counts: 4 essays by opal or quartz. Runs without a known price are not counted: 2 drafts and 2 essays by agate.';
    // The base of the other tests, and two evaluations by quartz.
    expect(said({ total: 10 })).toBe(
      `Over the budget: the whole plan costs $33.80, where $10 is allowed. ${doubts}`,
    );
    expect(said({ total: 100 })).toBe(
      `The budget cannot be checked, because some costs are unknown: the whole plan costs $33.80 as far as is known, where $100 is allowed. ${doubts}`,
    );
    // Nothing of it is added.
    expect(said({ increase: 1 })).toBe('Within the budget.');
    const { 'data/cohorts/third/spec/config.yaml': _, ...priced } = base;
    const within = (await compare(priced, priced))?.cost;
    expect(
      within &&
        budgetText(
          judgeBudget({
            ...{ budget: { action: 'fail', total: 100, at: SPAN }, isPullRequest: true, labels: [] },
            cost: within,
          }),
        ),
    ).toBe(`Within the budget. ${doubts.slice(0, doubts.indexOf(' Runs without'))}`);
  });

  test('a price that it adds does not raise what the base costs, of which a limit in percent is a share', async () => {
    const base = { ...BASE, 'data/prices.csv': `${HEADER}v/quartz,100,100,2026-02-28,\n` };
    const { cost, added, before } = (await compare(base, { ...BASE, ...grown })) ?? {};
    expect(added).toBe('16.8 for 12 + 0');
    // Without the price of opal: 4 × 0.2 for the drafts by quartz, 8 × 0.1 for the evaluations.
    expect(before).toBe('1.6 for 12 + 12');
    const budget = { action: 'fail', percent: 500, at: SPAN } as const;
    const verdict = cost && judgeBudget({ budget, isPullRequest: true, labels: [], cost });
    expect(verdict?.limits).toMatchObject([{ limit: 'percent', state: 'unknown' }]);
  });

  test('changed settings are announced, with those that count', async () => {
    const settings = SETTINGS.replace('draft: {input: 1000', 'draft: {input: 1').replace(
      / {4}evaluation.*\n/,
      '',
    );
    const texts = async (before: string, after: string) => {
      const base = { ...BASE, '.cohort-ci.yml': before };
      const found = await compare(base, { ...base, '.cohort-ci.yml': after });
      return found && changeCostTexts(found.cost).slice(1);
    };
    expect(await texts(SETTINGS, `${settings}  usage: {input: in, output: out}\n`)).toEqual([
      'Changed setting: prices.tokens.draft, from 1000 in, 1000 out, at most 2000 out to 1 in, 1000 out, at most 2000 out; until this is merged the old one counts.',
      'Changed setting: prices.tokens.evaluation, from 1000 in, 0 out, at most 1000 out to not set; until this is merged the old one counts.',
      'Changed setting: prices.usage, from not set to in / out; it counts once merged.',
    ]);
    expect(await texts(settings, SETTINGS)).toContain(
      'Changed setting: prices.tokens.evaluation, from not set to 1000 in, 0 out, at most 1000 out; it counts here.',
    );
    expect(await texts(SETTINGS, SETTINGS.replace('prices.csv', 'none.csv'))).toContain(
      'Changed setting: prices.table, from data/prices.csv to data/none.csv; until this is merged the old one counts.',
    );
  });

  test('prices and tokens that it adds count, and prices are announced', async () => {
    const base = {
      ...BASE,
      '.cohort-ci.yml': SETTINGS.replace(/ {4}essay.*\n/, ''),
      'data/prices.csv': `${HEADER}v/quartz,100,100,2026-02-28,\n`,
    };
    const { cost, added } = (await compare(base, { ...BASE, ...grown })) ?? {};
    expect(added).toBe('16.8 for 12 + 0');
    expect(cost && changeCostTexts(cost)[2]).toBe(
      'New price: v/opal, $1000 / $1000 per million tokens (input / output); it counts here.',
    );
  });
});

describe('finished runs', () => {
  const USAGE = `${SETTINGS}  usage: {input: usage.in, output: usage.out}\n`;
  const usage = (id: string, llm: string, tokens: string): Files => ({
    [`data/gens/draft/${id}/metadata.json`]: `{"llm_model_id": "${llm}", "usage": ${tokens}}`,
  });

  test('of the base set the medians, and cost nothing themselves', async () => {
    const base = {
      ...BASE,
      '.cohort-ci.yml': USAGE,
      // The median of 500 and 4000 tokens of output is 2250: a draft by opal is (1000 + 2250)/1000 = $3.25.
      ...usage('d_a', 'opal', '{"in": 1000, "out": 500}'),
      ...usage('d_b', 'opal', '{"in": 1000, "out": 4000}'),
      ...usage('d_c', 'quartz', '"none"'),
    };
    const head = { ...base, ...cohort('baseline', { draft_template: '[sketch, outline, spiral]' }) };
    // 2 × 3.25 + 2 × 0.2 + 4 × 3 + 4 × 0.1 = 6.5 + 0.4 + 12 + 0.4.
    expect(await compare(base, head)).toMatchObject({ added: '19.3 for 12 + 0' });
  });

  test('count where nothing is compared, in all that names the whole plan, unless somebody proposes them', async () => {
    const files = {
      ...BASE,
      '.cohort-ci.yml': USAGE,
      ...usage('d_a', 'opal', '{"in": 1000, "out": 500}'),
      ...usage('d_b', 'opal', '{"in": 1000, "out": 4000}'),
    };
    const state = await stateOf(files);
    const planned = async (isHeadTrusted: boolean) =>
      dollarsText((await compareCosts(undefined, state, { isHeadTrusted }))?.after.expected ?? 0n);
    // As above, a draft by opal is $3.25 instead of $2: 33.6 + 4 × 1.25.
    expect([await planned(true), await planned(false)]).toEqual(['38.6', '33.6']);
    const { repository, cohorts, prices } = state;
    const costs = prices && new CohortCosts(repository, prices);
    for (const one of cohorts) {
      const { expectation } = expectCohort(repository, one);
      if (expectation) costs?.add(expectation);
    }
    expect(dollarsText(costs?.total.expected ?? 0n)).toBe('38.6');
  });

  test('are those that the base records; the head’s metadata is no proof', async () => {
    const grown = cohort('baseline', { draft_template: '[sketch, outline, spiral]' });
    const base = { ...BASE, '.cohort-ci.yml': USAGE };
    const run = finishedDrafts(await stateOf({ ...base, ...grown }));
    expect(await compare(base, { ...base, ...grown, ...run })).toMatchObject({ added: '16.8 for 12 + 0' });
    const ran = { ...base, ...run };
    const { cost, added } = (await compare(ran, { ...ran, ...grown })) ?? {};
    // The four drafts have run: 12 + 0.4 for essays and evaluations.
    expect(added).toBe('12.4 for 8 + 0');
    expect(cost?.finished).toBe(4);
    expect(cost && changeCostTexts(cost)).toContain('4 runs finished before, which costs nothing more.');
  });
});
