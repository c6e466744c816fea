import type { CohortChange } from '../../change/change.ts';
import { type ChangeCost, runsByStage } from '../../prices/plan-cost.ts';
import { COPY } from '../../prices/planned-runs.ts';
import { STAGES, type Stage } from '../../result.ts';
import { noneByStage } from '../../source/stage.ts';
import { stagesText } from '../change-cause-text.ts';
import { countedText } from '../show/count-text.ts';
import type { CommentContext } from './detail.ts';
import { commentHeading, plansText } from './heading.ts';
import type { ChangeTally } from './tally-change.ts';

type PlanContext = Pick<CommentContext, 'change' | 'counts' | 'options'>;

/** `planSentence` as plain text: its only Markdown is bold words. */
export function planText(context: PlanContext): string | undefined {
  return planSentence(context)?.replaceAll('**', '');
}

/**
 * A summary of the change, except for what the heading already says: added and removed generations with their price if
 * something is wrong, how many need to run if that is fewer, and which cohorts could not be counted.
 */
export function planSentence({ change, counts, options }: PlanContext): string | undefined {
  if (change.base === undefined) return undefined;
  const { replanned, unplanned } = counts;
  const { cost } = options;
  const plans = plansText(counts, cost);
  if (plans === undefined && replanned.length === 0 && unplanned.length === change.cohorts.length)
    return undefined;
  const again = stagesText(counts.reassigned);
  const isSaid = plans === undefined || commentHeading(counts, options).includes(plans);
  const sentences = [
    ...(isSaid ? [] : [`**Plans:** ${plans}.`]),
    ...(plans === undefined && !cost?.unplanned.length && runsOf(cost) === 0
      ? [
          `**To run:** ${again === '' ? 'nothing; no generation is added or removed' : `the same generations, but ${again} by another model`}.`,
        ]
      : []),
    ...(cost === undefined ? [] : toRunSentence(counts, cost)),
    ...uncountedSentence(unplanned),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function* uncountedSentence(unplanned: readonly CohortChange[]): Iterable<string> {
  if (unplanned.length === 0) return;
  const verb = unplanned.length === 1 ? 'is' : 'are';
  yield unplanned.every(({ after }) => after === 'invalid')
    ? `${countedText(unplanned.length, 'invalid cohort')} ${verb} not counted.`
    : `${countedText(unplanned.length, 'cohort')} without a known plan ${verb} not counted.`;
}

/**
 * The number of generations that have to run, unless these are exactly the added ones. Only available with prices,
 * since only pricing considers all cohorts.
 */
function* toRunSentence({ added, switched }: ChangeTally, cost: ChangeCost): Iterable<string> {
  const runs = runsByStage(cost.added);
  // Former copies that now run are not among the added generations, so they are counted separately.
  const again = noneByStage();
  for (const { stage, after, count } of switched) if (after !== COPY) again[stage] += count;
  if (STAGES.every((stage) => runs[stage] - again[stage] === added[stage])) return;
  const rest = total(added) + total(again) - total(runs);
  const { copies } = cost.added;
  const why = [
    ...(copies > 0 ? ['copied'] : []),
    ...(cost.finished > 0 ? ['already run'] : []),
    ...(rest > copies + cost.finished ? ['already planned by another cohort'] : []),
  ];
  const restText = rest > 0 && why.length > 0 ? either(why) : undefined;
  if (total(runs) > 0)
    yield `**To run:** ${stagesText(runs)}${restText === undefined ? '' : `; the rest is ${restText}`}.`;
  else if (restText !== undefined) yield `**To run:** nothing; what is added is ${restText}.`;
}

/** `copied, already run, or already planned by another cohort`. */
function either(texts: readonly string[]): string {
  return texts.length < 3 ? texts.join(' or ') : `${texts.slice(0, -1).join(', ')}, or ${texts.at(-1)}`;
}

function runsOf(cost: ChangeCost | undefined): number {
  return cost === undefined ? 0 : total(runsByStage(cost.added));
}

function total(counts: Readonly<Record<Stage, number>>): number {
  return counts.draft + counts.essay + counts.evaluation;
}
