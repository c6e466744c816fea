import { fitWidth } from '../../findings/display-width.ts';
import type { CheckResult, CohortResult, PlanSize } from '../../result.ts';
import { rowKey } from '../alike.ts';
import { groupedBy } from '../grouped-by.ts';
import { countedText } from '../show/count-text.ts';
import { tally } from '../tally.ts';
import { shownState, trouble } from '../trouble.ts';
import { type TableColumn, tableLines } from './table.ts';
import { STATE_STYLES, type Theme } from './theme.ts';

/** Above this many cohorts, clean ones share a line. */
const MANY = 20;

/** Columns of the longest id shown in full. */
const WIDEST_ID = 48;

interface Row {
  readonly state: CohortResult['state'];
  /** The state whose icon and color it gets: a clean cohort may have errors because of the settings. */
  readonly look: CohortResult['state'];
  readonly id: string;
  readonly plan: PlanSize | undefined;
  readonly trouble: string;
}

const COLUMNS: readonly TableColumn[] = [
  { head: 'state      ' },
  { head: 'cohort', least: 12 },
  { head: 'rows', right: true, leaves: 1 },
  { head: 'drafts', right: true, leaves: 2 },
  { head: 'essays', right: true, leaves: 3 },
  { head: 'evaluations', right: true, leaves: 4 },
  { head: '' },
];

/** One line per cohort: state, id, plan sizes, and what is wrong in a few words. */
export function cohortTable(result: CheckResult, theme: Theme, maxRows: number): readonly string[] {
  if (result.cohorts.length === 0) return [];
  const { rows, hidden } = rowsOf(result, theme, maxRows);
  const cells = rows.map(({ state, look, id, plan, trouble: words }) => [
    `${theme.icons[look]} ${state}`,
    id,
    ...(['rows', 'drafts', 'essays', 'evaluations'] as const).map((size) =>
      plan === undefined ? '-' : String(plan[size]),
    ),
    words,
  ]);
  const [header = [], ...body] = tableLines(COLUMNS, cells, {
    width: theme.room,
    indent: 2,
    more: theme.more,
    paint: (text, row, column) => {
      const look = rows[row]?.look;
      return column > 0 || look === undefined ? text : theme.paint(STATE_STYLES[look], text);
    },
  });
  const rest = hidden > 0 ? [`  ${theme.more} and ${countedText(hidden, 'cohort')} more`] : [];
  return [...header.map((line) => theme.paint('dim', line)), ...body.flat(), ...rest];
}

function rowsOf(result: CheckResult, theme: Theme, maxRows: number): { rows: Row[]; hidden: number } {
  const collapse = result.cohorts.length > MANY;
  const shown = collapse ? result.cohorts.filter((cohort) => shownState(cohort) !== 'clean') : result.cohorts;
  const words = (cohort: CohortResult) => trouble(cohort, { ascii: theme.ascii });
  // If there are many cohorts, those with identical rows share one.
  const groups = collapse ? groupedBy(shown, rowKey) : shown.map((one) => [one] as const);
  const rows = groups.slice(0, maxRows).map(([cohort, ...others]) => ({
    state: cohort.state,
    look: shownState(cohort),
    id: idText(cohort, others, theme),
    plan: cohort.plan,
    trouble: theme.foreign(words(cohort)),
  }));
  const clean = result.cohorts.filter((cohort) => shownState(cohort) === 'clean');
  if (collapse && clean.length > 0) {
    const { plan } = tally({ ...result, cohorts: clean });
    rows.push({
      state: 'clean',
      look: 'clean',
      id: `(${countedText(clean.length, 'cohort')})`,
      plan,
      trouble: '',
    });
  }
  return {
    rows,
    hidden: groups.slice(maxRows).reduce((sum, group) => sum + group.length, 0),
  };
}

function idText(first: CohortResult, others: readonly CohortResult[], theme: Theme): string {
  const last = others.at(-1);
  const id = ({ id: one }: CohortResult, width: number) => fitWidth(theme.foreign(one), width, theme.more);
  if (last === undefined) return id(first, WIDEST_ID);
  const width = Math.floor(WIDEST_ID / 2) - 10;
  return `${countedText(others.length + 1, 'cohort')}: ${id(first, width)} ${theme.more} ${id(last, width)}`;
}
