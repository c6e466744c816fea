import type { CostState } from '../../change/compare-costs.ts';
import type { ReasonsOf } from '../../change/whole-change.ts';
import type { DerivedCohorts } from '../../derived-cohorts.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { visible } from '../../findings/visible.ts';
import type { NoBase } from '../../git/choose-base.ts';
import { GitTree } from '../../git/git-tree.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import { readAhead } from '../../git/read-ahead.ts';
import { judgeBudget } from '../../prices/budget.ts';
import type { ChangeCost } from '../../prices/plan-cost.ts';
import type { PriceOfChange } from '../../report/json/part.ts';
import { budgetText, changeCostTexts } from '../../report/price-text.ts';
import type { Config } from '../../settings/config.ts';
import { type OpenedWorkspace, openConfigured, takeTurn } from '../check-workspace.ts';
import { openBaseOf, type Proposal } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import type { RunContext } from '../run-context.ts';
import type { BaseSettings } from './judge-by-base.ts';
import { type LeftOut, leftOutSince } from './left-out.ts';
import { movesSince } from './moved-cohorts.ts';

/** The files that a check has opened for a proposal, and its results. */
export interface PricedChange {
  readonly proposal: Proposal;
  readonly opened: OpenedWorkspace;
  readonly base: OpenedBase | NoBase;
  /** The derivations of both sides from the check. */
  readonly derived: { readonly [side in 'before' | 'after']: DerivedCohorts | undefined };
  readonly leftOut: readonly LeftOut[];
  readonly judging: BaseSettings | undefined;
  /** For the generations that the comparison with the base found to be added. */
  readonly reasons: ReasonsOf | undefined;
}

/**
 * Prices a proposal if either side has a price table. All cohorts are priced, whatever this run checks, since a
 * generation is paid for once even if several cohorts plan it. If there are several jobs, the first one does it.
 */
export async function priceOfChange(
  change: PricedChange,
  inputs: Inputs,
  context: RunContext,
): Promise<PriceOfChange | undefined> {
  if ((inputs.shard?.index ?? 1) !== 1) return undefined;
  const { base, opened, derived, leftOut, judging } =
    inputs.cohorts === undefined ? change : await wholeOf(change, inputs, context);
  // The reasons are incomplete if only some cohorts were compared.
  const reasons = inputs.cohorts === undefined ? change.reasons : undefined;
  const known = pricingSettings(base, judging);
  // If the budget of the base is unknown, that of the head applies, rather than none.
  const isKnown =
    base.kind === 'base' && !judging?.isOfTarget
      ? base.invalidSettings === undefined
      : judging?.config !== 'unknown';
  const limits = isKnown ? known : opened.config;
  // Cohorts that the change hides from the check still cost money. Those left behind by a move do not.
  const hidden = leftOut.flatMap(({ own, dataRoot }) => (dataRoot === opened.options.dataRoot ? [own] : []));
  const head: CostState = {
    repository: opened.repository(),
    cohorts: [...opened.workspace.cohorts, ...hidden],
    prices: opened.config?.prices,
    derived: derived.after,
  };
  const before = base.kind === 'base' ? { ...base, derived: derived.before } : base;
  const cost = await costOf(before, known?.prices, head, context, reasons);
  const event = context.runner?.event;
  return (
    cost && {
      cost,
      budget: judgeBudget({
        budget: limits?.budget,
        isPullRequest: event?.kind === 'pull_request',
        labels: event?.kind === 'pull_request' ? (event.labels ?? []) : [],
        cost,
      }),
    }
  );
}

/** The same for all cohorts, if only some of them are checked. */
async function wholeOf(change: PricedChange, inputs: Inputs, context: RunContext): Promise<PricedChange> {
  if (!hasPrices(change.opened, change.base, change.judging)) return change;
  const all = { ...inputs, cohorts: undefined };
  const opened = await openConfigured(context.root, all);
  if (opened.kind === 'invalid') return change;
  const { proposal, judging } = change;
  const base = await openBaseOf(context, proposal, opened, all);
  const moves = movesSince(context.root, proposal, base, opened);
  const leftOut = judging ? await leftOutSince(context, proposal, base, judging, moves, opened) : [];
  return { ...change, opened, base, derived: { before: undefined, after: undefined }, leftOut };
}

/** Whether either side has a price table. */
export function hasPrices(
  { config }: OpenedWorkspace,
  base: OpenedBase | NoBase,
  judging: BaseSettings | undefined,
): boolean {
  return [config, pricingSettings(base, judging)].some((one) => one?.prices !== undefined);
}

/** The settings that price the former plans: those of the target, if they are known apart from the base's. */
function pricingSettings(base: OpenedBase | NoBase, judging: BaseSettings | undefined): Config | undefined {
  const isApart = base.kind === 'none' || judging?.isOfTarget === true;
  if (isApart && judging?.config !== 'unknown') return judging?.config;
  // Settings that cannot be read have no prices, even if other settings are used in their place.
  return base.kind === 'base' && base.invalidSettings === undefined ? base.options.config : undefined;
}

async function costOf(
  base: (OpenedBase & Pick<CostState, 'derived'>) | NoBase,
  prices: CostState['prices'],
  head: CostState,
  { signal }: RunContext,
  reasons: ReasonsOf | undefined,
): Promise<ChangeCost | undefined> {
  if (prices === undefined && head.prices === undefined) return undefined;
  for (const { repository, cohorts } of base.kind === 'base' ? [base, head] : [head]) {
    const { tree } = repository.sources;
    // All cohorts are planned, and the ids in a plan depend on what is committed.
    if (tree instanceof GitTree) readAhead({ tree, repository }, cohorts);
  }
  // Loaded on demand, since most repositories have no price table.
  const { compareCosts } = await import('../../change/compare-costs.ts');
  const options = { onCohort: () => takeTurn(signal), reasons };
  if (base.kind === 'none')
    return await compareCosts(undefined, { ...head, prices: prices ?? head.prices }, options);
  const { repository, cohorts, derived } = base;
  try {
    return await compareCosts({ repository, cohorts, derived, prices }, head, options);
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    // Without a readable base, it is unknown what is new.
    return await compareCosts(undefined, { ...head, prices: head.prices ?? prices }, options);
  }
}

/** The price as lines for a log. */
export function priceLines({ cost, budget }: PriceOfChange): readonly string[] {
  return [...changeCostTexts(cost), budgetText(budget) ?? []].flat().map((line) => visible(line));
}
