import type { Expectation } from '../../derive.ts';
import type { Generation } from '../../plan/generation.ts';
import type { GenerationLookup } from '../attribution/attribute-plan.ts';
import type { CohortChange } from '../change.ts';
import { type Identity, rowsOfGenerations } from '../generation-reasons.ts';
import { type Edits, ELSEWHERE, type ReasonRow, rowsOf, wholeReason } from '../reason.ts';

/** The parts of a cohort's expectation that matter for the comparison. */
export interface PlannedSide extends Pick<Expectation, 'membership' | 'modes'> {
  /** Whether committed metadata of other generations occupies ids of this plan. */
  readonly hasTakenIds: boolean;
}

/** A compared cohort. Its plans are derived again if they were not kept, so that only a few are in memory. */
export interface ComparedCohort {
  readonly change: CohortChange;
  /** Absent unless both sides are known. */
  readonly lookup?: GenerationLookup | undefined;
  readonly before: () => PlannedSide | undefined;
  readonly after: () => PlannedSide | undefined;
}

/** The rows of the generations that a cohort adds or removes. */
export function rowsIn(
  { change, lookup }: ComparedCohort,
  edits: Edits,
  identity: Identity,
): (generation: Generation) => ReasonRow {
  const whole = wholeReason(change);
  if (whole !== undefined || lookup === undefined) return () => whole ?? ELSEWHERE;
  const rows = rowsOf(edits, change).rows.map(({ row }) => row);
  return rowsOfGenerations(lookup, rows, identity);
}
