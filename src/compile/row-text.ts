import type { FieldOrder } from '../design/design.ts';
import { csvCell, csvLine, csvRecord } from '../python/csv-text.ts';
import { jsonKey, jsonLine } from '../python/json-text.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import type { RowSet } from './row-set.ts';

/** Text is yielded in pieces of about this many UTF-16 units, so that a million rows never become one string. */
const PIECE = 1 << 16;

/**
 * The rows as CSV (semantics §3). The header starts with the columns in `field_order`; without rows, it is
 * `field_order` as written. Values are formatted by Python's `str`, null is an empty cell, records end in `\r\n`.
 */
export function* csvRows(rows: RowSet, order: FieldOrder | undefined, limit?: number): Iterable<string> {
  const names =
    rows.count > 0 ? rows.columns.map(({ name }) => name) : (order?.fields ?? []).map(({ value }) => value);
  yield csvRecord(names.map(cell));
  const columns = rows.columns.map(
    (_, column) => new ColumnTexts(rows, column, (value) => csvCell(cell(value))),
  );
  const [lone] = columns;
  yield* pieces(
    rows,
    limit,
    columns.length === 1 && lone !== undefined
      ? (levels) => csvLine([lone.at(levels)])
      : (levels) => `${joined(columns, levels, ',')}\r\n`,
  );
}

/** The rows as JSON Lines: one object per row, columns in order, keys converted to text. */
export function* jsonlRows(rows: RowSet, limit?: number): Iterable<string> {
  const columns = rows.columns.map(({ name }, column) => {
    const key = jsonKey(name);
    return new ColumnTexts(rows, column, (value) => jsonLine([[key, value]]).slice(1, -1));
  });
  yield* pieces(rows, limit, (levels) => `{${joined(columns, levels, ', ')}}\n`);
}

function cell(value: Value): string | null {
  return value.kind === 'null' ? null : text(value);
}

/** The texts of a column's levels, created lazily. */
class ColumnTexts {
  readonly #rows: RowSet;
  readonly #column: number;
  readonly #dimension: number;
  readonly #make: (value: Value) => string;
  readonly #known: string[] = [];

  constructor(rows: RowSet, column: number, make: (value: Value) => string) {
    this.#rows = rows;
    this.#column = column;
    this.#dimension = rows.dimensionOf(column);
    this.#make = make;
  }

  at(levels: Int32Array): string {
    const level = levels[this.#dimension] ?? 0;
    const known = this.#known[level];
    if (known !== undefined) return known;
    const made = this.#make(this.#rows.valueAt(this.#column, level));
    this.#known[level] = made;
    return made;
  }
}

function joined(columns: readonly ColumnTexts[], levels: Int32Array, separator: string): string {
  let line = '';
  for (let index = 0; index < columns.length; index++)
    line += (index === 0 ? '' : separator) + (columns[index]?.at(levels) ?? '');
  return line;
}

function* pieces(
  rows: RowSet,
  limit: number | undefined,
  line: (levels: Int32Array) => string,
): Iterable<string> {
  let piece = '';
  let count = 0;
  for (const levels of rows.vectors()) {
    if (limit !== undefined && count++ >= limit) break;
    piece += line(levels);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
