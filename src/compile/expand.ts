import { valueKey } from '../python/compare.ts';
import type { Value } from '../python/value.ts';
import type { ScalarNode } from '../syntax/node.ts';
import type { NameKey } from './name-key.ts';

/**
 * Where a column gets its value: from the level of one dimension, or a member of it (`[0]` is a pair's left). Expansion
 * only depends on names, so it is done once for all rows.
 */
export interface ColumnSource {
  /** Index of the dimension in the product. */
  readonly dimension: number;
  readonly path: readonly number[];
}

/** A pair or tuple column, whose levels must have this many members to be expanded. */
export interface Expansion {
  readonly name: NameKey;
  readonly source: ColumnSource;
  readonly arity: number;
}

/** The axes after the last rule, and which of them to expand. */
export interface Synthetic {
  readonly order: readonly NameKey[];
  readonly pairs: ReadonlyMap<NameKey, readonly NameKey[]>;
  readonly tuples: ReadonlyMap<NameKey, readonly NameKey[]>;
  readonly ties: ReadonlyMap<NameKey, NameKey>;
}

export interface ExpandedColumns {
  readonly columns: ReadonlyMap<NameKey, ColumnSource>;
  readonly expansions: readonly Expansion[];
}

/**
 * Expands pairs in declaration order, then tuples, then ties, as the runtime does for each row. A pair or tuple column
 * is removed, and its members are set (appended unless present); every absent tied name gets the value of its canonical
 * axis if that is a column.
 */
export function expandColumns(state: Synthetic): ExpandedColumns {
  const columns = new Map<NameKey, ColumnSource>();
  // A name that appears twice keeps its first position and its last value, as in a Python dict.
  state.order.forEach((key, dimension) => {
    columns.set(key, { dimension, path: [] });
  });
  const expansions: Expansion[] = [];
  for (const rules of [state.pairs, state.tuples]) {
    const done: NameKey[] = [];
    for (const [name, members] of rules) {
      const source = columns.get(name);
      if (source === undefined) continue;
      expansions.push({ name, source, arity: members.length });
      members.forEach((member, index) => {
        columns.set(member, { dimension: source.dimension, path: [...source.path, index] });
      });
      done.push(name);
    }
    for (const name of done) columns.delete(name);
  }
  for (const [name, canonical] of state.ties) {
    if (name === canonical || columns.has(name)) continue;
    const source = columns.get(canonical);
    if (source !== undefined) columns.set(name, source);
  }
  return { columns, expansions };
}

/** A column of the rows, spelled as in `field_order` if listed there. */
export interface Column {
  readonly name: Value;
  readonly source: ColumnSource;
}

/** The existing columns of `field_order`, once each, followed by the others in row order. */
export function orderColumns(
  columns: ReadonlyMap<NameKey, ColumnSource>,
  names: ReadonlyMap<NameKey, Value>,
  fields: readonly ScalarNode[],
): Column[] {
  const ordered = new Map<NameKey, Column>();
  for (const field of fields) {
    const key = valueKey(field.value);
    const source = columns.get(key);
    if (source !== undefined && !ordered.has(key)) ordered.set(key, { name: field.value, source });
  }
  for (const [key, source] of columns) {
    const name = names.get(key);
    if (!ordered.has(key) && name !== undefined) ordered.set(key, { name, source });
  }
  return [...ordered.values()];
}

export function stepInto(value: Value, path: readonly number[]): Value | undefined {
  let current: Value | undefined = value;
  for (const index of path) current = current?.kind === 'tuple' ? current.items[index] : undefined;
  return current;
}
