import { gzipSync } from 'node:zlib';
import { COMBOS, COUNTS, drafts, GOOD, ITEMS, included, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips that a reviewer made, with the siblings of each: hyphens, comments, joined names, pasted text, other names. */

const V2 = { dialect: 'v2' } as const;
const FOLDER = 'data/cohorts/demo/spec/items';
const LIST = 'combo_id\ncombo-1\ncombo-2\n';
const PAIRS = 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n';
const STAGES = 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n';
const COMBO_TABLE = 'combo_id,concept_id\ncombo-1,c1\ncombo-2,c2\n';
const LEVELS = { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' };
const EQUAL = { draft_llm: '[gpt-5, sonnet-4]', essay_llm: '[gpt-5, sonnet-4]' };
const bound = (kind: 'pair' | 'tuple', entries = "'@file:items/combos.csv'", levels = LEVELS): string =>
  spec(
    levels,
    kind === 'pair'
      ? `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed: ${entries}\n`
      : `rules:\n  tuples:\n    p:\n      axes: [draft_template, draft_llm]\n      items: ${entries}\n`,
  );
const withSpec = (name: string, written: string, remedy = spec(), options: Slip['options'] = {}): Slip => ({
  name,
  files: { [SPEC]: written },
  remedy: { [SPEC]: remedy },
  options,
});
const list = (name: string, written: string | Uint8Array, remedy = LIST): Slip => ({
  name,
  files: included(written),
  remedy: { [ITEMS]: remedy },
});
const table = (name: string, kind: 'pair' | 'tuple', written: string, remedy = PAIRS): Slip => ({
  name,
  files: { [SPEC]: bound(kind), [ITEMS]: written },
  remedy: { [ITEMS]: remedy },
});
const catalog = (name: string, path: string, written: string | Uint8Array, remedy: string): Slip => ({
  name,
  files: { [path]: written },
  remedy: { [path]: remedy },
});
const DRAFTS = 'data/1_raw/draft_templates.csv';
/** A text with something before each line. */
const before = (text: string, mark: (index: number) => string): string => {
  let index = 0;
  return text.replace(/^(?=.)/gm, () => mark(index++));
};
const BLOCK = spec(LEVELS).replace('draft_llm: [gpt-5, sonnet-4]', 'draft_llm:\n    - gpt-5\n    - sonnet-4');
const TIE = 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n';

const HYPHENS: readonly Slip[] = [
  withSpec('a hyphen at the margin before the first axis', spec().replace('  combo_id', '- combo_id')),
  withSpec('a hyphen before field_order', spec().replace('  field', '  - field')),
  withSpec(
    'a hyphen before the first of two ties',
    spec(EQUAL, TIE.replace('    draft_llm:', '  - draft_llm:').replace('\n', '\n')),
    spec(EQUAL, TIE),
  ),
];

const commented = (name: string, written: string, remedy: string): Slip =>
  withSpec(`a key in a comment: ${name}`, written, remedy);
const COMMENTS: readonly Slip[] = [
  commented('an axis', BLOCK.replace('  draft_llm:', '  # draft_llm:'), BLOCK),
  commented('an axis, at the margin', BLOCK.replace('  draft_llm:', '#  draft_llm:'), BLOCK),
  commented('axes', spec().replace('axes:', '# axes:'), spec()),
  commented('output', spec().replace('output:', '#output:'), spec()),
  commented('a section', spec(EQUAL, TIE.replace('  ties:', '  # ties:')), spec(EQUAL, TIE)),
  commented(
    'replicates',
    `${spec()}# replicates:\n  evaluation_template: 2\n`,
    `${spec()}replicates:\n  evaluation_template: 2\n`,
  ),
  commented(
    'the list of a pair',
    bound('pair', '\n        - [draft-A, gpt-5]\n        - [draft-B, sonnet-4]').replace(
      'allowed',
      '# allowed',
    ),
    bound('pair', '\n        - [draft-A, gpt-5]\n        - [draft-B, sonnet-4]'),
  ),
  commented(
    'the name of a pair',
    bound('pair', '[[draft-A, gpt-5], [draft-B, sonnet-4]]').replace('    p:', '    # p:'),
    bound('pair', '[[draft-A, gpt-5], [draft-B, sonnet-4]]'),
  ),
  commented(
    'an axis whose levels join those of another',
    BLOCK.replace('[draft-A, draft-B]', '\n    - draft-A\n    - draft-B').replace(
      '  draft_llm:',
      '  # draft_llm:',
    ),
    BLOCK.replace('[draft-A, draft-B]', '\n    - draft-A\n    - draft-B'),
  ),
];

const joined = (written: string, remedy = '[gpt-5, sonnet-4]'): Slip =>
  withSpec(`two models as ${written}`, spec({ draft_llm: written }), spec({ draft_llm: remedy }));
const JOINED: readonly Slip[] = [
  ...['.', ':', '\\', ' vs ', ' vs. ', '->', '=', '+', ' plus '].map((sign) =>
    joined(`[gpt-5${sign}sonnet-4]`),
  ),
  joined('gpt-5 vs sonnet-4'),
  joined('gpt-5 and sonnet-4'),
  joined('(gpt-5 vs sonnet-4)'),
  joined('(gpt-5 and sonnet-4)'),
  joined('[gpt-5] and sonnet-4'),
  joined('[gpt-5] and [sonnet-4]'),
  joined('[gpt-5] + [sonnet-4]'),
  joined('[gpt-5], sonnet-4'),
  ...[
    'draft-A vs gpt-5',
    'draft-A.gpt-5',
    'draft-A:gpt-5',
    'draft-A \\ gpt-5',
    '(draft-A vs gpt-5)',
    '[draft-A] and gpt-5',
  ].map(
    (written): Slip =>
      withSpec(
        `a pair as ${written}`,
        bound('pair', `\n        - ${written}\n        - [draft-B, sonnet-4]`),
        bound('pair', '\n        - [draft-A, gpt-5]\n        - [draft-B, sonnet-4]'),
      ),
  ),
  withSpec(
    'two lists of a pair without one around them',
    bound('pair', '[draft-A, gpt-5], [draft-B, sonnet-4]'),
    bound('pair', '[[draft-A, gpt-5], [draft-B, sonnet-4]]'),
  ),
  withSpec(
    'a subset of two as text',
    spec(LEVELS, 'rules:\n  subsets:\n    draft_llm: gpt-5 and sonnet-4\n'),
    spec(LEVELS, 'rules:\n  subsets:\n    draft_llm: [gpt-5, sonnet-4]\n'),
  ),
  withSpec(
    'a tie of two with a colon',
    spec(EQUAL, TIE.replace('[draft_llm, essay_llm]', 'draft_llm vs essay_llm')),
    spec(EQUAL, TIE),
  ),
  withSpec(
    'field_order as text',
    spec().replace('[combo_id, draft_template]', 'combo_id and draft_template'),
  ),
];

const gzipped = (text: string): Uint8Array => new Uint8Array(gzipSync(text));
const numbers: readonly (readonly [string, (index: number) => string])[] = [
  ['1 |', (index) => `${index + 1} | `],
  ['12:', (index) => `${index + 12}:`],
  ['1 and a tab', (index) => `     ${index + 1}\t`],
];
const PASTED: readonly Slip[] = [
  withSpec(
    '+ before every line of a spec',
    before(spec(), () => '+'),
  ),
  withSpec(
    '+ before one line of a spec, and blanks before the others',
    before(spec(), (index) => (index === 3 ? '+' : ' ')),
  ),
  withSpec(
    'a whole diff as a spec',
    `--- a/config.yaml\n+++ b/config.yaml\n@@ -1,9 +1,9 @@\n${before(spec(), () => ' ')}`,
  ),
  withSpec(
    'a line of a spec that a diff removes',
    spec().replace('  draft_llm: [gpt-5]', '-  draft_llm: [sonnet-4]\n+  draft_llm: [gpt-5]'),
  ),
  catalog(
    '+ before every line of a catalog',
    DRAFTS,
    before(GOOD, () => '+'),
    GOOD,
  ),
  catalog(
    '+ before every line of the combinations',
    COMBOS,
    before(COMBO_TABLE, () => '+'),
    COMBO_TABLE,
  ),
  catalog(
    '+ before every line of the counts',
    COUNTS,
    before(STAGES, () => '+'),
    STAGES,
  ),
  catalog(
    'a row that a diff replaces',
    DRAFTS,
    GOOD.replace('draft-A,llm', '-draft-A,copy\n+draft-A,llm'),
    GOOD,
  ),
  list(
    '+ before every line of a list',
    before(LIST, () => '+'),
  ),
  table(
    '+ before every line of pairs',
    'pair',
    before(PAIRS, () => '+'),
  ),
  ...numbers.flatMap(([mark, of]) => [
    catalog(`a catalog with numbers as ${mark}`, DRAFTS, before(GOOD, of), GOOD),
    catalog(
      `models with numbers as ${mark}`,
      LLMS,
      before('id,for_generation,for_evaluation\ngpt-5,true,true\n', of),
      'id,for_generation,for_evaluation\ngpt-5,true,true\n',
    ),
    list(`a list with numbers as ${mark}`, before(LIST, of)),
    table(`pairs with numbers as ${mark}`, 'pair', before(PAIRS, of)),
  ]),
  {
    name: 'a .txt list with numbers',
    files: {
      [SPEC]: spec({ combo_id: "'@file:items/own.txt'" }),
      [`${FOLDER}/own.txt`]: '1: combo-1\n2: combo-2\n',
    },
    remedy: { [`${FOLDER}/own.txt`]: 'combo-1\ncombo-2\n' },
  },
  withSpec('a prompt with a comment above a spec', `$ cat config.yaml  # ours\n${spec()}`),
  withSpec('a prompt below a comment', `# ours\nme@lab:~/exp$ cat config.yaml\n${spec()}`),
  catalog('a prompt above a catalog', DRAFTS, `$ cat draft_templates.csv\n${GOOD}`, GOOD),
  catalog('a prompt below a catalog', DRAFTS, `${GOOD}me@lab:~$ \n`, GOOD),
  withSpec(
    'a spec as Python',
    "axes = {\n  'combo_id': ['combo-1'], 'draft_template': ['draft-A'], 'draft_llm': ['gpt-5'],\n  'essay_template': ['essay-X'], 'essay_llm': ['gpt-5'],\n  'evaluation_template': ['eval-1'], 'evaluation_llm': ['gpt-5'],\n}\noutput = {'field_order': ['combo_id']}\n",
    "axes: {\n  'combo_id': ['combo-1'], 'draft_template': ['draft-A'], 'draft_llm': ['gpt-5'],\n  'essay_template': ['essay-X'], 'essay_llm': ['gpt-5'],\n  'evaluation_template': ['eval-1'], 'evaluation_llm': ['gpt-5'],\n}\noutput: {'field_order': ['combo_id']}\n",
  ),
  withSpec('a spec as an argument', 'spec = dict(\n  axes=dict(combo_id=["combo-1"]),\n)\n'),
  catalog('a catalog in gzip', DRAFTS, gzipped(GOOD), GOOD),
  list('a list in gzip', gzipped(LIST)),
  { name: 'a spec in gzip', files: { [SPEC]: gzipped(spec()) }, remedy: { [SPEC]: spec() } },
  {
    name: 'a PDF as a catalog',
    files: drafts(new Uint8Array(Buffer.from('%PDF-1.7\n%\xe2\xe3\n', 'latin1'))),
    remedy: drafts(GOOD),
  },
];

const TABLES: readonly Slip[] = [
  catalog(
    'swapped names above the combinations',
    COMBOS,
    COMBO_TABLE.replace('combo_id,concept_id', 'concept_id,combo_id'),
    COMBO_TABLE,
  ),
  table('pairs as a table of x', 'pair', ',gpt-5,sonnet-4\ndraft-A,x,\ndraft-B,,x\n'),
  table('pairs as a table of 1 and 0', 'pair', 'draft_template,gpt-5,sonnet-4\ndraft-A,1,0\ndraft-B,0,1\n'),
  table(
    'pairs as a table the other way round',
    'pair',
    'models,draft-A,draft-B\ngpt-5,yes,no\nsonnet-4,no,yes\n',
  ),
  table('a tuple as a table of marks', 'tuple', '-,gpt-5,sonnet-4\ndraft-A,\u2713,-\ndraft-B,-,\u2713\n'),
  table(
    'a blank cell in a column of remarks',
    'tuple',
    'draft_template,draft_llm,note\ndraft-A,gpt-5,\ndraft-B,sonnet-4,good\n',
  ),
  table(
    'blank cells in a column of remarks',
    'pair',
    'draft_template,note,draft_llm\ndraft-A,,gpt-5\ndraft-B,,sonnet-4\n',
  ),
  {
    name: 'a subset whose header is its last line',
    files: {
      [SPEC]: spec(LEVELS, "rules:\n  subsets:\n    draft_template: '@file:items/combos.csv'\n"),
      [ITEMS]: 'draft-A\ndraft-B\ndraft_template\n',
    },
    remedy: { [ITEMS]: 'draft_template\ndraft-A\ndraft-B\n' },
  },
  {
    name: 'the columns of a tuple in another order',
    files: { [SPEC]: bound('tuple'), [ITEMS]: 'draft_llm,draft_template\ngpt-5,draft-A\nsonnet-4,draft-B\n' },
    remedy: { [SPEC]: bound('tuple').replace('[draft_template, draft_llm]', '[draft_llm, draft_template]') },
  },
];

const renamed = (name: string, path: string, to: string, text: string): Slip => ({
  name: `${path} as ${name}`,
  files: { [to]: text },
  remedy: { [path]: text, [to]: '' },
  options: { missing: [path] },
});
const NAMES: readonly Slip[] = [
  ...['select_essays.txt', 'essay_selection.txt'].map(
    (name): Slip => ({
      name: `a selection called ${name}`,
      files: { [`data/2_tasks/${name}`]: '# none yet\n' },
      remedy: { [`data/2_tasks/${name}`]: '', 'data/2_tasks/selected_essays.txt': '# none yet\n' },
    }),
  ),
  withSpec(
    'another word in field_order',
    spec().replace('draft_template]', 'evaluation_model]'),
    spec().replace('draft_template]', 'evaluation_llm]'),
  ),
  withSpec(
    'v2: another word in field_order',
    spec().replace('draft_template]', 'judge_model]'),
    spec().replace('draft_template]', 'evaluation_llm]'),
    V2,
  ),
  ...['repetitions', 'runs'].map((key) =>
    withSpec(
      `${key} in place of replicates`,
      `${spec()}${key}:\n  evaluation_template: 2\n`,
      `${spec()}replicates:\n  evaluation_template: 2\n`,
    ),
  ),
  withSpec(
    'constraints in place of rules',
    spec(EQUAL, TIE.replace('rules', 'constraints')),
    spec(EQUAL, TIE),
  ),
  renamed('drafts.csv', DRAFTS, 'data/1_raw/drafts.csv', GOOD),
  renamed('llms.csv', LLMS, 'data/1_raw/llms.csv', 'id,for_generation,for_evaluation\ngpt-5,true,true\n'),
  renamed('replication.csv', COUNTS, 'data/1_raw/replication.csv', STAGES),
  ...['.combos.csv.swp', 'combos.csv~', '.~lock.combos.csv#'].map(
    (name): Slip => ({
      name: `an include of ${name}`,
      files: {
        ...included(LIST),
        [SPEC]: spec({ combo_id: `'@file:items/${name}'` }),
        [`${FOLDER}/${name}`]: 'x',
      },
      remedy: { [SPEC]: included(LIST)[SPEC] ?? '' },
    }),
  ),
  {
    name: 'an include of combos.csv.bak',
    files: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv.bak'" }), [`${ITEMS}.bak`]: LIST },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }), [ITEMS]: LIST },
  },
  {
    name: 'an include of a swap file alone',
    files: {
      [SPEC]: spec({ combo_id: "'@file:items/.combos.csv.swp'" }),
      [`${FOLDER}/.combos.csv.swp`]: 'x',
    },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }), [ITEMS]: LIST },
  },
  {
    name: 'a membership without its header',
    files: { 'data/cohorts/demo/membership.csv': 'draft,d_abc\nessay,e_abc\n' },
    remedy: { 'data/cohorts/demo/membership.csv': 'stage,gen_id\ndraft,d_abc\n' },
  },
  withSpec(
    'ties as a list of names',
    spec(EQUAL, 'rules:\n  ties: [draft_llm, essay_llm]\n'),
    spec(EQUAL, TIE),
  ),
  withSpec(
    'a tie in parts',
    spec(EQUAL, 'rules:\n  ties:\n    to: draft_llm\n    axes: [draft_llm, essay_llm]\n'),
    spec(EQUAL, TIE),
  ),
  withSpec(
    'an id that a small catalog lacks',
    spec({ evaluation_template: '[clarity]' }),
    spec({ evaluation_template: '[eval-1]' }),
  ),
];

/** Slips of other kinds, found with these: editors, chats, spreadsheets, and the dialects of other tools. */
const FRESH: readonly Slip[] = [
  withSpec('a command of an editor below a spec', `${spec()}:wq\n`),
  withSpec(
    'a spec between the sentences of a chat',
    `Here it is:\n\n\`\`\`yaml\n${spec()}\`\`\`\nTell me more.\n`,
  ),
  catalog(
    'a catalog below a sentence and a fence',
    DRAFTS,
    `The templates\n\`\`\`csv\n${GOOD}\`\`\`\n`,
    GOOD,
  ),
  catalog(
    'two rows on one line',
    DRAFTS,
    'template_id,title,generator\ndraft-A,A,llm\ndraft-B,B,llmdraft-C,C,llm\n',
    'template_id,title,generator\ndraft-A,A,llm\ndraft-B,B,llm\ndraft-C,C,llm\n',
  ),
  ...['<your-model>', '$MODEL'].map((id) =>
    withSpec(`a placeholder as ${id}`, spec({ draft_llm: `[${id}]` }), spec({ draft_llm: '[gpt-5]' })),
  ),
  withSpec(
    'a pattern of ids',
    spec({ draft_template: '[draft-*]' }),
    spec({ draft_template: '[draft-A, draft-B]' }),
  ),
  withSpec('a pattern that only one id fits', spec({ draft_llm: '[gpt-?]' }), spec({ draft_llm: '[gpt-5]' })),
  withSpec(
    'braces of a shell',
    spec({ draft_template: '[draft-{A..B}]' }),
    spec({ draft_template: '[draft-A, draft-B]' }),
  ),
  withSpec(
    'axes as the parameters of a sweep',
    spec({ draft_llm: '\n    values: [gpt-5]' }).replace('axes:', 'parameters:'),
    spec({ draft_llm: '\n    values: [gpt-5]' }),
  ),
  withSpec('local as in Jsonnet', `local models = ["gpt-5"];\n${spec()}`),
  withSpec(
    'first and second for the sides of a pair',
    bound('pair', '[[draft-A, gpt-5], [draft-B, sonnet-4]]')
      .replace('left:', 'first:')
      .replace('right:', 'second:'),
    bound('pair', '[[draft-A, gpt-5], [draft-B, sonnet-4]]'),
  ),
  catalog('combination_id', COMBOS, COMBO_TABLE.replace('combo_id', 'combination_id'), COMBO_TABLE),
];

const TEXT_LIST = spec({ combo_id: "'@file:items/combos.txt'" });
const textList = (name: string, written: string, remedy = 'combo-1\ncombo-2\n'): Slip => ({
  name,
  files: { [SPEC]: TEXT_LIST, [`${FOLDER}/combos.txt`]: written },
  remedy: { [`${FOLDER}/combos.txt`]: remedy },
});

/** What merges, other editors and unfinished work leave behind. */
const LEFT: readonly Slip[] = [
  ...['>>>>>>> branch', '=======', '<<<<<<< HEAD'].flatMap((mark) => [
    list(`${mark} below a list`, `${LIST}${mark}\n`),
    textList(`${mark} in a .txt list`, `combo-1\n${mark}\ncombo-2\n`),
    table(`${mark} among pairs`, 'pair', `${PAIRS}${mark}\n`),
  ]),
  list('<<<<<<< HEAD above a list', `<<<<<<< HEAD\n${LIST}`),
  table('<<<<<<< HEAD above pairs', 'pair', `<<<<<<< HEAD\n${PAIRS}`),
  ...['updated by Anna', 'https://example.com/design'].flatMap((line) => [
    withSpec(`${line}, above a spec`, `${line}\n${spec()}`),
    withSpec(`${line}, above a comment`, `${line}\n# A design.\n${spec()}`),
  ]),
  withSpec('two byte order marks before a comment', `\ufeff\ufeff# A design.\n${spec()}`),
  withSpec('two byte order marks before a key', `\ufeff\ufeff${spec()}`),
  ...['TODO', 'TBD', 'fixme', 'TODO: choose one', '???'].map((word) =>
    withSpec(`${word} as a level`, spec({ draft_llm: `['${word}']` }), spec({ draft_llm: '[gpt-5]' })),
  ),
  withSpec('TBD in place of a list', spec({ draft_llm: 'TBD' })),
];

const names = (name: string, ids: readonly string[], written: string, remedy: string): Slip => {
  const rows = `template_id,generator\n${ids.map((id) => `${id},llm\n`).join('')}`;
  return {
    name,
    files: { [DRAFTS]: rows, [SPEC]: spec({ draft_template: `[${written}]` }) },
    remedy: { [DRAFTS]: rows, [SPEC]: spec({ draft_template: `[${remedy}]` }) },
  };
};

/** Names that are near to others, or to each other. */
const NEAR: readonly Slip[] = [
  names('two names that differ in case alone', ['Draft-A', 'DRAFT-A'], 'draft-A', 'Draft-A'),
  names('another numeral', ['plan-i'], 'plan-ii', 'plan-i'),
  names('another long numeral', ['plan-xvii'], 'plan-xviii', 'plan-xvii'),
  names('a letter repeated', ['plan-a'], 'plan-aa', 'plan-a'),
  names('another size', ['grok-xl'], 'grok-xxl', 'grok-xl'),
  names(
    'letters of a hash swapped',
    ['draft_v1_1faebcd9c0de'],
    'draft_v1_1faebdc9c0de',
    'draft_v1_1faebcd9c0de',
  ),
];

const NAMED = 'template_id\ndraft-Alpha\ndraft-Beta\n';
const NAMED_PAIRS = 'draft_template,draft_llm\ndraft-Alpha,gpt-5\ndraft-Alpha,sonnet-4\ndraft-Beta,gpt-5\n';
const MODELS = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';

/** One slip that is made several times. */
const REPEATED: readonly Slip[] = [
  {
    name: 'one misspelling in several rows of pairs',
    files: {
      [DRAFTS]: NAMED.replace('_id\n', '_id,generator\n').replace(/(draft-.*)/g, '$1,llm'),
      [SPEC]: bound('pair', undefined, { ...LEVELS, draft_template: '[draft-Alpha, draft-Beta]' }),
      [ITEMS]: NAMED_PAIRS.replace(/Alpha/g, 'Aplha'),
    },
    remedy: { [ITEMS]: NAMED_PAIRS },
  },
  withSpec(
    'pairs as texts with commas',
    bound('pair', '["draft-A,gpt-5", "draft-B,sonnet-4"]'),
    bound('pair', '[[draft-A, gpt-5], [draft-B, sonnet-4]]'),
  ),
  textList('a .txt list as in JSON', '"combo-1",\n"combo-2"\n'),
  withSpec(
    'items with commas behind them',
    spec({ draft_llm: '\n    - gpt-5,\n    - sonnet-4,' }),
    spec({ draft_llm: '\n    - gpt-5\n    - sonnet-4' }),
  ),
  catalog('blanks before flags', LLMS, MODELS.replace(/,true/g, ', true'), MODELS),
  catalog('a row of totals without an id', LLMS, `${MODELS},2,2\n`, MODELS),
  catalog('EOF below a catalog', DRAFTS, `${GOOD}EOF\n`, GOOD),
  list('EOF below a list', `${LIST}EOF\n`),
  table('EOF below pairs', 'pair', `${PAIRS}EOF\n`),
  withSpec('EOF below a spec', `${spec()}EOF\n`),
  {
    name: 'the dialect as V2',
    files: { '.cohort-ci.yml': 'dialect: V2\n' },
    remedy: { '.cohort-ci.yml': 'dialect: v1\n' },
  },
];

export const REPORTED_SLIPS: readonly Slip[] = [
  ...HYPHENS,
  ...COMMENTS,
  ...JOINED,
  ...PASTED,
  ...TABLES,
  ...NAMES,
  ...FRESH,
  ...LEFT,
  ...NEAR,
  ...REPEATED,
];
