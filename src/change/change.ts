import type { Diagnostic } from '../findings/diagnostic.ts';
import type { ReassignedRuns, SwitchedRuns } from '../prices/planned-runs.ts';
import type { JsonSettingChange } from '../result/announcements-schema.ts';
import type { JsonCohortChange } from '../result/change-schema.ts';
import type { Held } from '../result/held.ts';
import type { CheckResult, OutputStatus, Stage } from '../result.ts';
import type { SharedEdit } from './shared-edit.ts';

/** Whether something exists since the change, existed before it, or no longer exists. */
export type Origin = 'introduced' | 'existing' | 'fixed';

/** The differences between two states of a repository. Renderers must escape every text. */
export interface Change {
  /** Absent if there is nothing to compare with; all findings are then `introduced`. */
  readonly base: CheckResult | undefined;
  /** Why there is no base, as one sentence. */
  readonly baseFailure?: string;
  readonly head: CheckResult;
  /** Cohorts affected by the change, by id. */
  readonly cohorts: readonly CohortChange[];
  /**
   * The effect of the change on the plans of all cohorts together; absent if there is no base, or other jobs compare
   * cohorts.
   */
  readonly whole?: WholeChange;
  /** Kinds of output of which the head commits the first, so that those of all other cohorts are missing now. */
  readonly firstOutputs?: readonly OutputKind[];
  /** Changed settings; absent if the base's settings are not known. */
  readonly settings?: readonly SettingChange[];
  /** Edited workflows by which a change can get around this check. The check cannot prevent such an edit. */
  readonly workflows: readonly ChangedWorkflow[];
  /** Changes to files that several cohorts read; absent if these were not determined. */
  readonly sharedEdits?: readonly SharedEdit[];
  /**
   * Findings other than drift. The spans of introduced and existing ones refer to `head.sources`, those of fixed ones
   * to `base.sources`.
   */
  readonly findings: readonly ClassifiedFinding[];
  /** By cohort, then output. */
  readonly drift: readonly ClassifiedDrift[];
}

/** A reason for plan changes. Equal reasons of two cohorts count as one. */
export interface Reason {
  /**
   * The kind of an attributed row, or one of these:
   * - `new` and `gone`: the cohort was added or removed.
   * - `excluded`: its spec still exists, but the settings no longer cover it.
   * - `repaired`: the cohort was invalid, so that nothing of it was planned.
   * - `silent`: an edit that adds and removes no generation, such as a count that only manifests record.
   * - `elsewhere`: no known edit.
   * - `unplanned`: only the price changes, since the previous plan could not be determined.
   * - `uncopied`, `copied`: the plan is the same, but former copies now run a model, or the reverse.
   */
  readonly kind:
    | PlanChange['attributed'][number]['kind']
    | WholeReason
    | 'silent'
    | 'elsewhere'
    | 'unplanned'
    | 'uncopied'
    | 'copied';
  readonly causes: readonly Cause[];
  /**
   * Set if some of the causes do not compile without each other: for each cause, the number of its group. Causes with
   * the same number belong together.
   */
  readonly groups?: readonly number[];
}

/** A change of a cohort as a whole. */
export type WholeReason = 'new' | 'gone' | 'excluded' | 'repaired';

/**
 * The effect of a change on the plans of all cohorts together. A generation counts once, however many cohorts plan it.
 */
export interface WholeChange {
  /** Reasons that add or remove generations, or would if no other cohort planned the same ones. */
  readonly reasons: readonly CountedReason[];
  /** Generations planned before and now whose template was a copy and runs a model now, or the reverse. */
  readonly switched: readonly SwitchedRuns[];
  /** Generations planned before and now whose model id has changed. */
  readonly reassigned: readonly ReassignedRuns[];
  /** Generations that cohorts plan with different models because of the change. Absent if there are none. */
  readonly contested?: readonly ContestedRuns[];
}

export interface ContestedRuns {
  readonly stage: Stage;
  /** Ids, by code point. */
  readonly llms: readonly string[];
  readonly count: number;
}

/** A reason, and how many generations it adds and removes. */
export interface CountedReason extends Reason {
  /** Ids, by code point. */
  readonly cohorts: readonly string[];
  /** Planned now, but not by any cohort before. */
  readonly added: Readonly<Record<Stage, number>>;
  /** Planned before, but not by any cohort now. */
  readonly removed: Readonly<Record<Stage, number>>;
}

export interface ChangedWorkflow {
  readonly path: string;
  /** The name that a job of this workflow shares with the job of another workflow that runs this check. */
  readonly job?: string;
  /** The file that could not be read, if it is unknown whether this workflow runs the check. */
  readonly unread?: string;
}

export interface ClassifiedFinding {
  readonly origin: Origin;
  readonly diagnostic: Diagnostic;
  /** Ids of the affected cohorts; empty for a finding of the repository. */
  readonly cohorts: readonly string[];
}

export type OutputKind = 'manifest' | 'membership' | 'metadata';

export interface ClassifiedDrift {
  readonly origin: Origin;
  readonly cohort: string;
  readonly output: OutputKind;
  readonly path: string;
  /** The current status, or the former status if the drift is fixed. */
  readonly status: OutputStatus;
  /** Whether it existed before with a different content. */
  readonly changed: boolean;
}

/** A setting changed by the change; `holds` tells whether the change already applies to this check. */
export type SettingChange = Held<JsonSettingChange>;

/** The effect of a change on one cohort; `plan` is absent if the plan of either side is not known. */
export type CohortChange = Held<JsonCohortChange>;

export type Touch = CohortChange['touches'][number];

export type PlanChange = NonNullable<CohortChange['plan']>;

/** `added`: planned now but not before. */
export type StageChange = PlanChange['stages'][number];

/** An edit of a spec (includes resolved) that can change its plan. */
export type Cause = PlanChange['causes'][number];

/** A count with the first few texts. */
export type TextList = Extract<Cause, { kind: 'axis' }>['levels'];

export const isPlanChanged = (plan: PlanChange | undefined): boolean =>
  plan?.stages.some(({ added, removed }) => added.count + removed.count > 0) ?? false;
