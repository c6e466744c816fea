import type { Diagnostic } from '../findings/diagnostic.ts';
import type { CheckResult } from '../result.ts';
import type { Inputs } from './inputs.ts';

/**
 * The result of a step that drift does not fail: errors of drift are warnings, on every surface alike. A red mark beside a
 * green step would say two things at once.
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

/** Whether a finding is of outputs that are not what they should be. */
export function isDrift({ code }: Pick<Diagnostic, 'code'>): boolean {
  return code.startsWith('drift/') || code === 'selection/not-followed';
}
