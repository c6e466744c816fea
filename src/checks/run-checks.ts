import type { Phase, PhaseValue } from '../derivation.ts';
import type { Collector } from '../findings/collector.ts';
import { ALL_CHECKS } from './all-checks.ts';
import type { CheckOf } from './check.ts';
import { settleClaims } from './settle-claims.ts';

/** Holds a phase of a derivation to every law about it. */
export function runChecks<P extends Phase>(phase: P, value: PhaseValue[P], found: Collector): void {
  for (const check of ALL_CHECKS) {
    if (check.phase !== phase || (check.ofSound && found.errorCount > 0)) continue;
    settleClaims((check as CheckOf<P>).find(value), found);
  }
}
