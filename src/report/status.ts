import { fitWidth } from '../findings/display-width.ts';
import { counted } from '../findings/words.ts';
import type { CohortStatus, RepositoryStatus } from '../overview/repository-status.ts';
import type { ChangeCost } from '../prices/plan-cost.ts';
import { DataLayout } from '../source/data-layout.ts';
import { plannedCostTexts } from './price-text.ts';
import { startWords } from './start-words.ts';
import { countWords, INPUT_WORDS, openWords, selectionNote } from './status-words.ts';
import { type TableColumn, tableLines } from './terminal/table.ts';
import { type TerminalOptions, type Theme, themeOf } from './terminal/theme.ts';

const MOST_ROWS = 200;
const WIDEST_ID = 48;
const MOST_INPUTS = 10;

const COLUMNS: readonly TableColumn[] = [
  { head: '  cohort', least: 14 },
  { head: 'spec', leaves: 2 },
  { head: 'valid', leaves: 3 },
  { head: 'outputs', leaves: 1 },
  { head: 'open' },
];

/** The checklist of all cohorts, for a terminal. Ends with a newline. */
export function renderStatus(
  status: RepositoryStatus,
  options: TerminalOptions = {},
  cost?: ChangeCost,
): string {
  const theme = themeOf(options);
  if (status.cohorts.length === 0) {
    const folder = theme.foreign(new DataLayout(status.dataRoot).cohorts);
    return `${theme.paint('bold', `${countWords(status)} below ${folder}.`)}\n${startWords(theme.write)}\n`;
  }
  const rows = status.cohorts.slice(0, options.maxRows ?? MOST_ROWS);
  const cells = rows.map((cohort) => [
    `${cohort.done ? theme.icons.clean : theme.icons.invalid} ${fitWidth(theme.foreign(cohort.id), WIDEST_ID, theme.more)}`,
    cohort.spec,
    cohort.valid,
    cohort.outputs,
    theme.foreign(openWords(cohort, theme.write)),
  ]);
  const table = tableLines(COLUMNS, cells, { width: theme.room, indent: 0, more: theme.more });
  const lines = table.flatMap((one, index) =>
    one.map((line) => paint(line, index === 0 ? undefined : rows[index - 1], theme)),
  );
  const hidden = status.cohorts.length - rows.length;
  if (hidden > 0) lines.push(`${theme.more} and ${counted(hidden, 'cohort')} more`);
  const selection = selectionNote(status);
  if (selection !== '')
    lines.push('', `${selection}: ${status.selection.paths.map(theme.foreign).join(', ')}.`);
  if (status.inputs.length > 0) {
    lines.push('', ...theme.wrap(`Needed, but not committed in their current state:`, 2));
    for (const { path, state } of status.inputs.slice(0, MOST_INPUTS))
      lines.push(...theme.wrap(`  ${theme.foreign(path)}: ${INPUT_WORDS[state]}`, 4));
    if (status.inputs.length > MOST_INPUTS)
      lines.push(`  ${theme.more} and ${status.inputs.length - MOST_INPUTS} more`);
  }
  lines.push('', ...theme.wrap(theme.paint('bold', `${countWords(status)}.`), 2));
  for (const text of cost === undefined ? [] : plannedCostTexts(cost))
    lines.push(...theme.wrap(theme.foreign(text), 2));
  return `${lines.join('\n')}\n`;
}

function paint(line: string, cohort: CohortStatus | undefined, theme: Theme): string {
  if (cohort === undefined) return theme.paint('dim', line);
  return cohort.done ? line : theme.paint(cohort.valid === 'no' ? 'red' : 'yellow', line);
}
