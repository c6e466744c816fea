import type { AxisCatalogs } from './catalog/axis-catalog.ts';
import type { Compilation } from './compile/compilation.ts';
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

/** A spec whose rules have run, whatever stands in the way of its rows. */
export interface Ruled extends Designed {
  readonly compilation: Compilation;
  /** Whether the planner reads an id from an axis of this name. */
  readonly isPlanned: (name: string) => boolean;
  /** The names that the planner reads the same id from, of one of them. */
  readonly aliasesOf: (name: string) => readonly string[];
}

/** A spec whose rows are known. It may be invalid all the same, where its errors leave no doubt what the rows would be. */
export interface Compiled extends Ruled {
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
  readonly rules: Ruled;
  readonly rows: Compiled;
  readonly plan: Planned;
  readonly ids: Identified;
}

export type Phase = keyof PhaseValue;
