import type { CohortResult, CohortState, PlanSize } from '../../result.ts';
import { rowKey } from '../alike.ts';
import { cut } from '../cut.ts';
import { hasSigns, signsLegend } from '../drift-words.ts';
import { groupedBy } from '../grouped-by.ts';
import { mdCode, mdProse } from '../markdown.ts';
import { countedText } from '../show/count-text.ts';
import { STATES } from '../tally.ts';
import { shownState, trouble } from '../trouble.ts';
import type { BoundedLines } from './bounded-lines.ts';
import type { SummaryContext } from './detail.ts';

export const STATE_ICONS: Readonly<Record<CohortState, string>> = {
  clean: '✅',
  drifted: '🔶',
  invalid: '❌',
  unchecked: '❔',
};

/** Above this many cohorts, clean ones are folded. */
const MANY = 20;

/** From this many on, cohorts share a row. */
const FEW = 4;

/** Characters of each of two ids in one cell. */
const NARROW = 60;

/** Characters of a cell; the cohort's section has the full text. */
const WIDEST = 200;

type Alike = readonly [CohortResult, ...CohortResult[]];

const HEAD = [
  '| State | Cohort | Rows | Drafts | Essays | Evaluations | What is wrong |',
  '| --- | --- | ---: | ---: | ---: | ---: | --- |',
];

/** The table of cohorts, those that need attention first. */
export function addCohortTable(lines: BoundedLines, context: SummaryContext): void {
  const { cohorts } = context.result;
  const { rows, cleanRows } = context.detail;
  if (cohorts.length === 0) return;
  const fold = cohorts.length > MANY;
  const clean = cohorts.filter((cohort) => shownState(cohort) === 'clean');
  const needy = STATES.flatMap((state) =>
    cohorts.filter((one) => one.state === state && shownState(one) !== 'clean'),
  );
  const open = fold || !cleanRows ? needy : [...needy, ...clean];
  const groups = alikeCohorts(open);
  const shown = groups.slice(0, rows).reduce((sum, group) => sum + group.length, 0);
  addRows(lines, groups.slice(0, rows));
  if (rows > 0 && needy.some(hasSigns)) lines.add(`<sub>${signsLegend()}</sub>`, '');
  if (open.length > shown) lines.add(`${countedText(open.length - shown, 'cohort')} more not listed.`, '');
  if (open === needy && clean.length > 0) {
    if (!cleanRows) {
      lines.add(`${STATE_ICONS.clean} ${countedText(clean.length, 'clean cohort')} not listed.`, '');
    } else {
      lines.add(
        '<details>',
        `<summary>${STATE_ICONS.clean} ${countedText(clean.length, 'clean cohort')}</summary>`,
        '',
      );
      addRows(
        lines,
        clean.map((one) => [one]),
      );
      lines.add('</details>', '');
    }
  }
}

function addRows(lines: BoundedLines, groups: readonly Alike[]): void {
  if (groups.length === 0) return;
  lines.add(...HEAD);
  for (const group of groups) {
    const [cohort] = group;
    const cells = [
      `${STATE_ICONS[shownState(cohort)]} ${cohort.state}`,
      idsCell(group),
      ...planCells(cohort.plan),
      mdProse(cut(trouble(cohort), WIDEST)),
    ];
    if (!lines.add(`| ${cells.join(' | ')} |`)) return;
  }
  lines.add('');
}

/** Cohorts with identical rows share one, if there are many. */
function alikeCohorts(cohorts: readonly CohortResult[]): readonly Alike[] {
  const groups = groupedBy(cohorts, rowKey);
  return groups.flatMap((group) => (group.length < FEW ? group.map((one) => [one] as const) : [group]));
}

function idsCell([first, ...others]: Alike): string {
  const id = ({ id: one }: CohortResult) => mdCode(cut(one, others.length === 0 ? WIDEST : NARROW));
  const last = others.at(-1);
  return last === undefined
    ? id(first)
    : `${countedText(others.length + 1, 'cohort')}: ${id(first)} … ${id(last)}`;
}

function planCells(plan: PlanSize | undefined): readonly string[] {
  if (!plan) return ['–', '–', '–', '–'];
  return [plan.rows, plan.drafts, plan.essays, plan.evaluations].map(String);
}
