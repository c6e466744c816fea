import { COMBOS, ITEMS, LLMS, type Slip, SPEC, spec } from './slips.ts';

/**
 * Slips whose first message offered what the text excludes, blamed a rule for a fault of its axis, or led to another
 * experiment or round in a circle.
 */

const MODELS = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';
const LEVELS = { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' };
const BOTH = { ...LEVELS, essay_llm: '[gpt-5, sonnet-4]' };
const LIST = 'data/cohorts/demo/spec/items/models.txt';

const inV2 = (slip: Slip): Slip => ({
  ...slip,
  name: `v2: ${slip.name}`,
  options: { ...slip.options, dialect: 'v2' },
});
const inBoth = (slips: readonly Slip[]): readonly Slip[] => slips.flatMap((slip) => [slip, inV2(slip)]);
const specs = (name: string, written: string, meant: string): Slip => ({
  name,
  files: { [SPEC]: written },
  remedy: { [SPEC]: meant },
});
const inCrlf = ({ name, files, remedy, ...rest }: Slip): Slip => {
  const ended = (texts: Slip['files']): Slip['files'] =>
    Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path, String(text).replaceAll('\n', '\r\n')]),
    );
  return { ...rest, name: `${name}, with line ends of Windows`, files: ended(files), remedy: ended(remedy) };
};

const paired = (list: string, axes: Readonly<Record<string, string>> = LEVELS): string =>
  spec(axes, `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      ${list}\n`);
const PAIRED = paired('allowed: [[draft-A, gpt-5], [draft-B, sonnet-4]]');
const tupled = (
  names: string,
  items: string,
  axes: Readonly<Record<string, string>> = BOTH,
  key = 'items',
): string => spec(axes, `rules:\n  tuples:\n    t:\n      axes: ${names}\n      ${key}: ${items}\n`);
const THREE = '[draft_template, draft_llm, essay_llm]';
const TRIPLES = '[[draft-A, gpt-5, gpt-5], [draft-B, sonnet-4, sonnet-4]]';
const TUPLED = tupled(THREE, TRIPLES);

const EXCLUDED: readonly Slip[] = [
  ...inBoth(
    ['not_allowed', 'disallowed', 'forbidden', 'exclude', "'not allowed'"].map((key) =>
      specs(`a pair with ${key}`, paired(`${key}: [[draft-A, sonnet-4], [draft-B, gpt-5]]`), PAIRED),
    ),
  ),
  specs('a tuple with excluded_items', tupled(THREE, TRIPLES, BOTH, 'excluded_items'), TUPLED),
  specs(
    'a pair with allowed and exclude',
    paired('allowed: [[draft-A, gpt-5], [draft-B, sonnet-4]]\n      exclude: [[draft-A, sonnet-4]]'),
    PAIRED,
  ),
  specs('a section of excluded pairs', PAIRED.replace('pairs:', 'not_pairs:'), PAIRED),
];

const listed = (lines: string, meant = 'gpt-5\n'): Slip['files'] & Slip['remedy'] => ({
  [SPEC]: spec({ draft_llm: "'@file:items/models.txt'" }),
  [LIST]: lines || meant,
});
const inList = (name: string, lines: string, meant = 'gpt-5\n'): Slip => ({
  name,
  files: { ...listed(lines), [LLMS]: MODELS },
  remedy: { ...listed(meant), [LLMS]: MODELS },
});
const LEFT_OUT: readonly Slip[] = [
  inList('checked and unchecked boxes', '- [x] gpt-5\n- [ ] sonnet-4\n'),
  inList('several checked boxes', '- [x] gpt-5\n- [X] sonnet-4\n', 'gpt-5\nsonnet-4\n'),
  ...inBoth(
    ['[ ] sonnet-4', '!sonnet-4', 'not sonnet-4', 'sonnet-4 (excluded)', '~~sonnet-4~~'].map((written) =>
      specs(`a level ${written}`, spec({ draft_llm: `[gpt-5, '${written}']` }), spec()),
    ),
  ),
];

const EXCLUDED_ENTRIES: readonly Slip[] = inBoth(
  ['!sonnet-4', 'not sonnet-4', 'sonnet-4 (removed)'].map((written) =>
    specs(
      `an entry with ${written}`,
      paired(`allowed: [[draft-A, gpt-5], [draft-B, '${written}']]`),
      paired('allowed: [[draft-A, gpt-5], [draft-B, gpt-5]]'),
    ),
  ),
);

const ITEM_IN = (name: string, written: string): Slip => ({
  name: `a combination as ${name}`,
  files: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }), [ITEMS]: written },
  remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }), [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
});
const WORDS: readonly Slip[] = [
  ITEM_IN('an address in brackets', 'combo_id\n<combo-1>\n<combo-2>\n'),
  ITEM_IN('an address in other brackets', 'combo_id\n\u2039combo-1\u203a\ncombo-2\n'),
  ITEM_IN('one address in brackets', 'combo_id\n<combo-1>\ncombo-2\n'),
  ...['id', 'model', 'llm', 'Name'].map((header) =>
    inList(`the header ${header} above a text list`, `${header}\ngpt-5\n`),
  ),
  ...[
    'gpt-5<br>sonnet-4',
    'gpt-5<br/>sonnet-4',
    'gpt-5\\nsonnet-4',
    'gpt-5\\tsonnet-4',
    'gpt-5%0Asonnet-4',
  ].map((text) => inList(`two names as ${text}`, `${text}\n`, 'gpt-5\nsonnet-4\n')),
  inList('two names with then between', 'gpt-5 then sonnet-4\n', 'gpt-5\nsonnet-4\n'),
  specs(
    'two names with a written line break, in quotes',
    spec({ draft_llm: "['gpt-5\\nsonnet-4']" }),
    spec({ draft_llm: '[gpt-5, sonnet-4]' }),
  ),
  {
    name: 'a concept of several combinations',
    files: {
      [SPEC]: spec({ combo_id: '[sleep]' }),
      [COMBOS]: 'combo_id,concept_id\ncombo-1,sleep\ncombo-2,sleep\n',
    },
    remedy: { [SPEC]: spec() },
  },
];

/** Rules about an axis whose only level is a list that was read as text. */
const UNREAD = [
  "['gpt-5', 'sonnet-4']",
  "{'gpt-5', 'sonnet-4'}",
  '["gpt-5", "sonnet-4"]',
  'gpt-5<br>sonnet-4',
];
const ruledBy = (rules: string, list: string): Slip['files'] => ({
  [SPEC]: spec({ ...BOTH, draft_llm: "'@file:items/models.txt'" }, rules),
  [LIST]: list,
  [LLMS]: MODELS,
});
const RULED: readonly (readonly [string, string])[] = [
  ['a subset', 'rules:\n  subsets:\n    draft_llm: [gpt-5]\n'],
  ['a tie', 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n'],
  [
    'a pair',
    'rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: [[draft-A, gpt-5], [draft-B, sonnet-4]]}\n',
  ],
];
const BLAMED: readonly Slip[] = inBoth([
  ...RULED.flatMap(([name, rules]) =>
    UNREAD.map(
      (text): Slip => ({
        name: `${name} over an axis with the level ${text}`,
        files: ruledBy(rules, `${text}\n`),
        remedy: ruledBy(rules, 'gpt-5\nsonnet-4\n'),
      }),
    ),
  ),
  specs(
    'a subset of an axis whose level was renamed',
    spec({ ...BOTH, draft_llm: '[opus-9]' }, 'rules:\n  subsets:\n    draft_llm: [gpt-5]\n'),
    spec({ ...BOTH, draft_llm: '[gpt-5]' }, 'rules:\n  subsets:\n    draft_llm: [gpt-5]\n'),
  ),
  specs(
    'a tie with an axis whose level was renamed',
    spec({ draft_llm: '[opus-9]' }, 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n'),
    spec({ draft_llm: '[gpt-5]' }, 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n'),
  ),
]);

const SUBSET_OF_OTHER: readonly Slip[] = inBoth([
  specs(
    'a subset of an axis that may have the value as well',
    spec({ draft_llm: '[gpt-5, sonnet-4]' }, 'rules:\n  subsets:\n    essay_llm: [sonnet-4]\n'),
    spec(
      { draft_llm: '[gpt-5, sonnet-4]', essay_llm: '[sonnet-4]' },
      'rules:\n  subsets:\n    essay_llm: [sonnet-4]\n',
    ),
  ),
  specs(
    'a subset with the value of another kind of axis',
    spec({ evaluation_template: '[eval-1]' }, 'rules:\n  subsets:\n    draft_llm: [eval-1]\n'),
    spec({}, 'rules:\n  subsets:\n    evaluation_template: [eval-1]\n'),
  ),
]);

const PAIR = (name: string, left: string, right: string, entries: string): string =>
  `    ${name}: {left: ${left}, right: ${right}, allowed: ${entries}}\n`;
const FIRST = PAIR('p', 'draft_template', 'draft_llm', '[[draft-A, gpt-5], [draft-B, sonnet-4]]');
const TAKEN: readonly Slip[] = [
  ...inBoth([
    specs(
      'two pairs with one axis in common',
      spec(
        LEVELS,
        `rules:\n  pairs:\n${FIRST}${PAIR('q', 'draft_llm', 'essay_template', '[[gpt-5, essay-X], [sonnet-4, essay-X]]')}`,
      ),
      spec(
        LEVELS,
        'rules:\n  tuples:\n    t:\n      axes: [draft_template, draft_llm, essay_template]\n      items: [[draft-A, gpt-5, essay-X], [draft-B, sonnet-4, essay-X]]\n',
      ),
    ),
    specs(
      'a pair with an axis of another pair in place of its own',
      spec(
        LEVELS,
        `rules:\n  pairs:\n${FIRST}${PAIR('q', 'draft_template', 'evaluation_llm', '[[eval-1, gpt-5]]')}`,
      ),
      spec(
        LEVELS,
        `rules:\n  pairs:\n${FIRST}${PAIR('q', 'evaluation_template', 'evaluation_llm', '[[eval-1, gpt-5]]')}`,
      ),
    ),
    specs(
      'two ties with one axis in common',
      spec(
        BOTH,
        'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n    evaluation_llm: [essay_llm, evaluation_llm]\n',
      ),
      spec(BOTH, 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm, evaluation_llm]\n'),
    ),
  ]),
  specs(
    'a tie of axes that a tuple has bound',
    TUPLED.replace('output:', '  ties:\n    draft_llm: [draft_llm, essay_llm]\noutput:'),
    TUPLED,
  ),
];

const TABLE = 'data/cohorts/demo/spec/items/writing.csv';
const ROWS = 'draft_template,draft_llm,essay_llm\ndraft-A,gpt-5,gpt-5\ndraft-B,sonnet-4,sonnet-4\n';
const tabled = (name: string, written: string, meant: string): Slip => ({
  name,
  files: { [SPEC]: written, [TABLE]: ROWS },
  remedy: { [SPEC]: meant, [TABLE]: ROWS },
});
const FILE = "'@file:items/writing.csv'";
/** Without the axes that a tuple of v2 brings along. */
const derived = (text: string): string =>
  text.replace(/ {2}(?:draft_template|draft_llm|essay_llm): .*\n/g, '');
const FORGOTTEN: readonly Slip[] = [
  specs('a tuple without its last axis', tupled('[draft_template, draft_llm]', TRIPLES), TUPLED),
  inCrlf(specs('a tuple without its last axis', tupled('[draft_template, draft_llm]', TRIPLES), TUPLED)),
  specs(
    'a tuple without its last axis, in lines',
    tupled('\n        - draft_template\n        - draft_llm', TRIPLES),
    TUPLED,
  ),
  tabled(
    'a tuple of a table without its last axis',
    tupled('[draft_template, draft_llm]', FILE),
    tupled(THREE, FILE),
  ),
  tabled(
    'a tuple of a table without its second axis',
    tupled('[draft_template, essay_llm]', FILE),
    tupled(THREE, FILE),
  ),
  inV2(
    tabled(
      'a tuple of a table without its last axis',
      derived(tupled('[draft_template, draft_llm]', FILE)),
      derived(tupled(THREE, FILE)),
    ),
  ),
  inV2(
    specs(
      'a tuple without its last axis',
      derived(tupled('[draft_template, draft_llm]', TRIPLES)),
      derived(TUPLED),
    ),
  ),
  specs(
    'a tuple whose items lack the last value',
    tupled(THREE, '[[draft-A, gpt-5], [draft-B, sonnet-4]]'),
    TUPLED,
  ),
  specs(
    'a pair of three axes',
    paired('allowed: [[draft-A, gpt-5, essay-X], [draft-B, sonnet-4, essay-X]]'),
    PAIRED,
  ),
  tabled('a pair with a table of three axes', paired(`allowed: ${FILE}`, BOTH), tupled(THREE, FILE)),
  specs(
    'a tuple whose axes are in another order',
    tupled('[draft_llm, draft_template, essay_llm]', TRIPLES),
    TUPLED,
  ),
  specs(
    'a tuple with the names of its axes as the first item',
    tupled(THREE, TRIPLES.replace('[[', `[${THREE}, [`)),
    TUPLED,
  ),
  specs(
    'a pair with the names of its axes as the first entry',
    paired('allowed: [[draft_template, draft_llm], [draft-A, gpt-5], [draft-B, sonnet-4]]'),
    PAIRED,
  ),
];

const renamed = (field: string, name: string, more = ''): string =>
  spec(LEVELS, more).replace(`  ${field}:`, `  ${name}:`);
const CALLED: readonly Slip[] = inBoth([
  ...(
    [
      ['evaluation_llm', 'judge'],
      ['evaluation_llm', 'judges'],
      ['combo_id', 'ideas'],
      ['draft_template', 'prompt'],
    ] as const
  ).map(([field, name]) => specs(`the axis ${field} as ${name}`, renamed(field, name), spec(LEVELS))),
  specs(
    'the axis evaluation_llm as judge, and a pair that names it',
    renamed(
      'evaluation_llm',
      'judge',
      `rules:\n  pairs:\n${PAIR('q', 'evaluation_template', 'evaluation_llm', '[[eval-1, gpt-5]]')}`,
    ),
    spec(
      LEVELS,
      `rules:\n  pairs:\n${PAIR('q', 'evaluation_template', 'evaluation_llm', '[[eval-1, gpt-5]]')}`,
    ),
  ),
]);

const OTHERWISE: readonly Slip[] = inBoth([
  specs(
    'an axis under another word in a pair',
    PAIRED.replace('left: draft_template', 'left: prompts_used'),
    PAIRED,
  ),
  specs(
    'an axis under another word in a subset',
    spec(LEVELS, 'rules:\n  subsets:\n    writers_used: [draft-A]\n'),
    spec(LEVELS, 'rules:\n  subsets:\n    draft_template: [draft-A]\n'),
  ),
]);

const NESTED = (text: string): string =>
  spec(LEVELS).replace(/ {2}draft_template: .*\n {2}draft_llm: .*\n/, text);
const SHAPED: readonly Slip[] = [
  specs(
    'axes nested by stage',
    NESTED('  draft:\n    template: [draft-A, draft-B]\n    llm: [gpt-5, sonnet-4]\n'),
    spec(LEVELS),
  ),
  specs(
    'axes nested by stage, with their whole names',
    NESTED('  draft: {draft_template: [draft-A, draft-B], draft_llm: [gpt-5, sonnet-4]}\n'),
    spec(LEVELS),
  ),
  specs(
    'axes nested by what they are',
    NESTED('  templates:\n    draft: [draft-A, draft-B]\n  models:\n    draft: [gpt-5, sonnet-4]\n'),
    spec(LEVELS),
  ),
  specs(
    'an alias of another name than the only anchor',
    spec({ draft_llm: '&m [gpt-5]', essay_llm: '*models' }),
    spec({ draft_llm: '&m [gpt-5]', essay_llm: '*m' }),
  ),
  specs(
    'an alias of another name than all anchors',
    spec({ draft_llm: '&m [gpt-5]', essay_template: '&t [essay-X]', essay_llm: '*authors' }),
    spec({ draft_llm: '&m [gpt-5]', essay_template: '&t [essay-X]', essay_llm: '*m' }),
  ),
  {
    name: 'a file and its column as a mapping',
    files: {
      [SPEC]: spec({ combo_id: '{file: items/combos.csv, column: combo_id}' }),
      [ITEMS]: 'combo_id\ncombo-1\n',
    },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
  },
  specs(
    'levels with notes in mappings',
    spec({ draft_template: '[{id: draft-A, note: first}, {id: draft-B, note: second}]' }),
    spec({ draft_template: '[draft-A, draft-B]' }),
  ),
  ...inBoth(
    ['replicate', 'repetition', 'repeats'].map((name) =>
      specs(`an axis ${name}: [1, 2]`, spec({ [name]: '[1, 2]' }), spec({ evaluation_replicate: '[1, 2]' })),
    ),
  ),
];

const NEW: readonly Slip[] = [
  ...inBoth([
    specs(
      'a model of no catalog in a pair',
      paired('allowed: [[draft-A, gpt-5], [draft-B, grok-9]]'),
      PAIRED,
    ),
  ]),
  specs(
    'a model of no catalog in a subset',
    spec(LEVELS, 'rules:\n  subsets:\n    draft_llm: [grok-9]\n'),
    spec(LEVELS, 'rules:\n  subsets:\n    draft_llm: [gpt-5]\n'),
  ),
];

const TIE = (list: string): string => spec(BOTH, `rules:\n  ties:\n    draft_llm: ${list}\n`);
const SUBSET = (list: string): string =>
  spec({ draft_llm: '[gpt-5, sonnet-4]' }, `rules:\n  subsets:\n    draft_llm: ${list}\n`);
const KEPT = SUBSET('[gpt-5]');
const WRITTEN: readonly Slip[] = [
  specs('a tie as a mapping', TIE('{draft_llm: essay_llm}'), TIE('[draft_llm, essay_llm]')),
  specs('a tie with an axis as a key', TIE('[draft_llm, essay_llm: true]'), TIE('[draft_llm, essay_llm]')),
  specs('a tie with a template axis', TIE('[draft_llm, draft_template]'), TIE('[draft_llm, essay_llm]')),
  specs('a subset of what is excluded', SUBSET('{exclude: [sonnet-4]}'), KEPT),
  specs('a subset with a key above its list', SUBSET('{keep: [gpt-5]}'), KEPT),
  specs('a subset without levels', SUBSET(''), KEPT),
  ...inBoth([
    specs(
      'a subset of an axis under the name of its alias',
      KEPT.replace('  draft_llm: [gpt-5, sonnet-4]', '  generation_llm: [gpt-5, sonnet-4]'),
      KEPT,
    ),
    specs(
      'another level in an axis than in the only entry of a pair',
      paired('allowed: [[draft-A, gpt-5]]', { draft_template: '[draft-B]' }),
      paired('allowed: [[draft-B, gpt-5]]', { draft_template: '[draft-B]' }),
    ),
  ]),
];

export const BLAMED_SLIPS: readonly Slip[] = [
  ...EXCLUDED,
  ...LEFT_OUT,
  ...EXCLUDED_ENTRIES,
  ...WORDS,
  ...BLAMED,
  ...SUBSET_OF_OTHER,
  ...TAKEN,
  ...FORGOTTEN,
  ...CALLED,
  ...OTHERWISE,
  ...SHAPED,
  ...NEW,
  ...WRITTEN,
];
