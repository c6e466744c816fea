import type { TupleRule } from '../design/design.ts';
import type { DesignState } from './design-state.ts';
import { domainOf } from './domain.ts';
import { findMembers, levelsOfEntries, losesItself } from './entries.ts';
import { nameKey } from './name-key.ts';
import type { RuleProblem } from './problem.ts';

/**
 * A tuple replaces N axes with one whose levels are the items, at the position of the earliest axis. Axis names are
 * resolved through ties; values take their spelling from `items`; duplicates are dropped.
 */
export function applyTuple(rule: TupleRule, state: DesignState): readonly RuleProblem[] {
  const members = findMembers(rule.axes, state);
  const { levels, everyFits, problems } = levelsOfEntries(rule.entries, members);
  const known = rule.complete && everyFits && members.every((member) => member?.domain?.complete ?? false);

  const keys = rule.axes.map((member) => state.resolve(member));
  const places = keys.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
  const name = state.set(rule.name, domainOf(levels, known));
  state.place(name, places.length > 0 ? Math.min(...places) : state.order.length);
  state.tuples.set(
    name,
    rule.axes.map((member) => nameKey(member.text)),
  );
  for (const key of keys) state.take(key);
  return [...problems, ...losesItself(rule, name, state)];
}
