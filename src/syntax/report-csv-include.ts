import type { Collector } from '../findings/collector.ts';
import { atFile, atSpan, type Related } from '../findings/diagnostic.ts';
import { type Edit, suggested } from '../findings/fix.ts';
import { LISTED, listed, quoted } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { CsvCell, CsvRecord, CsvTable } from './csv.ts';
import type { Column, RaggedRow, Row } from './csv-columns.ts';
import { spellingFix } from './respell.ts';

export interface MissingCell {
  readonly column: Column;
  readonly row: Row;
  /** The blank cell; `undefined` when the row ends before it. */
  readonly cell: CsvCell | undefined;
}

/** How many places one diagnostic lists beside its own. */
const RELATED_LIMIT = 10;

/** Missing cells that are reported one by one; a file with more of them is broken in some other way. */
export const MISSING_LIMIT = 1000;

export function reportNoHeader(file: SourceFile, what: string, collector: Collector): void {
  collector.add('csv/no-header', atFile(file.path), `no header: ${what}`, {
    hint: 'put the column names into the first line',
  });
}

export function reportNoRows(header: CsvRecord, rows: readonly Row[], collector: Collector): void {
  const message = rows.length === 0 ? 'nothing follows the header' : 'every cell below the header is blank';
  const only = header.cells.length === 1 ? strip(header.cells[0]?.text ?? '') : undefined;
  collector.add('csv/no-rows', atSpan(header.span), message, {
    hint:
      only === undefined
        ? 'add a row for each tuple'
        : `add a line for each value; if ${quoted(only)} is a value, put a header above it`,
  });
}

/** A name that is found nowhere is the header's fault, not that of every row (and it has no cell to blame). */
export function reportPaddedHeaders(
  columns: readonly Column[],
  rows: readonly Row[],
  collector: Collector,
): void {
  for (const column of columns) {
    if (column.source !== undefined) continue;
    const so =
      rows.length > 0 ? `, so no row, from row 2 on, has a value for column ${quoted(column.name)}` : '';
    collector.add(
      'csv/padded-header',
      atSpan(column.cell.span),
      `column name ${quoted(column.cell.text)} has spaces around it${so}`,
      {
        hint: `remove the spaces: write ${quoted(column.name)} without them`,
        ...spellingFix(column.cell.span, column.cell.text, column.name, {
          names: [column.name],
          isUsed: (name) => columns.some((other) => other !== column && other.name === name),
        }),
      },
    );
  }
}

export function reportDuplicateHeaders(columns: readonly Column[], collector: Collector): void {
  const byName = new Map<string, Column[]>();
  for (const column of columns) {
    if (column.source === undefined) continue;
    const known = byName.get(column.name);
    if (known) known.push(column);
    else byName.set(column.name, [column]);
  }
  for (const [name, [first, ...others]] of byName) {
    if (first === undefined || others.length === 0) continue;
    collector.add(
      'csv/duplicate-header',
      atSpan(others[others.length - 1]?.span ?? first.span),
      `${others.length + 1} columns are named ${quoted(name)}: each of them gets the values of the last one`,
      {
        hint: 'give every column its own name',
        related: [first, ...others.slice(0, -1)]
          .slice(0, RELATED_LIMIT)
          .map((column): Related => ({ message: 'the same name', at: atSpan(column.span) })),
      },
    );
  }
}

/** Rows of separators alone, as a spreadsheet leaves them behind: one finding, however many. */
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
      related: others
        .slice(0, LISTED)
        .map(({ number, record }): Related => ({ message: `row ${number}`, at: atSpan(record.span) })),
    },
  );
}

export function reportMissingCells(
  missing: readonly MissingCell[],
  count: number,
  openQuote: Span | undefined,
  collector: Collector,
): void {
  for (const [index, { column, row, cell }] of missing.entries()) {
    const what = cell === undefined ? 'ends before' : 'has no value in';
    const unlisted = index === missing.length - 1 ? count - missing.length : 0;
    const more = unlisted > 0 ? ` (and ${unlisted} more cells are missing)` : '';
    if (openQuote && cell === undefined && row.record.span.end > openQuote.start) {
      collector.add(
        'csv/missing-cell',
        atSpan(openQuote),
        `this quote is never closed, so row ${row.number} ends before column ${quoted(column.name)}`,
        { hint: 'close it with another `"`' },
      );
      // The columns behind it are missing for the same reason.
      return;
    }
    collector.add(
      'csv/missing-cell',
      // A row that ends before it is blamed where the cell would start.
      atSpan(cell?.span ?? { ...row.record.span, start: row.record.span.end }),
      `row ${row.number} ${what} column ${quoted(column.name)}${more}`,
      {
        hint: 'fill in the cell, or delete the row',
        related: [{ message: `column ${quoted(column.name)}`, at: atSpan(column.span) }],
      },
    );
  }
}

function isRowNumber({ text }: Pick<RaggedRow, 'text'>, header: CsvRecord): boolean {
  return header.cells[0]?.text === '' && /^\d+$/.test(text);
}

/** Rows whose first cells are cut out by one fix; nobody looks at more of them. */
const MOST_CUT = 10_000;

/** The first cell of each record cut out, with its comma. */
function withoutFirstCell(records: readonly CsvRecord[]): readonly (Edit | undefined)[] {
  if (records.length > MOST_CUT) return [];
  return records.map(({ span, cells: [, second] }) =>
    second === undefined ? undefined : { at: { ...span, end: second.span.start }, newText: '' },
  );
}

/** A first column without a name is what a data frame writes for its row numbers. */
function raggedHint({ text }: RaggedRow, header: CsvRecord): string {
  if (isRowNumber({ text }, header)) return 'delete the first column: it holds row numbers';
  if (/^\s+".*"?$/s.test(text) || text.endsWith('"'))
    return 'remove the space before the quote: a quoted value must begin with its quote';
  return 'put a value that contains a comma in double quotes, or name the column in the header';
}

export function reportRaggedRows(
  ragged: readonly RaggedRow[],
  header: CsvRecord,
  rows: readonly Row[],
  collector: Collector,
): void {
  const [first, ...others] = ragged;
  if (first === undefined) return;
  const more =
    others.length === 0
      ? ''
      : ` (and those of ${others.length} more ${others.length === 1 ? 'row' : 'rows'})`;
  collector.add(
    'csv/ignored-cells',
    atSpan(first.span),
    `these cells of row ${first.row}${more} have no column name above them and are ignored`,
    {
      hint: raggedHint(first, header),
      ...(isRowNumber(first, header)
        ? suggested(...withoutFirstCell([header, ...rows.map(({ record }) => record)]))
        : {}),
      related: others
        .slice(0, RELATED_LIMIT)
        .map(({ row, span }): Related => ({ message: `row ${row}`, at: atSpan(span) })),
    },
  );
}

export function reportUnterminatedQuote(table: CsvTable, collector: Collector): void {
  if (table.unterminated === undefined) return;
  collector.add(
    'csv/unterminated-quote',
    atSpan(table.unterminated),
    'this quote is never closed: everything after it is one cell',
    { hint: 'close it with another `"`' },
  );
}
