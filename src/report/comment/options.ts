import type { BudgetVerdict } from '../../prices/budget.ts';
import type { ChangeCost } from '../../prices/plan-cost.ts';

/** What a comment is to show besides the change, and how much of it. */
export interface CommentOptions {
  /** Tells the comments of several checks on one pull request apart. */
  readonly key?: string;
  /** Bytes of the whole text. GitHub refuses a comment of 65,536 characters, and may cut one of fewer. */
  readonly budget?: number;
  /** Address of the page of codes. */
  readonly docsBase?: string;
  /** Address that repository paths are appended to, such as `https://github.com/o/r/blob/<sha>/`. */
  readonly sourceBase?: string;
  /** Address that ids of commits are appended to. */
  readonly commitBase?: string;
  /** Address of the run, where everything is reported. */
  readonly runUrl?: string;
  /** Ids of the two commits. */
  readonly baseCommit?: string;
  readonly headCommit?: string;
  /** The command that fixes drift; made from the result unless given. */
  readonly command?: string;
  /** What the change costs, where prices are known. */
  readonly cost?: ChangeCost;
  /** What the budget of the base says of that, where there is one. */
  readonly budgetVerdict?: BudgetVerdict;
  /** The base branch, when what every cohort reads has changed there since the branch left it. */
  readonly behind?: string;
}
