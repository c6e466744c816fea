import type { Collector } from '../findings/collector.ts';
import { atSpan, type Related } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { LISTED, listed, quoted, unlisted } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import type { Span } from '../source/span.ts';
import type { CrossTable } from './cross-table.ts';
import type { CsvCell, CsvRecord, CsvTable } from './csv.ts';
import type { Column, Row } from './csv-columns.ts';
import { dividedByCommas, otherSeparator } from './separated-by-commas.ts';
import { strayHint } from './stray-rows.ts';

export interface MissingCell {
  readonly column: Column;
  readonly row: Row;
  /** The blank cell; `undefined` if the row ends before it. */
  readonly cell: CsvCell | undefined;
}

/** Maximum number of missing cells that are reported individually; a file with more is broken in some other way. */
export const MISSING_LIMIT = 1000;

/** Rows of nothing but separators, as spreadsheets leave behind, are one finding in total. */
export function reportBlankRows(rows: readonly Row[], collector: Collector): void {
  const [first, ...others] = rows;
  if (first === undefined) return;
  const numbers = rows.slice(0, LISTED).map(({ number }) => String(number));
  collector.add(
    'csv/missing-cell',
    atSpan(first.record.span),
    others.length === 0
      ? `row ${first.number} holds no value`
      : `rows ${listed(numbers, rows.length)} hold no value`,
    {
      hint: others.length === 0 ? 'delete the row' : `delete these ${rows.length} rows`,
      unlisted: unlisted(rows.length),
      related: others
        .slice(0, LISTED)
        .map(({ number, record }): Related => ({ message: `row ${number}`, at: atSpan(record.span) })),
    },
  );
}

/**
 * Reports rows whose values are separated by something other than commas: once, if nothing else is missing.
 *
 * @returns whether there are such rows
 */
export function reportJoinedRows(
  rows: readonly Row[],
  columns: number,
  missing: readonly MissingCell[],
  count: number,
  collector: Collector,
): boolean {
  const joined = rows.filter(
    ({ record: { cells } }) => cells.length === 1 && strip(cells[0]?.text ?? '') !== '',
  );
  const cells = joined.flatMap(({ record }) =>
    record.cells.map(({ ink, text }) => ({ at: ink, written: strip(text) })),
  );
  const [first, ...others] = joined;
  if (first === undefined || count !== joined.length * (columns - 1)) return false;
  if (!missing.every(({ row }) => joined.includes(row))) return false;
  const inQuotes = joined.every(
    ({
      record: {
        cells: [cell],
      },
    }) => cell?.quoted && cell.text.split(',').length === columns && !cell.text.includes('"'),
  );
  if (inQuotes) {
    collector.add(
      'csv/missing-cell',
      atSpan(first.record.span),
      `row ${first.number}${others.length === 0 ? ' is' : ` and ${others.length} more are`} in quotes as a whole, so that each is a single cell`,
      {
        hint: `remove the quotes around ${others.length === 0 ? 'it' : 'each'}: ${cells[0]?.written}`,
        unlisted: others.length,
        ...suggested(
          ...joined.flatMap(({ record }) =>
            record.cells.map(({ span: at, text }) => ({ at, newText: text })),
          ),
        ),
      },
    );
    return true;
  }
  const separator = otherSeparator(
    cells.map(({ written }) => written),
    columns,
  );
  if (separator === undefined) return false;
  collector.add(
    'csv/missing-cell',
    atSpan(first.record.span),
    `the values of row ${first.number}${others.length === 0 ? '' : ` and ${others.length} more`} are separated by ${separator.shown}, so that each row is a single cell`,
    {
      hint: `separate them with commas: ${cells[0]?.written.split(separator.pattern).join(',')}`,
      unlisted: others.length,
      ...suggested(...dividedByCommas(cells, separator)),
    },
  );
  return true;
}

export function reportMissingCells(
  missing: readonly MissingCell[],
  count: number,
  openQuote: Span | undefined,
  isHeading: (text: string) => boolean,
  columns: readonly Column[],
  collector: Collector,
): void {
  const [first, ...more] = missing;
  const isStray = first !== undefined && isRemark(first.column, columns, isHeading);
  if (
    isStray &&
    openQuote === undefined &&
    missing.every(({ column, row }) => column === first.column && strayHint(row) === undefined)
  ) {
    const { column, row } = first;
    collector.add(
      'csv/missing-cell',
      atSpan(column.span),
      `column ${quoted(column.name)} has no value in ${count === 1 ? `row ${row.number}` : `${count} rows, such as row ${row.number}`}`,
      {
        hint: `if it is not an axis, delete the column; if it is one, fill in ${count === 1 ? 'the cell' : 'the cells'}`,
        unlisted: count - 1,
        related: [first, ...more.slice(0, LISTED - 1)].map((one) => ({
          message: `row ${one.row.number}`,
          at: atSpan(one.cell?.span ?? { ...one.row.record.span, start: one.row.record.span.end }),
        })),
      },
    );
    return;
  }
  for (const [index, { column, row, cell }] of missing.entries()) {
    const what = cell === undefined ? 'ends before' : 'has no value in';
    const others = index === missing.length - 1 ? count - missing.length : 0;
    const more = others > 0 ? ` (and ${others} more cells are missing)` : '';
    if (openQuote && cell === undefined && row.record.span.end > openQuote.start) {
      collector.add(
        'csv/missing-cell',
        atSpan(openQuote),
        `this quote is never closed, so row ${row.number} ends before column ${quoted(column.name)}`,
        { hint: 'close it with another `"`' },
      );
      // The remaining columns are missing for the same reason.
      return;
    }
    collector.add(
      'csv/missing-cell',
      // If the row ends too early, points to where the cell would start.
      atSpan(cell?.span ?? { ...row.record.span, start: row.record.span.end }),
      `row ${row.number} ${what} column ${quoted(column.name)}${more}`,
      {
        hint:
          strayHint(row) ??
          (cell !== undefined && column.source === 0
            ? 'fill in the cell, with the value above it if the cells were merged; delete the row only if it is not an entry'
            : 'fill in the cell, or delete the row'),
        unlisted: others,
        related: [{ message: `column ${quoted(column.name)}`, at: atSpan(column.span) }],
      },
    );
  }
}

/** Whether a column only describes the others, judging by its name. */
function isRemark(column: Column, columns: readonly Column[], isHeading: (text: string) => boolean): boolean {
  const isNamed = (name: string): boolean => isHeading(name) || name === 'left' || name === 'right';
  return !isNamed(column.name) && columns.some(({ name }) => isNamed(name));
}

/** A cross table with missing cells cannot be read, which is one fault. */
export function reportCrossTable(header: CsvRecord, { pairs }: CrossTable, collector: Collector): void {
  const [first] = pairs;
  collector.add('csv/missing-cell', atSpan(header.span), IS_CROSS_TABLE, {
    hint: `write one row for each mark, below a line with the names of the two axes: ${first?.join(',')}`,
  });
}

export const IS_CROSS_TABLE =
  'this is a cross table: the first column and the header hold values, and the cells are marks';

export function reportUnterminatedQuote(table: CsvTable, collector: Collector): void {
  if (table.unterminated === undefined) return;
  collector.add(
    'csv/unterminated-quote',
    atSpan(table.unterminated),
    'this quote is never closed: everything after it is one cell',
    { hint: 'close it with another `"`' },
  );
}
