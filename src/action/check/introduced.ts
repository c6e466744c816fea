import type { Change } from '../../change/change.ts';
import { aboutDrift, isDriftFinding } from '../../change/classify-drift.ts';
import { newlyInvalid } from '../../change/newly-invalid.ts';
import type { Diagnostic } from '../../findings/diagnostic.ts';
import { diagnosticKey } from '../../findings/order.ts';
import { counted } from '../../findings/words.ts';
import { tallyChange } from '../../report/comment/tally-change.ts';
import { tally } from '../../report/tally.ts';
import { verdict } from '../../report/verdict.ts';
import { severityWords } from '../../report/words.ts';
import type { CheckResult, CohortResult } from '../../result.ts';

/**
 * The part of a change's head that the change introduced: findings, drift and invalid cohorts. Cohorts that were
 * already invalid or drifted count as clean. Without a base, everything counts as introduced.
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
  const invalid = newlyInvalid(change);
  const isOfNewDrift = aboutDrift(change.drift, 'introduced');
  const isNew = (diagnostic: Diagnostic, cohort?: string): boolean =>
    isDriftFinding(diagnostic)
      ? cohort !== undefined && isOfNewDrift(diagnostic, cohort)
      : introduced.has(diagnosticKey(diagnostic));
  const stateOf = ({ id, state }: CohortResult): CohortResult['state'] => {
    // An unchecked cohort may hide anything, whether or not it could be checked before.
    const isOld = (state === 'drifted' && !drifted.has(id)) || (state === 'invalid' && !invalid.has(id));
    return isOld ? 'clean' : state;
  };
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

/** What a change introduces, in one sentence without a full stop; existing problems are counted separately. */
export function introducedWords(change: Change): string {
  const { base, head } = change;
  if (base === undefined) return verdict(tally(head));
  const { newlyInvalid: invalid, newlyDrifted, unchecked, findings, ...now } = tallyChange(change);
  const found = severityWords(findings.introduced);
  const before = new Map(base.cohorts.map(({ id, state }) => [id, state]));
  const neither = unchecked.every((id) => before.get(id) === 'unchecked') ? ', nor before' : '';
  const parts = [
    ...(invalid.length > 0 ? [`${counted(invalid.length, 'cohort')} invalid`] : []),
    ...(newlyDrifted.length > 0 ? [`${counted(newlyDrifted.length, 'cohort')} drifted`] : []),
    ...(unchecked.length > 0 ? [`${counted(unchecked.length, 'cohort')} not checked${neither}`] : []),
    ...(found === '' ? [] : [found]),
  ];
  const old = now.invalid.length - invalid.length + now.drifted.length - newlyDrifted.length;
  const older = old > 0 ? ` (${counted(old, 'cohort')} already invalid or drifted before)` : '';
  return `Introduced by this change: ${parts.length === 0 ? 'nothing' : parts.join(', ')}${older}`;
}
