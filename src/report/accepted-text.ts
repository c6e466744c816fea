import type { ChangeCost } from '../prices/plan-cost.ts';
import { type CohortResult, STAGES } from '../result.ts';
import { noneByStage } from '../source/stage.ts';
import { stageCountsText } from './change-cause-text.ts';
import { mdText } from './markdown.ts';
import { shortChangeCostText } from './price-text.ts';

/**
 * What regenerating the given cohorts accepts: the generations that the committed memberships gain or lose, and their
 * price. One sentence of Markdown and a legend. A generation of two cohorts counts in both.
 *
 * @param isExplained - Whether a legend for the same signs follows elsewhere.
 */
export function acceptedLines(
  does: string,
  cohorts: readonly CohortResult[],
  cost: ChangeCost | undefined,
  isExplained: boolean,
): readonly string[] {
  const [added, removed] = [noneByStage(), noneByStage()];
  for (const { outputs } of cohorts)
    for (const one of outputs?.membership.stages ?? []) {
      added[one.stage] += one.added.count;
      removed[one.stage] += one.removed.count;
    }
  if (STAGES.every((stage) => added[stage] + removed[stage] === 0))
    return [`**${does}:** no other generations; only what manifests and metadata record.`, ''];
  const price = cost && shortChangeCostText(cost);
  const brings = `**${does}:** ${stageCountsText(added, removed, ', ')}${price === undefined ? '' : ` · ${mdText(price)}`}`;
  if (isExplained) return [brings, ''];
  const shared = cohorts.length > 1 ? ' A generation of two cohorts counts in both.' : '';
  return [brings, '', `<sub>+ added to membership, − removed from it.${shared}</sub>`, ''];
}
