import type { BudgetVerdict } from '../prices/budget.ts';
import type { ChangeCost } from '../prices/plan-cost.ts';
import { mdText } from './markdown.ts';
import { budgetText, changeCostTexts } from './price-text.ts';

/** Sentences that are shown; of a change with more unknown or new prices the rest is counted. */
const MOST_SHOWN = 20;

/** What a change costs and what the budget says of it, as a section of Markdown; empty where there is nothing to say. */
export function priceMarkdown(cost: ChangeCost, budget: BudgetVerdict): string {
  const said = budgetText(budget);
  const verdict = said === undefined ? [] : [`${MARKS[budget.outcome]} ${mdText(said)}`];
  const sentences = changeCostTexts(cost).map(mdText);
  const shown = sentences.slice(0, MOST_SHOWN);
  const more = sentences.length > MOST_SHOWN ? [`… and ${sentences.length - MOST_SHOWN} more.`] : [];
  const lines = [...verdict, ...shown, ...more];
  return lines.length === 0 ? '' : `### Price\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
}

const MARKS = { pass: '✅', warn: '⚠️', fail: '❌' } as const;
