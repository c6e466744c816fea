import type { Commit, FileChange } from './culprit.ts';

/** A change to a file that several cohorts read. */
export interface SharedEdit extends FileChange {
  /**
   * The newest commit of the change that touches the file, if the clone contains it and no later edit is uncommitted.
   */
  readonly commit?: Commit;
  /** Whether the edit is uncommitted. */
  readonly isUncommitted?: boolean;
  /** Ids of the cohorts that include the file; absent for a file that every cohort reads. */
  readonly includedBy?: readonly string[];
}
