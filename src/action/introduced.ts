import type { Change } from '../change/change.ts';
import { DRIFT_CODES } from '../change/classify-drift.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticKey } from '../diagnostics/order.ts';
import type { CheckResult, CohortResult } from '../result.ts';

/**
 * What of a change's head the change itself has brought: its findings, drift and refusals. A cohort that was refused or
 * drifted before counts as clean here. Without a base everything is of the change.
 */
export function introducedBy(change: Change): CheckResult {
  const { base, head } = change;
  if (base === undefined) return head;
  const introduced = new Set(
    change.findings.flatMap(({ origin, diagnostic }) =>
      origin === 'introduced' ? [diagnosticKey(diagnostic)] : [],
    ),
  );
  const drifted = new Set(
    change.drift.flatMap(({ origin, cohort }) => (origin === 'introduced' ? [cohort] : [])),
  );
  const before = new Map(base.cohorts.map(({ id, state }) => [id, state]));
  const isNew = (diagnostic: Diagnostic, cohort?: string): boolean =>
    DRIFT_CODES.has(diagnostic.code)
      ? cohort !== undefined && drifted.has(cohort)
      : introduced.has(diagnosticKey(diagnostic));
  const stateOf = ({ id, state }: CohortResult): CohortResult['state'] =>
    (state === 'refused' && before.get(id) === 'refused') || (state === 'drifted' && !drifted.has(id))
      ? 'clean'
      : state;
  return {
    ...head,
    cohorts: head.cohorts.map((cohort) => ({
      ...cohort,
      state: stateOf(cohort),
      diagnostics: cohort.diagnostics.filter((diagnostic) => isNew(diagnostic, cohort.id)),
    })),
    diagnostics: head.diagnostics.filter((diagnostic) => isNew(diagnostic)),
  };
}
