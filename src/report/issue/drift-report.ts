import type { Change } from '../../change/change.ts';
import type { Culprit } from '../../change/culprit.ts';
import type { ChangeCost } from '../../prices/plan-cost.ts';
import type { CheckResult, CohortResult } from '../../result.ts';

/** The result of a scheduled check of the default branch. */
export interface DriftReport {
  /** Absent if the check as a whole failed. */
  readonly result: CheckResult | undefined;
  /** Which commit introduced the trouble, by cohort id; cohorts without an entry were not traced. */
  readonly culprits: ReadonlyMap<string, Culprit>;
  /** Why cohorts drift: what changed since the last commit at which all of them agreed, if known. */
  readonly since?: Pick<Change, 'cohorts' | 'sharedEdits'> & { readonly cost?: ChangeCost };
  /** The commit that was checked. */
  readonly commit?: string;
  readonly branch?: string;
  /** When the check ran, as text for readers; ISO 8601 in UTC is clear everywhere. */
  readonly verifiedAt: string;
  /** Why the check as a whole failed: one sentence. */
  readonly failure?: string;
}

/**
 * - `drift`: some cohort drifted, which the settings do not accept, or no longer compiles.
 * - `clean`: every cohort was checked, and agrees.
 * - `could-not-verify`: neither is known; an open issue stays open.
 */
export type DriftState = 'drift' | 'clean' | 'could-not-verify';

export function driftStateOf({ result, failure }: DriftReport): DriftState {
  if (failure !== undefined || result === undefined) return 'could-not-verify';
  if (needy(result).length > 0) return 'drift';
  const unverified = result.cohorts.length === 0 || result.cohorts.some(({ state }) => state === 'unchecked');
  return unverified ? 'could-not-verify' : 'clean';
}

/** Why it is unknown whether anything drifts: a clause. */
export function whyUnverified({ result, failure }: DriftReport): string {
  return (
    failure ?? (result?.cohorts.length === 0 ? 'no spec was found' : 'some cohorts could not be checked')
  );
}

/** Cohorts that drifted, unless the settings accept it, or no longer compile; invalid ones first. */
export function needy(result: CheckResult | undefined): readonly CohortResult[] {
  const cohorts = result?.cohorts ?? [];
  return [
    ...cohorts.filter(({ state }) => state === 'invalid'),
    ...cohorts.filter(({ state, isDriftAccepted }) => state === 'drifted' && !isDriftAccepted),
  ];
}
