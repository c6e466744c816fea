import type { Code } from '../findings/codes.ts';
import type { Diagnostic, Severity } from '../findings/diagnostic.ts';
import type { Dialect } from '../runtime/runtimes.ts';
import type { PathPattern } from '../source/path-pattern.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { Stage } from '../source/stage.ts';

/** The path of the settings file, relative to the repository. */
export const CONFIG_PATH = '.cohort-ci.yml';

/** The valid settings of a repository, from `.cohort-ci.yml`. */
export interface Config {
  readonly file: SourceFile;
  readonly settings: Settings;
  /** The patterns of specs, if any. */
  readonly specsAt?: Span;
  readonly dialectAt?: Span;
  readonly severities: ReadonlyMap<Code, Level>;
  /** In file order. */
  readonly ignores: readonly Ignore[];
  readonly prices?: PriceSettings;
  readonly budget?: BudgetSettings;
  readonly driftIssue?: DriftIssueSettings;
  /** Whether the action also commits outputs of a kind that is not committed yet, or that git ignores. */
  readonly includeIgnored?: boolean;
  /** Findings about the settings themselves; at most warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Settings that the command line can override. */
export interface Settings {
  /** Repository-relative, without leading or trailing slashes; empty for the repository itself. */
  readonly dataRoot?: string;
  readonly dialect?: Dialect;
  /** Glob patterns. */
  readonly specs?: readonly string[];
  readonly maxRows?: number | undefined;
}

/** A severity, or `off` for no finding at all. */
export type Level = Severity | 'off';

export const LEVELS: readonly Level[] = ['off', 'notice', 'warning', 'error'];

/** Findings that the repository accepts. */
export interface Ignore {
  readonly paths: readonly PathPattern[];
  /** Codes, and families such as `drift/*`. */
  readonly codes: readonly string[];
  readonly reason: string;
  readonly at: Span;
}

/** Settings for computing the cost of a plan. */
export interface PriceSettings {
  /** The price table, as a path below the root. */
  readonly table: string;
  readonly tableAt: Span;
  /** Tokens of one run, by stage; the cost of a stage without them is unknown. */
  readonly tokens: Readonly<Partial<Record<Stage, StageTokens>>>;
  /** The metadata fields that record usage; absent if none do. */
  readonly usage?: UsageFields;
}

/** Tokens of one run of a stage. */
export interface StageTokens {
  /** Expected number of tokens. */
  readonly input: number;
  readonly output: number;
  /** The maximum number of tokens in the output of a run, as limited by the runtime; at least `output`. */
  readonly outputMax?: number;
}

/** Fields of `metadata.json`, such as `usage.input_tokens`, with dots between the names of nested objects. */
export interface UsageFields {
  readonly input: string;
  readonly output: string;
}

/** The limits on the cost of a pull request; at least one limit is set. */
export interface BudgetSettings {
  readonly action: 'warn' | 'fail';
  /** Maximum dollars for everything planned. */
  readonly total?: number;
  /** Maximum dollars that a pull request may add. */
  readonly increase?: number;
  /** Maximum increase in percent of what the base plans. */
  readonly percent?: number;
  /** The label that allows a pull request to exceed the limits. */
  readonly label?: string;
  readonly at: Span;
}

/** How the action maintains its issue about drift. */
export interface DriftIssueSettings {
  /** Labels of a new issue. */
  readonly labels: readonly string[];
  /** Logins to which a new issue is assigned. */
  readonly assignees: readonly string[];
  /** Whether the repository's issue also lists every cohort. */
  readonly checklist: boolean;
  /** Whether to look for the commit that introduced each drift. */
  readonly culprits: boolean;
}

export const DEFAULT_DRIFT_ISSUE: DriftIssueSettings = {
  labels: [],
  assignees: [],
  checklist: false,
  culprits: true,
};
