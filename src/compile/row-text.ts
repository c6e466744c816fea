import type { FieldOrder } from '../design/design.ts';
import { csvRecord } from '../python/csv-text.ts';
import { jsonKey, jsonLine } from '../python/json-text.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import type { RowSet } from './row-set.ts';

/** Text is handed on in pieces of about this many UTF-16 units, so that a million rows are never one string. */
const PIECE = 1 << 16;

/**
 * The rows as CSV (semantics §3): the header is `field_order`'s names that occur, then the other columns; without rows it
 * is `field_order` as written. Values are Python's `str`, null is an empty cell, records end in `\r\n`.
 */
export function* csvRows(rows: RowSet, order: FieldOrder | undefined, limit?: number): Iterable<string> {
  const names =
    rows.count > 0 ? rows.columns.map(({ name }) => name) : (order?.fields ?? []).map(({ value }) => value);
  yield csvRecord(names.map(cell));
  const cells = columnTexts(rows, cell);
  yield* pieces(rows, limit, (levels) =>
    csvRecord(cells.map(({ dimension, at }) => at(levels[dimension] ?? 0))),
  );
}

/** The rows as JSON Lines: one object a row, columns in order, keys made text. */
export function* jsonlRows(rows: RowSet, limit?: number): Iterable<string> {
  const values = columnTexts(rows, (value) => value);
  const keys = rows.columns.map(({ name }) => jsonKey(name));
  yield* pieces(
    rows,
    limit,
    (levels) =>
      `${jsonLine(values.map(({ dimension, at }, column) => [keys[column] ?? '', at(levels[dimension] ?? 0)]))}\n`,
  );
}

function cell(value: Value): string | null {
  return value.kind === 'null' ? null : text(value);
}

/** For each column, what its levels are made into; each level once, when first met. */
function columnTexts<T>(
  rows: RowSet,
  make: (value: Value) => T,
): { dimension: number; at: (level: number) => T }[] {
  return rows.columns.map((_, column) => {
    const known: T[] = [];
    const dimension = rows.dimensionOf(column);
    return {
      dimension,
      at(level) {
        if (!(level in known)) known[level] = make(rows.valueAt(column, level));
        return known[level] as T;
      },
    };
  });
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
