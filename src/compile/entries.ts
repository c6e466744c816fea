import type { BindingRule, Entry, Level, Name } from '../design/design.ts';
import { valueKey } from '../python/compare.ts';
import { tuple } from '../python/value.ts';
import type { DesignState } from './design-state.ts';
import { type Domain, domainOf } from './domain.ts';
import type { NameKey } from './name-key.ts';
import type { RuleProblem } from './problem.ts';

/** An axis of a rule. */
export interface Member {
  readonly name: Name;
  readonly key: NameKey;
  readonly domain: Domain | undefined;
}

/** Resolves the axes of a pair or tuple through ties; a missing side of a pair has no member. */
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

export interface EntryLevels {
  /** The levels without duplicates, spelled as in the entries. */
  readonly levels: readonly Level[];
  readonly everyFits: boolean;
  /** Members that are not axes, followed by values that their axes lack. */
  readonly problems: readonly RuleProblem[];
}

/** The levels that entries define, excluding entries with a value that its axis lacks. */
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
      // If an axis lost levels to an earlier fault, the value may be one of them.
      if (domain.complete) problems.push({ kind: 'outside-domain', entry, place, member: name, key, level });
    }
    if (fits) levels.push({ value: tuple(values.map(({ value }) => value)), node });
    else everyFits = false;
  }
  return { levels: domainOf(levels, true).levels, everyFits, problems };
}

/** If a pair or tuple removes its own name, its column has no levels, and the runtime crashes. */
export function losesItself(rule: BindingRule, key: NameKey, state: DesignState): RuleProblem[] {
  // A tuple that lists the axis twice removes both occurrences, and the runtime continues without the column.
  if (state.domain(key) !== undefined || !state.order.includes(key)) return [];
  state.set(rule.name, domainOf([], false));
  return [{ kind: 'named-like-member', key }];
}
