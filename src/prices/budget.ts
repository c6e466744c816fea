import type { BudgetSettings } from '../settings/config.ts';
import { dollars, type Money } from './money.ts';
import type { ChangeCost } from './plan-cost.ts';

/** One limit of a budget, held against a change. */
export interface LimitCheck {
  readonly limit: 'total' | 'increase' | 'percent';
  /** The limit: money, or for `percent` a number of percent. */
  readonly allowed: number;
  /**
   * - `within`: held, whatever is unknown.
   * - `exceeded`: exceeded by what is known alone.
   * - `unknown`: what is known holds it, and some price or plan is unknown.
   */
  readonly state: 'within' | 'exceeded' | 'unknown';
  /** The known amount that is compared with the limit. */
  readonly amount: Money;
  /** Of `percent`: what the amount is compared with, the known cost of all that the base plans. */
  readonly of?: Money;
}

/** What a budget says of a pull request. */
export interface BudgetVerdict {
  /**
   * - `off`: no budget holds here: there is none, or this is no pull request.
   * - `within`: every limit is held.
   * - `exceeded`, `unknown`: some limit is exceeded, or it cannot be known whether all are held.
   * - `overridden`: the same, and a label accepts it.
   */
  readonly state: 'off' | 'within' | 'exceeded' | 'unknown' | 'overridden';
  /** What follows: a check that fails, a warning, or nothing. */
  readonly outcome: 'pass' | 'warn' | 'fail';
  readonly limits: readonly LimitCheck[];
  /** The label that accepts a change over budget, when the budget names one. */
  readonly label?: string;
}

export interface BudgetQuestion {
  /** The base's: a change must not weaken the check that judges it. */
  readonly budget: BudgetSettings | undefined;
  readonly isPullRequest: boolean;
  /** Names of the labels of the pull request. */
  readonly labels: readonly string[];
  readonly cost: ChangeCost;
}

/**
 * Holds a change against the budget. What is expected counts, not what is possible at most. An unknown price is never
 * nothing: a limit that known prices hold is `unknown` while others are missing, and then the budget's action follows as
 * if it were exceeded. A limit in percent does not hold where nothing that the base plans costs anything.
 */
export function judgeBudget({ budget, isPullRequest, labels, cost }: BudgetQuestion): BudgetVerdict {
  if (budget === undefined || !isPullRequest) return { state: 'off', outcome: 'pass', limits: [] };
  const limits = [...limitsOf(budget, cost)];
  const { label } = budget;
  const named = label === undefined ? {} : { label };
  const worst = (['exceeded', 'unknown'] as const).find((state) => limits.some((one) => one.state === state));
  if (worst === undefined) return { state: 'within', outcome: 'pass', limits, ...named };
  if (label !== undefined && labels.includes(label))
    return { state: 'overridden', outcome: 'pass', limits, ...named };
  return { state: worst, outcome: budget.action, limits, ...named };
}

function* limitsOf(budget: BudgetSettings, cost: ChangeCost): Iterable<LimitCheck> {
  const { added, after, before, unplanned } = cost;
  const isAfterKnown = after.unknown === 0 && unplanned.length === 0;
  const isAddedKnown = added.unknown === 0 && unplanned.length === 0 && before !== undefined;
  if (budget.total !== undefined) {
    const limit = dollars(budget.total);
    yield {
      ...{ limit: 'total', allowed: budget.total, amount: after.expected },
      state: after.expected > limit ? 'exceeded' : isAfterKnown ? 'within' : 'unknown',
    };
  }
  if (budget.increase !== undefined) {
    const limit = dollars(budget.increase);
    yield {
      ...{ limit: 'increase', allowed: budget.increase, amount: added.expected },
      // Without a base all counts as added, which may be too much.
      state:
        before === undefined
          ? 'unknown'
          : added.expected > limit
            ? 'exceeded'
            : isAddedKnown
              ? 'within'
              : 'unknown',
    };
  }
  if (budget.percent !== undefined) {
    const of = before?.expected ?? 0n;
    // In ten-thousandths of a percent, so that 12.5 % is a whole number.
    const isOver = added.expected * 1_000_000n > of * BigInt(Math.round(budget.percent * 10_000));
    const isBaseKnown = before !== undefined && before.unknown === 0;
    // Of nothing there is no share: the other limits hold a first cohort.
    const isFirst = isBaseKnown && of === 0n;
    // What is unknown in the base only makes the share smaller.
    const state =
      isFirst || (!isOver && isAddedKnown) ? 'within' : isOver && isBaseKnown ? 'exceeded' : 'unknown';
    yield { ...{ limit: 'percent', allowed: budget.percent, amount: added.expected, of }, state };
  }
}
