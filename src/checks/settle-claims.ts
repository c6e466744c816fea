import type { FindingSet } from '../findings/finding-set.ts';
import type { Span } from '../source/span.ts';
import type { Claim, JointClaim } from './check.ts';
import { placeKey, refusedPlaces } from './place-key.ts';

/**
 * Decides which claims are reported, so that one cause is one finding. A check only declares what else may explain its
 * claims; only here is it known which of that was actually reported, together with the findings of earlier checks.
 *
 * @param found - The findings so far; receives the reported claims.
 * @param cause - A finding that explains all claims. It becomes an error if one of them is.
 */
export function settleClaims(
  claims: Iterable<Claim | JointClaim>,
  found: FindingSet,
  cause?: Claim['consequenceOf'],
): void {
  let refused: ReturnType<typeof refusedPlaces> | undefined;
  let errors = -1;
  const isRefused = (at: Span): boolean => {
    if (refused === undefined || found.errorCount > errors) {
      refused = refusedPlaces(found);
      errors = found.errorCount;
    }
    return refused.has(placeKey(at));
  };
  for (const one of claims) {
    if ('finding' in one) settle(one);
    else {
      const all = Array.from({ length: one.count }, (_, index) => index);
      const left = !found.hasErrors ? all : all.filter((index) => !one.tokensOf(index).some(isRefused));
      for (const claim of one.about(left)) settle(claim);
    }
  }

  function settle({ finding, explainedBy = [], saidBy, consequenceOf }: Claim): void {
    if (cause !== undefined) {
      if (finding.severity === 'error') found.raise(cause.code, cause.at);
      return;
    }
    if (explainedBy.some(isRefused)) return;
    if (saidBy?.codes.some((code) => found.has(code, saidBy.at))) return;
    if (consequenceOf) {
      const { code, at, says, related } = consequenceOf;
      if (found.raise(code, at, says, related)) return;
    }
    found.take(finding);
  }
}
