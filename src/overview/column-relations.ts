import type { RowSet } from '../compile/row-set.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import type { Imbalance, Relations } from './design-view.ts';

/** Pairs of columns are compared, level by level: beyond this many comparisons nesting is not looked for. */
const MOST_COMPARISONS = 20_000_000;

/** A column within its dimension: the number of its value, for each level. */
interface Coded {
  readonly column: number;
  readonly name: string;
  readonly codes: Int32Array;
  /** How many levels have each value. */
  readonly counts: readonly number[];
  readonly firstLevel: readonly number[];
}

/**
 * How the columns of the rows go together. Rows are a full product of dimensions, so columns of different dimensions are
 * crossed and everything else shows in the levels of one dimension: no row is ever made.
 *
 * @param counts - Whether a column is looked at: one that no stage reads has no effect to be confounded.
 */
export function columnRelations(
  rows: RowSet,
  counts: (column: number) => boolean,
): Omit<Relations, 'unread'> {
  const confounded: string[][] = [];
  const nested: { inner: string; outer: string }[] = [];
  const unbalanced: Imbalance[] = [];
  for (const [dimension, { size }] of rows.dimensions.entries()) {
    if (size < 2 || rows.count === 0 || dimension >= rows.dimensions.length - rows.replicateDimensions)
      continue;
    const columns = [...rows.columns.keys()]
      .filter((column) => rows.dimensionOf(column) === dimension && counts(column))
      .map((column) => coded(rows, column, size))
      .filter((column) => column.counts.length > 1);
    const classes = partitionClasses(columns);
    for (const members of classes) if (members.length > 1) confounded.push(members.map(({ name }) => name));
    const heads = classes.flatMap(([head]) => (head === undefined ? [] : [head]));
    if (heads.length ** 2 * size <= MOST_COMPARISONS) nested.push(...nestings(heads));
    const rowsPerLevel = rows.count / size;
    for (const column of columns) {
      const imbalance = imbalanceOf(column, rows, rowsPerLevel);
      if (imbalance !== undefined) unbalanced.push(imbalance);
    }
  }
  return { confounded, nested, unbalanced };
}

/** How many different values a column has. */
export function valueCount(rows: RowSet, column: number): number {
  const dimension = rows.dimensionOf(column);
  const { size } = rows.dimensions[dimension] ?? { size: 1 };
  if (rows.count === 0) return 0;
  if (dimension >= rows.dimensions.length - rows.replicateDimensions) return size;
  return coded(rows, column, size).counts.length;
}

function coded(rows: RowSet, column: number, size: number): Coded {
  const known = new Map<string, number>();
  const counts: number[] = [];
  const firstLevel: number[] = [];
  const codes = new Int32Array(size);
  for (let level = 0; level < size; level++) {
    const key = valueKey(rows.valueAt(column, level));
    let code = known.get(key);
    if (code === undefined) {
      code = known.size;
      known.set(key, code);
      counts.push(0);
      firstLevel.push(level);
    }
    codes[level] = code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const name = rows.columns[column]?.name;
  return { column, name: name === undefined ? '' : text(name), codes, counts, firstLevel };
}

/** Values are numbered as first met, so columns that vary together have the same numbers. */
function partitionClasses(columns: readonly Coded[]): Coded[][] {
  const classes = new Map<string, Coded[]>();
  for (const column of columns) {
    const key = column.codes.join(' ');
    const members = classes.get(key);
    if (members) members.push(column);
    else classes.set(key, [column]);
  }
  return [...classes.values()];
}

/** A coarser column that follows from a finer one. */
function nestings(columns: readonly Coded[]): { inner: string; outer: string }[] {
  return columns.flatMap((inner) =>
    columns
      .filter(
        (outer) => outer !== inner && outer.counts.length < inner.counts.length && follows(inner, outer),
      )
      .map((outer) => ({ inner: inner.name, outer: outer.name })),
  );
}

function follows(inner: Coded, outer: Coded): boolean {
  return inner.codes.every((code, level) => outer.codes[level] === outer.codes[inner.firstLevel[code] ?? 0]);
}

function imbalanceOf(column: Coded, rows: RowSet, rowsPerLevel: number): Imbalance | undefined {
  let fewest = 0;
  let most = 0;
  for (const [code, count] of column.counts.entries()) {
    if (count < (column.counts[fewest] ?? 0)) fewest = code;
    if (count > (column.counts[most] ?? 0)) most = code;
  }
  if (fewest === most || column.counts[fewest] === column.counts[most]) return undefined;
  const share = (code: number) => ({
    value: text(rows.valueAt(column.column, column.firstLevel[code] ?? 0)),
    rows: (column.counts[code] ?? 0) * rowsPerLevel,
  });
  return { column: column.name, fewest: share(fewest), most: share(most) };
}
