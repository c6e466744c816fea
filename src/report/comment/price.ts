import type { PlanCost } from '../../prices/plan-cost.ts';
import { cut } from '../cut.ts';
import { mdCode, mdText } from '../markdown.ts';
import {
  addedCostText,
  atMostText,
  budgetDetail,
  doubtTexts,
  partCostText,
  priceChangeTexts,
  pricesDateText,
  repricedTexts,
} from '../price-text.ts';
import { countedText } from '../show/count-text.ts';
import type { BoundedLines } from '../summary/bounded-lines.ts';
import type { CommentDetail } from './detail.ts';
import type { CommentOptions } from './options.ts';

const LONGEST = 500;
const LONGEST_VERDICT = 1000;
const LONGEST_MODEL = 100;

/** Models with a row of their own. */
const MOST_MODELS = 50;

const MARKS = { pass: '✅', warn: '⚠️', fail: '❌' } as const;

/** The details of the budget verdict, right below the heading that summarizes it. */
export function addBudget(lines: BoundedLines, { budgetVerdict }: CommentOptions): void {
  const said = budgetVerdict && budgetDetail(budgetVerdict);
  if (budgetVerdict !== undefined && said !== undefined)
    lines.add(`${MARKS[budgetVerdict.outcome]} ${mdText(cut(said, LONGEST_VERDICT))}`, '');
}

/** The price to show, and the level of detail. */
export interface PriceShown {
  readonly options: Pick<CommentOptions, 'cost'>;
  readonly detail: Pick<CommentDetail, 'ids'>;
}

/** The cost of the change: the total, the runs without a price, then a table by model, as far as there is room. */
export function addPrice(lines: BoundedLines, { options, detail }: PriceShown): void {
  const { cost } = options;
  if (cost === undefined) return;
  const { added, finished, unplanned } = cost;
  const isUnknown = added.runs + added.unknown === 0 && unplanned.length > 0;
  const notes = [
    ...doubtTexts(added),
    ...repricedTexts(cost),
    ...(finished === 0 ? [] : [`${countedText(finished, 'run')} finished before, which costs nothing more.`]),
    ...(unplanned.length === 0 || isUnknown
      ? []
      : [`Not in the price: ${countedText(unplanned.length, 'cohort')} without a plan.`]),
    ...priceChangeTexts(cost).map((one) => `${one}.`),
  ];
  const isNothing = added.runs + added.unknown + notes.length + unplanned.length === 0;
  if (isNothing) return;
  const total = isUnknown
    ? `unknown, since ${countedText(unplanned.length, 'cohort has', 'cohorts have')} no plan`
    : addedCostText(added);
  const why = [atMostText(added), pricesDateText(added)].flatMap((one) => one ?? []).join(' ');
  lines.add(`**Price:** ${text(total)}.${why === '' ? '' : ` ${text(why)}`}`, '');
  const most = 1 + 2 * detail.ids;
  lines.add(...notes.slice(0, most).map((one) => `- ${text(one)}`));
  if (notes.length > most) lines.add(`- and ${countedText(notes.length - most, 'note')} more on prices`);
  lines.add('');
  if (detail.ids > 0) addModels(lines, added);
}

function addModels(lines: BoundedLines, { models, stages }: PlanCost): void {
  if (models.length + stages.length < 2) return;
  lines.add('<details>', '<summary>Price by model and stage</summary>', '');
  lines.add('| Model | Runs | Price |', '| --- | ---: | ---: |');
  for (const one of models.slice(0, MOST_MODELS))
    lines.add(
      `| ${mdCode(cut(one.model, LONGEST_MODEL))} | ${one.runs + one.unknown} | ${text(partCostText(one))} |`,
    );
  const more = models.length - MOST_MODELS;
  if (more > 0) lines.add(`| ${countedText(more, 'model')} more | | |`);
  lines.add('', '| Stage | Runs | Price |', '| --- | ---: | ---: |');
  for (const one of stages)
    lines.add(`| ${one.stage} | ${one.runs + one.unknown} | ${text(partCostText(one))} |`);
  lines.add('', '</details>', '');
}

function text(words: string): string {
  return mdText(cut(words, LONGEST));
}
