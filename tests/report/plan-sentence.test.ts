import { expect, test } from 'vitest';
import type { Change } from '../../src/change/change.ts';
import type { ChangeCost, PlanCost } from '../../src/prices/plan-cost.ts';
import type { SwitchedRuns } from '../../src/prices/planned-runs.ts';
import { planText } from '../../src/report/comment/plan-sentence.ts';
import { tallyChange } from '../../src/report/comment/tally-change.ts';
import { STAGES } from '../../src/source/stage.ts';
import { changeBetween, edited, PROJECT, regenerated, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const BASE = regenerated(PROJECT);
/** A combo more: four drafts, essays and evaluations. */
const GROWN = edited(PROJECT, { [SPEC]: spec({ combo_id: '[combo-a, combo-b, combo-c]' }) });
/** Nothing is added or removed. */
const REORDERED = edited(PROJECT, { [SPEC]: spec({ combo_id: '[combo-b, combo-a]' }) });

function plan(runs: readonly [number, number, number], copies: number): PlanCost {
  const amounts = { expected: 0n, atMost: undefined, unknown: 0 };
  return {
    ...{ ...amounts, runs: runs[0] + runs[1] + runs[2], copies },
    stages: STAGES.map((stage, at) => ({ stage, ...amounts, runs: runs[at] ?? 0 })),
    ...{ models: [], unpriced: [], conflicts: [], asOf: undefined },
  };
}

const parsed = (after: string, count: number): SwitchedRuns => ({
  ...{ stage: 'essay', template: 'parsed', count },
  ...{ before: after === 'copy' ? 'llm' : 'copy', after },
});

function switching(change: Change, switched: readonly SwitchedRuns[]): Change {
  return { ...change, whole: { reasons: change.whole?.reasons ?? [], switched, reassigned: [] } };
}

interface Case {
  readonly runs?: readonly [number, number, number];
  readonly copies?: number;
  readonly finished?: number;
  readonly switched?: readonly SwitchedRuns[];
}

test.each<[files: typeof BASE, Case, string | undefined]>([
  [GROWN, { runs: [4, 4, 4] }, undefined],
  [
    GROWN,
    { runs: [4, 4, 3] },
    'To run: 4 drafts, 4 essays and 3 evaluations; the rest is already planned by another cohort.',
  ],
  [GROWN, { runs: [4, 0, 4], copies: 4 }, 'To run: 4 drafts and 4 evaluations; the rest is copied.'],
  [GROWN, { runs: [0, 4, 4], finished: 4 }, 'To run: 4 essays and 4 evaluations; the rest is already run.'],
  [
    GROWN,
    { runs: [2, 0, 3], copies: 4, finished: 2 },
    'To run: 2 drafts and 3 evaluations; the rest is copied, already run, or already planned by another cohort.',
  ],
  // Nothing runs, so there is no rest.
  [GROWN, { finished: 12 }, 'To run: nothing; what is added is already run.'],
  [GROWN, {}, 'To run: nothing; what is added is already planned by another cohort.'],
  // Former copies are not added, so they are no part of the rest; the heading says that they run.
  [GROWN, { runs: [4, 8, 4], switched: [parsed('llm', 4)] }, undefined],
  [
    GROWN,
    { runs: [4, 4, 4], copies: 2, finished: 1, switched: [parsed('llm', 3)] },
    'To run: 4 drafts, 4 essays and 4 evaluations; the rest is copied or already run.',
  ],
  [REORDERED, {}, 'To run: nothing; no generation is added or removed.'],
  [REORDERED, { runs: [0, 3, 0], switched: [parsed('llm', 3)] }, undefined],
  [REORDERED, { switched: [parsed('copy', 3)] }, undefined],
])('%#', async (files, { runs = [0, 0, 0], copies = 0, finished = 0, switched = [] }, text) => {
  const change = switching(await changeBetween(BASE, regenerated(files)), switched);
  const added = plan(runs, copies);
  const cost: ChangeCost = {
    ...{ added, before: added, after: added, finished, unplanned: [] },
    ...{ reasons: new Map(), switches: [], settings: [], prices: { added: [], changed: [], removed: [] } },
  };
  const said = planText({ change, counts: tallyChange(change), options: { cost } });
  expect(said).toBe(text);
});

test('generations that run a model now are said where the heading says what is wrong', async () => {
  const broken = regenerated(
    edited(PROJECT, { 'data/cohorts/judges/spec/config.yaml': spec({ draft_llm: '[opall]' }) }),
  );
  const found = await changeBetween(BASE, broken);
  const change = switching({ ...found, cohorts: [], whole: { reasons: [], switched: [], reassigned: [] } }, [
    parsed('llm', 3),
  ]);
  const added = plan([0, 3, 0], 0);
  const cost: ChangeCost = {
    ...{ added, before: added, after: added, finished: 0, unplanned: [] },
    ...{ reasons: new Map(), switches: [], settings: [], prices: { added: [], changed: [], removed: [] } },
  };
  expect(planText({ change, counts: tallyChange(change), options: { cost } })).toMatch(
    /^Plans: 3 essays run a model now · /,
  );
});
