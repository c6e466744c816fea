import { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { FindingSet } from '../findings/finding-set.ts';
import { suggested } from '../findings/fix.ts';
import { isBlank, strip } from '../python/strip.ts';
import { str } from '../python/value.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import type { SourceFile } from '../source/source-file.ts';
import { cover, type Span } from '../source/span.ts';
import { type CommaSlip, commaSlips, reportCommaSlips } from './comma-slips.ts';
import { crossTable } from './cross-table.ts';
import { type CsvCell, type CsvRecord, MOST_CELLS, readCsv } from './csv.ts';
import type { Column, HeaderColumn, JoinedRows, RaggedRow, Row } from './csv-columns.ts';
import { joinedHeader } from './joined-header.ts';
import { joinedLines } from './joined-lines.ts';
import type { ListNode, ScalarNode, TupleNode } from './node.ts';
import {
  reportDuplicateHeaders,
  reportEmptyFirstLine,
  reportNoHeader,
  reportNoRows,
  reportPaddedHeaders,
} from './report-csv-headers.ts';
import {
  MISSING_LIMIT,
  type MissingCell,
  reportBlankRows,
  reportCrossTable,
  reportJoinedRows,
  reportMissingCells,
  reportUnterminatedQuote,
} from './report-missing-cells.ts';
import { reportRaggedRows, reportRowNumbers } from './report-ragged-rows.ts';

/** A CSV file included by a spec, with what later checks need to know about its layout. */
export interface CsvInclude {
  /** Strings for one column, {@link TupleNode}s for several. */
  readonly node: ListNode;
  /** The named columns, in header order. */
  readonly columns: readonly HeaderColumn[];
  readonly headerSpan: Span;
  /** The opening quote of a cell that runs to the end of the file. Reported only if the file is rejected. */
  readonly unterminatedQuote: Span | undefined;
  /** Lines that contain several rows, with the first ignored part. */
  readonly joinedRows?: JoinedRows;
}

/**
 * Parses a `.csv` include (semantics §2): one column becomes a list of trimmed strings, several become one tuple per
 * row. Cells are looked up as `csv.DictReader` does: by the trimmed header name among the untrimmed ones; of several
 * matches, the last wins. Returns `undefined` if the runtime rejects the file; every reason is reported.
 *
 * @param isHeading - Whether a text is likely to head a column. If it does so below a title, the title is at fault,
 *   which is left to callers, who know what the rows mean.
 */
export function parseCsvInclude(
  file: SourceFile,
  collector: Collector,
  isHeading: (text: string) => boolean = () => false,
): CsvInclude | undefined {
  const table = readCsv(file);
  if (table.oversized) {
    collector.add('csv/cell-too-long', atSpan(table.oversized), 'cell of more than 131,072 characters', {
      hint: table.unterminated
        ? 'close the quote at its start'
        : 'shorten it, or look for a quote that closes too late',
    });
    return undefined;
  }
  const [header, ...rest] = table.records;
  if (header !== undefined && table.unterminated && table.unterminated.start < header.span.end) {
    collector.add(
      'csv/no-rows',
      atSpan(table.unterminated),
      'this quote is never closed: everything after it is part of the header',
      { hint: 'close it with another `"`' },
    );
    return undefined;
  }
  const columns = header === undefined ? undefined : parseHeader(file, header, rest[0], isHeading, collector);
  if (header === undefined || columns === undefined) {
    if (header === undefined) reportNoHeader(file, 'the file is empty', collector);
    return undefined;
  }
  const rows = rest
    .filter((record) => record.cells.length > 0)
    .map((record, index) => ({ number: index + 2, record }));
  // With padded copies of one column name, a small file can describe a huge table.
  if (table.truncated || columns.length * rows.length > MOST_CELLS) {
    collector.add('csv/too-many-cells', atSpan(header.span), 'this table has more than 1,000,000 cells', {
      hint: 'remove columns or rows',
    });
    return undefined;
  }
  const joinedRow = columns.length > 1 ? joinedHeader(header, rows, isHeading) : undefined;
  if (joinedRow !== undefined) {
    const { at, ...remedy } = joinedRow;
    collector.add(
      'csv/missing-cell',
      atSpan(at),
      'the first row follows the header on its line, and is part of it, so that the other rows are too short',
      remedy,
    );
    return undefined;
  }
  reportPaddedHeaders(columns, rows, collector);
  reportDuplicateHeaders(columns, collector);
  const cross = columns.length > 1 ? crossTable(file.text, isHeading) : undefined;
  const found = new FindingSet();
  const {
    items,
    missing,
    slipped = new Set(),
  } = columns.length === 1
    ? parseList(columns, rows)
    : parseTuples(header, columns, rows, table.unterminated, isHeading, new Collector(found));
  if (cross !== undefined && missing > 0) {
    reportCrossTable(header, cross, collector);
    return undefined;
  }
  collector.take(...found.sorted());
  const ragged = findRaggedRows(
    header,
    rows.filter((row) => !slipped.has(row)),
  );
  const numbered = areNumbered(header, rows);
  const raggedRows = ragged.map((row): RaggedRow => {
    if (numbered) return row;
    const joined = columns.length < 2 ? undefined : joinedLines(file, row.span.start, header.cells.length);
    return joined === undefined ? row : { ...row, joined };
  });
  const isTitled = columns.length === 1 && rows[0]?.record.cells.some(({ text }) => isHeading(strip(text)));
  if (numbered) reportRowNumbers(rows, collector);
  else if (!isTitled) reportRaggedRows(raggedRows, header, rows, collector);
  const [first] = items;
  const last = items[items.length - 1];
  const isUnreadable = missing > 0 || columns.some((column) => column.source === undefined);
  if (rows.length === 0 || (!isUnreadable && first === undefined))
    reportNoRows(header, rows, isHeading, collector);
  if (isUnreadable || first === undefined || last === undefined) {
    if (missing === 0) reportUnterminatedQuote(table, collector);
    return undefined;
  }
  return {
    node: { kind: 'list', items, span: cover(first.span, last.span) },
    columns: columns.map(({ name, span }) => ({ name, span })),
    headerSpan: header.span,
    unterminatedQuote: table.unterminated,
    ...(numbered && rows[0] !== undefined
      ? { joinedRows: { at: rows[0].record.span, rows: rows.map(({ record }) => record.span) } }
      : {}),
    ...(raggedRows[0]?.joined
      ? {
          joinedRows: {
            at: raggedRows[0].span,
            rows: raggedRows.flatMap(({ joined, line }) => (joined ? [line] : [])),
          },
        }
      : {}),
  };
}

/** The columns whose trimmed name is not blank; if there are none, reports that and returns `undefined`. */
function parseHeader(
  file: SourceFile,
  header: CsvRecord,
  next: CsvRecord | undefined,
  isHeading: (text: string) => boolean,
  collector: Collector,
): readonly Column[] | undefined {
  if (header.cells.length === 0) {
    reportEmptyFirstLine(file, collector);
    return undefined;
  }
  const lastIndex = new Map(header.cells.map((cell, index) => [cell.text, index]));
  const columns: Column[] = [];
  for (const cell of header.cells) {
    const name = strip(cell.text);
    if (name !== '') columns.push({ name, span: cell.ink, cell, source: lastIndex.get(name) });
  }
  if (columns.length > 0) return columns;
  const isAbove = next?.cells.some(({ text }) => isHeading(strip(text)));
  collector.add('csv/no-header', atSpan(header.span), 'the header names no column', {
    ...(next && isAbove
      ? {
          hint: 'delete the line: the header is below it',
          ...suggested({ at: { ...header.span, end: next.span.start }, newText: '' }),
        }
      : { hint: 'put the column names in the first line' }),
  });
  return undefined;
}

interface Parsed {
  readonly items: readonly (ScalarNode | TupleNode)[];
  readonly missing: number;
  /** Rows with an extra or a missing comma, which are reported as such. */
  readonly slipped?: ReadonlySet<Row>;
}

function parseList(columns: readonly Column[], rows: readonly Row[]): Parsed {
  const items: ScalarNode[] = [];
  for (const { record } of rows) {
    passCheckpoint();
    for (const column of columns) {
      const cell = cellOf(column, record);
      if (cell !== undefined && !isBlank(cell.text)) items.push(scalar(cell));
    }
  }
  return { items, missing: 0 };
}

function parseTuples(
  header: CsvRecord,
  columns: readonly Column[],
  rows: readonly Row[],
  openQuote: Span | undefined,
  isHeading: (text: string) => boolean,
  collector: Collector,
): Parsed {
  const items: TupleNode[] = [];
  const missing: MissingCell[] = [];
  let missingCount = 0;
  const blank: Row[] = [];
  const slipOf = commaSlips(header, rows);
  const slips: CommaSlip[] = [];
  for (const row of rows) {
    if (row.record.cells.every((cell) => isBlank(cell.text))) {
      blank.push(row);
      continue;
    }
    const cells: ScalarNode[] = [];
    const slip = isWhole(row.record, columns) ? undefined : slipOf(row);
    if (slip !== undefined) {
      slips.push(slip);
      continue;
    }
    for (const column of columns) {
      if (column.source === undefined) continue;
      const cell = cellOf(column, row.record);
      if (cell !== undefined && !isBlank(cell.text)) cells.push(scalar(cell));
      else if (missingCount++ < MISSING_LIMIT) missing.push({ column, row, cell });
    }
    items.push({ kind: 'tuple', items: cells, span: row.record.span });
  }
  reportBlankRows(blank, collector);
  reportCommaSlips(slips, collector);
  if (openQuote !== undefined || !reportJoinedRows(rows, columns.length, missing, missingCount, collector))
    reportMissingCells(missing, missingCount, openQuote, isHeading, columns, collector);
  return {
    items,
    missing: missingCount + blank.length + slips.length,
    slipped: new Set(slips.map(({ row }) => row)),
  };
}

/** Whether a row has a value in every column. */
function isWhole(record: CsvRecord, columns: readonly Column[]): boolean {
  return columns.every(
    (column) => column.source === undefined || !isBlank(cellOf(column, record)?.text ?? ''),
  );
}

/** Whether each row has one cell more than the header, namely the row's number. */
function areNumbered({ cells: names }: CsvRecord, rows: readonly Row[]): boolean {
  const [first] = rows;
  const from = Number(first?.record.cells[0]?.text);
  return (
    rows.length > 1 &&
    !isBlank(names[0]?.text ?? '') &&
    rows.every(
      ({ record: { cells } }, index) =>
        cells.length === names.length + 1 && strip(cells[0]?.text ?? '') === String(from + index),
    )
  );
}

function cellOf(column: Column, record: CsvRecord): CsvCell | undefined {
  return column.source === undefined ? undefined : record.cells[column.source];
}

function scalar(cell: CsvCell): ScalarNode {
  const text = strip(cell.text);
  return { kind: 'scalar', value: str(text), span: cell.ink, text, style: cell.quoted ? 'quoted' : 'other' };
}

function findRaggedRows(header: CsvRecord, rows: readonly Row[]): RaggedRow[] {
  const ragged: RaggedRow[] = [];
  for (const { number, record } of rows) {
    const ignored = record.cells.filter(
      (cell, index) => !isBlank(cell.text) && isBlank(header.cells[index]?.text ?? ''),
    );
    const [first] = ignored;
    const last = ignored[ignored.length - 1];
    if (first && last)
      ragged.push({ row: number, span: cover(first.span, last.span), line: record.span, text: first.text });
  }
  return ragged;
}
