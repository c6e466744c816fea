import type { SubsetRule } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { show, showText } from '../design/show.ts';
import type { Collector } from '../diagnostics/collector.ts';
import { atSpan } from '../diagnostics/diagnostic.ts';
import { nearestNames } from '../diagnostics/nearest-names.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import { type DesignState, domain, nameKey } from './design-state.ts';
import { findAxis } from './unknown-axis.ts';

/** A subset keeps the listed levels in the axis' own order and spelling; an unknown axis, or nothing left, is refused. */
export function applySubset(rule: SubsetRule, state: DesignState, collector: Collector): void {
  const key = nameKey(rule.axis.text);
  if (!findAxis(state, rule.axis, key, 'the subset', 'subset/unknown-axis', collector)) return;
  const axis = state.domains.get(key);
  if (axis === undefined) return;
  const keep = domain(rule.keep, rule.complete);
  const kept = axis.levels.filter((level) => keep.keys.has(valueKey(level.value)));
  const nothingLeft = kept.length === 0 && axis.complete && keep.complete;
  const derived = nothingLeft && keep.levels.some(({ value }) => axis.doubt?.(value));
  const known = axis.complete && keep.complete;
  const name = showText(rule.axis.text);
  if (nothingLeft && !derived) {
    const at = rule.keep[0]?.node.span ?? rule.axis.at;
    collector.add(
      'subset/nothing-left',
      atSpan(rule.include?.at ?? at),
      `the subset of ${name} keeps none of its levels`,
      {
        hint:
          rule.keep.length === 0
            ? 'list the levels to keep'
            : unknownHint(
                rule,
                axis.levels.map((level) => text(level.value)),
              ),
        related: [{ message: 'the subset', at: atSpan(rule.axis.at) }],
      },
    );
  } else if (axis.complete && !derived) {
    for (const level of keep.levels) {
      if (axis.keys.has(valueKey(level.value))) continue;
      const near = nearestNames(
        text(level.value),
        axis.levels.map((other) => text(other.value)),
        1,
      )[0];
      collector.add(
        'subset/unknown-value',
        atSpan(level.node.span),
        `the subset of ${name} keeps ${show(level.value)}, which is no level of it`,
        {
          hint: near ? `did you mean '${near}'?` : 'remove it, or add it to the axis',
          related: includedAt(rule.include),
        },
      );
    }
  }
  state.domains.set(key, { ...domain(kept, known && kept.length > 0), doubt: axis.doubt });
}

function unknownHint(rule: SubsetRule, levels: readonly string[]): string {
  const near = nearestNames(text(rule.keep[0]?.value ?? { kind: 'null' }), levels, 1)[0];
  return near
    ? `did you mean '${near}'?`
    : `the levels are ${levels.slice(0, 8).join(', ')}${levels.length > 8 ? ', …' : ''}`;
}
