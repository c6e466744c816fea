import { type DerivedRepository, examinedIn } from '../derived-cohorts.ts';
import type { CohortSpec } from '../repository.ts';
import { compareCodePoints } from '../source/compare.ts';
import type { DesignView } from './design-view.ts';
import { viewDesign } from './view-design.ts';

/**
 * Maximum number of designs: nobody reads more diagrams, and cohorts whose derivation was not kept are derived again.
 */
const MOST_VIEWED = 20;

/**
 * Designs of the given cohorts by id, for a summary; limited to the first ones by code point. Findings are reported
 * elsewhere.
 */
export function viewDesigns(
  state: DerivedRepository & { readonly cohorts: readonly CohortSpec[] },
  ids: ReadonlySet<string>,
  limit: number = MOST_VIEWED,
): ReadonlyMap<string, DesignView> {
  const wanted = state.cohorts
    .filter(({ id }) => ids.has(id))
    .sort((left, right) => compareCodePoints(left.id, right.id))
    .slice(0, limit);
  const views = new Map<string, DesignView>();
  for (const cohort of wanted) {
    const { derivation, examination } = examinedIn(state, cohort);
    const view = viewDesign(derivation, examination);
    if (view !== undefined) views.set(cohort.id, view);
  }
  return views;
}
