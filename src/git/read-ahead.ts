import { derive } from '../derive.ts';
import { UnreadableFile } from '../findings/unreadable-file.ts';
import type { PlanIds } from '../plan/assign-ids.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { STAGES, type Stage } from '../source/stage.ts';
import type { GitTree } from './git-tree.ts';

/**
 * Number of cohorts whose plans are computed before their generations are read: a git call costs as much as some
 * hundred files.
 */
export const AT_ONCE = 100;

interface State {
  readonly tree: GitTree;
  readonly repository: Repository;
}

/** Prefetches everything that a check of some cohorts of a commit reads, including all generations. */
export function readAhead({ tree, repository }: State, cohorts: readonly CohortSpec[]): void {
  tree.prefetch([...placesOf(cohorts), repository.layout.gens]);
}

/** Like {@link readAhead}, but with only the generations that the cohorts plan. */
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
 * Prefetches only what determines the state of some cohorts. Unplanned generations that name a cohort as their origin
 * do not matter for it and are not searched for, since that would require all metadata. A selection may use any
 * generation.
 */
export function readForState(state: State, cohorts: readonly CohortSpec[]): void {
  const { existing, selections } = state.repository;
  if (selections.kind === 'none') {
    existing.narrowTo(() => []);
    readPlanned(state, cohorts);
  } else readAhead(state, cohorts);
}

/** The plain ids of a cohort's plan; empty without a plan. */
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

/** The ids of a stage; may contain duplicates. */
export function* idsOf(ids: PlanIds, stage: Stage): Iterable<string> {
  const { ids: all } = { draft: ids.drafts, essay: ids.essays, evaluation: ids.evaluations }[stage];
  for (let index = 0; index < all.length; index++) yield all.at(index);
}

/** The paths of the cohorts' files. */
export function placesOf(cohorts: readonly CohortSpec[]): readonly string[] {
  return cohorts.map(({ folder, specPath }) => folder ?? specPath);
}
