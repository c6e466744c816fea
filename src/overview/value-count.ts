import type { RowSet } from '../compile/row-set.ts';
import { valueKey } from '../python/compare.ts';

/** The number of distinct values in a column. */
export function valueCount(rows: RowSet, column: number): number {
  const dimension = rows.dimensionOf(column);
  const { size } = rows.dimensions[dimension] ?? { size: 1 };
  if (rows.count === 0) return 0;
  if (dimension >= rows.dimensions.length - rows.replicateDimensions) return size;
  const known = new Set<string>();
  for (let level = 0; level < size; level++) known.add(valueKey(rows.valueAt(column, level)));
  return known.size;
}
