import { COMBOS, COUNTS, drafts, GOOD, ITEMS, included, LLMS, type Slip, SPEC, spec } from './slips.ts';

const V2 = { dialect: 'v2' } as const;
const LLM_TABLE = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';
const COUNT_TABLE = 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n';
const ITEMS_LIST = '\n    - gpt-5\n    - sonnet-4';
const BOTH = '[gpt-5, sonnet-4]';
const LIST = 'data/cohorts/demo/spec/items/combos.txt';
const JSON_LIST = 'data/cohorts/demo/spec/items/combos.json';
const YAML_LIST = 'data/cohorts/demo/spec/items/combos.yaml';
const PAIRS_CSV = 'data/cohorts/demo/spec/items/pairs.csv';
const SETTINGS = '.cohort-ci.yml';

/** A file as it is written and as it is meant. */
const file = (name: string, path: string, written: string, meant: string): Slip => ({
  name,
  files: { [path]: written },
  remedy: { [path]: meant },
});
const inSpec = (name: string, written: string, meant = spec()): Slip => file(name, SPEC, written, meant);
const level = (name: string, written: string, meant = '[gpt-5]'): Slip =>
  inSpec(name, spec({ draft_llm: written }), spec({ draft_llm: meant }));
const whole = (name: string, change: (text: string) => string): Slip => inSpec(name, change(spec()));
const catalog = (name: string, text: string, good = GOOD): Slip => ({
  name,
  files: drafts(text),
  remedy: drafts(good),
});
const models = (name: string, text: string, good = LLM_TABLE): Slip => file(name, LLMS, text, good);
const counts = (name: string, text: string): Slip => file(name, COUNTS, text, COUNT_TABLE);
/** Ids of combinations, quoted as they are not and as they should be. */
const combo = (name: string, written: string, id: string, meant = `['${id}']`): Slip => ({
  name,
  files: {
    [SPEC]: spec({ combo_id: written }),
    [COMBOS]: `combo_id,concept_id\n${id},c1\nabc,c2\n`,
  },
  remedy: { [SPEC]: spec({ combo_id: meant }) },
});
const reference = (name: string, written: string, files: Slip['files'] = {}): Slip => ({
  name,
  files: { ...included('combo_id\ncombo-1\n'), ...files, [SPEC]: spec({ combo_id: written }) },
  remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
});
const list = (name: string, path: string, written: string, meant: string): Slip => ({
  name,
  files: {
    [SPEC]: spec({ combo_id: `'@file:items/${path.slice(path.lastIndexOf('/') + 1)}'` }),
    [path]: written,
  },
  remedy: { [path]: meant },
});
const TWO_AXES = { draft_template: '[draft-A, draft-B]', draft_llm: BOTH };
const ruled = (rules: string, axes: Readonly<Record<string, string>> = TWO_AXES): string =>
  spec(axes, `rules:\n${rules}`);
const PAIR = '    p:\n      left: draft_template\n      right: draft_llm\n      allowed: ';
const PAIRED = '[[draft-A, gpt-5], [draft-B, sonnet-4]]';
const pair = (name: string, allowed: string, meant = PAIRED): Slip =>
  inSpec(name, ruled(`  pairs:\n${PAIR}${allowed}\n`), ruled(`  pairs:\n${PAIR}${meant}\n`));
const pairsFile = (name: string, written: string, meant: string): Slip => ({
  name,
  files: { [SPEC]: ruled(`  pairs:\n${PAIR}'@file:items/pairs.csv'\n`), [PAIRS_CSV]: written },
  remedy: { [PAIRS_CSV]: meant },
});
const rule = (
  name: string,
  written: string,
  meant: string,
  axes: Readonly<Record<string, string>> = TWO_AXES,
): Slip => inSpec(name, ruled(written, axes), ruled(meant, axes));
const TUPLE = '  tuples:\n    t:\n      axes: [draft_template, draft_llm]\n      items: ';
const tuple = (name: string, items: string, meant = PAIRED): Slip =>
  inSpec(name, ruled(`${TUPLE}${items}\n`), ruled(`${TUPLE}${meant}\n`));
const replicated = (name: string, written: string, meant = 'replicates:\n  draft_template: 2\n'): Slip =>
  inSpec(name, spec({}, written), spec({}, meant));
const output = (name: string, written: string): Slip =>
  whole(name, (text) => text.replace('output:\n  field_order: [combo_id, draft_template]\n', written));
const v2 = (slip: Slip): Slip => ({ ...slip, name: `v2: ${slip.name}`, options: V2 });

const INCLUDED = 'data/cohorts/demo/spec/items/combos.csv';
const NAMED = 'template_id,template_name,generator\ndraft-A,First draft,llm\ndraft-B,Second draft,llm\n';
const TIE = '  ties:\n    draft_llm: [draft_llm, essay_llm]\n';
const numberedLines = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line, index) => `${index + 1}: ${line}\n`)
    .join('');

/** What researchers do who write specs and tables between a spreadsheet, a chat and an editor. */
export const RESEARCHERS_SLIPS: readonly Slip[] = [
  // YAML 1.1
  combo('off for an id', '[off]', 'off'),
  combo('a time for an id', '[1:30]', '1:30'),
  combo('leading zeros for an id', '[007]', '007'),
  combo('a bare number for an axis', '7', '7'),
  combo('a bare date for an axis', '2025-02-14', '2025-02-14'),
  combo('the word null for an id', '[null-1, null]', 'null-1', '[null-1]'),
  level('an id that begins with an at sign', '[@gpt-5]'),
  level('a block of text', '|\n    gpt-5\n    sonnet-4', ITEMS_LIST),
  level('a folded text', '>-\n    gpt-5\n    sonnet-4', ITEMS_LIST),
  level('lines without hyphens', '\n    gpt-5\n    sonnet-4', ITEMS_LIST),
  level('a hyphen behind the colon', '- gpt-5', '\n    - gpt-5'),
  level('two hyphens on a line', '\n    - gpt-5 - sonnet-4', ITEMS_LIST),
  level('items that end with commas', '\n    - gpt-5,\n    - sonnet-4', ITEMS_LIST),
  level('quoted items that end with commas', '\n    - "gpt-5",\n    - "sonnet-4"', ITEMS_LIST),
  level('an item that ends with a colon', '\n    - gpt-5:\n    - sonnet-4', ITEMS_LIST),
  level('an item that ends with a full stop', '[gpt-5.]'),
  level('two hyphens', '\n    -- gpt-5\n    -- sonnet-4', ITEMS_LIST),
  level('a hyphen too many', '\n    - - gpt-5\n    - sonnet-4', ITEMS_LIST),
  level('a list in a list', '[[gpt-5, sonnet-4]]', BOTH),
  level('quoted items without a comma', '["gpt-5" "sonnet-4"]', BOTH),
  level('a bar between names', '[gpt-5 | sonnet-4]', BOTH),
  level('a word between names', '[gpt-5 and sonnet-4]', BOTH),
  level('names in one pair of quotes', '["gpt-5, sonnet-4"]', BOTH),
  level('a bar between names without brackets', 'gpt-5 | sonnet-4', BOTH),
  level('a mapping of names', '\n    gpt-5: true\n    sonnet-4: true', ITEMS_LIST),
  level('names with keys', '\n    - id: gpt-5\n    - id: sonnet-4', ITEMS_LIST),
  level('names below a key', '\n    levels: [gpt-5, sonnet-4]', BOTH),
  level('a bare all', 'all', BOTH),
  level('a bare star in quotes', "'*'", BOTH),
  level('dots without brackets', '...', BOTH),
  level('a range of numbers', 'range(1, 3)', BOTH),
  level('a call of a function', 'list(gpt-5, sonnet-4)', BOTH),
  level('two bare names', 'gpt-5 sonnet-4', BOTH),
  level('a line of hyphens for nothing', '\n    -\n    - gpt-5', '\n    - gpt-5'),
  level('an alias without an anchor', '*models', BOTH),
  level('a closing bracket of the other kind', '[gpt-5}'),
  whole('a tab behind the colon', (text) => text.replace('draft_llm: ', 'draft_llm:\t')),
  whole('a tab before a comment', (text) => text.replace('draft_llm: [gpt-5]', 'draft_llm: [gpt-5]\t# best')),
  whole('a comment with slashes', (text) => text.replace('  draft_llm', '  // the best\n  draft_llm')),
  whole('a comment with slashes behind a list', (text) =>
    text.replace('draft_llm: [gpt-5]', 'draft_llm: [gpt-5] // best'),
  ),
  whole('a comment of HTML', (text) => `<!-- our design -->\n${text}`),
  whole('a comment with hyphens', (text) => `-- our design\n${text}`),
  whole('a sentence before the spec', (text) => `Here is your spec:\n\n${text}`),
  whole('a sentence behind the spec', (text) => `${text}\nLet me know if you need more rows!\n`),
  whole('the language of a fence', (text) => `yaml\n${text}`),
  whole('a prompt left', (text) => `$ cat config.yaml\n${text}`),
  whole('axes as a list', (text) => text.replace(/^ {2}(?=\w+: \[(?!combo_id,))/gm, '  - ')),
  whole('a quoted key', (text) => text.replace('draft_llm:', '“draft_llm”:')),
  whole('an arrow for a colon', (text) => text.replace('draft_llm:', 'draft_llm =>')),
  whole('axes twice after a merge', (text) =>
    text.replace('output:', 'axes:\n  draft_llm: [sonnet-4]\noutput:'),
  ),
  whole('output twice after a merge', (text) => `${text}output:\n  field_order: [combo_id]\n`),
  whole('all in one design', (text) => `design:\n${text.replace(/^(?=.)/gm, '  ')}`),
  inSpec('JSON with a comma missing', `{"axes": {"combo_id": ["combo-1"] "draft_template": ["draft-A"]}}\n`),
  // Output
  output('fields in quotes', 'output:\n  field_order: "combo_id, draft_template"\n'),
  output('fields as text', 'output:\n  field_order: combo_id, draft_template\n'),
  output('fields right below output', 'output: [combo_id, draft_template]\n'),
  output('fields under another name', 'output:\n  columns: [combo_id, draft_template]\n'),
  output('output of nothing', 'output:\n'),
  output('no output', ''),
  output('fields at the top', 'field_order: [combo_id, draft_template]\n'),
  output('a field without a comma', 'output:\n  field_order: [combo_id draft_template]\n'),
  output('all fields', 'output:\n  field_order: all\n'),
  output('fields with keys', 'output:\n  field_order:\n    combo_id:\n    draft_template:\n'),
  // Rules
  rule('a rule as text', '  subsets:\n    draft_llm: gpt-5\n', '  subsets:\n    draft_llm: [gpt-5]\n'),
  rule(
    'a subset in the singular',
    '  subset:\n    draft_llm: [gpt-5]\n',
    '  subsets:\n    draft_llm: [gpt-5]\n',
  ),
  rule(
    'a subset of an unknown axis',
    '  subsets:\n    llm: [gpt-5]\n',
    '  subsets:\n    draft_llm: [gpt-5]\n',
  ),
  rule(
    'a subset without its comma',
    '  subsets:\n    draft_llm: [gpt-5 sonnet-4]\n',
    `  subsets:\n    draft_llm: ${BOTH}\n`,
  ),
  rule(
    'a subset that leaves out',
    '  subsets:\n    draft_llm: {exclude: [gpt-5]}\n',
    '  subsets:\n    draft_llm: [sonnet-4]\n',
  ),
  rule('subsets as a list', '  subsets:\n    - draft_llm: [gpt-5]\n', '  subsets:\n    draft_llm: [gpt-5]\n'),
  rule('rules as a list', '  - subsets:\n      draft_llm: [gpt-5]\n', '  subsets:\n    draft_llm: [gpt-5]\n'),
  rule(
    'a pair without a name',
    `  pairs:\n${PAIR.replace('    p:\n', '').replace(/^ {6}/gm, '    ')}${PAIRED}\n`,
    `  pairs:\n${PAIR}${PAIRED}\n`,
  ),
  rule(
    'pairs as a list',
    `  pairs:\n    - left: draft_template\n      right: draft_llm\n      allowed: ${PAIRED}\n`,
    `  pairs:\n${PAIR}${PAIRED}\n`,
  ),
  rule(
    'named pairs as a list',
    `  pairs:\n    - name: p\n      left: draft_template\n      right: draft_llm\n      allowed: ${PAIRED}\n`,
    `  pairs:\n${PAIR}${PAIRED}\n`,
  ),
  rule(
    'the keys of a pair beside its name',
    `  pairs:\n${PAIR.replace(/^ {6}/gm, '    ')}${PAIRED}\n`,
    `  pairs:\n${PAIR}${PAIRED}\n`,
  ),
  rule(
    'a pair that has axes',
    `  pairs:\n    p:\n      axes: [draft_template, draft_llm]\n      allowed: ${PAIRED}\n`,
    `  pairs:\n${PAIR}${PAIRED}\n`,
  ),
  rule(
    'a pair without its entries',
    '  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n',
    `  pairs:\n${PAIR}${PAIRED}\n`,
  ),
  rule(
    'a pair that has items',
    `  pairs:\n${PAIR.replace('allowed', 'items')}${PAIRED}\n`,
    `  pairs:\n${PAIR}${PAIRED}\n`,
  ),
  rule(
    'a pair of one axis',
    `  pairs:\n${PAIR.replace('right: draft_llm', 'right: draft_template')}${PAIRED}\n`,
    `  pairs:\n${PAIR}${PAIRED}\n`,
  ),
  rule(
    'left and right exchanged',
    `  pairs:\n${PAIR.replace('left: draft_template', 'left: draft_llm').replace('right: draft_llm', 'right: draft_template')}${PAIRED}\n`,
    `  pairs:\n${PAIR}${PAIRED}\n`,
  ),
  rule(
    'a balance in capitals',
    `  pairs:\n${PAIR}${PAIRED}\n      balance: Both\n`,
    `  pairs:\n${PAIR}${PAIRED}\n      balance: both\n`,
  ),
  rule(
    'a balance of true',
    `  pairs:\n${PAIR}${PAIRED}\n      balance: true\n`,
    `  pairs:\n${PAIR}${PAIRED}\n      balance: both\n`,
  ),
  rule(
    'a balance outside its pair',
    `  pairs:\n${PAIR}${PAIRED}\n    balance: both\n`,
    `  pairs:\n${PAIR}${PAIRED}\n      balance: both\n`,
  ),
  pair('entries exchanged', '[[gpt-5, draft-A], [sonnet-4, draft-B]]'),
  pair('one entry exchanged', '[[draft-A, gpt-5], [sonnet-4, draft-B]]'),
  pair('an entry of three', '[[draft-A, gpt-5], [draft-B, sonnet-4, gpt-5]]'),
  pair('entries as a mapping', '{draft-A: gpt-5, draft-B: sonnet-4}'),
  pair('entries as a mapping of lists', '{draft-A: [gpt-5], draft-B: [sonnet-4]}'),
  pair('entries with keys', '[{left: draft-A, right: gpt-5}, {left: draft-B, right: sonnet-4}]'),
  pair('entries without outer brackets', '[draft-A, gpt-5], [draft-B, sonnet-4]'),
  pair(
    'entries in hyphens',
    '\n        - - draft-A\n          - gpt-5\n        - - draft-B\n        - sonnet-4',
  ),
  pair('a comma missing between entries', '[[draft-A, gpt-5] [draft-B, sonnet-4]]'),
  pair('entries in quotes', '["[draft-A, gpt-5]", "[draft-B, sonnet-4]"]'),
  pair('every entry allowed', 'all'),
  pair('an entry with a slash', '[draft-A/gpt-5, draft-B/sonnet-4]'),
  pair('an entry with an arrow', '[draft-A -> gpt-5, draft-B -> sonnet-4]'),
  pair('an unknown name and a bare name', '[[draft-A, gpt5], [draft-B, sonnet-4]]'),
  pairsFile(
    'columns exchanged in a file of pairs',
    'draft_llm,draft_template\ngpt-5,draft-A\nsonnet-4,draft-B\n',
    'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n',
  ),
  pairsFile(
    'semicolons in a file of pairs',
    'draft_template;draft_llm\ndraft-A;gpt-5\ndraft-B;sonnet-4\n',
    'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n',
  ),
  pairsFile(
    'tabs in a file of pairs',
    'draft_template\tdraft_llm\ndraft-A\tgpt-5\ndraft-B\tsonnet-4\n',
    'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n',
  ),
  pairsFile(
    'a file of pairs with row numbers',
    ',draft_template,draft_llm\n0,draft-A,gpt-5\n1,draft-B,sonnet-4\n',
    'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n',
  ),
  pairsFile(
    'a file of pairs with a third column',
    'draft_template,draft_llm,note\ndraft-A,gpt-5,x\ndraft-B,sonnet-4,y\n',
    'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n',
  ),
  pairsFile(
    'a file of pairs with a gap',
    'draft_template,draft_llm\ndraft-A,gpt-5\n,sonnet-4\n',
    'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n',
  ),
  rule(
    'a tie of levels',
    '  ties:\n    draft_llm: [gpt-5, sonnet-4]\n',
    '  ties:\n    draft_llm: [draft_llm, essay_llm]\n',
    { draft_llm: BOTH, essay_llm: BOTH },
  ),
  rule(
    'a tie without its comma',
    '  ties:\n    draft_llm: [draft_llm essay_llm]\n',
    '  ties:\n    draft_llm: [draft_llm, essay_llm]\n',
    { draft_llm: BOTH, essay_llm: BOTH },
  ),
  rule(
    'a tie as text with a comma',
    '  ties:\n    draft_llm: draft_llm, essay_llm\n',
    '  ties:\n    draft_llm: [draft_llm, essay_llm]\n',
    { draft_llm: BOTH, essay_llm: BOTH },
  ),
  rule(
    'a tie that leads to another axis',
    '  ties:\n    draft_llm: {axes: [draft_llm, essay_llm], to: draft_llm}\n',
    '  ties:\n    draft_llm: {axes: [draft_llm, essay_llm]}\n',
    { draft_llm: BOTH, essay_llm: BOTH },
  ),
  rule(
    'ties as a list',
    '  ties:\n    - [draft_llm, essay_llm]\n',
    '  ties:\n    draft_llm: [draft_llm, essay_llm]\n',
    { draft_llm: BOTH, essay_llm: BOTH },
  ),
  rule(
    'a tie of an axis and a level',
    '  ties:\n    draft_llm: [draft_llm, gpt-5]\n',
    '  ties:\n    draft_llm: [draft_llm, essay_llm]\n',
    { draft_llm: BOTH, essay_llm: BOTH },
  ),
  rule(
    'a pair of a tied axis',
    `  ties:\n    draft_llm: [draft_llm, essay_llm]\n  pairs:\n${PAIR.replace('right: draft_llm', 'right: essay_llm')}${PAIRED}\n`,
    `  ties:\n    draft_llm: [draft_llm, essay_llm]\n  pairs:\n${PAIR}${PAIRED}\n`,
    { ...TWO_AXES, essay_llm: BOTH },
  ),
  tuple('an item of three', '[[draft-A, gpt-5, essay-X], [draft-B, sonnet-4]]'),
  tuple('an item exchanged', '[[draft-A, gpt-5], [sonnet-4, draft-B]]'),
  tuple('items as text', 'draft-A, gpt-5'),
  tuple('one item without outer brackets', '[draft-A, gpt-5]', '[[draft-A, gpt-5]]'),
  rule(
    'a tuple that has left and right',
    `  tuples:\n    t:\n      left: draft_template\n      right: draft_llm\n      allowed: ${PAIRED}\n`,
    `${TUPLE}${PAIRED}\n`,
  ),
  rule(
    'a tuple of an axis not declared',
    `${TUPLE}${PAIRED}\n`.replace('draft_llm', 'draft_model'),
    `${TUPLE}${PAIRED}\n`,
  ),
  rule(
    'the axes of a tuple without a comma',
    `${TUPLE}${PAIRED}\n`.replace('draft_template, ', 'draft_template '),
    `${TUPLE}${PAIRED}\n`,
  ),
  // Replicates
  replicated('one number for replicates', 'replicates: 2\n'),
  replicated('a stage for an axis', 'replicates:\n  draft: 2\n'),
  replicated('replicates as a list', 'replicates:\n  - draft_template: 2\n'),
  replicated('a count with a sign', 'replicates:\n  draft_template: -2\n'),
  replicated('a count with a unit', 'replicates:\n  draft_template: 2x\n'),
  replicated('a list of counts', 'replicates:\n  draft_template: [1, 2]\n'),
  replicated('replicates of an unknown axis', 'replicates:\n  templates: 2\n'),
  replicated('replicates of a level', 'replicates:\n  draft-A: 2\n'),
  replicated('an equals sign for a count', 'replicates:\n  draft_template = 2\n'),
  // Includes
  reference('a blank behind the path', "'@file:items/combos.csv '"),
  reference('the marker in capitals', "'@FILE:items/combos.csv'"),
  reference('a slash before the path', "'@file:/items/combos.csv'"),
  reference('the marker without its sign', "'file:items/combos.csv'"),
  reference('the sign without its marker', "'@items/combos.csv'"),
  reference('a path without its suffix', "'@file:items/combos'"),
  reference('a path with the folder of the spec', "'@file:spec/items/combos.csv'"),
  reference('the folder alone', "'@file:items'"),
  reference('a pattern for a path', "'@file:items/*.csv'"),
  reference('backslashes in double quotes', '"@file:items\\combos.csv"'),
  reference('a comment within the quotes', "'@file:items/combos.csv # ours'"),
  reference('braces around the path', "'@file:{items/combos.csv}'"),
  reference('the path as a mapping', '{file: items/combos.csv}'),
  reference('the marker as a key', "{'@file': items/combos.csv}"),
  reference('the marker unquoted in a list', '[@file:items/combos.csv]'),
  reference('the path in capitals of the folder', "'@file:Items/combos.csv'"),
  list('quotes in a .txt list', LIST, '"combo-1"\n"combo-2"\n', 'combo-1\ncombo-2\n'),
  list('hyphens in a .txt list', LIST, '- combo-1\n- combo-2\n', 'combo-1\ncombo-2\n'),
  list('a comment in a .txt list', LIST, '# ours\ncombo-1\n', 'combo-1\n'),
  list('a comment behind an item of a .txt list', LIST, 'combo-1 # ours\ncombo-2\n', 'combo-1\ncombo-2\n'),
  list('lines that end with commas in a .txt list', LIST, 'combo-1,\ncombo-2,\n', 'combo-1\ncombo-2\n'),
  list('brackets in a .txt list', LIST, '[combo-1, combo-2]\n', 'combo-1\ncombo-2\n'),
  list('JSON with a comma too many', JSON_LIST, '["combo-1", "combo-2",]\n', '["combo-1", "combo-2"]\n'),
  list('JSON in single quotes', JSON_LIST, "['combo-1', 'combo-2']\n", '["combo-1", "combo-2"]\n'),
  list('JSON with a key', JSON_LIST, '{"combo_id": ["combo-1", "combo-2"]}\n', '["combo-1", "combo-2"]\n'),
  list(
    'JSON of rows',
    JSON_LIST,
    '[{"combo_id": "combo-1"}, {"combo_id": "combo-2"}]\n',
    '["combo-1", "combo-2"]\n',
  ),
  list('JSON with a comment', JSON_LIST, '// ours\n["combo-1", "combo-2"]\n', '["combo-1", "combo-2"]\n'),
  list('lines of JSON', JSON_LIST, '"combo-1"\n"combo-2"\n', '["combo-1", "combo-2"]\n'),
  list('YAML with a key', YAML_LIST, 'combo_id:\n  - combo-1\n  - combo-2\n', '- combo-1\n- combo-2\n'),
  list('YAML without hyphens', YAML_LIST, 'combo-1\ncombo-2\n', '- combo-1\n- combo-2\n'),
  list('semicolons in an included CSV', ITEMS, 'combo_id;note\ncombo-1;x\n', 'combo_id\ncombo-1\n'),
  list('a blank line above the header', ITEMS, '\ncombo_id\ncombo-1\n', 'combo_id\ncombo-1\n'),
  list('a header alone', ITEMS, 'combo_id\n', 'combo_id\ncombo-1\n'),
  list(
    'all ids on the line of an included CSV',
    ITEMS,
    'combo_id,combo-1,combo-2\n',
    'combo_id\ncombo-1\ncombo-2\n',
  ),
  list('smart quotes in an included CSV', ITEMS, 'combo_id\n“combo-1”\n', 'combo_id\ncombo-1\n'),
  // Catalogs
  catalog('a header in words', 'Template ID,Generator\ndraft-A,llm\ndraft-B,llm\n'),
  catalog('a row of commas above a header', `,\n${GOOD}`),
  catalog('a row by semicolons', GOOD.replace('draft-A,llm', 'draft-A;llm')),
  catalog('a row in quotes', GOOD.replace('draft-A,llm', '"draft-A,llm"')),
  catalog('ids in single quotes', GOOD.replaceAll(/draft-./g, "'$&'")),
  catalog('ids with the names of files', GOOD.replaceAll(/draft-./g, '$&.txt')),
  catalog('a forgotten comma', GOOD.replace('draft-A,llm', 'draft-A llm')),
  catalog(
    'an unquoted comma in a title',
    'template_id,title,generator\ndraft-A,Creative, revised,llm\ndraft-B,x,llm\n',
    'template_id,title,generator\ndraft-A,"Creative, revised",llm\ndraft-B,x,llm\n',
  ),
  catalog('a header alone in a catalog', 'template_id,generator\n'),
  catalog('a row twice with another mode', `${GOOD}draft-A,copy\n`),
  models('flags with blanks', LLM_TABLE.replaceAll('true', ' true')),
  models('a flag of yes', LLM_TABLE.replace('gpt-5,true', 'gpt-5,yes')),
  models('blank flags', LLM_TABLE.replaceAll(',true', ',')),
  models('model for id', LLM_TABLE.replace('id,', 'model,')),
  models('a column of flags missing', 'id,for_generation\ngpt-5,true\nsonnet-4,true\n'),
  models('flags by a semicolon', LLM_TABLE.replace('gpt-5,true,true', 'gpt-5;true;true')),
  level('a provider before the model', '[openai/gpt-5]'),
  level('a date behind the model', '[gpt-5-2025-08-07]'),
  level('a remark behind the model', '[gpt-5 (new)]'),
  level('a blank in the model', '[gpt 5]'),
  level('the axis before the model', '["draft_llm: gpt-5"]'),
  level('a model and its flag', '[gpt-5=true]'),
  inSpec('the suffix of a file', spec({ draft_template: '[draft-A.txt]' })),
  inSpec('the path of a template', spec({ draft_template: '[drafts/draft-A]' })),
  inSpec('the concept for the combination', spec({ combo_id: '[c1]' })),
  inSpec('a level of the wrong stage', spec({ essay_template: '[draft-A]', draft_template: '[essay-X]' })),
  counts('counts by semicolons', COUNT_TABLE.replaceAll(',', ';')),
  counts('stages in the plural', COUNT_TABLE.replace('draft', 'drafts').replace('essay', 'essays')),
  counts('a stage in short', COUNT_TABLE.replace('evaluation', 'eval')),
  counts('a count of nothing', COUNT_TABLE.replace('essay,1', 'essay,')),
  counts('a count with a remark', COUNT_TABLE.replace('essay,1', 'essay,1 (was 2)')),
  counts('a stage twice', `${COUNT_TABLE}essay,2\n`),
  counts('headers in capitals', COUNT_TABLE.replace('stage,replicates', 'Stage,Replicates')),
  counts('columns of counts exchanged', 'replicates,stage\ndraft,1\nessay,1\nevaluation,1\n'),
  counts('a stage with a colon', COUNT_TABLE.replace('essay,1', 'essay: 1')),
  // Settings
  file('settings below a name', SETTINGS, 'cohort-ci:\n  dialect: v1\n', 'dialect: v1\n'),
  file('a setting in capitals', SETTINGS, 'dialect: V1\n', 'dialect: v1\n'),
  file('a number for a setting', SETTINGS, 'dialect: 1\n', 'dialect: v1\n'),
  file('a setting by an equals sign', SETTINGS, 'dialect = v1\n', 'dialect: v1\n'),
  file('a setting behind a hyphen', SETTINGS, '- dialect: v1\n', 'dialect: v1\n'),
  file('a tab in the settings', SETTINGS, '\tdialect: v1\n', 'dialect: v1\n'),
  // Two at once
  {
    name: 'two slips: a missing comma and a misspelling in a rule',
    files: {
      [SPEC]: ruled('  subsets:\n    draft_llm: [gtp-5]\n', {
        draft_template: '[draft-A draft-B]',
        draft_llm: BOTH,
      }),
    },
    remedy: { [SPEC]: ruled('  subsets:\n    draft_llm: [gtp-5]\n') },
  },
  {
    name: 'two slips: semicolons in two catalogs',
    files: { ...drafts(GOOD.replaceAll(',', ';')), [LLMS]: LLM_TABLE.replaceAll(',', ';') },
    remedy: drafts(GOOD),
  },
  {
    name: 'two slips: a tab and a smart quote',
    files: { [SPEC]: spec({ combo_id: '[“combo-1”]' }).replace('  draft_llm', '\tdraft_llm') },
    remedy: { [SPEC]: spec({ combo_id: '[“combo-1”]' }) },
  },
  {
    name: 'two slips: an axis misspelt and its tie right',
    files: {
      [SPEC]: ruled('  ties:\n    draft_llm: [draft_llm, essay_llm]\n', {
        draft_llm: BOTH,
        essay_llm: BOTH,
      }).replace('  essay_llm:', '  esay_llm:'),
    },
    remedy: {
      [SPEC]: ruled('  ties:\n    draft_llm: [draft_llm, essay_llm]\n', { draft_llm: BOTH, essay_llm: BOTH }),
    },
  },
  {
    name: 'two slips: a catalog without its header and a level misspelt',
    files: { ...drafts('draft-A,llm\ndraft-B,llm\n'), [SPEC]: spec({ draft_llm: '[gtp-5]' }) },
    remedy: drafts(GOOD),
  },
  // Copied with what is around it
  whole('a quotation', (text) => text.replace(/^(?=.)/gm, '> ')),
  whole('numbered lines', numberedLines),
  inSpec('Python', 'axes = {\n  "combo_id": ["combo-1"],\n}\n'),
  inSpec('TOML', '[axes]\ncombo_id = ["combo-1"]\n'),
  whole('a colon behind a list', (text) => text.replace('[gpt-5]', '[gpt-5]:')),
  level('a list closed by a parenthesis', '[gpt-5, sonnet-4)', BOTH),
  level('a list in a comment', '# [gpt-5]'),
  reference('a colon for the sign of the marker', 'file: items/combos.csv'),
  reference('a catalog for a list', "'@file:../../../combo_mappings.csv'", {
    [COMBOS]: 'combo_id,concept_id\ncombo-1,c1\ncombo-2,c2\n',
  }),
  list('an included CSV on one line', INCLUDED, 'combo_id,combo-1,combo-2\n', 'combo_id\ncombo-1\ncombo-2\n'),
  rule('a tie by an equals sign', '  ties:\n    draft_llm = essay_llm\n', TIE, {
    draft_llm: BOTH,
    essay_llm: BOTH,
  }),
  rule('a tie as one name', '  ties:\n    draft_llm: essay_llm\n', TIE, { draft_llm: BOTH, essay_llm: BOTH }),
  tuple('items without brackets', '[draft-A, gpt-5, draft-B, sonnet-4]'),
  tuple('items with keys', '[{draft_llm: gpt-5, draft_template: draft-A}, [draft-B, sonnet-4]]'),
  tuple('an item without brackets', '\n        - draft-A, gpt-5\n        - [draft-B, sonnet-4]'),
  // Names and numbers in the wrong place
  {
    name: 'the name of a template for its id',
    files: { ...drafts(NAMED), [SPEC]: spec({ draft_template: '[first draft]' }) },
    remedy: { [SPEC]: spec() },
  },
  catalog('names and ids exchanged', NAMED.replace(/^(template_id),(\w+)/, '$2,$1'), NAMED),
  models(
    'a forgotten cell',
    'id,provider,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,a,true,true\n',
    'id,provider,for_generation,for_evaluation\ngpt-5,,true,true\nsonnet-4,a,true,true\n',
  ),
  models(
    'another name for the id',
    'model_id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n',
  ),
  counts('another name for the counts', COUNT_TABLE.replace('replicates', 'count')),
  counts('a count of zero in the catalog', COUNT_TABLE.replace('essay,1', 'essay,0')),
  counts('colons for commas', COUNT_TABLE.replace(/,1/g, ': 1')),
  file('a number for the dialect', SETTINGS, 'dialect: 2\n', 'dialect: v2\n'),
  file('the dialect as the version', SETTINGS, 'version: v2\n', 'version: 1\ndialect: v2\n'),
  file('a number with commas', SETTINGS, 'max-rows: 20,000,000\n', 'max-rows: 20000000\n'),
  file('a budget of dollars', SETTINGS, 'budget:\n  increase: $50\n', 'budget:\n  increase: 50\n'),
  file(
    'a code behind its level',
    SETTINGS,
    'severity:\n  off: quality/one-effect\n',
    'severity:\n  quality/one-effect: off\n',
  ),
  file(
    'codes on one line',
    SETTINGS,
    'ignore:\n  - {paths: data/**, codes: "quality/one-effect, drift/form", reason: x}\n',
    'ignore:\n  - {paths: data/**, codes: [quality/one-effect, drift/form], reason: x}\n',
  ),
  file(
    'an entry without its hyphen',
    SETTINGS,
    'ignore:\n  paths: data/**\n  codes: drift/form\n  reason: x\n',
    'ignore:\n  - paths: data/**\n    codes: drift/form\n    reason: x\n',
  ),
  // The other dialect
  v2({
    name: 'a tuple whose axis is declared',
    files: { [SPEC]: ruled(`${TUPLE}${PAIRED}\n`) },
    remedy: { [SPEC]: ruled(`${TUPLE}${PAIRED}\n`).replace(/^ {2}draft_(?:template|llm): .*\n/gm, '') },
  }),
  v2({
    name: 'replicates',
    files: { [SPEC]: spec({}, 'replicates:\n  draft_template: 2\n') },
    remedy: { [SPEC]: spec() },
  }),
  v2({
    name: 'a level misspelt in a tuple',
    files: {
      [SPEC]: ruled(`${TUPLE}[[draft-A, gpt-5], [draft-B, sonet-4]]\n`).replace(
        /^ {2}draft_(?:template|llm): .*\n/gm,
        '',
      ),
    },
    remedy: { [SPEC]: ruled(`${TUPLE}${PAIRED}\n`).replace(/^ {2}draft_(?:template|llm): .*\n/gm, '') },
  }),
  v2({
    name: 'an item of three in a tuple',
    files: {
      [SPEC]: ruled(`${TUPLE}[[draft-A, gpt-5, x], [draft-B, sonnet-4]]\n`).replace(
        /^ {2}draft_(?:template|llm): .*\n/gm,
        '',
      ),
    },
    remedy: { [SPEC]: ruled(`${TUPLE}${PAIRED}\n`).replace(/^ {2}draft_(?:template|llm): .*\n/gm, '') },
  }),
  v2(models('flags for all', 'id,for_generation\ngpt-5,\nsonnet-4,\n', 'id\ngpt-5\nsonnet-4\n')),
  v2(level('a hyphen behind the colon', '- gpt-5', '\n    - gpt-5')),
  v2(level('lines without hyphens', '\n    gpt-5\n    sonnet-4', ITEMS_LIST)),
  v2(catalog('a header in words', 'Template ID,Generator\ndraft-A,llm\ndraft-B,llm\n')),
  v2(models('a model without its row', 'id\nsonnet-4\n', 'id\ngpt-5\nsonnet-4\n')),
  v2(inSpec('the essay model left empty', spec({ essay_llm: '[None, ~]' }), spec({ essay_llm: '[None]' }))),
  v2(output('a tied name as a field', 'output:\n  field_order: [combo_id, models]\n')),
  v2(
    rule(
      'a tie of levels',
      '  ties:\n    draft_llm: [gpt-5, sonnet-4]\n',
      '  ties:\n    draft_llm: [draft_llm, essay_llm]\n',
      { draft_llm: BOTH, essay_llm: BOTH },
    ),
  ),
  v2(reference('the marker without its sign', "'file:items/combos.csv'")),
  v2(combo('off for an id', '[off]', 'off')),
  v2({
    name: 'the name of a template for its id',
    files: { ...drafts(NAMED), [SPEC]: spec({ draft_template: '[First draft]' }) },
    remedy: { [SPEC]: spec() },
  }),
  v2(catalog('names and ids exchanged', NAMED.replace(/^(template_id),(\w+)/, '$2,$1'), NAMED)),
  v2(
    rule('a tie by an equals sign', '  ties:\n    draft_llm = essay_llm\n', TIE, {
      draft_llm: BOTH,
      essay_llm: BOTH,
    }),
  ),
];
