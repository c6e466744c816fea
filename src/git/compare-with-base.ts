import type { AffectedCohort } from '../change/affected-cohorts.ts';
import type { Change } from '../change/change.ts';
import { type CheckedState, type CompareOptions, compareStates } from '../change/compare-states.ts';
import { type CheckOptions, checkRepository } from '../check-repository.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { compareDiagnostics } from '../findings/order.ts';
import type { CohortSpec } from '../repository.ts';
import type { CohortResult } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';
import { STAGES } from '../source/stage.ts';
import type { NoBase } from './choose-base.ts';
import { GitTree } from './git-tree.ts';
import type { OpenedBase } from './open-base.ts';
import { type Reach, sameKinds, touchedBetween } from './reach.ts';
import { placesOf, readAhead } from './read-ahead.ts';

export interface CompareWithBaseOptions extends Omit<CompareOptions, 'affected' | 'baseFailure'> {
  /** Compare these cohorts alone, by id. Default: all. */
  readonly cohorts?: readonly string[];
  /** What the change touches, where that is known already. */
  readonly reach?: Reach;
  /** Called with the entries of the base's ignores that matched something there. */
  readonly onIgnored?: NonNullable<CheckOptions['onIgnored']>;
}

/**
 * What a checked state changes against a base commit. Of the base only those cohorts are checked that the change touches,
 * or about which there is something to say now: the others come out clean, as they do now. A base that cannot be read is
 * no failure of the check: the change then says why there was nothing to compare with.
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
  const { onCohort, onIgnored, cohorts, reach: known, ...telling } = options;
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
    const reach = known ?? touchedBetween(root, base, head, checked);
    const isDoubtful = base.invalidSettings !== undefined;
    const affected = (isDoubtful ? everyCohort(base, checked, reach) : reach.affected).filter(isAsked);
    const touched = reach.all ? undefined : new Set(affected.map(({ id }) => id));
    const opened = { ...base, cohorts: base.cohorts.filter(isAsked) };
    const isShared = sharesGenerations(opened, checked, head, reach);
    const how = {
      touched,
      readAhead: (cohorts: readonly CohortSpec[]) => readBase(opened, cohorts, isShared ? reach : undefined),
      changed: reach.changed,
      spare: base.cohorts[0],
      isNarrowed: !base.cohorts.every(isAsked),
    };
    const before = await checkTouched(opened, checked, how, {
      ...each,
      ...(onIgnored === undefined ? {} : { onIgnored }),
    });
    return await compareStates(before, checked, { affected, isDoubtful, ...telling, ...each });
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return uncompared(error.message);
  }
}

/** What a change touches where the settings of the base are invalid: what any cohort was there is not known for certain. */
function everyCohort(
  base: OpenedBase,
  checked: CheckedState,
  { affected }: Reach,
): readonly AffectedCohort[] {
  const touches = new Map(affected.map((one) => [one.id, one.touches]));
  const ids = new Set([...base.cohorts, ...checked.cohorts].map(({ id }) => id));
  return [...ids].map((id) => ({ id, touches: touches.get(id) ?? [] }));
}

/** Lets the base take from the head the generations that are the same there; whether it does. */
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

/** Reads ahead what the check of some cohorts of the base reads; of the generations those that the head has otherwise. */
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

/** Whether a finding of what cohorts share is reported only where some cohort was checked: without one it is not fixed. */
function needsCohorts(code: string): boolean {
  return code === 'drift/not-committed' || code.startsWith('catalog/');
}

interface Touched {
  readonly readAhead: (cohorts: readonly CohortSpec[]) => void;
  /** Ids; absent for all. */
  readonly touched: ReadonlySet<string> | undefined;
  /** Paths. */
  readonly changed: readonly string[];
  /** A cohort of the base, if it has any: what belongs to no cohort is reported only when one is checked. */
  readonly spare: CohortSpec | undefined;
  /** Whether only some cohorts were asked for. */
  readonly isNarrowed: boolean;
}

/**
 * The base as a check of it finds it. A cohort that is touched is checked, and so is every one that has a finding now: a
 * finding is old only when the base has it, never because nothing seems to have touched it. What is spotless is taken over.
 */
async function checkTouched(
  base: OpenedBase,
  head: CheckedState,
  { touched, changed, spare, isNarrowed, readAhead }: Touched,
  each: Pick<CompareWithBaseOptions, 'onCohort' | 'onIgnored'>,
): Promise<CheckedState> {
  const { tree, cohorts, repository, options, invalidSettings } = base;
  const now = new Map(head.result.cohorts.map((cohort) => [cohort.id, cohort]));
  const taken = new Map<string, CohortResult>();
  // That an entry of the configuration matches nothing can be told of all cohorts alone.
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
  const { existing, read } = repository;
  const result = await checkRepository(tree, asked, { ...options, ...each, existing, read, partial });
  // By settings that nobody can read it is not known what was invalid: that is never old.
  const usable = result.cohorts.filter(({ state }) => invalidSettings === undefined || state !== 'invalid');
  const checked = asked === wanted ? usable : [];
  const other = new Set([...changed, ...result.sources.keys()]);
  const isHeadChecked = asked === wanted || head.result.cohorts.length > 0;
  const known = new Set(result.diagnostics.map(({ code }) => code));
  return {
    repository,
    cohorts,
    result: {
      ...result,
      cohorts: [...checked, ...taken.values()].sort((left, right) => compareCodePoints(left.id, right.id)),
      diagnostics: [
        // Without a cohort that was asked for, an empty list to check is no sign that no spec was found.
        ...result.diagnostics.filter(
          ({ code }) => (code !== 'spec/none-found' || !isNarrowed) && (isHeadChecked || !needsCohorts(code)),
        ),
        // What is not committed is reported once some cohort could be compared, and that may be one that is not checked here.
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
