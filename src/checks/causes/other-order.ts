import type { RuleStep } from '../../compile/compilation.ts';
import { isBinding, membersOf } from '../../design/rule-members.ts';
import { valueKey } from '../../python/compare.ts';
import { oncePer } from '../../source/once-per.ts';
import { type Cause, type FoundOutside, UNEXPLAINED } from '../cause.ts';
import { type EntryOrders, type Order, ordersOf } from '../entry-order.ts';
import { ruleText } from '../rule-words.ts';

/** The values of one entry or of all entries are in a different order than the axes: one fault, not one per value. */
export const otherOrder: Cause = {
  explains: ['outside-domain'],
  of({ problem, step, column }) {
    if (problem.kind !== 'outside-domain' || step === undefined || column !== undefined) return UNEXPLAINED;
    const orders = stepOrders(step);
    if (orders?.common) {
      const { order, claim } = orders.common;
      const entries = [...orders.rows.keys()];
      return [
        {
          claims: [claim],
          cause: order,
          leaves: entries.flatMap((entry) => misfitsUnder(order, entry, step)),
        },
      ];
    }
    const row = orders?.rows[problem.entry];
    if (row === undefined) return UNEXPLAINED;
    return [{ claims: [row.claim], cause: row, leaves: misfitsUnder(row.order, problem.entry, step) }];
  },
};

/** Undefined order if an axis is missing, or a fault hides some of its levels. */
const stepOrders = oncePer(({ rule, before }: RuleStep): EntryOrders | undefined => {
  if (!isBinding(rule)) return undefined;
  const names = membersOf(rule).flatMap((name) => name ?? []);
  const takers = names.map((name) => {
    const domain = before.domain(before.resolve(name));
    return domain?.complete ? domain : undefined;
  });
  return ordersOf({
    code: `${rule.kind}/outside-domain`,
    what: ruleText(rule),
    names,
    axes: takers.map((domain) => domain && ((value) => domain.keys.has(valueKey(value)))),
    rows: rule.entries.map(({ values, node }) => ({ values, at: node.span })),
    include: rule.include,
  });
});

/** The values of an entry that fit no axis even after reordering. */
function misfitsUnder(order: Order, entry: number, step: RuleStep): FoundOutside[] {
  const { rule, before: axes } = step;
  if (!isBinding(rule)) return [];
  const values = rule.entries[entry]?.values ?? [];
  return membersOf(rule).flatMap((member, place): FoundOutside[] => {
    const column = order[place] ?? place;
    const level = values[column];
    const key = member && axes.resolve(member);
    const domain = key === undefined ? undefined : axes.domain(key);
    if (!member || !key || !level || !domain?.complete || domain.keys.has(valueKey(level.value))) return [];
    return [{ problem: { kind: 'outside-domain', entry, place, member, key, level }, step, axes, column }];
  });
}
