import { drafts, GOOD, ITEMS, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips whose first message pointed at a consequence, hid another slip, or gave a hint that cost part of the experiment. */

const LEVELS = { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' };
const MODELS = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';
const CONFIG = '.cohort-ci.yml';
const TIE = 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n';

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
const paired = (entries: string, axes: Readonly<Record<string, string>> = LEVELS): string =>
  spec(
    axes,
    `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed: ${entries}\n`,
  );

/** A subset of one of two tied axes. */
const tied = (kept: string, other = '[gpt-5, sonnet-4]'): string =>
  spec(
    { draft_llm: '[gpt-5, sonnet-4]', essay_llm: other },
    `rules:\n  subsets:\n    draft_llm: ${kept}\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n`,
  );
const SUBSETS: readonly Slip[] = [
  specs('a misspelled value of a subset above a tie', tied('[gtp-5, sonnet-4]'), tied('[gpt-5, sonnet-4]')),
  specs('another number in a subset above a tie', tied('[gpt-6, sonnet-4]'), tied('[gpt-5, sonnet-4]')),
  specs(
    'a misspelled value of a subset, without which a tie has no level',
    tied('[gtp-5, sonnet-4]', '[gpt-5]'),
    tied('[gpt-5, sonnet-4]', '[gpt-5]'),
  ),
  specs(
    'another number in a subset, without which a tie has no level',
    tied('[gpt-6, sonnet-4]', '[gpt-5]'),
    tied('[gpt-5, sonnet-4]', '[gpt-5]'),
  ),
];

const VERSIONS = 'template_id,generator\ndraft-v9,llm\ndraft-v10,llm\n';
const numbered = (
  name: string,
  levels: string,
  entry: string,
  meant: Slip['remedy'],
  rows = VERSIONS,
): Slip => ({
  name,
  files: {
    [SPEC]: paired(`[[draft-v9, gpt-5], [${entry}, sonnet-4]]`, { ...LEVELS, draft_template: levels }),
    ...drafts(rows),
  },
  remedy: meant,
});
const MEANT = paired('[[draft-v9, gpt-5], [draft-v10, sonnet-4]]', {
  ...LEVELS,
  draft_template: '[draft-v9, draft-v10]',
});
const NUMBERS: readonly Slip[] = [
  numbered('another number in an axis than in a pair', '[draft-v9, draft-v11]', 'draft-v10', {
    [SPEC]: MEANT,
  }),
  numbered('another number in a pair than in an axis', '[draft-v9, draft-v10]', 'draft-v11', {
    [SPEC]: MEANT,
  }),
  numbered(
    'two numbers of a template without a row',
    '[draft-v9, draft-v11]',
    'draft-v10',
    { [SPEC]: MEANT, ...drafts(VERSIONS) },
    'template_id,generator\ndraft-v9,llm\n',
  ),
];

const HIDING: readonly Slip[] = [
  ...(['model_id', 'ids'] as const).map(
    (name): Slip => ({
      name: `two slips: the column '${name}', and a misspelled model of a tie`,
      files: { [SPEC]: spec({ essay_llm: '[gtp-5]' }, TIE), [LLMS]: MODELS.replace('id', name) },
      remedy: { [LLMS]: MODELS },
    }),
  ),
  {
    name: 'two slips: a misspelled column of templates, and a misspelled template',
    files: { [SPEC]: spec({ draft_template: '[darft-A]' }), ...drafts(GOOD.replace('template', 'tmplate')) },
    remedy: drafts(GOOD),
  },
  {
    name: 'two slips: a misspelled setting, and a misspelled model',
    files: { [SPEC]: spec({ draft_llm: '[gtp-5]' }), [CONFIG]: 'ingore: []\n' },
    remedy: { [CONFIG]: 'ignore: []\n' },
  },
  {
    name: 'two slips: a setting that may be the dialect, and a misspelled model',
    files: { [SPEC]: spec({ draft_llm: '[gtp-5]' }), [CONFIG]: 'dilect: v1\n' },
    remedy: { [CONFIG]: 'dialect: v1\n' },
  },
];

const PAIR = '[[draft-A, gpt-5], [draft-B, sonnet-4]]';
const REFERENCE = "'@file:items/combos.csv'";
const COMBO_LIST = { [ITEMS]: 'combo_id\ncombo-1\n' };
const PART = (name: string): Slip =>
  specs(
    `the part '${name}' of a pair in a comment`,
    paired(PAIR).replace(`${name}:`, `# ${name}:`),
    paired(PAIR),
  );
const ITEMS_OF = (section: string, parts: string): Slip =>
  specs(
    `${section} as items with a name`,
    spec(LEVELS, `rules:\n  ${section}:\n    - name: judge\n${parts}`),
    spec(LEVELS, `rules:\n  ${section}:\n    judge:\n${parts}`),
  );
const YAML: readonly Slip[] = [
  ...['{$ref: items/combos.csv}', "\n    $ref: 'items/combos.csv'", '{include: items/combos.csv}'].map(
    (written): Slip => ({
      name: `an axis as ${JSON.stringify(written)}`,
      files: { [SPEC]: spec({ combo_id: written }), ...COMBO_LIST },
      remedy: { [SPEC]: spec({ combo_id: REFERENCE }) },
    }),
  ),
  {
    name: 'entries of a pair as {$ref: …}',
    files: {
      [SPEC]: paired('{$ref: items/combos.csv}'),
      [ITEMS]: 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n',
    },
    remedy: { [SPEC]: paired(REFERENCE) },
  },
  specs(
    'hyphens in brackets',
    spec({ draft_llm: '[- gpt-5, - sonnet-4]' }),
    spec({ draft_llm: '[gpt-5, sonnet-4]' }),
  ),
  specs(
    'items on the line of their key',
    spec({ draft_llm: '- gpt-5 - sonnet-4' }),
    spec({ draft_llm: '[gpt-5, sonnet-4]' }),
  ),
  specs(
    'a block text of items',
    spec({ draft_llm: '|\n    - gpt-5\n    - sonnet-4' }),
    spec({ draft_llm: '\n    - gpt-5\n    - sonnet-4' }),
  ),
  specs(
    'a tie that is named axes',
    spec({}, 'rules:\n  ties: {axes: [draft_llm, essay_llm]}\n'),
    spec({}, TIE),
  ),
  ITEMS_OF('pairs', `      left: draft_template\n      right: draft_llm\n      allowed: ${PAIR}\n`),
  specs(
    'a pair with its name among its parts',
    paired(PAIR).replace('    p:\n', '    name: p\n').replace(/^ {6}/gm, '    '),
    paired(PAIR),
  ),
  specs(
    'levels with a key each',
    spec({ draft_llm: '\n    - id: gpt-5\n    - id: sonnet-4' }),
    spec({ draft_llm: '\n    - gpt-5\n    - sonnet-4' }),
  ),
  ...['left', 'right', 'allowed'].map(PART),
  specs('the dialect in a spec', `dialect: 2\n${spec()}`, spec()),
];

export const LEFTOVER_SLIPS: readonly Slip[] = [...inBoth([...SUBSETS, ...NUMBERS, ...HIDING, ...YAML])];
