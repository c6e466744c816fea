import { COUNTS, drafts, GOOD, ITEMS, included, LLMS, type Slip, SPEC, spec } from './slips.ts';

const LEVELS = { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' };

/** A pair or a tuple of two axes, whose entries follow the key. */
const bound = (kind: 'pair' | 'tuple', entries: string): string =>
  spec(
    LEVELS,
    kind === 'pair'
      ? `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed: ${entries}\n`
      : `rules:\n  tuples:\n    p:\n      axes: [draft_template, draft_llm]\n      items: ${entries}\n`,
  );
const PAIRED = bound('pair', "'@file:items/combos.csv'");
const PAIRS = 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n';

/** What people write between two values, other than a comma. */
const SIGNS = [
  '->',
  ' -> ',
  ' => ',
  ' \u2192 ',
  ' ',
  ': ',
  ' | ',
  '|',
  '; ',
  '\uff0c',
  ' \u2014 ',
  ' / ',
  ' to ',
];

const SETTINGS = '.cohort-ci.yml';
const LLM_TABLE =
  'id,provider,for_generation,for_evaluation\ngpt-5,openai,true,true\nsonnet-4,anthropic,true,true\n';
const BOTH = '[gpt-5, sonnet-4]';
const ITEMS_OF_BOTH = '\n    - gpt-5\n    - sonnet-4';

const levels = (name: string, written: string, meant = BOTH): Slip => ({
  name,
  files: { [SPEC]: spec({ draft_llm: written }) },
  remedy: { [SPEC]: spec({ draft_llm: meant }) },
});
const models = (name: string, from: RegExp | string, to: string): Slip => ({
  name: `models: ${name}`,
  files: { [LLMS]: LLM_TABLE.replace(from, to), [SPEC]: spec({ draft_llm: BOTH, evaluation_llm: BOTH }) },
  remedy: { [LLMS]: LLM_TABLE },
});
const templates = (name: string, from: RegExp | string, to: string): Slip => ({
  name: `templates: ${name}`,
  files: { ...drafts(GOOD.replace(from, to)), [SPEC]: spec({ draft_template: '[draft-A, draft-B]' }) },
  remedy: drafts(GOOD),
});
const settings = (name: string, written: string, meant: string): Slip => ({
  name: `settings: ${name}`,
  files: { [SETTINGS]: written },
  remedy: { [SETTINGS]: meant },
});
const pattern = (name: string, written: string, meant = 'data/cohorts/demo/spec/config.yaml'): Slip =>
  settings(name, `specs:\n  - ${written}\n`, `specs:\n  - ${meant}\n`);

/** Slips that a second review found to be told wrongly. */
export const MISSED_SLIPS: readonly Slip[] = [
  // Several levels on one row
  ...['combo-1,combo-2', 'combo-1, combo-2', 'combo-1 combo-2', 'combo-1; combo-2', 'combo-1 | combo-2'].map(
    (row) => ({
      name: `one row of a list: ${row}`,
      files: included(`combo_id\n${row}\n`),
      remedy: { [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
    }),
  ),
  {
    name: 'one row of a list: "combo-1,combo-2"',
    files: included('combo_id\n"combo-1,combo-2"\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
  },
  {
    name: 'a list on one row without its name',
    files: included('combo-1,combo-2\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
  },
  {
    name: 'a list of one row without its name',
    files: included('combo-1\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
  },
  // Rows of pairs with another sign than a comma
  ...SIGNS.flatMap((sign): Slip[] => [
    {
      name: `pairs in a table, with ${JSON.stringify(sign)} between their values`,
      files: { [SPEC]: PAIRED, [ITEMS]: PAIRS.replaceAll(',', sign) },
      remedy: { [ITEMS]: PAIRS },
    },
    {
      name: `rows of pairs, with ${JSON.stringify(sign)} between their values`,
      files: { [SPEC]: PAIRED, [ITEMS]: PAIRS.replace(/,(?!draft_llm)/g, sign) },
      remedy: { [ITEMS]: PAIRS },
    },
  ]),
  ...(['pair', 'tuple'] as const).flatMap((kind) =>
    SIGNS.map((sign) => ({
      name: `entries of a ${kind}, with ${JSON.stringify(sign)} between their values`,
      files: {
        [SPEC]: bound(kind, `\n        - draft-A${sign}gpt-5\n        - draft-B${sign}sonnet-4`),
      },
      remedy: { [SPEC]: bound(kind, '\n        - [draft-A, gpt-5]\n        - [draft-B, sonnet-4]') },
    })),
  ),
  {
    name: 'entries in brackets, with a colon between their values',
    files: { [SPEC]: bound('pair', '[[draft-A: gpt-5], [draft-B: sonnet-4]]') },
    remedy: { [SPEC]: bound('pair', '[[draft-A, gpt-5], [draft-B, sonnet-4]]') },
  },
  // Signs around and between levels
  levels('all levels in backticks', '[`gpt-5`, `sonnet-4`]'),
  levels('all items in backticks', ITEMS_OF_BOTH.replace(/- (.*)/g, '- `$1`'), ITEMS_OF_BOTH),
  ...['\u201c\u201d', '\u2018\u2019', '\u00ab\u00bb'].map(([open, close]) =>
    levels(`all levels in ${open}${close}`, `[${open}gpt-5${close}, ${open}sonnet-4${close}]`),
  ),
  levels('a star before a level', '[gpt-5, *sonnet-4]'),
  levels('a star before an item', ITEMS_OF_BOTH.replace('sonnet', '*sonnet'), ITEMS_OF_BOTH),
  levels('a level between stars', ITEMS_OF_BOTH.replace('sonnet-4', '**sonnet-4**'), ITEMS_OF_BOTH),
  {
    name: 'an alias whose anchor has another name',
    files: { [SPEC]: spec({ draft_llm: `&models ${BOTH}`, evaluation_llm: '*model' }) },
    remedy: { [SPEC]: spec({ draft_llm: `&models ${BOTH}`, evaluation_llm: '*models' }) },
  },
  levels('a full-width semicolon', '[gpt-5\uff1b sonnet-4]'),
  levels('a full-width bar', '[gpt-5 \uff5c sonnet-4]'),
  levels('a letter of full width', '[gpt-5, \uff53onnet-4]'),
  levels('a digit of full width', '[gpt-5, sonnet-\uff14]'),
  levels('a hyphen of full width', '[gpt-5, sonnet\uff0d4]'),
  ...[
    'gpt-5|sonnet-4',
    'gpt-5 | sonnet-4',
    'gpt-5; sonnet-4',
    'gpt-5\uff0csonnet-4',
    '| gpt-5 | sonnet-4 |',
  ].map((written) => levels(`levels without brackets: ${written}`, written)),
  ...[
    ['\uff20file:items/combos.csv', 'sign'],
    ['@file\uff1aitems/combos.csv', 'colon'],
    ['@file:items\uff0fcombos.csv', 'slash'],
  ].map(([reference, sign]) => ({
    name: `an include with a full-width ${sign}`,
    files: { ...included('combo_id\ncombo-1\n'), [SPEC]: spec({ combo_id: `'${reference}'` }) },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
  })),
  // Lists within lists
  levels('all levels in two pairs of brackets', '[[gpt-5, sonnet-4]]'),
  levels('each level in brackets of its own', '[[gpt-5], [sonnet-4]]'),
  levels('one level in brackets of its own', '[gpt-5, [sonnet-4]]'),
  levels('all levels in the brackets of one item', '\n    - [gpt-5, sonnet-4]', ITEMS_OF_BOTH),
  levels('two hyphens before each level', ITEMS_OF_BOTH.replaceAll('- ', '- - '), ITEMS_OF_BOTH),
  levels('two hyphens before the first level', ITEMS_OF_BOTH.replace('- gpt', '- - gpt'), ITEMS_OF_BOTH),
  levels('items of an item', '\n    - - gpt-5\n      - sonnet-4', ITEMS_OF_BOTH),
  levels('an item on the line below its hyphen', '\n    - gpt-5\n    -\n      - sonnet-4', ITEMS_OF_BOTH),
  {
    name: 'the fields in two pairs of brackets',
    files: { [SPEC]: spec().replace(/field_order: (.*)/, 'field_order: [$1]') },
    remedy: { [SPEC]: spec() },
  },
  {
    name: 'the tied axes in two pairs of brackets',
    files: { [SPEC]: spec({}, 'rules:\n  ties:\n    draft_llm: [[draft_llm, essay_llm]]\n') },
    remedy: { [SPEC]: spec({}, 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n') },
  },
  // Names of axes
  ...[
    'evaluation_llms',
    'eval_llm',
    'evaluation_model',
    'evaluationLlm',
    'Evaluation LLM',
    'evaluation-llm',
  ].map((name) => ({
    name: `the axis ${name}`,
    files: { [SPEC]: spec().replace('evaluation_llm', name) },
    remedy: { [SPEC]: spec() },
  })),
  // Settings
  settings(
    'a code at the margin',
    'severity:\ncsv/ignored-cells: error\n',
    'severity:\n  csv/ignored-cells: error\n',
  ),
  settings(
    'a code and a misspelled one at the margin',
    'severity:\ncsv/ignored-cells: error\nrule/lost-level: notice\n',
    'severity:\n  csv/ignored-cells: error\n  rule/lost-level: notice\n',
  ),
  settings(
    'labels at the margin',
    'drift-issue:\nlabels: [a]\nassignees: [b]\n',
    'drift-issue:\n  labels: [a]\n  assignees: [b]\n',
  ),
  settings(
    'the keys of an entry at the margin',
    "ignore:\n- paths: ['data/x/**']\ncodes: [rule/lost-levels]\nreason: x\n",
    "ignore:\n- paths: ['data/x/**']\n  codes: [rule/lost-levels]\n  reason: x\n",
  ),
  pattern(
    'a pattern in curly quotes',
    '\u201cdata/cohorts/*/spec/config.yaml\u201d',
    'data/cohorts/*/spec/config.yaml',
  ),
  pattern('a pattern in backticks', '`data/cohorts/*/spec/config.yaml`', 'data/cohorts/*/spec/config.yaml'),
  settings('a dialect in curly quotes', 'dialect: \u201cv1\u201d\n', "dialect: 'v1'\n"),
  pattern('a pattern whose second folder is misspelled', 'data/cohort/demo/spec/config.yaml'),
  pattern('a pattern whose cohort is misspelled', 'data/cohorts/dmeo/spec/config.yaml'),
  pattern(
    'a pattern whose last folder is misspelled',
    'data/cohorts/*/specs/config.yaml',
    'data/cohorts/*/spec/config.yaml',
  ),
  pattern('a pattern with another suffix', 'data/cohorts/demo/spec/config.yml'),
  // Rows of catalogs
  models('an empty cell more', /(?<=sonnet.*)$/m, ','),
  models('an empty cell in the first row', /(?<=gpt-5.*)$/m, ','),
  models('an empty cell in the middle', 'sonnet-4,', 'sonnet-4,,'),
  models('an empty cell in front', 'sonnet-4,', ',sonnet-4,'),
  models('a row in quotes', /^(sonnet.*)$/m, '"$1"'),
  models('all rows in quotes', /^(gpt.*)\n(son.*)$/m, '"$1"\n"$2"'),
  models('a row by semicolons', /^sonnet.*$/m, 'sonnet-4;anthropic;true;true'),
  models('a row in single quotes', /^sonnet.*$/m, "'sonnet-4','anthropic','true','true'"),
  models('an id in single quotes', 'sonnet-4', "'sonnet-4'"),
  {
    name: 'models: a table in single quotes',
    files: { [LLMS]: LLM_TABLE.replace(/[^,\n]+/g, "'$&'") },
    remedy: { [LLMS]: LLM_TABLE },
  },
  models('a cell missing', 'sonnet-4,anthropic', 'sonnet-4'),
  models('a comma missing', 'sonnet-4,anthropic', 'sonnet-4 anthropic'),
  models('an id alone', /^sonnet.*$/m, 'sonnet-4'),
  templates('an empty cell more', /(?<=draft-B.*)$/m, ','),
  templates('a row in quotes', 'draft-B,llm', '"draft-B,llm"'),
  templates('a full-width comma', 'draft-B,', 'draft-B\uff0c'),
  templates('an id in backticks', 'draft-B', '`draft-B`'),
  {
    name: 'templates: a cell missing',
    files: drafts('template_id,template_name,generator\ndraft-A,A draft,llm\ndraft-B,llm\n'),
    remedy: drafts('template_id,template_name,generator\ndraft-A,A draft,llm\ndraft-B,,llm\n'),
  },
  templates('full-width commas', /,/g, '\uff0c'),
  // Comments and colons
  ...[
    ['# first', ' # first'],
    [' // first', ' # first'],
    [' -- first', ' # first'],
  ].map(([written = '', meant = '']) =>
    levels(
      `a comment behind an item: ${written.trim()}`,
      ITEMS_OF_BOTH.replace('gpt-5', `gpt-5${written}`),
      ITEMS_OF_BOTH.replace('gpt-5', `gpt-5${meant}`),
    ),
  ),
  {
    name: 'no colon behind output',
    files: { [SPEC]: spec().replace('output:', 'output') },
    remedy: { [SPEC]: spec() },
  },
  // Included tables
  {
    name: 'rows of pairs in quotes',
    files: { [SPEC]: PAIRED, [ITEMS]: PAIRS.replace(/^(draft-.*)$/gm, '"$1"') },
    remedy: { [ITEMS]: PAIRS },
  },
  {
    name: 'the header of pairs once more',
    files: { [SPEC]: PAIRED, [ITEMS]: PAIRS + PAIRS.slice(0, PAIRS.indexOf('\n') + 1) },
    remedy: { [ITEMS]: PAIRS },
  },
  {
    name: 'the header of a list once more',
    files: included('combo_id\ncombo-1\ncombo_id\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
  },
  {
    name: 'the error of a formula in a pair',
    files: { [SPEC]: PAIRED, [ITEMS]: PAIRS.replace('sonnet-4', '#N/A') },
    remedy: { [ITEMS]: PAIRS },
  },
  {
    name: 'a comment among pairs',
    files: { [SPEC]: PAIRED, [ITEMS]: PAIRS.replace('draft-B', '# old\ndraft-B') },
    remedy: { [ITEMS]: PAIRS },
  },
  {
    name: 'a line break missing in a list',
    files: included('combo_id\ncombo-1combo-2\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
  },
  // Catalogs under the names that spreadsheets give them
  ...['draft_templates - Sheet1.csv', 'draft_templates (1).csv', 'draft_templates.xlsx'].map((name) => ({
    name: `a catalog called ${name}`,
    files: { [`data/1_raw/${name}`]: GOOD },
    remedy: drafts(GOOD),
    options: { missing: ['data/1_raw/draft_templates.csv'] },
  })),
  models('swapped column names', 'id,provider', 'provider,id'),
  {
    name: 'counts by equals signs',
    files: { [COUNTS]: 'stage=replicates\ndraft=1\nessay=1\nevaluation=1\n' },
    remedy: { [COUNTS]: 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n' },
  },
  {
    name: 'a subset with the name of a level',
    files: { [SPEC]: spec({ draft_llm: BOTH }, 'rules:\n  subsets:\n    sonnet-4: [draft_llm]\n') },
    remedy: { [SPEC]: spec({ draft_llm: BOTH }, 'rules:\n  subsets:\n    draft_llm: [sonnet-4]\n') },
  },
  // Markdown, diffs and other languages
  ...['[x] gpt-5', '[ ] gpt-5', '[gpt-5](models/gpt-5.md)', '~~gpt-5~~', '\u2705 gpt-5'].map((item) =>
    levels(`an item as ${item}`, ITEMS_OF_BOTH.replace('gpt-5', item), ITEMS_OF_BOTH),
  ),
  levels('a word of another language between levels', '[gpt-5 und sonnet-4]'),
  {
    name: 'a plus sign left of an item',
    files: { [SPEC]: spec({ draft_llm: ITEMS_OF_BOTH }).replace('    - sonnet', '+    - sonnet') },
    remedy: { [SPEC]: spec({ draft_llm: ITEMS_OF_BOTH }) },
  },
  // One slip in many places
  ...["'", '`'].flatMap((quote): Slip[] => {
    const inQuotes = (text: string, from = 0): string =>
      text.slice(0, from) + text.slice(from).replace(/[^,\n]+/g, `${quote}$&${quote}`);
    return [
      {
        name: `a list with all cells in ${quote}`,
        files: included(inQuotes('combo_id\ncombo-1\ncombo-2\ncombo-1\n')),
        remedy: { [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
      },
      {
        name: `a list with all values in ${quote}`,
        files: included(inQuotes('combo_id\ncombo-1\ncombo-2\n', 9)),
        remedy: { [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
      },
      ...(['pair', 'tuple'] as const).flatMap((kind): Slip[] =>
        [0, PAIRS.indexOf('\n')].map((from) => ({
          name: `a table of a ${kind} with ${from === 0 ? 'all cells' : 'all values'} in ${quote}`,
          files: { [SPEC]: bound(kind, "'@file:items/combos.csv'"), [ITEMS]: inQuotes(PAIRS, from) },
          remedy: { [ITEMS]: PAIRS },
        })),
      ),
    ];
  }),
  ...['google/', 'openrouter/google/', 'models/'].flatMap((provider): Slip[] => [
    levels(`${provider} in front of all models`, `[${provider}gpt-5, ${provider}sonnet-4]`),
    levels(
      `${provider} in front of all items`,
      ITEMS_OF_BOTH.replaceAll('- ', `- ${provider}`),
      ITEMS_OF_BOTH,
    ),
    {
      name: `${provider} in front of the models of a pair`,
      files: { [SPEC]: bound('pair', `[[draft-A, ${provider}gpt-5], [draft-B, ${provider}sonnet-4]]`) },
      remedy: { [SPEC]: bound('pair', '[[draft-A, gpt-5], [draft-B, sonnet-4]]') },
    },
  ]),
  levels('several providers', '[openai/gpt-5, anthropic/sonnet-4]'),
  levels('a provider in front of both, and another slip', '[openai/gpt-5, anthropic/sonet-4]'),
  ...(['pair', 'tuple'] as const).flatMap((kind): Slip[] => {
    const header = PAIRS.slice(0, PAIRS.indexOf('\n') + 1);
    const spec = { [SPEC]: bound(kind, "'@file:items/combos.csv'") };
    return [
      {
        name: `the header of a ${kind} twice more`,
        files: { ...spec, [ITEMS]: PAIRS.replace('draft-B', `${header}draft-B`) + header },
        remedy: { [ITEMS]: PAIRS },
      },
      {
        name: `the header of a ${kind} right below itself`,
        files: { ...spec, [ITEMS]: header + PAIRS },
        remedy: { [ITEMS]: PAIRS },
      },
    ];
  }),
  ...[';', '\t', '|'].flatMap((sign): Slip[] => {
    const inQuotes = (text: string, cells: RegExp): string =>
      text.replaceAll(',', sign).replace(cells, '"$&"');
    const all = /[^;\t|\n]+/g;
    return [
      {
        name: `a catalog with all cells in quotes, with ${JSON.stringify(sign)} between them`,
        files: drafts(inQuotes(GOOD, all)),
        remedy: drafts(GOOD),
      },
      {
        name: `a catalog with all values in quotes, with ${JSON.stringify(sign)} between them`,
        files: drafts(inQuotes(GOOD, /(?<=\n[^\n]*)[^;\t|\n]+/g)),
        remedy: drafts(GOOD),
      },
      {
        name: `models with all cells in quotes, with ${JSON.stringify(sign)} between them`,
        files: { [LLMS]: inQuotes(LLM_TABLE, all) },
        remedy: { [LLMS]: LLM_TABLE },
      },
      {
        name: `models with commas in their quotes, with ${JSON.stringify(sign)} between their cells`,
        files: {
          [LLMS]: `id,provider,for_generation,for_evaluation\ngpt-5,X,true,true\n`
            .replaceAll(',', sign)
            .replace('X', '"OpenAI, ""the"" lab"'),
        },
        remedy: {
          [LLMS]: 'id,provider,for_generation,for_evaluation\ngpt-5,"OpenAI, ""the"" lab",true,true\n',
        },
      },
      {
        name: `counts with all cells in quotes, with ${JSON.stringify(sign)} between them`,
        files: { [COUNTS]: inQuotes('stage,replicates\ndraft,1\nessay,1\nevaluation,1\n', all) },
        remedy: { [COUNTS]: 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n' },
      },
      {
        name: `pairs with all cells in quotes, with ${JSON.stringify(sign)} between them`,
        files: { [SPEC]: PAIRED, [ITEMS]: inQuotes(PAIRS, all) },
        remedy: { [ITEMS]: PAIRS },
      },
    ];
  }),
  ...[
    ['a repeated header', PAIRS + PAIRS.slice(0, PAIRS.indexOf('\n') + 1)],
    ['all cells in single quotes', PAIRS.replace(/[^,\n]+/g, "'$&'")],
  ].map(
    ([what = '', table = '']): Slip => ({
      name: `v2: a tuple with ${what}`,
      files: {
        [SPEC]: bound('tuple', "'@file:items/combos.csv'").replace(/^ {2}draft_(?:template|llm): .*\n/gm, ''),
        [ITEMS]: table,
      },
      remedy: { [ITEMS]: PAIRS },
      options: { dialect: 'v2' },
    }),
  ),
  // A level twice
  levels('a level twice', '[gpt-5, gpt-5]'),
  levels('a level twice, in quotes of two kinds', `['gpt-5', "gpt-5"]`, `['gpt-5', "sonnet-4"]`),
  levels('an item twice', ITEMS_OF_BOTH.replace('sonnet-4', 'gpt-5'), ITEMS_OF_BOTH),
  levels('an item twice, with notes', '\n    - gpt-5 # old\n    - gpt-5 # new', ITEMS_OF_BOTH),
  levels('two levels twice', '[gpt-5, sonnet-4, gpt-5, sonnet-4, gpt-5]'),
  levels('a level that no catalog has, twice', '[gpt-6, gpt-5, gpt-6]'),
  ...['', '\r'].flatMap((end): Slip[] =>
    ['combo-1', ' combo-1 ', '"combo-1"'].map((again) => ({
      name: `a row of a list twice: ${JSON.stringify(again + end)}`,
      files: included(`combo_id\ncombo-1\ncombo-2\n${again}\n`.replaceAll('\n', `${end}\n`)),
      remedy: { [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n'.replaceAll('\n', `${end}\n`) },
    })),
  ),
  {
    name: 'a level twice, once with a space, where both are one id',
    files: { [SPEC]: spec({ draft_llm: "[gpt-5, 'gpt-5 ']" }) },
    remedy: { [SPEC]: spec({ draft_llm: BOTH }) },
    options: { dialect: 'v2' },
  },
  // Inserted lines end as the others do
  {
    name: 'no header in a list with CRLF',
    files: included('combo-1\r\ncombo-2\r\n'),
    remedy: { [ITEMS]: 'combo_id\r\ncombo-1\r\ncombo-2\r\n' },
  },
  {
    name: 'a list on one row, with CRLF',
    files: included('combo_id\r\ncombo-1 combo-2\r\n'),
    remedy: { [ITEMS]: 'combo_id\r\ncombo-1\r\ncombo-2\r\n' },
  },
  {
    name: 'no header in a catalog with CRLF',
    files: drafts('draft-A,llm\r\ndraft-B,llm\r\n'),
    remedy: drafts(GOOD.replaceAll('\n', '\r\n')),
  },
  {
    name: 'a quoted axis without a space behind its colon',
    files: { [SPEC]: spec().replace('draft_llm: ', '"draft_llm":') },
    remedy: { [SPEC]: spec() },
  },
  // Several names in one
  ...(['v1', 'v2'] as const).flatMap((dialect) =>
    [' ', '; ', ' | ', ' and '].map((sign): Slip => {
      const meant = bound('tuple', '[[draft-A, gpt-5], [draft-B, sonnet-4]]');
      // In v2, a tuple provides its axes.
      const whole = dialect === 'v1' ? meant : meant.replace(/ {2}draft_(?:template|llm): .*\n/g, '');
      return {
        name: `axes of a tuple in ${dialect}, with ${JSON.stringify(sign)} between them`,
        files: { [SPEC]: whole.replace('[draft_template, ', `[draft_template${sign}`) },
        remedy: { [SPEC]: whole },
        options: { dialect },
      };
    }),
  ),
  // Mappings in place of lists
  levels('a mapping of numbers to levels', '{1: gpt-5, 2: sonnet-4}'),
  levels('a mapping of words to levels', '{first: gpt-5, second: sonnet-4}'),
  levels('a mapping of levels to switches', '{gpt-5: true, sonnet-4: yes}'),
  levels('a mapping of levels to numbers', '{gpt-5: 1, sonnet-4: 2}'),
  levels('a mapping of levels to their providers', '{gpt-5: openai, sonnet-4: anthropic}'),
  // The key of the axes
  ...['foo', 'levels', 'grid', '\u0430x\u0435s', '\u0430\u0445\u0435s'].flatMap((key): Slip[] =>
    [
      'replicates:\n  evaluation_template: 2\n',
      'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\nreplicates:\n  evaluation_template: 2\n',
      '',
    ].map((more, index) => ({
      name: `axes are called ${JSON.stringify(key)}, ${['with replicates', 'with ties', 'alone'][index]}`,
      files: { [SPEC]: spec({}, more).replace('axes:', `${key}:`) },
      remedy: { [SPEC]: spec({}, more) },
    })),
  ),
  // Counts
  ...['', 'evaluation,0\n'].map((row) => ({
    name: `the count of evaluations is ${row === '' ? 'missing' : 'unusable'}, and the manifests have it`,
    files: {
      [COUNTS]: `stage,replicates\ndraft,1\nessay,1\n${row}`,
      'data/cohorts/demo/manifest.json': '{"replication": {"draft": 1, "essay": 1, "evaluation": 2}}',
    },
    remedy: { [COUNTS]: 'stage,replicates\ndraft,1\nessay,1\nevaluation,2\n' },
  })),
  // JSON under the name of a CSV
  ...[
    ['a list', '[{"template_id": "draft-A", "generator": "llm"}]\n'],
    ['a mapping', '{\n  "template_id": ["draft-A"],\n  "generator": ["llm"]\n}\n'],
    ['objects on lines', '{"template_id": "draft-A", "generator": "llm"}\n{"template_id": "draft-B"}\n'],
  ].map(([what, text = '']) => ({
    name: `templates: ${what} of JSON`,
    files: drafts(text),
    remedy: drafts(GOOD),
  })),
  ...['["combo-1"]\n', '[\n  "combo-1",\n  "combo-2"\n]\n'].map((text) => ({
    name: `included levels as JSON: ${JSON.stringify(text)}`,
    files: included(text),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
  })),
];
