import type { Severity } from './severity.ts';

/** What the catalogue says of one code; the pages in `docs/diagnostics/` and `cohort-ci explain` are written from it. */
export interface CodeEntry {
  /** The severity unless the repository's configuration says otherwise. */
  readonly severity: Severity;
  /** A headline, such as "Unknown axis". */
  readonly title: string;
  /** Why it matters: what the runtime does, or computes, because of it. One to three sentences of Markdown. */
  readonly why: string;
  /** How to fix it. One to three sentences of Markdown. */
  readonly fix: string;
  /** The smallest wrong text, and the same text put right; a file's content, or a fragment of it. */
  readonly wrong: string;
  readonly right: string;
}
