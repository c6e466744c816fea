import { combinedCodes, project, type Relation, type RelationColumn } from './relation.ts';

/** Columns that vary together, independently of all others. */
export type Group = readonly RelationColumn[];

/** Maximum of rows times tested subsets in one search, which takes a few seconds. */
const BUDGET = 30_000_000;

/**
 * The finest partition of the columns whose product is the relation, which is unique. A column alone in its group is an
 * independent factor. Beyond the budget, the remaining columns stay together.
 */
export function independentGroups(relation: Relation): Group[] {
  const groups: Group[] = [];
  let rest = relation;
  for (const column of relation.columns) {
    const { name } = column;
    const others = rest.columns.filter((other) => other.name !== name);
    // Independent if every level occurs with every combination of the others.
    const without = column.texts.length === 1 ? rest.count : combinedCodes(rest.count, others).count;
    if (without * column.texts.length !== rest.count) continue;
    groups.push([column]);
    rest = project(rest, others);
  }
  let budget = BUDGET;
  while (rest.columns.length > 0) {
    const group = smallestFactor(rest);
    groups.push(group.map(({ name }) => columnOf(relation, name)));
    rest = project(rest, without(rest.columns, group));
  }
  return groups;

  /** The smallest set of columns that contains the first one and is independent of all others. */
  function smallestFactor({ count, columns }: Relation): Group {
    const [first, ...others] = columns;
    if (first === undefined) return [];
    // Independent single columns were removed, so both sides have at least two.
    for (let size = 1; size <= others.length - 2; size++) {
      for (const partners of subsets(others, size)) {
        budget -= count;
        if (budget < 0) return columns;
        const group = [first, ...partners];
        const size = combinedCodes(count, group).count;
        if (count % size === 0 && size * combinedCodes(count, without(columns, group)).count === count)
          return group;
      }
    }
    return columns;
  }
}

function columnOf(relation: Relation, name: string): RelationColumn {
  const column = relation.columns.find((other) => other.name === name);
  if (column === undefined) throw new Error(`invariant: no column ${name}`);
  return column;
}

function without(columns: readonly RelationColumn[], group: Group): RelationColumn[] {
  return columns.filter(({ name }) => group.every((other) => other.name !== name));
}

function* subsets<Item>(items: readonly Item[], size: number): Iterable<Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = 0; index <= items.length - size; index++) {
    for (const more of subsets(items.slice(index + 1), size - 1)) yield [items[index] as Item, ...more];
  }
}
