import { COMBOS, COUNTS, GOOD, ITEMS, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips in tables whose remedy once cost a table, a row or a column that something else needs. */

const inBoth = (slips: readonly Slip[]): readonly Slip[] =>
  slips.flatMap((slip): Slip[] => [
    slip,
    { ...slip, name: `v2: ${slip.name}`, options: { ...slip.options, dialect: 'v2' } },
  ]);

const item = (name: string): string => ITEMS.replace('combos.csv', name);
const LEVELS = { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' };
const FILE = (name: string): string => `'@file:items/${name}'`;
const PAIRS = 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n';
const paired = (axes: Readonly<Record<string, string>>, table = FILE('pairs.csv')): string =>
  spec(
    { ...LEVELS, ...axes },
    `rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: ${table}}\n`,
  );
const kept = (list: string): string => spec(LEVELS, `rules:\n  subsets:\n    draft_template: ${list}\n`);

/** Another file than the one that is meant, and the reference that is meant. */
const wrong = (
  name: string,
  files: Readonly<Record<string, string>>,
  written: string,
  meant: string,
): Slip => ({
  name,
  files: {
    [SPEC]: written,
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [item(file), text])),
  },
  remedy: { [SPEC]: meant },
});
const MODELS = 'draft_llm\ngpt-5\nsonnet-4\n';
const INCLUDES: readonly Slip[] = [
  wrong(
    'the table of a pair for an axis, beside its list',
    { 'pairs.csv': PAIRS, 'models.csv': MODELS },
    paired({ draft_llm: FILE('pairs.csv') }),
    paired({ draft_llm: FILE('models.csv') }),
  ),
  wrong(
    'the table of a pair for both axes, beside lists with other column names',
    { 'pairs.csv': PAIRS, 'models.csv': 'model\ngpt-5\nsonnet-4\n', 'templates.txt': 'draft-A\ndraft-B\n' },
    paired({ draft_template: FILE('pairs.csv'), draft_llm: FILE('pairs.csv') }),
    paired({ draft_template: FILE('templates.txt'), draft_llm: FILE('models.csv') }),
  ),
  wrong(
    'the table of a pair for an axis, without a list',
    { 'pairs.csv': PAIRS },
    paired({ draft_llm: FILE('pairs.csv') }),
    paired({ draft_llm: '[gpt-5, sonnet-4]' }),
  ),
  wrong(
    'a table of two axes for one of them',
    { 'pairs.csv': PAIRS },
    spec({ draft_template: FILE('pairs.csv') }),
    spec({ draft_template: '[draft-A, draft-B]' }),
  ),
  wrong(
    'a table of two other axes for an axis, beside its list',
    { 'pairs.csv': PAIRS, 'combos.csv': 'id\ncombo-1\ncombo-2\n' },
    spec({ combo_id: FILE('pairs.csv') }),
    spec({ combo_id: FILE('combos.csv') }),
  ),
  wrong(
    'a table of two other axes for an axis',
    { 'pairs.csv': PAIRS },
    spec({ combo_id: FILE('pairs.csv') }),
    spec(),
  ),
  wrong(
    "another axis's list, beside the own one",
    { 'models.csv': 'id\ngpt-5\nsonnet-4\n', 'templates.csv': 'id\ndraft-A\n' },
    spec({ draft_template: FILE('models.csv'), draft_llm: FILE('models.csv') }),
    spec({ draft_template: FILE('templates.csv'), draft_llm: FILE('models.csv') }),
  ),
  wrong(
    "another axis's list with one level",
    { 'models.csv': 'draft_llm\ngpt-5\n' },
    spec({ draft_template: FILE('models.csv'), draft_llm: FILE('models.csv') }),
    spec({ draft_llm: FILE('models.csv') }),
  ),
  wrong(
    'the table of a pair for a subset, beside its list',
    { 'pairs.csv': PAIRS, 'templates.csv': 'draft_template\ndraft-A\n' },
    kept(FILE('pairs.csv')),
    kept(FILE('templates.csv')),
  ),
  wrong(
    'the table of a pair for a subset',
    { 'pairs.csv': PAIRS },
    kept(FILE('pairs.csv')),
    kept('[draft-A, draft-B]'),
  ),
  wrong(
    "another axis's list for a subset, beside its list",
    { 'models.csv': MODELS, 'templates.csv': 'draft_template\ndraft-A\n' },
    kept(FILE('models.csv')),
    kept(FILE('templates.csv')),
  ),
  wrong(
    'the table of another pair, beside the own one',
    { 'pairs.csv': PAIRS, 'other.csv': 'essay_template,essay_llm\nessay-X,gpt-5\n' },
    paired({}, FILE('other.csv')),
    paired({}),
  ),
  {
    name: 'a list with remarks, beside another list of the axis',
    files: {
      [SPEC]: spec({ combo_id: FILE('combos.csv') }),
      [ITEMS]: 'combo_id,note\ncombo-1,first\n',
      [item('old.csv')]: 'combo_id\ncombo-2\n',
    },
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
  },
  wrong(
    'a table of three axes for a pair',
    {
      'all.csv': 'draft_template,draft_llm,essay_template\ndraft-A,gpt-5,essay-X\ndraft-B,sonnet-4,essay-X\n',
    },
    paired({}, FILE('all.csv')),
    paired({}, '[[draft-A, gpt-5], [draft-B, sonnet-4]]'),
  ),
];

const table = (name: string, path: string, written: string, meant: string, levels = spec()): Slip => ({
  name,
  files: { [SPEC]: levels, [path]: written },
  remedy: { [path]: meant },
});
const DRAFTS = 'data/1_raw/draft_templates.csv';
const ESSAYS = 'data/1_raw/essay_templates.csv';
const PAIR_TABLE = item('pairs.csv');
const PAIRED = paired({});
const FREE = 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-A,sonnet-4\ndraft-B,sonnet-4\n';
const COUNTED = 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n';
const FLAGGED =
  'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\ndraft-only,true,false\n';
const USED = spec(LEVELS);
const COMBINED = 'combo_id,concept_id\ncombo-1,c1\ncombo-2,c2\n';
const LISTED = 'combo_id\ncombo-1\ncombo-2\n';
const INCLUDED = spec({ combo_id: FILE('combos.csv') });
const quotedCells = (text: string): string => text.replace(/[^,\n]+/g, '"$&"').replace(/\n/g, '\r\n');

/** Removes the line break before a row, or puts something in its place. */
const joined = (text: string, row: string, sign = ''): string => text.replace(`\n${row}`, `${sign}${row}`);
const JOINED: readonly Slip[] = [
  ...['', ' ', ','].flatMap((sign): Slip[] => {
    const how = sign === '' ? 'nothing' : JSON.stringify(sign);
    return [
      table(
        `two rows of pairs with ${how} between them`,
        PAIR_TABLE,
        joined(FREE, 'draft-A,sonnet-4', sign),
        FREE,
        PAIRED,
      ),
      table(`two stages with ${how} between them`, COUNTS, joined(COUNTED, 'essay', sign), COUNTED),
      table(`the last stages with ${how} between them`, COUNTS, joined(COUNTED, 'evaluation', sign), COUNTED),
      table(`two models with ${how} between them`, LLMS, joined(FLAGGED, 'sonnet', sign), FLAGGED, USED),
      table(`two templates with ${how} between them`, DRAFTS, joined(GOOD, 'draft-B', sign), GOOD, USED),
      table(
        `two combinations with ${how} between them`,
        COMBOS,
        joined(COMBINED, 'combo-2', sign),
        COMBINED,
        spec({ combo_id: '[combo-1, combo-2]' }),
      ),
      table(
        `the header of pairs and a row with ${how} between them`,
        PAIR_TABLE,
        joined(FREE, 'draft-A,gpt-5', sign),
        FREE,
        PAIRED,
      ),
      table(
        `the header of a list and a value with ${how} between them`,
        ITEMS,
        joined(LISTED, 'combo-1', sign),
        LISTED,
        INCLUDED,
      ),
      table(
        `the header of counts and a row with ${how} between them`,
        COUNTS,
        joined(COUNTED, 'draft', sign),
        COUNTED,
      ),
      table(
        `the header of models and a row with ${how} between them`,
        LLMS,
        joined(FLAGGED, 'gpt-5', sign),
        FLAGGED,
      ),
    ];
  }),
  table(
    'two quoted rows of pairs with a comma between them',
    PAIR_TABLE,
    quotedCells(FREE).replace('"gpt-5"\r\n', '"gpt-5",'),
    quotedCells(FREE),
    PAIRED,
  ),
  table(
    'two quoted rows of pairs with nothing between them',
    PAIR_TABLE,
    quotedCells(FREE).replace('"gpt-5"\r\n', '"gpt-5"'),
    quotedCells(FREE),
    PAIRED,
  ),
];

const COPIED = 'template_id,generator\nessay-X,llm\nessay-C,copy\n';
const COPYING = spec({ essay_template: '[essay-C]' });
const SPACES: readonly Slip[] = [
  table('a space behind the id of a copied template', ESSAYS, COPIED.replace('C,', 'C ,'), COPIED, COPYING),
  table(
    'a space before the id of a copied template',
    ESSAYS,
    COPIED.replace('essay-C', ' essay-C'),
    COPIED,
    COPYING,
  ),
  table(
    'a quoted space behind the id of a copied template',
    ESSAYS,
    COPIED.replace('essay-C', '"essay-C "'),
    COPIED,
    COPYING,
  ),
  table(
    'a no-break space behind the id of a template beside a copied one',
    ESSAYS,
    COPIED.replace('X,', 'X\u00a0,'),
    COPIED,
  ),
];

const HIDING: readonly Slip[] = ['combo_ids', 'combo', 'Combo ID'].map((name) => ({
  name: `the column '${name}' of combinations, and a misspelled model`,
  files: {
    [SPEC]: spec({ combo_id: '[combo-2]', draft_llm: '[gtp-5]' }),
    [COMBOS]: COMBINED.replace('combo_id', name),
  },
  remedy: { [SPEC]: spec({ combo_id: '[combo-2]', draft_llm: '[gpt-5]' }), [COMBOS]: COMBINED },
}));

const PRICED =
  'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\nopenai/gpt-5,1.25,10,2026-01-31,page\nx/opus-4,3,15,2026-01-31,page\nx/sonnet-4,3,15,2026-01-31,page\n';
const SETTINGS = 'prices:\n  table: prices.csv\n  tokens:\n    draft: {input: 1200, output: 300}\n';
const NAMED =
  'id,for_generation,for_evaluation,model\ngpt-5,true,true,openai/gpt-5\nsonnet-4,true,true,x/sonnet-4\n';
const priced = (name: string, written: string, models = NAMED): Slip => {
  const slip = table(name, 'prices.csv', written, PRICED);
  return { ...slip, files: { ...slip.files, '.cohort-ci.yml': SETTINGS, [LLMS]: models } };
};
const PRICES: readonly Slip[] = [
  priced('a misspelled model of a price', PRICED.replace('gpt-5', 'gtp-5')),
  priced('a model of a price in capitals', PRICED.replace('openai/gpt', 'OpenAI/GPT')),
  priced('a model of a price without its provider', PRICED.replace('openai/gpt-5', 'GPT 5')),
  priced('an id in place of the model of a price', PRICED.replace('x/sonnet-4', 'sonnet-4')),
  priced('two prices with a comma between them', joined(PRICED, 'x/sonnet-4', ',')),
  priced('two prices with a space between them', joined(PRICED, 'x/sonnet-4', ' ')),
  priced('two prices with nothing between them', joined(PRICED, 'x/sonnet-4')),
];

const PRICES_OF_V2: Slip = {
  ...priced(
    'v2: a misspelled model of a price',
    PRICED.replace('gpt-5', 'gtp-5'),
    NAMED.replaceAll(/,(?:for_generation,for_evaluation|true,true)/g, ''),
  ),
  options: { dialect: 'v2' },
};

const DAYS = 'template_id,generator\n3-1,llm\n3-2,llm\n';
const DATED = paired({ draft_template: "['3-1', '3-2']" });
const NUMBERED = (id: string): string => spec({ combo_id: `['${id}']` });
const EXPORTED: readonly Slip[] = [
  table('an index column of a list', ITEMS, 'Unnamed: 0,combo_id\n0,combo-1\n1,combo-2\n', LISTED, INCLUDED),
  table('a column of numbers in a list', ITEMS, '#,combo_id\n1,combo-1\n2,combo-2\n', LISTED, INCLUDED),
  table('a row of separators above a header', PAIR_TABLE, `,,\n${FREE}`, FREE, PAIRED),
  table(
    'names of empty columns in a header',
    PAIR_TABLE,
    FREE.replace('_llm\n', '_llm,note\n'),
    FREE,
    PAIRED,
  ),
  table('a row of units below a header', COUNTS, COUNTED.replace('\n', '\n,count\n'), COUNTED),
  table(
    'two files with a byte order mark each',
    PAIR_TABLE,
    FREE.replace('draft-B', '\ufeffdraft_template,draft_llm\ndraft-B'),
    FREE,
    PAIRED,
  ),
  table(
    'a comma between thousands in an id',
    COMBOS,
    'combo_id,k\n"1,000",2\n',
    'combo_id,k\n1000,2\n',
    NUMBERED('1000'),
  ),
  table('a decimal comma in an id', COMBOS, 'combo_id,k\n"1,5",2\n', 'combo_id,k\n1.5,2\n', NUMBERED('1.5')),
  {
    name: 'dates of a spreadsheet in pairs',
    files: {
      [SPEC]: DATED,
      [DRAFTS]: DAYS,
      [PAIR_TABLE]: 'draft_template,draft_llm\n1-Mar,gpt-5\n3-2,sonnet-4\n',
    },
    remedy: { [PAIR_TABLE]: 'draft_template,draft_llm\n3-1,gpt-5\n3-2,sonnet-4\n' },
  },
  table('a formula in pairs', PAIR_TABLE, FREE.replace('draft-A,s', '=A2,s'), FREE, PAIRED),
  table('merged cells in pairs', PAIR_TABLE, FREE.replace('draft-A,s', ',s'), FREE, PAIRED),
  table('ditto marks in pairs', PAIR_TABLE, FREE.replace('draft-A,s', "'',s"), FREE, PAIRED),
  table('a column of pairs twice', PAIR_TABLE, FREE.replace(/,(.*)/g, ',$1,$1'), FREE, PAIRED),
  table('spaces for hyphens in a list', ITEMS, LISTED.replaceAll('-', ' '), LISTED, INCLUDED),
  table('a generator that is None', DRAFTS, GOOD.replace('llm', 'None'), GOOD),
  table(
    'lists of Python in a catalog',
    COMBOS,
    COMBINED.replace('combo-1', `"['combo-1']"`),
    COMBINED,
    spec({ combo_id: '[combo-1, combo-2]' }),
  ),
];
const PRICE_SLIPS: readonly Slip[] = [
  ...['', ' ', ','].map((sign) =>
    priced(
      `the header of prices and a price with ${sign === '' ? 'nothing' : JSON.stringify(sign)} between them`,
      joined(PRICED, 'openai/gpt-5', sign),
    ),
  ),
  priced('a row of totals below prices', `${PRICED}Total,7.25,40,,\n`),
  priced('a price per token', PRICED.replace('1.25', '0.00000125')),
];
const SELECTED: Slip = {
  name: 'rows of a membership in a selection',
  files: { 'data/2_tasks/selected_essays.txt': 'essay,e_0000000000000001\n' },
  remedy: { 'data/2_tasks/selected_essays.txt': 'e_0000000000000001\n' },
};

export const TABLE_SLIPS: readonly Slip[] = [
  ...inBoth([...INCLUDES, ...JOINED, ...HIDING, ...EXPORTED]),
  ...SPACES,
  ...PRICES,
  PRICES_OF_V2,
  ...PRICE_SLIPS,
  SELECTED,
];
