import { type Text, textOf } from '../findings/text.ts';
import type { CheckResult, CohortResult } from '../result.ts';
import { groupedBy } from './grouped-by.ts';

/** Cohorts that could not be checked for one reason. */
export interface FailedCohorts {
  readonly cohorts: readonly [CohortResult, ...CohortResult[]];
  readonly failure: Text;
  /** The file that the reason names, or else the spec of the first cohort. */
  readonly path: string;
}

/**
 * Groups cohorts by reason, so that a reason that concerns every cohort, such as a catalog that is only a Git LFS
 * pointer here, is shown once.
 */
export function failedCohorts(result: CheckResult): readonly FailedCohorts[] {
  const failed = result.cohorts.filter(({ state }) => state === 'unchecked');
  return groupedBy(failed, ({ failure }) => textOf(failure ?? '')).map((cohorts) => {
    const [{ failure = 'The check failed.', specPath }] = cohorts;
    const named = typeof failure === 'string' ? [] : failure;
    const path = named.flatMap((part) => (typeof part === 'object' && 'path' in part ? [part.path] : []))[0];
    return { cohorts, failure, path: path ?? specPath };
  });
}
