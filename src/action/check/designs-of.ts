import type { Change } from '../../change/change.ts';
import type { CheckedState } from '../../change/checked-state.ts';
import type { DesignView } from '../../overview/design-view.ts';
import { viewDesigns } from '../../overview/view-designs.ts';

export const MOST_DESIGNS = 10;

/** The designs to show in the summary. Limited, because derivations that were not kept must be compiled again. */
export function designsOf(state: CheckedState, change: Change | undefined): ReadonlyMap<string, DesignView> {
  const changed = new Set(change?.cohorts.map(({ id }) => id));
  const ids = state.result.cohorts
    .filter(({ id, state: is }) => is === 'drifted' || (is !== 'unchecked' && changed.has(id)))
    .map(({ id }) => id);
  // Shared files may be unreadable; then there is no design to show.
  if (ids.length === 0) return new Map();
  return viewDesigns(state, new Set(ids), MOST_DESIGNS);
}
