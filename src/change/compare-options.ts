import type { CohortSpec } from '../repository.ts';
import type { CheckResult } from '../result.ts';
import type { AffectedCohort } from './affected-cohorts.ts';
import type { Change } from './change.ts';
import type { ReasonsOf, WholeOptions } from './whole-change.ts';

export interface CompareOptions {
  /** The cohorts affected by the change; see `affectedCohorts`. */
  readonly affected: readonly AffectedCohort[];
  /** Why there is no base, as one sentence. */
  readonly baseFailure?: string;
  /** Whether the base's settings cannot be read; changed drift is then attributed to the change. */
  readonly isDoubtful?: boolean;
  /** Ids of the head's cohorts that its settings exclude but that are checked because the base checks them. */
  readonly leftOut?: ReadonlySet<string>;
  /** Renamed cohorts: new id → old id. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Current spec paths, by id, of removed cohorts whose spec was moved to where it is not read. */
  readonly outOfSight?: ReadonlyMap<string, string>;
  readonly settings?: Change['settings'];
  readonly workflows?: Change['workflows'];
  /** Transforms results for the report, for example to make paths relative to another folder. */
  readonly present?: (result: CheckResult) => CheckResult;
  /**
   * The cohorts of the change that another job compares, which also count for the effect on all plans; `elsewhere` if
   * another job determines that.
   */
  readonly beyond?: BeyondCohorts | 'elsewhere';
  /** Cohorts that the change does not affect. Default: those of the two states that are not compared. */
  readonly others?: WholeOptions['others'];
  /** Called with the reasons of single generations. */
  readonly onReasons?: (reasonsOf: ReasonsOf) => void;
  /** Called and awaited after each cohort, to let the caller handle signals. */
  readonly onCohort?: () => Promise<void> | void;
}

export interface BeyondCohorts {
  /** Ids, in the head if they exist there. */
  readonly ids: readonly string[];
  /** All cohorts of both states. */
  readonly base: readonly CohortSpec[];
  readonly head: readonly CohortSpec[];
}
