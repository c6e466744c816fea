import { OUTPUT_CODES } from '../drift/report-drift.ts';
import type { CheckResult, CohortResult, OutputStatus } from '../result.ts';
import type { ClassifiedDrift, CohortChange, OutputKind, Touch } from './change.ts';

/** Findings that say what the comparison of outputs says in full. */
export const DRIFT_CODES: ReadonlySet<string> = new Set([...OUTPUT_CODES, 'selection/not-followed']);

export const OUTPUTS: readonly OutputKind[] = ['manifest', 'membership', 'metadata'];

/**
 * The drift of two checks, cohort by cohort and output by output. An output that drifts on both sides is existing, unless
 * it drifts in a worse way, or drifts otherwise because the change edited what is the cohort's own: that is the change's to
 * fix. One whose cohort cannot be compared any more is neither existing nor fixed, and left out.
 *
 * @param edited - Ids of the cohorts of which the change touches the spec, what it includes, or an output.
 * @param deprived - Ids of the cohorts of which it touches metadata: more that is missing of them is worse.
 */
export function classifyDrift(
  base: CheckResult | undefined,
  head: CheckResult,
  edited: ReadonlySet<string> = new Set(),
  deprived: ReadonlySet<string> = new Set(),
): readonly ClassifiedDrift[] {
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
      const changed = is?.drifts === true && was?.drifts === true && was.content !== is.content;
      const isWorse =
        changed &&
        (WORSE.indexOf(is.status) > WORSE.indexOf(was.status) ||
          (deprived.has(cohort) && isMoreMissing(was.missing, is.missing)));
      const isOld = was?.drifts && !isWorse && !(changed && edited.has(cohort));
      const origin = !is?.drifts ? 'fixed' : isOld ? 'existing' : 'introduced';
      return [{ origin, cohort, output, path: shown.path, status: shown.status, changed }];
    }),
  );
}

const WORSE: readonly OutputStatus[] = ['form', 'content', 'missing'];

/** Ids of the cohorts of which a change edits what is their own, and not only a catalog that they share. */
export function editedCohorts(cohorts: readonly Pick<CohortChange, 'id' | 'touches'>[]): ReadonlySet<string> {
  const own: readonly Touch[] = ['spec', 'include', 'output'];
  return new Set(
    cohorts.filter(({ touches }) => touches.some((one) => own.includes(one))).map(({ id }) => id),
  );
}

/** Ids of the cohorts of which a change touches the metadata of generations. */
export function deprivedCohorts(
  cohorts: readonly Pick<CohortChange, 'id' | 'touches'>[],
): ReadonlySet<string> {
  return new Set(cohorts.filter(({ touches }) => touches.includes('generation')).map(({ id }) => id));
}

/** By stage. */
type Missing = Readonly<Record<string, number>>;

function isMoreMissing(was: Missing, is: Missing): boolean {
  return Object.entries(is).some(([stage, count]) => count > (was[stage] ?? 0));
}

interface Output {
  readonly path: string;
  readonly status: OutputStatus;
  readonly drifts: boolean;
  /** All that is said of the difference, for comparing alone. */
  readonly content: string;
  readonly missing: Missing;
}

function outputOf(cohort: CohortResult | undefined, kind: OutputKind): Output | undefined {
  const output = cohort?.outputs?.[kind];
  if (output === undefined) return undefined;
  const { path, status } = output;
  const drifts = status !== 'same' && status !== 'uncommitted';
  const groups = 'missing' in output && Array.isArray(output.missing) ? output.missing : [];
  const missing = Object.fromEntries(groups.map(({ stage, count }) => [stage, count]));
  return { path, status, drifts, content: JSON.stringify(output), missing };
}

function byId(result: CheckResult | undefined): ReadonlyMap<string, CohortResult> {
  return new Map(result?.cohorts.map((cohort) => [cohort.id, cohort]));
}
