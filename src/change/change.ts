import type { Diagnostic } from '../findings/diagnostic.ts';
import type { Held } from '../result/held.ts';
import type { JsonCohortChange, JsonSettingChange } from '../result/report-schema.ts';
import type { CheckResult, OutputStatus } from '../result.ts';
import type { SharedEdit } from './shared-edit.ts';

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
  /** What of the settings it changes; absent where those of the base are not known. */
  readonly settings?: readonly SettingChange[];
  /** Workflows that run this check and that it edits: nothing here can keep such an edit from being made. */
  readonly workflows: readonly string[];
  /** What it does to files that several cohorts read; absent where nobody looked. */
  readonly sharedEdits?: readonly SharedEdit[];
  /** Findings other than drift: introduced and existing ones point into `head.sources`, fixed ones into `base.sources`. */
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

/** One setting that a change sets differently; `holds` says whether it does so for this check already. */
export type SettingChange = Held<JsonSettingChange>;

/** What a change does to one cohort; its `plan` is absent when the plan is not known on one side. */
export type CohortChange = Held<JsonCohortChange>;

export type Touch = CohortChange['touches'][number];

export type PlanChange = NonNullable<CohortChange['plan']>;

/** `added`: planned now, not before; `toRun`: those of them for which no metadata is committed. */
export type StageChange = PlanChange['stages'][number];

/** One change of a spec (includes followed) that can change its plan. */
export type Cause = PlanChange['causes'][number];

/** A count with the first few texts. */
export type TextList = Extract<Cause, { kind: 'axis' }>['levels'];

export const isPlanChanged = (plan: PlanChange | undefined): boolean =>
  plan?.stages.some(({ added, removed }) => added.count + removed.count > 0) ?? false;
