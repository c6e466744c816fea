import { CohortCosts } from '../../change/cohort-costs.ts';
import type { Examination } from '../../checks/run-checks.ts';
import type { Derivation } from '../../derive.ts';
import { planPicture } from '../../overview/plan-picture.ts';
import { viewDesign } from '../../overview/view-design.ts';
import type { PlanCost } from '../../prices/plan-cost.ts';
import type { PriceSettings } from '../../settings/config.ts';
import type { CohortPicture } from './page-data.ts';

/**
 * Collects the pictures and numbers of each cohort for the page while the check runs: nothing is derived twice, and no
 * plan is kept in memory.
 */
export class CohortPictures {
  /** By id. */
  readonly cohorts = new Map<string, CohortPicture>();
  readonly #prices: PriceSettings | undefined;
  #costs: CohortCosts | undefined;

  constructor(prices: PriceSettings | undefined) {
    this.#prices = prices;
  }

  readonly add = (derivation: Derivation, examination: Examination): void => {
    const { cohort, repository } = derivation;
    const view = viewDesign(derivation, examination);
    if (cohort === undefined || view === undefined) return;
    const picture = view.quality && planPicture(derivation, view.quality);
    const expectation = examination.isInvalid ? undefined : derivation.expectation;
    if (this.#prices !== undefined && repository !== undefined)
      this.#costs ??= new CohortCosts(repository, this.#prices);
    const cost = expectation && this.#costs?.add(expectation);
    this.cohorts.set(cohort.id, { view, ...(picture ? { picture } : {}), ...(cost ? { cost } : {}) });
  };

  /** The cost of all plans together, with each generation counted once; `undefined` without prices. */
  get cost(): PlanCost | undefined {
    return this.#costs?.total;
  }
}
