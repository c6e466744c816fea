import type { Membership } from '../outputs/membership.ts';
import type { Generation } from '../plan/generation.ts';
import type { WholeChange } from './change.ts';
import { ReasonCounts } from './change-causes.ts';
import { Identity } from './generation-reasons.ts';
import { Edits, type ReasonRow, reasonKey, rowKey, rowsOf } from './reason.ts';
import { contestedRuns, reassignedRuns, switchedRuns } from './whole/changed-runs.ts';
import { type ComparedCohort, rowsIn } from './whole/compared-cohort.ts';
import { countShared } from './whole/count-shared.ts';
import { type SharingOptions, sharingCohorts } from './whole/sharing-cohorts.ts';

export interface WholeOptions extends SharingOptions {
  /** Whether a template may be copied on one side only. */
  readonly hasOtherTemplates?: boolean;
}

/**
 * Returns the key of the reason why a generation is planned that no cohort of the base plans; `undefined` for a cohort
 * that was not compared.
 */
export type ReasonsOf = (
  cohort: string,
  membership: Membership,
) => ((generation: Generation) => string) | undefined;

/**
 * The effect of a change on the plans of all cohorts together: a generation is added if the head plans it and no cohort
 * of the base does, and removed if the base plans it and no cohort of the head does. It counts for the edit that would
 * undo its addition or removal if it were undone in all cohorts. Only cohorts that share drafts are compared id by id.
 */
export async function wholeChange(
  compared: readonly ComparedCohort[],
  options: WholeOptions = {},
): Promise<{ readonly whole: WholeChange; readonly reasonsOf: ReasonsOf }> {
  const edits = new Edits(compared.map(({ change }) => change));
  const sharing = await sharingCohorts(compared, options);
  const counts = new ReasonCounts();
  for (const { change } of compared) {
    if (sharing.members.has(change.id)) continue;
    for (const { row, stages } of rowsOf(edits, change).rows) {
      const reason = edits.reason(row);
      counts.add(reason, [change.id]);
      for (const { stage, added, removed } of stages) counts.add(reason, [], stage, added, removed);
    }
  }
  const shared = countShared(sharing, edits, counts);
  const contested = contestedRuns(sharing);
  const known = new Map(compared.map((one) => [one.change.id, one]));
  const keys = new Map<string, string>();
  const keyOf = (row: ReasonRow): string => {
    const key = rowKey(row);
    const found = keys.get(key) ?? reasonKey(edits.reason(row));
    keys.set(key, found);
    return found;
  };
  return {
    whole: {
      reasons: counts.list(),
      switched: options.hasOtherTemplates ? switchedRuns(compared) : [],
      reassigned: reassignedRuns(compared),
      ...(contested.length === 0 ? {} : { contested }),
    },
    reasonsOf(cohort, membership) {
      const own = known.get(cohort);
      if (own?.change.plan === undefined) return undefined;
      const identity = new Identity(membership);
      const rowIn = rowsIn(own, edits, identity);
      const isSharing = sharing.members.has(cohort);
      return (generation) =>
        keyOf((isSharing ? shared(generation, identity) : undefined) ?? rowIn(generation));
    },
  };
}
