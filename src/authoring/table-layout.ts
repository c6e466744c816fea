import type { Runtime } from '../runtime/runtime.ts';
import { type Relation, textRows } from './relation.ts';
import type { SpecLayout } from './spec-layout.ts';

/** The name of the tuple that lists every row. */
export const TABLE = 'cohort_rows';

/** The spec that lists all rows in a single tuple, which works for any relation. */
export function tableLayout(relation: Relation, runtime: Runtime): SpecLayout {
  const names = relation.columns.map(({ name }) => name);
  return {
    // Axes derived from a tuple's items must not be declared.
    axes:
      runtime.tupleAxes === 'derived'
        ? []
        : relation.columns.map(({ name, texts }) => ({ name, levels: texts })),
    ties: [],
    couplings: [{ name: TABLE, axes: names, items: textRows(relation) }],
    replicates: [],
    fieldOrder: names,
  };
}
