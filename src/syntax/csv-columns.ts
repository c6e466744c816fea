import type { Fix } from '../findings/fix.ts';
import type { Span } from '../source/span.ts';
import type { CsvCell, CsvRecord } from './csv.ts';

export interface HeaderColumn {
  /** Trimmed. */
  readonly name: string;
  /** Where the trimmed name is in the header. */
  readonly span: Span;
}

/** A header column and where to find its cells. */
export interface Column extends HeaderColumn {
  readonly cell: CsvCell;
  /** Index of the last header cell that is spelled exactly like the trimmed name; `undefined` if there is none. */
  readonly source: number | undefined;
}

export interface Row {
  readonly number: number;
  readonly record: CsvRecord;
}

/** A row with non-blank cells below no column name. */
export interface RaggedRow {
  /** The row number as Python's `csv.DictReader` counts: the header is 1, empty lines do not count. */
  readonly row: number;
  /** The span from the first to the last ignored cell. */
  readonly span: Span;
  /** The span of the whole row. */
  readonly line: Span;
  /** The first ignored cell. */
  readonly text: string;
  /** The remedy if the line contains several rows. */
  readonly joined?: { readonly hint: string; readonly fix?: Fix };
}

/** Lines of a table that contain several rows, or a row number before the values. */
export interface JoinedRows {
  /** Where this is reported. */
  readonly at: Span;
  readonly rows: readonly Span[];
}

/** Whether a cell is in one of these lines. */
export function isOnJoinedLine({ rows }: JoinedRows, { path, start }: Span): boolean {
  return rows.some((row) => row.path === path && row.start <= start && start < row.end);
}
