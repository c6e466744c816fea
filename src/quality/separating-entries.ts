import { groupsOfEntries } from './connected-levels.ts';
import type { Block, BlockColumn } from './factors.ts';
import { Allowance, modelRank } from './rank.ts';

/** A combination of levels as texts, in the order of the rule's axes. */
export type Entry = readonly string[];

/** A new combination: an entry that takes its level of one axis from another entry. Both are indices of entries. */
export interface Crossing {
  readonly entry: number;
  readonly from: number;
  /** The axis, as an index into an entry. */
  readonly place: number;
}

export interface Separating {
  /**
   * The number of groups of levels of the two factors that share no combination. Distinguishable factors have only one.
   */
  readonly groups: number;
  /** The minimum number of new combinations. Those that distinguish the two factors from each other come first. */
  readonly fewest: readonly Crossing[];
  /**
   * Number of the combinations in {@link fewest} that suffice to distinguish the two factors from each other,
   * regardless of other factors.
   */
  readonly apart: number;
  /** One more than {@link apart}, so that levels that occurred equally often still do. Ignores other factors. */
  readonly even: readonly Crossing[];
}

/**
 * New combinations that make the main effects of two factors distinguishable, from each other and from those of other
 * factors of the same entries.
 *
 * The model of two factors has rank (levels of one) + (levels of the other) − (groups of levels that are connected by
 * combinations), so they can be distinguished exactly if all levels are connected. If there are other factors, both
 * effects can be estimated in full exactly if every difference of two levels of either factor is in the row space of
 * the model. An entry and the same entry with another level differ in exactly that, so such entries suffice. The
 * missing rank is what the two factors could add to the rank of the others, minus what they do add. Each new entry
 * raises the rank by one and does not change that of the others, so there is no smaller solution.
 *
 * @param entries - The combinations that occur.
 * @param places - The two axes; if there is a choice, new combinations change the level of the first.
 * @param others - Axes whose effects should also be distinguished from those of the two. Ignored in a large table.
 * @param order - All of these axes; new combinations preferably change levels of the first ones.
 * @param allows - Whether a new combination may be added to others. Where there is a choice, one that may is proposed.
 */
export function separatingEntries(
  entries: readonly Entry[],
  places: readonly [number, number],
  others: readonly number[] = [],
  order: readonly number[] = [...places, ...others],
  allows: Allows = () => true,
): Separating {
  const [place] = places;
  const groups = new Map<number, number[]>();
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const cells = entries.map((entry) => [entry[left] ?? '', entry[right] ?? ''] as const);
  for (const [index, group] of groupsOfEntries(cells).entries()) {
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [index]);
    else known.push(index);
  }
  const around = chained([...groups.values()], place, entries, allows);
  const apart = around.slice(0, -1);
  return {
    groups: groups.size,
    fewest: others.length === 0 ? apart : [...apart, ...beside(entries, apart, others, order, allows)],
    apart: apart.length,
    even: groups.size > 1 ? around : [],
  };
}

/** The entry that results from a crossing. */
export function crossed<T>(
  entries: readonly (readonly T[])[],
  { entry, from, place }: Crossing,
): readonly T[] {
  return (entries[entry] ?? []).map((level, at) => (at === place ? (entries[from]?.[at] ?? level) : level));
}

/** Whether an entry may be added to those that are known. */
export type Allows = (entry: Entry, known: readonly Entry[]) => boolean;

/**
 * Takes an entry of each group with the level of an entry of the next group, and one of the last group with a level of
 * the first.
 */
function chained(
  groups: readonly (readonly number[])[],
  place: number,
  entries: readonly Entry[],
  allows: Allows,
): Crossing[] {
  const known = [...entries];
  return groups.map((group, index) => {
    const next = groups[(index + 1) % groups.length] ?? group;
    const crossing = allowedCrossing(group, next, place, known, allows) ?? firstCrossing(group, next, place);
    known.push(crossed(entries, crossing));
    return crossing;
  });
}

/** Maximum number of crossings of two groups that are tried. */
const MOST_TRIED = 2000;

/** The first crossing of two groups, in either direction, that is allowed, if any. */
function allowedCrossing(
  group: readonly number[],
  next: readonly number[],
  place: number,
  known: readonly Entry[],
  allows: Allows,
): Crossing | undefined {
  let tried = 0;
  for (const [ones, others] of [
    [group, next],
    [next, group],
  ] as const) {
    for (const entry of ones) {
      for (const from of others) {
        if (tried++ > MOST_TRIED) break;
        const crossing = { entry, from, place };
        if (allows(crossed(known, crossing), known)) return crossing;
      }
    }
  }
  return undefined;
}

function firstCrossing(
  [entry = 0]: readonly number[],
  [from = entry]: readonly number[],
  place: number,
): Crossing {
  return { entry, from, place };
}

/** The entries that are still missing once the two factors can be distinguished from each other. */
function beside(
  entries: readonly Entry[],
  apart: readonly Crossing[],
  others: readonly number[],
  order: readonly number[],
  allows: Allows,
): Crossing[] {
  const added: Crossing[] = [];
  const known = [...entries, ...apart.map((crossing) => crossed(entries, crossing))];
  const allowance = new Allowance();
  let rank = rankOf(known, order, allowance);
  const ofOthers = rankOf(known, others, allowance);
  let isRestricted = false;
  // If combinations are not allowed, try other pairs of levels; if that is not enough, propose combinations that are
  // not allowed.
  for (const pass of ['allowed', 'any levels', 'not allowed'] as const) {
    if (pass !== 'allowed' && !isRestricted) break;
    for (const place of order) {
      const levels = byLevel(entries, place);
      for (const [one, two] of pass === 'any levels' ? pairsOf(levels) : neighborsOf(levels)) {
        const allowed = allowedCrossing(one, two, place, known, allows);
        isRestricted ||= allowed === undefined;
        const crossing = pass === 'not allowed' ? firstCrossing(one, two, place) : allowed;
        if (crossing === undefined) continue;
        const entry = crossed(entries, crossing);
        const raised = rankOf([...known, entry], order, allowance);
        if (rank === undefined || raised === undefined) return [];
        if (raised === rank) continue;
        // Entries that raise the rank of the other axes are skipped: they distinguish those from each other.
        if (others.includes(place) && rankOf([...known, entry], others, allowance) !== ofOthers) continue;
        rank = raised;
        known.push(entry);
        added.push(crossing);
      }
    }
  }
  return added;
}

function neighborsOf<T>(all: readonly T[]): [T, T][] {
  return all.slice(1).map((next, index) => [all[index] ?? next, next]);
}

function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((two): [T, T] => [one, two]));
}

/** The entries with each level, in order of first appearance. */
function byLevel(entries: readonly Entry[], place: number): number[][] {
  const levels = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    const level = entry[place] ?? '';
    const known = levels.get(level);
    if (known === undefined) levels.set(level, [index]);
    else known.push(index);
  }
  return [...levels.values()];
}

/** The rank of the main effects of some axes; `undefined` if it would take too long. */
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
