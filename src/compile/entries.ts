import type { Level, Name, PairRule, TupleRule } from '../design/design.ts';
import { valueKey } from '../python/compare.ts';
import { tuple } from '../python/value.ts';
import type { Node } from '../syntax/node.ts';
import type { DesignState } from './design-state.ts';
import { type Domain, domainOf } from './domain.ts';
import type { NameKey } from './name-key.ts';
import type { RuleProblem } from './problem.ts';

/** An entry of a pair or tuple: one value for each axis, by its place. */
export interface Entry {
  readonly values: readonly Level[];
  readonly node: Node;
}

/** The entries of a pair's `allowed` or of a tuple's `items`. */
export function entriesOf(rule: PairRule | TupleRule): readonly Entry[] {
  return rule.kind === 'tuple'
    ? rule.items
    : rule.allowed.map(({ left, right, node }) => ({ values: [left, right], node }));
}

/** The values of one entry. */
export function entryValues(rule: PairRule | TupleRule, index: number): readonly Level[] {
  if (rule.kind === 'tuple') return rule.items[index]?.values ?? [];
  const entry = rule.allowed[index];
  return entry === undefined ? [] : [entry.left, entry.right];
}

/** The axis at each place of a rule. */
export interface Member {
  readonly name: Name;
  readonly key: NameKey;
  readonly domain: Domain | undefined;
}

/** Looks the axes of a pair or tuple up, through ties; a side that a pair lacks has no member. */
export function findMembers(
  names: readonly (Name | undefined)[],
  state: Pick<DesignState, 'resolve' | 'domain'>,
): readonly (Member | undefined)[] {
  return names.map((name) => {
    if (name === undefined) return undefined;
    const key = state.resolve(name);
    return { name, key, domain: state.domain(key) };
  });
}

/** What entries come to. */
export interface EntryLevels {
  /** Each once, in the spelling of the entries. */
  readonly levels: readonly Level[];
  readonly everyFits: boolean;
  /** Members that are not axes, then values outside of their axes. */
  readonly problems: readonly RuleProblem[];
}

/** The levels that entries make. An entry with a value outside of its axis makes none. */
export function levelsOfEntries(
  entries: readonly Entry[],
  members: readonly (Member | undefined)[],
): EntryLevels {
  const levels: Level[] = [];
  const problems: RuleProblem[] = members.flatMap((member) =>
    member !== undefined && member.domain === undefined
      ? [{ kind: 'unknown-axis' as const, name: member.name, key: member.key }]
      : [],
  );
  let everyFits = true;
  for (const [entry, { values, node }] of entries.entries()) {
    let fits = true;
    for (const [place, member] of members.entries()) {
      const level = values[place];
      if (level === undefined || member?.domain === undefined) continue;
      const { name, key, domain } = member;
      if (domain.keys.has(valueKey(level.value))) continue;
      fits = false;
      // What else an axis has, which lost some of its levels to a fault, is unknown.
      if (domain.complete) problems.push({ kind: 'outside-domain', entry, place, member: name, key, level });
    }
    if (fits) levels.push({ value: tuple(values.map(({ value }) => value)), node });
    else everyFits = false;
  }
  return { levels: domainOf(levels, true).levels, everyFits, problems };
}

/** A pair or tuple that takes its own name away leaves a column without levels: the runtime crashes on it. */
export function losesItself(rule: PairRule | TupleRule, key: NameKey, state: DesignState): RuleProblem[] {
  // A tuple that names the axis twice takes both places away, and the runtime goes on without the column.
  if (state.domain(key) !== undefined || !state.order.includes(key)) return [];
  state.set(rule.name, domainOf([], false));
  return [{ kind: 'named-like-member', key }];
}
