import type { Collector } from '../diagnostics/collector.ts';
import { atFile, atSpan, type Related } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/quoted.ts';
import { isBlank, strip } from '../python/strip.ts';
import { str } from '../python/value.ts';
import type { SourceFile } from '../source/source-file.ts';
import { cover, type Span } from '../source/span.ts';
import { type CsvCell, type CsvRecord, type CsvTable, MOST_CELLS, readCsv } from './csv.ts';
import type { ListNode, ScalarNode, TupleNode } from './node.ts';

/** A CSV file included by a spec, with what later checks want to know of its form. */
export interface CsvInclude {
  /** Strings for one column, {@link TupleNode}s for several. */
  readonly node: ListNode;
  /** The columns that count, in header order. */
  readonly columns: readonly HeaderColumn[];
  /** The whole header line. */
  readonly headerSpan: Span;
  /** The opening quote of a cell that swallows the rest of the file. */
  readonly unterminatedQuote: Span | undefined;
  /** Rows with filled cells that no column names, in file order. */
  readonly raggedRows: readonly RaggedRow[];
}

export interface HeaderColumn {
  /** Trimmed. */
  readonly name: string;
  /** The trimmed name in the header. */
  readonly span: Span;
}

export interface RaggedRow {
  /** The row as Python's `csv.DictReader` counts it: the header is 1, empty lines do not count. */
  readonly row: number;
  /** From the first to the last cell that is ignored. */
  readonly span: Span;
}

/** A header column together with where its cells are found. */
interface Column extends HeaderColumn {
  readonly cell: CsvCell;
  /** Index of the last header cell that is spelt exactly like the trimmed name; `undefined` when there is none. */
  readonly source: number | undefined;
}

interface Row {
  readonly number: number;
  readonly record: CsvRecord;
}

interface MissingCell {
  readonly column: Column;
  readonly row: Row;
  /** The blank cell; `undefined` when the row ends before it. */
  readonly cell: CsvCell | undefined;
}

/** How many places one diagnostic lists beside its own. */
const RELATED_LIMIT = 10;

/** Missing cells that are reported one by one; a file with more of them is broken in some other way. */
const MISSING_LIMIT = 1000;

/**
 * Parses a `.csv` include (semantics §2): one column is a list of trimmed strings, several are one tuple a row. Cells are
 * looked up as `csv.DictReader` does it: by the trimmed header name among the untrimmed ones, the last of them winning.
 * `undefined` when the runtime refuses the file; every reason is reported.
 */
export function parseCsvInclude(file: SourceFile, collector: Collector): CsvInclude | undefined {
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
  const columns = header === undefined ? undefined : parseHeader(file, header, collector);
  if (header === undefined || columns === undefined) {
    if (header === undefined) reportNoHeader(file, 'the file is empty', collector);
    return undefined;
  }
  const rows = rest
    .filter((record) => record.cells.length > 0)
    .map((record, index) => ({ number: index + 2, record }));
  // Padded copies of one name multiply its cells, so a small file can hold a huge table.
  if (table.truncated || columns.length * rows.length > MOST_CELLS) {
    collector.add('csv/too-many-cells', atSpan(header.span), 'this table has more than 1,000,000 cells', {
      hint: 'remove columns or rows',
    });
    return undefined;
  }
  const before = collector.errorCount;
  reportPaddedHeaders(columns, rows, collector);
  reportDuplicateHeaders(columns, collector);
  const items = columns.length === 1 ? parseList(columns, rows) : parseTuples(columns, rows, collector);
  const raggedRows = findRaggedRows(header, rows);
  reportRaggedRows(raggedRows, collector);
  reportUnterminatedQuote(table, collector);
  const [first] = items;
  const last = items[items.length - 1];
  const refused = collector.errorCount > before;
  if (rows.length === 0 || (!refused && first === undefined)) reportNoRows(header, rows, collector);
  if (refused || first === undefined || last === undefined) return undefined;
  return {
    node: { kind: 'list', items, span: cover(first.span, last.span) },
    columns: columns.map(({ name, span }) => ({ name, span })),
    headerSpan: header.span,
    unterminatedQuote: table.unterminated,
    raggedRows,
  };
}

/** The columns whose trimmed name is not blank; `undefined`, reported, when there is none. */
function parseHeader(
  file: SourceFile,
  header: CsvRecord,
  collector: Collector,
): readonly Column[] | undefined {
  if (header.cells.length === 0) {
    reportNoHeader(file, 'the first line is empty', collector);
    return undefined;
  }
  const lastIndex = new Map(header.cells.map((cell, index) => [cell.text, index]));
  const columns: Column[] = [];
  for (const cell of header.cells) {
    const name = strip(cell.text);
    if (name !== '') columns.push({ name, span: cell.ink, cell, source: lastIndex.get(name) });
  }
  if (columns.length > 0) return columns;
  collector.add('csv/no-header', atSpan(header.span), 'the header names no column', {
    hint: 'put the column names into the first line',
  });
  return undefined;
}

function parseList(columns: readonly Column[], rows: readonly Row[]): ScalarNode[] {
  const items: ScalarNode[] = [];
  for (const { record } of rows) {
    for (const column of columns) {
      const cell = cellOf(column, record);
      if (cell !== undefined && !isBlank(cell.text)) items.push(scalar(cell));
    }
  }
  return items;
}

function parseTuples(columns: readonly Column[], rows: readonly Row[], collector: Collector): TupleNode[] {
  const tuples: TupleNode[] = [];
  const missing: MissingCell[] = [];
  let missingCount = 0;
  for (const row of rows) {
    const items: ScalarNode[] = [];
    for (const column of columns) {
      if (column.source === undefined) continue;
      const cell = cellOf(column, row.record);
      if (cell !== undefined && !isBlank(cell.text)) items.push(scalar(cell));
      else if (missingCount++ < MISSING_LIMIT) missing.push({ column, row, cell });
    }
    tuples.push({ kind: 'tuple', items, span: row.record.span });
  }
  reportMissingCells(missing, missingCount, collector);
  return tuples;
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
    if (first && last) ragged.push({ row: number, span: cover(first.span, last.span) });
  }
  return ragged;
}

function reportNoHeader(file: SourceFile, what: string, collector: Collector): void {
  collector.add('csv/no-header', atFile(file.path), `no header: ${what}`, {
    hint: 'put the column names into the first line',
  });
}

function reportNoRows(header: CsvRecord, rows: readonly Row[], collector: Collector): void {
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
function reportPaddedHeaders(columns: readonly Column[], rows: readonly Row[], collector: Collector): void {
  for (const column of columns) {
    if (column.source !== undefined) continue;
    const so =
      rows.length > 0 ? `, so no row, from row 2 on, has a value for column ${quoted(column.name)}` : '';
    collector.add(
      'csv/padded-header',
      atSpan(column.cell.span),
      `column name ${quoted(column.cell.text)} has spaces around it${so}`,
      { hint: `remove the spaces: write ${quoted(column.name)} without them` },
    );
  }
}

function reportDuplicateHeaders(columns: readonly Column[], collector: Collector): void {
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
      `${others.length + 1} columns are named ${quoted(name)}: each of them reads the last one spelt so`,
      {
        hint: 'give every column its own name',
        related: [first, ...others.slice(0, -1)]
          .slice(0, RELATED_LIMIT)
          .map((column): Related => ({ message: 'the same name', at: atSpan(column.span) })),
      },
    );
  }
}

function reportMissingCells(missing: readonly MissingCell[], count: number, collector: Collector): void {
  for (const [index, { column, row, cell }] of missing.entries()) {
    const what = cell === undefined ? 'ends before' : 'has no value in';
    const unlisted = index === missing.length - 1 ? count - missing.length : 0;
    const more = unlisted > 0 ? ` (and ${unlisted} more cells are missing)` : '';
    collector.add(
      'csv/missing-cell',
      // An empty cell has no character to point at.
      atSpan(cell === undefined || cell.span.start === cell.span.end ? row.record.span : cell.span),
      `row ${row.number} ${what} column ${quoted(column.name)}${more}`,
      {
        hint: 'fill in the cell, or delete the row',
        related: [{ message: `column ${quoted(column.name)}`, at: atSpan(column.span) }],
      },
    );
  }
}

function reportRaggedRows(ragged: readonly RaggedRow[], collector: Collector): void {
  const [first, ...others] = ragged;
  if (first === undefined) return;
  const more =
    others.length === 0
      ? ''
      : ` (and those of ${others.length} more ${others.length === 1 ? 'row' : 'rows'})`;
  collector.add(
    'csv/ignored-cells',
    atSpan(first.span),
    `these cells of row ${first.row}${more} stand under no column name and are ignored`,
    {
      hint: 'put a value that contains a comma in double quotes, or name the column in the header',
      related: others
        .slice(0, RELATED_LIMIT)
        .map(({ row, span }): Related => ({ message: `row ${row}`, at: atSpan(span) })),
    },
  );
}

function reportUnterminatedQuote(table: CsvTable, collector: Collector): void {
  if (table.unterminated === undefined) return;
  collector.add(
    'csv/unterminated-quote',
    atSpan(table.unterminated),
    'this quote is never closed: everything after it is one cell',
    { hint: 'close it with another `"`' },
  );
}
