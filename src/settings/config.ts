import type { Code } from '../findings/codes.ts';
import type { Diagnostic, Severity } from '../findings/diagnostic.ts';
import type { Dialect } from '../runtime/runtimes.ts';
import type { PathPattern } from '../source/path-pattern.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { Stage } from '../source/stage.ts';

/** Where a repository keeps its settings, relative to its root. */
export const CONFIG_PATH = '.cohort-ci.yml';

/** A repository's own settings: `.cohort-ci.yml`, read and found good. */
export interface Config {
  readonly file: SourceFile;
  readonly settings: Settings;
  /** Where the patterns of specs stand, when there are some. */
  readonly specsAt?: Span;
  readonly severities: ReadonlyMap<Code, Level>;
  /** In the order of the file. */
  readonly ignores: readonly Ignore[];
  readonly prices?: PriceSettings;
  readonly budget?: BudgetSettings;
  readonly driftIssue?: DriftIssueSettings;
  /** Whether the action also commits outputs of which none is committed, or that git ignores. */
  readonly includeIgnored?: boolean;
  /** What is to be said of the configuration itself; warnings at most. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Settings that the command line may override. */
export interface Settings {
  /** Relative to the root, without slashes at its ends; empty for the root itself. */
  readonly dataRoot?: string;
  readonly dialect?: Dialect;
  /** Glob patterns. */
  readonly specs?: readonly string[];
  readonly maxRows?: number;
}

/** A severity, or no finding at all. */
export type Level = Severity | 'off';

export const LEVELS: readonly Level[] = ['off', 'notice', 'warning', 'error'];

/** Findings that the repository has looked at and accepts. */
export interface Ignore {
  readonly paths: readonly PathPattern[];
  /** Codes, and families such as `drift/*`. */
  readonly codes: readonly string[];
  readonly reason: string;
  readonly at: Span;
}

/** What the price of a plan is computed from. */
export interface PriceSettings {
  /** The table of prices: a path below the root. */
  readonly table: string;
  readonly tableAt: Span;
  /** Tokens of one run, by stage; what a stage without them costs is unknown. */
  readonly tokens: Readonly<Partial<Record<Stage, StageTokens>>>;
  /** Where metadata records what a run took; absent where it records nothing. */
  readonly usage?: UsageFields;
}

/** Tokens of one run of a stage. */
export interface StageTokens {
  /** Expected. */
  readonly input: number;
  readonly output: number;
  /** The most that a run may write, as the runtime limits it; no less than `output`. */
  readonly outputMax?: number;
}

/** Fields of `metadata.json`, such as `usage.input_tokens`: the names of nested objects, with dots between. */
export interface UsageFields {
  readonly input: string;
  readonly output: string;
}

/** How much a pull request may cost; at least one limit is there. */
export interface BudgetSettings {
  readonly action: 'warn' | 'fail';
  /** Most dollars that all that is planned may cost. */
  readonly total?: number;
  /** Most dollars that a pull request may add. */
  readonly increase?: number;
  /** The same in percent of what the base plans. */
  readonly percent?: number;
  /** The label of a pull request that may exceed it. */
  readonly label?: string;
  readonly at: Span;
}

/** How the action keeps its issue about drift. */
export interface DriftIssueSettings {
  /** Of a new issue. */
  readonly labels: readonly string[];
  /** Logins whom a new issue is assigned to. */
  readonly assignees: readonly string[];
  /** Whether the issue of the repository also lists every cohort. */
  readonly checklist: boolean;
  /** Whether the commit that brought each drift is looked for. */
  readonly culprits: boolean;
}

export const DEFAULT_DRIFT_ISSUE: DriftIssueSettings = {
  labels: [],
  assignees: [],
  checklist: false,
  culprits: true,
};
