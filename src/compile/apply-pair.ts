import type { Level, PairRule } from '../design/design.ts';
import { SHAPES } from '../design/spec-shapes.ts';
import { valueKey } from '../python/compare.ts';
import type { Value } from '../python/value.ts';
import type { DesignState } from './design-state.ts';
import { domainOf } from './domain.ts';
import { findMembers, levelsOfEntries, losesItself } from './entries.ts';
import { nameKey } from './name-key.ts';
import type { Imbalance, RuleProblem } from './problem.ts';

export const BALANCED_SIDES: readonly string[] = SHAPES.balancedSide.words;

/**
 * A pair replaces two axes with one whose levels are the allowed combinations, at the position of the earlier axis.
 * Axis names are resolved through ties; values take their spelling from `allowed`; duplicates are dropped before
 * checking the balance.
 */
export function applyPair(rule: PairRule, state: DesignState): readonly RuleProblem[] {
  const { left, right } = rule;
  const twins = left !== undefined && left.text === right?.text;
  const members = findMembers([left, right], state);
  const { levels, everyFits, problems } = levelsOfEntries(rule.entries, members);
  const known =
    rule.complete && !twins && everyFits && members.every((member) => member?.domain?.complete ?? false);
  const name = state.set(rule.name, domainOf(levels, known));
  if (left && right) state.pairs.set(name, [nameKey(left.text), nameKey(right.text)]);
  // A pair with a missing side leaves both axes: its effect is unknown.
  const keys = left && right ? [state.resolve(left), state.resolve(right)] : [];
  const places = keys.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
  for (const key of new Set(keys)) state.take(key);
  state.place(name, places.length > 0 ? Math.min(...places) : state.order.length);
  return [
    ...(twins ? [{ kind: 'same-axis' as const }] : []),
    ...problems,
    ...balanceProblems(rule, levels, known),
    ...losesItself(rule, name, state),
  ];
}

/** With `balance`, all values on that side must occur equally often. */
function balanceProblems({ balance }: PairRule, levels: readonly Level[], known: boolean): RuleProblem[] {
  if (balance === undefined) return [];
  if (!BALANCED_SIDES.includes(balance.side)) return [{ kind: 'unknown-balance' }];
  if (!known) return [];
  const sides = (['left', 'right'] as const).flatMap((side): Imbalance['sides'] => {
    if (balance.side !== side && balance.side !== 'both') return [];
    const counts = new Map<string, { readonly value: Value; count: number }>();
    for (const { value } of levels) {
      const member = value.kind === 'tuple' ? value.items[side === 'left' ? 0 : 1] : undefined;
      if (member === undefined) continue;
      const entry = counts.get(valueKey(member)) ?? { value: member, count: 0 };
      entry.count++;
      counts.set(valueKey(member), entry);
    }
    const entries = [...counts.values()];
    return new Set(entries.map(({ count }) => count)).size <= 1 ? [] : [{ side, counts: entries }];
  });
  return sides.length === 0 ? [] : [{ kind: 'imbalance', sides }];
}
