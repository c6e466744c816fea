import type { Change } from '../change/change.ts';
import type { CostState } from '../change/compare-costs.ts';
import type { ChangeSince } from '../git/change-since.ts';
import type { ChangeCost } from '../prices/plan-cost.ts';
import { pathIn } from '../source/path.ts';
import { takeTurn } from './check-workspace.ts';
import type { RunContext } from './run-context.ts';

/** The change since an earlier commit, with its price, and with paths relative to git's top level. */
export type ReportedChange = Pick<Change, 'cohorts' | 'whole' | 'sharedEdits'> & {
  readonly cost?: ChangeCost;
};

export async function reportedChange(
  since: ChangeSince,
  head: CostState,
  context: RunContext,
): Promise<ReportedChange> {
  const { folder } = context;
  const cost = await costSince(since, head, context);
  return {
    cohorts: since.cohorts,
    ...(since.whole === undefined ? {} : { whole: since.whole }),
    sharedEdits: since.sharedEdits.map((edit) => ({ ...edit, path: pathIn(folder, edit.path) })),
    ...(cost === undefined ? {} : { cost }),
  };
}

/** The cost of what has been planned since an earlier commit; `undefined` if neither state has a price table. */
async function costSince(
  { base, derived, reasons }: ChangeSince,
  head: CostState,
  { signal }: RunContext,
): Promise<ChangeCost | undefined> {
  const { repository, cohorts } = base;
  const prices = base.invalidSettings === undefined ? base.options.config?.prices : undefined;
  if (prices === undefined && head.prices === undefined) return undefined;
  const { compareCosts } = await import('../change/compare-costs.ts');
  return await compareCosts({ repository, cohorts, derived, prices }, head, {
    reasons,
    onCohort: () => takeTurn(signal),
  });
}
