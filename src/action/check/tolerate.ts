import type { Diagnostic } from '../../findings/diagnostic.ts';
import { diagnosticKey } from '../../findings/order.ts';
import type { Tolerated } from '../../report/json/part.ts';
import type { CheckResult } from '../../result.ts';

/** The differences between a result and one in which existing findings are ignored or lowered. */
export function toleratedIn(result: CheckResult, tolerant: CheckResult): readonly Tolerated[] {
  const differences = (
    all: readonly Diagnostic[],
    kept: readonly Diagnostic[],
    of: { readonly cohort?: string },
  ): Tolerated[] => {
    const left = new Map(kept.map((one) => [diagnosticKey(one), one.severity]));
    return all.flatMap((one) => {
      const finding = diagnosticKey(one);
      const severity = left.get(finding);
      if (severity === one.severity) return [];
      return [{ finding, ...of, ...(severity === undefined ? {} : { severity }) }];
    });
  };
  const kept = new Map(tolerant.cohorts.map(({ id, diagnostics }) => [id, diagnostics]));
  return [
    ...differences(result.diagnostics, tolerant.diagnostics, {}),
    ...result.cohorts.flatMap(({ id, diagnostics }) =>
      differences(diagnostics, kept.get(id) ?? [], { cohort: id }),
    ),
  ];
}

/** Applies such differences to a result; see {@link toleratedIn}. */
export function tolerating(result: CheckResult, tolerated: readonly Tolerated[]): CheckResult {
  const known = new Map(tolerated.map((one) => [keyOf(one.finding, one.cohort), one]));
  const adjusted = (diagnostics: readonly Diagnostic[], cohort?: string): Diagnostic[] =>
    diagnostics.flatMap((one) => {
      const found = known.get(keyOf(diagnosticKey(one), cohort));
      if (found === undefined) return [one];
      return found.severity === undefined ? [] : [{ ...one, severity: found.severity }];
    });
  return {
    ...result,
    cohorts: result.cohorts.map((one) => ({ ...one, diagnostics: adjusted(one.diagnostics, one.id) })),
    diagnostics: adjusted(result.diagnostics),
  };
}

function keyOf(finding: string, cohort: string | undefined): string {
  return JSON.stringify([cohort ?? null, finding]);
}
