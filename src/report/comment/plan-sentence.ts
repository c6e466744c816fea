import type { Change } from '../../change/change.ts';
import type { Stage } from '../../result.ts';
import { plural } from '../words.ts';
import { type ChangeTally, stagesText } from './tally-change.ts';

/** What the change does to the plans and what that costs; nothing when no plan was compared. */
export function planSentence(change: Change, counts: ChangeTally): string | undefined {
  if (change.base === undefined || change.cohorts.length === 0) return undefined;
  const { added, removed, toRun, replanned, unplanned } = counts;
  const unknown =
    unplanned.length > 0
      ? ` What it does to ${plural(unplanned.length, 'refused cohort')} is not known.`
      : '';
  if (replanned.length === 0) {
    return unplanned.length === change.cohorts.length
      ? undefined
      : `**Plan:** no generation comes or goes.${unknown}`;
  }
  const parts: string[] = [];
  if (total(added) > 0) parts.push(`${stagesText(added)} more`);
  if (total(removed) > 0) parts.push(`${stagesText(removed)} no longer planned`);
  if (parts.length === 0) parts.push('no generation comes or goes');
  const made = total(added) - total(toRun);
  const cost =
    total(toRun) === 0
      ? total(added) > 0
        ? ' All of them exist already: nothing is to be run.'
        : ''
      : made > 0
        ? ` To be run: **${stagesText(toRun)}**; the others exist already.`
        : ` All of the new ones are to be run.`;
  return `**Plan:** ${parts.join('; ')}, in ${plural(replanned.length, 'cohort')}.${cost}${unknown}`;
}

function total(counts: Readonly<Record<Stage, number>>): number {
  return counts.draft + counts.essay + counts.evaluation;
}
