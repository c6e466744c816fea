import { drafts, ITEMS, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips of researchers whose parts of a spec are in the wrong place or on the wrong line, or belong to another column. */

const MODELS =
  'id,for_generation,for_evaluation,provider\ngpt-5,true,true,openai\nsonnet-4,true,true,anthropic\n';
const LEVELS = { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' };
const BOTH = { ...LEVELS, essay_llm: '[gpt-5, sonnet-4]' };
const TIES = 'ties:\n  draft_llm: [draft_llm, essay_llm]\n';
const PAIRS =
  'pairs:\n  p: {left: draft_template, right: draft_llm, allowed: [[draft-A, gpt-5], [draft-B, sonnet-4]]}\n';
const SUBSETS = 'subsets:\n  draft_llm: [gpt-5]\n';
const REPLICATES = 'replicates:\n  evaluation_template: 2\n';
const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
const RULES = (...sections: string[]): string => `rules:\n${indented(sections.join(''))}`;
const inBoth = (slips: readonly Slip[]): readonly Slip[] =>
  slips.flatMap((slip): Slip[] => [
    slip,
    { ...slip, name: `v2: ${slip.name}`, options: { ...slip.options, dialect: 'v2' } },
  ]);
const specs = (name: string, written: string, meant: string): Slip => ({
  name,
  files: { [SPEC]: written },
  remedy: { [SPEC]: meant },
});

const WORDS: readonly Slip[] = [
  specs('a mode in place of a template', spec({ essay_template: '[copy]' }), spec()),
  specs('a mode of several templates in their place', spec({ draft_template: "['llm']" }), spec()),
  {
    name: 'a provider in place of a model',
    files: { [SPEC]: spec({ draft_llm: '[openai]' }), [LLMS]: MODELS },
    remedy: { [SPEC]: spec() },
  },
  {
    name: 'providers in place of all models',
    files: {
      [SPEC]: spec({ draft_llm: '[openai]', essay_llm: '[openai]', evaluation_llm: '[openai]' }),
      [LLMS]: MODELS,
    },
    remedy: { [SPEC]: spec() },
  },
  {
    name: 'a template and its mode swapped in one row',
    files: drafts('template_id,generator\nllm,draft-A\ndraft-B,llm\n'),
    remedy: drafts('template_id,generator\ndraft-A,llm\ndraft-B,llm\n'),
  },
];
const NOTHING = (axis: string): Slip => ({
  name: `None in ${axis} of one spec, and in another`,
  files: {
    [SPEC]: spec({ [axis]: '[None]' }),
    'data/cohorts/other/spec/config.yaml': spec({ essay_llm: '[None]' }),
  },
  remedy: { [SPEC]: spec(), 'data/cohorts/other/spec/config.yaml': spec() },
});

const UNDER_OUTPUT = (name: string, axes: Readonly<Record<string, string>>, parts: string): Slip =>
  specs(`${name} under output`, spec(axes) + indented(parts), spec(axes, parts));
const ABOVE_FIELDS = (name: string, axes: Readonly<Record<string, string>>, parts: string): Slip =>
  specs(
    `${name} under output, above its fields`,
    spec(axes).replace('  field_order', `${indented(parts)}  field_order`),
    spec(axes, parts),
  );
const PLACES: readonly Slip[] = [
  UNDER_OUTPUT('rules and replicates', BOTH, RULES(TIES) + REPLICATES),
  UNDER_OUTPUT('replicates and rules', BOTH, REPLICATES + RULES(TIES)),
  ABOVE_FIELDS('rules', BOTH, RULES(TIES)),
  ABOVE_FIELDS('rules and replicates', BOTH, RULES(TIES) + REPLICATES),
  specs(
    'pairs and replicates under output',
    spec(LEVELS) + indented(PAIRS + REPLICATES),
    spec(LEVELS, RULES(PAIRS) + REPLICATES),
  ),
  specs(
    'rules under output of a spec that has rules',
    spec(BOTH, RULES(PAIRS)) + indented(RULES(TIES)),
    spec(BOTH, RULES(TIES, PAIRS)),
  ),
  specs(
    'rules and replicates under axes',
    spec(BOTH, indented(RULES(TIES) + REPLICATES)),
    spec(BOTH, RULES(TIES) + indented(REPLICATES)),
  ),
  specs(
    'replicates and output under rules',
    spec(BOTH, RULES(TIES) + indented(REPLICATES))
      .replace('output:', '  output:')
      .replace('  field_order', '    field_order'),
    spec(BOTH, RULES(TIES) + REPLICATES)
      .replace('output:', '  output:')
      .replace('  field_order', '    field_order'),
  ),
  specs('pairs outside of rules', spec(LEVELS, PAIRS), spec(LEVELS, RULES(PAIRS))),
  specs('two sections outside of rules', spec(BOTH, TIES + PAIRS), spec(BOTH, RULES(TIES, PAIRS))),
  specs('a section above rules', spec(BOTH, TIES + RULES(PAIRS)), spec(BOTH, RULES(TIES, PAIRS))),
  specs('a section far from rules', spec(BOTH, TIES) + RULES(PAIRS), spec(BOTH) + RULES(TIES, PAIRS)),
  specs('a section outside of rules that have it', spec(BOTH, TIES + RULES(TIES)), spec(BOTH, RULES(TIES))),
  specs(
    'a subset outside of rules, without which a pair drops a level',
    spec(LEVELS, SUBSETS + RULES(PAIRS.replace('sonnet-4', 'gpt-5'))),
    spec(LEVELS, RULES(SUBSETS, PAIRS.replace('sonnet-4', 'gpt-5'))),
  ),
  {
    ...specs(
      'a section outside of rules, with line ends of Windows',
      spec(BOTH, TIES).replaceAll('\n', '\r\n'),
      spec(BOTH, RULES(TIES)).replaceAll('\n', '\r\n'),
    ),
  },
];
const COUNTED: readonly Slip[] = [
  ...['2', '[2]', '[1, 2]'].map((levels) =>
    specs(`an axis replicates: ${levels}`, spec({ replicates: levels }), spec({}, REPLICATES)),
  ),
  specs('an axis draft_replicates: [2]', spec({ draft_replicates: '[2]' }), spec()),
];

const ONE_LINE = (name: string, joint: string): Slip =>
  specs(
    `two axes on one line, with ${name}`,
    spec().replace('[gpt-5]\n  essay_template', `[gpt-5]${joint}essay_template`),
    spec(),
  );
const PAIR = (lines: string): string =>
  spec({}, `rules:\n  pairs:\n    p:\n      ${lines}\n      allowed: [[draft-A, gpt-5]]\n`);
const MEANT_PAIR = PAIR('left: draft_template\n      right: draft_llm');
const JOINED: readonly Slip[] = [
  specs('a key behind a number', spec({}, REPLICATES.trimEnd()), spec({}, REPLICATES)),
  specs(
    'a count behind a count',
    spec({}, 'replicates:\n  draft_template: 2essay_template: 1\n'),
    spec({}, 'replicates:\n  draft_template: 2\n  essay_template: 1\n'),
  ),
  specs(
    'a count behind a count and a comma',
    spec({}, 'replicates:\n  draft_template: 2, essay_template: 1\n'),
    spec({}, 'replicates:\n  draft_template: 2\n  essay_template: 1\n'),
  ),
  specs('a key behind a list', spec().replace(']\noutput', ']output'), spec()),
  specs(
    'a key behind a list, with line ends of Windows',
    spec().replace(']\noutput', ']output').replaceAll('\n', '\r\n'),
    spec().replaceAll('\n', '\r\n'),
  ),
  ONE_LINE('a comma', ', '),
  ONE_LINE('a semicolon', '; '),
  ONE_LINE('nothing between', ''),
  {
    name: 'two axes on one line, the first of which is included',
    files: {
      [SPEC]: spec({ combo_id: "'@file:items/combos.csv', draft_template: [draft-A]" }).replace(
        '  draft_template: [draft-A]\n',
        '',
      ),
      [ITEMS]: 'combo_id\ncombo-1\n',
    },
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
  },
  specs('two parts of a pair on one line', PAIR('left: draft_template right: draft_llm'), MEANT_PAIR),
  specs('two parts of a pair and a comma', PAIR('left: draft_template, right: draft_llm'), MEANT_PAIR),
  specs(
    'a pair on one line without braces',
    spec(
      {},
      'rules:\n  pairs:\n    p: left: draft_template, right: draft_llm, allowed: [[draft-A, gpt-5]]\n',
    ),
    spec(
      {},
      'rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: [[draft-A, gpt-5]]}\n',
    ),
  ),
];

const LIST = spec({ draft_llm: '\n    - gpt-5\n    - sonnet-4' });
const DIFF = (name: string, line: string, lines: string, meant = LIST): Slip =>
  specs(name, LIST.replace(line, lines), meant);
const SECOND = '    - sonnet-4\n';
const SIGNS: readonly Slip[] = [
  DIFF('a plus sign before the hyphen of an item', SECOND, '    +- sonnet-4\n'),
  DIFF('a plus sign and a space before the hyphen of an item', SECOND, '    + - sonnet-4\n'),
  DIFF('a plus sign left of the first item', '    - gpt-5\n', '+    - gpt-5\n'),
  DIFF('an item that a diff replaces', SECOND, '-    - sonnet-3\n+    - sonnet-4\n'),
  DIFF('two items that a diff replaces', SECOND, '-    - sonnet-3\n-    - sonnet-2\n+    - sonnet-4\n'),
  DIFF('an item that a diff deletes', SECOND, `-    - sonnet-3\n${SECOND}`),
  DIFF('the last item, which a diff deletes', SECOND, `${SECOND}-    - sonnet-3\n`),
  specs(
    'an item that a diff replaces, with line ends of Windows',
    LIST.replace(SECOND, '-    - sonnet-3\n+    - sonnet-4\n').replaceAll('\n', '\r\n'),
    LIST.replaceAll('\n', '\r\n'),
  ),
  DIFF(
    'an axis that a diff replaces',
    '  essay_llm: [gpt-5]\n',
    '-  essay_llm: [sonnet-4]\n+  essay_llm: [gpt-5]\n',
  ),
];

const CAPITALS = (name: string, text: string, ...keys: string[]): Slip =>
  specs(
    `the keys ${keys.join(' and ')} of ${name}`,
    keys.reduce((one, key) => one.replace(`${key.toLowerCase()}:`, `${key}:`), text),
    text,
  );
const RULED = spec(BOTH, RULES(TIES, PAIRS));
const SPELLINGS: readonly Slip[] = [
  CAPITALS('a spec', spec(), 'Axes', 'Output'),
  CAPITALS('a spec with rules', RULED, 'Axes', 'Rules', 'Output'),
  CAPITALS('a spec in capitals', spec(), 'AXES', 'OUTPUT', 'FIELD_ORDER'),
  CAPITALS('rules', RULED, 'Rules', 'Pairs', 'Left', 'Right', 'Allowed'),
  {
    ...CAPITALS('a spec with another slip', spec({ draft_llm: '[gpt-6]' }), 'Axes', 'Output'),
    remedy: { [SPEC]: spec() },
  },
  {
    name: 'a name that differs in a part of a word',
    files: {
      [SPEC]: spec({ evaluation_template: '[incoherence-v1]' }),
      'data/1_raw/evaluation_templates.csv': 'template_id,generator\ncoherence-v1,llm\neval-1,llm\n',
    },
    remedy: {
      'data/1_raw/evaluation_templates.csv':
        'template_id,generator\ncoherence-v1,llm\neval-1,llm\nincoherence-v1,llm\n',
    },
  },
  specs(
    'en dashes in the entries of a pair',
    spec(LEVELS, RULES(PAIRS.replace('draft-A', 'draft–A').replace('draft-B', 'draft–B'))),
    spec(LEVELS, RULES(PAIRS)),
  ),
  specs(
    'capital letters in the entries of a pair',
    spec(LEVELS, RULES(PAIRS.replace(/draft-(?=[AB])/g, 'Draft-').replace('sonnet', 'Sonnet'))),
    spec(LEVELS, RULES(PAIRS)),
  ),
  specs(
    'capital letters in all levels of an axis',
    spec({ draft_template: '[Draft-A, Draft-B]' }),
    spec(LEVELS),
  ),
];

const P = (parts: string): string =>
  spec(
    LEVELS,
    `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      ${parts}\n`,
  );
const LEFT = 'allowed: [[draft-A, gpt-5], [draft-B, gpt-5], [draft-B, sonnet-4]]';
const NESTED = (stage: string, template: string): string =>
  `  ${stage}:\n    template: [${template}]\n    llm: [gpt-5]\n`;
const LIKE_OTHERS: readonly Slip[] = [
  specs('another axis in place of a list', spec({ essay_llm: 'draft_llm' }), spec()),
  specs('another axis among levels', spec({ essay_llm: '[draft_llm]' }), spec()),
  specs('the word same in place of a list', spec({ essay_llm: 'same as draft_llm' }), spec()),
  specs(
    'templates and models below their stages',
    `axes:\n  combo_id: [combo-1]\n${NESTED('draft', 'draft-A')}${NESTED('essay', 'essay-X')}${NESTED('evaluation', 'eval-1')}output:\n  field_order: [combo_id, draft_template]\n`,
    spec(),
  ),
  specs('a name in a string of Python', spec({ draft_template: "[f'draft-A']" }), spec()),
  specs(
    'an alias of another anchor',
    spec({ draft_llm: '&m [gpt-5]', essay_llm: '*models' }),
    spec({ draft_llm: '&m [gpt-5]', essay_llm: '*m' }),
  ),
  specs('what a pair forbids', P('forbidden: [[draft-A, sonnet-4]]'), P(LEFT)),
  specs('what a pair allows and excludes', P(`${LEFT}\n      exclude: [[draft-A, sonnet-4]]`), P(LEFT)),
  specs(
    'a subset that maps what it excludes',
    spec(LEVELS, 'rules:\n  subsets:\n    draft_llm: {exclude: [sonnet-4]}\n'),
    spec(LEVELS, 'rules:\n  subsets:\n    draft_llm: [gpt-5]\n'),
  ),
  specs(
    'filters in place of subsets',
    spec(LEVELS, 'rules:\n  filters:\n    draft_llm: [gpt-5]\n'),
    spec(LEVELS, 'rules:\n  subsets:\n    draft_llm: [gpt-5]\n'),
  ),
  specs(
    'a section of what is excluded',
    spec(LEVELS, 'rules:\n  exclude:\n    - {draft_template: draft-A, draft_llm: sonnet-4}\n'),
    P(LEFT),
  ),
  {
    name: 'rules as an include',
    files: { [SPEC]: spec({}, "rules: '@file:items/rules.yaml'\n"), [ITEMS]: 'combo_id\ncombo-1\n' },
    remedy: { [SPEC]: spec() },
  },
];
const SETTINGS = (name: string, text: string, meant: string): Slip => ({
  name: `settings: ${name}`,
  files: { '.cohort-ci.yml': text },
  remedy: { '.cohort-ci.yml': meant },
});
const OF_SETTINGS: readonly Slip[] = [
  SETTINGS('a data root from the root of a disk', 'data-root: /data\n', 'data-root: data\n'),
  SETTINGS('a data root above the repository', 'data-root: ../data\n', 'data-root: data\n'),
  SETTINGS('the runtime in place of the dialect', 'runtime: v1\n', 'dialect: v1\n'),
  SETTINGS('codes in place of entries', 'ignore:\n  - drift/form\n', 'ignore: []\n'),
  SETTINGS('codes as keys of ignore', 'ignore:\n  drift/form: data/**\n', 'ignore: []\n'),
];

export const STRAYED_SLIPS: readonly Slip[] = [
  ...inBoth([
    ...WORDS,
    ...['draft_llm', 'evaluation_llm', 'draft_template'].map(NOTHING),
    ...PLACES,
    ...COUNTED,
    ...JOINED,
    ...SIGNS,
    ...SPELLINGS,
    ...LIKE_OTHERS,
  ]),
  ...OF_SETTINGS,
];
