import type { Change } from '../../change/change.ts';
import { counted } from '../../findings/words.ts';
import type { Stage } from '../../result.ts';
import { type ChangeTally, grouped, stagesText } from './tally-change.ts';

/** What the change costs and drops; nothing when no plan was compared. */
export function planSentence(change: Change, counts: ChangeTally): string | undefined {
  if (change.base === undefined || change.cohorts.length === 0) return undefined;
  const { added, removed, toRun, replanned, unplanned } = counts;
  if (replanned.length === 0 && unplanned.length === change.cohorts.length) return undefined;
  const parts: string[] = [];
  const made = total(added) - total(toRun);
  if (total(toRun) > 0) {
    const others = made > 0 ? `, beside ${grouped(made)} that exist already` : '';
    const isBound = mayShare(change, counts);
    const why = isBound ? '; fewer where cohorts share generations' : '';
    parts.push(`**To run:** ${isBound ? 'at most ' : ''}${stagesText(toRun)}${others}${why}.`);
  } else if (made > 0) {
    parts.push(
      `**To run:** nothing; all ${grouped(made)} generations that are new to the plan exist already.`,
    );
  }
  if (total(removed) > 0) parts.push(`**No longer planned:** ${stagesText(removed)}.`);
  if (parts.length === 0) parts.push('**To run:** nothing; no generation is added or removed.');
  if (unplanned.length > 0) {
    const one = unplanned.length === 1;
    parts.push(
      `${counted(unplanned.length, 'cohort')} that ${one ? 'is or was' : 'are or were'} invalid ${one ? 'is' : 'are'} not counted.`,
    );
  }
  return parts.join(' ');
}

/**
 * Whether the sum may count a generation that another cohort plans, too: cohorts share generations, and without their
 * metadata nobody knows which are made.
 */
function mayShare({ head }: Change, { replanned }: ChangeTally): boolean {
  if (head.cohorts.length < 2) return false;
  return (
    replanned.length > 1 || head.cohorts.some(({ outputs }) => outputs?.metadata.status === 'uncommitted')
  );
}

function total(counts: Readonly<Record<Stage, number>>): number {
  return counts.draft + counts.essay + counts.evaluation;
}
