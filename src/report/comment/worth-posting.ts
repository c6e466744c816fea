import type { Change } from '../../change/change.ts';
import type { ChangeCost } from '../../prices/plan-cost.ts';
import { priceChangeTexts } from '../price-text.ts';
import { tallyChange } from './tally-change.ts';

/**
 * Whether a change deserves a new comment: it alters a plan, prices or how it is checked; introduces drift, an invalid
 * cohort, an error or a warning; or could not be checked. An existing comment is always updated, so that it turns green
 * once everything is fixed.
 */
export function isWorthPosting(change: Change, cost?: ChangeCost): boolean {
  const counts = tallyChange(change);
  const { introduced } = counts.findings;
  return (
    (change.settings?.length ?? 0) + change.workflows.length > 0 ||
    counts.replanned.length + counts.models.length + (change.whole?.reassigned.length ?? 0) > 0 ||
    (cost !== undefined && counts.switched.length + priceChangeTexts(cost).length > 0) ||
    counts.newlyInvalid.length > 0 ||
    counts.newlyDrifted.length > 0 ||
    counts.unchecked.length > 0 ||
    counts.renamed.length > 0 ||
    counts.gone.length + counts.leftOut.length + counts.incomparable.length > 0 ||
    introduced.error + introduced.warning > 0
  );
}
