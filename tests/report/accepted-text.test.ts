import { expect, test } from 'vitest';
import { acceptedLines } from '../../src/report/accepted-text.ts';
import { cohort, outputs } from './results.ts';

type Counts = readonly [added: number, removed: number];

/** Of drafts and essays; evaluations stay. */
function stagesOf(draft: Counts, essay: Counts) {
  return (['draft', 'essay'] as const).map((stage) => {
    const [added, removed] = stage === 'draft' ? draft : essay;
    return {
      stage,
      added: { stage, count: added, first: [] },
      removed: { stage, count: removed, first: [] },
    };
  });
}

/** A cohort whose membership gains and loses generations. */
function gains(id: string, draft: Counts, essay: Counts) {
  return cohort(id, 'drifted', {
    outputs: outputs(id, { membership: { status: 'content', stages: stagesOf(draft, essay) } }),
  });
}

/** A change of the plan of one cohort, whose reasons count some drafts and essays. */
function since(draft: Counts, essay: Counts, added: number) {
  const counts = (drafts: number, essays: number) => ({ draft: drafts, essay: essays, evaluation: 0 });
  const plan = { stages: stagesOf(draft, essay), causes: [], attributed: [] };
  const change = { id: 'a', specPath: 'x', before: 'clean', after: 'clean', touches: [], plan };
  const reasons = [
    { added: counts(added, 0), removed: counts(0, 1) },
    { added: counts(1, 0), removed: counts(0, 0) },
  ];
  return { cohorts: [change], whole: { reasons, switched: [], reassigned: [] } } as never;
}

const LEGEND = '<sub>+ added to membership, − removed from it.</sub>';
const TWICE =
  '<sub>+ added to membership, − removed from it. A generation of two cohorts counts in both.</sub>';
const a = gains('a', [2, 1], [0, 3]);

test.each([
  ['one cohort', [a], undefined, false, ['**Does:** +2 −1 drafts, −3 essays', '', LEGEND, '']],
  ['one cohort, with a legend elsewhere', [a], undefined, true, ['**Does:** +2 −1 drafts, −3 essays', '']],
  [
    'two cohorts',
    [a, gains('b', [1, 0], [0, 0])],
    undefined,
    false,
    ['**Does:** +3 −1 drafts, −3 essays', '', TWICE, ''],
  ],
  [
    'a change that explains all of it',
    [a],
    since([2, 1], [0, 3], 4),
    false,
    ['**Does:** +5 drafts, −1 essay', '', LEGEND, ''],
  ],
  [
    'two cohorts, and a change that explains all of it',
    [a, gains('b', [0, 0], [1, 0])],
    since([2, 1], [1, 3], 0),
    false,
    ['**Does:** +1 draft, −1 essay', '', LEGEND, ''],
  ],
  [
    'a change that adds less',
    [a],
    since([1, 1], [0, 3], 4),
    false,
    ['**Does:** +2 −1 drafts, −3 essays', '', LEGEND, ''],
  ],
  [
    'a change that removes less',
    [a],
    since([2, 1], [0, 2], 4),
    false,
    ['**Does:** +2 −1 drafts, −3 essays', '', LEGEND, ''],
  ],
  [
    'manifests alone',
    [gains('a', [0, 0], [0, 0])],
    since([2, 1], [0, 3], 4),
    false,
    ['**Does:** no other generations; only changes in manifests and metadata.', ''],
  ],
  ['what is only removed', [gains('a', [0, 0], [0, 1])], undefined, true, ['**Does:** −1 essay', '']],
  [
    'a cohort without outputs',
    [cohort('a', 'clean')],
    undefined,
    false,
    ['**Does:** no other generations; only changes in manifests and metadata.', ''],
  ],
] as const)('%s', (_, cohorts, change, isExplained, lines) => {
  expect(acceptedLines('Does', cohorts, change, isExplained)).toEqual(lines);
});
