import { ITEMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips in tables whose remedy once cost a table, a row or a column that something else needs. */

const inBoth = (slips: readonly Slip[]): readonly Slip[] =>
  slips.flatMap((slip): Slip[] => [
    slip,
    { ...slip, name: `v2: ${slip.name}`, options: { ...slip.options, dialect: 'v2' } },
  ]);

const item = (name: string): string => ITEMS.replace('combos.csv', name);
const LEVELS = { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' };
const FILE = (name: string): string => `'@file:items/${name}'`;
const PAIRS = 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n';
const paired = (axes: Readonly<Record<string, string>>, table = FILE('pairs.csv')): string =>
  spec(
    { ...LEVELS, ...axes },
    `rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: ${table}}\n`,
  );
const kept = (list: string): string => spec(LEVELS, `rules:\n  subsets:\n    draft_template: ${list}\n`);

/** Another file than the one that is meant, and the reference that is meant. */
const wrong = (
  name: string,
  files: Readonly<Record<string, string>>,
  written: string,
  meant: string,
): Slip => ({
  name,
  files: {
    [SPEC]: written,
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [item(file), text])),
  },
  remedy: { [SPEC]: meant },
});
const MODELS = 'draft_llm\ngpt-5\nsonnet-4\n';
const INCLUDES: readonly Slip[] = [
  wrong(
    'the table of a pair for an axis, beside its list',
    { 'pairs.csv': PAIRS, 'models.csv': MODELS },
    paired({ draft_llm: FILE('pairs.csv') }),
    paired({ draft_llm: FILE('models.csv') }),
  ),
  wrong(
    'the table of a pair for both axes, beside lists with other column names',
    { 'pairs.csv': PAIRS, 'models.csv': 'model\ngpt-5\nsonnet-4\n', 'templates.txt': 'draft-A\ndraft-B\n' },
    paired({ draft_template: FILE('pairs.csv'), draft_llm: FILE('pairs.csv') }),
    paired({ draft_template: FILE('templates.txt'), draft_llm: FILE('models.csv') }),
  ),
  wrong(
    'the table of a pair for an axis, without a list',
    { 'pairs.csv': PAIRS },
    paired({ draft_llm: FILE('pairs.csv') }),
    paired({ draft_llm: '[gpt-5, sonnet-4]' }),
  ),
  wrong(
    'a table of two axes for one of them',
    { 'pairs.csv': PAIRS },
    spec({ draft_template: FILE('pairs.csv') }),
    spec({ draft_template: '[draft-A, draft-B]' }),
  ),
  wrong(
    'a table of two other axes for an axis, beside its list',
    { 'pairs.csv': PAIRS, 'combos.csv': 'id\ncombo-1\ncombo-2\n' },
    spec({ combo_id: FILE('pairs.csv') }),
    spec({ combo_id: FILE('combos.csv') }),
  ),
  wrong(
    'a table of two other axes for an axis',
    { 'pairs.csv': PAIRS },
    spec({ combo_id: FILE('pairs.csv') }),
    spec(),
  ),
  wrong(
    "another axis's list, beside the own one",
    { 'models.csv': 'id\ngpt-5\nsonnet-4\n', 'templates.csv': 'id\ndraft-A\n' },
    spec({ draft_template: FILE('models.csv'), draft_llm: FILE('models.csv') }),
    spec({ draft_template: FILE('templates.csv'), draft_llm: FILE('models.csv') }),
  ),
  wrong(
    "another axis's list with one level",
    { 'models.csv': 'draft_llm\ngpt-5\n' },
    spec({ draft_template: FILE('models.csv'), draft_llm: FILE('models.csv') }),
    spec({ draft_llm: FILE('models.csv') }),
  ),
  wrong(
    'the table of a pair for a subset, beside its list',
    { 'pairs.csv': PAIRS, 'templates.csv': 'draft_template\ndraft-A\n' },
    kept(FILE('pairs.csv')),
    kept(FILE('templates.csv')),
  ),
  wrong(
    'the table of a pair for a subset',
    { 'pairs.csv': PAIRS },
    kept(FILE('pairs.csv')),
    kept('[draft-A, draft-B]'),
  ),
  wrong(
    "another axis's list for a subset, beside its list",
    { 'models.csv': MODELS, 'templates.csv': 'draft_template\ndraft-A\n' },
    kept(FILE('models.csv')),
    kept(FILE('templates.csv')),
  ),
  wrong(
    'the table of another pair, beside the own one',
    { 'pairs.csv': PAIRS, 'other.csv': 'essay_template,essay_llm\nessay-X,gpt-5\n' },
    paired({}, FILE('other.csv')),
    paired({}),
  ),
  wrong(
    'a table of three axes for a pair',
    {
      'all.csv': 'draft_template,draft_llm,essay_template\ndraft-A,gpt-5,essay-X\ndraft-B,sonnet-4,essay-X\n',
    },
    paired({}, FILE('all.csv')),
    paired({}, '[[draft-A, gpt-5], [draft-B, sonnet-4]]'),
  ),
];

export const TABLE_SLIPS: readonly Slip[] = inBoth([...INCLUDES]);
