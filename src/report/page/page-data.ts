import type { Change } from '../../change/change.ts';
import type { DesignView } from '../../overview/design-view.ts';
import type { PlanPicture } from '../../overview/plan-picture.ts';
import type { PlanCost } from '../../prices/plan-cost.ts';
import type { CheckResult } from '../../result.ts';
import type { DiffPrice } from '../diff-text.ts';

/** What the page of a repository is drawn from. Every text in it is foreign. */
export interface PageData {
  /** What the repository is called: its folder's name. */
  readonly name: string;
  readonly result: CheckResult;
  /** By cohort id; a cohort of which nothing can be understood is not in it. */
  readonly cohorts: ReadonlyMap<string, CohortPicture>;
  /** What all plans together cost, each generation once; absent without prices. */
  readonly cost?: PlanCost;
  /** What a change does, where the page is about one. */
  readonly change?: PageChange;
}

export interface CohortPicture {
  readonly view: DesignView;
  /** Absent of an invalid cohort, and of one that plans nothing. */
  readonly picture?: PlanPicture;
  readonly cost?: PlanCost;
}

export interface PageChange {
  readonly change: Change;
  /** What it is compared with, as it was named. */
  readonly base: string;
  readonly price: DiffPrice;
}
