import { passCheckpoint } from '../source/checkpoint.ts';
import type { Group } from './independent-groups.ts';
import { combinedCodes, type Relation } from './relation.ts';

/** Groups from slowest to fastest, by how they change from row to row; constant ones first. */
export function slowestFirst(relation: Relation, groups: readonly Group[]): Group[] {
  const change = new Map<Group, number>(
    groups.map((group) => {
      const { codes } = combinedCodes(relation.count, group);
      const first = codes.findIndex((code) => code !== 0);
      return [group, first < 0 ? relation.count : first];
    }),
  );
  return [...groups].sort((left, right) => (change.get(right) ?? 0) - (change.get(left) ?? 0));
}

/** Whether the rows are the product of the groups in this order, with the last one varying fastest. */
export function isProductInOrder(relation: Relation, groups: readonly Group[]): boolean {
  const parts = groups.map((group) => combinedCodes(relation.count, group));
  let repeat = 1;
  for (const { codes, count } of parts.reverse()) {
    for (let row = 0; row < codes.length; row++) {
      passCheckpoint();
      if (codes[row] !== Math.floor(row / repeat) % count) return false;
    }
    repeat *= count;
  }
  return repeat === relation.count;
}

/** All ways to join adjacent groups, from none to all. */
export function* joinings(groups: readonly Group[]): Iterable<Group[]> {
  const gaps = groups.length - 1;
  for (let joined = 0; joined < 2 ** Math.max(0, gaps); joined++) {
    const result: Group[] = [];
    for (const [index, group] of groups.entries()) {
      const previous = result.at(-1);
      if (previous !== undefined && (joined >> (index - 1)) & 1)
        result[result.length - 1] = [...previous, ...group];
      else result.push(group);
    }
    yield result;
  }
}
