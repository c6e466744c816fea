import type { BudgetVerdict } from '../../prices/budget.ts';
import type { ChangeCost } from '../../prices/plan-cost.ts';

/** Content of a comment other than the change, and its limits. */
export interface CommentOptions {
  /** Distinguishes the comments or issues of several checks. */
  readonly key?: string;
  /** Bytes of the whole text. GitHub rejects 65,536 characters, and may truncate a shorter text or keep an old one. */
  readonly budget?: number;
  /** URL of the page of codes. */
  readonly docsBase?: string;
  /** URL prefix for repository paths, such as `https://github.com/o/r/blob/<sha>/`. */
  readonly sourceBase?: string;
  /** URL prefix for commit ids. */
  readonly commitBase?: string;
  /** URL of the run, which reports everything. */
  readonly runUrl?: string;
  /** Ids of the two commits. */
  readonly baseCommit?: string;
  readonly headCommit?: string;
  /** The command that fixes drift. Default: derived from the result. */
  readonly command?: string;
  /** The cost of the change, if prices are known. */
  readonly cost?: ChangeCost;
  /** The verdict of the base's budget on that cost, if there is one. */
  readonly budgetVerdict?: BudgetVerdict;
  /** The base branch, if shared files have changed there since the branch was created. */
  readonly behind?: string;
}
