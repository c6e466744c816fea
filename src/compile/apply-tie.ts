import type { TieRule } from '../design/design.ts';
import { valueKey } from '../python/compare.ts';
import type { DesignState } from './design-state.ts';
import { domainOf, narrowed } from './domain.ts';
import { nameKey } from './name-key.ts';
import type { RuleProblem } from './problem.ts';

/**
 * A tie makes axes share one level per row. Its levels are those of the first axis that all others have. Unless it is
 * an axis already, the canonical axis is placed at the position of the earliest tied axis; the other tied axes are
 * removed until expansion.
 */
export function applyTie(rule: TieRule, index: number, state: DesignState): readonly RuleProblem[] {
  const problems: RuleProblem[] = [];
  const keys = rule.axes.map((name) => nameKey(name.text));
  const members = rule.axes.flatMap((name) => {
    const key = nameKey(name.text);
    const domain = state.domain(key);
    if (domain === undefined) problems.push({ kind: 'unknown-axis', name, key });
    return domain ?? [];
  });
  const known =
    rule.complete && members.length === rule.axes.length && members.every((member) => member.complete);
  const [first, ...others] = members;
  const shared =
    first?.levels.filter((level) => others.every((other) => other.keys.has(valueKey(level.value)))) ?? [];
  if (known && shared.length === 0) problems.push({ kind: 'no-common-level' });

  const canonical = nameKey(rule.canonical.text);
  const places = keys.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
  const left = domainOf(shared, known && shared.length > 0);
  state.set(rule.canonical, narrowed(left, members, index));
  if (!state.order.includes(canonical)) state.place(canonical, places.length > 0 ? Math.min(...places) : 0);
  if (!state.ties.has(canonical)) state.tie(canonical, canonical);
  for (const key of keys) {
    state.tie(key, canonical);
    if (key !== canonical) state.take(key);
  }
  return problems;
}
