import type { SubsetRule } from '../design/design.ts';
import { valueKey } from '../python/compare.ts';
import type { DesignState } from './design-state.ts';
import { domainOf, narrowed } from './domain.ts';
import { nameKey } from './name-key.ts';
import type { RuleProblem } from './problem.ts';

/**
 * A subset keeps the listed levels in the axis' own order and spelling. An unknown axis or an empty result is an error.
 */
export function applySubset(rule: SubsetRule, index: number, state: DesignState): readonly RuleProblem[] {
  const key = nameKey(rule.axis.text);
  const axis = state.domain(key);
  if (axis === undefined) return [{ kind: 'unknown-axis', name: rule.axis, key }];
  const keep = domainOf(rule.keep, rule.complete);
  const kept = axis.levels.filter((level) => keep.keys.has(valueKey(level.value)));
  const known = axis.complete && keep.complete;
  state.replace(key, narrowed(domainOf(kept, known && kept.length > 0), [axis], index));
  return known && kept.length === 0 ? [{ kind: 'nothing-left' }] : [];
}
