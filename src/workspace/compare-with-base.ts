import { type AffectedCohort, affectedCohorts } from '../change/affected-cohorts.ts';
import type { Change } from '../change/change.ts';
import { checkRepository } from '../check-repository.ts';
import { type CheckedState, type CompareOptions, compareStates, includesOf } from '../compare-states.ts';
import type { CohortResult } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';
import { type CommitCheckOptions, type OpenedCommit, openCommit } from './check-commit.ts';
import type { BaseChoice } from './choose-base.ts';
import { EnvironmentFailure } from './environment-failure.ts';
import { changedPaths } from './git-history.ts';

export interface CompareWithBaseOptions extends Omit<CommitCheckOptions, 'onCohort'> {
  /** Called after each cohort that is checked or compared; awaited, so that an edge can see signals between cohorts. */
  readonly onCohort?: () => Promise<void> | void;
  readonly present?: CompareOptions['present'];
}

/**
 * What a checked state changes against a base commit. Of the base only the cohorts that the change touches are checked:
 * the others come out as they do now. A base that cannot be read is no failure of the check: the change then says why
 * there was nothing to compare with.
 *
 * @param head - The commit whose checkout was checked.
 */
export async function compareWithBase(
  root: string,
  base: BaseChoice,
  head: string,
  checked: CheckedState,
  options: CompareWithBaseOptions,
): Promise<Change> {
  const { onCohort, present, ...rest } = options;
  const each = onCohort === undefined ? {} : { onCohort };
  const how = { ...each, ...(present === undefined ? {} : { present }) };
  const uncompared = (why: string): Promise<Change> =>
    compareStates(undefined, checked, {
      affected: checked.cohorts.map(({ id }) => ({ id, touches: [] })),
      baseFailure: why,
      ...how,
    });
  if (base.kind === 'none') return uncompared(base.why);
  try {
    const paths = changedPaths(root, base.commit, head);
    const opened = openCommit(root, base.commit, rest);
    const affected = affectedBetween(opened, checked, paths, options.dataRoot);
    const touched = sameKinds(opened, checked)
      ? new Set(affected.map(({ id }) => id))
      : new Set([...opened.cohorts, ...checked.cohorts].map(({ id }) => id));
    const before = await checkTouched(opened, checked, touched, paths, { ...rest, ...each });
    return await compareStates(before, checked, { affected, ...how });
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return uncompared(error.message);
  }
}

/** The cohorts of either state that some changed paths touch. */
export function affectedBetween(
  base: OpenedCommit,
  head: Pick<CheckedState, 'repository' | 'cohorts'>,
  paths: readonly string[],
  dataRoot: string,
): readonly AffectedCohort[] {
  if (paths.length === 0) return [];
  const includes = [includesOf(base), includesOf(head)];
  const cohorts = new Map([...base.cohorts, ...head.cohorts].map((cohort) => [cohort.id, cohort]));
  const inputs = [...cohorts.values()].map((cohort) => ({
    ...cohort,
    includes: includes.flatMap((one) => one.get(cohort.id) ?? []),
  }));
  return affectedCohorts(paths, inputs, { dataRoot });
}

/** Whether both commit the same kinds of output; when one more kind is committed, every cohort is asked for it. */
function sameKinds(base: OpenedCommit, head: CheckedState): boolean {
  const [before, after] = [base.repository.committed, head.repository.committed];
  return (
    before.manifest === after.manifest &&
    before.membership === after.membership &&
    before.metadata === after.metadata
  );
}

/** The base as a check of it finds it: touched cohorts are checked, others taken over. */
async function checkTouched(
  opened: OpenedCommit,
  head: CheckedState,
  touched: ReadonlySet<string>,
  paths: readonly string[],
  options: CompareWithBaseOptions,
): Promise<CheckedState> {
  const { tree, cohorts, repository } = opened;
  const wanted = cohorts.filter(({ id }) => touched.has(id));
  const taken = head.result.cohorts.filter(
    ({ id }) => !touched.has(id) && cohorts.some((one) => one.id === id),
  );
  const result = await checkRepository(tree, wanted, options);
  const changed = new Set(paths);
  return {
    repository,
    cohorts,
    result: {
      ...result,
      cohorts: [...result.cohorts, ...taken].sort((left, right) => compareCodePoints(left.id, right.id)),
      diagnostics: [
        // With cohorts to take over, or only some asked for, an empty list to check is no sign that no spec was found.
        ...result.diagnostics.filter(
          ({ code }) => code !== 'spec/none-found' || (cohorts.length === 0 && options.cohorts === undefined),
        ),
        // What is not committed is told once some cohort could be compared; both sides commit the same kinds.
        ...(result.cohorts.some(isCompared) || !taken.some(isCompared)
          ? []
          : head.result.diagnostics.filter(({ code }) => code === 'drift/not-committed')),
      ],
      sources: new Map([
        ...[...head.result.sources].filter(([path]) => !changed.has(path)),
        ...result.sources,
      ]),
    },
  };
}

function isCompared({ outputs }: CohortResult): boolean {
  return outputs !== undefined;
}
