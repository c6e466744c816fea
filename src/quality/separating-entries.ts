import { groupsOfEntries } from './connected-levels.ts';

/** Two entries: a new combination takes the left level of the first and the right level of the second. */
export type Crossing = readonly [left: number, right: number];

export interface Separating {
  /** Groups of levels that share no combination with each other: one is what two distinguishable factors have. */
  readonly groups: number;
  /** As few new combinations as there can be: one joins two groups at most. Empty when there is one group. */
  readonly fewest: readonly Crossing[];
  /** One more, so that levels which occurred equally often still do. */
  readonly even: readonly Crossing[];
}

/**
 * New combinations that make the main effects of two factors distinguishable. The model of two factors has the rank
 * (levels of the one) + (levels of the other) − (groups of levels that are connected by combinations), so both effects
 * can be estimated in full exactly when all levels are connected.
 *
 * @param entries - The combinations that occur, as the texts of their levels.
 */
export function separatingEntries(entries: readonly (readonly [left: string, right: string])[]): Separating {
  const first = new Map<number, number>();
  for (const [index, group] of groupsOfEntries(entries).entries())
    if (!first.has(group)) first.set(group, index);
  const heads = [...first.values()];
  const around = heads.map((head, index): Crossing => [head, heads[(index + 1) % heads.length] ?? head]);
  return {
    groups: heads.length,
    fewest: around.slice(0, -1),
    even: heads.length > 1 ? around : [],
  };
}
