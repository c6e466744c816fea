import { COMBOS, COUNTS, drafts, GOOD, ITEMS, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips whose first message pointed at a consequence, hid another slip, or gave a hint that cost part of the experiment. */

const LEVELS = { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' };
const MODELS = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';
const CONFIG = '.cohort-ci.yml';
const SELECTED = 'data/2_tasks/selected_essays.txt';
const TIE = 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n';

const inBoth = (slips: readonly Slip[]): readonly Slip[] =>
  slips.flatMap((slip): Slip[] => [
    slip,
    { ...slip, name: `v2: ${slip.name}`, options: { ...slip.options, dialect: 'v2' } },
  ]);
const specs = (name: string, written: string, meant: string): Slip => ({
  name,
  files: { [SPEC]: written },
  remedy: { [SPEC]: meant },
});
const paired = (entries: string, axes: Readonly<Record<string, string>> = LEVELS): string =>
  spec(
    axes,
    `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed: ${entries}\n`,
  );

/** A subset of one of two tied axes. */
const tied = (kept: string, other = '[gpt-5, sonnet-4]'): string =>
  spec(
    { draft_llm: '[gpt-5, sonnet-4]', essay_llm: other },
    `rules:\n  subsets:\n    draft_llm: ${kept}\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n`,
  );
const SUBSETS: readonly Slip[] = [
  specs('a misspelled value of a subset above a tie', tied('[gtp-5, sonnet-4]'), tied('[gpt-5, sonnet-4]')),
  specs('another number in a subset above a tie', tied('[gpt-6, sonnet-4]'), tied('[gpt-5, sonnet-4]')),
  specs(
    'a misspelled value of a subset, without which a tie has no level',
    tied('[gtp-5, sonnet-4]', '[gpt-5]'),
    tied('[gpt-5, sonnet-4]', '[gpt-5]'),
  ),
  specs(
    'another number in a subset, without which a tie has no level',
    tied('[gpt-6, sonnet-4]', '[gpt-5]'),
    tied('[gpt-5, sonnet-4]', '[gpt-5]'),
  ),
];

const VERSIONS = 'template_id,generator\ndraft-v9,llm\ndraft-v10,llm\n';
const numbered = (
  name: string,
  levels: string,
  entry: string,
  meant: Slip['remedy'],
  rows = VERSIONS,
): Slip => ({
  name,
  files: {
    [SPEC]: paired(`[[draft-v9, gpt-5], [${entry}, sonnet-4]]`, { ...LEVELS, draft_template: levels }),
    ...drafts(rows),
  },
  remedy: meant,
});
const MEANT = paired('[[draft-v9, gpt-5], [draft-v10, sonnet-4]]', {
  ...LEVELS,
  draft_template: '[draft-v9, draft-v10]',
});
const NUMBERS: readonly Slip[] = [
  numbered('another number in an axis than in a pair', '[draft-v9, draft-v11]', 'draft-v10', {
    [SPEC]: MEANT,
  }),
  numbered('another number in a pair than in an axis', '[draft-v9, draft-v10]', 'draft-v11', {
    [SPEC]: MEANT,
  }),
  numbered(
    'two numbers of a template without a row',
    '[draft-v9, draft-v11]',
    'draft-v10',
    { [SPEC]: MEANT, ...drafts(VERSIONS) },
    'template_id,generator\ndraft-v9,llm\n',
  ),
];

const HIDING: readonly Slip[] = [
  ...(['model_id', 'ids'] as const).map(
    (name): Slip => ({
      name: `two slips: the column '${name}', and a misspelled model of a tie`,
      files: { [SPEC]: spec({ essay_llm: '[gtp-5]' }, TIE), [LLMS]: MODELS.replace('id', name) },
      remedy: { [LLMS]: MODELS },
    }),
  ),
  {
    name: 'two slips: a misspelled column of templates, and a misspelled template',
    files: { [SPEC]: spec({ draft_template: '[darft-A]' }), ...drafts(GOOD.replace('template', 'tmplate')) },
    remedy: drafts(GOOD),
  },
  {
    name: 'two slips: a misspelled setting, and a misspelled model',
    files: { [SPEC]: spec({ draft_llm: '[gtp-5]' }), [CONFIG]: 'ingore: []\n' },
    remedy: { [CONFIG]: 'ignore: []\n' },
  },
  {
    name: 'two slips: a setting that may be the dialect, and a misspelled model',
    files: { [SPEC]: spec({ draft_llm: '[gtp-5]' }), [CONFIG]: 'dilect: v1\n' },
    remedy: { [CONFIG]: 'dialect: v1\n' },
  },
];

const PAIR = '[[draft-A, gpt-5], [draft-B, sonnet-4]]';
const REFERENCE = "'@file:items/combos.csv'";
const COMBO_LIST = { [ITEMS]: 'combo_id\ncombo-1\n' };
const PART = (name: string): Slip =>
  specs(
    `the part '${name}' of a pair in a comment`,
    paired(PAIR).replace(`${name}:`, `# ${name}:`),
    paired(PAIR),
  );
const ITEMS_OF = (section: string, parts: string): Slip =>
  specs(
    `${section} as items with a name`,
    spec(LEVELS, `rules:\n  ${section}:\n    - name: judge\n${parts}`),
    spec(LEVELS, `rules:\n  ${section}:\n    judge:\n${parts}`),
  );
const YAML: readonly Slip[] = [
  ...['{$ref: items/combos.csv}', "\n    $ref: 'items/combos.csv'", '{include: items/combos.csv}'].map(
    (written): Slip => ({
      name: `an axis as ${JSON.stringify(written)}`,
      files: { [SPEC]: spec({ combo_id: written }), ...COMBO_LIST },
      remedy: { [SPEC]: spec({ combo_id: REFERENCE }) },
    }),
  ),
  {
    name: 'entries of a pair as {$ref: …}',
    files: {
      [SPEC]: paired('{$ref: items/combos.csv}'),
      [ITEMS]: 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n',
    },
    remedy: { [SPEC]: paired(REFERENCE) },
  },
  specs(
    'hyphens in brackets',
    spec({ draft_llm: '[- gpt-5, - sonnet-4]' }),
    spec({ draft_llm: '[gpt-5, sonnet-4]' }),
  ),
  specs(
    'items on the line of their key',
    spec({ draft_llm: '- gpt-5 - sonnet-4' }),
    spec({ draft_llm: '[gpt-5, sonnet-4]' }),
  ),
  specs(
    'a block text of items',
    spec({ draft_llm: '|\n    - gpt-5\n    - sonnet-4' }),
    spec({ draft_llm: '\n    - gpt-5\n    - sonnet-4' }),
  ),
  specs(
    'a tie that is named axes',
    spec({}, 'rules:\n  ties: {axes: [draft_llm, essay_llm]}\n'),
    spec({}, TIE),
  ),
  ITEMS_OF('pairs', `      left: draft_template\n      right: draft_llm\n      allowed: ${PAIR}\n`),
  specs(
    'a pair with its name among its parts',
    paired(PAIR).replace('    p:\n', '    name: p\n').replace(/^ {6}/gm, '    '),
    paired(PAIR),
  ),
  specs(
    'levels with a key each',
    spec({ draft_llm: '\n    - id: gpt-5\n    - id: sonnet-4' }),
    spec({ draft_llm: '\n    - gpt-5\n    - sonnet-4' }),
  ),
  ...['left', 'right', 'allowed'].map(PART),
  specs('the dialect in a spec', `dialect: 2\n${spec()}`, spec()),
];

const PAIR_TABLE = 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n';
const semicolons = (text: string, sign = ';'): string => text.replace(/(?=\n)/g, sign);
const included = (name: string, written: string, meant: string): Slip => ({
  name,
  files: { [SPEC]: spec({ combo_id: REFERENCE }), [ITEMS]: written },
  remedy: { [ITEMS]: meant },
});
const pairTable = (name: string, written: string): Slip => ({
  name,
  files: { [SPEC]: paired(REFERENCE), [ITEMS]: written },
  remedy: { [ITEMS]: PAIR_TABLE },
});
const table = (name: string, path: string, written: string, meant: string): Slip => ({
  name,
  files: { [path]: written },
  remedy: { [path]: meant },
});
const CODED = 'id,for_generation,for_evaluation\ngpt-5,true,true\na&b,true,true\nc&d,true,true\n';
const NARROWED =
  "rules:\n  subsets:\n    draft_template: '@file:items/combos.csv'\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: [[draft-A, gpt-5], [draft-B, gpt-5], [draft-B, sonnet-4]]}\n";
const subsetFile = (name: string, written: string): Slip => ({
  name,
  files: { [SPEC]: spec(LEVELS, NARROWED), [ITEMS]: written },
  remedy: { [ITEMS]: 'draft_template\ndraft-A\ndraft-B\n' },
});
const KEPT = (kept: string): string =>
  spec(
    LEVELS,
    `rules:\n  subsets:\n    draft_template: ${kept}\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: ${PAIR}}\n`,
  );
const TABLES: readonly Slip[] = [
  {
    name: 'semicolons at the ends of the rows of templates',
    files: drafts(semicolons(GOOD)),
    remedy: drafts(GOOD),
  },
  {
    name: 'semicolons at the ends of the rows below the header',
    files: drafts(semicolons(GOOD).replace(';', '')),
    remedy: drafts(GOOD),
  },
  included(
    'semicolons at the ends of a list',
    'combo_id;\ncombo-1;\ncombo-2;\n',
    'combo_id\ncombo-1\ncombo-2\n',
  ),
  pairTable('semicolons at the ends of the rows of a pair', semicolons(PAIR_TABLE)),
  pairTable('two semicolons at the ends of the rows of a pair', semicolons(PAIR_TABLE, ';;')),
  pairTable('a table on its side', 'draft_template,draft-A,draft-B\ndraft_llm,gpt-5,sonnet-4\n'),
  specs(
    'the lists of two axes without a rule swapped',
    spec({ draft_template: '[gpt-5, sonnet-4]', draft_llm: '[draft-A, draft-B]' }),
    spec(LEVELS),
  ),
  specs(
    'the only levels of two axes swapped',
    spec({ draft_template: '[gpt-5]', draft_llm: '[draft-A]' }),
    spec(),
  ),
  {
    name: 'codes of a web page in two models',
    files: { [SPEC]: spec({ draft_llm: '[a&amp;b, c&amp;d]' }), [LLMS]: CODED },
    remedy: { [SPEC]: spec({ draft_llm: '[a&b, c&d]' }) },
  },
  {
    name: 'a code of a web page in one model',
    files: { [SPEC]: spec({ draft_llm: '[a&amp;b]' }), [LLMS]: CODED },
    remedy: { [SPEC]: spec({ draft_llm: '[a&b]' }) },
  },
  {
    name: 'codes of a web page in a catalog',
    files: { [SPEC]: spec({ draft_llm: '[a&b]' }), [LLMS]: CODED.replaceAll('&', '&amp;') },
    remedy: { [LLMS]: CODED },
  },
  specs('a subset that drops what one entry lists', KEPT('[draft-A]'), KEPT('[draft-A, draft-B]')),
  {
    name: 'swapped column names above short names, and the catalog has no other',
    files: drafts('name,template_id,generator\ndraft-A,A,llm\ndraft-B,B,llm\n'),
    remedy: drafts('template_id,name,generator\ndraft-A,A,llm\ndraft-B,B,llm\n'),
  },
  table(
    'swapped column names above stages',
    COUNTS,
    'replicates,stage\ndraft,1\nessay,1\nevaluation,1\n',
    'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n',
  ),
  included('a list of empty lines', '\n\n\n', 'combo_id\ncombo-1\n'),
  subsetFile(
    'a quote in a subset that is never closed, above all levels',
    'draft_template\n"draft-A\ndraft-B\n',
  ),
  subsetFile('a quote in a header that is never closed', '"draft_template\ndraft-A\ndraft-B\n'),
  {
    name: 'a quote in a subset that is never closed, above levels of a pair',
    files: {
      [SPEC]: spec(
        { ...LEVELS, draft_template: '[draft-A, draft-B, draft-C]' },
        NARROWED.replace('[draft-B, gpt-5]', '[draft-C, gpt-5]'),
      ),
      ...drafts(`${GOOD}draft-C,llm\n`),
      [ITEMS]: 'draft_template\ndraft-A\n"draft-B\ndraft-C\n',
    },
    remedy: { [ITEMS]: 'draft_template\ndraft-A\n"draft-B"\ndraft-C\n' },
  },
  {
    name: 'the first row on the line of the header',
    files: drafts(GOOD.replace('\n', ' ')),
    remedy: drafts(GOOD),
  },
  table('the first model on the line of the header', LLMS, MODELS.replace('\n', ' '), MODELS),
  {
    name: 'two templates in one row, with a space',
    files: drafts('template_id\ndraft-A draft-B\n'),
    remedy: drafts('template_id\ndraft-A\ndraft-B\n'),
  },
  table(
    'a comma within a number of the settings',
    CONFIG,
    'prices:\n  table: prices.csv\n  tokens:\n    draft: {input: 1,200, output: 300}\n',
    'prices:\n  table: prices.csv\n  tokens:\n    draft: {input: 1200, output: 300}\n',
  ),
];

const ID = 'e_0000000000000001';
const selected = (name: string, written: string): Slip => ({
  name: `a selection with ${name}`,
  files: { [SELECTED]: `${written}\n` },
  remedy: { [SELECTED]: `${ID}\n` },
});
const FURTHER: readonly Slip[] = [
  {
    name: 'a date of a spreadsheet in a catalog',
    files: {
      [SPEC]: spec({ draft_template: "['2025-02-14']" }),
      ...drafts('template_id,generator\n14.02.2025,llm\n'),
    },
    remedy: drafts('template_id,generator\n2025-02-14,llm\n'),
  },
  {
    name: 'a month of a spreadsheet in a catalog',
    files: { [SPEC]: spec({ combo_id: '[1-2]' }), [COMBOS]: 'combo_id,concept_id\n2-Jan,c1\n' },
    remedy: { [COMBOS]: 'combo_id,concept_id\n1-2,c1\n' },
  },
  specs(
    'two names in quotes of two kinds',
    spec({ draft_llm: `['gpt-5", "sonnet-4']` }),
    spec({ draft_llm: "['gpt-5', 'sonnet-4']" }),
  ),
  specs(
    'the sign of an anchor for that of an alias',
    spec({ draft_llm: '&models [gpt-5]', essay_llm: '&models' }),
    spec({ draft_llm: '&models [gpt-5]', essay_llm: '*models' }),
  ),
  specs('a link of Markdown', spec({ draft_llm: "['[gpt-5](https://example.org)']" }), spec()),
  {
    name: 'doubled backslashes in a pattern of the settings',
    files: { [CONFIG]: "specs: ['data\\\\cohorts\\\\*\\\\spec\\\\config.yaml']\n" },
    remedy: { [CONFIG]: "specs: ['data/cohorts/*/spec/config.yaml']\n" },
  },
];
const SELECTIONS: readonly Slip[] = [
  selected('a path', `data/gens/essay/${ID}`),
  selected('a capital letter', ID.replace('e', 'E')),
  selected('a comment behind an id', `${ID} # good`),
];

const BALANCED = (line: string): string =>
  spec(
    LEVELS,
    `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed: [[draft-A, gpt-5], [draft-B, sonnet-4]]\n      ${line}\n`,
  );
const SIGNS: readonly Slip[] = [
  specs('an equals sign before a word', BALANCED('balance = both'), BALANCED('balance: both')),
  specs('an arrow before a word', BALANCED('balance -> both'), BALANCED('balance: both')),
  specs(
    'an equals sign after a section',
    BALANCED('balance: both').replace('rules:', 'rules ='),
    BALANCED('balance: both'),
  ),
  specs(
    'hyphens on the lines of a list in brackets',
    spec({ draft_llm: '[\n    - gpt-5\n    - sonnet-4\n  ]' }),
    spec({ draft_llm: '[\n    gpt-5,\n    sonnet-4\n  ]' }),
  ),
  specs(
    'the next item on the line of another',
    spec({ draft_llm: '\n    - gpt-5- sonnet-4' }),
    spec({ draft_llm: '\n    - gpt-5\n    - sonnet-4' }),
  ),
  {
    name: 'a pattern of the settings without quotes',
    files: { [CONFIG]: 'ignore:\n  - {paths: **/demo/**, codes: drift/form, reason: later}\n' },
    remedy: { [CONFIG]: "ignore:\n  - {paths: '**/demo/**', codes: drift/form, reason: later}\n" },
  },
];
const REPEATED: readonly Slip[] = [
  specs(
    'a number of replicates among the axes',
    spec({ evaluation_template_replicate: '2' }),
    spec({}, 'replicates:\n  evaluation_template: 2\n'),
  ),
  {
    ...specs(
      'v2: a number of replicates in place of their list',
      spec({ draft_replicate: '2' }),
      spec({ draft_replicate: '[1, 2]' }),
    ),
    options: { dialect: 'v2' },
  },
];

export const LEFTOVER_SLIPS: readonly Slip[] = [
  ...inBoth([...SUBSETS, ...NUMBERS, ...HIDING, ...YAML, ...TABLES, ...FURTHER, ...SIGNS]),
  ...REPEATED,
  ...SELECTIONS,
];
