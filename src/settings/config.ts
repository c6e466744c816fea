import type { Code } from '../findings/codes.ts';
import type { Diagnostic, Severity } from '../findings/diagnostic.ts';
import type { Dialect } from '../runtime/runtimes.ts';
import type { PathPattern } from '../source/path-pattern.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';

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
  /** What is to be said of the configuration itself; warnings at most. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Settings that the command line or an input of the action may override. */
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
