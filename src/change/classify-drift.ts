import type { CheckResult, CohortResult, OutputStatus } from '../result.ts';
import type { ClassifiedDrift, OutputKind } from './change.ts';

/** Findings that say what the comparison of outputs says in full. */
export const DRIFT_CODES: ReadonlySet<string> = new Set([
  'drift/manifest',
  'drift/membership',
  'drift/missing-output',
  'drift/metadata',
  'drift/form',
  'drift/stale-generation',
  'selection/not-followed',
]);

export const OUTPUTS: readonly OutputKind[] = ['manifest', 'membership', 'metadata'];

/**
 * The drift of two checks, cohort by cohort and output by output. An output that drifts on both sides is existing,
 * however it drifts; one whose cohort cannot be compared any more is neither existing nor fixed, and left out.
 */
export function classifyDrift(base: CheckResult | undefined, head: CheckResult): readonly ClassifiedDrift[] {
  const before = byId(base);
  const after = byId(head);
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((cohort) =>
    OUTPUTS.flatMap((output): ClassifiedDrift[] => {
      const was = outputOf(before.get(cohort), output);
      const is = outputOf(after.get(cohort), output);
      const shown = is?.drifts ? is : was;
      if (shown === undefined || !(is?.drifts || was?.drifts)) return [];
      // Refused or unchecked now: that is no cure.
      if (!is && after.has(cohort)) return [];
      const origin = !is?.drifts ? 'fixed' : was?.drifts ? 'existing' : 'introduced';
      const changed = origin === 'existing' && was?.told !== is?.told;
      return [{ origin, cohort, output, path: shown.path, status: shown.status, changed }];
    }),
  );
}

interface Output {
  readonly path: string;
  readonly status: OutputStatus;
  readonly drifts: boolean;
  /** All that is told of the difference, for comparing alone. */
  readonly told: string;
}

function outputOf(cohort: CohortResult | undefined, kind: OutputKind): Output | undefined {
  const output = cohort?.outputs?.[kind];
  if (output === undefined) return undefined;
  const { path, status } = output;
  const drifts = status !== 'same' && status !== 'uncommitted';
  return { path, status, drifts, told: JSON.stringify(output) };
}

function byId(result: CheckResult | undefined): ReadonlyMap<string, CohortResult> {
  return new Map(result?.cohorts.map((cohort) => [cohort.id, cohort]));
}
