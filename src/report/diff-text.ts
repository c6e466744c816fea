import type { Change } from '../change/change.ts';
import { changeCauses } from '../change/change-causes.ts';
import { textOf } from '../findings/text.ts';
import { counted } from '../findings/words.ts';
import { changeCauseText, stageCountsText } from './change-cause-text.ts';
import { commentHeading } from './comment/heading.ts';
import type { CommentOptions } from './comment/options.ts';
import { tallyChange } from './comment/tally-change.ts';
import { logSafe } from './log-text.ts';
import { Positions } from './positions.ts';
import { budgetText, changeCostTexts, partCostText } from './price-text.ts';

/** Reasons, cohorts of a reason, and findings that are listed. */
const MOST = 50;
const MOST_COHORTS = 5;
const NAMED = 10;

/** What a change costs, and what the budget of the base says of that, where they are known. */
export type DiffPrice = Pick<CommentOptions, 'cost' | 'budgetVerdict'>;

/** What a change does, as a terminal shows it: what matters first, then each reason once, then what is wrong. */
export function renderDiff(change: Change, price: DiffPrice = {}): string {
  const { cost, budgetVerdict } = price;
  const heading = commentHeading(tallyChange(change), price);
  const causes = changeCauses(change.cohorts, cost?.reasons);
  const budget = budgetVerdict && budgetText(budgetVerdict);
  const prices = [
    ...(cost === undefined ? [] : changeCostTexts(cost)),
    ...(budget === undefined ? [] : [budget]),
  ];
  const positions = new Positions(change.head.sources);
  const introduced = change.findings.filter(
    ({ origin, diagnostic }) => origin === 'introduced' && diagnostic.severity !== 'notice',
  );
  const drifted = [
    ...new Set(change.drift.filter(({ origin }) => origin === 'introduced').map(({ cohort }) => cohort)),
  ];
  const lines = [
    heading,
    ...(prices.length === 0 ? [] : ['', ...prices]),
    ...(causes.length === 0 ? [] : ['', 'Why (+ planned now, − no longer planned):']),
    ...causes.slice(0, MOST).map((cause) => {
      const text = changeCauseText(cause, { code: (one) => one, named: NAMED });
      const where = cause.cohorts.length === 0 ? '' : ` (${cohortsText(cause.cohorts)})`;
      const counts = cause.kind === 'silent' ? '' : `: ${stageCountsText(cause.added, cause.removed)}`;
      const isAdded = cause.added.draft + cause.added.essay + cause.added.evaluation > 0;
      const own = cost === undefined || !isAdded ? '' : ` · ${partCostText(cause.cost)}`;
      return `  ${text}${where}${counts}${own}`;
    }),
    ...more(causes.length - MOST, 'reason'),
    ...(drifted.length === 0 ? [] : ['', `Outputs to regenerate: ${cohortsText(drifted)}`]),
    ...(introduced.length === 0 ? [] : ['', 'Introduced:']),
    ...introduced
      .slice(0, MOST)
      .map(
        ({ diagnostic }) =>
          `  ${positions.text(diagnostic.at)}: ${diagnostic.severity} ${diagnostic.code}: ${textOf(diagnostic.message)}`,
      ),
    ...more(introduced.length - MOST, 'finding'),
  ];
  return lines.map((line) => `${logSafe(line)}\n`).join('');
}

function cohortsText(ids: readonly string[]): string {
  return ids.length <= MOST_COHORTS
    ? ids.join(', ')
    : `${counted(ids.length, 'cohort')}: ${ids.slice(0, MOST_COHORTS - 1).join(', ')} …`;
}

function more(rest: number, noun: string): readonly string[] {
  return rest > 0 ? [`  and ${counted(rest, noun)} more`] : [];
}
