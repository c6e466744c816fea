import type { FindingSet } from '../findings/finding-set.ts';
import type { Span } from '../source/span.ts';
import type { Claim, JointClaim } from './check.ts';
import { placeKey, placesWithErrors } from './place-key.ts';

/**
 * Decides which claims are reported, so that one cause is one finding. A check only declares what else may explain its
 * claims; only here is it known which of that was actually reported, together with the findings of earlier checks.
 */
export class ClaimSettler {
  readonly #found: FindingSet;
  #places: ReadonlySet<string> = new Set();
  /** The number of errors when `#places` was computed. */
  #errors = 0;

  /** @param found - The findings so far; receives the reported claims. */
  constructor(found: FindingSet) {
    this.#found = found;
  }

  /** @param cause - A finding that explains all claims. It becomes an error if one of them is. */
  settle(claims: Iterable<Claim | JointClaim>, cause?: Claim['consequenceOf']): void {
    for (const one of claims) {
      if ('finding' in one) {
        this.#settle(one, cause);
        continue;
      }
      const all = Array.from({ length: one.count }, (_, index) => index);
      const left = this.#found.hasErrors
        ? all.filter((index) => !one.tokensOf(index).some((at) => this.#hasError(at)))
        : all;
      for (const claim of one.about(left)) this.#settle(claim, cause);
    }
  }

  #settle({ finding, explainedBy = [], saidBy, consequenceOf }: Claim, cause: Claim['consequenceOf']): void {
    const found = this.#found;
    if (cause !== undefined) {
      if (finding.severity === 'error') found.raise(cause.code, cause.at);
      return;
    }
    if (explainedBy.some((at) => this.#hasError(at))) return;
    if (saidBy?.codes.some((code) => found.has(code, saidBy.at))) return;
    if (consequenceOf) {
      const { code, at, says, related } = consequenceOf;
      if (found.raise(code, at, says, related)) return;
    }
    found.take(finding);
  }

  #hasError(at: Span): boolean {
    if (this.#found.errorCount > this.#errors) {
      this.#places = placesWithErrors(this.#found);
      this.#errors = this.#found.errorCount;
    }
    return this.#places.has(placeKey(at));
  }
}
