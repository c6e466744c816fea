/**
 * The examples of the catalogue are what `cohort-ci explain` and the page of findings teach, so they must be true: each wrong
 * one is put where it belongs and must have the finding, and each right one must not. Examples that are words, not files,
 * are listed with what they stand for; the fixture of their code shows the finding.
 */
import { describe, expect, test } from 'vitest';
import { CATALOGUE, type Code } from '../../src/findings/codes.ts';
import { familyOf } from '../../src/findings/families.ts';
import { PRICE_COLUMNS } from '../../src/prices/price-table.ts';
import type { FixtureOptions } from './fixtures.ts';
import { findingsIn } from './run-fixture.ts';

const SPEC = 'data/cohorts/demo/spec/config.yaml';
const ITEMS = 'data/cohorts/demo/spec/items';

/** Codes whose examples are words: why no file can be made of them here. */
const WORDS: ReadonlySet<Code> = new Set([
  // Bytes and characters that a text does not show.
  ...(['file/not-utf8', 'yaml/control-character'] as const),
  // Sizes.
  ...([
    'yaml/too-deep',
    'yaml/too-large',
    'json/too-deep',
    'csv/cell-too-long',
    'csv/too-many-cells',
  ] as const),
  ...(['include/too-large', 'design/too-many-rows', 'catalog/too-many-cells', 'legacy/not-scanned'] as const),
  // Files and folders that are there, or are not.
  ...([
    'spec/unreadable',
    'spec/same-cohort',
    'spec/names-differ-in-case',
    'spec/ignored',
    'spec/misnamed',
    'spec/missing',
  ] as const),
  ...(['include/unreadable', 'catalog/missing-file'] as const),
  ...([
    'catalog/unreadable',
    'plan/ids-exhausted',
    'selection/both',
    'selection/misnamed',
    'selection/unreadable',
  ] as const),
  ...([
    'drift/missing-output',
    'drift/misnamed',
    'drift/metadata',
    'drift/stale-generation',
    'drift/not-committed',
  ] as const),
  ...(['drift/ignored', 'drift/newly-ignored', 'drift/without-spec'] as const),
  ...(['config/unreadable', 'config/other-dialect', 'plan/kept-metadata'] as const),
  // An excerpt of a committed file, whose ids are those of another cohort.
  ...(['drift/manifest', 'drift/membership', 'drift/form', 'drift/extra-combo', 'plan/id-taken'] as const),
  ...(['selection/essay-is-draft', 'selection/incomplete-metadata', 'selection/not-followed'] as const),
] as const);

/** Right examples that are right only in a repository that holds what they name. */
const RIGHT_ELSEWHERE: ReadonlySet<Code> = new Set([
  'spec/none-found',
  'selection/missing-metadata',
  'config/unused-ignore',
]);

type Files = Readonly<Record<string, string>>;

interface Placed {
  readonly files: Files;
  readonly options: FixtureOptions;
}

/** Axes for examples that speak of axes and do not declare them. */
const AXES = `axes:
  a: [x, y]
  b: [x, y, z, k, l]
  c: [u, x, y]
  d: [u, x, y]
  draft_template: [draft-A, draft-B]
  draft_llm: [gpt-5, sonnet-4]
  essay_llm: [gpt-5, sonnet-4]
  essay_template: [essay-X]
`;

const INCLUDES: Files = Object.fromEntries(
  ['a.csv', 'drafts.csv', 'drafts.txt', 'combos.csv'].map((name) => [`${ITEMS}/${name}`, 'level\nx\n']),
);

/** A whole spec of an example that may be a part of one; it is compiled alone. */
function spec(example: string, dialect: 'v1' | 'v2'): Placed {
  let text = example;
  if (/^t:/.test(text)) text = `rules:\n  tuples:\n    ${text}\n`;
  if (/^(?:allowed|balance):/.test(text)) {
    const allowed = text.startsWith('allowed:') ? '' : '      allowed: [[x, y]]\n';
    text = `rules:\n  pairs:\n    p:\n      left: a\n      right: b\n${allowed}${text.replace(/^/gm, '      ')}\n`;
  }
  if (!/^axes:/m.test(text) && /^(?:rules|output|replicates):/.test(text)) text = `${AXES}${text}`;
  if (!/^output:/m.test(text) && /^axes:/m.test(text))
    text = `${text.replace(/\n?$/, '\n')}output: {field_order: []}\n`;
  return { files: { ...INCLUDES, [SPEC]: text }, options: { dialect, compile: true } };
}

const PLANNED = {
  combo_id: '[combo-1]',
  draft_template: '[draft-A]',
  draft_llm: '[gpt-5]',
  essay_template: '[essay-X]',
  essay_llm: '[gpt-5]',
  evaluation_template: '[eval-1]',
  evaluation_llm: '[gpt-5]',
};

/** A spec of a cohort that is planned: the axes of the example lie over those of a plain one, other blocks follow. */
function planned(example: string, dialect: 'v1' | 'v2', left: readonly string[] = []): Placed {
  const [, own = '', rest = ''] = /^axes:[^\n]*\n((?: .*\n?)*)([\s\S]*)$/.exec(example) ?? [
    undefined,
    '',
    example,
  ];
  const axes = new Map<string, string>(Object.entries(PLANNED).filter(([name]) => !left.includes(name)));
  for (const [, name = '', levels = ''] of own.matchAll(/^ {2}(\w+): ([^\n]*)$/gm)) axes.set(name, levels);
  const lines = [...axes].map(([name, levels]) => `  ${name}: ${levels}\n`).join('');
  const files = {
    [SPEC]: `axes:\n${lines}${rest.replace(/\n?$/, '\n')}output: {field_order: []}\n`,
    'data/combo_mappings.csv': 'combo_id\ncombo-1\ncombo_v1_a\ncombo_v1_b\n',
    'data/1_raw/draft_templates.csv':
      'template_id,generator\ndraft-A,llm\ndraft-a,llm\ndraft-B,llm\ndraft-C,llm\n',
    'data/1_raw/essay_templates.csv': 'template_id,generator\nessay-X,llm\nparsed-from-links-v1,copy\n',
    'data/1_raw/llm_models.csv':
      'id,model,for_generation,for_evaluation\ngpt-5,openai/gpt-5,true,true\nsonnet-4,anthropic/sonnet-4,true,true\ndraft-only,openai/gpt-5,true,false\n',
  };
  return { files, options: { dialect } };
}

function included(name: string, content: string, axis = 'a'): Placed {
  const text = `axes:\n  ${axis}: '@file:items/${name}'\noutput: {field_order: []}\n`;
  return { files: { [`${ITEMS}/${name}`]: content, [SPEC]: text }, options: { compile: true } };
}

/** A CSV of one column is an axis, one of several a rule; a comment says of which axes. */
function csv(code: Code, example: string): Placed {
  const comment = /^# (.*)\n/.exec(example)?.[1] ?? '';
  const content = code === 'include/comment-line' ? example : example.replace(/^# .*\n/, '');
  const left = /left: (\w+), right: (\w+)/.exec(comment);
  if (left !== null) {
    const rule = `rules:\n  pairs:\n    p: {left: ${left[1]}, right: ${left[2]}, allowed: '@file:items/x.csv'}\n`;
    const axes = 'axes:\n  combo_id: [combo_v1_a]\n  draft_template: [draft-A]\n';
    return {
      files: { [`${ITEMS}/x.csv`]: content, [SPEC]: `${axes}${rule}output: {field_order: []}\n` },
      options: { compile: true },
    };
  }
  const header = content.split('\n')[0] ?? '';
  if (header.includes(',') && code !== 'csv/stray-column') {
    // In v2 the rule itself brings the axes: whatever stands in a column is a level.
    const rule =
      "rules:\n  tuples:\n    t: {axes: [draft_template, essay_template], items: '@file:items/x.csv'}\n";
    return {
      files: { [`${ITEMS}/x.csv`]: content, [SPEC]: `${rule}output: {field_order: []}\n` },
      options: { compile: true, dialect: 'v2' },
    };
  }
  return included('x.csv', content);
}

/** The table that a header belongs to. */
function catalog(example: string): Placed {
  const header = example.split('\n')[0] ?? '';
  const path = header.startsWith('stage')
    ? 'data/1_raw/replication_config.csv'
    : /^combo/.test(header)
      ? 'data/combo_mappings.csv'
      : /^id\b/.test(header)
        ? 'data/1_raw/llm_models.csv'
        : 'data/1_raw/draft_templates.csv';
  const models =
    path.endsWith('llm_models.csv') && !header.includes('for_generation') ? ('v2' as const) : ('v1' as const);
  return { files: { [path]: `${example}\n` }, options: { dialect: models } };
}

/** Where an example of this code belongs. */
function placed(code: Code, example: string): Placed {
  const dialect = /# v2$/m.test(example) || code === 'output/ignored-key' ? 'v2' : 'v1';
  const plain = example.replace(/\s+# v[12]$/gm, '');
  switch (code) {
    case 'include/not-a-list':
      return included('a.yaml', example);
    case 'include/comment-line':
      return included('drafts.txt', `${example}\n`);
    case 'catalog/empty-file':
      return { files: { 'data/1_raw/draft_templates.csv': example }, options: {} };
    case 'catalog/not-a-mapping':
    case 'catalog/not-a-list':
      return { files: { 'catalog.json': example }, options: { compile: true, catalogs: ['catalog.json'] } };
    case 'spec/none-found':
      return {
        files: { '.cohort-ci.yml': example },
        options: { dataRoot: example.replace('data-root: ', ''), specs: [] },
      };
    case 'price/unreadable':
      return {
        files: { '.cohort-ci.yml': example, 'data/prices.csv': `${PRICE_COLUMNS.join()}\n` },
        options: {},
      };
    case 'plan/missing-column':
      return planned(plain, dialect, ['draft_template']);
    case 'plan/lone-surrogate': {
      const { files, options } = planned("axes:\n  combo_id: '@file:items/a.json'\n", dialect);
      const known = { 'data/combo_mappings.csv': 'combo\nx\n' };
      return { files: { ...files, ...known, [`${ITEMS}/a.json`]: example }, options };
    }
    case 'csv/header-is-level': {
      const { files, options } = planned("axes:\n  combo_id: '@file:items/x.csv'\n", dialect);
      return { files: { ...files, [`${ITEMS}/x.csv`]: `${example}\n` }, options };
    }
    case 'legacy/expansion-switch':
    case 'legacy/selected-combos':
    case 'legacy/reads-active':
    case 'legacy/cohort-variable':
      return { files: { 'scripts/run.py': `${example}\n` }, options: { legacy: true } };
    case 'legacy/cohort-mode':
      return { files: { 'docs/cohorts.md': `${example}\n` }, options: { legacy: true } };
    case 'legacy/active-column':
      return { ...catalog(example), options: { legacy: true } };
    case 'axis/unchecked-level':
      return planned(plain, dialect, ['combo_id']);
    case 'axis/unknown-level':
    case 'replicates/no-effect':
      return planned(plain, dialect);
  }
  switch (familyOf(code)) {
    case 'json':
      return included('a.json', example);
    case 'csv':
      return csv(code, example);
    case 'catalog':
      return catalog(example);
    case 'plan':
    case 'quality':
      return planned(plain, dialect);
    case 'selection':
      return { files: { 'data/2_tasks/selected_essays.txt': `${example}\n` }, options: {} };
    case 'price':
      return {
        files: {
          '.cohort-ci.yml': 'prices: {table: data/prices.csv}\n',
          'data/prices.csv': example,
          'data/1_raw/llm_models.csv':
            'id,for_generation,for_evaluation,model\ngpt-5,true,true,openai/gpt-5\nsonnet-4,true,true,\n',
        },
        options: {},
      };
    case 'config':
      return { files: { '.cohort-ci.yml': `${example}\n` }, options: {} };
    default:
      return spec(plain, dialect);
  }
}

async function codesIn({ files, options }: Placed): Promise<readonly Code[]> {
  const own = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return (await findingsIn(own, options)).diagnostics.map(({ code }) => code);
}

const CODES = (Object.keys(CATALOGUE) as Code[]).filter((code) => !WORDS.has(code));

describe('the wrong example has the finding', () => {
  test.each(CODES)('%s', async (code) => {
    expect(await codesIn(placed(code, CATALOGUE[code].wrong))).toContain(code);
  });
});

describe('the right example does not', () => {
  test.each(CODES.filter((code) => !RIGHT_ELSEWHERE.has(code)))('%s', async (code) => {
    expect(await codesIn(placed(code, CATALOGUE[code].right))).not.toContain(code);
  });
});

test('most examples are tried', () => {
  expect(CODES.length).toBeGreaterThan(130);
});
