import type { Change } from '../change/change.ts';
import { accountLine } from './account-line.ts';
import { announcements } from './comment/announcements.ts';
import { addCauses, addGenerations } from './comment/causes.ts';
import { addCohorts } from './comment/cohort-table.ts';
import { COMMENT_DETAILS, type CommentContext } from './comment/detail.ts';
import { addErrors, addFindingSections, addSharedFindings } from './comment/finding-sections.ts';
import { commentHeading } from './comment/heading.ts';
import type { CommentOptions } from './comment/options.ts';
import { planSentence } from './comment/plan-sentence.ts';
import { addBudget, addPrice } from './comment/price.ts';
import { type ChangeTally, tallyChange } from './comment/tally-change.ts';
import { cut } from './cut.ts';
import { mdCode, mdFence, mdLink, mdProse, mdText } from './markdown.ts';
import { marker } from './marker.ts';
import { Positions } from './positions.ts';
import { repairCommand } from './repair.ts';
import { selectionLines } from './selection-lines.ts';
import { BoundedLines } from './summary/bounded-lines.ts';

const BUDGET = 60_000;
const LONGEST_REASON = 500;
const LONGEST_ID = 100;

/** The first line of the comment. Anyone could write it, so the author must be checked, too. */
export function commentMarker(key = 'default'): string {
  return marker('comment', { key });
}

/**
 * The sticky comment of a pull request as GitHub Markdown: what is wrong, what the change does to the plans and what
 * that costs, the command that fixes drift, then the other findings (introduced ones open, older ones folded). It shows
 * as much as the budget allows: code frames are dropped first, then ids, then rows; in the end only counts and a link
 * remain.
 */
export function renderComment(change: Change, options: CommentOptions = {}): string {
  const budget = options.budget ?? BUDGET;
  const counts = tallyChange(change);
  const positions = new Positions(change.head.sources);
  for (const detail of COMMENT_DETAILS) {
    const context: CommentContext = { change, counts, positions, detail, options };
    const text = renderWith(context, budget);
    if (text !== undefined) return text;
  }
  return alone(counts, options);
}

function renderWith(context: CommentContext, budget: number): string | undefined {
  const { change, counts, detail, options } = context;
  const lines = new BoundedLines(budget);
  lines.add(commentMarker(options.key), `### ${commentHeading(counts, options)}`, '');
  for (const line of announcements(change, options.cost)) lines.add(line);
  if (change.base === undefined) addUncompared(lines, change);
  addBudget(lines, options);
  const sentence = planSentence(context);
  if (sentence !== undefined) lines.add(sentence, '');
  addSharedFindings(lines, context);
  addErrors(lines, context);
  if (change.base !== undefined) addCauses(lines, { ...options, change, detail });
  addPrice(lines, context);
  addRepair(lines, context);
  addCohorts(lines, context);
  for (const line of selectionLines(change.head, { path: mdCode, id: (id) => mdCode(cut(id, LONGEST_ID)) }))
    lines.add('', `> Curated ${line}`, '');
  addFindingSections(lines, context);
  addGenerations(lines, context);
  if (detail !== COMMENT_DETAILS[0]) lines.add('', `> Shortened to fit: ${everything(options)}.`);
  const account = accountLine(change.head.account);
  if (account !== '') lines.add('', `<sub>${mdProse(cut(account, LONGEST_REASON))}</sub>`);
  lines.add('', `<sub>${footer(change, options)}</sub>`);
  return lines.text;
}

function addUncompared(lines: BoundedLines, { baseFailure }: Change): void {
  const why = baseFailure === undefined ? '' : `: ${mdProse(cut(baseFailure, LONGEST_REASON))}`;
  lines.add(
    `> [!NOTE]`,
    `> Not compared with the base${why}. New findings and old ones are therefore listed together.`,
    '',
  );
}

function addRepair(lines: BoundedLines, { change, counts, options }: CommentContext): void {
  const touched = new Set(change.cohorts.map(({ id }) => id));
  const wanted = counts.toRegenerate.filter((id) => touched.has(id) || counts.newlyDrifted.includes(id));
  if (wanted.length === 0) return;
  const base = options.behind === undefined ? undefined : mdCode(cut(options.behind, LONGEST_ID));
  const steps = [
    ...(base === undefined
      ? []
      : [`bring ${base} into the branch (“Update branch”), because catalogs or settings have changed there`]),
    ...(counts.newlyInvalid.length > 0 ? ['correct the errors above'] : []),
    'bring the outputs up to date, and commit them',
  ];
  const words = steps.join('; then ');
  lines.add(`**To fix:** ${words.slice(0, 1).toUpperCase()}${words.slice(1)}:`, '');
  lines.add(mdFence(options.command ?? repairCommand(change.head, wanted), 'sh'), '');
}

/** The fallback when nothing else fits. */
function alone(counts: ChangeTally, options: CommentOptions): string {
  return `${commentMarker(options.key)}\n### ${commentHeading(counts, options)}\n\n> Too much to show here: ${everything(options)}.\n`;
}

function everything({ runUrl }: CommentOptions): string {
  return runUrl === undefined
    ? "the summary of this check's run shows everything"
    : `${mdLink('the run', runUrl)} shows everything`;
}

function footer({ head }: Change, { baseCommit, headCommit, runUrl }: CommentOptions): string {
  const short = (oid: string) => mdCode(oid.slice(0, 7));
  const parts = [
    ...(baseCommit !== undefined && headCommit !== undefined
      ? [`${short(headCommit)} compared with ${short(baseCommit)}`]
      : headCommit !== undefined
        ? [short(headCommit)]
        : []),
    ...(runUrl === undefined ? [] : [mdLink('run', runUrl)]),
    mdText(`cohort-ci ${head.version}`),
  ];
  return parts.join(' · ');
}
