import { passCheckpoint } from '../source/checkpoint.ts';
import type { PlanColumn } from './plan-columns.ts';

/**
 * Distinct rows of texts, stored by column: `codes[row]` is an index into `texts`, which is in order of first
 * occurrence.
 */
export interface Relation {
  readonly count: number;
  readonly columns: readonly RelationColumn[];
}

export interface RelationColumn {
  readonly name: PlanColumn;
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** The distinct rows, in order of first occurrence. */
export function relationOf(names: readonly PlanColumn[], rows: readonly (readonly string[])[]): Relation {
  const columns = names.map((name, index) => {
    const known = new Map<string, number>();
    const codes = Int32Array.from(rows, (row) => numberOf(known, row[index] ?? ''));
    return { name, texts: [...known.keys()], codes };
  });
  return project({ count: rows.length, columns }, columns);
}

/** The distinct rows of some of the columns, in order of first occurrence. */
export function project(relation: Relation, columns: readonly RelationColumn[]): Relation {
  const { codes, count } = combinedCodes(relation.count, columns);
  if (count === relation.count) return { count, columns };
  const first: number[] = [];
  for (let row = 0; row < codes.length; row++) if (codes[row] === first.length) first.push(row);
  return {
    count,
    columns: columns.map((column) => ({
      ...column,
      codes: Int32Array.from(first, (row) => column.codes[row] ?? 0),
    })),
  };
}

/** Numbers the combinations of some columns in order of first occurrence: one code per row. */
export function combinedCodes(
  rows: number,
  columns: readonly RelationColumn[],
): { readonly codes: Int32Array; readonly count: number } {
  let codes = new Int32Array(rows);
  let count = Math.min(1, rows);
  for (const column of columns) {
    if (column.texts.length === 1) continue;
    const known = new Map<number, number>();
    const next = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
      passCheckpoint();
      next[row] = numberOf(known, (codes[row] ?? 0) * column.texts.length + (column.codes[row] ?? 0));
    }
    codes = next;
    count = known.size;
  }
  return { codes, count };
}

/** The texts of each row. */
export function textRows(relation: Relation): string[][] {
  return Array.from({ length: relation.count }, (_, row) =>
    relation.columns.map(({ texts, codes }) => texts[codes[row] ?? 0] ?? ''),
  );
}

function numberOf<Key>(known: Map<Key, number>, key: Key): number {
  let number = known.get(key);
  if (number === undefined) {
    number = known.size;
    known.set(key, number);
  }
  return number;
}
