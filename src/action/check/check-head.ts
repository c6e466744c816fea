import type { CheckedState } from '../../change/checked-state.ts';
import { DerivedCohorts } from '../../derived-cohorts.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { GitTree } from '../../git/git-tree.ts';
import { readAhead } from '../../git/read-ahead.ts';
import type { Asked } from '../../report/json/part.ts';
import type { CohortSpec } from '../../repository.ts';
import { checkOpened, type OpenedWorkspace } from '../check-workspace.ts';
import { type Proposal, type Touched, touchedBy } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import type { RunContext } from '../run-context.ts';
import { askedOf } from './asked-of.ts';
import { IgnoredBySides } from './ignored-by-sides.ts';
import { type LeftOut, leftOutSince, withKeptAside, withLeftOut } from './left-out.ts';
import { reportsRemovals, type Sides } from './open-sides.ts';
import { type Share, shareOf } from './share-of.ts';

/** The checked head of a proposal, or the checked checkout. */
export interface CheckedHead {
  readonly state: CheckedState;
  /** The cohorts that the proposal affects, if only those are checked. */
  readonly narrowed: Touched | undefined;
  readonly share: Share | undefined;
  /** Cohorts that the proposal's settings leave out. */
  readonly leftOut: readonly LeftOut[];
  readonly ignored: IgnoredBySides;
  readonly asked: Asked;
}

/** Checks the cohorts of the head that this job is asked for. */
export async function checkHead(
  { opened, base, judging, moves }: Sides,
  proposal: Proposal | undefined,
  inputs: Inputs,
  context: RunContext,
): Promise<CheckedHead> {
  const narrowed =
    proposal && base && inputs.onlyAffected
      ? touchedBy(context, proposal, base, opened, inputs, moves.size > 0)
      : undefined;
  const touched = narrowed?.cohorts;
  const share = await shareOf(opened, touched, inputs, context, base);
  const leftOut =
    proposal && base && judging && reportsRemovals(inputs, opened)
      ? await leftOutSince(context, proposal, base, judging, moves, opened)
      : [];
  readHead(opened, share?.cohorts, narrowed);
  const ignored = new IgnoredBySides();
  const untouched = untouchedOf(opened, touched);
  const kept = await checkOpened(opened, context.signal, share?.cohorts, untouched, {
    ...ignored.head,
    ...(proposal === undefined ? {} : { derived: new DerivedCohorts() }),
  });
  const all = leftOut.length > 0 ? await withLeftOut(kept, leftOut, opened, context.signal) : kept;
  const whole =
    proposal && base && judging && reportsRemovals(inputs, opened)
      ? withKeptAside(all, context, proposal, base, judging, opened)
      : all;
  const asked = askedOf(inputs, opened, touched ?? opened.workspace.cohorts, context);
  // A shard may be empty although there are cohorts.
  const isShareEmpty = share?.cohorts.length === 0 && opened.workspace.cohorts.length > 0;
  const state = isShareEmpty ? withoutNoSpec(whole) : whole;
  return { state, narrowed, share, leftOut, ignored, asked };
}

/** Reads ahead what a check reads from a commit, instead of starting a git process for each file. */
function readHead(
  opened: OpenedWorkspace,
  cohorts: readonly CohortSpec[] = opened.workspace.cohorts,
  touched: Touched | undefined,
): void {
  const { tree } = opened.workspace;
  if (!(tree instanceof GitTree)) return;
  try {
    if (touched?.narrowed) touched.narrowed.read(cohorts.map(({ id }) => id));
    else readAhead({ tree, repository: opened.repository() }, cohorts);
  } catch (error) {
    // The check reports what is missing.
    if (!(error instanceof EnvironmentFailure)) throw error;
  }
}

/** The cohorts that a proposal leaves unchanged. */
function untouchedOf(
  { workspace }: OpenedWorkspace,
  touched: readonly CohortSpec[] | undefined,
): readonly CohortSpec[] {
  if (touched === undefined) return [];
  const paths = new Set(touched.map(({ specPath }) => specPath));
  return workspace.cohorts.filter(({ specPath }) => !paths.has(specPath));
}

/** Removes the finding that no spec was found, which is wrong if no cohort was requested. */
function withoutNoSpec(state: CheckedState): CheckedState {
  const diagnostics = state.result.diagnostics.filter(({ code }) => code !== 'spec/none-found');
  return { ...state, result: { ...state.result, diagnostics } };
}
