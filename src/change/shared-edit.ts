import type { Commit, FileChange } from './culprit.ts';

/** A change to a file that several cohorts read. */
export interface SharedEdit extends FileChange {
  /** The newest commit of the change that touches the file, if the clone contains it. */
  readonly commit?: Commit;
}
