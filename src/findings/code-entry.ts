import type { Severity } from './severity.ts';

/**
 * The catalogue entry of one code. The pages in `docs/diagnostics/` and `cohort-ci explain` are generated from these.
 */
export interface CodeEntry {
  /** The default severity, which a repository's settings can change. */
  readonly severity: Severity;
  /** A headline, such as "Unknown axis". */
  readonly title: string;
  /** Why it matters: the effect on the runtime or its results. One to three sentences of Markdown. */
  readonly why: string;
  /** How to fix it. One to three sentences of Markdown. */
  readonly fix: string;
  /** The smallest wrong example and its correction: the content of a file, or a fragment of it. */
  readonly wrong: string;
  readonly right: string;
}
