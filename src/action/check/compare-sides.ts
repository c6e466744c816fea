import type { Change } from '../../change/change.ts';
import { type CheckedState, includesOf } from '../../change/checked-state.ts';
import type { ReasonsOf } from '../../change/whole-change.ts';
import { DerivedCohorts } from '../../derived-cohorts.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import type { NoBase } from '../../git/choose-base.ts';
import { compareWithBase } from '../../git/compare-with-base.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import { sharedEdits } from '../../git/shared-edits.ts';
import type { CheckResult } from '../../result.ts';
import { pathIn } from '../../source/path.ts';
import { type OpenedWorkspace, takeTurn } from '../check-workspace.ts';
import type { Proposal } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import type { RunContext } from '../run-context.ts';
import { hasPrices, priceOfChange } from './change-price.ts';
import type { CheckedHead } from './check-head.ts';
import type { Checked } from './checked.ts';
import { type BaseSettings, settingsChangedBy } from './judge-by-base.ts';
import { movedCohorts } from './moved-cohorts.ts';
import type { Sides } from './open-sides.ts';
import { changedWorkflows } from './workflows.ts';

/** Both sides of a proposal, and the checkout as it was opened. */
interface ProposedSides extends Sides {
  readonly base: OpenedBase | NoBase;
  readonly judging: BaseSettings;
  readonly configured: OpenedWorkspace;
}

/** Compares the checked head with the base. */
export async function compareSides(
  { opened, base, judging, moves, configured }: ProposedSides,
  { state, narrowed, share, leftOut, ignored }: CheckedHead,
  proposal: Proposal,
  inputs: Inputs,
  context: RunContext,
  present: (result: CheckResult) => CheckResult,
): Promise<{ readonly change: Change; readonly price: Checked['price'] | undefined }> {
  const { renamed, outOfSight } = movedCohorts(
    moves,
    base.kind === 'base' ? base.cohorts : [],
    [...opened.workspace.cohorts, ...leftOut.map(({ shown }) => shown)],
    opened.workspace.tree,
  );
  const asIn = share?.ids ?? inputs.cohorts;
  // Renamed cohorts are compared with themselves, by whichever job checks them.
  const cohorts = asIn && [
    ...asIn.filter((id) => ![...renamed.values()].includes(id)),
    ...asIn.flatMap((id) => renamed.get(id) ?? []),
  ];
  let reasons: ReasonsOf | undefined;
  const before = new DerivedCohorts();
  const compared = await compareWithBase(context.root, base, proposal.head, state, {
    ...(cohorts === undefined ? {} : { cohorts }),
    // Only the base's specs tell which cohorts the head leaves out.
    ...(narrowed === undefined || leftOut.length > 0 ? {} : { reach: narrowed.reach }),
    present,
    leftOut: new Set(leftOut.map(({ shown }) => shown.id)),
    renamed,
    outOfSight,
    ...(judging.config === 'unknown'
      ? {}
      : {
          settings: settingsChangedBy(
            configured,
            base.kind === 'base' ? base.options.config : judging.config,
          ),
        }),
    workflows: base.kind === 'base' ? changedWorkflows(context.root, base.commit, proposal.head) : [],
    ...(inputs.shard === undefined
      ? {}
      : {
          beyond:
            inputs.shard.index === 1
              ? [...opened.workspace.cohorts, ...leftOut.map(({ shown }) => shown)]
              : ('elsewhere' as const),
        }),
    // Plans of the base are only needed for prices.
    ...(hasPrices(opened, base, judging) ? { onDerived: before.keep } : {}),
    onReasons: (found) => {
      reasons = found;
    },
    onCohort: () => takeTurn(context.signal),
    ...ignored.base,
  });
  const change = withSharedEdits(compared, base, proposal, state, context);
  const derived = { before, after: state.derived };
  const priced = { proposal, opened, base, derived, leftOut, judging, reasons };
  return { change, price: await priceOfChange(priced, inputs, context) };
}

/** Adds what the proposal does to files that several cohorts read, if the clone has enough history. */
function withSharedEdits(
  change: Change,
  base: OpenedBase | NoBase,
  proposal: Proposal,
  state: CheckedState,
  { root, folder }: RunContext,
): Change {
  if (base.kind === 'none' || change.base === undefined) return change;
  try {
    const includes = includesOf(state);
    const edits = sharedEdits(root, base.commit, proposal.head, base.options.dataRoot, includes);
    return { ...change, sharedEdits: edits.map((edit) => ({ ...edit, path: pathIn(folder, edit.path) })) };
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return change;
  }
}
