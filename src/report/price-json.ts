import type { BudgetVerdict } from '../prices/budget.ts';
import { dollarsText } from '../prices/money.ts';
import type { Conflict, Cost, PlanCost, Unpriced } from '../prices/plan-cost.ts';

/** A cost for programs: amounts in dollars as exact decimal text, `null` if unknown. */
export function jsonCost(cost: PlanCost): JsonCost {
  const amounts = ({ expected, atMost, runs: count, unknown }: Cost): JsonAmounts => ({
    ...{ expectedUsd: dollarsText(expected), atMostUsd: atMost === undefined ? null : dollarsText(atMost) },
    ...{ runs: count, unknown },
  });
  return {
    ...amounts(cost),
    ...{ copies: cost.copies, asOf: cost.asOf ?? null },
    stages: cost.stages.map((one) => ({ stage: one.stage, ...amounts(one) })),
    models: cost.models.map((one) => ({ model: one.model, ...amounts(one) })),
    unpriced: cost.unpriced.map((one) => ({ ...one, model: one.model ?? null })),
    conflicts: cost.conflicts.map(({ stage, llms, runs }) => ({ stage, llms, runs })),
  };
}

interface JsonAmounts {
  readonly expectedUsd: string;
  readonly atMostUsd: string | null;
  readonly runs: number;
  readonly unknown: number;
}

export interface JsonCost extends JsonAmounts {
  readonly copies: number;
  readonly asOf: string | null;
  readonly stages: readonly (JsonAmounts & { readonly stage: string })[];
  readonly models: readonly (JsonAmounts & { readonly model: string })[];
  readonly unpriced: readonly (Omit<Unpriced, 'model'> & { readonly model: string | null })[];
  readonly conflicts: readonly Pick<Conflict, 'stage' | 'llms' | 'runs'>[];
}

/** A budget verdict for programs. */
export function jsonBudget({ state, outcome, limits, label }: BudgetVerdict) {
  return {
    ...{ state, outcome, label: label ?? null },
    limits: limits.map((one) => ({
      ...{ limit: one.limit, state: one.state, allowed: one.allowed },
      amountUsd: dollarsText(one.amount),
      ofUsd: one.of === undefined ? null : dollarsText(one.of),
    })),
  };
}
