import { displayWidth, fitWidth } from '../findings/display-width.ts';
import { counted } from '../findings/words.ts';
import type { CohortStatus, RepositoryStatus } from '../overview/repository-status.ts';
import { DataLayout } from '../source/data-layout.ts';
import { countWords, openWords, selectionWords } from './status-words.ts';
import { type TerminalOptions, type Theme, themeOf } from './terminal/theme.ts';

const MOST_ROWS = 200;
const WIDEST_ID = 48;
const HEADS = ['cohort', 'spec', 'valid', 'outputs', 'open'] as const;

/** The checklist of all cohorts, for a person at a terminal. Ends with a newline. */
export function renderStatus(status: RepositoryStatus, options: TerminalOptions = {}): string {
  const theme = themeOf(options);
  if (status.cohorts.length === 0) {
    const folder = theme.foreign(new DataLayout(status.dataRoot).cohorts);
    return `${theme.paint('bold', `${countWords(status.counts)} below ${folder}.`)}\nStart one: ${theme.paint('bold', 'cohort-ci new')}\n`;
  }
  const rows = status.cohorts.slice(0, options.maxRows ?? MOST_ROWS);
  const cells = rows.map((cohort) => [
    `${cohort.done ? theme.icons.clean : theme.icons.invalid} ${fitWidth(theme.foreign(cohort.id), WIDEST_ID, theme.more)}`,
    cohort.spec,
    cohort.valid,
    cohort.outputs,
    openWords(cohort),
  ]);
  const all = [[`  ${HEADS[0]}`, ...HEADS.slice(1)], ...cells];
  const widths = HEADS.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column] ?? ''))));
  const lines = all.map((row, index) => {
    const line = row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))))
      .join('  ')
      .trimEnd();
    return paint(line, index === 0 ? undefined : rows[index - 1], theme);
  });
  const hidden = status.cohorts.length - rows.length;
  if (hidden > 0) lines.push(`${theme.more} and ${counted(hidden, 'cohort')} more`);
  const selection = selectionWords(status);
  if (selection !== '')
    lines.push('', `${selection}: ${status.selection.paths.map(theme.foreign).join(', ')}.`);
  lines.push('', theme.paint('bold', `${countWords(status.counts)}.`));
  return `${lines.join('\n')}\n`;
}

function paint(line: string, cohort: CohortStatus | undefined, theme: Theme): string {
  if (cohort === undefined) return theme.paint('dim', line);
  return cohort.done ? line : theme.paint(cohort.valid === 'no' ? 'red' : 'yellow', line);
}
