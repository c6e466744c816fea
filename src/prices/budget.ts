import type { BudgetSettings } from '../settings/config.ts';
import { dollars, type Money } from './money.ts';
import type { ChangeCost, PlanCost } from './plan-cost.ts';

/** A change compared with one limit of a budget. */
export interface LimitCheck {
  readonly limit: 'total' | 'increase' | 'percent';
  /** The limit: dollars, or for `percent` a percentage. */
  readonly allowed: number;
  /**
   * - `within`: not exceeded, whatever unknown prices are.
   * - `exceeded`: exceeded by the known amount alone.
   * - `unknown`: the known amount does not exceed it, but some price or plan is unknown.
   */
  readonly state: 'within' | 'exceeded' | 'unknown';
  /** The known amount that is compared with the limit. */
  readonly amount: Money;
  /** What is missing from the amount; only for `unknown`. */
  readonly missing?: { readonly runs: number; readonly cohorts: number };
  /** Runs that make the amount higher than necessary, or that are missing from it; absent if there are none. */
  readonly doubts?: Pick<PlanCost, 'conflicts' | 'unpriced'>;
  /** For `percent`: the known cost of everything that the base plans, which the amount is compared with. */
  readonly of?: Money;
}

/** The result of comparing a pull request with a budget. */
export interface BudgetVerdict {
  /**
   * - `off`: there is no budget, or this is not a pull request.
   * - `within`: no limit is exceeded.
   * - `exceeded`, `unknown`: some limit is exceeded, or may be.
   * - `overridden`: the same, but accepted by a label.
   */
  readonly state: 'off' | 'within' | 'exceeded' | 'unknown' | 'overridden';
  /** The consequence: a failing check, a warning, or nothing. */
  readonly outcome: 'pass' | 'warn' | 'fail';
  readonly limits: readonly LimitCheck[];
  /** The label that accepts a change over budget, if the budget has one. */
  readonly label?: string;
}

export interface BudgetQuestion {
  /** The budget of the base: a change must not weaken the check that judges it. */
  readonly budget: BudgetSettings | undefined;
  readonly isPullRequest: boolean;
  /** The pull request's labels. */
  readonly labels: readonly string[];
  readonly cost: ChangeCost;
}

/**
 * Compares a change with the budget, by its expected cost, not its maximum. An unknown price never counts as zero: as
 * long as there are unknown prices, a limit that known prices do not exceed is `unknown`, and the budget's action
 * applies as if it were exceeded. A limit in percent does not apply if nothing that the base plans costs anything.
 */
export function judgeBudget({ budget, isPullRequest, labels, cost }: BudgetQuestion): BudgetVerdict {
  if (budget === undefined || !isPullRequest) return { state: 'off', outcome: 'pass', limits: [] };
  const { added, after, unplanned } = cost;
  const limits = [...limitsOf(budget, cost)].map((one) => {
    const { unknown: runs, conflicts, unpriced } = one.limit === 'total' ? after : added;
    return {
      ...one,
      ...(one.state === 'unknown' ? { missing: { runs, cohorts: unplanned.length } } : {}),
      ...(conflicts.length + unpriced.length === 0 ? {} : { doubts: { conflicts, unpriced } }),
    };
  });
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
      // Without a base, everything counts as added, so an exceeded limit proves nothing.
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
    // In ten-thousandths of a percent, so that 12.5 % is an integer.
    const isOver = added.expected * 1_000_000n > of * BigInt(Math.round(budget.percent * 10_000));
    const isBaseKnown = before !== undefined && before.unknown === 0;
    // There is no percentage of nothing; a first cohort is subject to the other limits.
    const isFirst = isBaseKnown && of === 0n;
    // Unknown costs in the base would only reduce the percentage.
    const state =
      isFirst || (!isOver && isAddedKnown) ? 'within' : isOver && isBaseKnown ? 'exceeded' : 'unknown';
    yield { ...{ limit: 'percent', allowed: budget.percent, amount: added.expected, of }, state };
  }
}
