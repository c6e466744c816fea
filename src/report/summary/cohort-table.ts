import { counted } from '../../findings/words.ts';
import type { CohortResult, CohortState, PlanSize } from '../../result.ts';
import { cut } from '../cut.ts';
import { mdCode, mdProse } from '../markdown.ts';
import { STATES } from '../tally.ts';
import { lookOf, trouble } from '../trouble.ts';
import type { BoundedLines } from './bounded-lines.ts';
import type { SummaryContext } from './detail.ts';

export const STATE_ICONS: Readonly<Record<CohortState, string>> = {
  clean: '✅',
  drifted: '🔶',
  invalid: '❌',
  unchecked: '❔',
};

/** Above this many cohorts the clean ones are folded away. */
const MANY = 20;

/** Characters of a cell; what a cell cuts off stands in the cohort's section. */
const WIDEST = 200;

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
  const clean = cohorts.filter((cohort) => lookOf(cohort) === 'clean');
  const needy = STATES.flatMap((state) =>
    cohorts.filter((one) => one.state === state && lookOf(one) !== 'clean'),
  );
  const open = fold || !cleanRows ? needy : [...needy, ...clean];
  addRows(lines, open.slice(0, rows));
  if (open.length > rows) lines.add(`${counted(open.length - rows, 'cohort')} more not listed.`, '');
  if (open === needy && clean.length > 0) {
    if (!cleanRows) {
      lines.add(`${STATE_ICONS.clean} ${counted(clean.length, 'clean cohort')} not listed.`, '');
    } else {
      lines.add(
        '<details>',
        `<summary>${STATE_ICONS.clean} ${counted(clean.length, 'clean cohort')}</summary>`,
        '',
      );
      addRows(lines, clean);
      lines.add('</details>', '');
    }
  }
}

function addRows(lines: BoundedLines, cohorts: readonly CohortResult[]): void {
  if (cohorts.length === 0) return;
  lines.add(...HEAD);
  for (const cohort of cohorts) {
    const cells = [
      `${STATE_ICONS[lookOf(cohort)]} ${cohort.state}`,
      mdCode(cut(cohort.id, WIDEST)),
      ...planCells(cohort.plan),
      mdProse(cut(trouble(cohort), WIDEST)),
    ];
    if (!lines.add(`| ${cells.join(' | ')} |`)) return;
  }
  lines.add('');
}

function planCells(plan: PlanSize | undefined): readonly string[] {
  if (!plan) return ['–', '–', '–', '–'];
  return [plan.rows, plan.drafts, plan.essays, plan.evaluations].map(String);
}
