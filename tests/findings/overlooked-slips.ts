import { ITEMS, type Slip, SPEC } from './slips.ts';

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
];
