import { COMBOS, COUNTS, drafts, GOOD, ITEMS, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** A spec with every kind of block, so that each of its lines can be spoiled in turn. */
const RICH = `axes:
  combo_id: [combo-1]
  draft_template:
    - draft-A
    - draft-B
  draft_llm: [gpt-5, sonnet-4]
  essay_template: [essay-X]
  essay_llm: [gpt-5, sonnet-4]
  evaluation_template: [eval-1, eval-2]
  evaluation_llm: [gpt-5, sonnet-4]
rules:
  subsets:
    draft_template: [draft-A, draft-B]
  ties:
    draft_llm: [draft_llm, essay_llm]
  pairs:
    p:
      left: draft_template
      right: draft_llm
      allowed:
        - [draft-A, gpt-5]
        - [draft-A, sonnet-4]
        - [draft-B, gpt-5]
        - [draft-B, sonnet-4]
  tuples:
    judged:
      axes: [evaluation_template, evaluation_llm]
      items:
        - [eval-1, gpt-5]
        - [eval-1, sonnet-4]
        - [eval-2, gpt-5]
        - [eval-2, sonnet-4]
replicates:
  evaluation_template: 2
output:
  field_order:
    - combo_id
    - draft_template
`;

const PAIRED = spec(
  { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' },
  "rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: '@file:items/combos.csv'}\n",
);
const PAIRS = 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-A,sonnet-4\ndraft-B,gpt-5\n';
const MODELS = "'@file:items/combos.csv'";
const TABLES = {
  'data/1_raw/draft_templates.csv': GOOD,
  'data/1_raw/essay_templates.csv': 'template_id,generator\nessay-X,llm\n',
  'data/1_raw/evaluation_templates.csv': 'template_id,generator\neval-1,llm\n',
  [LLMS]: 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n',
  [COUNTS]: 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n',
};

/** A spec whose axes follow a tuple that lacks its own. */
const WITHOUT_NAMES = `output:
  field_order: [combo_id]
rules:
  tuples:
    judged:
${spec({ evaluation_llm: '[gpt-5, sonnet-4]' }).replace(/^output:\n(?: .*\n)*/m, '')}`;

/** The rich spec with one of its lines in another way of writing. */
function line(name: string, start: string, change: (text: string) => string): Slip {
  const lines = RICH.split('\n');
  const at = lines.findIndex((text) => text.trim().startsWith(start));
  if (at < 0) throw new Error(`no line ${start}`);
  const files = { [SPEC]: lines.with(at, change(lines[at] ?? '')).join('\n') };
  return { name, files, remedy: { [SPEC]: RICH } };
}
const oddly = (blank: string, of: string, start: string): Slip =>
  line(`${of} before ${start}`, start, (text) =>
    text.replace(/^ +/, (spaces) => blank.repeat(spaces.length / (blank === '\t' ? 2 : 1))),
  );

/** The rich spec with one line, or all that is below it, too, in another column. */
function shifted(of: string, start: string, by: number, withBlock: boolean): Slip {
  const lines = RICH.split('\n');
  const at = lines.findIndex((text) => text.trim().startsWith(start));
  const indent = (text: string): number => text.length - text.trimStart().length;
  const end = lines.findIndex((text, index) => index > at && indent(text) <= indent(lines[at] ?? ''));
  const last = withBlock ? end : at + 1;
  const text = lines.map((line, index) =>
    index < at || index >= last ? line : by < 0 ? line.slice(-by) : ' '.repeat(by) + line,
  );
  const name = `${start} ${by < 0 ? `${-by} columns to the left` : `${by} columns to the right`}, ${of}`;
  return { name, files: { [SPEC]: text.join('\n') }, remedy: { [SPEC]: RICH } };
}
const alone = (start: string, by: number): Slip => shifted('alone', start, by, false);
const together = (start: string, by: number): Slip => shifted('with its block', start, by, true);

function hyphened(what: string, key: string, written: string, whole = spec()): Slip {
  const files = { [SPEC]: whole.replace(`\n${key}`, `\n${written}`) };
  return { name: `a hyphen before ${what}`, files, remedy: { [SPEC]: whole } };
}

/** A spec without the line of one of its keys. */
function lost(key: string, whole: string, what = ''): Slip {
  const text = whole.replace(new RegExp(`^ *${key}\\r?\\n`, 'm'), '');
  const above = whole.slice(0, whole.indexOf(key)).match(/\n/g)?.length ?? 0;
  const name = `the line ${key} lost, ${above} lines below the top${whole.includes('\r') ? ' of Windows' : ''} ${what}`;
  const files = whole === PAIRED ? { [ITEMS]: PAIRS } : {};
  return { name: name.trim(), files: { ...files, [SPEC]: text }, remedy: { [SPEC]: whole } };
}
const TIED = spec(
  { draft_llm: '[gpt-5, sonnet-4]', essay_llm: '[gpt-5, sonnet-4]' },
  'rules:\n  ties:\n    llm: [draft_llm, essay_llm]\n',
);

/** The first words of the lines of each kind of block. */
const LINES = [
  '- draft-B',
  'evaluation_llm:',
  'ties:',
  'draft_llm: [draft_llm, essay_llm]',
  'right:',
  'allowed:',
  '- [draft-A, gpt-5]',
  'tuples:',
  'judged:',
  'items:',
  '- [eval-2',
  'evaluation_template: 2',
  'field_order:',
  '- combo_id',
];

/** Slips that a review found to be told wrongly. */
export const OVERLOOKED_SLIPS: readonly Slip[] = [
  ...LINES.map((start) => oddly('\u00a0', 'no-break spaces', start)),
  ...LINES.slice(0, 6).map((start) => oddly('\u2003', 'em spaces', start)),
  ...LINES.slice(6).map((start) => oddly('\t', 'tabs', start)),
  line('a no-break space among spaces', 'evaluation_template: 2', (text) => text.replace('  ', ' \u00a0')),
  {
    name: 'no-break spaces before every line',
    files: {
      [SPEC]: RICH.replace(/^ +/gm, (spaces) => '\u00a0'.repeat(spaces.length)).replaceAll('\n', '\r\n'),
    },
    remedy: { [SPEC]: RICH },
  },
  {
    name: 'no-break spaces in an included list',
    files: {
      [SPEC]: RICH.replace('[combo-1]', "'@file:items/combos.yaml'"),
      [ITEMS.replace('.csv', '.yaml')]: '  - combo-1\n\u00a0\u00a0- combo-2\n',
    },
    remedy: { [ITEMS.replace('.csv', '.yaml')]: '  - combo-1\n  - combo-2\n' },
  },
  {
    name: 'no-break spaces in the settings',
    files: { '.cohort-ci.yml': 'severity:\n\u00a0\u00a0drift/form: off\n' },
    remedy: { '.cohort-ci.yml': 'severity:\n  drift/form: off\n' },
  },
  alone('combo_id:', -2),
  alone('draft_template:', -2),
  alone('draft_llm: [gpt', 2),
  alone('evaluation_llm:', -2),
  alone('evaluation_llm:', 2),
  alone('rules:', 2),
  alone('rules:', 4),
  alone('subsets:', 2),
  alone('draft_llm: [draft_llm', -2),
  alone('draft_llm: [draft_llm', -4),
  alone('p:', 2),
  alone('left:', -2),
  alone('right:', 2),
  alone('allowed:', -4),
  alone('evaluation_template: 2', -2),
  alone('field_order:', -2),
  together('axes:', 2),
  together('draft_template:', -2),
  together('draft_template:', 2),
  together('rules:', 2),
  together('subsets:', -2),
  together('ties:', -2),
  together('ties:', 2),
  together('pairs:', -2),
  together('tuples:', 2),
  together('tuples:', -2),
  together('p:', -2),
  together('allowed:', -2),
  together('items:', -4),
  together('replicates:', 2),
  together('replicates:', 4),
  together('output:', 2),
  together('output:', 4),
  {
    name: 'output below the ties above it',
    files: {
      [SPEC]: spec({}, 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n').replace(
        /^output:\n/m,
        '    output:\n    ',
      ),
    },
    remedy: { [SPEC]: spec({}, 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n') },
  },
  {
    name: 'a tuple without axes in front of the axes of the spec',
    files: {
      [SPEC]: WITHOUT_NAMES.replace(
        'judged:\n',
        'judged:\n      items: [[eval-1, gpt-5], [eval-1, sonnet-4]]\n',
      ),
    },
    remedy: {
      [SPEC]: WITHOUT_NAMES.replace(
        'judged:\n',
        'judged:\n      axes: [evaluation_template, evaluation_llm]\n      items: [[eval-1, gpt-5], [eval-1, sonnet-4]]\n',
      ),
    },
  },
  {
    name: 'a misspelled axis and another at the margin',
    files: { [SPEC]: spec({ draft_llm: '[gtp-5]' }).replace('  evaluation_llm', 'evaluation_llm') },
    remedy: { [SPEC]: spec({ draft_llm: '[gtp-5]' }) },
  },
  {
    name: 'an unknown key that is no line of another block',
    files: { [SPEC]: spec().replace('output:', 'authors: [us]\noutput:') },
    remedy: { [SPEC]: spec() },
  },
  {
    name: 'a spec that is indented except for its first line',
    files: {
      [SPEC]: `axes:\n${spec()
        .slice(6)
        .replace(/^(?=.)/gm, '  ')}`,
    },
    remedy: { [SPEC]: spec() },
  },
  {
    name: 'a comment in front of a spec whose first key is not indented',
    files: { [SPEC]: `# ours\naxes:\n${RICH.slice(6).replace(/^(?=.)/gm, '  ')}` },
    remedy: { [SPEC]: RICH },
  },
  // Included tables and catalogs
  ...['# our pairs', 'Our pairs', 'Our pairs,'].map((title) => ({
    name: `${title} above the header of included pairs`,
    files: { [SPEC]: PAIRED, [ITEMS]: `${title}\n${PAIRS}` },
    remedy: { [ITEMS]: PAIRS },
  })),
  ...['#', ';', '//'].map((sign) => ({
    name: `a row that starts with ${sign} in a list of three axes`,
    files: {
      [SPEC]: spec({ draft_llm: MODELS, essay_llm: MODELS, evaluation_llm: MODELS }),
      [ITEMS]: `model\n${sign} old\ngpt-5\n`,
    },
    remedy: { [ITEMS]: 'model\ngpt-5\n' },
  })),
  {
    name: 'a row that starts with ; in a catalog',
    files: drafts(GOOD.replace('draft-B', '; old ones\ndraft-B')),
    remedy: drafts(GOOD),
  },
  {
    name: 'a row that starts with ; in the counts',
    files: { [COUNTS]: 'stage,replicates\ndraft,1\n; old\nessay,1\nevaluation,1\n' },
    remedy: { [COUNTS]: 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n' },
  },
  {
    name: 'the combinations in capitals',
    files: { 'data/Combo_mappings.csv': 'combo_id,concept_id\ncombo-1,c1\ncombo-2,c2\n' },
    remedy: { [COMBOS]: 'combo_id,concept_id\ncombo-1,c1\ncombo-2,c2\n' },
    options: { missing: [COMBOS] },
  },
  {
    name: 'v2: the combinations in capitals',
    files: { 'data/Combo_mappings.csv': 'combo_id,concept_id\ncombo-1,c1\ncombo-2,c2\n' },
    remedy: { [COMBOS]: 'combo_id,concept_id\ncombo-1,c1\ncombo-2,c2\n' },
    options: { missing: [COMBOS], dialect: 'v2' },
  },
  ...['data/1_Raw', 'data/1-raw'].map((folder) => ({
    name: `the catalogs in ${folder}`,
    files: { [`${folder}/draft_templates.csv`]: GOOD },
    remedy: TABLES,
    options: { missing: Object.keys(TABLES) },
  })),
  {
    name: 'a catalog under a similar name',
    files: { 'data/1_raw/llm_model.csv': TABLES[LLMS] },
    remedy: { [LLMS]: TABLES[LLMS] },
    options: { missing: [LLMS] },
  },
  {
    name: 'a catalog one folder up',
    files: { 'data/llm_models.csv': TABLES[LLMS] },
    remedy: { [LLMS]: TABLES[LLMS] },
    options: { missing: [LLMS] },
  },
  {
    name: 'a misspelled judge without its flag',
    files: { [SPEC]: spec({ evaluation_llm: '[darft-only]' }) },
    remedy: { [SPEC]: spec({ evaluation_llm: '[draft-only]' }) },
  },
  ...[
    'template_id,generater\nessay-X,llm\nessay-C,copy\n',
    'template_id,generator\nessay-X,llm\nessay-C,cpoy\n',
  ].map((text, index) => ({
    name: index === 0 ? 'the column of generators misspelled' : 'a generator misspelled',
    files: { 'data/1_raw/essay_templates.csv': text },
    remedy: { 'data/1_raw/essay_templates.csv': 'template_id,generator\nessay-X,llm\nessay-C,copy\n' },
  })),
  // Characters that cannot be seen
  {
    name: 'a no-break space behind a level',
    files: { [SPEC]: spec({ draft_llm: "['gpt-5\u00a0']" }) },
    remedy: { [SPEC]: spec() },
  },
  {
    name: 'a tab behind a level',
    files: { [SPEC]: spec({ draft_llm: '["gpt-5\\t"]' }) },
    remedy: { [SPEC]: spec() },
  },
  {
    name: 'a no-break space behind an axis of a tie',
    files: { [SPEC]: RICH.replace('[draft_llm, essay_llm]', '[draft_llm, essay_llm\u00a0]') },
    remedy: { [SPEC]: RICH },
  },
  {
    name: 'a no-break space behind a count',
    files: { [SPEC]: RICH.replace('evaluation_template: 2', 'evaluation_template: 2\u00a0') },
    remedy: { [SPEC]: RICH },
  },
  {
    name: 'a no-break space behind the name of an axis',
    files: { [SPEC]: spec().replace('draft_llm:', 'draft_llm\u00a0:') },
    remedy: { [SPEC]: spec() },
  },
  {
    name: 'a no-break space behind a header',
    files: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }), [ITEMS]: 'combo_id\u00a0\ncombo-1\n' },
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
  },
  {
    name: 'a no-break space behind a flag',
    files: { [LLMS]: TABLES[LLMS].replace('gpt-5,true', 'gpt-5,true\u00a0') },
    remedy: { [LLMS]: TABLES[LLMS] },
  },
  // Names of files
  ...['cohort-ci.yml', '.cohort-ci.yaml', '.github/cohort-ci.yml'].map((path) => ({
    name: `the settings ${path}`,
    files: { [path]: 'dialect: v1\n' },
    remedy: { [path]: '# nothing\n', '.cohort-ci.yml': 'dialect: v1\n' },
  })),
  // Tables without a header, whose columns are named by their values
  {
    name: 'templates with names, without a header',
    files: { 'data/1_raw/essay_templates.csv': 'essay-X,An essay,llm\nessay-C,From 1 draft,copy\n' },
    remedy: {
      'data/1_raw/essay_templates.csv':
        'template_id,template_name,generator\nessay-X,An essay,llm\nessay-C,From 1 draft,copy\n',
    },
  },
  {
    name: 'models with providers, without a header',
    files: {
      [LLMS]: 'gpt-5,openai,openai/gpt-5,true,true\nsonnet-4,anthropic,anthropic/sonnet-4,true,true\n',
    },
    remedy: {
      [LLMS]:
        'id,provider,model,for_generation,for_evaluation\ngpt-5,openai,openai/gpt-5,true,true\nsonnet-4,anthropic,anthropic/sonnet-4,true,true\n',
    },
  },
  {
    name: 'models with a note, without a header',
    files: { [LLMS]: 'gpt-5,openai,true,true,x\nsonnet-4,anthropic,true,true,y\n' },
    remedy: {
      [LLMS]:
        'id,provider,for_generation,for_evaluation,note\ngpt-5,openai,true,true,x\nsonnet-4,anthropic,true,true,y\n',
    },
  },
  {
    name: 'a title above a list whose header is a usual word',
    files: {
      [SPEC]: spec({ draft_llm: MODELS }),
      [ITEMS]: 'Models of the first round\nmodel\ngpt-5\n',
    },
    remedy: { [ITEMS]: 'model\ngpt-5\n' },
  },
  {
    name: 'a comment in a list of two axes whose essays collapse with it',
    files: {
      [SPEC]: spec({ draft_llm: MODELS, essay_llm: MODELS }),
      [ITEMS]: 'llm\ngpt-5\n# later\n',
    },
    remedy: { [ITEMS]: 'llm\ngpt-5\n' },
  },
  // Items in the middle of a list
  ...[
    ['without its hyphen', 'draft-B'],
    ['glued to its hyphen', '-draft-B'],
    ['behind a hyphen and a no-break space', '-\u00a0draft-B'],
    ['behind a hyphen and a zero-width space', '-\u200bdraft-B'],
    ['behind a bullet', '\u2022 draft-B'],
    ['behind a dash', '\u2013 draft-B'],
  ].map(([how, text = '']) => line(`an item ${how}`, '- draft-B', () => `    ${text}`)),
  {
    name: 'a bullet among items that are not indented',
    files: { [SPEC]: RICH.replace('    - draft-A\n    - draft-B', '  - draft-A\n  \u2022 draft-B') },
    remedy: { [SPEC]: RICH },
  },
  {
    name: 'an axis without its colon below items that are not indented',
    files: {
      [SPEC]: RICH.replace('    - draft-A\n    - draft-B', '  - draft-A\n  - draft-B').replace(
        'draft_llm: [gpt-5, sonnet-4]',
        'draft_llm\n  - gpt-5\n  - sonnet-4',
      ),
    },
    remedy: { [SPEC]: RICH },
  },
  // Blanks without width
  line('zero-width spaces instead of indentation', 'draft_llm:', (text) => `\u200b\u200b${text.trim()}`),
  line('a byte order mark before an axis', 'draft_llm:', (text) => `\ufeff${text}`),
  line('a zero-width space at the margin', 'output:', (text) => `\u200b${text}`),
  // Rows that are longer than the header
  {
    name: 'a comma at the end of each row of a catalog',
    files: { 'data/1_raw/draft_templates.csv': GOOD.replaceAll(',llm', ',llm,') },
    remedy: { 'data/1_raw/draft_templates.csv': GOOD },
  },
  // Lines of keys that are lost
  ...['axes:', 'rules:', 'subsets:', 'ties:', 'pairs:', 'tuples:', 'replicates:', 'output:'].map((key) =>
    lost(key, RICH),
  ),
  lost('rules:', TIED),
  lost('ties:', TIED),
  lost('rules:', PAIRED, 'of a pair'),
  lost('pairs:', PAIRED),
  lost('replicates:', spec({}, 'replicates:\n  evaluation_template: 2\n')),
  lost('axes:', spec(), 'of a plain spec'),
  lost('axes:', spec().replaceAll('\n', '\r\n')),
  lost('output:', spec(), 'of a plain spec'),
  { ...lost('rules:', TIED, 'in v2'), options: { dialect: 'v2' } },
  { ...lost('ties:', TIED, 'in v2'), options: { dialect: 'v2' } },
  {
    name: 'the line axes: lost, beside another fault',
    files: { [SPEC]: spec({ essay_llm: '{gpt-5}' }).replace('axes:\n', '') },
    remedy: { [SPEC]: spec({ essay_llm: '{gpt-5}' }) },
  },
  // A hyphen too many
  hyphened('a key among axes', '  draft_template:', '  - draft_template:'),
  hyphened('the first axis', '  combo_id:', '  - combo_id:'),
  hyphened('the last axis', '  evaluation_llm:', '  - evaluation_llm:'),
  hyphened('an axis, at the margin', '  draft_template:', '- draft_template:'),
  hyphened('a key at the margin', 'output:', '- output:'),
  hyphened('an axis with a list', '  draft_template:', '  - draft_template:', RICH),
  hyphened('a section', '  ties:', '  - ties:', RICH),
  hyphened('the first section', '  subsets:', '  - subsets:', RICH),
];
