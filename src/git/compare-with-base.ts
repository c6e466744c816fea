import type { AffectedCohort } from '../change/affected-cohorts.ts';
import type { Change } from '../change/change.ts';
import { type CheckedState, checkState } from '../change/checked-state.ts';
import type { CompareOptions } from '../change/compare-options.ts';
import { compareStates } from '../change/compare-states.ts';
import type { CheckOptions } from '../check-repository.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { compareDiagnostics } from '../findings/order.ts';
import type { CohortSpec } from '../repository.ts';
import type { CohortResult } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';
import { STAGES } from '../source/stage.ts';
import type { NoBase } from './choose-base.ts';
import { GitTree } from './git-tree.ts';
import type { OpenedBase } from './open-base.ts';
import { otherCohorts } from './other-cohorts.ts';
import { type Reach, sameKinds, touchedBetween } from './reach.ts';
import { placesOf, readAhead, readPlanned } from './read-ahead.ts';

export interface CompareWithBaseOptions
  extends Omit<CompareOptions, 'affected' | 'baseFailure' | 'beyond' | 'others'> {
  /** Ids of the cohorts to compare. Default: all. */
  readonly cohorts?: readonly string[];
  /**
   * If other jobs compare the others: all cohorts of the head, for their effect on all plans together; or `elsewhere`
   * if another job determines that.
   */
  readonly beyond?: readonly CohortSpec[] | 'elsewhere';
  /** The extent of the change, if already known. */
  readonly reach?: Reach;
  /** Called with the entries of the base's ignore list that matched something in the base. */
  readonly onIgnored?: NonNullable<CheckOptions['onIgnored']>;
  /** Called with the derivation of each cohort of the base that is checked. */
  readonly onDerived?: NonNullable<CheckOptions['onDerived']>;
}

/**
 * Compares a checked state with a base commit. Only those cohorts of the base are checked that the change touches or
 * that have findings now: the others are clean in both. An unreadable base does not fail the check; the change then
 * contains the reason why nothing was compared.
 *
 * @param head - The commit whose checkout was checked.
 */
export async function compareWithBase(
  root: string,
  base: OpenedBase | NoBase,
  head: string,
  checked: CheckedState,
  options: CompareWithBaseOptions = {},
): Promise<Change> {
  const { onCohort, onIgnored, onDerived, cohorts, beyond, reach: known, ...telling } = options;
  const each = onCohort === undefined ? {} : { onCohort };
  const uncompared = (why: string): Promise<Change> =>
    compareStates(undefined, checked, {
      affected: checked.cohorts.map(({ id }) => ({ id, touches: [] })),
      baseFailure: why,
      ...telling,
      ...each,
    });
  if (base.kind === 'none') return uncompared(base.why);
  try {
    const asked = cohorts === undefined ? undefined : new Set(cohorts);
    const isAsked = ({ id }: { readonly id: string }): boolean => asked?.has(id) ?? true;
    // A cohort that only the head has may be checked by another job.
    const whole = Array.isArray(beyond) ? { repository: checked.repository, cohorts: beyond } : checked;
    const reach = known ?? touchedBetween(root, base, head, whole);
    const isDoubtful = base.invalidSettings !== undefined;
    const all = isDoubtful ? everyCohort(base, checked, reach) : reach.affected;
    const affected = all.filter(isAsked);
    const touched = reach.all ? undefined : new Set(affected.map(({ id }) => id));
    const opened = { ...base, cohorts: base.cohorts.filter(isAsked) };
    const isShared = sharesGenerations(opened, checked, head, reach);
    const how = {
      touched,
      readAhead: (cohorts: readonly CohortSpec[]) => readBase(opened, cohorts, isShared ? reach : undefined),
      changed: reach.changed,
      spare: base.cohorts[0],
      isNarrowed: !base.cohorts.every(isAsked) || (asked !== undefined && base.cohorts.length === 0),
    };
    const before = await checkTouched(opened, checked, how, {
      ...each,
      ...(onIgnored === undefined ? {} : { onIgnored }),
      ...(onDerived === undefined ? {} : { onDerived }),
    });
    return await compareStates(before, checked, {
      ...{ affected, isDoubtful },
      others: { base: otherCohorts(base, new Set(all.map(({ id }) => id))) },
      ...(beyond === undefined ? {} : { beyond: beyondOf(beyond, base, checked, all, telling.renamed) }),
      ...telling,
      ...each,
    });

    function beyondOf(
      head: NonNullable<typeof beyond>,
      { cohorts: ofBase, tree, repository }: OpenedBase,
      now: CheckedState,
      touched: readonly AffectedCohort[],
      renamed: ReadonlyMap<string, string> = new Map(),
    ): NonNullable<CompareOptions['beyond']> {
      if (head === 'elsewhere') return head;
      const oldNames = new Set(renamed.values());
      const ids = touched.flatMap((one) => (isAsked(one) || oldNames.has(one.id) ? [] : [one.id]));
      const before = new Set(ids.map((id) => renamed.get(id) ?? id));
      readPlanned(
        { tree, repository },
        ofBase.filter(({ id }) => before.has(id)),
      );
      const { tree: headTree } = now.repository.sources;
      if (headTree instanceof GitTree)
        readPlanned(
          { tree: headTree, repository: now.repository },
          head.filter(({ id }) => ids.includes(id)),
        );
      return { ids, base: ofBase, head };
    }
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return uncompared(error.message);
  }
}

/** The extent of a change if the base's settings are invalid: the base's state of any cohort is then not certain. */
function everyCohort(
  base: OpenedBase,
  checked: CheckedState,
  { affected }: Reach,
): readonly AffectedCohort[] {
  const touches = new Map(affected.map((one) => [one.id, one.touches]));
  const ids = new Set([...base.cohorts, ...checked.cohorts].map(({ id }) => id));
  return [...ids].map((id) => ({ id, touches: touches.get(id) ?? [] }));
}

/** Makes the base reuse unchanged generations from the head. Returns whether that is possible. */
function sharesGenerations(
  { repository, options }: OpenedBase,
  checked: CheckedState,
  head: string,
  { generations }: Reach,
): boolean {
  const now = checked.repository;
  const { tree } = now.sources;
  const isSame =
    tree instanceof GitTree && tree.commit === head && now.options.dataRoot === repository.options.dataRoot;
  if (!isSame || generations.isUnknown || options.existing !== undefined) return false;
  repository.existing.readLike(now.existing, (stage, id) => !generations.has(stage, id));
  return true;
}

/**
 * Prefetches the files that the check of some cohorts of the base reads; of the generations, only those that differ in
 * the head.
 */
function readBase(base: OpenedBase, cohorts: readonly CohortSpec[], reach: Reach | undefined): void {
  if (reach === undefined) {
    readAhead(base, cohorts);
    return;
  }
  const { layout } = base.repository;
  const changed = STAGES.flatMap((stage) =>
    [...reach.generations.ids(stage)].map((id) => layout.metadata(stage, id)),
  );
  base.tree.prefetch([...placesOf(cohorts), ...changed]);
}

/**
 * Whether a finding is about a catalog. Without cohorts, no such finding is reported, which does not mean that it was
 * fixed.
 */
function isOfCatalog(code: string): boolean {
  return code.startsWith('catalog/');
}

/** Whether there are cohorts that were not checked because the change does not touch them. */
function hasUnchanged({ result: { account } }: CheckedState): boolean {
  return account.some(({ kind, disposition }) => kind === 'cohort' && disposition === 'unchanged');
}

interface Touched {
  readonly readAhead: (cohorts: readonly CohortSpec[]) => void;
  /** Ids; absent for all. */
  readonly touched: ReadonlySet<string> | undefined;
  /** Paths. */
  readonly changed: readonly string[];
  /** Any cohort of the base; findings that belong to no cohort are reported only if at least one is checked. */
  readonly spare: CohortSpec | undefined;
  /** Whether only some cohorts were requested. */
  readonly isNarrowed: boolean;
}

/**
 * The result of checking the base. Every touched cohort is checked, and every cohort with findings now: a finding
 * counts as existing only if the base has it, not because the change does not seem to touch the cohort. Results of
 * clean cohorts are reused.
 */
async function checkTouched(
  base: OpenedBase,
  head: CheckedState,
  { touched, changed, spare, isNarrowed, readAhead }: Touched,
  each: Pick<CompareWithBaseOptions, 'onCohort' | 'onIgnored' | 'onDerived'>,
): Promise<CheckedState> {
  const { cohorts, repository, options, invalidSettings } = base;
  const now = new Map(head.result.cohorts.map((cohort) => [cohort.id, cohort]));
  const taken = new Map<string, CohortResult>();
  // An unused entry of the settings can only be detected with all cohorts.
  const isWhole = head.result.diagnostics.some(({ code }) => code === 'config/unused-ignore');
  for (const { id } of cohorts) {
    const is = now.get(id);
    if (touched === undefined || isWhole) break;
    if (!touched.has(id) && is?.state === 'clean' && is.diagnostics.length === 0) taken.set(id, is);
  }
  const wanted = cohorts.filter(({ id }) => !taken.has(id));
  const asked = wanted.length === 0 && spare !== undefined ? [spare] : wanted;
  const partial = options.partial === true || isNarrowed || taken.size > 0;
  if (asked.length > 0) readAhead(asked);
  const { result, derived } = await checkState(repository, asked, { ...options, ...each, partial });
  // If the settings are unreadable, it is not known which cohorts were invalid; such findings are never existing.
  const usable = result.cohorts.filter(({ state }) => invalidSettings === undefined || state !== 'invalid');
  const checked = asked === wanted ? usable : [];
  const other = new Set([...changed, ...result.sources.keys()]);
  const isHeadChecked = asked === wanted || head.result.cohorts.length > 0;
  const isReported = (code: string): boolean =>
    isHeadChecked || (isOfCatalog(code) ? hasUnchanged(head) : code !== 'drift/not-committed');
  const known = new Set(result.diagnostics.map(({ code }) => code));
  return {
    ...{ repository, cohorts, derived },
    result: {
      ...result,
      cohorts: [...checked, ...taken.values()].sort((left, right) => compareCodePoints(left.id, right.id)),
      diagnostics: [
        // With only some cohorts requested, an empty list does not mean that no specs were found.
        ...result.diagnostics.filter(
          ({ code }) => (code !== 'spec/none-found' || !isNarrowed) && isReported(code),
        ),
        // Uncommitted outputs are reported once any cohort could be compared, even one that is not checked here.
        ...(spare !== undefined && sameKinds(base, head) && !known.has('drift/not-committed')
          ? head.result.diagnostics.filter(({ code }) => code === 'drift/not-committed')
          : []),
        ...(invalidSettings?.diagnostics ?? []),
      ].sort(compareDiagnostics),
      sources: new Map([
        ...[...head.result.sources].filter(([path]) => !other.has(path) && taken.size > 0),
        ...result.sources,
        ...(invalidSettings?.sources ?? []),
      ]),
    },
  };
}
