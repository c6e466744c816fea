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
  /** Whether reading the spec and running its rules met no error. */
  readonly isSound: boolean;
}

/** What became of planning a spec, which may have no rows. */
export interface Tried extends Ruled {
  readonly compiled: Compiled | undefined;
  readonly planning: Planning | undefined;
}

/** A cohort whose rows make a plan. */
export interface Planned extends Compiled {
  readonly cohort: CohortSpec;
  readonly plan: Plan;
}

/** A planned cohort with the ids of its generations. */
export interface Identified extends Planned {
  readonly ids: PlanIds;
  readonly existing: ExistingGenerations;
  /** Whether no law found an error so far: of an invalid cohort the ids are those of its plan alone. */
  readonly isValid: boolean;
  /** The mode of each planned essay template. */
  readonly essayModes: ReadonlyMap<string, string>;
  /** The model behind an id, as `llm_models.csv` names it. */
  readonly modelOf: (llm: string) => string | undefined;
}

/** What a curated selection makes of a cohort. */
export interface Narrowed {
  readonly selection: Selection;
  readonly selected: Selected;
  readonly existing: ExistingGenerations;
  readonly sources: Sources;
}

/** What each phase of a derivation leaves for checks to look at, in order. */
export interface PhaseValue {
  readonly source: Sourced;
  readonly design: Designed;
  /** There for every design, whatever became of its rows. */
  readonly rules: Ruled;
  readonly rows: Compiled;
  /** There for every design, whatever became of its plan. */
  readonly planning: Tried;
  readonly plan: Planned;
  /** Only of a sound cohort. */
  readonly ids: Identified;
  /** Absent without a selection. */
  readonly selection: Narrowed;
  /** What the cohort makes; absent when it follows a selection, which makes others. */
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
