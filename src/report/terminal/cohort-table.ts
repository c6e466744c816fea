import { displayWidth, fitWidth } from '../../findings/display-width.ts';
import { counted } from '../../findings/words.ts';
import type { CheckResult, CohortResult, PlanSize } from '../../result.ts';
import { tally } from '../tally.ts';
import { lookOf, trouble } from '../trouble.ts';
import { STATE_STYLES, type Theme } from './theme.ts';

/** Above this many cohorts the clean ones share a line. */
const MANY = 20;

/** Columns of the widest id shown whole. */
const WIDEST_ID = 48;

interface Row {
  readonly state: CohortResult['state'];
  /** The state whose mark and colour it gets: findings may be errors by configuration alone. */
  readonly look: CohortResult['state'];
  readonly id: string;
  readonly plan: PlanSize | undefined;
  readonly trouble: string;
}

/** One line a cohort: state, id, plan sizes, and what is wrong in a few words. */
export function cohortTable(result: CheckResult, theme: Theme, maxRows: number): readonly string[] {
  if (result.cohorts.length === 0) return [];
  const { rows, hidden } = rowsOf(result, theme, maxRows);
  const numbers = ['rows', 'drafts', 'essays', 'evaluations'] as const;
  const numberText = (row: Row, column: keyof PlanSize) => (row.plan ? String(row.plan[column]) : '-');
  const idWidth = Math.max('cohort'.length, ...rows.map((row) => displayWidth(row.id)));
  const widths = numbers.map((column) =>
    Math.max(column.length, ...rows.map((row) => numberText(row, column).length)),
  );
  const used = 15 + idWidth + widths.reduce((sum, width) => sum + width + 2, 0) + 2;
  const room = Math.max(30, theme.width - used);
  const line = (state: string, id: string, cells: readonly string[], words: string) => {
    const numeric = cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  ');
    const padded = id + ' '.repeat(Math.max(0, idWidth - displayWidth(id)));
    return `  ${state}  ${padded}  ${numeric}${words ? `  ${words}` : ''}`;
  };
  const header = line('state'.padEnd(11), 'cohort', [...numbers], '');
  const body = rows.map((row) => {
    const state = `${theme.icons[row.look]} ${row.state}`.padEnd(11);
    const words = fitWidth(row.trouble, room, theme.more);
    const cells = numbers.map((column) => numberText(row, column));
    return line(theme.paint(STATE_STYLES[row.look], state), row.id, cells, words);
  });
  const rest = hidden > 0 ? [`  ${theme.more} and ${counted(hidden, 'cohort')} more`] : [];
  return [theme.paint('dim', header), ...body, ...rest];
}

function rowsOf(result: CheckResult, theme: Theme, maxRows: number): { rows: Row[]; hidden: number } {
  const collapse = result.cohorts.length > MANY;
  const shown = collapse ? result.cohorts.filter((cohort) => lookOf(cohort) !== 'clean') : result.cohorts;
  const rows = shown.slice(0, maxRows).map((cohort) => ({
    state: cohort.state,
    look: lookOf(cohort),
    id: fitWidth(theme.foreign(cohort.id), WIDEST_ID, theme.more),
    plan: cohort.plan,
    trouble: theme.foreign(trouble(cohort, { ascii: theme.ascii })),
  }));
  const clean = result.cohorts.filter((cohort) => lookOf(cohort) === 'clean');
  if (collapse && clean.length > 0) {
    const { plan } = tally({ ...result, cohorts: clean });
    rows.push({
      state: 'clean',
      look: 'clean',
      id: `(${counted(clean.length, 'cohort')})`,
      plan,
      trouble: '',
    });
  }
  return { rows, hidden: Math.max(0, shown.length - maxRows) };
}
