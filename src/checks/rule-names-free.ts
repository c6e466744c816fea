import type { Axes } from '../compile/axes.ts';
import { nameKey } from '../compile/name-key.ts';
import type { BindingRule } from '../design/design.ts';
import { isBinding, membersOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { relatedAt } from '../findings/listing.ts';
import { counted, quoted } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import { type Check, type Claim, claim } from './check.ts';
import { tokensOf } from './lost-levels.ts';

/**
 * A pair or tuple does not have the name of another axis. Both would share one name and one set of levels, which would
 * then count twice.
 */
export const ruleNamesFree: Check = {
  phase: 'rows',
  *find({ compilation }) {
    for (const { rule, before } of compilation.steps) if (isBinding(rule)) yield* taken(rule, before);
  },
};

function* taken(rule: BindingRule, axes: Axes): Iterable<Claim> {
  const key = nameKey(rule.name.text);
  const axis = axes.domain(key);
  if (axis === undefined) return;
  if (membersOf(rule).some((member) => member !== undefined && axes.resolve(member) === key)) return;
  const count = new Set(
    rule.entries.map(({ values }) => valueKey({ kind: 'tuple', items: values.map((level) => level.value) })),
  ).size;
  const name = quoted(rule.name.text);
  yield claim(
    'rule/name-taken',
    atSpan(rule.name.at),
    `${rule.kind} ${name} has the name of another axis: the levels of that axis are lost, and the ${counted(count, 'entry', 'entries')} of the ${rule.kind} ${count === 1 ? 'takes their place' : 'count twice'}${count === 1 ? '' : `, ${count} × ${count} = ${count * count} combinations`}`,
    {
      hint: `give the ${rule.kind} a name of its own`,
      related: relatedAt('a level that is lost', tokensOf(axis.levels)),
      explainedBy: [rule.name.at],
    },
  );
}
