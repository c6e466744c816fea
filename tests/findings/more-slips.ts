import { COMBOS, COUNTS, drafts, GOOD, ITEMS, included, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** The clean spec of v2, in which tuples make their axes. */
const V2 = { dialect: 'v2' } as const;

const PAIR = (allowed: string): string =>
  spec(
    { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' },
    `rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: ${allowed}}\n`,
  );
const PAIRS = '[[draft-A, gpt-5], [draft-B, sonnet-4]]';
const TIE = (axes: string): string => spec({}, `rules:\n  ties:\n    draft_llm: ${axes}\n`);
const LLM_TABLE = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';
const COUNT_TABLE = 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n';

const inSpec = (name: string, files: string, remedy: string, options?: Slip['options']): Slip => ({
  name,
  files: { [SPEC]: files },
  remedy: { [SPEC]: remedy },
  ...(options ? { options } : {}),
});
const inFile = (name: string, path: string, files: string, remedy: string): Slip => ({
  name,
  files: { [path]: files },
  remedy: { [path]: remedy },
});

/** Slips that nobody has reported yet, of every kind of file, in both dialects. */
export const MORE_SLIPS: readonly Slip[] = [
  // Names
  inSpec('level in capitals', spec({ draft_llm: '[GPT-5]' }), spec()),
  inSpec('level with an underscore', spec({ draft_llm: '[gpt_5]' }), spec()),
  inSpec('level without its hyphen', spec({ draft_llm: '[gpt5]' }), spec()),
  inSpec('level with a trailing blank in quotes', spec({ draft_llm: "['gpt-5 ']" }), spec()),
  inSpec('letters transposed', spec({ draft_llm: '[snonet-4]' }), spec({ draft_llm: '[sonnet-4]' })),
  inSpec('a newer version', spec({ draft_llm: '[gpt-6]' }), spec()),
  inSpec('a longer version', spec({ draft_llm: '[sonnet-4-5]' }), spec({ draft_llm: '[sonnet-4]' })),
  inSpec('level of another axis', spec({ draft_llm: '[draft-A]' }), spec()),
  inSpec('short level misspelled in the axis', spec({ draft_template: '[draft-AA]' }), spec()),
  {
    name: 'dAx in the axis, dA in a pair',
    files: {
      ...drafts('template_id,generator\ndA,llm\n'),
      [SPEC]: spec(
        { draft_template: '[dAx]' },
        'rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: [[dA, gpt-5]]}\n',
      ),
    },
    remedy: {
      [SPEC]: spec(
        { draft_template: '[dA]' },
        'rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: [[dA, gpt-5]]}\n',
      ),
    },
  },
  inSpec('axis misspelled', spec().replace('draft_llm', 'draft_lllm'), spec()),
  inSpec('axis with a hyphen', spec().replace('draft_llm', 'draft-llm'), spec()),
  inSpec('axis in the plural', spec().replace('draft_template', 'draft_templates'), spec()),
  inSpec('axis in capitals', spec().replace('draft_llm', 'Draft_LLM'), spec()),
  inSpec('key axes in capitals', spec().replace('axes:', 'Axes:'), spec()),
  inSpec('key axis for axes', spec().replace('axes:', 'axis:'), spec()),
  inSpec('key output in the plural', spec().replace('output:', 'outputs:'), spec()),
  inSpec('field_order in camel case', spec().replace('field_order', 'fieldOrder'), spec()),
  inSpec('rules misspelled', PAIR(PAIRS).replace('rules:', 'ruless:'), PAIR(PAIRS)),
  inSpec('pairs in the singular', PAIR(PAIRS).replace('pairs:', 'pair:'), PAIR(PAIRS)),
  inSpec('allowed misspelled', PAIR(PAIRS).replace('allowed:', 'allow:'), PAIR(PAIRS)),
  inSpec('left misspelled', PAIR(PAIRS).replace('left:', 'lef:'), PAIR(PAIRS)),
  inSpec(
    'axis misspelled in a pair',
    PAIR(PAIRS).replace('left: draft_template', 'left: draft_templat'),
    PAIR(PAIRS),
  ),
  inSpec('level misspelled in a pair', PAIR('[[draft-A, gpt-5], [drfat-B, sonnet-4]]'), PAIR(PAIRS)),
  inSpec(
    'level misspelled in a subset',
    spec({ draft_llm: '[gpt-5, sonnet-4]' }, 'rules:\n  subsets:\n    draft_llm: [sonet-4]\n'),
    spec({ draft_llm: '[gpt-5, sonnet-4]' }, 'rules:\n  subsets:\n    draft_llm: [sonnet-4]\n'),
  ),
  inSpec('axis misspelled in a tie', TIE('[draft_llm, esay_llm]'), TIE('[draft_llm, essay_llm]')),
  inSpec('tie as a text', TIE('essay_llm'), TIE('[draft_llm, essay_llm]')),
  inSpec(
    'field misspelled',
    spec().replace('[combo_id, draft_template]', '[combo_id, draft_tempalte]'),
    spec(),
  ),
  inSpec(
    'replicates misspelled',
    spec({}, 'replicate:\n  draft_template: 2\n'),
    spec({}, 'replicates:\n  draft_template: 2\n'),
  ),
  inSpec('balance misspelled', PAIR(`${PAIRS}, balance: rigth`), PAIR(`${PAIRS}, balance: right`)),
  // Shapes
  inSpec('level without brackets', spec({ draft_llm: 'gpt-5' }), spec()),
  inSpec(
    'levels without brackets',
    spec({ draft_llm: 'gpt-5, sonnet-4' }),
    spec({ draft_llm: '[gpt-5, sonnet-4]' }),
  ),
  inSpec('list in quotes', spec({ draft_llm: '"[gpt-5]"' }), spec()),
  inSpec('levels in braces', spec({ draft_llm: '{gpt-5}' }), spec()),
  inSpec('bracket not closed', spec({ draft_llm: '[gpt-5' }), spec()),
  inSpec('bracket closed twice', spec({ draft_llm: '[gpt-5]]' }), spec()),
  inSpec('quote not closed', spec({ draft_llm: "['gpt-5]" }), spec()),
  inSpec(
    'comma too many',
    spec({ draft_llm: '[gpt-5,, sonnet-4]' }),
    spec({ draft_llm: '[gpt-5, sonnet-4]' }),
  ),
  inSpec(
    'semicolon for a comma',
    spec({ draft_llm: '[gpt-5; sonnet-4]' }),
    spec({ draft_llm: '[gpt-5, sonnet-4]' }),
  ),
  inSpec(
    'alias of a list within a list',
    spec({ draft_llm: '&gen [gpt-5]', essay_llm: '[*gen, sonnet-4]' }),
    spec({ draft_llm: '&gen [gpt-5]', essay_llm: '[gpt-5, sonnet-4]' }),
  ),
  inSpec('tab for indentation', spec().replace('  draft_llm', '\tdraft_llm'), spec()),
  inSpec('equals sign for a colon', spec().replace('draft_llm: [', 'draft_llm = ['), spec()),
  inSpec('no space after the colon', spec().replace('draft_llm: [', 'draft_llm:['), spec()),
  inSpec('empty axis', spec({ draft_llm: '' }), spec()),
  inSpec('axis of nothing', spec({ draft_llm: '[]' }), spec()),
  inSpec('axis twice', spec({}, '  draft_llm: [sonnet-4]\n'), spec()),
  inSpec('yes for an id', spec({ draft_llm: '[yes]' }), spec({ draft_llm: "['yes']" })),
  inSpec('version as a number', spec({ draft_llm: '[3.10]' }), spec({ draft_llm: "['3.10']" })),
  inSpec(
    'count in words',
    spec({}, 'replicates:\n  draft_template: two\n'),
    spec({}, 'replicates:\n  draft_template: 2\n'),
  ),
  inSpec(
    'count in quotes',
    spec({}, "replicates:\n  draft_template: '2'\n"),
    spec({}, 'replicates:\n  draft_template: 2\n'),
  ),
  inSpec('count of zero', spec({}, 'replicates:\n  draft_template: 0\n'), spec()),
  inSpec('entry of one', PAIR('[[draft-A, gpt-5], [draft-B]]'), PAIR(PAIRS)),
  inSpec('entries without brackets', PAIR('[draft-A, gpt-5]'), PAIR('[[draft-A, gpt-5]]')),
  inSpec('two documents', `${spec()}---\n${spec()}`, spec()),
  // Includes
  {
    name: 'include without its marker',
    files: { ...included('combo_id\ncombo-1\n'), [SPEC]: spec({ combo_id: 'items/combos.csv' }) },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
  },
  {
    name: 'include unquoted',
    files: { ...included('combo_id\ncombo-1\n'), [SPEC]: spec({ combo_id: '@file:items/combos.csv' }) },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
  },
  {
    name: 'include in a list',
    files: { ...included('combo_id\ncombo-1\n'), [SPEC]: spec({ combo_id: "['@file:items/combos.csv']" }) },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
  },
  {
    name: 'include with a space',
    files: { ...included('combo_id\ncombo-1\n'), [SPEC]: spec({ combo_id: "'@file: items/combos.csv'" }) },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
  },
  {
    name: 'include misspelled',
    files: { ...included('combo_id\ncombo-1\n'), [SPEC]: spec({ combo_id: "'@file:items/comobs.csv'" }) },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
  },
  {
    name: 'include of another suffix',
    files: { ...included('combo_id\ncombo-1\n'), [SPEC]: spec({ combo_id: "'@file:items/combos.txt'" }) },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
  },
  {
    name: 'include header with a blank',
    files: included('combo_id \ncombo-1\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
  },
  {
    name: 'include of two columns',
    files: included('combo_id,note\ncombo-1,first\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
  },
  {
    name: 'include level misspelled',
    files: included('combo_id\ncmobo-1\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
  },
  { name: 'include empty', files: included(''), remedy: { [ITEMS]: 'combo_id\ncombo-1\n' } },
  {
    name: 'include with a number column',
    files: included(',combo_id\n0,combo-1\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
  },
  // Catalogs
  {
    name: 'template_id in capitals',
    ...fileOf(drafts('Template_ID,generator\ndraft-A,llm\ndraft-B,llm\n'), drafts(GOOD)),
  },
  {
    name: 'template_id with a blank',
    ...fileOf(drafts('template_id ,generator\ndraft-A,llm\ndraft-B,llm\n'), drafts(GOOD)),
  },
  { name: 'id for template_id', ...fileOf(drafts('id,generator\ndraft-A,llm\ndraft-B,llm\n'), drafts(GOOD)) },
  {
    name: 'templates by semicolons',
    ...fileOf(drafts('template_id;generator\ndraft-A;llm\ndraft-B;llm\n'), drafts(GOOD)),
  },
  { name: 'templates in a fence', ...fileOf(drafts(`\`\`\`csv\n${GOOD}\`\`\`\n`), drafts(GOOD)) },
  {
    name: 'cell too many',
    ...fileOf(drafts('template_id,generator\ndraft-A,llm\ndraft-B,llm,\n'), drafts(GOOD)),
  },
  {
    name: 'quote not closed in a catalog',
    ...fileOf(drafts('template_id,generator\n"draft-A,llm\ndraft-B,llm\n'), drafts(GOOD)),
  },
  inFile('models without flags', LLMS, 'id\ngpt-5\nsonnet-4\n', LLM_TABLE),
  inFile('flag misspelled', LLMS, LLM_TABLE.replace('for_generation', 'for_generaton'), LLM_TABLE),
  inFile('flag as a word', LLMS, LLM_TABLE.replace('gpt-5,true', 'gpt-5,ja'), LLM_TABLE),
  inFile('stage misspelled', COUNTS, COUNT_TABLE.replace('essay', 'esssay'), COUNT_TABLE),
  inFile('stage in capitals', COUNTS, COUNT_TABLE.replace('essay', 'Essay'), COUNT_TABLE),
  inFile('stage missing', COUNTS, COUNT_TABLE.replace('essay,1\n', ''), COUNT_TABLE),
  inFile('count in words in a catalog', COUNTS, COUNT_TABLE.replace('essay,1', 'essay,one'), COUNT_TABLE),
  inFile('column replicates misspelled', COUNTS, COUNT_TABLE.replace('replicates', 'replicate'), COUNT_TABLE),
  inFile(
    'combos without their column',
    COMBOS,
    'combo,version\ncombo-1,1\ncombo-2,2\n',
    'combo_id,version\ncombo-1,1\ncombo-2,2\n',
  ),
  // Settings
  {
    name: 'setting misspelled',
    ...fileOf({ '.cohort-ci.yml': 'dialcet: v1\n' }, { '.cohort-ci.yml': 'dialect: v1\n' }),
  },
  {
    name: 'setting with another word',
    ...fileOf({ '.cohort-ci.yml': 'dialect: v9\n' }, { '.cohort-ci.yml': 'dialect: v1\n' }),
  },
  {
    name: 'setting twice, and another unknown',
    ...fileOf(
      { '.cohort-ci.yml': 'dialect: v1\ndialect: v1\nspec: []\n' },
      { '.cohort-ci.yml': 'dialect: v1\n' },
    ),
  },
  {
    name: 'setting without a space',
    ...fileOf({ '.cohort-ci.yml': 'dialect:v1\n' }, { '.cohort-ci.yml': 'dialect: v1\n' }),
  },
  // The other dialect
  inSpec('v2: level in capitals', spec({ draft_llm: '[GPT-5]' }), spec(), V2),
  inSpec('v2: a newer version', spec({ draft_llm: '[gpt-6]' }), spec(), V2),
  inSpec('v2: axis misspelled', spec().replace('draft_llm', 'draft_lllm'), spec(), V2),
  inSpec('v2: a dash for a hyphen', spec({ draft_template: '[draft\u2013A]' }), spec(), V2),
  inSpec(
    'v2: field misspelled',
    spec().replace('[combo_id, draft_template]', '[combo_id, draft_tempalte]'),
    spec(),
    V2,
  ),
  inSpec('v2: no space after the colon', spec().replace('draft_llm: [', 'draft_llm:['), spec(), V2),
  inSpec(
    'v2: a comma is missing',
    spec({ draft_llm: '[gpt-5 sonnet-4]' }),
    spec({ draft_llm: '[gpt-5, sonnet-4]' }),
    V2,
  ),
];

function fileOf(files: Slip['files'], remedy: Slip['files']): Pick<Slip, 'files' | 'remedy'> {
  return { files, remedy };
}
