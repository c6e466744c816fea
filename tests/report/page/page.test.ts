import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ChangeCause } from '../../../src/change/change-causes.ts';
import type { DesignView } from '../../../src/overview/design-view.ts';
import { causesChart } from '../../../src/report/page/causes-chart.ts';
import { narrowingChart } from '../../../src/report/page/narrowing-chart.ts';
import {
  changeBetween,
  edited,
  type Files,
  PROJECT,
  regenerated,
  spec,
} from '../../support/small-project.ts';
import { pageOf } from './pages.ts';
import { parsedPage } from './well-formed.ts';

const SPEC = 'data/cohorts/baseline/spec/config.yaml';

/** The text of a page without its tags, blanks as one. */
const textOf = (page: string): string =>
  page
    .slice(page.indexOf('<body>'))
    .replace(/<\/?(?:td|th|tr|li|p|h\d|caption|figcaption)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

/** Without the page in the message. */
const has = (page: string, text: string): void => expect([text, page.includes(text)]).toEqual([text, true]);
const hasNot = (page: string, text: string): void =>
  expect([text, page.includes(text)]).toEqual([text, false]);

const TIED = edited(PROJECT, {
  [SPEC]: spec({ essay_llm: '[opal, quartz]' }, 'rules: {ties: {writer: [draft_llm, essay_llm]}}\n'),
});

test('the widest bars on both sides of the line just fill the picture of the reasons', () => {
  const cause = (added: number, removed: number) =>
    ({
      ...{ kind: 'gone', causes: [], cohorts: ['a'], switched: { draft: 0, essay: 0, evaluation: 0 } },
      added: { draft: added, essay: 0, evaluation: 0 },
      removed: { draft: 0, essay: removed, evaluation: 0 },
    }) as unknown as ChangeCause;
  const picture = causesChart([cause(2, 1), cause(0, 4), cause(6, 0), cause(0, 0)])?.text ?? '';
  const bars = [...picture.matchAll(/<rect x="(\d+)" y="\d+" width="(\d+)" height="10"/g)];
  expect(picture).toContain('width="740"');
  expect(bars.map(([, from, width]) => [Number(from), Number(width)])).toEqual([
    ...[
      [296, 148],
      [222, 74],
    ],
    ...[
      [0, 296],
      [296, 444],
    ],
  ]);
  expect(causesChart([cause(0, 0)])).toBeUndefined();
});

test('bars of very different lengths are logarithmic, and the picture says so', () => {
  const view = (...rows: readonly bigint[]) =>
    ({
      axes: [],
      rules: [],
      replicates: [],
      steps: rows.map((count) => ({ label: `${count}`, rows: count })),
    }) as unknown as DesignView;
  const widths = (text: string): (string | undefined)[] =>
    [...text.matchAll(/<rect x="0" y="\d+" width="([\d.]+)"/g)].map(([, width]) => width);
  const [far, near] = [narrowingChart(view(1_000_000n, 1n)).text, narrowingChart(view(100n, 10n)).text];
  expect(far).toContain('Lengths of bars are logarithmic.');
  expect(widths(far).map(Number)[1]).toBeCloseTo((350 * Math.log(2)) / Math.log(1_000_001));
  expect(near).not.toContain('logarithmic');
  expect(widths(near)).toEqual(['350', '35']);
});

describe('what the page shows', () => {
  test('cohorts with states, sizes and links to their designs', async () => {
    const text = textOf(await pageOf(PROJECT));
    has(text, 'Cohorts of experiments All 3 cohorts are valid; no outputs are committed yet');
    has(text, 'baseline ✓ clean 8 8 8 8');
    has(text, '8 rows → 8 drafts → 8 essays → 8 evaluations');
  });

  test('how the product narrows, step by step, and what comes of it', async () => {
    const page = await pageOf(TIED);
    has(textOf(page), 'How the product narrows 16 combinations of all axes, 8 after the rules.');
    has(
      page,
      'aria-label="all combinations of the axes: 16; tie writer: 8; drafts: 8; essays: 8; evaluations: 8"',
    );
    // Without rules, and without replicates, there is nothing more to count.
    has(textOf(await pageOf(PROJECT)), 'How the product narrows 8 combinations of all axes.');
  });

  test('what each level rests on', async () => {
    const page = await pageOf(TIED);
    has(page, 'combo_id: 4 drafts per level, 4 evaluations;');
    const judged = textOf(
      await pageOf(edited(PROJECT, { [SPEC]: spec({ evaluation_template: '[novelty, coherence]' }) })),
    );
    has(
      judged,
      'Levels of combo_id, draft_template and draft_llm rest on 4 drafts, however often they are judged.',
    );
  });

  test('levels that rest on unequal numbers: the text has the range, as the chart does', async () => {
    const rule =
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo-a, sketch], [combo-a, outline], [combo-a, spiral], [combo-b, sketch], [combo-b, outline]]}}}\n';
    const page = await pageOf(
      edited(PROJECT, {
        [SPEC]: spec(
          { draft_template: '[sketch, outline, spiral]', evaluation_template: '[novelty, coherence]' },
          rule,
        ),
      }),
    );
    has(page, 'combo_id: 4–6 drafts per level');
    has(textOf(page), 'A level of draft_template rests on 2 to 4 drafts, however often they are judged.');
  });

  test('a level all of whose essays get the ids of others rests on none', async () => {
    const page = await pageOf(edited(PROJECT, { [SPEC]: spec({ essay_llm: '[opal, quartz]' }) }));
    has(page, 'essay_llm: 0–8 essays per level');
    has(textOf(page), 'A level of essay_llm has no essay: the ids are those of other essays.');
  });

  test('what is not known of a size is said, with the reason', async () => {
    const include = { [SPEC]: spec({ draft_template: "'@file:items/lost.txt'" }) };
    const lost = textOf(await pageOf(edited(PROJECT, include)));
    has(lost, 'How many combinations there are is unknown: not all levels are known of draft_template');
    hasNot(lost, '? combinations');
    const rule =
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo-a, sketch, opal]]}}}\n';
    const invalid = textOf(await pageOf(edited(PROJECT, { [SPEC]: spec({}, rule) })));
    has(invalid, '8 combinations of all axes. How many combinations are left is unknown from pair p on');
  });

  test('a curated selection is what the design is judged by', async () => {
    const metadata = JSON.stringify({
      ...{ stage: 'draft', combo_id: 'combo-a', template_id: 'sketch', llm_model_id: 'opal' },
    });
    const page = await pageOf({
      ...PROJECT,
      'data/2_tasks/selected_drafts.txt': 'd_1\n',
      'data/gens/draft/d_1/metadata.json': metadata,
    });
    has(
      textOf(page),
      'The design is judged by the generations that data/2_tasks/selected_drafts.txt selects; “How the product narrows” is about the whole spec.',
    );
  });

  test('a tie that the author wrote is a consequence, and no limit', async () => {
    const page = await pageOf(TIED);
    has(page, '<li class="meant"><strong>Tied:</strong>');
    has(textOf(page), 'draft_llm and essay_llm are one effect, as the tie writer says');
    has(textOf(page), 'draft_llm with essay_llm: tied on purpose.');
    hasNot(textOf(page), 'Combinations of levels');
  });

  test('axes that nobody tied: the map, and the combinations that never occur', async () => {
    const rule =
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo-a, sketch], [combo-b, outline]]}}}\n';
    const text = textOf(await pageOf(edited(PROJECT, { [SPEC]: spec({}, rule) })));
    has(text, 'One effect: combo_id and draft_template always change together: one effect, not two');
    has(text, 'combo_id with draft_template: one determines the other.');
    has(text, 'combo_id with draft_template, in drafts sketch outline combo-a 2 – combo-b – 2');
  });

  test('the plan as a tree, with what every generation has in common said once', async () => {
    const page = await pageOf(PROJECT);
    has(page, '<title>sketch · opal: 2 drafts, 2 evaluations</title>');
    has(textOf(page), 'The plan What is made from what');
  });

  test('a finding with its code frame, and what it means', async () => {
    const page = await pageOf(edited(PROJECT, { [SPEC]: spec({ draft_llm: '[opel]' }) }));
    has(page, '4 |   draft_llm: [opel]\n  |               ^^^^</pre>');
    has(textOf(page), 'What this means');
    has(textOf(page), 'baseline ✗ invalid – – – –');
    // Of an invalid cohort nothing is claimed that is not known.
    expect(textOf(page).split('effect of every axis can be separated').length).toBe(3);
  });

  test('a change: its verdict, each reason once, and what it breaks', async () => {
    const before = regenerated(PROJECT);
    const after = edited(before, { [SPEC]: spec({ draft_llm: '[opal, quartz, agate]' }) });
    const change = await changeBetween(before, after);
    const page = await pageOf(after, { change: { change, base: 'main', price: {} } });
    has(
      textOf(page),
      'Compared with main. 🔶 Outputs of 1 cohort are not up to date Plans: +4 drafts, +4 essays, +4 evaluations.',
    );
    has(textOf(page), 'draft_llm gains agate +4 drafts → +4 essays → +4 evaluations baseline');
    has(page, 'aria-label="draft_llm gains agate: +4 drafts → +4 essays → +4 evaluations"');
    has(textOf(page), 'Outputs to regenerate: baseline.');
  });

  test('prices, where there are some', async () => {
    const files: Files = {
      ...PROJECT,
      'data/1_raw/llm_models.csv':
        'id,for_generation,for_evaluation,model\nopal,true,true,x/opal\nquartz,true,true,x/quartz\n',
      'data/prices.csv':
        'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\nx/opal,2,10,2026-01-31,page\n',
    };
    const tokens = { input: 1000, output: 1000 };
    const text = textOf(
      await pageOf(files, {
        prices: {
          table: 'data/prices.csv',
          tableAt: { path: '.cohort-ci.yml', start: 0, end: 0 },
          tokens: { draft: tokens, essay: tokens, evaluation: tokens },
        },
      }),
    );
    has(text, 'The whole plan: $');
    expect(text).toMatch(/baseline ✓ clean 8 8 8 8 \$0\.14 \+ unknown/);
  });
});

describe('the page stands alone', () => {
  test('it has no script and no address, and allows its own style alone', async () => {
    const page = await pageOf(TIED);
    const { tags, attributes } = parsedPage(page);
    expect([...tags].filter((tag) => /script|link|img|iframe|object|embed|form|base/.test(tag))).toEqual([]);
    expect(attributes.get('href')?.filter((target) => !target.startsWith('#'))).toEqual([]);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/\w+:\/\/|url\(|@import/);
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(attributes.get('content')).toContain(
      `default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    );
    // The policy would ignore them without a word.
    expect(attributes.has('style')).toBe(false);
    expect([...attributes.keys()].filter((name) => name.startsWith('on'))).toEqual([]);
  });

  test('every place that is linked to is there, once', async () => {
    const { attributes } = parsedPage(await pageOf(PROJECT));
    const places = attributes.get('id') ?? [];
    expect(new Set(places).size).toBe(places.length);
    expect((attributes.get('href') ?? []).filter((target) => !places.includes(target.slice(1)))).toEqual([]);
    for (const label of attributes.get('aria-labelledby') ?? []) expect(places).toContain(label);
  });

  test('one repository, one page', async () => {
    expect(await pageOf(TIED)).toBe(await pageOf(TIED));
  });
});

/** Names that would be markup, commands, or nothing to see. */
const HOSTILE = [
  '\u202etxt.exe\u2066',
  'שלום עולם',
  '</script><script>alert(1)</script>',
  '</style></svg><img src=x onerror=alert(1)>',
  '"><b onmouseover="alert(1)',
  "' onload='x",
  '&lt;b&gt;&amp;',
  '--><!--',
  'x'.repeat(10_000),
  '`a`b`',
  '\u0007',
];

describe('hostile names', () => {
  test('stay text', async () => {
    const list = `[${HOSTILE.map((name) => JSON.stringify(name)).join(', ')}]`;
    const files: Record<string, string> = {
      ...PROJECT,
      [SPEC]: spec({ combo_id: list, draft_template: list }),
    };
    for (const [index, name] of HOSTILE.slice(2, 7).entries())
      files[`data/cohorts/${name.replaceAll('/', '-')}${index}/spec/config.yaml`] = spec(
        {},
        `rules: {pairs: {${JSON.stringify(name)}: {left: combo_id, right: draft_template, allowed: [[combo-a, sketch], [combo-b, outline]]}}}\n`,
      );
    const page = await pageOf(files, { name: HOSTILE[2] ?? '' });
    const { tags, attributes } = parsedPage(page);
    expect(tags).not.toContain('script');
    expect(tags).not.toContain('b');
    expect(tags).not.toContain('img');
    expect([...attributes.keys()].filter((name) => name.startsWith('on'))).toEqual([]);
    for (const hidden of ['\u202e', '\u2066', '\u0007']) hasNot(page, hidden);
    expect(page.match(/[\ud800-\udfff]/u)).toBe(null);
    has(page, '\\u202etxt.exe\\u2066');
    has(page, 'שלום עולם');
    hasNot(page, 'x'.repeat(500));
  });
});

describe('no repository makes it large', () => {
  const sizeOf = (page: string): number => Buffer.byteLength(page);

  test('thousands of levels and long names', async () => {
    const levels = (prefix: string, count: number): string =>
      `[${Array.from({ length: count }, (_, index) => `${prefix}${'n'.repeat(60)}${index}`).join(', ')}]`;
    const catalog = (prefix: string, count: number): string =>
      Array.from({ length: count }, (_, index) => `${prefix}${'n'.repeat(60)}${index},llm\n`).join('');
    const page = await pageOf({
      ...PROJECT,
      'data/1_raw/draft_templates.csv': `template_id,generator\n${catalog('d', 3000)}`,
      [SPEC]: spec({ draft_template: levels('d', 3000) }),
    });
    parsedPage(page);
    expect(sizeOf(page)).toBeLessThan(200_000);
  });

  test('thousands of cohorts and findings', async () => {
    const files: Record<string, string> = { ...PROJECT };
    for (let index = 0; index < 700; index++)
      files[`data/cohorts/cohort-${'é'.repeat(60)}-${index}/spec/config.yaml`] = spec({
        draft_llm: `[opal, missing-${'é'.repeat(80)}-${index}]`,
      });
    const page = await pageOf(files);
    parsedPage(page);
    expect(sizeOf(page)).toBeLessThan(2_000_000);
    expect(textOf(page)).toMatch(/The designs of \d+ more cohorts are left out/);
    has(textOf(page), 'cohorts more not listed');
    expect(textOf(page)).toMatch(/\d+ findings more; cohort-ci check --format json lists them all/);
  });
});

test('a repository without cohorts', async () => {
  const page = await pageOf({ 'data/1_raw/llm_models.csv': 'id\n' });
  parsedPage(page);
  has(textOf(page), 'No cohort was checked: no spec was found');
});
