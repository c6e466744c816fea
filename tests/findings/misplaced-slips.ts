import { COMBOS, COUNTS, GOOD, ITEMS, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips in where files and folders are, and in what they are called. */

const FOLDER = 'data/cohorts/demo';
const MANIFEST = `${FOLDER}/manifest.json`;
const MEMBERSHIP = `${FOLDER}/membership.csv`;
const SETTINGS = '.cohort-ci.yml';
const CHOSEN = 'dialect: v1\n';

const COMBO_TABLE = 'combo_id,concept_id\ncombo-1,c1\ncombo-2,c2\n';
const MODELS = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';
const STAGES = 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n';
const ESSAYS = 'template_id,generator\nessay-X,llm\n';
const JUDGES = 'template_id,generator\neval-1,llm\n';
const ESSAY = 'e_2nrse2nhlfo7npvh\n';
const INCLUDING = spec({ combo_id: "'@file:items/combos.csv'" });
const LIST = 'combo_id\ncombo-1\n';
const DRAFTS = 'data/1_raw/draft_templates.csv';

const PAIRS = 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-A,sonnet-4\ndraft-B,gpt-5\n';
const BOUND = spec(
  { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' },
  "rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: '@file:items/combos.csv'}\n",
);
const TUPLES = "tuples:\n    p: {axes: [draft_template, draft_llm], items: '@file:items/combos.csv'}\n";
const PRICES = 'data/prices.csv';
const PRICED =
  'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\ngpt-5,1,10,2026-01-01,\nsonnet-4,3,15,2026-01-01,page\n';

const RAW = [
  'draft_templates',
  'essay_templates',
  'evaluation_templates',
  'llm_models',
  'replication_config',
].map((name) => `data/1_raw/${name}.csv`);

const manifest = (comma = ''): string =>
  `${JSON.stringify(
    {
      combos: ['combo-1'],
      templates: { draft: ['draft-A'], essay: ['essay-X'], evaluation: ['eval-1'] },
      llms: { generation: ['gpt-5'], evaluation: ['gpt-5'] },
      replication: { draft: 1, essay: 1, evaluation: 1 },
    },
    null,
    2,
  ).slice(0, -2)}${comma}\n}`;
const IDS = ['draft,d_ah864qzh7p5dhh2', 'essay,e_2nrse2nhlfo7npvh', 'evaluation,v_cd8k58mt144313a'];
const members = `stage,gen_id\n${IDS.join('\n')}\n`;

/** A file in one place that belongs in another. */
function moved(from: string, to: string, content: string, more: Slip['files'] = {}): Slip {
  return {
    name: `${from}, which belongs in ${to}`,
    files: { ...more, [from]: content },
    remedy: { [to]: content },
    options: { missing: [to] },
  };
}

/** A table with its header below the first rows. */
function low(table: string, rows = table.split(/\n/).length - 2): string {
  const [header = '', ...lines] = table.split(/(?<=\n)/);
  return [...lines.slice(0, rows), header, ...lines.slice(rows)].join('');
}

const sorted = (
  what: string,
  path: string,
  table: string,
  rows?: number,
  more: Slip['files'] = {},
): Slip => ({
  name: `a header below rows: ${what}`,
  files: { ...more, [path]: low(table, rows) },
  remedy: { [path]: table },
});

const settings = (path: string, content = CHOSEN): Slip => ({
  name: `the settings in ${path}`,
  files: { [path]: content },
  remedy: { [SETTINGS]: content },
});
const pattern = (written: string, meant = `data/cohorts/*/spec/config.yaml`): Slip => ({
  name: `the pattern ${written}`,
  files: { [SETTINGS]: `specs: ['${written}']\n` },
  remedy: { [SETTINGS]: `specs: ['${meant}']\n` },
});

/** Generations whose metadata is in other folders than they should be. */
function metadata(folderOf: (stage: string, id: string) => string): Slip['files'] {
  return Object.fromEntries(
    IDS.map((row) => row.split(',') as [string, string]).map(([stage, id]) => [
      `${folderOf(stage, id)}/metadata.json`,
      JSON.stringify({
        ...{ stage, gen_id: id, origin_cohort_id: 'demo', mode: 'llm', llm_model_id: 'gpt-5', replicate: 1 },
        ...(stage === 'draft'
          ? { combo_id: 'combo-1', template_id: 'draft-A' }
          : stage === 'essay'
            ? { parent_gen_id: 'd_ah864qzh7p5dhh2', template_id: 'essay-X' }
            : { parent_gen_id: 'e_2nrse2nhlfo7npvh', template_id: 'eval-1' }),
      }),
    ]),
  );
}

export const MISPLACED_SLIPS: readonly Slip[] = [
  // Catalogs
  moved('data/1_raw/combo_mappings.csv', COMBOS, COMBO_TABLE),
  moved('data/llm_models.csv', LLMS, MODELS),
  moved('replication_config.csv', COUNTS, STAGES),
  moved('data/catalogs/draft_templates.csv', DRAFTS, GOOD),
  moved('data/1_raw/templates/draft_templates.csv', DRAFTS, GOOD),
  // Outputs
  ...[
    'manifest.yaml',
    'Manifest.json',
    'manifest (1).json',
    'spec/manifest.json',
    'outputs/manifest.json',
  ].map((name) => moved(`${FOLDER}/${name}`, MANIFEST, manifest())),
  ...['memberships.csv', 'membership.xlsx', 'spec/membership.csv'].map((name) =>
    moved(`${FOLDER}/${name}`, MEMBERSHIP, members),
  ),
  {
    name: 'a manifest with a comma too many',
    files: { [MANIFEST]: manifest(',') },
    remedy: { [MANIFEST]: manifest() },
  },
  // Folders
  {
    name: 'the folder 1_raw as catalogs',
    files: {
      'data/catalogs/draft_templates.csv': GOOD,
      'data/catalogs/essay_templates.csv': ESSAYS,
      'data/catalogs/evaluation_templates.csv': JUDGES,
      'data/catalogs/llm_models.csv': MODELS,
      'data/catalogs/replication_config.csv': STAGES,
    },
    remedy: {
      [DRAFTS]: GOOD,
      'data/1_raw/essay_templates.csv': ESSAYS,
      'data/1_raw/evaluation_templates.csv': JUDGES,
      [LLMS]: MODELS,
      [COUNTS]: STAGES,
    },
    options: { missing: RAW },
  },
  ...['data/generations', 'data/3_gens'].map(
    (folder): Slip => ({
      name: `the folder gens as ${folder}`,
      files: metadata((stage, id) => `${folder}/${stage}/${id}`),
      remedy: metadata((stage, id) => `data/gens/${stage}/${id}`),
      options: { missing: Object.keys(metadata((stage, id) => `data/gens/${stage}/${id}`)) },
    }),
  ),
  {
    name: 'the folder draft as drafts',
    files: metadata((stage, id) => `data/gens/${stage === 'draft' ? 'drafts' : stage}/${id}`),
    remedy: metadata((stage, id) => `data/gens/${stage}/${id}`),
    options: { missing: Object.keys(metadata((stage, id) => `data/gens/${stage}/${id}`)).slice(0, 1) },
  },
  ...['data/tasks', 'data/2_task', 'data/1_raw'].map(
    (folder): Slip => ({
      name: `the selection in ${folder}`,
      files: {
        ...metadata((stage, id) => `data/gens/${stage}/${id}`),
        [`${folder}/selected_essays.txt`]: ESSAY,
      },
      remedy: { 'data/2_tasks/selected_essays.txt': ESSAY },
    }),
  ),
  ...['cohorts', 'data/experiments'].map(
    (folder): Slip => ({
      name: `the folder cohorts as ${folder}`,
      files: { [`${folder}/demo/spec/config.yaml`]: spec() },
      remedy: { [SPEC]: spec() },
      options: { missing: [SPEC] },
    }),
  ),
  {
    name: 'a spec beside what it includes, in the folder of the cohort',
    files: {
      [`${FOLDER}/config.yaml`]: INCLUDING,
      [`${FOLDER}/items/combos.csv`]: LIST,
      [MANIFEST]: manifest(),
    },
    remedy: { [SPEC]: INCLUDING, [`${FOLDER}/spec/items/combos.csv`]: LIST },
    options: { missing: [SPEC] },
  },
  // Settings
  ...[
    '.github/.cohort-ci.yml',
    'data/.cohort-ci.yml',
    '.cohort_ci.yml',
    '.cohortci.yml',
    '.Cohort-CI.yml',
    '.cohort-ci.yml.txt',
  ].map((path) => settings(path)),
  settings('.cohort-ci.json', '{"dialect": "v1"}\n'),
  pattern('data/cohorts/*/config.yaml'),
  pattern('data/cohorts/demo/config.yaml', 'data/cohorts/demo/spec/config.yaml'),
  pattern('data/demo/spec/config.yaml', 'data/cohorts/demo/spec/config.yaml'),
  // Headers that were sorted among their rows
  sorted('the models', LLMS, MODELS),
  sorted('the models, with the line ends of Windows', LLMS, MODELS.replaceAll('\n', '\r\n')),
  sorted('the models, in the middle', LLMS, MODELS, 1),
  sorted('the combos', COMBOS, COMBO_TABLE),
  sorted('combos of one column', COMBOS, 'combo_id\ncombo-1\ncombo-2\n'),
  sorted('the stages', COUNTS, STAGES),
  sorted('many templates', DRAFTS, `${GOOD}${[...'CDEFGH'].map((id) => `draft-${id},llm\n`).join('')}`),
  sorted('a list', ITEMS, 'combo_id\ncombo-1\ncombo-2\n', 2, { [SPEC]: INCLUDING }),
  sorted('a list, in the middle', ITEMS, 'combo_id\ncombo-1\ncombo-2\n', 1, { [SPEC]: INCLUDING }),
  sorted('a pair', ITEMS, PAIRS, 3, { [SPEC]: BOUND }),
  sorted('a pair by its sides', ITEMS, PAIRS.replace('draft_template,draft_llm', 'left,right'), 3, {
    [SPEC]: BOUND,
  }),
  sorted('a pair, in the middle', ITEMS, PAIRS, 1, { [SPEC]: BOUND }),
  sorted('a tuple', ITEMS, PAIRS, 3, { [SPEC]: BOUND.replace(/pairs:\n.*\n/, TUPLES) }),
  sorted('the prices', PRICES, PRICED, 2, { [SETTINGS]: 'prices:\n  table: data/prices.csv\n' }),
  {
    name: 'a title above rows that are above their header',
    files: { [LLMS]: `Our models\n${low(MODELS)}` },
    remedy: { [LLMS]: MODELS },
  },
  {
    name: 'a word above the header of combos, which may be a title or a combo',
    files: { [COMBOS]: 'Combos\ncombo_id\ncombo-1\n' },
    remedy: { [COMBOS]: 'combo_id\ncombo-1\n' },
  },
  // Commas without quotes
  {
    name: 'a comma in a description of the first row alone',
    files: {
      [DRAFTS]:
        'template_id,description,generator\ndraft-A,First draft, revised,llm\ndraft-B,Second draft,llm\n',
    },
    remedy: {
      [DRAFTS]:
        'template_id,description,generator\ndraft-A,"First draft, revised",llm\ndraft-B,Second draft,llm\n',
    },
  },
];
