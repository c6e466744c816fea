import type { AxisCatalogs } from './catalog/axis-catalog.ts';
import type { Compilation } from './compile/compilation.ts';
import type { RowSet } from './compile/row-set.ts';
import type { Design } from './design/design.ts';
import type { Selected } from './plan/apply-selection.ts';
import type { PlanIds } from './plan/assign-ids.ts';
import type { ExistingGenerations } from './plan/existing-generations.ts';
import type { Plan } from './plan/plan.ts';
import type { Planning } from './plan/plan-cohort.ts';
import type { Selection } from './plan/selection.ts';
import type { CohortSpec } from './repository.ts';
import type { Sources } from './source/sources.ts';

/** A cohort whose spec has not been read. */
export interface Sourced {
  readonly cohort: CohortSpec;
}

/** A readable spec, whether valid or not. */
export interface Designed {
  readonly design: Design;
  /** The catalogs for looking up levels; absent if there are none. */
  readonly catalogs: AxisCatalogs | undefined;
}

/** A spec whose rules have been applied, whether or not it has rows. */
export interface Ruled extends Designed {
  readonly compilation: Compilation;
  /** Whether the planner reads an id from an axis of this name. */
  readonly isPlanned: (name: string) => boolean;
  /** All names from which the planner reads the same id as from this one. */
  readonly aliasesOf: (name: string) => readonly string[];
}

/** A spec whose rows are known. It may still be invalid, if its errors leave no doubt what the rows would be. */
export interface Compiled extends Ruled {
  readonly rows: RowSet;
  /** Whether reading the spec and applying its rules resulted in no error. */
  readonly isSound: boolean;
}

/** The result of planning a spec, which may have no rows. */
export interface Tried extends Ruled {
  readonly compiled: Compiled | undefined;
  readonly planning: Planning | undefined;
}

/** A cohort with a plan. */
export interface Planned extends Compiled {
  readonly cohort: CohortSpec;
  readonly plan: Plan;
}

/** A planned cohort with the ids of its generations. */
export interface Identified extends Planned {
  readonly ids: PlanIds;
  readonly existing: ExistingGenerations;
  readonly sources: Sources;
  /** Whether no check has found an error so far. The ids of an invalid cohort are those of its plan alone. */
  readonly isValid: boolean;
  /** The mode of each planned essay template. */
  readonly essayModes: ReadonlyMap<string, string>;
  /** The model of an id according to `llm_models.csv`. */
  readonly modelOf: (llm: string) => string | undefined;
}

/** The result of applying a curated selection to a cohort. */
export interface Narrowed {
  readonly selection: Selection;
  readonly selected: Selected;
  readonly existing: ExistingGenerations;
  readonly sources: Sources;
}

/** The results of the phases of a derivation, in order, for checks. */
export interface PhaseValue {
  readonly source: Sourced;
  readonly design: Designed;
  /** Present for every design, even without rows. */
  readonly rules: Ruled;
  readonly rows: Compiled;
  /** Present for every design, even without a plan. */
  readonly planning: Tried;
  readonly plan: Planned;
  /** Present only for a valid cohort. */
  readonly ids: Identified;
  /** Absent without a selection. */
  readonly selection: Narrowed;
  /** The generations that the cohort makes; absent if it follows a selection. */
  readonly generations: Identified;
}

export type Phase = keyof PhaseValue;

export const PHASES = [
  'source',
  'design',
  'rules',
  'rows',
  'planning',
  'plan',
  'ids',
  'selection',
  'generations',
] as const satisfies readonly Phase[];
