/**
 * Groups the combinations of two factors' levels: two combinations are in the same group if a chain of combinations
 * connects them, each of which has a level in common with the next. What the main effects of the two factors have in
 * common is exactly what is constant on each group, so it has one degree of freedom fewer than there are groups.
 *
 * @param entries - Combinations that occur; may contain repeats.
 * @returns the group of each entry, numbered from 0 in order of first appearance
 */
export function groupsOfEntries<Left, Right>(
  entries: readonly (readonly [left: Left, right: Right])[],
): readonly number[] {
  const parent = entries.map((_, index) => index);
  const root = (entry: number): number => {
    let top = entry;
    for (let up = parent[top] ?? top; up !== top; up = parent[top] ?? top) {
      parent[top] = parent[up] ?? up;
      top = up;
    }
    return top;
  };
  const lefts = new Map<Left, number>();
  const rights = new Map<Right, number>();
  const join = <Level>(known: Map<Level, number>, level: Level, entry: number): void => {
    const other = known.get(level);
    if (other === undefined) known.set(level, entry);
    else parent[root(entry)] = root(other);
  };
  for (const [entry, [left, right]] of entries.entries()) {
    join(lefts, left, entry);
    join(rights, right, entry);
  }
  const numbers = new Map<number, number>();
  return entries.map((_, entry) => {
    const top = root(entry);
    const number = numbers.get(top) ?? numbers.size;
    numbers.set(top, number);
    return number;
  });
}

/** The number of groups; if there is only one, the two main effects can be fully distinguished. */
export function countGroups<Left, Right>(entries: readonly (readonly [left: Left, right: Right])[]): number {
  return new Set(groupsOfEntries(entries)).size;
}
