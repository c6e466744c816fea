/** What an issue is to show besides the report, and how much of it. */
export interface IssueOptions {
  /** Tells the issues of several checks of one repository apart. */
  readonly key?: string;
  /** Bytes of the body; GitHub refuses 65,536 characters, and may keep the old body when it is nearly as long. */
  readonly budget?: number;
  readonly docsBase?: string;
  readonly sourceBase?: string;
  /** Address that commit ids are appended to, such as `https://github.com/o/r/commit/`. */
  readonly commitBase?: string;
  readonly runUrl?: string;
  readonly command?: string;
}
