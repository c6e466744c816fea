import type { Change } from '../../change/change.ts';
import { tallyChange } from './tally-change.ts';

/**
 * Whether a change is worth a comment of its own: it alters a plan, or brings drift, a refusal, an error or a warning, alters
 * how it is checked, or could not be checked. A comment that is there already is kept up to date in any case, so that it turns green.
 */
export function isWorthPosting(change: Change): boolean {
  const counts = tallyChange(change);
  const { introduced } = counts.findings;
  return (
    (change.settings?.length ?? 0) + change.workflows.length > 0 ||
    counts.replanned.length > 0 ||
    counts.newlyInvalid.length > 0 ||
    counts.newlyDrifted.length > 0 ||
    counts.unchecked.length > 0 ||
    counts.renamed.length > 0 ||
    counts.gone.length + counts.leftOut.length + counts.incomparable.length > 0 ||
    introduced.error + introduced.warning > 0
  );
}
