import type { Generation } from '../../plan/generation.ts';
import type { Stage } from '../../source/stage.ts';
import type { Cause, PlanChange } from '../change.ts';
import type { Identity } from '../generation-reasons.ts';
import type { Edits, ReasonRow } from '../reason.ts';
import type { ComparedCohort } from './compared-cohort.ts';

/** Generations that the same cohorts add, or remove, for the same reasons. */
export interface SharedGroup {
  readonly side: 'added' | 'removed';
  readonly stage: Stage;
  /** The cohorts that add them, or remove them, each with its row. */
  readonly planners: readonly [Planner, ...Planner[]];
  /** Edits without which another cohort would plan them. */
  readonly without: readonly { readonly edit: string; readonly cohort: string }[];
  readonly count: number;
}

export interface Planner {
  readonly cohort: string;
  readonly row: ReasonRow;
}

export interface SharedGroups {
  readonly groups: Iterable<SharedGroup>;
  readonly groupOf: GroupOf;
}

/** The group of a single generation, if it is added, and its reason depends on several cohorts. */
type GroupOf = (generation: Generation, identity: Identity) => SharedGroup | undefined;

/** The generations of `own` that are missing in `other` are those that a change adds, or removes. */
export const SIDES = [
  ['added', 'after', 'before'],
  ['removed', 'before', 'after'],
] as const;

/** The edits without which a cohort would plan a generation. */
export function withoutIn(
  edits: Edits,
  { change: { id, plan } }: ComparedCohort,
  undone: readonly (readonly number[])[],
): SharedGroup['without'] {
  return plan === undefined
    ? []
    : edits.each(causesAt(plan, undone.flat())).map((edit) => ({ edit, cohort: id }));
}

function causesAt({ causes }: PlanChange, indices: readonly number[]): readonly Cause[] {
  return indices.flatMap((index) => causes[index] ?? []);
}
