import { OUTPUT_CODES } from '../drift/report-drift.ts';
import type { CheckResult, CohortResult, OutputStatus } from '../result.ts';
import type { ClassifiedDrift, CohortChange, OutputKind, Touch } from './change.ts';

/** Findings that say what the comparison of outputs says in full. */
export const DRIFT_CODES: ReadonlySet<string> = new Set([...OUTPUT_CODES, 'selection/not-followed']);

export const OUTPUTS: readonly OutputKind[] = ['manifest', 'membership', 'metadata'];

type Touched = Pick<CohortChange, 'id' | 'touches' | 'isDoubtful' | 'losesMetadata'>;

/**
 * The drift of two checks, cohort by cohort and output by output. An output that drifts on both sides is existing, unless
 * it drifts in a worse way, or drifts otherwise because the change edited what is the cohort's own: that is the change's to
 * fix. One whose cohort cannot be compared any more is neither existing nor fixed, and left out.
 *
 * @param touched - The cohorts that the change touches.
 */
export function classifyDrift(
  base: CheckResult | undefined,
  head: CheckResult,
  touched: readonly Touched[] = [],
): readonly ClassifiedDrift[] {
  const before = byId(base);
  const after = byId(head);
  const changes = new Map(touched.map((one) => [one.id, one]));
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((cohort) =>
    OUTPUTS.flatMap((output): ClassifiedDrift[] => {
      const was = outputOf(before.get(cohort), output);
      const is = outputOf(after.get(cohort), output);
      const shown = is?.drifts ? is : was;
      if (shown === undefined || !(is?.drifts || was?.drifts)) return [];
      // Refused or unchecked now: that is no cure.
      if (!is && after.has(cohort)) return [];
      const change = changes.get(cohort);
      const changed = is?.drifts === true && was?.drifts === true && was.content !== is.content;
      const isWorse =
        (changed && WORSE.indexOf(is.status) > WORSE.indexOf(was.status)) ||
        (output === 'metadata' && change?.losesMetadata);
      const isOld = was?.drifts && !isWorse && !(changed && isEdited(change));
      const origin = !is?.drifts ? 'fixed' : isOld ? 'existing' : 'introduced';
      return [{ origin, cohort, output, path: shown.path, status: shown.status, changed }];
    }),
  );
}

const WORSE: readonly OutputStatus[] = ['form', 'content', 'missing'];

const OWN: readonly Touch[] = ['spec', 'include', 'output'];

/** Whether a change edits what is a cohort's own, and not only a catalog that others share. */
function isEdited(change: Touched | undefined): boolean {
  return change?.isDoubtful === true || change?.touches.some((one) => OWN.includes(one)) === true;
}

interface Output {
  readonly path: string;
  readonly status: OutputStatus;
  readonly drifts: boolean;
  /** All that is said of the difference, for comparing alone. */
  readonly content: string;
}

function outputOf(cohort: CohortResult | undefined, kind: OutputKind): Output | undefined {
  const output = cohort?.outputs?.[kind];
  if (output === undefined) return undefined;
  const { path, status } = output;
  const drifts = status !== 'same' && status !== 'uncommitted';
  return { path, status, drifts, content: JSON.stringify(output) };
}

function byId(result: CheckResult | undefined): ReadonlyMap<string, CohortResult> {
  return new Map(result?.cohorts.map((cohort) => [cohort.id, cohort]));
}
