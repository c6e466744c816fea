import { groupsOfEntries } from './connected-levels.ts';
import type { Block, BlockColumn } from './factors.ts';
import { Allowance, modelRank } from './rank.ts';

/** A combination of levels, as texts, in the order of the rule's axes. */
export type Entry = readonly string[];

/** A new combination: an entry that takes its level of one axis from another entry. Both are indices of entries. */
export interface Crossing {
  readonly entry: number;
  readonly from: number;
  /** Which axis, as an index into the entries. */
  readonly place: number;
}

export interface Separating {
  /** Groups of levels of the two that share no combination with each other: one is what two distinguishable factors have. */
  readonly groups: number;
  /** As few new combinations as there can be. Those that tell the two from each other come first. */
  readonly fewest: readonly Crossing[];
  /** How many of {@link fewest} are enough to tell the two from each other, whatever the other factors do. */
  readonly apart: number;
  /** One more than {@link apart}, so that levels which occurred equally often still do. The other factors are left out. */
  readonly even: readonly Crossing[];
}

/**
 * New combinations that make the main effects of two factors distinguishable, from each other and from those of other
 * factors of the same entries.
 *
 * The model of two factors has the rank (levels of the one) + (levels of the other) − (groups of levels that are connected by
 * combinations), so each is told from the other exactly when all levels are connected. Beside other factors both effects can
 * be estimated in full exactly when every difference of two levels of either is in the row space of the model. An entry and
 * the same with another level differ in just that, so such entries are enough. What is missing is the rank that the two could
 * add to that of the others, less what they do; each new entry raises the rank by one, and leaves that of the others, so no
 * fewer can do it.
 *
 * @param entries - The combinations that occur.
 * @param places - Which two axes; of the first a new combination takes its other level, where there is a choice.
 * @param others - Axes whose effects are to be told from those of the two. In a large table they are left out.
 * @param order - All these axes, those first whose levels a new combination had best take from elsewhere.
 */
export function separatingEntries(
  entries: readonly Entry[],
  places: readonly [number, number],
  others: readonly number[] = [],
  order: readonly number[] = [...places, ...others],
): Separating {
  const [place] = places;
  const first = new Map<number, number>();
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const cells = entries.map((entry) => [entry[left] ?? '', entry[right] ?? ''] as const);
  for (const [index, group] of groupsOfEntries(cells).entries())
    if (!first.has(group)) first.set(group, index);
  const around = chained([...first.values()], place);
  const apart = around.slice(0, -1);
  return {
    groups: first.size,
    fewest: others.length === 0 ? apart : [...apart, ...beside(entries, apart, others, order)],
    apart: apart.length,
    even: first.size > 1 ? around : [],
  };
}

/** The entry that a crossing makes. */
export function crossed<T>(
  entries: readonly (readonly T[])[],
  { entry, from, place }: Crossing,
): readonly T[] {
  return (entries[entry] ?? []).map((level, at) => (at === place ? (entries[from]?.[at] ?? level) : level));
}

/** Each entry with the level of the next, and the last with that of the first. */
function chained(heads: readonly number[], place: number): Crossing[] {
  return heads.map((entry, index) => ({ entry, from: heads[(index + 1) % heads.length] ?? entry, place }));
}

/** What is left to add when the two are told from each other. */
function beside(
  entries: readonly Entry[],
  apart: readonly Crossing[],
  others: readonly number[],
  order: readonly number[],
): Crossing[] {
  const added: Crossing[] = [];
  const known = [...entries, ...apart.map((crossing) => crossed(entries, crossing))];
  const allowance = new Allowance();
  let rank = rankOf(known, order, allowance);
  const ofOthers = rankOf(known, others, allowance);
  for (const place of order) {
    for (const crossing of chained(headsOf(entries, place), place).slice(0, -1)) {
      const entry = crossed(entries, crossing);
      const raised = rankOf([...known, entry], order, allowance);
      if (rank === undefined || raised === undefined) return [];
      if (raised === rank) continue;
      // What tells others from each other has to be added besides, so it is not among the fewest.
      if (others.includes(place) && rankOf([...known, entry], others, allowance) !== ofOthers) continue;
      rank = raised;
      known.push(entry);
      added.push(crossing);
    }
  }
  return added;
}

/** The first entry of each level. */
function headsOf(entries: readonly Entry[], place: number): number[] {
  const first = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const level = entry[place] ?? '';
    if (!first.has(level)) first.set(level, index);
  }
  return [...first.values()];
}

/** Rank of the main effects of some axes; `undefined` where that would take too long. */
function rankOf(
  entries: readonly Entry[],
  axes: readonly number[],
  allowance: Allowance,
): number | undefined {
  const columns = axes.map((axis): BlockColumn => {
    const codes = new Map<string, number>();
    return {
      factor: axis,
      codes: Int32Array.from(entries, (entry) => {
        const level = entry[axis] ?? '';
        const code = codes.get(level) ?? codes.size;
        codes.set(level, code);
        return code;
      }),
    };
  });
  const block: Block = { runs: entries.length, columns };
  return modelRank(
    block,
    columns.map((column) => [column]),
    allowance,
  );
}
