import type { Span } from '../source/span.ts';
import type { CsvCell, CsvRecord } from './csv.ts';

/** A column of an included CSV, by its name in the header. */
export interface HeaderColumn {
  /** Trimmed. */
  readonly name: string;
  /** The trimmed name in the header. */
  readonly span: Span;
}

/** A header column together with where its cells are found. */
export interface Column extends HeaderColumn {
  readonly cell: CsvCell;
  /** Index of the last header cell that is spelt exactly like the trimmed name; `undefined` when there is none. */
  readonly source: number | undefined;
}

export interface Row {
  readonly number: number;
  readonly record: CsvRecord;
}

/** A row with filled cells that no column names. */
export interface RaggedRow {
  /** The row as Python's `csv.DictReader` counts it: the header is 1, empty lines do not count. */
  readonly row: number;
  /** From the first to the last cell that is ignored. */
  readonly span: Span;
  /** The first of these cells. */
  readonly text: string;
}
