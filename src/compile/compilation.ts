import type { Design, Rule } from '../design/design.ts';
import type { Axes } from './axes.ts';
import type { Domain } from './domain.ts';
import type { ColumnSource } from './expand.ts';
import type { NameKey } from './name-key.ts';
import type { DesignProblem, RuleProblem } from './problem.ts';
import type { RowSet } from './row-set.ts';

/** The effect of one rule. */
export interface RuleStep {
  readonly index: number;
  readonly rule: Rule;
  readonly before: Axes;
  readonly after: Axes;
  /** The names that the rule removes from the order of axes. A name that appears twice may be removed once. */
  readonly removed: readonly NameKey[];
  /** The name that the rule adds to the order of axes, unless it is there already. */
  readonly placed: NameKey | undefined;
  readonly problems: readonly RuleProblem[];
}

/** What a design compiles to, and what prevents that. */
export interface Compilation {
  readonly design: Design;
  /** The rules in file order. */
  readonly steps: readonly RuleStep[];
  /** The axes after the last rule. */
  readonly end: Axes;
  /** The axes of the product, in order; a name may appear twice. */
  readonly order: readonly NameKey[];
  /** The domain of each axis in `order`; `undefined` if a rule removed it. */
  readonly domains: readonly (Domain | undefined)[];
  /** The columns before they are arranged by `field_order`: those of the expanded axes, then those of replicates. */
  readonly columns: ReadonlyMap<NameKey, ColumnSource>;
  /** Tied name → canonical, in the order in which names were first tied. */
  readonly ties: ReadonlyMap<NameKey, NameKey>;
  /** The columns into which a pair or tuple is expanded, by its name. */
  readonly pairs: ReadonlyMap<NameKey, readonly NameKey[]>;
  readonly tuples: ReadonlyMap<NameKey, readonly NameKey[]>;
  /** Problems of the design other than those of its rules. */
  readonly problems: readonly DesignProblem[];
  /** The number of rows, if known; may exceed the limit. */
  readonly count: bigint | undefined;
  /** The rows, if there are no errors. */
  readonly rows: RowSet | undefined;
  /** The same rows, or the rows of an invalid design whose errors leave no doubt what they would be. */
  readonly rowsDespiteErrors: RowSet | undefined;
}

export function hasProblems({ steps, problems }: Pick<Compilation, 'steps' | 'problems'>): boolean {
  return problems.length > 0 || steps.some((step) => step.problems.length > 0);
}
