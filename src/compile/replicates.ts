import type { Replicate } from '../design/design.ts';
import { str } from '../python/value.ts';
import type { DesignState } from './design-state.ts';
import type { ColumnSource } from './expand.ts';
import { type NameKey, nameKey } from './name-key.ts';
import type { DesignProblem } from './problem.ts';

export interface Replication {
  /** All columns, including those of the replicates. */
  readonly columns: ReadonlyMap<NameKey, ColumnSource>;
  /** The counts of the replicates that have a column. */
  readonly counts: readonly bigint[];
  readonly problems: readonly DesignProblem[];
}

/**
 * Adds the columns of replicates in order. It is an error if the axis is not a column, or if the new column already
 * exists.
 */
export function addReplicates(
  replicates: readonly Replicate[],
  expanded: ReadonlyMap<NameKey, ColumnSource>,
  state: DesignState,
): Replication {
  const columns = new Map(expanded);
  const counts: bigint[] = [];
  const problems: DesignProblem[] = [];
  for (const replicate of replicates) {
    if (!columns.has(nameKey(replicate.axis.text))) {
      problems.push({ kind: 'replicated-no-column', replicate, columns: columns.size });
      continue;
    }
    const column = `${replicate.axis.text}_replicate`;
    const key = nameKey(column);
    if (columns.has(key)) {
      problems.push({ kind: 'replicate-column-taken', replicate, column });
      continue;
    }
    state.names.set(key, str(column));
    columns.set(key, { dimension: state.order.length + counts.length, path: [] });
    counts.push(replicate.count);
  }
  return { columns, counts, problems };
}
