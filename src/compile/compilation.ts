import type { Design, Rule } from '../design/design.ts';
import type { Axes } from './axes.ts';
import type { Domain } from './domain.ts';
import type { ColumnSource } from './expand.ts';
import type { NameKey } from './name-key.ts';
import type { DesignProblem, RuleProblem } from './problem.ts';
import type { RowSet } from './row-set.ts';

/** What one rule did. */
export interface RuleStep {
  /** Index of the rule in the design. */
  readonly index: number;
  readonly rule: Rule;
  readonly before: Axes;
  readonly after: Axes;
  /** Places among the axes that the rule takes away: a name that appears twice may lose one of them. */
  readonly removed: readonly NameKey[];
  /** The name that it puts among the axes, unless that stands there already. */
  readonly placed: NameKey | undefined;
  readonly problems: readonly RuleProblem[];
}

/** What a design compiles to, and what stands in the way. */
export interface Compilation {
  readonly design: Design;
  /** The rules in the order of the file, each with what it changed. */
  readonly steps: readonly RuleStep[];
  /** The axes after the last rule. */
  readonly end: Axes;
  /** The axes whose levels are multiplied, in their order; a name may appear twice. */
  readonly order: readonly NameKey[];
  /** The levels of each of them; `undefined` where a rule took them away. */
  readonly domains: readonly (Domain | undefined)[];
  /** The columns before `field_order` arranges them: those of the expanded axes, then those of replicates. */
  readonly columns: ReadonlyMap<NameKey, ColumnSource>;
  /** Tied name → canonical, in the order in which the names were first tied. */
  readonly ties: ReadonlyMap<NameKey, NameKey>;
  /** The columns that a pair or tuple is taken apart into, by its name. */
  readonly pairs: ReadonlyMap<NameKey, readonly NameKey[]>;
  readonly tuples: ReadonlyMap<NameKey, readonly NameKey[]>;
  /** What is wrong with the design apart from its rules. */
  readonly problems: readonly DesignProblem[];
  /** How many rows there are, where that is known; not limited. */
  readonly count: bigint | undefined;
  /** The rows of a sound design. */
  readonly rows: RowSet | undefined;
  /** These rows, or those of a design with errors that leave no doubt what its rows would be. */
  readonly rowsDespiteErrors: RowSet | undefined;
}

/** Every problem of a compilation, in the order in which the runtime would meet them. */
export function hasProblems({ steps, problems }: Pick<Compilation, 'steps' | 'problems'>): boolean {
  return problems.length > 0 || steps.some((step) => step.problems.length > 0);
}
