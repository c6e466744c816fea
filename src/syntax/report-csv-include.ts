import type { Collector } from '../findings/collector.ts';
import { atFile, atSpan, type Related } from '../findings/diagnostic.ts';
import { type Edit, type Fix, suggested, together } from '../findings/fix.ts';
import { blanksAround } from '../findings/look-alikes.ts';
import { isComment, isEndOfText, isTotal } from '../findings/placeholder.ts';
import { LISTED, listed, quoted, unlisted } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import { isLeftOverMarker } from '../source/merge-conflict.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { CrossTable } from './cross-table.ts';
import type { CsvCell, CsvRecord, CsvTable } from './csv.ts';
import type { Column, RaggedRow, Row } from './csv-columns.ts';
import { spellingFix } from './respell.ts';
import { dividedByCommas, otherSeparator } from './separated-by-commas.ts';

export interface MissingCell {
  readonly column: Column;
  readonly row: Row;
  /** The blank cell; `undefined` if the row ends before it. */
  readonly cell: CsvCell | undefined;
}

/** Maximum number of related places that one finding lists. */
const RELATED_LIMIT = 10;

/** Maximum number of missing cells that are reported individually; a file with more is broken in some other way. */
export const MISSING_LIMIT = 1000;

export function reportNoHeader(file: SourceFile, what: string, collector: Collector): void {
  collector.add('csv/no-header', atFile(file.path), what, {
    hint: 'write the names of the columns in the first line, and the values below it',
  });
}

/** An empty line above the header is read as the header. */
export function reportEmptyFirstLine(file: SourceFile, collector: Collector): void {
  const [empty = ''] = /^\ufeff?(?:\r\n?|\n)+/.exec(file.text) ?? [];
  const top = empty.startsWith('\ufeff') ? 1 : 0;
  if (empty.length === file.text.length) {
    reportNoHeader(file, 'the file holds nothing but blank lines', collector);
    return;
  }
  const lines = empty.split(/\r\n?|\n/).length - 1;
  collector.add(
    'csv/no-header',
    atSpan(span(file.path, top, top)),
    'line 1 is read as the header, but it is empty',
    {
      hint: lines === 1 ? 'delete the empty line' : `delete the ${lines} empty lines at the top`,
      ...suggested({ at: span(file.path, top, empty.length), newText: '' }),
    },
  );
}

/** Row numbers precede the first column, and the header has no name for them. */
export function reportRowNumbers(rows: readonly Row[], collector: Collector): void {
  const [first, ...others] = rows;
  if (first === undefined) return;
  collector.add(
    'csv/ignored-cells',
    atSpan(first.record.span),
    'every row has one cell more than the header: the first is the number of the row, so that every value is below the name of the next column',
    {
      hint: 'delete the first cell of each row',
      unlisted: others.length,
      ...suggested(...withoutFirstCell(rows.map(({ record }) => record))),
    },
  );
}

/** @param isHeading - Whether a text is likely to head a column. */
export function reportNoRows(
  header: CsvRecord,
  rows: readonly Row[],
  isHeading: (text: string) => boolean,
  collector: Collector,
): void {
  const message = rows.length === 0 ? 'nothing follows the header' : 'every cell below the header is blank';
  const [first = '', ...others] = header.cells.map(({ text }) => strip(text));
  const isListed = rows.length === 0 && others.length > 0 && !others.some(isHeading);
  collector.add('csv/no-rows', atSpan(header.span), message, {
    ...(isListed
      ? {
          hint: isHeading(first)
            ? `write each value on a line of its own, below ${quoted(first)}`
            : 'write each value on a line of its own, below a line with the name of the axis',
          ...(isHeading(first) ? oneCellPerLine([header]) : {}),
        }
      : {
          hint:
            others.length > 0
              ? `add a row for each tuple; the values of one axis belong below ${quoted(first)}, one per line`
              : isHeading(first)
                ? 'add a line for each value'
                : `add a line for each value; if ${quoted(first)} is a value, put the name of the axis above it, since the first line of a CSV never is`,
        }),
  });
}

/** Breaks records of plain words into one line per cell. */
function oneCellPerLine(records: readonly CsvRecord[]): { readonly fix?: Fix } {
  const edits = records.flatMap(({ cells }) =>
    cells.slice(1).map((cell, index): Edit | undefined => {
      const before = cells[index];
      const isPlain = [before, cell].every(
        (one) => one && !one.quoted && /^[^\s[\]]+$/.test(strip(one.text)),
      );
      return before && isPlain
        ? { at: { ...before.ink, start: before.ink.end, end: cell.ink.start }, newText: '\n' }
        : undefined;
    }),
  );
  return edits.length > MOST_CUT ? {} : suggested(...edits);
}

/** A padded name that no cell matches is one fault in the header, not one in every row. */
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
        hint: `remove ${blanksAround(column.cell.text)}: write ${quoted(column.name)}`,
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
        hint: strayHint(row) ?? 'fill in the cell, or delete the row',
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

/** The hint for a line that is not a row, judging by its first cell. */
function strayHint({ record }: Row): string | undefined {
  const first = strip(record.cells[0]?.text ?? '');
  if (isLeftOverMarker(first)) return 'delete the line: it is left over from a merge conflict';
  if (isEndOfText(first)) return 'delete the line: it is left over from a script';
  if (isComment(first)) return 'delete the row: a CSV has no comments';
  return isTotal(first) ? 'delete the row: it holds a total' : undefined;
}

/** Whether a table has a single column. */
function isList({ cells }: CsvRecord): boolean {
  return cells.length === 1;
}

function isRowNumber({ text }: Pick<RaggedRow, 'text'>, header: CsvRecord): boolean {
  return header.cells[0]?.text === '' && /^\d+$/.test(text);
}

/** Maximum number of rows that one fix changes. */
const MOST_CUT = 10_000;

/** Cuts out the first cell of each record and its comma. */
function withoutFirstCell(records: readonly CsvRecord[]): readonly (Edit | undefined)[] {
  if (records.length > MOST_CUT) return [];
  return records.map(({ span, cells: [, second] }) =>
    second === undefined ? undefined : { at: { ...span, end: second.span.start }, newText: '' },
  );
}

/** Data frames write row numbers to a first column without a name. */
function raggedHint({ text }: RaggedRow, header: CsvRecord): string {
  if (isRowNumber({ text }, header)) return 'delete the first column: it holds row numbers';
  if (isList(header) && !text.endsWith('"'))
    return 'a list has one value per line: put each on a line of its own, or the whole line in double quotes if its comma is part of the value';
  if (/^\s+".*"?$/s.test(text) || text.endsWith('"'))
    return 'remove the space before the quote: a quoted value must begin with its quote';
  return /^[\w.-]+$/.test(text)
    ? 'give each value a row of its own; if it is not a value, name its column in the header'
    : 'put a value that contains a comma in double quotes, or name the column in the header';
}

export function reportRaggedRows(
  ragged: readonly RaggedRow[],
  header: CsvRecord,
  rows: readonly Row[],
  collector: Collector,
): void {
  const [first, ...others] = ragged;
  if (first === undefined) return;
  const strays = rows.flatMap((row) => (row.number === first.row ? (strayHint(row) ?? []) : []));
  const more =
    others.length === 0
      ? ''
      : ` (and those of ${others.length} more ${others.length === 1 ? 'row' : 'rows'})`;
  collector.add(
    'csv/ignored-cells',
    atSpan(first.span),
    `these cells of row ${first.row}${more} have no column name above them and are ignored`,
    {
      hint: strays[0] ?? first.joined?.hint ?? raggedHint(first, header),
      unlisted: others.length,
      ...(first.joined
        ? together(ragged.flatMap(({ joined }) => joined ?? []))
        : isRowNumber(first, header)
          ? suggested(...withoutFirstCell([header, ...rows.map(({ record }) => record)]))
          : isList(header) && strays.length === 0
            ? oneCellPerLine(rows.flatMap(({ record }) => (record.cells.length > 1 ? [record] : [])))
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
