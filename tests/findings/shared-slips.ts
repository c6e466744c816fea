import { COMBOS, COUNTS, drafts, GOOD, ITEMS, included, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips that all rows of a table or all cohorts share, and some of which only another file shows the cause. */

const V2 = { dialect: 'v2' } as const;
const LEVELS = { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' };
const FOLDER = 'data/cohorts/demo/spec/items';
const PAIRS = 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n';
const LIST = 'combo_id\ncombo-1\ncombo-2\n';
const MODELS = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';
const COMBO_TABLE = 'combo_id,concept_id\ncombo-1,c1\ncombo-2,c2\n';
const STAGES = 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n';

/** A pair or a tuple of two axes, whose entries follow the key. */
const bound = (kind: 'pair' | 'tuple', entries: string, axes = '[draft_template, draft_llm]'): string =>
  spec(
    LEVELS,
    kind === 'pair'
      ? `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed: ${entries}\n`
      : `rules:\n  tuples:\n    p:\n      axes: ${axes}\n      items: ${entries}\n`,
  );
const ITEMS_OF_BOTH = '[[draft-A, gpt-5], [draft-B, sonnet-4]]';
const table = (name: string, written: string, remedy = PAIRS): Slip => ({
  name,
  files: { [SPEC]: bound('pair', "'@file:items/combos.csv'"), [ITEMS]: written },
  remedy: { [ITEMS]: remedy },
});
const list = (name: string, written: string, remedy = LIST): Slip => ({
  name,
  files: included(written),
  remedy: { [ITEMS]: remedy },
});
const entries = (name: string, kind: 'pair' | 'tuple', written: string, remedy = ITEMS_OF_BOTH): Slip => ({
  name,
  files: { [SPEC]: bound(kind, written) },
  remedy: { [SPEC]: bound(kind, remedy) },
});
const replicates = (written: string, remedy = '\n  evaluation_template: 2'): Slip => ({
  name: `replicates: ${written}`,
  files: { [SPEC]: `${spec()}replicates: ${written}\n` },
  remedy: { [SPEC]: `${spec()}replicates:${remedy}\n` },
});

/** Two cohorts, which name the same ids; the catalog has one of these no more. */
const SECOND = 'data/cohorts/second/spec/config.yaml';
const manifest = (model: string): string =>
  JSON.stringify({ combos: ['combo-1'], templates: {}, llms: { generation: [model] }, replication: {} });
function renamed(name: string, to: string, more: Slip['files'] = {}): Slip {
  const own = spec({ draft_llm: '[sonnet-4]' });
  return {
    name: `the row of a model ${name}`,
    files: { [SPEC]: own, [SECOND]: own, [LLMS]: MODELS.replace(/sonnet-4.*\n/, to), ...more },
    remedy: { [LLMS]: MODELS },
  };
}

const v2Tuple = (cell: (text: string) => string): Slip => ({
  name: `v2: a table of a tuple with cells as ${cell('x')}`,
  files: {
    [SPEC]: bound('tuple', "'@file:items/combos.csv'").replace(/ {2}draft_(?:template|llm): .*\n/g, ''),
    [ITEMS]: PAIRS.replace(
      /(?<=\n)(.+),(.+)/g,
      (_, one: string, other: string) => `${cell(one)},${cell(other)}`,
    ),
  },
  remedy: { [ITEMS]: PAIRS },
  options: V2,
});

/** Ids that resemble those of a catalog, but are ids of their own, or of another catalog. */
const EVALUATIONS = 'data/1_raw/evaluation_templates.csv';
const ESSAYS = 'data/1_raw/essay_templates.csv';
const OF_EVALUATIONS = { [EVALUATIONS]: 'template_id,generator\neval-1,llm\nnovelty-v2,llm\n' };
const OF_COMBOS = 'combo_id,concept_id\ncombo-1,c1\ncombo-2,c2\n';
/** A level of an axis that is in several specs, for whatever axis. */
function elsewhere(axis: string, written: string, right: string, more: Slip['files'] = {}): Slip {
  return {
    name: `${axis}: ${written}, which another spec names, too`,
    files: { [SPEC]: spec({ [axis]: written }), [SECOND]: spec({ [axis]: written }), ...more },
    remedy: { [SPEC]: spec({ [axis]: right }), [SECOND]: spec({ [axis]: right }) },
  };
}
/** A level whose row has to be added. */
function rowless(
  axis: 'draft_llm' | 'draft_template' | 'evaluation_template',
  id: string,
  more: Slip['files'] = {},
): Slip {
  const [path, rows] = {
    draft_llm: [LLMS, `${MODELS}${id},true,true\n`] as const,
    draft_template: ['data/1_raw/draft_templates.csv', `${GOOD}${id},llm\n`] as const,
    evaluation_template: [EVALUATIONS, `${OF_EVALUATIONS[EVALUATIONS]}${id},llm\n`] as const,
  }[axis];
  return {
    name: `${axis}: ${id}, which is an id of its own${Object.keys(more).length > 0 ? ', beside outputs' : ''}`,
    files: { ...OF_EVALUATIONS, [SPEC]: spec({ [axis]: `[${id}]` }), ...more },
    remedy: { [path]: rows },
  };
}
const misspelled = (axis: string, id: string, right: string): Slip => ({
  name: `${axis}: ${id}, which means ${right}`,
  files: { ...OF_EVALUATIONS, [SPEC]: spec({ [axis]: `[${id}]` }) },
  remedy: { [SPEC]: spec({ [axis]: `[${right}]` }) },
});
const OTHER_IDS: readonly Slip[] = [
  elsewhere('essay_template', '[novelty-v2]', '[essay-X]', OF_EVALUATIONS),
  elsewhere('essay_template', '[sonnet-4]', '[essay-X]'),
  elsewhere('combo_id', '[draft-B]', '[combo-1]'),
  elsewhere('draft_template', '[essay-Z]', '[draft-A]'),
  {
    name: 'a name that specs give to different axes',
    files: {
      [SPEC]: spec({ essay_template: '[novelty-v9]' }),
      [SECOND]: spec({ evaluation_template: '[novelty-v9]' }),
    },
    remedy: {
      [SPEC]: spec({ essay_template: '[essay-X]' }),
      [EVALUATIONS]: 'template_id,generator\neval-1,llm\nnovelty-v9,llm\n',
    },
  },
  {
    name: 'swapped axes in two specs',
    files: Object.fromEntries(
      [SPEC, SECOND].map((path) => [
        path,
        spec({ draft_template: '[gpt-5, sonnet-4]', draft_llm: '[draft-A, draft-B]' }),
      ]),
    ),
    remedy: {
      [SPEC]: spec({ draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' }),
      [SECOND]: spec({ draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' }),
    },
  },
  ...['.txt', '.csv'].map((suffix): Slip => {
    const include = { [SPEC]: spec({ combo_id: `'@file:items/own${suffix}'` }) };
    return {
      name: `a ${suffix} list with a line combo_id that other specs have as an axis`,
      files: {
        ...include,
        [SECOND]: spec(),
        [`${FOLDER}/own${suffix}`]: suffix === '.txt' ? LIST : LIST.replace('\n', '\ncombo_id\n'),
      },
      remedy: { [`${FOLDER}/own${suffix}`]: suffix === '.txt' ? LIST.replace('combo_id\n', '') : LIST },
    };
  }),
  {
    name: 'a combination without a row, in lists of two specs',
    files: {
      [COMBOS]: OF_COMBOS,
      [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }),
      [SECOND]: spec({ combo_id: "'@file:items/combos.txt'" }),
      [ITEMS]: 'combo_id\nfirst-pick\n',
      'data/cohorts/second/spec/items/combos.txt': 'first-pick\n',
    },
    remedy: { [COMBOS]: `${OF_COMBOS}first-pick,c1\n` },
  },
  {
    name: 'an essay template without a row, in two specs',
    files: Object.fromEntries([SPEC, SECOND].map((path) => [path, spec({ essay_template: '[new-form]' })])),
    remedy: { [ESSAYS]: 'template_id,generator\nessay-X,llm\nnew-form,llm\n' },
  },
  rowless('draft_llm', 'gpt-5-mini'),
  rowless('draft_llm', 'gpt5mini'),
  rowless('draft_llm', 'gpt-5o'),
  rowless('draft_llm', 'sonnet-4-thinking'),
  rowless('evaluation_template', 'novelty-v2-short'),
  rowless('evaluation_template', 'novelty-w2'),
  rowless('draft_template', 'draft-c'),
  rowless('draft_template', 'draft-long'),
  rowless('draft_llm', 'gpt-5-mini', { 'data/cohorts/demo/manifest.json': manifest('gpt-5-mini') }),
  misspelled('evaluation_template', 'noevlty-v2', 'novelty-v2'),
  misspelled('evaluation_template', 'noveltyy-v2', 'novelty-v2'),
  misspelled('evaluation_template', 'Novelty_V2', 'novelty-v2'),
  misspelled('evaluation_template', 'novelty', 'novelty-v2'),
  misspelled('evaluation_template', 'novelty-vv2', 'novelty-v2'),
  misspelled('draft_llm', 'gpt5', 'gpt-5'),
  misspelled('draft_llm', 'sonet-4', 'sonnet-4'),
  {
    name: 'v2: a letter at the end of an item of a tuple that differs',
    files: {
      [SPEC]: bound('tuple', '[[draft-c, gpt-5], [draft-B, gpt-5-mini]]').replace(
        / {2}draft_(?:template|llm): .*\n/g,
        '',
      ),
    },
    remedy: {
      'data/1_raw/draft_templates.csv': `${GOOD}draft-c,llm\n`,
      [LLMS]: `${MODELS}gpt-5-mini,true,true\n`,
    },
    options: V2,
  },
];

export const SHARED_SLIPS: readonly Slip[] = [
  // The sign of a list in front of every row
  ...['- ', '* ', '\u2022 ', '-'].map((sign) =>
    list(`rows that begin with ${JSON.stringify(sign)}`, LIST.replace(/^(?=combo-)/gm, sign)),
  ),
  list(
    'rows with numbers in front',
    LIST.replace('\ncombo-1', '\n1. combo-1').replace('\ncombo-2', '\n2) combo-2'),
  ),
  list(
    'rows that begin with a hyphen, without a header',
    '- combo-1\n- combo-2\n',
    'combo_id\n- combo-1\n- combo-2\n',
  ),
  table('rows of pairs that begin with a hyphen', PAIRS.replace(/^(?=draft-)/gm, '- ')),
  {
    name: 'rows of templates that begin with a hyphen',
    files: { ...drafts(GOOD.replace(/^(?=draft-)/gm, '- ')), [SPEC]: spec(LEVELS) },
    remedy: drafts(GOOD),
  },
  {
    name: 'rows of models that begin with a hyphen',
    files: { [LLMS]: MODELS.replace(/^(?=gpt|sonnet)/gm, '- '), [SPEC]: spec(LEVELS) },
    remedy: { [LLMS]: MODELS },
  },
  {
    name: 'rows of combinations that begin with a star',
    files: { [COMBOS]: COMBO_TABLE.replace(/^(?=combo-)/gm, '* ') },
    remedy: { [COMBOS]: COMBO_TABLE },
  },
  {
    name: 'rows of counts that begin with a hyphen',
    files: { [COUNTS]: STAGES.replace(/^(?=draft|e)/gm, '- ') },
    remedy: { [COUNTS]: STAGES },
  },
  // Totals
  list('a total below a list', `${LIST}Total\n`),
  list('a total and its number below a list', `${LIST}Total,2\n`),
  list('a count below a list', `${LIST}Count: 2\n`),
  table('a total below pairs', `${PAIRS}Total,2\n`),
  table('a total below pairs, in one cell', `${PAIRS}TOTAL,\n`),
  { name: 'a total below counts', files: { [COUNTS]: `${STAGES}Total,3\n` }, remedy: { [COUNTS]: STAGES } },
  // Entries with keys
  entries(
    'items as mappings',
    'tuple',
    '\n        - {draft_template: draft-A, draft_llm: gpt-5}\n        - {draft_template: draft-B, draft_llm: sonnet-4}',
  ),
  entries(
    'items as mappings on lines',
    'tuple',
    '\n        - draft_llm: gpt-5\n          draft_template: draft-A\n        - draft_llm: sonnet-4\n          draft_template: draft-B',
  ),
  entries(
    'pairs as mappings, the other way round',
    'pair',
    '\n        - {draft_llm: gpt-5, draft_template: draft-A}\n        - {draft_llm: sonnet-4, draft_template: draft-B}',
  ),
  {
    name: 'items as mappings in a file of JSON',
    files: {
      [SPEC]: bound('tuple', "'@file:items/items.json'"),
      [`${FOLDER}/items.json`]:
        '[{"draft_template": "draft-A", "draft_llm": "gpt-5"}, {"draft_template": "draft-B", "draft_llm": "sonnet-4"}]\n',
    },
    remedy: { [`${FOLDER}/items.json`]: '[["draft-A", "gpt-5"], ["draft-B", "sonnet-4"]]\n' },
  },
  {
    name: 'the axes of a tuple without a comma, in v1',
    files: { [SPEC]: bound('tuple', ITEMS_OF_BOTH, '[draft_template draft_llm]') },
    remedy: { [SPEC]: bound('tuple', ITEMS_OF_BOTH) },
  },
  // Several levels in one cell
  ...[
    'gpt-5; sonnet-4',
    '"gpt-5, sonnet-4"',
    'gpt-5 sonnet-4',
    'gpt-5 / sonnet-4',
    'gpt-5|sonnet-4',
    'gpt-5,sonnet-4',
  ].map((cell) =>
    table(`two models in a cell: ${cell}`, PAIRS.replace('gpt-5', cell), `${PAIRS}draft-A,sonnet-4\n`),
  ),
  entries(
    'two models in a list',
    'pair',
    '[[draft-A, [gpt-5, sonnet-4]], [draft-B, gpt-5]]',
    '[[draft-A, gpt-5], [draft-A, sonnet-4], [draft-B, gpt-5]]',
  ),
  // Replicates
  replicates('3', '\n  draft_template: 3'),
  replicates('[2]', '\n  draft_template: 2'),
  replicates('"evaluation_template: 2"'),
  replicates('evaluation_template=2'),
  replicates('evaluation_template'),
  // A file that is not the one that is meant
  {
    name: 'another list for a pair',
    files: {
      [SPEC]: bound('pair', "'@file:items/combos.csv'"),
      [ITEMS]: LIST,
      [`${FOLDER}/pairs.csv`]: PAIRS,
    },
    remedy: { [SPEC]: bound('pair', "'@file:items/pairs.csv'") },
  },
  {
    name: 'pairs for a tuple',
    files: {
      [SPEC]: bound('tuple', "'@file:items/pairs.csv'"),
      [`${FOLDER}/pairs.csv`]: 'combo_id,draft_template,essay_template\ncombo-1,draft-A,essay-X\n',
      [`${FOLDER}/items.csv`]: PAIRS,
    },
    remedy: { [SPEC]: bound('tuple', "'@file:items/items.csv'") },
  },
  {
    name: 'pairs for the levels of an axis',
    files: {
      [SPEC]: spec({ combo_id: "'@file:items/pairs.csv'" }),
      [ITEMS]: LIST,
      [`${FOLDER}/pairs.csv`]: PAIRS,
    },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
  },
  {
    name: 'the levels of another axis',
    files: {
      [SPEC]: spec({ combo_id: "'@file:items/models.csv'" }),
      [ITEMS]: LIST,
      [`${FOLDER}/models.csv`]: 'draft_llm\ngpt-5\n',
    },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
  },
  // Ids that cohorts name and the catalog no more
  renamed('with another number', 'sonnet-45,true,true\n'),
  renamed('with another name', 'claude,true,true\n'),
  renamed('deleted', ''),
  renamed('with another name, beside outputs', 'claude,true,true\n', {
    'data/cohorts/demo/manifest.json': manifest('sonnet-4'),
  }),
  ...OTHER_IDS,
  // Rows, names and signs of other programs
  list('the header once more, in other letters', LIST.replace('\n', '\nCombo_ID\n')),
  list('a divider below the header', LIST.replace('\n', '\n--------\n')),
  list('a row of units', LIST.replace('\n', '\n(text)\n')),
  {
    name: 'an include with two at signs',
    files: { ...included(LIST), [SPEC]: spec({ combo_id: "'@@file:items/combos.csv'" }) },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
  },
  {
    name: 'an include of which only a backup is left',
    files: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }), [`${FOLDER}/combos.csv~`]: LIST },
    remedy: { [ITEMS]: LIST },
  },
  {
    name: 'a subset with an exclamation mark for not',
    files: { [SPEC]: spec(LEVELS, 'rules:\n  subsets:\n    draft_template: [!draft-A]\n') },
    remedy: { [SPEC]: spec(LEVELS, 'rules:\n  subsets:\n    draft_template: [draft-B]\n') },
  },
  {
    name: 'a catalog as JSON',
    files: { 'data/1_raw/llm_models.json': '[]\n' },
    remedy: { [LLMS]: MODELS },
    options: { missing: [LLMS] },
  },
  {
    name: 'flags of two kinds',
    files: { [LLMS]: MODELS.replace('gpt-5,true,true', 'gpt-5,1,1') },
    remedy: { [LLMS]: MODELS },
  },
  // v2
  v2Tuple((text) => `'${text}'`),
  v2Tuple((text) => `\`${text}\``),
  v2Tuple((text) => `"""${text}"""`),
  v2Tuple((text) => `- ${text}`),
  {
    name: 'v2: a pair of axes that are not declared',
    files: { [SPEC]: bound('pair', ITEMS_OF_BOTH).replace(/ {2}draft_(?:template|llm): .*\n/g, '') },
    remedy: { [SPEC]: bound('pair', ITEMS_OF_BOTH) },
    options: V2,
  },
];
