import type { Level, Name, TupleRule } from '../design/design.ts';
import { show, showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { listed, relatedAt } from '../findings/listing.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { valueKey } from '../python/compare.ts';
import { tuple } from '../python/value.ts';
import { reportOutside, reportOwnMember } from './apply-pair.ts';
import { type DesignState, domain, nameKey } from './design-state.ts';
import { reportOtherOrder, takerOf } from './entry-order.ts';
import { laterKeys } from './near-level.ts';
import { spoiltColumns } from './spoilt-column.ts';
import { findAxis } from './unknown-axis.ts';

/**
 * A tuple replaces N axes by one whose levels are the items, placed where the earliest axis stood. Names are looked up
 * through ties; values take the spelling in `items`; duplicates are dropped.
 */
export function applyTuple(rule: TupleRule, state: DesignState, collector: Collector): void {
  const what = `tuple ${showText(rule.name.text)}`;
  const undeclared = reportUndeclared(rule, what, state, collector);
  const axes = rule.axes.map((member) => {
    if (undeclared.has(member)) return undefined;
    const key = state.resolve(member);
    const found = findAxis(state, member, key, what, 'tuple/unknown-axis', collector);
    const levels = found ? state.domains.get(key) : undefined;
    return levels && { ...levels, member };
  });
  let known = rule.complete && axes.every((axis) => axis?.complete ?? false);

  const items: Level[] = [];
  const seen = new Set<string>();
  const spoilt = spoiltColumns(rule);
  const orders = reportOtherOrder(
    {
      code: 'tuple/outside-domain',
      what,
      names: rule.axes,
      axes: axes.map(takerOf),
      rows: rule.items.map(({ values, node }) => ({ values, at: node.span })),
      include: rule.include,
    },
    collector,
  );
  const isListed = rule.axes.map((_, index) =>
    laterKeys(() => rule.items.flatMap(({ values }) => values[index]?.value ?? [])),
  );
  for (const [row, item] of rule.items.entries()) {
    const order = orders[row];
    let inside = order === undefined;
    axes.forEach((axis, index) => {
      const level = item.values[order?.[index] ?? index];
      if (level === undefined || axis === undefined || axis.keys.has(valueKey(level.value))) return;
      inside = false;
      if (!axis.complete) return;
      const refuse = spoilt.get(index);
      if (refuse) {
        refuse(collector, `${show(level.value)} is no level of axis ${showText(axis.member.text)}`);
        return;
      }
      const suspicion = axis.doubt?.(level.value);
      if (suspicion) suspicion.tell('tuple/outside-domain');
      else
        reportOutside(
          'tuple/outside-domain',
          level,
          axis,
          `${what} has this item`,
          rule.include,
          isListed[index] ?? (() => false),
          state,
          collector,
        );
    });
    if (!inside) {
      known = false;
      continue;
    }
    const value = tuple(item.values.map((level) => level.value));
    const key = valueKey(value);
    if (seen.has(key)) continue;
    seen.add(key);
    items.push({ value, node: item.node });
  }

  const members = rule.axes.map((member) => state.resolve(member));
  const places = members.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
  const name = state.set(rule.name, domain(items, known));
  state.order.splice(places.length > 0 ? Math.min(...places) : state.order.length, 0, name);
  state.tuples.set(
    name,
    rule.axes.map((member) => nameKey(member.text)),
  );
  for (const key of members) state.take(key, what, rule.name.at);
  reportOwnMember(rule, name, state, collector);
}

/**
 * v1: a tuple whose axes nobody declares, as v2 wants it, is one fault. A name that is gone, or nearly that of an axis, is
 * another one.
 *
 * @returns the names that are told.
 */
function reportUndeclared(
  rule: TupleRule,
  what: string,
  state: DesignState,
  collector: Collector,
): ReadonlySet<Name> {
  if (state.dialect !== 'v1' || state.lacksAxes) return new Set();
  const undeclared = rule.axes.filter((member) => {
    const key = state.resolve(member);
    return state.isUnknown(key) && nearestNames(member.text, state.available(), 1).length === 0;
  });
  const [first, ...others] = undeclared;
  if (first === undefined) return new Set();
  const names = listed(undeclared.map((member) => showText(member.text)));
  collector.add(
    'tuple/unknown-axis',
    atSpan(first.at),
    `${what} names ${names}, which ${others.length === 0 ? 'is no axis' : 'are no axes'}`,
    {
      hint: `declare ${others.length === 0 ? 'it' : 'them'} under \`axes\`, with ${others.length === 0 ? 'its' : 'their'} levels; only the v2 dialect takes the levels from the items: if the runtime is that one, check with the dialect v2`,
      related: relatedAt(
        'no axis either',
        others.map(({ at }) => at),
      ),
    },
  );
  return new Set(undeclared);
}
