import { COMBOS, GOOD, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips in price tables, curated selections and specs of the v2 dialect, and some that several cohorts share. */

const DRAFTS = 'data/1_raw/draft_templates.csv';
const SETTINGS = '.cohort-ci.yml';
const PRICES = 'data/prices.csv';
const NAMED = 'prices:\n  table: data/prices.csv\n';
const HEADER = 'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\n';
const WRITER = 'north/writer,1.25,10,2026-01-31,page\n';
const TABLE = `${HEADER}${WRITER}east/judge,0.25,2,2026-01-31,page\n`;

/** A price table as somebody wrote it, and as the first hint says. */
function price(name: string, written: string | Uint8Array, remedy: string = TABLE): Slip {
  const settings = { [SETTINGS]: NAMED };
  return { name: `prices: ${name}`, files: { ...settings, [PRICES]: written }, remedy: { [PRICES]: remedy } };
}

/** Settings as somebody wrote them beside a sound table. */
function settings(name: string, written: string, remedy: string): Slip {
  const files = { [SETTINGS]: written, [PRICES]: TABLE };
  return { name: `prices: ${name}`, files, remedy: { [SETTINGS]: remedy } };
}

const swapped = (from: string, to: string): string => TABLE.replaceAll(from, to);

const PRICE_SLIPS: readonly Slip[] = [
  price('no header', swapped(HEADER, '')),
  price('a title', `Prices, January\n${TABLE}`),
  price('two lines above the header', `# prices\n# of January\n${TABLE}`),
  price('one column with another name', swapped('input_usd_per_mtok', 'input')),
  price(
    'columns as a provider calls them',
    swapped(HEADER, 'id,Prompt price,Completion price,Updated,Link\n'),
  ),
  price('prices per thousand tokens', swapped('mtok', 'ktok')),
  price(
    'no column for the source',
    TABLE.replace(',source', '').replaceAll(',page', ''),
    swapped('page', ''),
  ),
  price('no column for the day', TABLE.replace(',as_of', '').replaceAll(',2026-01-31', '')),
  price('dollar signs', swapped(',1.25,', ',$1.25,')),
  price('a currency behind the number', swapped(',1.25,', ',1.25 USD,')),
  price('euros', swapped(',1.25,', ',\u20ac1.06,')),
  price('a comma between thousands', swapped(',10,', ',"1,000.50",'), swapped(',10,', ',1000.50,')),
  price('a decimal comma', swapped(',1.25,', ',"1,25",')),
  price('a decimal comma without quotes', swapped(',1.25,', ',1,25,')),
  price(
    'decimal commas behind semicolons',
    TABLE.replaceAll(',', ';').replace('1.25', '1,25'),
    TABLE.replaceAll(',', ';'),
  ),
  price('no digit before the point', swapped(',0.25,', ',.25,')),
  price('an exponent', swapped(',1.25,', ',1.25e0,')),
  price('the word free', swapped(',1.25,', ',free,'), swapped(',1.25,', ',0,')),
  price('a dash for a price that is not known', swapped(',1.25,', ',-,'), swapped(WRITER, '')),
  price('a day as in Germany', swapped(WRITER, WRITER.replace('2026-01-31', '31.01.2026'))),
  price('a day as in America', swapped(WRITER, WRITER.replace('2026-01-31', '01/31/2026'))),
  price('a month', swapped(WRITER, WRITER.replace('2026-01-31', '2026-01'))),
  price('a model twice', `${TABLE}${WRITER}`),
  price('a model with two prices', `${TABLE}${WRITER.replace('1.25', '1.50')}`),
  price('a comment among the rows', swapped(WRITER, `# old\n${WRITER}`)),
  price('a row with a model alone', `${TABLE}west/helper\n`),
  price(
    'a table of Markdown',
    `|${TABLE.replaceAll(',', '|').replaceAll('\n', '|\n|').slice(0, -1)}`.replace(
      '\n',
      '\n|---|---|---|---|---|\n',
    ),
  ),
  price('JSON', '[{"model": "north/writer", "input": 1.25}]\n'),
  price('a spreadsheet with sep=', `sep=;\n${TABLE.replaceAll(',', ';')}`),
  settings('a path from the folder of the data', 'prices:\n  table: prices.csv\n', NAMED),
  settings('a path with other capitals', 'prices:\n  table: data/Prices.csv\n', NAMED),
  settings('a path with backslashes', 'prices:\n  table: data\\prices.csv\n', NAMED),
  settings(
    'a budget below the prices',
    `${NAMED}  budget:\n    increase: 5\n`,
    `${NAMED}budget:\n  increase: 5\n`,
  ),
  settings(
    'a limit with a dollar sign',
    `${NAMED}budget:\n  increase: $5\n`,
    `${NAMED}budget:\n  increase: 5\n`,
  ),
];

const ESSAYS = 'data/2_tasks/selected_essays.txt';
const DRAFT_LIST = 'data/2_tasks/selected_drafts.txt';
const DRAFT_ID = 'd_ah864qzh7p5dhh2';
const ESSAY_ID = 'e_2nrse2nhlfo7npvh';
const OTHER_ID = 'e_4h0qrfkgpl3c42u7';
const metadata = (fields: object): string => JSON.stringify({ replicate: 1, ...fields });
/** A draft and two essays of it. */
const MADE: Slip['files'] = {
  [`data/gens/draft/${DRAFT_ID}/metadata.json`]: metadata({
    combo_id: 'combo-1',
    template_id: 'draft-A',
    llm_model_id: 'gpt-5',
  }),
  ...Object.fromEntries(
    [ESSAY_ID, OTHER_ID].map((id) => [
      `data/gens/essay/${id}/metadata.json`,
      metadata({ parent_gen_id: DRAFT_ID, template_id: 'essay-X', llm_model_id: 'gpt-5' }),
    ]),
  ),
};

function selected(name: string, written: string, remedy = `${ESSAY_ID}\n`, path = ESSAYS): Slip {
  return { name: `selection: ${name}`, files: { ...MADE, [path]: written }, remedy: { [path]: remedy } };
}

const SELECTION_SLIPS: readonly Slip[] = [
  selected('a header', `gen_id\n${ESSAY_ID}\n`),
  selected('the header of a membership', `stage,gen_id\n${ESSAY_ID}\n`),
  selected('a row of a membership', `essay,${ESSAY_ID}\n`),
  selected('ids between commas', `${ESSAY_ID}, ${OTHER_ID}\n`, `${ESSAY_ID}\n${OTHER_ID}\n`),
  selected('ids between blanks', `${ESSAY_ID} ${OTHER_ID}\n`, `${ESSAY_ID}\n${OTHER_ID}\n`),
  selected('a comment behind an id', `${ESSAY_ID} # the best\n`),
  selected('a comment with slashes', `// the best\n${ESSAY_ID}\n`, `# the best\n${ESSAY_ID}\n`),
  selected('an item of a list', `- ${ESSAY_ID}\n`),
  selected('quotes', `"${ESSAY_ID}"\n`),
  selected('capitals', `${ESSAY_ID.toUpperCase()}\n`),
  selected('the path of the metadata', `data/gens/essay/${ESSAY_ID}/metadata.json\n`),
  selected('an address', `https://github.example/lab/tree/main/data/gens/essay/${ESSAY_ID}\n`),
  selected('JSON', `["${ESSAY_ID}"]\n`),
  selected('no stage before the id', `${ESSAY_ID.slice(2)}\n`),
  selected('a misspelled id', `${ESSAY_ID.slice(0, -1)}g\n`),
  selected('a draft among essays', `${ESSAY_ID}\n${DRAFT_ID}\n`),
  selected('an essay among drafts', `${DRAFT_ID}\n${ESSAY_ID}\n`, `${DRAFT_ID}\n`, DRAFT_LIST),
  selected('an evaluation', `${ESSAY_ID}\nv_1r4hx0bu5mairmw0\n`),
];

const V2 = { dialect: 'v2' } as const;
const v2 = (name: string, written: string, remedy: string, files: Slip['files'] = {}): Slip => ({
  name: `v2: ${name}`,
  files: { ...files, [SPEC]: written },
  remedy: { [SPEC]: remedy },
  options: V2,
});
const without = (text: string, ...axes: readonly string[]): string =>
  axes.reduce((rest, axis) => rest.replace(new RegExp(`^  ${axis}: .*\\n`, 'm'), ''), text);
const tuple = (items: string): string =>
  `rules:\n  tuples:\n    writer:\n      axes: [draft_template, draft_llm]\n      items: ${items}\n`;
/** A tuple brings its axes; their levels differ enough that it is no single effect. */
const TUPLE = without(
  spec({}, tuple('[[draft-A, gpt-5], [draft-A, sonnet-4], [draft-B, gpt-5]]')),
  'draft_template',
  'draft_llm',
);
const TIED = spec({}, 'rules:\n  ties:\n    llm: [draft_llm, essay_llm]\n');

const V2_SLIPS: readonly Slip[] = [
  v2(
    'the axes of a tuple are declared, as v1 wants it',
    spec({}, tuple('[[draft-A, gpt-5], [draft-A, sonnet-4], [draft-B, gpt-5]]')),
    TUPLE.replace('axes:\n', 'axes:\n  draft_llm: [gpt-5]\n'),
  ),
  v2(
    'a tuple with its values the other way round',
    without(
      spec({}, tuple('[[gpt-5, draft-A], [sonnet-4, draft-A], [gpt-5, draft-B]]')),
      'draft_template',
      'draft_llm',
    ),
    TUPLE,
  ),
  v2('an item of a tuple without its second value', TUPLE.replace('[draft-B, gpt-5]', '[draft-B]'), TUPLE),
  v2('a misspelled model in a tuple', TUPLE.replace('sonnet-4', 'sonet-4'), TUPLE),
  v2('a template of another stage in a tuple', TUPLE.replace('draft-B', 'essay-X'), TUPLE),
  v2(
    'replicates, which only v1 has',
    `${spec()}replicates:\n  draft_template: 2\n`,
    spec({ draft_template: '[draft-A]\n  draft_replicate: [1, 2]' }),
  ),
  v2(
    'the name of a tie in field_order',
    TIED.replace('[combo_id, draft_template]', '[combo_id, llm]'),
    TIED.replace('[combo_id, draft_template]', '[combo_id, draft_llm, essay_llm]'),
  ),
  v2(
    'a misspelled name in field_order',
    spec().replace('[combo_id, draft_template]', '[combo_id, draft_templte]'),
    spec(),
  ),
  v2('a retired key of the output', `${spec()}  order: [combo_id]\n`, spec()),
  v2('no model, written in lower case', spec({ essay_llm: '[none]' }), spec({ essay_llm: '[None]' })),
  v2('no model, as YAML writes nothing', spec({ essay_llm: '[null]' }), spec({ essay_llm: '[None]' })),
  v2('no model, without brackets', spec({ essay_llm: 'None' }), spec({ essay_llm: '[None]' })),
  v2('no model for drafts', spec({ draft_llm: '[None]' }), spec()),
  v2('an axis of evaluations without levels', spec({ evaluation_template: '[]' }), spec()),
  v2('no axis for the judge', without(spec(), 'evaluation_llm'), spec()),
  v2(
    'a subset below the tuple that took its axis',
    TUPLE.replace('output:', '  subsets:\n    draft_llm: [gpt-5]\noutput:'),
    TUPLE,
  ),
];

const SECOND = 'data/cohorts/second/spec/config.yaml';
const THIRD = 'data/cohorts/third/spec/config.yaml';
const MODELS = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';
const PAIRED = spec(
  { draft_llm: '[gpt-5, sonnet-4]', draft_template: '[draft-A, draft-B]' },
  'rules:\n  pairs:\n    writer:\n      left: draft_template\n      right: draft_llm\n      allowed: [[draft-A, gpt-5], [draft-A, sonnet-4], [draft-B, gpt-5]]\n',
);
const LIST = spec({ draft_llm: '\n    - gpt-5\n    - sonnet-4' });
const INCLUDED = {
  'data/cohorts/demo/spec/items/models.txt': 'gpt-5\n',
};
const including = (reference: string): Slip['files'] => ({
  ...INCLUDED,
  [SPEC]: spec({ draft_llm: reference }),
});
const SUBSET = spec({ combo_id: '[combo-1, combo-2]' }, 'rules:\n  subsets:\n    combo_id: [combo-1]\n');

/** Settings as somebody wrote them, and as the first hint says. */
const general = (name: string, written: string | Uint8Array, remedy: string): Slip => ({
  name: `settings: ${name}`,
  files: { [SETTINGS]: written },
  remedy: { [SETTINGS]: remedy },
});
const PATTERNS = 'specs:\n  - data/cohorts/*/spec/config.yaml\n';
const VARIABLE = '$DATA';
const FOLDER = 'data-root: data\n';
const CHOSEN = 'dialect: v1\n';

const SETTINGS_SLIPS: readonly Slip[] = [
  general('a data root with a capital', 'data-root: Data\n', FOLDER),
  general('a data root with a variable', `data-root: ${VARIABLE}\n`, FOLDER),
  general('a data root with a letter left out', 'data-root: dat\n', FOLDER),
  general('a pattern with a leading slash', 'specs: [/data/cohorts/*/spec/config.yaml]\n', PATTERNS),
  general('a pattern with a capital', PATTERNS.replace('data', 'Data'), PATTERNS),
  general('a pattern with a variable', PATTERNS.replace('data', VARIABLE), PATTERNS),
  general('a pattern with backslashes', PATTERNS.replaceAll('/', '\\'), PATTERNS),
  general('a pattern without a space after the hyphen', PATTERNS.replace('- ', '-'), PATTERNS),
  general(
    'patterns without spaces after the hyphens',
    'specs:\n  -data/cohorts/*/spec/config.yaml\n  -data/more/*.yaml\n',
    `${PATTERNS}  - data/more/*.yaml\n`,
  ),
  general('a Markdown fence', `\`\`\`yaml\n${CHOSEN}\`\`\`\n`, CHOSEN),
  general(
    'a Git LFS pointer',
    'version https://git-lfs.github.com/spec/v1\noid sha256:4665\nsize 12\n',
    CHOSEN,
  ),
  general('a web page', '<!DOCTYPE html>\n<html><body>404</body></html>\n', CHOSEN),
  general('UTF-16', new Uint8Array(Buffer.from(`\ufeff${CHOSEN}`, 'utf16le')), CHOSEN),
  general('Windows-1252', new Uint8Array(Buffer.from(`# gepr\u00fcft\n${CHOSEN}`, 'latin1')), CHOSEN),
];

const FILE = 'data/cohorts/demo/spec/items/combos';
const MANY = Array.from({ length: 12 }, (_, index) => `combo-${index + 1}`);
/** A list in a file of its own, as somebody wrote it, and as the first hint says. */
const list = (name: string, suffix: string, written: string, remedy: string): Slip => ({
  name: `list: ${name}`,
  files: {
    [SPEC]: spec({ combo_id: `'@file:items/combos${suffix}'` }),
    [COMBOS]: `combo_id,version\n${MANY.map((id) => `${id},v1\n`).join('')}`,
    [`${FILE}${suffix}`]: written,
  },
  remedy: { [`${FILE}${suffix}`]: remedy },
});
const lines = (wrap: (id: string) => string, ids = MANY.slice(0, 2)): string =>
  ids.map((id) => `${wrap(id)}\n`).join('');
const BARE = lines((id) => id);
const HYPHENS = lines((id) => `- ${id}`);
const LINKED = (file: string): string =>
  spec(
    { combo_id: '[combo-1, combo-2]', draft_template: '[draft-A, draft-B]' },
    `rules:\n  pairs:\n    link:\n      left: combo_id\n      right: draft_template\n      allowed: '@file:items/${file}'\n`,
  );
const CONFLICT = (style: string): string =>
  spec().replace(
    '[gpt-5]',
    `[gpt-5]\n<<<<<<< HEAD\n  note: [a]\n${style}=======\n  note: [b]\n>>>>>>> topic`,
  );

const LIST_SLIPS: readonly Slip[] = [
  list(
    'notes behind tabs',
    '.txt',
    lines((id) => `${id}\tnote of ${id}`, MANY),
    lines((id) => id, MANY),
  ),
  list('notes behind blanks', '.txt', 'combo-1  first\ncombo-2   second one\n', BARE),
  list('a note behind one id', '.txt', 'combo-1\ncombo-2\tsecond\n', BARE),
  list('comments behind ids', '.txt', 'combo-1 # first\ncombo-2\n', BARE),
  list('a note, and a misspelled id', '.txt', 'combo-1\tfirst\ncmobo-2\tsecond\n', 'combo-1\ncmobo-2\n'),
  list(
    'no space after the hyphens',
    '.yaml',
    lines((id) => `-${id}`),
    HYPHENS,
  ),
  list(
    'bullets',
    '.yaml',
    lines((id) => `\u2022 ${id}`),
    HYPHENS,
  ),
  list('commas and no hyphens', '.yaml', 'combo-1,\ncombo-2\n', HYPHENS),
  list('a comma after each line, and no hyphens', '.yaml', 'combo-1,\ncombo-2,\n', HYPHENS),
  list('no hyphens', '.yaml', BARE, HYPHENS),
  {
    name: 'list: pairs in a .txt',
    files: {
      [SPEC]: LINKED('pairs.txt'),
      [COMBOS]: 'combo_id,version\ncombo-1,v1\ncombo-2,v1\n',
      'data/cohorts/demo/spec/items/pairs.txt': 'combo-1,draft-A\ncombo-2,draft-B\ncombo-1,draft-B\n',
    },
    remedy: {
      [SPEC]: LINKED('pairs.csv'),
      'data/cohorts/demo/spec/items/pairs.csv':
        'combo_id,draft_template\ncombo-1,draft-A\ncombo-2,draft-B\ncombo-1,draft-B\n',
    },
  },
  {
    name: 'the path of an include, relative to the folder of the cohort',
    files: {
      [SPEC]: spec({ combo_id: "'@file:../second/spec/items/combos.csv'" }),
      [SECOND]: spec(),
      'data/cohorts/second/spec/items/combos.csv': 'combo_id\ncombo-1\n',
    },
    remedy: { [SPEC]: spec({ combo_id: "'@file:../../second/spec/items/combos.csv'" }) },
  },
  {
    name: 'a merge conflict with the version that both come from',
    files: { [SPEC]: CONFLICT('||||||| 1a2b3c4\n  note: [c]\n') },
    remedy: { [SPEC]: spec() },
  },
  {
    name: 'a marker of a merge conflict left above the old version',
    files: { [SPEC]: spec().replace('[gpt-5]', '[gpt-5]\n||||||| 1a2b3c4') },
    remedy: { [SPEC]: spec() },
  },
  {
    name: 'a catalog in the code page of DOS',
    files: { [DRAFTS]: new Uint8Array(Buffer.from(`${GOOD}explor\u0082r,llm\n`, 'latin1')) },
    remedy: { [DRAFTS]: `${GOOD}explor\u00e9r,llm\n` },
  },
  general(
    'a code with one letter missing',
    'severity:\n  plan/essay-collapse: error\n',
    'severity:\n  plan/essays-collapse: error\n',
  ),
];

const MEMBERS = 'data/cohorts/demo/membership.csv';
const ROWS = `stage,gen_id\ndraft,${DRAFT_ID}\nessay,${ESSAY_ID}\nevaluation,v_cd8k58mt144313a\n`;
/** A membership as another program has saved it, and as regenerating writes it. */
const saved = (name: string, written: string | Uint8Array, files: Slip['files'] = {}): Slip => ({
  name: `membership: ${name}`,
  files: { ...files, [MEMBERS]: written },
  remedy: { [MEMBERS]: ROWS },
});
const CURATED = { ...MADE, [ESSAYS]: `${ESSAY_ID}\n` };

const MEMBERSHIP_SLIPS: readonly Slip[] = [
  saved('semicolons', ROWS.replaceAll(',', ';')),
  saved('quotes and tabs', ROWS.replaceAll(/(\w+),(\w+)/g, '"$1"\t"$2"')),
  saved('a line sep=', `sep=,\n${ROWS}`),
  saved('semicolons below a line sep=', `sep=;\r\n${ROWS.replaceAll(',', ';')}`),
  saved('UTF-16', new Uint8Array(Buffer.from(`\ufeff${ROWS}`, 'utf16le'))),
  saved('semicolons, with a selection', ROWS.replaceAll(',', ';'), CURATED),
  saved('UTF-16, with a selection', new Uint8Array(Buffer.from(`\ufeff${ROWS}`, 'utf16le')), CURATED),
];

export const ELSEWHERE_SLIPS: readonly Slip[] = [
  ...MEMBERSHIP_SLIPS,
  ...SETTINGS_SLIPS,
  ...LIST_SLIPS,
  ...PRICE_SLIPS,
  ...SELECTION_SLIPS,
  ...V2_SLIPS,
  {
    name: 'a comma at the end of each row of a catalog, for cohorts of different levels',
    files: {
      [DRAFTS]: GOOD.replaceAll(',llm', ',llm,'),
      [SECOND]: spec({ draft_template: '[draft-B]' }),
      [THIRD]: spec({ draft_template: '[draft-A, draft-B]' }),
    },
    remedy: { [DRAFTS]: GOOD },
  },
  {
    name: 'a comma at the end of each model',
    files: { [LLMS]: MODELS.replaceAll('true\n', 'true,\n'), [SECOND]: spec({ draft_llm: '[sonnet-4]' }) },
    remedy: { [LLMS]: MODELS },
  },
  {
    name: 'a comma at the end of each combination',
    files: { [COMBOS]: 'combo_id,concept\ncombo-1,dreams,\ncombo-2,tides,\n', [SECOND]: spec() },
    remedy: { [COMBOS]: 'combo_id,concept\ncombo-1,dreams\ncombo-2,tides\n' },
  },
  {
    name: 'items in braces',
    files: { [SPEC]: LIST.replaceAll(/- (.*)/g, '- {$1}') },
    remedy: { [SPEC]: LIST.replace('- sonnet-4', '- {sonnet-4}') },
  },
  {
    name: 'a first item without a hyphen',
    files: { [SPEC]: LIST.replace('- gpt-5', 'gpt-5') },
    remedy: { [SPEC]: LIST },
  },
  {
    name: 'a first item on the line of its axis',
    files: { [SPEC]: LIST.replace('\n    - gpt-5', ' gpt-5') },
    remedy: { [SPEC]: LIST },
  },
  {
    name: 'subsets at the margin',
    files: { [SPEC]: SUBSET.replace('rules:\n  subsets:\n  ', 'subsets:\n') },
    remedy: { [SPEC]: SUBSET },
  },
  {
    name: 'subsets below output',
    files: {
      [SPEC]: `${SUBSET.replace(/rules:[\s\S]*?(?=output)/, '')}  subsets:\n    combo_id: [combo-1]\n`,
    },
    remedy: { [SPEC]: SUBSET },
  },
  {
    name: 'replicates below output',
    files: { [SPEC]: `${spec()}  replicates:\n    draft_template: 2\n` },
    remedy: { [SPEC]: `${spec()}replicates:\n    draft_template: 2\n` },
  },
  ...[
    "'file://items/models.txt'",
    'file://items/models.txt',
    "'@file://items/models.txt'",
    "'@file:///items/models.txt'",
  ].map(
    (reference): Slip => ({
      name: `an include as an address: ${reference}`,
      files: including(reference),
      remedy: including("'@file:items/models.txt'"),
    }),
  ),
  {
    name: 'an axis twice, the last without a level that a pair has',
    files: { [SPEC]: PAIRED.replace('  essay_template', '  draft_llm: [gpt-5]\n  essay_template') },
    remedy: { [SPEC]: PAIRED },
  },
  {
    name: 'an axis twice, the last without the level that a subset keeps',
    files: { [SPEC]: SUBSET.replace('  draft_template', '  combo_id: [combo-2]\n  draft_template') },
    remedy: { [SPEC]: SUBSET },
  },
  ...['None', 'none', 'n/a', 'NaN', '~'].map(
    (word): Slip => ({
      name: `no model, written as ${word}`,
      files: { [SPEC]: spec({ draft_llm: `[${word}, gpt-5]` }) },
      remedy: { [SPEC]: spec() },
    }),
  ),
];
