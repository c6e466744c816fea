import { ITEMS, included, type Slip, SPEC, spec } from './slips.ts';

const LEVELS = { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' };

/** A pair or a tuple of two axes, whose entries follow the key. */
const bound = (kind: 'pair' | 'tuple', entries: string): string =>
  spec(
    LEVELS,
    kind === 'pair'
      ? `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed: ${entries}\n`
      : `rules:\n  tuples:\n    p:\n      axes: [draft_template, draft_llm]\n      items: ${entries}\n`,
  );
const PAIRED = bound('pair', "'@file:items/combos.csv'");
const PAIRS = 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n';

/** What people write between two values, other than a comma. */
const SIGNS = [
  '->',
  ' -> ',
  ' => ',
  ' \u2192 ',
  ' ',
  ': ',
  ' | ',
  '|',
  '; ',
  '\uff0c',
  ' \u2014 ',
  ' / ',
  ' to ',
];

/** Slips that a second review found to be told wrongly. */
export const MISSED_SLIPS: readonly Slip[] = [
  // Several levels on one row
  ...['combo-1,combo-2', 'combo-1, combo-2', 'combo-1 combo-2', 'combo-1; combo-2', 'combo-1 | combo-2'].map(
    (row) => ({
      name: `one row of a list: ${row}`,
      files: included(`combo_id\n${row}\n`),
      remedy: { [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
    }),
  ),
  {
    name: 'one row of a list: "combo-1,combo-2"',
    files: included('combo_id\n"combo-1,combo-2"\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
  },
  {
    name: 'a list on one row without its name',
    files: included('combo-1,combo-2\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
  },
  {
    name: 'a list of one row without its name',
    files: included('combo-1\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
  },
  // Rows of pairs with another sign than a comma
  ...SIGNS.flatMap((sign): Slip[] => [
    {
      name: `pairs in a table, with ${JSON.stringify(sign)} between their values`,
      files: { [SPEC]: PAIRED, [ITEMS]: PAIRS.replaceAll(',', sign) },
      remedy: { [ITEMS]: PAIRS },
    },
    {
      name: `rows of pairs, with ${JSON.stringify(sign)} between their values`,
      files: { [SPEC]: PAIRED, [ITEMS]: PAIRS.replace(/,(?!draft_llm)/g, sign) },
      remedy: { [ITEMS]: PAIRS },
    },
  ]),
  ...(['pair', 'tuple'] as const).flatMap((kind) =>
    SIGNS.map((sign) => ({
      name: `entries of a ${kind}, with ${JSON.stringify(sign)} between their values`,
      files: {
        [SPEC]: bound(kind, `\n        - draft-A${sign}gpt-5\n        - draft-B${sign}sonnet-4`),
      },
      remedy: { [SPEC]: bound(kind, '\n        - [draft-A, gpt-5]\n        - [draft-B, sonnet-4]') },
    })),
  ),
  {
    name: 'entries in brackets, with a colon between their values',
    files: { [SPEC]: bound('pair', '[[draft-A: gpt-5], [draft-B: sonnet-4]]') },
    remedy: { [SPEC]: bound('pair', '[[draft-A, gpt-5], [draft-B, sonnet-4]]') },
  },
];
