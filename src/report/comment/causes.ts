import type { Change, CohortChange } from '../../change/change.ts';
import { addsNothing, type ChangeCause, changeCauses } from '../../change/change-causes.ts';
import { editsOfCauses, notYetIn } from '../../change/trace-to-edit.ts';
import type { ChangeCost } from '../../prices/plan-cost.ts';
import { type GenerationList, STAGES } from '../../result.ts';
import { changeCauseTexts, contestedText, reasonCountsText } from '../change-cause-text.ts';
import { cut } from '../cut.ts';
import { type EditLinks, editDiff, editPlace, indented } from '../edit-markdown.ts';
import { generationNames, hasNames } from '../generation-names.ts';
import { htmlCode, mdCode, mdText } from '../markdown.ts';
import { partCostText } from '../price-text.ts';
import { countedText, countText } from '../show/count-text.ts';
import type { BoundedLines } from '../summary/bounded-lines.ts';
import type { CommentContext, CommentDetail } from './detail.ts';

const LONGEST = 100;
const LONGEST_ID = 100;
const LONGEST_NAME = 300;

/** Cohorts whose generations are named, and generations named per list. */
const MOST_COHORTS = 20;
const MOST_NAMES = 3;

/** Cohorts named on the line of their reason. */
const FEW = 3;

/** Cohorts named at all. */
const MOST_NAMED = 100;

/** The change whose reasons are shown, and how much of them. */
export interface CausesShown extends EditLinks {
  readonly change: Pick<Change, 'cohorts' | 'whole' | 'sharedEdits'>;
  readonly cost?: ChangeCost | undefined;
  readonly detail: Pick<CommentDetail, 'causes' | 'ids' | 'frames'>;
}

/**
 * Why plans change, one list item per reason: what it adds and removes per stage, then its cohorts, folded if there are
 * many.
 */
export function addCauses(lines: BoundedLines, shown: CausesShown): void {
  const { change, detail, cost } = shown;
  const causes = changeCauses(change, cost);
  const contested = contestedText(change.whole, cost, code);
  if (contested !== undefined) lines.add(`⚠️ ${contested}`, '');
  if (causes.length === 0) return;
  const legend = {
    ...{ isPriced: cost !== undefined, isOnce: change.whole !== undefined },
    isLess: isLess(causes, change.cohorts),
  };
  if (detail.causes === 0) {
    addLegend(lines, causes, legend);
    return;
  }
  lines.add('**Why**', '');
  const style = { code, named: detail.ids };
  const shownCauses = causes.slice(0, detail.causes);
  const texts = changeCauseTexts(shownCauses, style);
  const edits = new Set<string>();
  for (const [place, cause] of shownCauses.entries()) {
    const text = texts[place] ?? '';
    const words = capitalizedWord(text);
    const many = cause.cohorts.length > FEW;
    const where =
      cause.cohorts.length === 0
        ? ''
        : many
          ? ` in ${countedText(cause.cohorts.length, 'cohort')}`
          : ` (${cause.cohorts.map(id).join(', ')})`;
    const brings = `: ${reasonCountsText(cause)}`;
    const price = cost === undefined || addsNothing(cause) ? '' : ` · ${priceOf(cause)}`;
    lines.add(`- ${words}${where}${brings}${price}`);
    addEdits(lines, cause, shown, edits);
    if (many && detail.ids > 0)
      lines.add(
        `  <details><summary>${countedText(cause.cohorts.length, 'cohort')}</summary>${idsText(cause.cohorts)}</details>`,
      );
    if (!lines.fits) return;
  }
  const rest = causes.length - detail.causes;
  if (rest > 0) lines.add(`- and ${countedText(rest, 'reason')} more`);
  lines.add('');
  addLegend(lines, causes, legend);
}

/** The lines of shared files behind a reason, with the commit that changed them, unless they are already shown. */
function addEdits(
  lines: BoundedLines,
  cause: ChangeCause,
  { change, detail, ...links }: CausesShown,
  known: Set<string>,
): void {
  const edits = notYetIn(known, editsOfCauses(cause, change.sharedEdits));
  for (const edit of edits.slice(0, detail.ids)) {
    lines.add('', `  Changed at ${editPlace(edit, links)}`);
    if (detail.frames && edit.hunks.length > 0) lines.add('', ...indented(editDiff(edit)), '');
  }
}

function priceOf({ cost }: ChangeCause): string {
  const text = mdText(partCostText(cost));
  return cost === undefined ? text : `**${text}**`;
}

/** Explains the signs, and why the numbers of several cohorts may add up to more than the total. */
function addLegend(
  lines: BoundedLines,
  causes: readonly ChangeCause[],
  {
    isPriced,
    isOnce,
    isLess,
  }: { readonly isPriced: boolean; readonly isOnce: boolean; readonly isLess: boolean },
): void {
  const isCounted = causes.some(({ added, removed }) =>
    STAGES.some((stage) => added[stage] + removed[stage] > 0),
  );
  if (!isCounted) return;
  const cohorts = new Set(causes.flatMap((one) => one.cohorts));
  const shared =
    cohorts.size < 2 && !isLess
      ? ''
      : isOnce
        ? ` A generation that several cohorts plan counts once${isLess ? ', and not at all if another cohort planned it before or still does' : ''}.`
        : ` A generation that two cohorts plan counts in both${isPriced ? ', and is paid for once' : ''}.`;
  lines.add(
    `<sub>+ planned by this change, − no longer planned; → what follows from it in later stages.${shared}</sub>`,
    '',
  );
}

/** Whether cohorts gain or lose generations that count for no reason, because others plan the same. */
function isLess(causes: readonly ChangeCause[], cohorts: readonly CohortChange[]): boolean {
  return STAGES.some((stage) =>
    (['added', 'removed'] as const).some((side) => {
      const counted = causes.reduce((sum, one) => sum + one[side][stage], 0);
      const own = cohorts.map(
        ({ plan }) => plan?.stages.find((one) => one.stage === stage)?.[side].count ?? 0,
      );
      // Several cohorts may gain the same generations.
      return Math.max(0, ...own) > counted;
    }),
  );
}

function idsText(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_NAMED).map((one) => htmlCode(cut(one, LONGEST_ID)));
  return `${shown.join(', ')}${ids.length > MOST_NAMED ? ` and ${countText(ids.length - MOST_NAMED)} more` : ''}`;
}

function id(text: string): string {
  return mdCode(cut(text, LONGEST_ID));
}

/** A sentence that starts with a name is left unchanged. */
function capitalizedWord(text: string): string {
  return /^[a-z]/.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

/** The generations added and removed, described by their levels, folded; below that, their ids. */
export function addGenerations(lines: BoundedLines, { counts, detail }: CommentContext): void {
  if (detail.ids === 0) return;
  const all = counts.replanned.filter(({ plan }) => plan !== undefined);
  const changed = all.slice(0, Math.min(MOST_COHORTS, detail.causes));
  if (changed.length === 0) return;
  lines.add('<details>', `<summary>Generations ${changesText(changed)}</summary>`, '');
  const names = (list: GenerationList) =>
    generationNames(list)
      .slice(0, MOST_NAMES)
      .map((name) => mdCode(cut(name, LONGEST_NAME)));
  addLists(lines, changed, names, '<br>');
  const more = all.length - changed.length;
  if (more > 0) lines.add(`- and those of ${countedText(more, 'cohort')} more`);
  const named = changed.some(({ plan }) =>
    plan?.stages.some(({ added, removed }) => hasNames(added) || hasNames(removed)),
  );
  if (named && lines.fits) {
    lines.add('', '<details>', '<summary>Their ids</summary>', '');
    addLists(lines, changed, ({ first }) => first.slice(0, detail.ids).map(mdCode), ', ');
    lines.add('', '</details>');
  }
  lines.add('', '</details>', '');
}

function changesText(cohorts: readonly CohortChange[]): string {
  const stages = cohorts.flatMap(({ plan }) => plan?.stages ?? []);
  const isIn = (side: 'added' | 'removed') => stages.some((one) => one[side].count > 0);
  return (['added', 'removed'] as const).filter(isIn).join(' and ');
}

/** One item per cohort, with one sub-item per stage and direction. */
function addLists(
  lines: BoundedLines,
  cohorts: readonly CohortChange[],
  namesOf: (list: GenerationList) => readonly string[],
  between: string,
): void {
  for (const { id: cohort, plan } of cohorts) {
    lines.add(`- ${mdCode(cut(cohort, LONGEST_ID))}`);
    for (const { stage, added, removed } of plan?.stages ?? []) {
      for (const [sign, list] of [
        ['+', added],
        ['−', removed],
      ] as const) {
        if (list.count === 0) continue;
        const names = namesOf(list);
        const rest = list.count - names.length;
        lines.add(
          `  - ${stage} ${sign}${list.count}: ${names.join(between)}${rest > 0 ? `${between === ', ' ? ' ' : between}… and ${rest} more` : ''}`,
        );
      }
    }
    if (!lines.fits) return;
  }
}

function code(text: string): string {
  return mdCode(cut(text, LONGEST));
}
