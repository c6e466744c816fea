import type { CostState } from '../change/compare-costs.ts';
import type { ChangeSince } from '../git/change-since.ts';
import type { ChangeCost } from '../prices/plan-cost.ts';
import { takeTurn } from './check-workspace.ts';
import type { RunContext } from './run-context.ts';

/** What has been planned since an earlier commit costs; `undefined` where neither state has a table of prices. */
export async function costSince(
  { base, reasons }: ChangeSince,
  head: CostState,
  { signal }: RunContext,
): Promise<ChangeCost | undefined> {
  const { repository, cohorts } = base;
  const prices = base.invalidSettings === undefined ? base.options.config?.prices : undefined;
  if (prices === undefined && head.prices === undefined) return undefined;
  const { compareCosts } = await import('../change/compare-costs.ts');
  return await compareCosts({ repository, cohorts, prices }, head, {
    reasons,
    onCohort: () => takeTurn(signal),
  });
}
