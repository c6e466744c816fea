/**
 * Which combinations of two factors' levels hang together: two of one group are joined by a chain of combinations that have
 * a level in common. Everything that the main effects of the two factors have in common is constant on a group, and nothing
 * else is: it has as many degrees of freedom as there are groups, less one.
 *
 * @param entries - Combinations that occur; repeats are allowed.
 * @returns The group of each entry, numbered from 0 in the order in which entries meet them.
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

/** How many groups of levels there are; two main effects can be told apart in full where there is one. */
export function countGroups<Left, Right>(entries: readonly (readonly [left: Left, right: Right])[]): number {
  return new Set(groupsOfEntries(entries)).size;
}
