import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { AxisView, DesignView, RuleView } from '../../src/overview/design-view.ts';
import { renderDesignJson } from '../../src/report/json/json-design.ts';
import { designRemarks } from '../../src/report/show/design-sentences.ts';
import { designFlowchart } from '../../src/report/show/mermaid.ts';
import { renderDesign } from '../../src/report/show.ts';
import { cohortDesignMarkdown } from '../../src/report/show-markdown.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { expectFile } from '../support/expected-file.ts';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';
import { PROJECT } from '../support/small-project.ts';
import { cleanResult } from './results.ts';

const HANDBOOK = fileURLToPath(new URL('../../fixtures/projects/handbook', import.meta.url));
const DEMO = fileURLToPath(new URL('../../fixtures/projects/demo', import.meta.url));

const expected = (name: string): string => fileURLToPath(new URL(`expected/show/${name}`, import.meta.url));

const axis = (name: string, more: Partial<AxisView> = {}): AxisView => ({
  name,
  levels: 1,
  first: ['x'],
  file: undefined,
  ...more,
});

const pair = (name: string, members: readonly string[]): RuleView => ({
  kind: 'pair',
  name,
  members,
  words: `binds ${members.join(' and ')}`,
  file: undefined,
  levels: 1,
});

function design(more: Partial<DesignView> = {}): DesignView {
  return {
    id: 'one',
    specPath: 'data/cohorts/one/spec/config.yaml',
    dialect: 'v1',
    state: 'compiled',
    errors: 0,
    warnings: 0,
    axes: [axis('a'), axis('b')],
    rules: [],
    replicates: [],
    steps: [{ label: 'all combinations of the axes', rows: 1n }],
    ...more,
  };
}

describe.each(['text', 'markdown', 'json'])('--format %s', (format) => {
  const suffix = { text: 'txt', markdown: 'md', json: 'json' }[format];

  test.each(['baseline', 'pairings'])('%s', async (cohort) => {
    const run = await command(['show', cohort, '--root', HANDBOOK, '--format', format]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expectFile(expected(`${cohort}.${suffix}`), run.stdout);
  });

  test('an invalid spec is shown as far as it is understood, its errors on standard error', async () => {
    const run = await command(['show', 'link-essays', '--root', DEMO, '--format', format]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('include/missing');
    expectFile(expected(`invalid.${suffix}`), run.stdout);
  });
});

test('a cohort that is not there: the nearest is named', async () => {
  const run = await command(['show', 'baselin', '--root', HANDBOOK]);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toContain("did you mean 'baseline'?");
});

test('a curated selection: what is selected is judged, and the report says so', async () => {
  const draft = (combo: string, template: string) => ({
    ...{ stage: 'draft', combo_id: combo, template_id: template, llm_model_id: 'opal' },
  });
  const root = scratch();
  lay(root, {
    ...PROJECT,
    'data/2_tasks/selected_drafts.txt': 'd_1\nd_2\n',
    'data/gens/draft/d_1/metadata.json': JSON.stringify(draft('combo-a', 'sketch')),
    'data/gens/draft/d_2/metadata.json': JSON.stringify(draft('combo-b', 'outline')),
  });
  const shown = async (format: string): Promise<string> =>
    (await command(['show', 'baseline', '--root', root, '--format', format])).stdout;
  const text = await shown('text');
  expect(text).toContain('Units: selected generations of its own stage that each level rests on');
  expect(text).toContain(
    'What the generations that data/2_tasks/selected_drafts.txt selects can distinguish',
  );
  expect(text).not.toContain('What the design can distinguish');
  lay(root, { 'data/gens/draft/d_2/metadata.json': JSON.stringify(draft('combo-b', 'sketch')) });
  expect(await shown('text')).toContain(
    'Among the selected generations: one axis has more than one level. Every column is read.',
  );
  const markdown = await shown('markdown');
  const said = markdown.indexOf('Of the generations that `data/2_tasks/selected_drafts.txt` selects:');
  expect(said).toBeGreaterThan(markdown.indexOf('all combinations of the axes'));
  expect(said).toBeLessThan(markdown.indexOf('Each level rests on'));
});

const HOSTILE = 'a"]\n```\n%%{init}%% <img src=x> #quot; `c` |--> end; @all \u202e';

type Quality = NonNullable<DesignView['quality']>;
type Aliases = Quality['aliases'];

describe('two effects that cannot be separated', () => {
  const alias = (one: string[], other: string[], isAcross: boolean): Aliases[number] => ({
    ...{ effects: [one, other], shared: 1, isAcross },
  });
  const quality = (...aliases: Aliases): Quality => ({
    ...{ basis: 'rows', factors: [], rank: 2, together: [], mainEffects: [], nested: [], interactions: [] },
    ...{ aliases, isComplete: true, coverage: [], cells: [] },
  });

  test.each<[what: string, more: Aliases, isShared: boolean]>([
    ['by themselves', [], false],
    ['together with a third axis', [alias(['a', 'c'], ['b', 'c'], true)], true],
    ['together with a third axis, which is told by itself', [alias(['a', 'c'], ['b', 'c'], false)], false],
    ['and others together with a third axis', [alias(['a', 'c'], ['d', 'c'], true)], false],
  ])('%s', (_, more, isShared) => {
    const [remark] = designRemarks(design({ quality: quality(alias(['a'], ['b'], false), ...more) }));
    const end = isShared ? ', alone and together with another axis' : '';
    expect(remark?.parts.slice(-2)).toEqual([' share 1 degree of freedom', end]);
  });
});

describe('foreign text', () => {
  const hostile = design({
    id: HOSTILE,
    axes: [axis(HOSTILE, { first: [HOSTILE], file: HOSTILE }), axis('b')],
    rules: [pair(HOSTILE, [HOSTILE, 'b'])],
    steps: [{ label: HOSTILE, rows: undefined }],
    columns: [{ name: HOSTILE, values: 2, stages: [] }],
    unread: [HOSTILE],
    quality: {
      basis: 'rows',
      factors: [
        {
          name: HOSTILE,
          stage: 'draft',
          levels: 2,
          fewest: { level: HOSTILE, units: 1 },
          most: { level: 'b', units: 2 },
          evaluations: { fewest: 1, most: 2 },
        },
      ],
      rank: 2,
      together: [
        { factors: [HOSTILE, 'b'], isTied: true, groups: [{ factors: [HOSTILE, 'b'], tie: HOSTILE }] },
      ],
      mainEffects: [{ factor: HOSTILE, possible: 1, estimable: 0 }],
      nested: [{ inner: HOSTILE, outer: 'b' }],
      interactions: [{ factors: [HOSTILE, 'c'], possible: 1, estimable: 0 }],
      aliases: [{ effects: [[HOSTILE], [HOSTILE, 'c']], shared: 1, isAcross: false }],
      isComplete: false,
      coverage: [{ factors: [HOSTILE, 'c'], met: 1, possible: 2, holes: [[HOSTILE, HOSTILE]] }],
      cells: [
        {
          factors: [HOSTILE, 'c'],
          stage: 'draft',
          met: 1,
          possible: 2,
          fewest: 1,
          most: 2,
          association: 0.5,
        },
      ],
      selfJudging: { evaluations: 2, ownEssay: 1, ownDraft: 1, unknown: 0 },
    },
  });

  test('a label of the drawing holds none of Mermaid, Markdown or HTML', () => {
    const lines = designFlowchart(hostile).split('\n');
    const label = lines.find((line) => line.trim().startsWith('axis0')) ?? '';
    expect(label).toMatch(/^ {2}axis0\["[A-Za-z0-9 ._,/()#;…-]*<br>1 level"\]$/);
    expect(lines.filter((line) => line.includes('```') || line.includes('%%'))).toEqual([]);
  });

  test('Markdown has one drawing, and its fence is not closed from within', () => {
    const text = cohortDesignMarkdown(hostile);
    expect(text.split('\n').filter((line) => line.startsWith('```'))).toEqual(['```mermaid', '```']);
    // Outside code everything of HTML and mentions is escaped; code spans keep the rest as text.
    expect(text.replace(/(`+).*?\1/g, '').replace(/```mermaid[\s\S]*?```/, '')).not.toMatch(/<img|[^;]@all/);
  });

  test('a terminal is not steered, nor a log', () => {
    const text = renderDesign(hostile);
    expect(text).not.toContain('\u202e');
    expect(text.split('\n').filter((line) => line.startsWith('```'))).toEqual([]);
  });
});

test.each([
  [1000, 999, '999 of 1,000 evaluations (99%) are by the model that wrote the essay'],
  [1000, 1, '1 of 1,000 evaluations (1%) are by the model that wrote the essay'],
  [8, 8, 'all 8 evaluations are by the model that wrote the essay'],
  [1, 1, '1 of 1 evaluations (100%) are by the model that wrote the essay'],
])(
  'of %i evaluations, %i by the own model: a share is neither rounded to none nor to all',
  (evaluations, ownEssay, words) => {
    const quality = {
      factors: [],
      rank: 1,
      together: [],
      mainEffects: [],
      nested: [],
      interactions: [],
      aliases: [],
      isComplete: true,
      coverage: [],
      cells: [],
    };
    const view = design({
      quality: { basis: 'rows', ...quality, selfJudging: { evaluations, ownEssay, ownDraft: 0, unknown: 0 } },
    });
    const [remark] = designRemarks(view);
    expect(remark?.parts.join('')).toContain(words);
  },
);

describe('the drawing of a change', () => {
  const text = (count: number, ...first: string[]) => ({ count, first });
  const gone = { id: 'one', specPath: 'x', before: 'clean', after: 'clean', touches: [] } as const;
  const stages = (['draft', 'essay', 'evaluation'] as const).map((stage) => ({
    ...{ stage, before: 1, after: 3 },
    added: { stage, count: 3, first: [] },
    removed: { stage, count: 1, first: [] },
  }));
  const view = design({
    axes: [axis('a', { levels: 3 }), axis('b', { levels: 3 }), axis('c', { levels: 2 })],
    rules: [pair('p', ['a', 'b'])],
    replicates: [{ axis: 'c', count: 2n }],
    plan: { rows: 3, drafts: 3, essays: 3, evaluations: 3 },
  });

  test.each([
    [
      'levels of an axis',
      { kind: 'levels', axis: 'a', added: text(4, 'x', 'y', 'z', 'w'), removed: text(1, 'v') },
      'axis0["a<br>3 levels<br>+ x, y, z and 1 more<br>− v"]',
    ],
    [
      'a new axis',
      { kind: 'axis', axis: 'b', change: 'added', levels: text(1, 'x') },
      'axis1["b<br>3 levels<br>new"]',
    ],
    [
      'levels of an axis that no rule names',
      { kind: 'levels', axis: 'c', added: text(1, 'x'), removed: text(0) },
      'crossed["c: 2 levels<br>+ x"]',
    ],
    [
      'entries of a rule',
      { kind: 'rule', rule: 'pair', name: 'p', change: 'changed', added: text(0), removed: text(2, 'x × y') },
      'rule0{{"pair p<br>1 combination<br>− x × y and 1 more"}}',
    ],
    [
      'a rule that no longer exists',
      { kind: 'rule', rule: 'tie', name: 't', change: 'removed', added: text(0), removed: text(0) },
      'other0["tie t removed"]',
    ],
    [
      'an axis that no longer exists',
      { kind: 'axis', axis: '<b>', change: 'removed', levels: text(1, 'x') },
      'other0["axis #60;b#62; removed"]',
    ],
    [
      'replicates',
      { kind: 'replicates', axis: 'c', before: '1', after: '2' },
      'replicates(["replicates<br>×2<br>c ×1 to ×2"])',
    ],
    [
      'a catalog',
      { kind: 'catalog', catalog: 'llm_models.csv', added: text(1, 'x'), removed: text(0) },
      'other0["llm_models.csv<br>+ x"]',
    ],
    [
      'a count of the runtime',
      { kind: 'replication', stage: 'draft', before: '1', after: '2' },
      'other0["drafts ×1 to ×2"]',
    ],
    [
      'a setting',
      { kind: 'setting', name: 'dialect', before: 'v1', after: 'v2' },
      'other0["dialect: v1 to v2"]',
    ],
    [
      'the selection',
      { kind: 'selection', change: 'added', added: text(1, 'x'), removed: text(0) },
      'other0["the curated selection changed"]',
    ],
  ] as const)('%s', (_, cause, node) => {
    const drawn = designFlowchart(view, { ...gone, plan: { stages, causes: [cause], attributed: [] } });
    const lines = drawn.split('\n');
    expect(lines).toContain(`  ${node}`);
    const id = node.slice(0, node.search(/[[{(]/));
    const classes = lines.filter((line) => line.startsWith('  class '));
    expect(classes.some((line) => line.split(/[ ,]/).includes(id))).toBe(true);
    expect(lines).toContain('    drafts["3 drafts<br>+3 −1"]');
  });

  test('of a new cohort everything is new, which is said once', () => {
    const drawn = designFlowchart(view, {
      ...{ ...gone, before: 'absent' as const },
      plan: { stages, causes: [], attributed: [] },
    });
    expect(drawn).toContain('subgraph plan["1 row, new cohort"]');
    expect(drawn).not.toContain('class ');
  });
});

describe('a large design', () => {
  const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `axis_${index}`);
  const nodes = (text: string): number =>
    text.split('\n').filter((line) => /^ {2,4}\w+[[{(]/.test(line)).length;

  test.each([
    ['axes that no rule names share a node', names(40), [pair('p', ['axis_0', 'axis_1'])], 7],
    ['no rule at all', names(20), [], 4],
    [
      'many rules: they share one, too',
      names(60),
      names(30).map((name, index) => pair(`p${index}`, [name, `axis_${index + 30}`])),
      5,
    ],
  ])('%s', (_, axes, rules, count) => {
    const plan = { rows: 1, drafts: 1, essays: 1, evaluations: 1 };
    const drawn = designFlowchart(design({ axes: axes.map((name) => axis(name)), rules, plan }));
    expect(nodes(drawn)).toBe(count);
    expect(nodes(drawn)).toBeLessThanOrEqual(30);
  });

  test('tables are cut, and say so', () => {
    const many = design({ axes: names(500).map((name) => axis(name)) });
    expect(cohortDesignMarkdown(many, { maxRows: 10 })).toContain('… and 490 more.');
    expect(renderDesign(many)).toContain('… and 440 more');
  });

  test('counts beyond 2^53 are exact', () => {
    const rows = 10n ** 20n;
    const huge = design({ steps: [{ label: 'all combinations of the axes', rows }] });
    expect(JSON.parse(renderDesignJson(huge)).steps[0].rows).toBe('100000000000000000000');
    expect(renderDesign(huge)).toContain('100,000,000,000,000,000,000');
  });
});

test('folded: one details element for a summary', () => {
  const text = cohortDesignMarkdown(design(), { folded: true });
  expect(text).toMatch(
    /^<details>\n<summary>The design at a glance: .*<\/summary>\n\n[\s\S]*\n<\/details>\n$/,
  );
});

describe('in the summary of a job', () => {
  const result = cleanResult();
  const [cohort] = result.cohorts;
  const designs = new Map([[cohort?.id ?? '', design({ id: cohort?.id ?? '' })]]);

  test('a cohort that has a design to show has a section with it', () => {
    expect(renderSummary(result)).not.toContain('The design at a glance');
    expect(renderSummary(result, { designs })).toContain('The design at a glance: 2 axes, 0 rules, 1 row');
  });

  test('it is the first to be given up', () => {
    const whole = renderSummary(result, { designs });
    const short = renderSummary(result, { designs, budget: Buffer.byteLength(whole) - 1 });
    expect(short).not.toContain('The design at a glance');
  });
});
