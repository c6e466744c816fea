import { countUnchecked, dependsOnBase } from '../account/account.ts';
import { type CheckResult, isSearched } from '../result.ts';
import type { Inputs } from './inputs.ts';
import { isDrift } from './soften-drift.ts';

export interface Verdict {
  /** The value of the output `result`. */
  readonly result: 'clean' | 'unknown' | 'findings' | 'unchecked';
  readonly fails: boolean;
  /** Why the step fails, in a few words. */
  readonly why: string;
}

/** Decides from the findings alone whether the step fails; publishing does not affect it. */
export function judge(
  result: CheckResult,
  inputs: Pick<Inputs, 'failLevel' | 'failOnDrift' | 'ifNoSpecsFound'>,
): Verdict {
  const cohorts = result.cohorts.filter((cohort) => cohort.state === 'unchecked').length;
  const unchecked = Math.max(cohorts, countUnchecked(result.account));
  const findings = [...result.diagnostics, ...result.cohorts.flatMap((cohort) => cohort.diagnostics)];
  const invalid = result.cohorts.some((cohort) => cohort.state === 'invalid');
  const drifted = result.cohorts.some((cohort) => cohort.state === 'drifted');
  const word =
    unchecked > 0
      ? 'unchecked'
      : invalid ||
          drifted ||
          findings.some(({ severity, code }) => severity === 'error' || code === 'spec/none-found')
        ? 'findings'
        : dependsOnBase(result.account)
          ? 'unknown'
          : 'clean';

  if (result.cohorts.length === 0 && isSearched(result) && inputs.ifNoSpecsFound === 'error')
    return { result: 'findings', fails: true, why: 'see the input if-no-specs-found' };
  if (unchecked > 0) return { result: word, fails: true, why: `${unchecked} could not be checked` };
  if (inputs.failLevel === 'never') return { result: word, fails: false, why: '' };
  const failing = findings.filter((finding) => {
    const { severity } = finding;
    if (isDrift(finding)) return inputs.failOnDrift && severity === 'error';
    return severity === 'error' || (inputs.failLevel === 'warning' && severity === 'warning');
  });
  const fails = failing.length > 0 || invalid;
  return { result: word, fails, why: fails ? 'see the annotations and the summary' : '' };
}
