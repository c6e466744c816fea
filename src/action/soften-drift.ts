import type { Diagnostic } from '../findings/diagnostic.ts';
import type { CheckResult } from '../result.ts';
import type { Inputs } from './inputs.ts';

/**
 * Lowers errors about drift to warnings on all surfaces if drift does not fail the step. A red mark next to a green
 * step would be contradictory.
 */
export function softenDrift(result: CheckResult, { failOnDrift }: Pick<Inputs, 'failOnDrift'>): CheckResult {
  if (failOnDrift) return result;
  return {
    ...result,
    cohorts: result.cohorts.map((cohort) => ({ ...cohort, diagnostics: cohort.diagnostics.map(soften) })),
    diagnostics: result.diagnostics.map(soften),
  };
}

function soften(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'error' && isDrift(diagnostic)
    ? { ...diagnostic, severity: 'warning' }
    : diagnostic;
}

/** Whether a finding is about outputs that differ from the expected ones. */
export function isDrift({ code }: Pick<Diagnostic, 'code'>): boolean {
  return code.startsWith('drift/') || code === 'selection/not-followed';
}
