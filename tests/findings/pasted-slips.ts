import { COMBOS, COUNTS, drafts, GOOD, ITEMS, included, LLMS, type Slip, SPEC, spec } from './slips.ts';

const LLM_TABLE = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';
const COUNT_TABLE = 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n';
const TWO = { draft_llm: '[gpt-5, sonnet-4]' };
const ITEMS_LIST = '\n    - gpt-5\n    - sonnet-4';
const TXT = 'data/cohorts/demo/spec/items/c.txt';
const REFERENCE = { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) };

/** The clean spec with one level in another way of writing, and as it is meant. */
const level = (name: string, written: string, meant = '[gpt-5]'): Slip => ({
  name,
  files: { [SPEC]: spec({ draft_llm: written }) },
  remedy: { [SPEC]: spec({ draft_llm: meant }) },
});
const whole = (name: string, change: (text: string) => string): Slip => ({
  name,
  files: { [SPEC]: change(spec()) },
  remedy: { [SPEC]: spec() },
});
const more = (name: string, written: string, meant: string): Slip => ({
  name,
  files: { [SPEC]: spec({}, written) },
  remedy: { [SPEC]: spec({}, meant) },
});
const catalog = (name: string, text: string, good = GOOD): Slip => ({
  name,
  files: drafts(text),
  remedy: drafts(good),
});
const reference = (name: string, written: string, files: Slip['files'] = {}): Slip => ({
  name,
  files: { ...included('combo_id\ncombo-1\n'), ...files, [SPEC]: spec({ combo_id: written }) },
  remedy: REFERENCE,
});
const pair = (allowed: string): string =>
  spec(
    { draft_template: '[draft-A, draft-B]', ...TWO },
    `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed: ${allowed}\n`,
  );
const entries = (name: string, written: string): Slip => ({
  name,
  files: { [SPEC]: pair(`\n        - ${written}\n        - [draft-B, sonnet-4]`) },
  remedy: { [SPEC]: pair('\n        - [draft-A, gpt-5]\n        - [draft-B, sonnet-4]') },
});

/** What comes along when text is pasted from documents, chats, spreadsheets, diffs and other languages. */
/** The spec with other models for drafts. */
const llm = (levels: string) => ({ [SPEC]: spec({ draft_llm: levels }) });

export const PASTED_SLIPS: readonly Slip[] = [
  // Signs of other keyboards and programs
  whole('a no-break space behind a colon', (text) => text.replace('draft_llm: ', 'draft_llm:\u00a0')),
  whole('a full-width colon', (text) => text.replace('draft_llm: ', 'draft_llm\uff1a')),
  level('a full-width comma', '[gpt-5\uff0csonnet-4]', TWO.draft_llm),
  level('full-width brackets', '\uff3bgpt-5\uff3d'),
  level('round brackets', '(gpt-5, sonnet-4)', TWO.draft_llm),
  whole('a full-width space for indentation', (text) => text.replace('  draft_llm', '\u3000draft_llm')),
  level('bullets', ITEMS_LIST.replaceAll('- ', '\u2022 '), ITEMS_LIST),
  level('em dashes for hyphens', ITEMS_LIST.replaceAll('- ', '\u2014 '), ITEMS_LIST),
  level('asterisks for hyphens', ITEMS_LIST.replaceAll('- ', '* '), ITEMS_LIST),
  level('a numbered list', '\n    1. gpt-5\n    2. sonnet-4', ITEMS_LIST),
  level('hyphens with no-break spaces', ITEMS_LIST.replaceAll('- ', '-\u00a0'), ITEMS_LIST),
  level('the first of two hyphens glued', '\n    -gpt-5\n    - sonnet-4', ITEMS_LIST),
  level('backticks', '[`gpt-5`]'),
  level('quotes of a word processor', '[\u201cgpt-5\u201d]'),
  level('a star for everything', '[*]'),
  whole('lines that end with commas', (text) => text.replaceAll(']\n', '],\n')),
  whole('two keys on one line', (text) => text.replace('[gpt-5]\n  essay_t', '[gpt-5] essay_t')),
  whole('no colon behind axes', (text) => text.replace('axes:', 'axes')),
  whole('no colon behind an axis', (text) => text.replace('draft_llm:', 'draft_llm')),
  // Indentation
  level('an item one space too deep', '\n    - gpt-5\n     - sonnet-4', ITEMS_LIST),
  level(
    'an unknown item one space too deep',
    '\n    - gpt-5\n     - sonnet-5',
    '\n    - gpt-5\n    - sonnet-5',
  ),
  level('an item in the column of its key', '\n    - gpt-5\n  - sonnet-4', ITEMS_LIST),
  whole('an axis at the margin', (text) => text.replace('  draft_llm', 'draft_llm')),
  whole('all axes at the margin', (text) => text.replace(/^ {2}(?!field)/gm, '')),
  whole('field_order at the margin', (text) => text.replace('  field_order', 'field_order')),
  whole('output under axes', (text) => text.replace('output:\n', '  output:\n  ')),
  more(
    'replicates under rules',
    'rules:\n  subsets:\n    draft_llm: [gpt-5]\n  replicates:\n    draft_template: 2\n',
    'rules:\n  subsets:\n    draft_llm: [gpt-5]\nreplicates:\n  draft_template: 2\n',
  ),
  // Merges and diffs
  whole('a divider left of a merge', (text) => text.replace('  essay_t', '=======\n  essay_t')),
  whole('an end left of a merge', (text) => text.replace('  essay_t', '>>>>>>> topic\n  essay_t')),
  whole('a plus sign left of a diff', (text) => text.replace('  draft_llm', '+  draft_llm')),
  catalog('a divider left of a merge in a catalog', GOOD.replace('draft-B', '=======\ndraft-B')),
  // Includes
  reference('a path of Windows', "'@file:C:\\Users\\me\\items\\combos.csv'"),
  reference('a path from the root of a disk', "'@file:/home/me/spec/items/combos.csv'"),
  reference('an address of the web', "'@file:https://example.org/items/combos.csv'"),
  reference('a file without its folder', "'@file:combos.csv'"),
  reference('an include without its colon', "'@file items/combos.csv'"),
  reference('the tag of another language', '!include items/combos.csv'),
  {
    name: 'a hidden second suffix',
    files: { ...REFERENCE, [`${ITEMS}.txt`]: 'combo_id\ncombo-1\n' },
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
  },
  {
    name: 'commas in a .txt list',
    files: { [SPEC]: spec({ combo_id: "'@file:items/c.txt'" }), [TXT]: 'combo-1, combo-2\n' },
    remedy: { [TXT]: 'combo-1\ncombo-2\n' },
  },
  {
    name: 'a header in a .txt list',
    files: { [SPEC]: spec({ combo_id: "'@file:items/c.txt'" }), [TXT]: 'combo_id\ncombo-1\n' },
    remedy: { [TXT]: 'combo-1\n' },
  },
  // Tables
  catalog(
    'a table of Markdown',
    '| template_id | generator |\n|---|---|\n| draft-A | llm |\n| draft-B | llm |\n',
  ),
  catalog('columns aligned with blanks', 'template_id   generator\ndraft-A       llm\ndraft-B       llm\n'),
  catalog('lines in quotes', '"template_id,generator"\n"draft-A,llm"\n"draft-B,llm"\n'),
  catalog('JSON called CSV', '[{"template_id": "draft-A", "generator": "llm"}]\n'),
  catalog('YAML called CSV', '- template_id: draft-A\n  generator: llm\n'),
  catalog('a download that failed', '404: Not Found'),
  catalog('a table of HTML', '<table><tr><td>template_id</td></tr></table>\n'),
  catalog('a formula for text', GOOD.replace('draft-A', '="draft-A"')),
  catalog('an apostrophe for text', GOOD.replace('draft-A', "'draft-A")),
  catalog('an autocorrected dash in a catalog', GOOD.replace('draft-A', 'draft\u2013A')),
  catalog('a byte order mark within a catalog', GOOD.replace('draft-A', '\ufeffdraft-A')),
  {
    name: 'a catalog read in the wrong encoding',
    files: {
      ...drafts('template_id,generator\nid\u00c3\u00a9e,llm\n'),
      [SPEC]: spec({ draft_template: '[id\u00e9e]' }),
    },
    remedy: drafts('template_id,generator\nid\u00e9e,llm\n'),
  },
  {
    name: 'semicolons and decimal commas',
    files: { [LLMS]: 'id;for_generation;for_evaluation;price\ngpt-5;true;true;1,25\n' },
    remedy: { [LLMS]: 'id,for_generation,for_evaluation,price\ngpt-5,true,true,1.25\n' },
  },
  {
    name: 'stages as columns',
    files: { [COUNTS]: 'draft,essay,evaluation\n1,1,1\n' },
    remedy: { [COUNTS]: COUNT_TABLE },
  },
  {
    name: 'whole numbers for fractions',
    files: { [SPEC]: spec({ combo_id: "['1']" }), [COMBOS]: 'combo_id,v\n1.0,1\n2.0,2\n' },
    remedy: { [SPEC]: spec({ combo_id: "['1.0']" }) },
  },
  {
    name: 'flags of another language',
    files: { [LLMS]: LLM_TABLE.replaceAll('true', 'WAHR') },
    remedy: { [LLMS]: LLM_TABLE },
  },
  // Entries of a pair
  entries('an entry as key and value', 'draft-A: gpt-5'),
  entries('an entry with a hyphen', 'draft-A - gpt-5'),
  entries('an entry without brackets', 'draft-A, gpt-5'),
  entries('an entry in round brackets', '(draft-A, gpt-5)'),
  entries('an entry without its comma', '[draft-A gpt-5]'),
  {
    name: 'one slip in a pair, another in the axis',
    files: {
      [SPEC]: pair('[[draft-A, gpt-5], [draft-B, sonnte-4]]').replace(
        '[gpt-5, sonnet-4]',
        '[gpt-5, sonnett-4]',
      ),
    },
    remedy: { [SPEC]: pair('[[draft-A, gpt-5], [draft-B, sonnet-4]]') },
  },
  // Names
  {
    name: 'a digit that differs within a hash',
    files: {
      [SPEC]: spec({ combo_id: '[combo_v1_1214abcade7e]' }),
      [COMBOS]: 'combo_id,v\ncombo_v1_1219abcade7e,1\ncombo_v1_1219abc43e7e,2\n',
    },
    remedy: { [SPEC]: spec({ combo_id: '[combo_v1_1219abcade7e]' }) },
  },
  // Words that stand for values
  { name: 'dots for the rest', files: llm('[gpt-5, ...]'), remedy: llm('[gpt-5, sonnet-4]') },
  { name: 'all for a level', files: llm('[all]'), remedy: llm('[gpt-5, sonnet-4]') },
  {
    name: 'a range of ids',
    files: { [SPEC]: spec({ combo_id: '[combo-1..combo-2]' }) },
    remedy: { [SPEC]: spec({ combo_id: '[combo-1, combo-2]' }) },
  },
  // Quotes
  {
    name: 'a quote closed by the other one',
    files: llm(`["gpt-5', sonnet-4]`),
    remedy: llm(`["gpt-5", sonnet-4]`),
  },
  {
    name: 'a quote closed by the other one, before a quoted item',
    files: llm(`['gpt-5", 'sonnet-4']`),
    remedy: llm(`['gpt-5', 'sonnet-4']`),
  },
  {
    name: 'a quote not closed before a quoted item',
    files: llm(`['gpt-5, 'sonnet-4']`),
    remedy: llm(`['gpt-5', 'sonnet-4']`),
  },
  // Rows that are no entries
  { name: 'the header once more', files: drafts(`${GOOD}template_id,generator\n`), remedy: drafts(GOOD) },
  {
    name: 'the header once more among flags',
    files: { [LLMS]: LLM_TABLE.replace('sonnet-4', 'id,for_generation,for_evaluation\nsonnet-4') },
    remedy: { [LLMS]: LLM_TABLE },
  },
  { name: 'a sum below the ids', files: drafts(`${GOOD}Total,\n`), remedy: drafts(GOOD) },
  { name: 'the error of a formula for an id', files: drafts(`${GOOD}#REF!,llm\n`), remedy: drafts(GOOD) },
  // Tables on their side
  {
    name: 'templates on their side',
    files: drafts('template_id,draft-A,draft-B\ngenerator,llm,llm\n'),
    remedy: drafts(GOOD),
  },
  {
    name: 'models on their side',
    files: { [LLMS]: 'id,gpt-5,sonnet-4\nfor_generation,true,true\nfor_evaluation,true,true\n' },
    remedy: { [LLMS]: LLM_TABLE },
  },
  {
    name: 'counts on their side',
    files: { [COUNTS]: 'stage,draft,essay,evaluation\nreplicates,1,1,1\n' },
    remedy: { [COUNTS]: COUNT_TABLE },
  },
];
