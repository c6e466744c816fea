import { describe, expect, test } from 'vitest';
import { type Separation, separateAxes } from '../../src/authoring/separate-axes.ts';
import { separationText } from '../../src/report/separation-text.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { type Files, PROJECT, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/one/spec/config.yaml';

function separated(text: string, axes: readonly [string, string], more: Files = {}): Separation {
  const files = { ...PROJECT, ...more, [SPEC]: text };
  const repository = openRepository(new MemoryTree(files), { dialect: 'v1', dataRoot: 'data' });
  return separateAxes(repository, cohortOf(SPEC), axes);
}

const pair = (allowed: string, more = ''): string =>
  spec(
    {},
    `rules:\n  pairs:\n    p:\n      left: combo_id\n      right: draft_template\n      allowed: ${allowed}\n${more}`,
  );

const AXES = ['combo_id', 'draft_template'] as const;

describe('the edit', () => {
  test.each<[string, string, Files, string, string]>([
    [
      'a flow list',
      pair('[[combo-a, sketch], [combo-b, outline]]'),
      {},
      SPEC,
      'allowed: [[combo-a, sketch], [combo-b, outline], [combo-a, outline]]\n',
    ],
    [
      'a block list',
      pair("\n        - [combo-a, 'sketch'] # first\n        - ['combo-b', outline] # second"),
      {},
      SPEC,
      "        - ['combo-b', outline] # second\n        - [combo-a, outline]\n",
    ],
    [
      'an included CSV without a final newline',
      pair("'@file:items/p.csv'"),
      { 'data/cohorts/one/spec/items/p.csv': 'combo_id,draft_template\r\ncombo-a,sketch\r\ncombo-b,outline' },
      'data/cohorts/one/spec/items/p.csv',
      'combo-a,sketch\r\ncombo-b,outline\r\ncombo-a,outline\r\n',
    ],
    [
      'an included YAML list',
      pair("'@file:items/p.yaml'"),
      { 'data/cohorts/one/spec/items/p.yaml': '- [combo-a, sketch]\n- [combo-b, outline]\n' },
      'data/cohorts/one/spec/items/p.yaml',
      '- [combo-b, outline]\n- [combo-a, outline]\n',
    ],
  ])('%s', (_, text, files, path, edited) => {
    const found = separated(text, AXES, files);
    if (found.kind !== 'separated') throw new Error(found.kind);
    expect(found.edit.path).toBe(path);
    expect(found.edit.text).toContain(edited);
    expect(found.entries).toEqual([['combo-a', 'outline']]);
    expect(found.quality.together).toEqual([]);
    expect(found.quality.mainEffects).toContainEqual({ factor: 'combo_id', possible: 1, estimable: 1 });
    expect([found.before.drafts, found.after.drafts]).toEqual([4, 6]);
  });

  test('a balance that would leave the combination out gets one more, so that it does not', () => {
    const found = separated(pair('[[combo-a, sketch], [combo-b, outline]]', '      balance: both\n'), AXES);
    expect(found).toMatchObject({ kind: 'separated', fewest: 1 });
    expect('entries' in found && found.entries).toEqual([
      ['combo-a', 'outline'],
      ['combo-b', 'sketch'],
    ]);
  });
});

test.each([
  [
    ['combo_id', 'evaluation_template'],
    ['combo-a,sketch,coherence', 'combo-a,outline,novelty'],
    [1, 1, 2],
  ],
  [
    ['draft_template', 'evaluation_template'],
    ['combo-a,sketch,coherence', 'combo-a,outline,novelty'],
    [1, 1, 2],
  ],
  [
    ['combo_id', 'draft_template'],
    ['combo-a,outline,novelty', 'combo-a,sketch,coherence'],
    [1, 1, 2],
  ],
] as const)(
  'the cheapest is proposed, in whatever order the axes are named, one that tells the two apart first: %s',
  (axes, entries, more) => {
    const text = spec(
      { draft_llm: '[opal]', evaluation_template: '[novelty, coherence]' },
      'rules:\n  tuples:\n    t:\n      axes: [combo_id, draft_template, evaluation_template]\n      items: [[combo-a, sketch, novelty], [combo-b, outline, coherence]]\n',
    );
    const [one, other] = axes;
    for (const order of [
      [one, other],
      [other, one],
    ] as const) {
      const found = separated(text, order);
      if (found.kind !== 'separated') throw new Error(found.kind);
      expect(found.entries).toEqual(entries.map((entry) => entry.split(',')));
      expect([found.apart, found.limits]).toEqual([1, []]);
      const { before, after } = found;
      expect([
        after.drafts - before.drafts,
        after.essays - before.essays,
        after.evaluations - before.evaluations,
      ]).toEqual(more);
    }
  },
);

test.each<[string, string, readonly [string, string], Separation['kind']]>([
  ['axes that are crossed', spec(), AXES, 'apart'],
  [
    'axes that are connected',
    pair('[[combo-a, sketch], [combo-a, outline], [combo-b, outline]]'),
    AXES,
    'apart',
  ],
  [
    'axes that are tied',
    spec({ essay_llm: '[opal, quartz]' }, 'rules: {ties: {writer: [draft_llm, essay_llm]}}\n'),
    ['draft_llm', 'essay_llm'],
    'tied',
  ],
  [
    'models of draft and essay: an essay id leaves the model out, so generations would be lost',
    spec(
      { essay_llm: '[opal, quartz]' },
      'rules: {tuples: {t: {axes: [draft_llm, essay_llm], items: [[opal, opal], [quartz, quartz]]}}}\n',
    ),
    ['draft_llm', 'essay_llm'],
    'unproven',
  ],
  ['an invalid spec', spec({ draft_llm: '[none]' }), AXES, 'invalid'],
  ['an axis that is not there', spec(), ['combo_id', 'draft'], 'unknown-axis'],
])('nothing to propose: %s', (_, text, axes, kind) => {
  const found = separated(text, axes);
  expect(found.kind).toBe(kind);
  if (found.kind !== 'unknown-axis')
    expect(separationText(found, axes, (name) => name)).toMatch(/^[^\n]+\n$/);
});
