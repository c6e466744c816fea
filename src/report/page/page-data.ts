import type { Change } from '../../change/change.ts';
import type { DesignView } from '../../overview/design-view.ts';
import type { PlanPicture } from '../../overview/plan-picture.ts';
import type { PlanCost } from '../../prices/plan-cost.ts';
import type { CheckResult } from '../../result.ts';
import type { DiffPrice } from '../diff-text.ts';

/** The content of a repository's page. All text in it is untrusted. */
export interface PageData {
  /** The name of the repository's folder. */
  readonly name: string;
  readonly result: CheckResult;
  /** By cohort id; cohorts whose spec cannot be understood at all are missing. */
  readonly cohorts: ReadonlyMap<string, CohortPicture>;
  /** The cost of all plans together, with each generation counted once; absent without prices. */
  readonly cost?: PlanCost;
  /** The change, if the page is about one. */
  readonly change?: PageChange;
}

export interface CohortPicture {
  readonly view: DesignView;
  /** Absent for an invalid cohort, and for one that plans nothing. */
  readonly picture?: PlanPicture;
  readonly cost?: PlanCost;
}

export interface PageChange {
  readonly change: Change;
  /** The base, as the user named it. */
  readonly base: string;
  readonly price: DiffPrice;
}
