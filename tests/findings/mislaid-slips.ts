import { COUNTS, ITEMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips whose counts, lists or settings are there, but not where or not as they are read. */

const CONFIG = '.cohort-ci.yml';
const ESSAYS = 'data/2_tasks/selected_essays.txt';
const inBoth = (slips: readonly Slip[]): readonly Slip[] =>
  slips.flatMap((slip): Slip[] => [
    slip,
    { ...slip, name: `v2: ${slip.name}`, options: { ...slip.options, dialect: 'v2' } },
  ]);

const TABLE = 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n';
const counts = (name: string, written: string): Slip => ({
  name: `counts of stages as ${name}`,
  files: { [COUNTS]: written },
  remedy: { [COUNTS]: TABLE },
});
const COUNTED: readonly Slip[] = [
  counts('`draft: 1`', 'draft: 1\nessay: 1\nevaluation: 1\n'),
  counts('`Draft : 1`', 'Draft : 1\nEssay : 1\nEvaluation : 1\n'),
  counts('`draft=1`', 'draft=1\nessay=1\nevaluation=1\n'),
  counts('`draft 1`', 'draft 1\nessay 1\nevaluation 1\n'),
  counts('`draft 1`, with line ends of Windows', 'draft 1\r\nessay 1\r\nevaluation 1\r\n'),
  counts('`draft: 1` with a note', 'draft: 1\nessay: 1\nevaluation: 1\nkept small\n'),
  counts('`draft: 1` in quotes', '"draft": 1,\n"essay": 1,\n"evaluation": 1\n'),
];

const REFERENCE = "'@file:items/combos.csv'";
const LIST = { [ITEMS]: 'combo_id\ncombo-1\n' };
const mapped = (written: string): Slip => ({
  name: `an axis as ${JSON.stringify(written)}`,
  files: { [SPEC]: spec({ combo_id: written }), ...LIST },
  remedy: { [SPEC]: spec({ combo_id: REFERENCE }) },
});
const misnamed = (name: string): Slip => ({
  name: `an included file that is called ${name}`,
  files: {
    [SPEC]: spec({ combo_id: REFERENCE }),
    [ITEMS.replace('combos.csv', name)]: 'combo_id\ncombo-1\n',
  },
  remedy: LIST,
});
const YAML_LIST = ITEMS.replace('combos.csv', 'combos.yaml');
const commented = (name: string, text: string, meant: string): Slip => ({
  name: `an included list ${name}`,
  files: { [SPEC]: spec({ combo_id: REFERENCE.replace('csv', 'yaml') }), [YAML_LIST]: text },
  remedy: { [YAML_LIST]: meant },
});
const INCLUDED: readonly Slip[] = [
  mapped('{file: items/combos.csv, column: combo_id}'),
  mapped("{path: '@file:items/combos.csv', sep: ','}"),
  mapped('\n    column: combo_id\n    file: items/combos.csv'),
  misnamed('combos.cvs'),
  misnamed('combos.CSV'),
  misnamed('combos'),
  commented('of comments', '# - combo-1\n', '- combo-1\n'),
  commented('of comments below a note', '# Ours\n  #- combo-1\n  # - combo-2\n', '- combo-1\n'),
  commented('of comments, with line ends of Windows', '#- combo-1\r\n#- combo-2\r\n', '- combo-1\r\n'),
];

const PRICES = 'prices:\n  table: prices.csv\n';
const TOKENS = 'tokens:\n  draft: {input: 1200, output: 300}\n';
const settings = (name: string, written: string, meant: string): Slip => ({
  name,
  files: { [CONFIG]: written },
  remedy: { [CONFIG]: meant },
});
const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
const SETTINGS: readonly Slip[] = [
  settings('tokens at the margin', PRICES + TOKENS, PRICES + indented(TOKENS)),
  settings('tokens above prices', TOKENS + PRICES, PRICES + indented(TOKENS)),
  settings(
    'a usage at the margin, below another setting',
    `${PRICES}max-rows: 1000\nusage: {input: a, output: b}\n`,
    `${PRICES}  usage: {input: a, output: b}\nmax-rows: 1000\n`,
  ),
];

const DRAFTS = ['d_0000000000000001', 'd_0000000000000002', 'd_0000000000000003'];
const metadata = (id: string) =>
  `{"stage": "draft", "gen_id": "${id}", "template_id": "draft-A", "combo_id": "combo-1", "llm_model_id": "gpt-5"}`;
const COMMITTED = Object.fromEntries(
  DRAFTS.map((id) => [`data/gens/draft/${id}/metadata.json`, metadata(id)]),
);
const ESSAY = 'e_0000000000000001';
const ESSAY_METADATA = {
  [`data/gens/essay/${ESSAY}/metadata.json`]: `{"stage": "essay", "gen_id": "${ESSAY}", "template_id": "essay-1", "parent_gen_id": "${DRAFTS[0]}", "llm_model_id": "gpt-5"}`,
};
const SELECTED: readonly Slip[] = [
  {
    name: 'a selection of essays that lists drafts',
    files: { ...COMMITTED, [ESSAYS]: `# The best\n${DRAFTS.join('\n')}\n` },
    remedy: { [ESSAYS]: '' },
  },
  {
    name: 'a selection of essays with a few drafts among them',
    files: { ...COMMITTED, ...ESSAY_METADATA, [ESSAYS]: `${ESSAY}\n${DRAFTS.join('\n')}\n` },
    remedy: { [ESSAYS]: `${ESSAY}\n` },
  },
];

export const MISLAID_SLIPS: readonly Slip[] = [
  ...inBoth([...COUNTED, ...INCLUDED, ...SETTINGS]),
  ...SELECTED,
];
