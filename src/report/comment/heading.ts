import { capitalized } from '../../findings/words.ts';
import type { BudgetVerdict } from '../../prices/budget.ts';
import type { ChangeCost } from '../../prices/plan-cost.ts';
import { STAGES } from '../../result.ts';
import { stageCountsText, stagesText, switchedText } from '../change-cause-text.ts';
import { shortChangeCostText } from '../price-text.ts';
import { countedText } from '../show/count-text.ts';
import { severityWords } from '../words.ts';
import type { CommentOptions } from './options.ts';
import type { ChangeTally } from './tally-change.ts';

type Priced = Pick<CommentOptions, 'cost' | 'budgetVerdict'>;

/**
 * The verdict on a change, in one line: what it breaks, or else what it plans and at what price, or else that all is
 * well, if that can be said without a base.
 */
export function commentHeading(counts: ChangeTally, price: Priced = {}): string {
  const heading = verdictOnChange(counts, price);
  return counts.hasBase || !heading.startsWith('✅') ? heading : `${heading}; not compared with the base`;
}

function verdictOnChange(counts: ChangeTally, { cost, budgetVerdict }: Priced): string {
  const {
    newlyInvalid,
    newlyDrifted,
    unchecked,
    leftUnchecked,
    drifted,
    invalid,
    toRegenerate,
    findings,
    gone,
    leftBehind,
    outOfSight,
    incomparable,
  } = counts;
  const { introduced, existing } = findings;
  const parts: string[] = [];
  if (newlyInvalid.length > 0)
    parts.push(
      `${countedText(newlyInvalid.length, 'cohort')} ${newlyInvalid.length === 1 ? 'does' : 'do'} not compile${forOne(newlyInvalid, counts.errorCauses)}`,
    );
  if (newlyDrifted.length > 0)
    parts.push(
      `outputs of ${countedText(newlyDrifted.length, 'cohort')} are not up to date${forOne(newlyDrifted, counts.driftCauses)}`,
    );
  if (unchecked.length > 0) parts.push(`${countedText(unchecked.length, 'cohort')} could not be checked`);
  if (leftUnchecked > 0) parts.push(`${countedText(leftUnchecked, 'path was', 'paths were')} not checked`);
  const loud = { ...introduced, notice: 0 };
  const removed = gone.length > 0 ? `; ${countedText(gone.length, 'cohort')} removed` : '';
  if (parts.length === 0 && loud.error + loud.warning > 0) parts.push(`${severityWords(loud)} introduced`);
  if (counts.leftOut.length > 0)
    parts.push(
      `${countedText(counts.leftOut.length, 'cohort')} ${counts.leftOut.length === 1 ? 'is' : 'are'} no longer checked`,
    );
  if (leftBehind.length > 0)
    parts.push(`outputs of ${countedText(leftBehind.length, 'removed cohort')} are left behind`);
  if (outOfSight.length > 0)
    parts.push(`${countedText(outOfSight.length, 'cohort')} moved to where nothing is checked`);
  if (incomparable.length > 0)
    parts.push(
      `outputs of ${countedText(incomparable.length, 'invalid cohort')} are edited, and not comparable`,
    );
  const overBudget = overBudgetText(budgetVerdict);
  if (overBudget !== undefined) parts.push(overBudget);
  if (parts.length > 0) {
    const icon =
      newlyInvalid.length > 0 || introduced.error > 0 || budgetVerdict?.outcome === 'fail'
        ? '❌'
        : newlyDrifted.length > 0
          ? '🔶'
          : unchecked.length + leftUnchecked > 0
            ? '❔'
            : '⚠️';
    // If nothing else is wrong, the numbers behind the exceeded budget matter most.
    const plans = parts.length === 1 && overBudget !== undefined ? plansText(counts, cost) : undefined;
    const what = plans === undefined ? '' : `: ${plans}`;
    return `${icon} ${capitalized(parts.join('; '))}${what}${leftBehind.length + outOfSight.length > 0 ? '' : removed}`;
  }
  const old = invalid.length + toRegenerate.length + existing.error;
  const plans = plansText(counts, cost);
  const { length: repaired } = counts.repaired;
  const renamed =
    counts.renamed.length > 0 ? `; ${countedText(counts.renamed.length, 'cohort')} renamed` : '';
  const models = `${reassignedText(counts)}${counts.models.length > 0 ? `; another model behind ${countedText(counts.models.length, 'id')}` : ''}`;
  const ends = `${models}${repaired > 0 ? `; ${countedText(repaired, 'invalid cohort')} fixed` : ''}${renamed}${removed}`;
  if (plans !== undefined)
    return `✅ ${plans}${accepted(budgetVerdict)}${ends}${old > 0 ? '; older problems remain' : ''}`;
  if (old > 0) return `✅ Nothing wrong in this change; older problems remain${ends}`;
  if (drifted.length > 0)
    return `✅ Nothing wrong in this change; the settings accept the drift of ${countedText(drifted.length, 'cohort')}${ends}`;
  if (counts.cohorts === 0)
    return gone.length > 0
      ? `🗑️ ${countedText(gone.length, 'cohort')} removed`
      : '✅ This change affects no cohort';
  if (counts.compared === false)
    return `✅ Specs and catalogs are valid; no outputs are committed yet${ends}`;
  return `✅ Specs, catalogs and outputs agree${ends}`;
}

function reassignedText({ reassigned }: ChangeTally): string {
  const text = stagesText(reassigned);
  return text === '' ? '' : `; ${text} by another model`;
}

/** Signals that there is only one cause to look at. */
function forOne(cohorts: readonly string[], causes: number): string {
  return cohorts.length > 1 && causes === 1 ? ', for one reason' : '';
}

function accepted(verdict: BudgetVerdict | undefined): string {
  return verdict?.state === 'overridden' ? ' (over the budget; a label accepts it)' : '';
}

function overBudgetText(verdict: BudgetVerdict | undefined): string | undefined {
  if (verdict === undefined || verdict.outcome === 'pass') return undefined;
  return verdict.state === 'exceeded' ? 'over the budget' : 'the budget cannot be checked';
}

/**
 * `+10 drafts, +10 essays, +28 evaluations · $3.10`, then what runs a model now or no longer; undefined if no
 * generation is added, removed or switched.
 */
export function plansText(
  { added, removed, switched: all }: Pick<ChangeTally, 'added' | 'removed' | 'switched'>,
  cost: ChangeCost | undefined,
): string | undefined {
  const isPlanned = STAGES.some((stage) => added[stage] + removed[stage] > 0);
  const switched = switchedText(all);
  const parts = [
    ...(isPlanned ? [stageCountsText(added, removed, ', ')] : []),
    ...(switched === undefined ? [] : [switched]),
  ];
  if (parts.length === 0) return undefined;
  const price = cost && shortChangeCostText(cost);
  return `${parts.join('; ')}${price === undefined ? '' : ` · ${price}`}`;
}
