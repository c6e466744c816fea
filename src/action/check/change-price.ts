import type { CostState } from '../../change/compare-costs.ts';
import type { GenerationReasons } from '../../change/generation-reasons.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { visible } from '../../findings/visible.ts';
import type { NoBase } from '../../git/choose-base.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import { type BudgetVerdict, judgeBudget } from '../../prices/budget.ts';
import type { ChangeCost } from '../../prices/plan-cost.ts';
import { budgetText, changeCostTexts } from '../../report/price-text.ts';
import { breathe, type OpenedWorkspace } from '../check-workspace.ts';
import type { Inputs } from '../inputs.ts';
import type { RunContext } from '../run-context.ts';
import type { LeftOut } from './left-out.ts';

/** What a proposal costs, and what the budget of its base says of that. */
export interface ChangePrice {
  readonly cost: ChangeCost;
  readonly budget: BudgetVerdict;
}

/**
 * Prices a proposal, where either side has a table of prices. A share of a check, or one of some cohorts, is not priced: a
 * generation is paid for once, whichever cohort plans it, so all cohorts must be known.
 *
 * @param reasons - Of what the comparison with the base found to be added.
 */
export async function priceOfChange(
  opened: OpenedWorkspace,
  base: OpenedBase | NoBase,
  leftOut: readonly LeftOut[],
  inputs: Inputs,
  context: RunContext,
  reasons: GenerationReasons,
): Promise<ChangePrice | undefined> {
  if (inputs.shard !== undefined || inputs.cohorts !== undefined) return undefined;
  // Settings that cannot be read say nothing, whatever stands in for them.
  const config = base.kind === 'base' && base.refused === undefined ? base.options.config : undefined;
  // A cohort that the change hides from its check is paid for all the same; what a move leaves behind is not.
  const hidden = leftOut.flatMap(({ own, dataRoot }) => (dataRoot === opened.options.dataRoot ? [own] : []));
  const head: CostState = {
    repository: opened.repository(),
    cohorts: [...opened.workspace.cohorts, ...hidden],
    prices: opened.config?.prices,
  };
  const cost = await costOf(base, config?.prices, head, context, reasons);
  const event = context.runner?.event;
  return (
    cost && {
      cost,
      budget: judgeBudget({
        budget: config?.budget,
        isPullRequest: event?.kind === 'pull_request',
        labels: event?.kind === 'pull_request' ? (event.labels ?? []) : [],
        cost,
      }),
    }
  );
}

async function costOf(
  base: OpenedBase | NoBase,
  prices: CostState['prices'],
  head: CostState,
  { signal }: RunContext,
  reasons: GenerationReasons,
): Promise<ChangeCost | undefined> {
  if (prices === undefined && head.prices === undefined) return undefined;
  // Most repositories have no table of prices: what reads one is loaded for those that do.
  const { compareCosts } = await import('../../change/compare-costs.ts');
  const options = { onCohort: () => breathe(signal), reasons };
  if (base.kind === 'none') return await compareCosts(undefined, head, options);
  const { repository, cohorts } = base;
  try {
    return await compareCosts({ repository, cohorts, prices }, head, options);
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    // A base that cannot be read is none: then it is not known what is new.
    return await compareCosts(undefined, { ...head, prices: head.prices ?? prices }, options);
  }
}

/** What there is to say of it, a line each, as a log shows it. */
export function priceLines({ cost, budget }: ChangePrice): readonly string[] {
  return [...changeCostTexts(cost), budgetText(budget) ?? []].flat().map((line) => visible(line));
}
