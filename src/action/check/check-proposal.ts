import type { Change } from '../../change/change.ts';
import { type CheckedState, includesOf } from '../../change/checked-state.ts';
import { classifyFindings } from '../../change/classify-findings.ts';
import type { ReasonsOf } from '../../change/whole-change.ts';
import { DerivedCohorts } from '../../derived-cohorts.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { placePath } from '../../findings/diagnostic.ts';
import { diagnosticKey } from '../../findings/order.ts';
import type { NoBase } from '../../git/choose-base.ts';
import { compareWithBase } from '../../git/compare-with-base.ts';
import { GitTree } from '../../git/git-tree.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import type { Reach } from '../../git/reach.ts';
import { readAhead } from '../../git/read-ahead.ts';
import { sharedEdits } from '../../git/shared-edits.ts';
import type { DesignView } from '../../overview/design-view.ts';
import { viewDesigns } from '../../overview/view-designs.ts';
import { type Asked, cohortsHash } from '../../report/json/part.ts';
import type { CohortSpec } from '../../repository.ts';
import type { CheckResult } from '../../result.ts';
import { NOTHING_GIVEN } from '../../settings/resolve-settings.ts';
import { cohortFolderOf } from '../../source/cohort-files.ts';
import { compareCodePoints } from '../../source/compare.ts';
import {
  checkOpened,
  type OpenedWorkspace,
  type Opening,
  openConfigured,
  openProposed,
  takeTurn,
  withoutNoneFound,
} from '../check-workspace.ts';
import { checkedOut } from '../checked-out.ts';
import { goneSince, type Proposal, type Touched, touchedBy } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import { relocate } from '../relocate.ts';
import type { RunContext } from '../run-context.ts';
import { softenDrift } from '../soften-drift.ts';
import { asInWhole } from './as-in-whole.ts';
import { hasPrices, priceOfChange } from './change-price.ts';
import { type Checked, isUntouched } from './checked.ts';
import { IgnoredBySides } from './ignored-by-sides.ts';
import { type BaseSettings, settingsChangedBy, withOldAsHeadHasIt } from './judge-by-base.ts';
import { type LeftOut, leftOutSince, withKeptAside, withLeftOut } from './left-out.ts';
import { movedCohorts } from './moved-cohorts.ts';
import { openSides, reportsRemovals, type Sides } from './open-sides.ts';
import { dealCohorts } from './shards.ts';
import { withCohortIds } from './with-cohort-ids.ts';
import { changedWorkflows } from './workflows.ts';

export const MOST_DESIGNS = 10;

/** Checks the checkout, and compares it with what the proposal would be merged into. */
export async function checkProposal(
  inputs: Inputs,
  context: RunContext,
  proposal: Proposal | undefined,
): Promise<Checked> {
  const asked = await withCohortIds(inputs, context, proposal);
  const checked = await checkOnce(asked, context, proposal);
  if (!checked.isNarrowed || checked.isOpen !== true) return checked;
  const whole = await checkOnce({ ...asked, onlyAffected: false, shard: undefined }, context, proposal);
  return inputs.shard === undefined ? whole : asInWhole(checked, whole);
}

/**
 * Whether a change introduces or fixes findings in files that cohorts share, such as generations. Cohorts that were not
 * checked may have the same findings, before or after. Included files are an exception, since all cohorts that include
 * them are checked.
 */
function changesElsewhere({ head, base, findings }: Change, { included }: Reach, root: string): boolean {
  const cohorts = [...(base?.cohorts ?? []), ...head.cohorts];
  const folders = new Map(cohorts.map(({ id, specPath }) => [id, cohortFolderOf(specPath)]));
  return findings.some(({ origin, diagnostic, cohorts: ids }) => {
    const path = placePath(diagnostic.at);
    const isOwn = ids.some((id) => path.startsWith(`${folders.get(id) ?? path}/`));
    return origin !== 'existing' && ids.length > 0 && !isOwn && !included.has(path.slice(root.length));
  });
}

/** Whether a change introduces or fixes findings that belong to no cohort. */
function changesWhatIsShared({ base, head }: Change): boolean {
  const keys = (result: CheckResult | undefined): string[] =>
    (result?.diagnostics ?? []).map(diagnosticKey).sort(compareCodePoints);
  return keys(base).join('\n') !== keys(head).join('\n');
}

async function checkOnce(
  inputs: Inputs,
  context: RunContext,
  proposal: Proposal | undefined,
): Promise<Checked> {
  const asAsked = (result: CheckResult) => {
    const wanted = withoutNoneFound(result, inputs);
    // For a shard, the merge decides how drift is reported.
    return inputs.shard === undefined ? softenDrift(wanted, inputs) : wanted;
  };
  const present = (result: CheckResult) => relocate(asAsked(result), context.folder);
  const commit = proposal?.head ?? checkedOut(context);
  const configured: Opening = proposal
    ? await openProposed(context.root, proposal, inputs)
    : await openConfigured(context.root, inputs);
  if (configured.kind === 'invalid') {
    const result = present(await configured.checked());
    const change = proposal && uncompared(result, 'the settings cannot be read');
    const asked = askedOf(inputs, undefined, [], context);
    return { result, change, proposal, commit, isNarrowed: false, asked };
  }
  const sides = await openSides(configured, proposal, inputs, context);
  const head = await checkHead(sides, proposal, inputs, context);
  const result = present(head.state.result);
  const { asked } = head;
  const isNarrowed = head.narrowed !== undefined;
  if (proposal === undefined || sides.base === undefined || sides.judging === undefined) {
    const designs = designsOf(head.state, undefined);
    return { result, change: undefined, proposal, commit, isNarrowed, asked, designs };
  }
  const both = { ...sides, base: sides.base, judging: sides.judging, configured };
  const { change, price } = await compareSides(both, head, proposal, inputs, context, present);
  const checked = {
    result,
    change,
    proposal,
    commit,
    isNarrowed,
    asked,
    designs: designsOf(head.state, change),
  };
  const below = context.folder === '' ? '' : `${context.folder}/`;
  const { narrowed } = head;
  return {
    ...checked,
    ...(narrowed
      ? {
          isOpen:
            head.ignored.differ(change, sides.opened, narrowed) ||
            (!isUntouched(checked) &&
              // Findings of unchecked cohorts may conceal findings that belong to no cohort.
              (changesWhatIsShared(change) || changesElsewhere(change, narrowed.reach, below))),
        }
      : {}),
    tolerant: withOldAsHeadHasIt(change, configured.config, sides.judging),
    ...(price ? { price } : {}),
  };
}

/** Both sides of a proposal, and the checkout as it was opened. */
interface ProposedSides extends Sides {
  readonly base: OpenedBase | NoBase;
  readonly judging: BaseSettings;
  readonly configured: OpenedWorkspace;
}

/** The checked head of a proposal, or the checked checkout. */
interface CheckedHead {
  readonly state: CheckedState;
  /** The cohorts that the proposal affects, if only those are checked. */
  readonly narrowed: Touched | undefined;
  readonly share: Share | undefined;
  /** Cohorts that the proposal's settings leave out. */
  readonly leftOut: readonly LeftOut[];
  readonly ignored: IgnoredBySides;
  readonly asked: Asked;
}

async function checkHead(
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

async function compareSides(
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
    const below = folder === '' ? '' : `${folder}/`;
    return { ...change, sharedEdits: edits.map((edit) => ({ ...edit, path: `${below}${edit.path}` })) };
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return change;
  }
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

/** The request to the check, without this job's share, so that it is equal for all jobs. */
function askedOf(
  inputs: Inputs,
  opened: OpenedWorkspace | undefined,
  cohorts: readonly CohortSpec[],
  { folder }: RunContext,
): Asked {
  const { dialect, dataRoot, maxRows } = opened?.options ?? NOTHING_GIVEN;
  const specs = opened?.options.patterns ?? [];
  const settings = {
    root: folder,
    dialect,
    'data-root': dataRoot,
    specs: specs.join('\n'),
    'max-rows': maxRows,
    cohorts: inputs.cohorts?.join('\n'),
    'only-affected': inputs.onlyAffected,
  };
  const below = folder === '' ? '' : `${folder}/`;
  return {
    settings: new Map(Object.entries(settings).map(([name, value]) => [name, String(value ?? '')])),
    cohorts: cohortsHash(cohorts.map(({ specPath }) => `${below}${specPath}`)),
  };
}

/** The designs to show in the summary. Limited, because derivations that were not kept must be compiled again. */
function designsOf(state: CheckedState, change: Change | undefined): ReadonlyMap<string, DesignView> {
  const changed = new Set(change?.cohorts.map(({ id }) => id));
  const ids = state.result.cohorts
    .filter(({ id, state: is }) => is === 'drifted' || (is !== 'unchecked' && changed.has(id)))
    .map(({ id }) => id);
  // Shared files may be unreadable; then there is no design to show.
  if (ids.length === 0) return new Map();
  return viewDesigns(state, new Set(ids), MOST_DESIGNS);
}

interface Share {
  /** The cohorts that this job checks. */
  readonly cohorts: readonly CohortSpec[];
  /** The ids to compare, including those that only the base has. */
  readonly ids: readonly string[];
}

/** `undefined` if this job checks all cohorts. */
async function shareOf(
  opened: OpenedWorkspace,
  touched: readonly CohortSpec[] | undefined,
  inputs: Inputs,
  { signal }: RunContext,
  base: OpenedBase | NoBase | undefined,
): Promise<Share | undefined> {
  const { shard } = inputs;
  if (shard === undefined && touched === undefined) return undefined;
  const wanted = touched ?? opened.workspace.cohorts;
  const cohorts =
    shard === undefined
      ? wanted
      : ((await dealCohorts(opened, wanted, shard.total, signal))[shard.index - 1] ?? []);
  const gone = reportsRemovals(inputs, opened) && base?.kind === 'base' ? goneSince(base, opened) : [];
  return { cohorts, ids: [...cohorts.map(({ id }) => id), ...gone] };
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

function uncompared(head: CheckResult, baseFailure: string): Change {
  const findings = classifyFindings(undefined, head);
  return { base: undefined, baseFailure, head, cohorts: [], workflows: [], findings, drift: [] };
}
