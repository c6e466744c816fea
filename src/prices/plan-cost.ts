import { compareCodePoints } from '../source/compare.ts';
import { STAGES, type Stage } from '../source/stage.ts';
import type { Money } from './money.ts';
import type { RunGroup } from './planned-runs.ts';
import { oldest } from './price-table.ts';
import type { Rates, UnknownRate } from './rates.ts';
import type { TrustedPrices } from './trusted-prices.ts';

/** What some runs cost. Runs of an unknown price are counted, and are in no amount. */
export interface Cost {
  readonly expected: Money;
  /** With as many output tokens as the settings allow; `undefined` where they name no maximum for some stage. */
  readonly atMost: Money | undefined;
  /** Runs whose price is known. */
  readonly runs: number;
  /** Runs whose price is unknown. */
  readonly unknown: number;
}

/** The cost of a plan, or of what a change adds to one. */
export interface PlanCost extends Cost {
  /** Generations that are copied: no model runs. */
  readonly copies: number;
  /** Stages that run a model, in their order. */
  readonly stages: readonly (Cost & { readonly stage: Stage })[];
  /** By model, the dearest first, then by name. */
  readonly models: readonly (Cost & { readonly model: string })[];
  /** What has no price: by id and stage, with why. */
  readonly unpriced: readonly Unpriced[];
  /** The oldest day among the prices that count; `undefined` when none does. */
  readonly asOf: string | undefined;
}

export interface Unpriced {
  readonly stage: Stage;
  /** The id of the model, as specs name it. */
  readonly llm: string;
  readonly model: string | undefined;
  readonly why: UnknownRate;
  readonly runs: number;
}

/** The cost of a change: of everything before and after it, and of what is to be run because of it. */
export interface ChangeCost {
  /** What the head plans and no cohort of the base does. */
  readonly added: PlanCost;
  /** The same by the reason of each, as far as one is known; the keys are the caller's. They add up to it. */
  readonly reasons: ReadonlyMap<string, PlanCost>;
  /** Of those that the base does not plan, how many have run already: their metadata records usage. */
  readonly finished: number;
  /** All that the base plans; `undefined` where it is not known. */
  readonly before: PlanCost | undefined;
  /** All that the head plans. */
  readonly after: PlanCost;
  /** Ids of cohorts of the head whose plan, and so whose cost, is not known. */
  readonly unplanned: readonly string[];
  readonly prices: Pick<TrustedPrices, 'added' | 'changed' | 'removed'>;
}

/** Adds up what groups of runs cost. Linear in the groups. */
export function costOf(groups: Iterable<RunGroup>, rates: Rates): PlanCost {
  const total = new Sum();
  const stages = new Map<Stage, Sum>();
  const models = new Map<string, Sum>();
  const unpriced: Unpriced[] = [];
  const days = new Set<string>();
  let copies = 0;
  for (const { stage, llm, mode, count } of groups) {
    const rate = rates(stage, llm, mode);
    if (rate.kind === 'free') {
      copies += count;
      continue;
    }
    const sums = [
      total,
      sumOf(stages, stage),
      ...(rate.model === undefined ? [] : [sumOf(models, rate.model)]),
    ];
    if (rate.kind === 'unknown') {
      for (const sum of sums) sum.unknown += count;
      unpriced.push({ stage, llm, model: rate.model, why: rate.why, runs: count });
      continue;
    }
    days.add(rate.asOf);
    for (const sum of sums) sum.add(count, rate.expected, rate.atMost);
  }
  return {
    ...total.cost(),
    copies,
    stages: STAGES.flatMap((stage) => {
      const sum = stages.get(stage);
      return sum === undefined ? [] : [{ stage, ...sum.cost() }];
    }),
    models: [...models]
      .map(([model, sum]) => ({ model, ...sum.cost() }))
      .sort(
        (left, right) =>
          (left.expected < right.expected ? 1 : left.expected > right.expected ? -1 : 0) ||
          compareCodePoints(left.model, right.model),
      ),
    unpriced: unpriced.sort(
      (left, right) =>
        STAGES.indexOf(left.stage) - STAGES.indexOf(right.stage) || compareCodePoints(left.llm, right.llm),
    ),
    asOf: oldest(days),
  };
}

class Sum {
  #expected: Money = 0n;
  #atMost: Money | undefined = 0n;
  #runs = 0;
  unknown = 0;

  add(count: number, expected: Money, atMost: Money | undefined): void {
    this.#expected += expected * BigInt(count);
    this.#atMost =
      this.#atMost === undefined || atMost === undefined ? undefined : this.#atMost + atMost * BigInt(count);
    this.#runs += count;
  }

  cost(): Cost {
    return { expected: this.#expected, atMost: this.#atMost, runs: this.#runs, unknown: this.unknown };
  }
}

function sumOf<K>(sums: Map<K, Sum>, key: K): Sum {
  const sum = sums.get(key) ?? new Sum();
  sums.set(key, sum);
  return sum;
}
