import type { Expectation } from '../derive.ts';
import { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { openPriceTable } from '../prices/open-price-table.ts';
import { costOf, type PlanCost } from '../prices/plan-cost.ts';
import { PlannedRuns } from '../prices/planned-runs.ts';
import { type Rates, ratesOf } from '../prices/rates.ts';
import type { Repository } from '../repository.ts';
import type { PriceSettings } from '../settings/config.ts';

/**
 * What the plans of one state cost, each and all together, collected as cohorts are checked. Every run that is planned
 * counts, whether it has finished or not. What is wrong with the table is reported by the check.
 */
export class CohortCosts {
  readonly #rates: Rates;
  readonly #all = new PlannedRuns();

  constructor({ catalogs, sources }: Repository, { table, tableAt, tokens }: PriceSettings) {
    const prices = openPriceTable(sources, table, atSpan(tableAt), new Collector())?.prices ?? new Map();
    this.#rates = ratesOf({ modelOf: (llm) => catalogs.modelOf(llm), prices, tokens });
  }

  /** Adds a cohort and returns what it alone costs. */
  add(expectation: Expectation): PlanCost {
    const own = new PlannedRuns();
    own.add(expectation);
    this.#all.add(expectation);
    return costOf(own.all, this.#rates);
  }

  /** Of all that were added: a generation that several cohorts share costs once. */
  get total(): PlanCost {
    return costOf(this.#all.all, this.#rates);
  }
}
