import type { Commit, FileChange } from './culprit.ts';

/** A file that several cohorts read, and what a change does to it. */
export interface SharedEdit extends FileChange {
  /** The newest commit of the change that touches it, where the clone knows. */
  readonly commit?: Commit;
}
