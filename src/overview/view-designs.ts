import { examine } from '../checks/run-checks.ts';
import { derive } from '../derive.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { compareCodePoints } from '../source/compare.ts';
import type { DesignView } from './design-view.ts';
import { viewDesign } from './view-design.ts';

/** Each view compiles a cohort again, and nobody reads twenty diagrams. */
const MOST_VIEWED = 20;

/**
 * Designs of the given cohorts by id, for a summary; limited to the first ones by code point. Findings are reported
 * elsewhere.
 */
export function viewDesigns(
  repository: Repository,
  cohorts: readonly CohortSpec[],
  ids: ReadonlySet<string>,
  limit: number = MOST_VIEWED,
): ReadonlyMap<string, DesignView> {
  const wanted = cohorts
    .filter(({ id }) => ids.has(id))
    .sort((left, right) => compareCodePoints(left.id, right.id))
    .slice(0, limit);
  const views = new Map<string, DesignView>();
  for (const cohort of wanted) {
    const derivation = derive(repository, cohort);
    const view = viewDesign(derivation, examine(derivation));
    if (view !== undefined) views.set(cohort.id, view);
  }
  return views;
}
