import type { Change, WholeChange } from '../change/change.ts';
import type { ChangeCost } from '../prices/plan-cost.ts';
import { type CohortResult, STAGES, type Stage } from '../result.ts';
import { noneByStage } from '../source/stage.ts';
import { stageCountsText } from './change-cause-text.ts';
import { mdText } from './markdown.ts';
import { shortChangeCostText } from './price-text.ts';

/** The change since the outputs last agreed, if known. */
type AcceptedChange = Pick<Change, 'cohorts' | 'whole'> & { readonly cost?: ChangeCost };

interface Counts {
  readonly added: Readonly<Record<Stage, number>>;
  readonly removed: Readonly<Record<Stage, number>>;
}

/**
 * The changes that regenerating the given cohorts accepts: the generations that the committed memberships gain or lose,
 * and their price. One sentence of Markdown and a legend. A generation of two cohorts counts once if it is known to be
 * the same change as the given one.
 *
 * @param isExplained - Whether a legend for the same signs is shown elsewhere.
 */
export function acceptedLines(
  does: string,
  cohorts: readonly CohortResult[],
  since: AcceptedChange | undefined,
  isExplained: boolean,
): readonly string[] {
  const own = countsOf(cohorts.flatMap(({ outputs }) => outputs?.membership.stages ?? []));
  const whole = since?.whole && sameAs(own, since) ? countsOfReasons(since.whole) : undefined;
  const { added, removed } = whole ?? own;
  if (STAGES.every((stage) => own.added[stage] + own.removed[stage] === 0))
    return [`**${does}:** no other generations; only changes in manifests and metadata.`, ''];
  const price = since?.cost && shortChangeCostText(since.cost);
  const brings = `**${does}:** ${stageCountsText(added, removed, ', ') ?? 'generations that other cohorts also plan'}${price === undefined ? '' : ` · ${mdText(price)}`}`;
  if (isExplained) return [brings, ''];
  const shared =
    cohorts.length > 1 && whole === undefined ? ' A generation of two cohorts counts in both.' : '';
  return [brings, '', `<sub>+ added to membership, − removed from it.${shared}</sub>`, ''];
}

function countsOf(
  stages: readonly {
    readonly stage: Stage;
    readonly added: { readonly count: number };
    readonly removed: { readonly count: number };
  }[],
): Counts {
  const [added, removed] = [noneByStage(), noneByStage()];
  for (const one of stages) {
    added[one.stage] += one.added.count;
    removed[one.stage] += one.removed.count;
  }
  return { added, removed };
}

/** Whether the plans changed as the memberships are about to. */
function sameAs(own: Counts, { cohorts }: AcceptedChange): boolean {
  const planned = countsOf(cohorts.flatMap(({ plan }) => plan?.stages ?? []));
  return STAGES.every(
    (stage) => planned.added[stage] === own.added[stage] && planned.removed[stage] === own.removed[stage],
  );
}

function countsOfReasons({ reasons }: WholeChange): Counts {
  const [added, removed] = [noneByStage(), noneByStage()];
  for (const one of reasons)
    for (const stage of STAGES) {
      added[stage] += one.added[stage];
      removed[stage] += one.removed[stage];
    }
  return { added, removed };
}
