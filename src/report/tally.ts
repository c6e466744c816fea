import { countUnchecked, dependsOnBase } from '../account/account.ts';
import { OUTPUT_CODES } from '../drift/report-drift.ts';
import type { Code } from '../findings/codes.ts';
import type { Diagnostic, Severity } from '../findings/diagnostic.ts';
import { type CheckResult, type CohortState, isSearched, type PlanSize } from '../result.ts';
import { findingsOf } from './findings.ts';

export interface Tally {
  /** Whether specs were looked for: if not, there is no number of cohorts to report. */
  readonly isSearched: boolean;
  readonly cohorts: number;
  readonly states: Readonly<Record<CohortState, number>>;
  /** Drifted cohorts whose drift the settings ignore: `regenerate` leaves them as they are. */
  readonly accepted: number;
  /** Drifted cohorts with a finding that may explain the drift: regenerating would hide the cause. */
  readonly explained: number;
  /** Findings, each counted once however many cohorts have it. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** The same without findings about drift, which the states of the cohorts already express. */
  readonly besideDrift: Readonly<Record<Severity, number>>;
  /** Sums over the cohorts that have a plan. */
  readonly plan: PlanSize;
  /** Cohorts in which several generations get the same id, so that fewer are made than planned. */
  readonly losing: number;
  /** Unchecked paths other than unchecked cohorts. */
  readonly leftUnchecked: number;
  /** Whether, without a base, it is unknown if everything was checked that has to be. */
  readonly isBaseWanted: boolean;
  /** Whether there are outputs to compare with; undefined if no cohort has a plan to compare. */
  readonly compared: boolean | undefined;
}

/** The order in which states are shown: most urgent first. */
export const STATES: readonly CohortState[] = ['invalid', 'unchecked', 'drifted', 'clean'];

/** Codes of findings about colliding ids. */
const LOSES: ReadonlySet<Code> = new Set<Code>(['plan/ids-collapse', 'plan/essays-collapse']);

const DRIFT: ReadonlySet<Code> = new Set<Code>(OUTPUT_CODES);

/**
 * Whether showing `cohort.outputs` already covers this finding: renderings that show the outputs do not repeat the
 * finding.
 */
export function isShownByOutputs({ code }: Diagnostic): boolean {
  return DRIFT.has(code);
}

export function tally(result: CheckResult): Tally {
  const states = { clean: 0, drifted: 0, invalid: 0, unchecked: 0 };
  const plan = { rows: 0, drafts: 0, essays: 0, evaluations: 0 };
  for (const cohort of result.cohorts) {
    states[cohort.state]++;
    plan.rows += cohort.plan?.rows ?? 0;
    plan.drafts += cohort.plan?.drafts ?? 0;
    plan.essays += cohort.plan?.essays ?? 0;
    plan.evaluations += cohort.plan?.evaluations ?? 0;
  }
  const found = findingsOf(result).map((finding) => finding.diagnostic);
  return {
    isSearched: isSearched(result),
    cohorts: result.cohorts.length,
    states,
    accepted: result.cohorts.filter(({ isDriftAccepted }) => isDriftAccepted).length,
    explained: result.cohorts.filter(
      ({ isDriftAccepted, diagnostics }) =>
        !isDriftAccepted && diagnostics.some(({ because }) => because !== undefined),
    ).length,
    severities: countSeverities(found),
    besideDrift: countBesideDrift(found),
    plan,
    losing: result.cohorts.filter(({ diagnostics }) => diagnostics.some(({ code }) => LOSES.has(code)))
      .length,
    leftUnchecked: Math.max(0, countUnchecked(result.account) - states.unchecked),
    isBaseWanted: dependsOnBase(result.account),
    compared: hasCompared(result),
  };
}

function hasCompared({ cohorts }: CheckResult): boolean | undefined {
  const outputs = cohorts.flatMap((cohort) => cohort.outputs ?? []);
  if (outputs.length === 0) return undefined;
  return outputs.some(({ manifest, membership, metadata }) =>
    [manifest, membership, metadata].some(({ status }) => status !== 'uncommitted'),
  );
}

/** Leaves out findings about drift: every surface counts errors without them, and drifted cohorts separately. */
export function countBesideDrift(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  return countSeverities(diagnostics.filter((diagnostic) => !isShownByOutputs(diagnostic)));
}

export function countSeverities(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const diagnostic of diagnostics) counts[diagnostic.severity]++;
  return counts;
}
