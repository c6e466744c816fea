import { describe, expect, test } from 'vitest';
import { type CostState, compareCosts } from '../../src/change/compare-costs.ts';
import { expectCohort } from '../../src/check-cohort.ts';
import { Collector } from '../../src/findings/collector.ts';
import { metadataText } from '../../src/outputs/metadata-text.ts';
import { dollarsText } from '../../src/prices/money.ts';
import { changeCostTexts } from '../../src/report/price-text.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { type Files, PROJECT, spec } from '../support/small-project.ts';

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
      'This change costs: $16.80 expected, at most $23.40. Prices as of 2026-01-31.',
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
      'This change costs: $12.40 expected, at most $16.80 + 4 runs of unknown price. Prices as of 2026-01-31.',
      'Unknown price: 4 drafts by agate: the table of prices has no usable row for v/agate.',
    ]);
  });

  test('a base that is invalid plans nothing; a head that is says so', async () => {
    const broken = { ...BASE, ...cohort('baseline', { draft_llm: '[opall]' }) };
    expect(await compare(broken, BASE)).toMatchObject({ added: ALL, before: '0 for 0 + 0', after: ALL });
    const { cost } = (await compare(BASE, broken)) ?? {};
    expect(cost?.unplanned).toEqual(['baseline']);
    expect(cost && changeCostTexts(cost)).toContain(
      'Not known, because there is no plan: the cost of 1 cohort.',
    );
  });

  test('without a base all is added', async () => {
    expect(await compare(undefined, BASE)).toMatchObject({ added: ALL, before: undefined, after: ALL });
  });

  test('without a table there is no cost', async () => {
    const { '.cohort-ci.yml': _, ...plain } = BASE;
    expect(await compare(plain, plain)).toBeUndefined();
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

  test('prices and tokens that it adds count, and prices are announced', async () => {
    const base = {
      ...BASE,
      '.cohort-ci.yml': SETTINGS.replace(/ {4}essay.*\n/, ''),
      'data/prices.csv': `${HEADER}v/quartz,100,100,2026-02-28,\n`,
    };
    const { cost, added } = (await compare(base, { ...BASE, ...grown })) ?? {};
    expect(added).toBe('16.8 for 12 + 0');
    expect(cost && changeCostTexts(cost)[1]).toBe(
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
      // The median of 500 and 4000 tokens of output is the higher one: a draft by opal is (1000 + 4000)/1000 = $5.
      ...usage('d_a', 'opal', '{"in": 1000, "out": 500}'),
      ...usage('d_b', 'opal', '{"in": 1000, "out": 4000}'),
      ...usage('d_c', 'quartz', '"none"'),
    };
    const head = { ...base, ...cohort('baseline', { draft_template: '[sketch, outline, spiral]' }) };
    // 2 × 5 + 2 × 0.2 + 4 × 3 + 4 × 0.1 = 10 + 0.4 + 12 + 0.4.
    expect(await compare(base, head)).toMatchObject({ added: '22.8 for 12 + 0' });
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
