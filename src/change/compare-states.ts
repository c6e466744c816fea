import { expectCohortIn } from '../check-cohort.ts';
import { derivationIn } from '../derived-cohorts.ts';
import { readPieces } from '../drift/committed-output.ts';
import { isImproved, type MembershipPair } from '../drift/improved-membership.ts';
import { UnreadableFile } from '../findings/unreadable-file.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import type { CheckResult, CohortResult, CohortState, StageDrift } from '../result.ts';
import { cohortFiles, outputsIn } from '../source/cohort-files.ts';
import { compareCodePoints } from '../source/compare.ts';
import { readEvidence } from '../source/file-tree.ts';
import { STAGES, type Stage } from '../source/stage.ts';
import type { AffectedCohort } from './affected-cohorts.ts';
import type { GenerationLookup } from './attribution/attribute-plan.ts';
import type { Change, CohortChange, OutputKind, PlanChange } from './change.ts';
import type { CheckedState } from './checked-state.ts';
import { classifyDrift, OUTPUTS } from './classify-drift.ts';
import { classifyFindings } from './classify-findings.ts';
import { type PlannedSide, planChange } from './plan-change.ts';
import { type StandingState, standingIn } from './standing-plans.ts';
import type { ComparedCohort } from './whole/compared-cohort.ts';
import type { OtherCohorts } from './whole/sharing-cohorts.ts';
import { type ReasonsOf, type WholeOptions, wholeChange } from './whole-change.ts';

export interface CompareOptions {
  /** The cohorts affected by the change; see `affectedCohorts`. */
  readonly affected: readonly AffectedCohort[];
  /** Why there is no base, as one sentence. */
  readonly baseFailure?: string;
  /** Whether the base's settings cannot be read; changed drift is then attributed to the change. */
  readonly isDoubtful?: boolean;
  /** Ids of the head's cohorts that its settings exclude but that are checked because the base checks them. */
  readonly leftOut?: ReadonlySet<string>;
  /** Renamed cohorts: new id → old id. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Current spec paths, by id, of removed cohorts whose spec was moved to where it is not read. */
  readonly outOfSight?: ReadonlyMap<string, string>;
  readonly settings?: Change['settings'];
  readonly workflows?: Change['workflows'];
  /** Transforms results for the report, for example to make paths relative to another folder. */
  readonly present?: (result: CheckResult) => CheckResult;
  /**
   * The cohorts of the change that another job compares, which also count for the effect on all plans; `elsewhere` if
   * another job determines that.
   */
  readonly beyond?: BeyondCohorts | 'elsewhere';
  /** Cohorts that the change does not affect. Default: those of the two states that are not compared. */
  readonly others?: WholeOptions['others'];
  /** Called with the reasons of single generations. */
  readonly onReasons?: (reasonsOf: ReasonsOf) => void;
  /** Called and awaited after each cohort, to let the caller handle signals. */
  readonly onCohort?: () => Promise<void> | void;
}

export interface BeyondCohorts {
  /** Ids, in the head if they exist there. */
  readonly ids: readonly string[];
  /** All cohorts of both states. */
  readonly base: readonly CohortSpec[];
  readonly head: readonly CohortSpec[];
}

/**
 * Compares two checked states: classifies findings and drift as introduced, existing or fixed, and determines the
 * effect of the change on the plans of affected cohorts, with its causes.
 *
 * @param base - If absent, everything is `introduced`, and no plans are compared.
 */
export async function compareStates(
  base: CheckedState | undefined,
  head: CheckedState,
  options: CompareOptions,
): Promise<Change> {
  const present = options.present ?? ((result) => result);
  const was = base && present(base.result);
  const is = present(head.result);
  const cohorts: CohortChange[] = [];
  const compared: ComparedCohort[] = [];
  const oldNames = options.renamed ?? new Map<string, string>();
  const newNames = new Set(oldNames.values());
  const affected = [...options.affected].sort((left, right) => compareCodePoints(left.id, right.id));
  for (const { id, touches } of affected) {
    // A renamed cohort is reported under its new name.
    if (newNames.has(id)) continue;
    const oldId = oldNames.get(id) ?? id;
    const now = is.cohorts.find((cohort) => cohort.id === id);
    const before = was?.cohorts.find((cohort) => cohort.id === oldId);
    const shown = now ?? before;
    if (shown === undefined) continue;
    const states = { before: before?.state ?? 'absent', after: now?.state ?? 'absent' } as const;
    let lookup: GenerationLookup | undefined;
    const sides = {
      before: () => (base === undefined || before === undefined ? undefined : sideOf(base, oldId)),
      after: () => (now === undefined ? undefined : sideOf(head, id)),
    };
    const plan =
      base &&
      comparePlans(sides, states, (found) => {
        lookup = found;
      });
    const isGone = base !== undefined && now === undefined;
    const isLeftOut =
      options.leftOut?.has(id) ||
      (isGone && head.repository.sources.tree.exists(specOf(base, id)?.specPath ?? ''));
    const left = isGone && !isLeftOut ? leftBehind(base, head, id, shown.specPath) : [];
    const own = specOf(base, id)?.specPath ?? '';
    const movedTo = isGone && !isLeftOut ? options.outOfSight?.get(id) : undefined;
    const change: CohortChange = {
      ...{ id, specPath: shown.specPath, ...states },
      touches:
        base && oldId !== id && hasSameOutputs(base, oldId, head, id)
          ? touches.filter((one) => one !== 'output')
          : touches,
      ...(oldId === id ? {} : { renamedFrom: oldId }),
      ...(movedTo === undefined
        ? {}
        : { movedTo: shown.specPath.slice(0, -own.length || undefined) + movedTo }),
      ...(isLeftOut ? { isLeftOut } : {}),
      ...(left.length > 0 ? { leftBehind: left } : {}),
      ...(options.isDoubtful ? { isDoubtful: true } : {}),
      ...(base && metadataChange(base, head, before, now)),
      ...(base && improvesMembership(base, head, before, now) ? { improvesMembership: true } : {}),
      ...(plan ? { plan } : {}),
    };
    cohorts.push(change);
    compared.push({ change, lookup, ...plannedOf(sides) });
    await options.onCohort?.();
  }
  const whole =
    base && options.beyond !== 'elsewhere' ? await wholeOf(base, head, compared, options) : undefined;
  const drift = classifyDrift(was, is, cohorts);
  const first = base === undefined ? [] : firstOutputs(base, head, drift);
  return {
    base: was,
    ...(options.baseFailure === undefined ? {} : { baseFailure: options.baseFailure }),
    head: is,
    cohorts,
    ...(whole === undefined ? {} : { whole }),
    ...(options.settings === undefined ? {} : { settings: options.settings }),
    workflows: options.workflows ?? [],
    findings: classifyFindings(was, is, oldNames),
    drift,
    ...(first.length === 0 ? {} : { firstOutputs: first }),
  };
}

/** Kinds of output that are missing only because the change commits the first of the kind. */
function firstOutputs(
  base: CheckedState,
  head: CheckedState,
  drift: Change['drift'],
): NonNullable<Change['firstOutputs']> {
  const missing = new Set(
    drift.flatMap(({ origin, status, output }) =>
      origin === 'introduced' && status === 'missing' ? [output] : [],
    ),
  );
  const isFirst = (kind: OutputKind): boolean =>
    !base.repository.committed[kind] && head.repository.committed[kind];
  return OUTPUTS.filter((kind) => missing.has(kind) && isFirst(kind));
}

interface Sides {
  readonly before: () => PlannedSide | undefined;
  readonly after: () => PlannedSide | undefined;
}

function comparePlans(
  sides: Sides,
  { before, after }: Readonly<Record<'before' | 'after', CohortState | 'absent'>>,
  onAttributed: (lookup: GenerationLookup) => void,
): PlanChange | undefined {
  const was = before === 'absent' ? undefined : sides.before();
  const is = after === 'absent' ? undefined : sides.after();
  // A side that exists but has no plan is unknown, not empty. An exception is an invalid cohort that becomes valid:
  // since the runtime rejected it, nothing of it was planned.
  const isRepaired = before === 'invalid' && is !== undefined;
  if ((before !== 'absent' && !was && !isRepaired) || (after !== 'absent' && !is)) return undefined;
  return planChange(was, is, { onAttributed });
}

function plannedOf({ before, after }: Sides): Pick<ComparedCohort, 'before' | 'after'> {
  return {
    before: () => expectationOf(before()),
    after: () => expectationOf(after()),
  };
}

function expectationOf(side: PlannedSide | undefined): ReturnType<ComparedCohort['before']> {
  const { derivation, membership } = side ?? {};
  if (derivation?.expectation === undefined || membership === undefined) return undefined;
  const { modes } = derivation.expectation;
  return { membership, modes, hasTakenIds: (derivation.ids?.taken.length ?? 0) > 0 };
}

async function wholeOf(
  base: CheckedState,
  head: CheckedState,
  compared: readonly ComparedCohort[],
  { beyond, onReasons, ...options }: CompareOptions,
): Promise<Change['whole']> {
  const rest: ComparedCohort[] = [];
  if (beyond !== undefined && beyond !== 'elsewhere') {
    for (const id of beyond.ids) {
      rest.push(comparedBeyond(base, head, { id, oldId: options.renamed?.get(id) ?? id }, beyond));
      await options.onCohort?.();
    }
  }
  const all = [...compared, ...rest];
  const { whole, reasonsOf } = await wholeChange(all, {
    ...{ others: { base: othersIn(base, all), head: othersIn(head, all) } },
    ...options,
    hasOtherTemplates: hasOtherTemplates(base.repository, head.repository),
  });
  onReasons?.(reasonsOf);
  return whole;
}

function othersIn({ repository, cohorts }: CheckedState, compared: readonly ComparedCohort[]): OtherCohorts {
  const ids = new Set(compared.flatMap(({ change: { id, renamedFrom } }) => [id, renamedFrom]));
  return { repository, candidates: () => cohorts.filter(({ id }) => !ids.has(id)) };
}

/** Compares the plans of a cohort that another job checks. */
function comparedBeyond(
  base: CheckedState,
  head: CheckedState,
  { id, oldId }: { readonly id: string; readonly oldId: string },
  all: BeyondCohorts,
): ComparedCohort {
  const [was, is] = [all.base.find((one) => one.id === oldId), all.head.find((one) => one.id === id)];
  const sides = {
    before: () => expectedIn({ ...base, cohorts: all.base }, was),
    after: () => expectedIn({ ...head, cohorts: all.head }, is),
  };
  const stateOf = (spec: CohortSpec | undefined, side: PlannedSide | undefined) =>
    spec === undefined ? 'absent' : side === undefined ? 'invalid' : 'clean';
  const states = { before: stateOf(was, sides.before()), after: stateOf(is, sides.after()) } as const;
  let lookup: GenerationLookup | undefined;
  const plan = comparePlans(sides, states, (found) => {
    lookup = found;
  });
  const change = {
    id,
    specPath: (is ?? was)?.specPath ?? '',
    ...states,
    touches: [],
    ...(plan ? { plan } : {}),
  };
  return { change, lookup, ...plannedOf(sides) };
}

function expectedIn(state: StandingState, cohort: CohortSpec | undefined): PlannedSide | undefined {
  if (cohort === undefined) return undefined;
  try {
    return expectCohortIn(state, cohort).expectation && sideFrom(state, cohort);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}

/** Whether a template may be copied on one side only. */
function hasOtherTemplates(base: Repository, head: Repository): boolean {
  if (base.runtime !== head.runtime) return true;
  return STAGES.some((stage) => {
    const [was, is] = [base, head].map(({ layout, sources }) => sources.tree.read(layout.catalog(stage)));
    return was?.kind !== 'file' || is?.kind !== 'file' || Buffer.compare(was.bytes, is.bytes) !== 0;
  });
}

/**
 * Remaining outputs of a cohort whose spec was removed.
 *
 * @param shown - The spec path as reported, which shows how paths are reported.
 */
function leftBehind(base: CheckedState, head: CheckedState, id: string, shown: string): readonly string[] {
  const { folder, specPath = '' } = specOf(base, id) ?? {};
  if (folder === undefined) return [];
  const { tree } = head.repository.sources;
  const prefix = shown.slice(0, shown.length - specPath.length);
  return outputsIn(folder)
    .filter((path) => tree.exists(path))
    .map((path) => `${prefix}${path}`);
}

/**
 * What becomes of the metadata of a cohort that lacks some in both states: an existing loss must not hide a new one,
 * and what was lacking before is no new loss.
 */
function metadataChange(
  base: CheckedState,
  head: CheckedState,
  before: CohortResult | undefined,
  now: CohortResult | undefined,
): Pick<CohortChange, 'losesMetadata' | 'improvesMetadata'> {
  if (before?.outputs?.metadata.status !== 'missing' || now?.outputs?.metadata.status !== 'missing')
    return {};
  const [was, is] = [sideOf(base, before.id)?.membership, sideOf(head, now.id)?.membership];
  if (is === undefined) return {};
  const isThere = ({ repository }: CheckedState, stage: Stage, id: string): boolean =>
    repository.existing.metadata(stage, id).kind !== 'missing';
  let isKnown = true;
  for (const stage of STAGES) {
    for (const id of is.ids(stage)) {
      if (isThere(head, stage, id)) continue;
      if (isThere(base, stage, id)) return { losesMetadata: true };
      isKnown &&= was?.has(stage, id) === true;
    }
  }
  return isKnown ? { improvesMetadata: true } : {};
}

/** Whether the outputs of a renamed cohort are the same bytes as before: they moved, and nobody edited them. */
function hasSameOutputs(base: CheckedState, oldId: string, head: CheckedState, id: string): boolean {
  const [was, is] = [outputsIn(specOf(base, oldId)?.folder), outputsIn(specOf(head, id)?.folder)];
  return is.every((path, index) => {
    const old = readEvidence(base.repository.sources.tree, was[index] ?? path);
    const now = readEvidence(head.repository.sources.tree, path);
    if (old.kind !== 'file' || now.kind !== 'file') return old.kind === 'missing' && now.kind === 'missing';
    return Buffer.compare(old.bytes, now.bytes) === 0;
  });
}

/** Whether a membership that differs in both states has no difference now that it did not have before. */
function improvesMembership(
  base: CheckedState,
  head: CheckedState,
  before: CohortResult | undefined,
  now: CohortResult | undefined,
): boolean {
  const was = before?.outputs?.membership;
  const is = now?.outputs?.membership;
  if (was?.status !== 'content' || is?.status !== 'content' || was.digest === is.digest) return false;
  // Unexpected columns, cells or stages; a curated selection is not compared by id.
  if (is.form.length > 0 || base.repository.selection || head.repository.selection) return false;
  if (countOf(was.stages) > MOST_COMPARED || countOf(is.stages) > MOST_COMPARED) return false;
  const [left, right] = [membershipIn(base, before?.id), membershipIn(head, now?.id)];
  return left !== undefined && right !== undefined && isImproved(left, right);
}

/** Number of differing ids that are kept in memory. */
const MOST_COMPARED = 100_000;

function countOf(stages: readonly StageDrift[]): number {
  return stages.reduce((sum, { added, removed }) => sum + added.count + removed.count, 0);
}

function membershipIn(state: CheckedState, id = ''): MembershipPair | undefined {
  const expected = sideOf(state, id)?.membership;
  const folder = specOf(state, id)?.folder;
  if (expected === undefined || folder === undefined) return undefined;
  const committed = readPieces(state.repository.sources.tree, cohortFiles(folder).membership);
  return committed && { expected, committed };
}

function sideOf(state: CheckedState, id: string): PlannedSide | undefined {
  const cohort = specOf(state, id);
  const checked = state.result.cohorts.find((one) => one.id === id);
  if (cohort === undefined || checked?.plan === undefined) return undefined;
  // A checked cohort has a plan only if it has no errors.
  return sideFrom(state, cohort);
}

function sideFrom(state: StandingState, cohort: CohortSpec): PlannedSide | undefined {
  const standing = standingIn(state, cohort);
  const derivation = derivationIn(state, cohort);
  return (
    standing && {
      membership: standing.membership,
      derivation,
      repository: derivation.repository ?? state.repository,
    }
  );
}

function specOf(state: CheckedState | undefined, id: string): CohortSpec | undefined {
  return state?.cohorts.find((cohort) => cohort.id === id);
}
