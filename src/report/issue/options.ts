/** What an issue shows besides the report, and how much of it. */
export interface IssueOptions {
  /** Distinguishes the issues of several checks of one repository. */
  readonly key?: string;
  /**
   * Bytes of the body. GitHub rejects 65,536 characters, and may keep the old body when the new one is nearly that
   * long.
   */
  readonly budget?: number;
  readonly docsBase?: string;
  readonly sourceBase?: string;
  /** URL prefix for commit ids, such as `https://github.com/o/r/commit/`. */
  readonly commitBase?: string;
  readonly runUrl?: string;
  readonly command?: string;
}
