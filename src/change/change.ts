import type { Diagnostic } from '../findings/diagnostic.ts';
import type { CheckResult, CohortState, GenerationList, OutputStatus, Stage } from '../result.ts';

/** Whether something is there since the change, was there before, or is there no more. */
export type Origin = 'introduced' | 'existing' | 'fixed';

/** What lies between two states of a repository. Every text is for a renderer to escape. */
export interface Change {
  /** Absent when there is nothing to compare with: then all findings count as introduced. */
  readonly base: CheckResult | undefined;
  /** Why there is no base: one sentence. */
  readonly baseFailure?: string;
  readonly head: CheckResult;
  /** Cohorts that the change touches, by id. */
  readonly cohorts: readonly CohortChange[];
  /** Findings beside drift: introduced and existing ones point into `head.sources`, fixed ones into `base.sources`. */
  readonly findings: readonly ClassifiedFinding[];
  /** By cohort, then output. */
  readonly drift: readonly ClassifiedDrift[];
}

export interface ClassifiedFinding {
  readonly origin: Origin;
  readonly diagnostic: Diagnostic;
  /** Ids of the cohorts that have it; empty for one of the repository. */
  readonly cohorts: readonly string[];
}

export type OutputKind = 'manifest' | 'membership' | 'metadata';

export interface ClassifiedDrift {
  readonly origin: Origin;
  readonly cohort: string;
  readonly output: OutputKind;
  readonly path: string;
  /** How it stands now; of a fixed one, how it stood. */
  readonly status: OutputStatus;
  /** One that was there before, and says something else now. */
  readonly changed: boolean;
}

export interface CohortChange {
  readonly id: string;
  readonly specPath: string;
  /** `absent`: there is no such cohort. */
  readonly before: CohortState | 'absent';
  readonly after: CohortState | 'absent';
  /** What of the cohort the change touches. */
  readonly touches: readonly Touch[];
  /** Whether the spec of a cohort that is gone is still there, and only no longer among those that are checked. */
  readonly isLeftOut?: boolean;
  /** Outputs of a cohort that is gone, which are still there. */
  readonly leftBehind?: readonly string[];
  /** Absent when the plan is not known on one side: the spec is invalid there, or the base was not checked. */
  readonly plan?: PlanChange;
}

export type Touch = 'settings' | 'spec' | 'include' | 'catalog' | 'selection' | 'output' | 'generation';

export interface PlanChange {
  /** Drafts, essays, evaluations. */
  readonly stages: readonly StageChange[];
  /** What in the spec made it so; empty when the reason lies elsewhere. */
  readonly causes: readonly Cause[];
}

export interface StageChange {
  readonly stage: Stage;
  readonly before: number;
  readonly after: number;
  /** Planned now, not before. */
  readonly added: GenerationList;
  readonly removed: GenerationList;
  /** Added ones for which no metadata is committed: what has still to be generated. Equal to `added.count` where none is. */
  readonly toRun: number;
}

/** A count with the first few texts. */
export interface TextList {
  readonly count: number;
  readonly first: readonly string[];
}

/** One change of a spec (includes followed) that can change its plan. */
export type Cause =
  | {
      readonly kind: 'axis';
      readonly axis: string;
      readonly change: 'added' | 'removed';
      readonly levels: TextList;
    }
  | { readonly kind: 'levels'; readonly axis: string; readonly added: TextList; readonly removed: TextList }
  | {
      readonly kind: 'rule';
      readonly rule: 'subset' | 'tie' | 'pair' | 'tuple';
      readonly name: string;
      readonly change: 'added' | 'removed' | 'changed';
      /** Entries of `allowed` or `items`, kept levels, tied axes; empty when something else changed. */
      readonly added: TextList;
      readonly removed: TextList;
    }
  | {
      readonly kind: 'replicates';
      readonly axis: string;
      /** 1 where it is not listed. */
      readonly before: bigint;
      readonly after: bigint;
    };

export const isPlanChanged = (plan: PlanChange | undefined): boolean =>
  plan?.stages.some(({ added, removed }) => added.count + removed.count > 0) ?? false;
