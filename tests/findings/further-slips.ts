import { manifestText } from '../../src/outputs/manifest.ts';
import { drafts, GOOD, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips in catalogs whose specs are right, and in specs where the notation of another format is used. */

const MANIFEST = 'data/cohorts/demo/manifest.json';
const SECOND = 'data/cohorts/second/spec/config.yaml';
const THIRD = 'data/cohorts/third/spec/config.yaml';
/** The outputs of the clean spec, as they were committed before the slip. */
const COMMITTED = {
  [MANIFEST]: manifestText({
    combos: ['combo-1'],
    templates: { draft: ['draft-A'], essay: ['essay-X'], evaluation: ['eval-1'] },
    llms: { generation: ['gpt-5'], evaluation: ['gpt-5'] },
    replication: [
      ['draft', 1n],
      ['essay', 1n],
      ['evaluation', 1n],
    ],
  }),
};
const EVALUATIONS = 'data/1_raw/evaluation_templates.csv';
const MODELS = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';

const CATALOG_SLIPS: readonly Slip[] = [
  {
    name: 'a row of a catalog with capitals, beside committed outputs',
    files: { ...COMMITTED, [LLMS]: MODELS.replace('gpt-5', 'GPT-5') },
    remedy: { [LLMS]: MODELS },
  },
  {
    name: 'a misspelled row of a catalog, beside committed outputs',
    files: { ...COMMITTED, [EVALUATIONS]: 'template_id,generator\nevla-1,llm\n' },
    remedy: { [EVALUATIONS]: 'template_id,generator\neval-1,llm\n' },
  },
  {
    name: 'a letter twice in a row of a catalog, beside committed outputs',
    files: { ...COMMITTED, [EVALUATIONS]: 'template_id,generator\nevall-1,llm\n' },
    remedy: { [EVALUATIONS]: 'template_id,generator\neval-1,llm\n' },
  },
  {
    name: 'a misspelled row that several specs spell otherwise',
    files: {
      ...drafts(GOOD.replace('draft-B', 'darft-B')),
      [SPEC]: spec({ draft_template: '[draft-B]' }),
      [SECOND]: spec({ draft_template: '[draft-A, draft-B]' }),
    },
    remedy: drafts(GOOD),
  },
  {
    name: 'a misspelled row that one spec spells otherwise',
    files: {
      ...drafts(GOOD.replace('draft-B', 'darft-B')),
      [SPEC]: spec({ draft_template: '[draft-B]' }),
    },
    remedy: { [SPEC]: spec({ draft_template: '[darft-B]' }) },
  },
  {
    name: 'a misspelled row that another spec uses',
    files: {
      ...drafts(GOOD.replace('draft-B', 'darft-B')),
      [SPEC]: spec({ draft_template: '[draft-B]' }),
      [SECOND]: spec({ draft_template: '[draft-B]' }),
      [THIRD]: spec({ draft_template: '[darft-B]' }),
    },
    remedy: { [SPEC]: spec({ draft_template: '[darft-B]' }) },
  },
  {
    name: 'a row of a catalog with a letter of another script',
    files: drafts(GOOD.replace('draft-A', 'dr\u0430ft-A')),
    remedy: drafts(GOOD),
  },
  ...['5-Mar', '05-Mar', '2026-03-05', '3/5/2026', 'Mar-05'].map(
    (date): Slip => ({
      name: `a spreadsheet made a date of an id: ${date}`,
      files: {
        [LLMS]: `${MODELS}${date},true,true\n`,
        [SPEC]: spec({ draft_llm: '[mar-5]', essay_llm: '[mar-5]' }),
      },
      remedy: { [LLMS]: `${MODELS}mar-5,true,true\n` },
    }),
  ),
];

const inSpec = (name: string, written: string, remedy: string, files: Slip['files'] = {}): Slip => ({
  name,
  files: { ...files, [SPEC]: written },
  remedy: { [SPEC]: remedy },
});

const SETTINGS = '.cohort-ci.yml';
const inSettings = (name: string, written: string, remedy: string): Slip => ({
  name,
  files: { 'data/prices.csv': PRICES, [SETTINGS]: written },
  remedy: { [SETTINGS]: remedy },
});
const PRICES =
  'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\neast/judge,0.25,2,2026-01-31,page\n';

const SUBSETS = spec(
  { draft_llm: '[gpt-5, sonnet-4]', essay_llm: '[gpt-5, sonnet-4]' },
  'rules:\n  subsets:\n    draft_llm: [gpt-5]\n    essay_llm: [gpt-5]\n',
);
const ONE_SUBSET = SUBSETS.replace('    essay_llm: [gpt-5]\n', '');
const TIED = spec({}, 'rules:\n  ties:\n    llm: [draft_llm, essay_llm]\n');
const PAIRED = spec(
  { draft_llm: '[gpt-5, sonnet-4]', draft_template: '[draft-A, draft-B]' },
  `rules:
  pairs:
    writer:
      left: draft_template
      right: draft_llm
      allowed: [[draft-A, gpt-5], [draft-A, sonnet-4], [draft-B, gpt-5]]
`,
);
const COUNTED = `${spec()}replicates:\n  draft_template: 2\n  essay_template: 2\n`;
/** Without the space after each colon that a value follows, below a key. */
const glued = (text: string, below: string): string => {
  const [before = '', block = ''] = text.split(below);
  const end = block.search(/^ {0,2}\S/m) < 0 ? block.length : block.search(/^\S/m);
  const own = end < 0 ? block : block.slice(0, end);
  return `${before}${below}${own.replaceAll(/: (?=\S)/g, ':')}${block.slice(own.length)}`;
};

const GLUED_SLIPS: readonly Slip[] = [
  inSpec('the only subset without a space', glued(ONE_SUBSET, 'subsets:\n'), ONE_SUBSET),
  inSpec('all subsets without a space', glued(SUBSETS, 'subsets:\n'), SUBSETS),
  inSpec(
    'a subset without a space on the line of its section',
    ONE_SUBSET.replace('subsets:\n    draft_llm: ', 'subsets: draft_llm:'),
    ONE_SUBSET,
  ),
  inSpec(
    'all subsets with a no-break space',
    glued(SUBSETS, 'subsets:\n').replaceAll(':[gpt-5]\n', ':\u00a0[gpt-5]\n'),
    SUBSETS,
  ),
  inSpec('the only tie without a space', glued(TIED, 'ties:\n'), TIED),
  inSpec('a pair without spaces', glued(PAIRED, 'writer:\n'), PAIRED),
  inSpec('all axes without a space', glued(spec(), 'axes:\n'), spec()),
  inSpec('the order of the fields without a space', glued(spec(), 'output:\n'), spec()),
  inSpec('all replicates without a space', glued(COUNTED, 'replicates:\n'), COUNTED),
  inSettings(
    'the only severity without a space',
    'severity:\n  drift/form:warning\n',
    'severity:\n  drift/form: warning\n',
  ),
  inSettings(
    'all severities without a space',
    'severity:\n  drift/form:warning\n  quality/one-effect:notice\n',
    'severity:\n  drift/form: warning\n  quality/one-effect: notice\n',
  ),
  inSettings('all settings without a space', 'dialect:v1\nmax-rows:100\n', 'dialect: v1\nmax-rows: 100\n'),
  inSettings(
    'prices without a space',
    'prices:\n  table:data/prices.csv\n',
    'prices:\n  table: data/prices.csv\n',
  ),
];

const ALLOWED = '[[draft-A, gpt-5], [draft-A, sonnet-4], [draft-B, gpt-5]]';
const PAIR_FILE = {
  'data/cohorts/demo/spec/items/pairs.csv':
    'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-A,sonnet-4\ndraft-B,gpt-5\n',
};
const FROM_FILE = PAIRED.replace(ALLOWED, "'@file:items/pairs.csv'");
const TUPLE = spec(
  {},
  `rules:\n  tuples:\n    writer:\n      axes: [draft_template, draft_llm]\n      items: ${ALLOWED}\n`,
)
  .replace(/^ {2}draft_template: .*\n/m, '')
  .replace(/^ {2}draft_llm: .*\n/m, '');
const inTuple = (name: string, items: string, remedy: string): Slip => ({
  ...inSpec(`v2: ${name}`, TUPLE.replace(ALLOWED, items), TUPLE.replace(ALLOWED, remedy), PAIR_FILE),
  options: { dialect: 'v2' },
});

const BRACKET_SLIPS: readonly Slip[] = [
  ...["['@file:items/pairs.csv']", "[['@file:items/pairs.csv']]", "\n        - '@file:items/pairs.csv'"].map(
    (allowed): Slip =>
      inSpec(
        `a file of pairs in a list: ${allowed.trim()}`,
        PAIRED.replace(ALLOWED, allowed),
        FROM_FILE,
        PAIR_FILE,
      ),
  ),
  inTuple('a file of items in a list', "['@file:items/pairs.csv']", "'@file:items/pairs.csv'"),
  inSpec(
    'pairs in parentheses',
    PAIRED.replace(ALLOWED, '[(draft-A, gpt-5), (draft-A, sonnet-4), (draft-B, gpt-5)]'),
    PAIRED,
  ),
  inSpec(
    'pairs in parentheses, on lines of their own',
    PAIRED.replace(
      ALLOWED,
      '\n        - (draft-A, gpt-5)\n        - (draft-A, sonnet-4)\n        - (draft-B, gpt-5)',
    ),
    PAIRED,
  ),
  inTuple('items in parentheses', '[(draft-A, gpt-5), (draft-A, sonnet-4), (draft-B, gpt-5)]', ALLOWED),
  ...[
    '[draft_template]',
    '[draft_template, ]',
    '["draft_template"]',
    '\n        - draft_template',
    '[]',
    '[draft_template, essay_template]',
  ].map((side) =>
    inSpec(
      `the side of a pair as a list: ${side.trim()}`,
      PAIRED.replace('left: draft_template', `left: ${side}`),
      PAIRED,
    ),
  ),
];

const LINE_SLIPS: readonly Slip[] = [
  inSpec('the order of the fields on the line of output', spec().replace('output:\n  ', 'output: '), spec()),
  inSpec(
    'a subset on the line of its section',
    ONE_SUBSET.replace('subsets:\n    ', 'subsets: '),
    ONE_SUBSET,
  ),
  inSpec(
    'a section and its subset on the line of the rules',
    ONE_SUBSET.replace('rules:\n  subsets:\n    ', 'rules: subsets: '),
    ONE_SUBSET.replace('subsets:\n    ', 'subsets: '),
  ),
  inSpec(
    'a block of fields on the line of output',
    spec().replace(
      'output:\n  field_order: [combo_id, draft_template]',
      'output: field_order:\n    - combo_id\n    - draft_template',
    ),
    spec().replace(
      'field_order: [combo_id, draft_template]',
      'field_order:\n    - combo_id\n    - draft_template',
    ),
  ),
];

const BALANCED = PAIRED.replace(ALLOWED, '[[draft-A, gpt-5], [draft-B, sonnet-4]]').replace(
  'allowed',
  'balance: both\n      allowed',
);
const SAME_MODEL = spec(
  { draft_llm: '[gpt-5, sonnet-4]', essay_llm: '[gpt-5, sonnet-4]' },
  'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n',
);
const IGNORING =
  'ignore:\n  - paths: ["data/cohorts/**"]\n    codes: [plan/essays-collapse]\n    reason: intended\n';
const COLLAPSING = {
  [SPEC]: spec({ draft_llm: '[gpt-5]', essay_llm: '[gpt-5, sonnet-4]' }),
};

const SIGN_SLIPS: readonly Slip[] = [
  inSpec('a balance in curly quotes', BALANCED.replace('both', '\u201cboth\u201d'), BALANCED),
  {
    name: 'a code in curly quotes',
    files: {
      ...COLLAPSING,
      [SETTINGS]: IGNORING.replace('plan/essays-collapse', '\u2018plan/essays-collapse\u2019'),
    },
    remedy: { [SETTINGS]: IGNORING },
  },
  {
    name: 'a path in curly quotes',
    files: {
      ...COLLAPSING,
      [SPEC]: spec({ draft_llm: '[gpt-5, gpt-5]' }),
      [SETTINGS]: IGNORING.replace('"data/cohorts/**"', '\u201cdata/cohorts/**\u201d'),
    },
    remedy: { [SPEC]: COLLAPSING[SPEC] ?? '', [SETTINGS]: IGNORING },
  },
  ...['draft_llm & essay_llm', 'draft_llm = essay_llm', 'draft_llm and essay_llm', 'draft_llm essay_llm'].map(
    (axes) =>
      inSpec(
        `a tie of axes with a sign between them: ${axes}`,
        SAME_MODEL.replace('[draft_llm, essay_llm]', axes),
        SAME_MODEL,
      ),
  ),
  ...['\uff12', '"2"', '\u0662', 'two'].map((count) =>
    inSpec(`a count that is text: ${count}`, COUNTED.replace('2', count), COUNTED),
  ),
];

export const FURTHER_SLIPS: readonly Slip[] = [
  ...CATALOG_SLIPS,
  ...GLUED_SLIPS,
  ...BRACKET_SLIPS,
  ...LINE_SLIPS,
  ...SIGN_SLIPS,
];
