import { compareCodePoints } from '../source/compare.ts';
import { noneByStage, STAGES, type Stage } from '../source/stage.ts';
import type { ModelSwitch } from './model-switch.ts';
import type { Money } from './money.ts';
import type { RunGroup } from './planned-runs.ts';
import type { PriceSettingChange } from './price-setting-changes.ts';
import { oldest } from './price-table.ts';
import { dearer, type Rate, type Rates, type UnknownRate } from './rates.ts';
import type { TrustedPrices } from './trusted-prices.ts';

/** The cost of some runs. Runs with an unknown price are counted, but not included in any amount. */
export interface Cost {
  readonly expected: Money;
  /** The cost with the maximum output tokens; `undefined` if the settings have no maximum for some stage. */
  readonly atMost: Money | undefined;
  /** Runs with a known price. */
  readonly runs: number;
  /** Runs with an unknown price. */
  readonly unknown: number;
}

/** The cost of a plan, or of what a change adds to one. */
export interface PlanCost extends Cost {
  /** Generations that are copied, so that no model runs. */
  readonly copies: number;
  /** Stages that run a model, in order. */
  readonly stages: readonly (Cost & { readonly stage: Stage })[];
  /** By model, most expensive first, then by name. */
  readonly models: readonly (Cost & { readonly model: string })[];
  /** Ids without a price, by stage, with the reason. */
  readonly unpriced: readonly Unpriced[];
  /** Runs that cohorts plan with different models: the dearest counts, or none if one has no price. */
  readonly conflicts: readonly Conflict[];
  /** The earliest date of the prices used; `undefined` if there are none. */
  readonly asOf: string | undefined;
}

export interface Unpriced {
  readonly stage: Stage;
  /** The id of the model, as in specs. */
  readonly llm: string;
  readonly model: string | undefined;
  readonly why: UnknownRate;
  readonly runs: number;
}

export interface Conflict {
  readonly stage: Stage;
  /** The ids of the models, as in specs, by code point. */
  readonly llms: readonly string[];
  readonly runs: number;
  readonly isUnknown: boolean;
}

/** The cost of a change: of everything before and after it, and of what has to run because of it. */
export interface ChangeCost {
  /** Generations that the head plans, but no cohort of the base does. */
  readonly added: PlanCost;
  /** `added` by reason, where known; the keys are those of the caller. */
  readonly reasons: ReadonlyMap<string, PlanCost>;
  /**
   * The former and the current cost of runs that both sides plan, but with different models. Excludes finished runs.
   * Not in `added`.
   */
  readonly repriced?: { readonly before: PlanCost; readonly after: PlanCost };
  /**
   * Number of generations that the base does not plan, but that have already run, because their metadata records usage.
   */
  readonly finished: number;
  /** Everything that the base plans, by the prices and tokens of the base; `undefined` if unknown. */
  readonly before: PlanCost | undefined;
  /** Everything that the head plans. */
  readonly after: PlanCost;
  /** Ids of the head's cohorts whose plan, and thus whose cost, is unknown. */
  readonly unplanned: readonly string[];
  readonly prices: Pick<TrustedPrices, 'added' | 'changed' | 'removed'>;
  /** Ids that stand for another model than in the base; ids that no planned run uses come last. */
  readonly switches: readonly ModelSwitch[];
  /** Changed price settings. */
  readonly settings: readonly PriceSettingChange[];
}

/** Adds up the cost of groups of runs. Takes time linear in the number of groups. */
export function costOf(groups: Iterable<RunGroup>, rates: Rates): PlanCost {
  const total = new Sum();
  const stages = new Map<Stage, Sum>();
  const models = new Map<string, Sum>();
  const unpriced = new Map<string, Unpriced>();
  const days = new Set<string>();
  const conflicts: Conflict[] = [];
  let copies = 0;
  for (const { stage, llm: first, rivals = [], mode, count } of groups) {
    let [llm, rate] = [first, rates(stage, first, mode)];
    for (const rival of rivals) {
      const higher = dearer(rate, rates(stage, rival, mode));
      if (higher !== rate) [llm, rate] = [rival, higher];
    }
    if (rate.kind === 'free') {
      copies += count;
      continue;
    }
    if (new Set([first, ...rivals].map((id) => modelIn(rates(stage, id, mode)) ?? id)).size > 1)
      conflicts.push({ stage, llms: [first, ...rivals], runs: count, isUnknown: rate.kind === 'unknown' });
    const sums = [
      total,
      sumOf(stages, stage),
      ...(rate.model === undefined ? [] : [sumOf(models, rate.model)]),
    ];
    if (rate.kind === 'unknown') {
      for (const sum of sums) sum.unknown += count;
      const key = JSON.stringify([stage, llm]);
      const known = unpriced.get(key);
      unpriced.set(key, {
        ...{ stage, llm, model: rate.model, why: rate.why },
        runs: count + (known?.runs ?? 0),
      });
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
    unpriced: [...unpriced.values()].sort(
      (left, right) =>
        STAGES.indexOf(left.stage) - STAGES.indexOf(right.stage) || compareCodePoints(left.llm, right.llm),
    ),
    conflicts,
    asOf: oldest(days),
  };
}

function modelIn(rate: Rate): string | undefined {
  return rate.kind === 'free' ? undefined : rate.model;
}

/** Number of runs, by stage. */
export function runsByStage({ stages }: PlanCost): Readonly<Record<Stage, number>> {
  const counts = noneByStage();
  for (const { stage, runs, unknown } of stages) counts[stage] = runs + unknown;
  return counts;
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
