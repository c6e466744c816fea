import type { Change, CohortChange } from '../change/change.ts';
import { addsNothing, changeCauses } from '../change/change-causes.ts';
import type { SharedEdit } from '../change/shared-edit.ts';
import { editOfFinding, editsOfCauses, firstLine, notYetIn } from '../change/trace-to-edit.ts';
import { textOf } from '../findings/text.ts';
import type { ChangeCost } from '../prices/plan-cost.ts';
import { changeCauseTexts, contestedText, reasonCountsText } from './change-cause-text.ts';
import { announcementTexts } from './comment/announcements.ts';
import { commentHeading } from './comment/heading.ts';
import type { CommentOptions } from './comment/options.ts';
import { planText } from './comment/plan-sentence.ts';
import { tallyChange } from './comment/tally-change.ts';
import { cut } from './cut.ts';
import { causeKeysAmong, groupByCause } from './findings.ts';
import { logSafe } from './log-text.ts';
import { Positions } from './positions.ts';
import { budgetText, changeCostTexts, partCostText } from './price-text.ts';
import { countedText } from './show/count-text.ts';

/** Reasons, cohorts of a reason, and findings listed. */
const MOST = 50;
const MOST_COHORTS = 5;
const NAMED = 10;
const MOST_EDITS = 3;
const MOST_LINES = 6;
const LONGEST_LINE = 160;

/** The cost of a change, and the verdict of the base's budget, if known. */
export type DiffPrice = Pick<CommentOptions, 'cost' | 'budgetVerdict'>;

export interface DiffOptions {
  readonly findings?: boolean;
  /** Whether a command prints the text. A budget never makes the command fail. */
  readonly isCommand?: boolean;
}

/** The effects of a change, for a terminal: what matters most first, then each reason once, then what is wrong. */
export function renderDiff(
  change: Change,
  price: DiffPrice = {},
  { findings = true, isCommand = false }: DiffOptions = {},
): string {
  const { cost, budgetVerdict } = price;
  const counts = tallyChange(change);
  const announced = announcementTexts(change, cost);
  const heading = commentHeading(counts, price);
  const plans = planText({ change, counts, options: price });
  const reasons = reasonLines(change, cost);
  const budget = budgetVerdict && budgetText(budgetVerdict);
  const prices = [
    ...(cost === undefined ? [] : changeCostTexts(cost)),
    ...(budget === undefined ? [] : [budget]),
    ...(isCommand && budgetVerdict?.outcome === 'fail'
      ? ['The budget fails the check of a pull request, but not this command.']
      : []),
  ];
  const positions = new Positions(change.head.sources);
  const introduced = groupByCause(
    change.findings.filter(
      ({ origin, diagnostic }) => findings && origin === 'introduced' && diagnostic.severity !== 'notice',
    ),
    causeKeysAmong(change.sharedEdits, change.head.sources),
  );
  const drifted = [
    ...new Set(change.drift.filter(({ origin }) => origin === 'introduced').map(({ cohort }) => cohort)),
  ];
  const lines = [
    heading,
    ...(announced.length === 0 ? [] : ['', ...announced.slice(0, -1)]),
    ...(counts.renamed.length === 0 ? [] : ['', ...renamedLines(counts.renamed)]),
    ...(plans === undefined ? [] : ['', plans]),
    ...(prices.length === 0 ? [] : ['', ...prices]),
    ...(reasons.length === 0 ? [] : ['', ...reasons]),
    ...(drifted.length === 0 ? [] : ['', `Outputs to regenerate: ${cohortsText(drifted)}`]),
    ...(introduced.length === 0 ? [] : ['', 'Introduced:']),
    ...introduced
      .slice(0, MOST)
      .flatMap(([{ diagnostic }, ...others]) => [
        `  ${positions.text(diagnostic.at)}: ${diagnostic.severity} ${diagnostic.code}: ${textOf(diagnostic.message)}`,
        ...editLines(editOfFinding(diagnostic, change.sharedEdits ?? [], change.head.sources)),
        ...(others.length === 0 ? [] : [`    and in ${countedText(others.length, 'more place')}`]),
      ]),
    ...more(introduced.length - MOST, 'finding'),
  ];
  return lines.map((line) => `${logSafe(line)}\n`).join('');
}

/** Why plans change, a few lines per reason and nothing else. Ends with a newline unless empty. */
export function renderReasons(
  change: Pick<Change, 'cohorts' | 'whole' | 'sharedEdits'>,
  cost?: ChangeCost | undefined,
): string {
  const prices = cost === undefined ? [] : changeCostTexts(cost);
  return [...reasonLines(change, cost), ...prices].map((line) => `${logSafe(line)}\n`).join('');
}

function reasonLines(
  change: Pick<Change, 'cohorts' | 'whole' | 'sharedEdits'>,
  cost: ChangeCost | undefined,
): readonly string[] {
  const causes = changeCauses(change, cost);
  const contested = contestedText(change.whole, cost, (one) => one);
  if (causes.length === 0) return contested === undefined ? [] : [contested];
  const texts = changeCauseTexts(causes, { code: (one) => one, named: NAMED });
  const shown = new Set<string>();
  return [
    'Why (+ planned now, − no longer planned):',
    ...causes.slice(0, MOST).flatMap((cause, place) => {
      const text = texts[place] ?? '';
      const where = cause.cohorts.length === 0 ? '' : ` (${cohortsText(cause.cohorts)})`;
      const own = cost === undefined || addsNothing(cause) ? '' : ` · ${partCostText(cause.cost)}`;
      const edits = notYetIn(shown, editsOfCauses(cause, change.sharedEdits));
      return [
        `  ${text}${where}: ${reasonCountsText(cause)}${own}`,
        ...edits.slice(0, MOST_EDITS).flatMap(editLines),
      ];
    }),
    ...more(causes.length - MOST, 'reason'),
    ...(contested === undefined ? [] : ['', contested]),
  ];
}

/** Where a shared file was changed, by whom, and the first changed lines. */
function editLines(edit: SharedEdit | undefined): readonly string[] {
  if (edit === undefined) return [];
  const by = edit.isUncommitted
    ? ', uncommitted'
    : edit.commit === undefined
      ? ''
      : `, in ${edit.commit.oid.slice(0, 7)} by ${edit.commit.author}`;
  const lines = edit.hunks.flatMap(({ removed, added }) => [
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
  ]);
  const shown = lines.slice(0, MOST_LINES).map((line) => `      ${cut(line, LONGEST_LINE)}`);
  const rest = lines.length - shown.length + edit.more;
  return [
    `    changed at ${edit.path}:${firstLine(edit)}${by}`,
    ...shown,
    ...(rest > 0 ? [`      and ${countedText(rest, 'line')} more`] : []),
  ];
}

function renamedLines(cohorts: readonly CohortChange[]): readonly string[] {
  return [
    ...cohorts
      .slice(0, MOST_COHORTS)
      .map(({ id, renamedFrom = '' }) => `The cohort ${renamedFrom} is now called ${id}.`),
    ...more(cohorts.length - MOST_COHORTS, 'renamed cohort'),
  ];
}

function cohortsText(ids: readonly string[]): string {
  return ids.length <= MOST_COHORTS
    ? ids.join(', ')
    : `${countedText(ids.length, 'cohort')}: ${ids.slice(0, MOST_COHORTS - 1).join(', ')} …`;
}

function more(rest: number, noun: string): readonly string[] {
  return rest > 0 ? [`  and ${countedText(rest, noun)} more`] : [];
}
