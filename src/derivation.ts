import type { AxisCatalogs } from './compile/check-levels.ts';
import type { RowSet } from './compile/row-set.ts';
import type { Design } from './design/design.ts';
import type { PlanIds } from './plan/assign-ids.ts';
import type { ExistingGenerations } from './plan/existing-generations.ts';
import type { Plan } from './plan/plan.ts';

/** A spec that could be read: what it says, whatever is wrong with it. */
export interface Designed {
  readonly design: Design;
  /** The catalogs that levels are looked up in; absent where nobody gave any. */
  readonly catalogs: AxisCatalogs | undefined;
}

/** A spec whose rows are known. It may be invalid all the same, where its errors leave no doubt what the rows would be. */
export interface Compiled extends Designed {
  readonly rows: RowSet;
}

/** A cohort whose rows make a plan. */
export interface Planned extends Compiled {
  readonly plan: Plan;
}

/** A planned cohort with the ids of its generations. */
export interface Identified extends Planned {
  readonly ids: PlanIds;
  readonly existing: ExistingGenerations;
  /** The mode of each planned essay template. */
  readonly essayModes: ReadonlyMap<string, string>;
}

/** What each phase of a derivation leaves for checks to look at, in order; each holds what the ones before it left. */
export interface PhaseValue {
  readonly design: Designed;
  readonly rows: Compiled;
  readonly plan: Planned;
  readonly ids: Identified;
}

export type Phase = keyof PhaseValue;
