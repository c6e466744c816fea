import type { Expectation } from '../derive.ts';
import { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { openPriceTable } from '../prices/open-price-table.ts';
import { costOf, type PlanCost } from '../prices/plan-cost.ts';
import { PlannedRuns } from '../prices/planned-runs.ts';
import { type Rates, ratesOf } from '../prices/rates.ts';
import type { Repository } from '../repository.ts';
import type { PriceSettings } from '../settings/config.ts';
import { RecordedUsage } from './recorded-usage.ts';

/**
 * Collects the costs of one state's plans while its cohorts are checked: for each cohort, and in total. Every planned
 * run counts, finished or not. Problems of the price table are reported by the check.
 */
export class CohortCosts {
  readonly #rates: Rates;
  readonly #all = new PlannedRuns();

  constructor(repository: Repository, { table, tableAt, tokens, usage }: PriceSettings) {
    const { catalogs, sources } = repository;
    const prices = openPriceTable(sources, table, atSpan(tableAt), new Collector())?.prices ?? new Map();
    const medians = usage && new RecordedUsage(repository, usage).medians();
    this.#rates = ratesOf({
      modelOf: (llm) => catalogs.modelOf(llm),
      ...{ prices, tokens, ...(medians ? { medians } : {}) },
    });
  }

  /** Adds a cohort and returns its own cost. */
  add(expectation: Expectation): PlanCost {
    const own = new PlannedRuns();
    own.add(expectation);
    this.#all.add(expectation);
    return costOf(own.all, this.#rates);
  }

  /** Cost of all added cohorts; a generation shared by several cohorts counts once. */
  get total(): PlanCost {
    return costOf(this.#all.all, this.#rates);
  }
}
