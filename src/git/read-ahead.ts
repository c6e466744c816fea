import { derive } from '../derive.ts';
import type { PlanIds } from '../plan/assign-ids.ts';
import { UnreadableFile } from '../plan/unreadable-file.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { STAGES, type Stage } from '../source/stage.ts';
import type { GitTree } from './git-tree.ts';

/** Cohorts whose plans are worked out before their generations are read: a call of git costs as much as some hundred files. */
export const AT_ONCE = 100;

interface State {
  readonly tree: GitTree;
  readonly repository: Repository;
}

/** Reads ahead all that a check of some cohorts reads of a commit, the generations of all included. */
export function readAhead({ tree, repository }: State, cohorts: readonly CohortSpec[]): void {
  tree.prefetch([...placesOf(cohorts), repository.layout.gens]);
}

/** The same, of the generations only those that the cohorts plan. */
export function readPlanned(state: State, cohorts: readonly CohortSpec[]): void {
  for (let start = 0; start < cohorts.length; start += AT_ONCE) {
    const some = cohorts.slice(start, start + AT_ONCE);
    const { tree, repository } = state;
    tree.prefetch(placesOf(some));
    const paths = new Set<string>();
    for (const cohort of some)
      for (const [stage, id] of plannedIds(repository, cohort))
        paths.add(repository.layout.metadata(stage, id));
    tree.prefetch([...paths]);
  }
}

/**
 * Reads ahead what tells how some cohorts stand, and no more. Generations that name one of them as their origin and that it
 * does not plan are no part of that, and are not looked for: all metadata would have to be read. A selection may look at any
 * of them.
 */
export function readForState(state: State, cohorts: readonly CohortSpec[]): void {
  const { existing, selections } = state.repository;
  if (selections.kind === 'none') {
    existing.narrowTo(() => []);
    readPlanned(state, cohorts);
  } else readAhead(state, cohorts);
}

/** The ids that the plan of a cohort gives by itself; none without a plan. */
export function* plannedIds(
  repository: Repository,
  cohort: CohortSpec,
): Iterable<readonly [stage: Stage, id: string]> {
  const ids = plainIdsOf(repository, cohort);
  if (ids === undefined) return;
  for (const stage of STAGES) for (const id of idsOf(ids, stage)) yield [stage, id];
}

function plainIdsOf(repository: Repository, cohort: CohortSpec): PlanIds | undefined {
  try {
    return derive(repository, cohort).plainIds;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}

/** The ids of a stage, some perhaps twice. */
export function* idsOf(ids: PlanIds, stage: Stage): Iterable<string> {
  const { ids: all } = { draft: ids.drafts, essay: ids.essays, evaluation: ids.evaluations }[stage];
  for (let index = 0; index < all.length; index++) yield all.at(index);
}

/** Where the files of cohorts lie. */
export function placesOf(cohorts: readonly CohortSpec[]): readonly string[] {
  return cohorts.map(({ folder, specPath }) => folder ?? specPath);
}
