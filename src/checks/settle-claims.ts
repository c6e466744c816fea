import type { Collector } from '../findings/collector.ts';
import type { Span } from '../source/span.ts';
import type { Claim } from './check.ts';
import { placeKey, refusedPlaces } from './place-key.ts';

/**
 * Decides which claims are reported, so that one cause is one finding. This is the one place that does: a law says what else
 * may explain a claim of its own, and what of that is there, with all that earlier laws found, is known here alone.
 *
 * @param found - What was found before; takes what is reported.
 */
export function settleClaims(claims: Iterable<Claim>, found: Collector): void {
  let refused = refusedPlaces(found);
  let errors = found.errorCount;
  const isRefused = (at: Span): boolean => refused.has(placeKey(at));
  for (const { finding, explainedBy = [], saidBy, consequenceOf } of claims) {
    if (found.errorCount > errors) {
      refused = refusedPlaces(found);
      errors = found.errorCount;
    }
    if (explainedBy.some(isRefused)) continue;
    if (saidBy && found.has(saidBy.code, saidBy.at)) continue;
    if (consequenceOf && found.refuse(consequenceOf.code, consequenceOf.at, consequenceOf.says)) continue;
    found.push(finding);
  }
}
