import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../findings/diagnostic.ts';
import { textOf } from '../../findings/text.ts';
import type { CheckResult, CohortResult, GenerationList } from '../../result.ts';
import { needy } from './drift-report.ts';

/**
 * A hash of what drifts and how, so that a later run knows whether anything is new. It does not depend on when it was
 * verified, by which version, or which commit introduced the drift.
 */
export function driftFingerprint(result: CheckResult | undefined): string {
  const cohorts = needy(result).map(identityOf);
  // Catalog errors are not listed with any cohort.
  const shared = cohorts.length > 0 ? errorsOf(result?.diagnostics ?? []) : [];
  return createHash('sha256')
    .update(JSON.stringify([shared, cohorts]))
    .digest('hex')
    .slice(0, 16);
}

function identityOf({ id, state, outputs, diagnostics }: CohortResult): unknown {
  if (state === 'invalid' || !outputs) {
    return [id, state, errorsOf(diagnostics)];
  }
  const { manifest, membership, metadata } = outputs;
  return [
    id,
    state,
    [manifest.status, manifest.fields, manifest.form],
    [
      membership.status,
      membership.stages.map((one) => ({ ...one, added: idsOf(one.added), removed: idsOf(one.removed) })),
      membership.form,
      membership.reordered,
    ],
    // Stale metadata is not drift.
    [metadata.status, metadata.missing.map(idsOf)],
  ];
}

/** Without levels, which follow from the ids. */
function idsOf({ stage, count, first }: GenerationList): GenerationList {
  return { stage, count, first };
}

function errorsOf(diagnostics: readonly Diagnostic[]): unknown {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.map(({ code, message }) => [code, textOf(message)]);
}
