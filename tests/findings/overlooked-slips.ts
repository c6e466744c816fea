import { ITEMS, type Slip, SPEC, spec } from './slips.ts';

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

/** The rich spec with one line, or all that is below it, too, in another column. */
function shifted(of: string, start: string, by: number, withBlock: boolean): Slip {
  const lines = RICH.split('\n');
  const at = lines.findIndex((text) => text.trim().startsWith(start));
  const indent = (text: string): number => text.length - text.trimStart().length;
  const end = lines.findIndex((text, index) => index > at && indent(text) <= indent(lines[at] ?? ''));
  const last = withBlock ? end : at + 1;
  const text = lines.map((line, index) =>
    index < at || index >= last ? line : by < 0 ? line.slice(-by) : ' '.repeat(by) + line,
  );
  const name = `${start} ${by < 0 ? `${-by} columns to the left` : `${by} columns to the right`}, ${of}`;
  return { name, files: { [SPEC]: text.join('\n') }, remedy: { [SPEC]: RICH } };
}
const alone = (start: string, by: number): Slip => shifted('alone', start, by, false);
const together = (start: string, by: number): Slip => shifted('with its block', start, by, true);

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
  alone('combo_id:', -2),
  alone('draft_template:', -2),
  alone('draft_llm: [gpt', 2),
  alone('evaluation_llm:', -2),
  alone('evaluation_llm:', 2),
  alone('rules:', 2),
  alone('rules:', 4),
  alone('subsets:', 2),
  alone('draft_llm: [draft_llm', -2),
  alone('draft_llm: [draft_llm', -4),
  alone('p:', 2),
  alone('left:', -2),
  alone('right:', 2),
  alone('allowed:', -4),
  alone('evaluation_template: 2', -2),
  alone('field_order:', -2),
  together('axes:', 2),
  together('draft_template:', -2),
  together('draft_template:', 2),
  together('rules:', 2),
  together('subsets:', -2),
  together('ties:', -2),
  together('ties:', 2),
  together('pairs:', -2),
  together('tuples:', 2),
  together('tuples:', -2),
  together('p:', -2),
  together('allowed:', -2),
  together('items:', -4),
  together('replicates:', 2),
  together('replicates:', 4),
  together('output:', 2),
  together('output:', 4),
  {
    name: 'output below the ties above it',
    files: {
      [SPEC]: spec({}, 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n').replace(
        /^output:\n/m,
        '    output:\n    ',
      ),
    },
    remedy: { [SPEC]: spec({}, 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n') },
  },
  {
    name: 'a misspelled axis and another at the margin',
    files: { [SPEC]: spec({ draft_llm: '[gtp-5]' }).replace('  evaluation_llm', 'evaluation_llm') },
    remedy: { [SPEC]: spec({ draft_llm: '[gtp-5]' }) },
  },
  {
    name: 'an unknown key that is no line of another block',
    files: { [SPEC]: spec().replace('output:', 'authors: [us]\noutput:') },
    remedy: { [SPEC]: spec() },
  },
];
