import type { Dialect } from '../result.ts';
import { type Relation, textRows } from './relation.ts';
import type { SpecLayout } from './spec-layout.ts';

/** The name of the tuple that lists every row. */
export const TABLE = 'cohort_rows';

/** The spec that lists its rows, one tuple each: it can say any relation. */
export function tableLayout(relation: Relation, dialect: Dialect): SpecLayout {
  const names = relation.columns.map(({ name }) => name);
  return {
    // v2 derives a tuple's axes from its items and refuses declared ones.
    axes: dialect === 'v2' ? [] : relation.columns.map(({ name, texts }) => ({ name, levels: texts })),
    ties: [],
    couplings: [{ name: TABLE, axes: names, items: textRows(relation) }],
    replicates: [],
    fieldOrder: names,
  };
}
