import type { CohortChange } from '../../change/change.ts';
import { counted } from '../../findings/words.ts';
import { STAGES, type Stage } from '../../result.ts';
import { countText } from '../show/count-text.ts';
import type { CommentContext } from './detail.ts';
import { commentHeading, plansText } from './heading.ts';
import { type ChangeTally, stagesText } from './tally-change.ts';

type PlanContext = Pick<CommentContext, 'change' | 'counts' | 'options'>;

/** `planSentence` outside Markdown, of which it has nothing but bold words. */
export function planText(context: PlanContext): string | undefined {
  return planSentence(context)?.replaceAll('**', '');
}

/**
 * What the change amounts to, except for what the heading already says: added and removed generations with their price
 * if something is wrong, how many need to run if that is fewer, and which cohorts could not be counted.
 */
export function planSentence({ change, counts, options }: PlanContext): string | undefined {
  if (change.base === undefined || change.cohorts.length === 0) return undefined;
  const { replanned, unplanned } = counts;
  if (replanned.length === 0 && unplanned.length === change.cohorts.length) return undefined;
  const plans = plansText(counts, options.cost);
  const isSaid = plans === undefined || commentHeading(counts, options).includes(plans);
  const sentences = [
    ...(isSaid ? [] : [`**Plans:** ${plans}.`]),
    ...toRunSentence(
      counts,
      options.cost?.added.stages.map((one) => [one.stage, one.runs + one.unknown]),
    ),
    ...uncountedSentence(unplanned),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function* uncountedSentence(unplanned: readonly CohortChange[]): Iterable<string> {
  if (unplanned.length === 0) return;
  const verb = unplanned.length === 1 ? 'is' : 'are';
  yield unplanned.every(({ after }) => after === 'invalid')
    ? `${counted(unplanned.length, 'invalid cohort')} ${verb} not counted.`
    : `${counted(unplanned.length, 'cohort')} without a known plan ${verb} not counted.`;
}

/** How much has to run; nothing if that is exactly what is added. */
function* toRunSentence(
  { added, removed, toRun }: ChangeTally,
  priced: readonly (readonly [Stage, number])[] | undefined,
): Iterable<string> {
  if (total(added) + total(removed) === 0) {
    yield '**To run:** nothing; no generation is added or removed.';
    return;
  }
  if (total(added) === 0) return;
  // Pricing looked at all cohorts, so it knows what others already plan.
  if (priced !== undefined) {
    const runs = { draft: 0, essay: 0, evaluation: 0, ...Object.fromEntries(priced) };
    if (STAGES.every((stage) => runs[stage] === added[stage])) return;
    if (total(runs) > 0) {
      yield `**To run:** ${stagesText(runs)}; ${REST}.`;
      return;
    }
    yield `**To run:** nothing; ${REST}.`;
    return;
  }
  const made = total(added) - total(toRun);
  if (made === 0) return;
  yield total(toRun) === 0
    ? `**To run:** nothing; all ${countText(made)} generations that are new to the plan exist already.`
    : `**To run:** ${stagesText(toRun)}, in addition to ${countText(made)} that exist already.`;
}

const REST = 'the rest is copied, already run, or already planned by another cohort';

function total(counts: Readonly<Record<Stage, number>>): number {
  return counts.draft + counts.essay + counts.evaluation;
}
