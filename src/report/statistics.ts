import { CATALOGUE } from '../findings/codes.ts';
import type { CheckResult } from '../result.ts';
import { codeCounts } from './code-counts.ts';
import { tally } from './tally.ts';
import { type TableColumn, tableLines } from './terminal/table.ts';
import { SEVERITY_STYLES, type TerminalOptions, themeOf } from './terminal/theme.ts';
import { verdict } from './verdict.ts';

const COLUMNS: readonly TableColumn[] = [
  { head: 'count', right: true },
  { head: 'severity' },
  { head: 'fixable', right: true, leaves: 1 },
  { head: 'code' },
  { head: 'meaning' },
];

/** The number of findings per code, one line each, then the verdict. Ends with a newline. */
export function renderStatistics(result: CheckResult, options: TerminalOptions = {}): string {
  const theme = themeOf(options);
  const counts = codeCounts(result);
  const rows = counts.map(({ code, severity, count, fixable }) => [
    String(count),
    severity,
    fixable === 0 ? '' : String(fixable),
    code,
    CATALOGUE[code].title,
  ]);
  const table = tableLines(COLUMNS, rows, {
    ...{ width: theme.room, indent: 2, more: theme.more },
    paint: (text, row, column) => {
      const severity = counts[row]?.severity;
      if (severity === undefined) return theme.paint('dim', text);
      return column === 1 ? theme.paint(SEVERITY_STYLES[severity], text) : text;
    },
  });
  const lines = rows.length === 0 ? [] : [...table.flat(), ''];
  return `${[...lines, ...theme.wrap(`${verdict(tally(result))}.`, 2)].join('\n')}\n`;
}
