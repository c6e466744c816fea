import { derive } from '../derive.ts';
import type { Design } from '../design/design.ts';
import { UnreadableFile } from '../plan/unreadable-file.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import type { CheckResult, CohortResult, CohortState } from '../result.ts';
import { outputsIn } from '../source/cohort-files.ts';
import { compareCodePoints } from '../source/compare.ts';
import { STAGES, type Stage } from '../source/stage.ts';
import type { AffectedCohort } from './affected-cohorts.ts';
import type { RowOf } from './attribution/attribute-plan.ts';
import type { Change, CohortChange, PlanChange } from './change.ts';
import { classifyDrift } from './classify-drift.ts';
import { classifyFindings } from './classify-findings.ts';
import { type PlannedSide, planChange } from './plan-change.ts';

/** One checked state of a repository: what a check found, and what it was found in. */
export interface CheckedState {
  readonly result: CheckResult;
  readonly repository: Repository;
  readonly cohorts: readonly CohortSpec[];
}

export interface CompareOptions {
  /** The cohorts that the change touches; see `affectedCohorts`. */
  readonly affected: readonly AffectedCohort[];
  /** Why there is no base: one sentence. */
  readonly baseFailure?: string;
  /** Whether the settings of the base cannot be read: drift that changes then is the change's own. */
  readonly isDoubtful?: boolean;
  /** Ids of the cohorts of the head that its settings leave out, and that are checked because the base checks them. */
  readonly leftOut?: ReadonlySet<string>;
  /** Cohorts that have another name in the base: new id → old id. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Where the specs of cohorts that are gone stand now, by id: where nothing is read. */
  readonly outOfSight?: ReadonlyMap<string, string>;
  readonly settings?: Change['settings'];
  readonly workflows?: Change['workflows'];
  /** How results are reported, when not as they are: an edge may count paths from another folder. */
  readonly present?: (result: CheckResult) => CheckResult;
  /** Called with the row of a plan's change that accounts for an added generation; only for cohorts that both states plan. */
  readonly onAttributed?: (cohort: string, rowOf: RowOf, change: PlanChange) => void;
  /** Called after each cohort; awaited, so that an edge can see signals between cohorts. */
  readonly onCohort?: () => Promise<void> | void;
}

/**
 * Compares two checked states: findings and drift as introduced, existing or fixed, and what the change does to the plans
 * of the cohorts that it touches, with its causes.
 *
 * @param base - Without it everything counts as introduced, and no plan is compared.
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
  const oldNames = options.renamed ?? new Map<string, string>();
  const newNames = new Set(oldNames.values());
  const affected = [...options.affected].sort((left, right) => compareCodePoints(left.id, right.id));
  for (const { id, touches } of affected) {
    // A cohort that has another name now is reported under that.
    if (newNames.has(id)) continue;
    const oldId = oldNames.get(id) ?? id;
    const now = is.cohorts.find((cohort) => cohort.id === id);
    const before = was?.cohorts.find((cohort) => cohort.id === oldId);
    const shown = now ?? before;
    if (shown === undefined) continue;
    const states = { before: before?.state ?? 'absent', after: now?.state ?? 'absent' } as const;
    const plan = base && comparePlans(base, head, { id, oldId }, states, options.onAttributed);
    const isGone = base !== undefined && now === undefined;
    const isLeftOut =
      options.leftOut?.has(id) ||
      (isGone && head.repository.sources.tree.exists(specOf(base, id)?.specPath ?? ''));
    const left = isGone && !isLeftOut ? leftBehind(base, head, id, shown.specPath) : [];
    const own = specOf(base, id)?.specPath ?? '';
    const movedTo = isGone && !isLeftOut ? options.outOfSight?.get(id) : undefined;
    cohorts.push({
      ...{ id, specPath: shown.specPath, ...states, touches },
      ...(oldId === id ? {} : { renamedFrom: oldId }),
      ...(movedTo === undefined
        ? {}
        : { movedTo: shown.specPath.slice(0, -own.length || undefined) + movedTo }),
      ...(isLeftOut ? { isLeftOut } : {}),
      ...(left.length > 0 ? { leftBehind: left } : {}),
      ...(options.isDoubtful ? { isDoubtful: true } : {}),
      ...(base && losesMetadata(base, head, before, now) ? { losesMetadata: true } : {}),
      ...(plan ? { plan } : {}),
    });
    await options.onCohort?.();
  }
  return {
    base: was,
    ...(options.baseFailure === undefined ? {} : { baseFailure: options.baseFailure }),
    head: is,
    cohorts,
    ...(options.settings === undefined ? {} : { settings: options.settings }),
    workflows: options.workflows ?? [],
    findings: classifyFindings(was, is),
    drift: classifyDrift(was, is, cohorts),
  };
}

/** Files that the specs of some cohorts include, by cohort id; a spec that cannot be read includes nothing. */
export function includesOf(
  state: Pick<CheckedState, 'repository' | 'cohorts'> | undefined,
): ReadonlyMap<string, readonly string[]> {
  const includes = new Map<string, readonly string[]>();
  for (const cohort of state?.cohorts ?? []) {
    const design = state && designOf(state.repository, cohort);
    includes.set(
      cohort.id,
      (design?.includes ?? []).map(({ path }) => path),
    );
  }
  return includes;
}

function comparePlans(
  base: CheckedState,
  head: CheckedState,
  { id, oldId }: { readonly id: string; readonly oldId: string },
  { before, after }: Readonly<Record<'before' | 'after', CohortState | 'absent'>>,
  onAttributed: CompareOptions['onAttributed'],
): PlanChange | undefined {
  const was = before === 'absent' ? undefined : sideOf(base, oldId);
  const is = after === 'absent' ? undefined : sideOf(head, id);
  // A side that is there and has no plan is unknown, which is not empty.
  if ((before !== 'absent' && !was) || (after !== 'absent' && !is)) return undefined;
  const { committed, existing } = head.repository;
  return planChange(was, is, {
    ...(committed.metadata
      ? { isMade: (stage, generation) => existing.metadata(stage, generation).kind !== 'missing' }
      : {}),
    ...(onAttributed ? { onAttributed: (rowOf, change) => onAttributed(id, rowOf, change) } : {}),
  });
}

/**
 * Outputs of a cohort whose spec is gone.
 *
 * @param shown - The path of its spec as it is reported, which tells how the others are.
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

/** Whether the head lacks metadata that the base has, of a cohort that lacks some in both: one loss must not hide another. */
function losesMetadata(
  base: CheckedState,
  head: CheckedState,
  before: CohortResult | undefined,
  now: CohortResult | undefined,
): boolean {
  if (before?.outputs?.metadata.status !== 'missing' || now?.outputs?.metadata.status !== 'missing')
    return false;
  const membership = sideOf(head, now.id)?.membership;
  if (membership === undefined) return false;
  const isThere = ({ repository }: CheckedState, stage: Stage, id: string): boolean =>
    repository.existing.metadata(stage, id).kind !== 'missing';
  for (const stage of STAGES)
    for (const id of membership.ids(stage))
      if (!isThere(head, stage, id) && isThere(base, stage, id)) return true;
  return false;
}

function sideOf(state: CheckedState, id: string): PlannedSide | undefined {
  const cohort = specOf(state, id);
  const checked = state.result.cohorts.find((one) => one.id === id);
  if (cohort === undefined || checked?.plan === undefined) return undefined;
  // What was checked has a plan only where nothing is wrong with it.
  const derivation = derive(state.repository, cohort);
  const { repository } = state;
  const { expectation } = derivation;
  return expectation && { membership: expectation.membership, derivation, repository };
}

function specOf(state: CheckedState | undefined, id: string): CohortSpec | undefined {
  return state?.cohorts.find((cohort) => cohort.id === id);
}

/** A spec that the machine keeps from us includes nothing that is known. */
function designOf(repository: Repository, cohort: CohortSpec): Design | undefined {
  try {
    return derive(repository, cohort).design;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}
