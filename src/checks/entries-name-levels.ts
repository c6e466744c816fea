import type { Axes } from '../compile/axes.ts';
import type { NameKey } from '../compile/name-key.ts';
import type { BindingRule, Name } from '../design/design.ts';
import { columnName } from '../design/header-name.ts';
import { isBinding, membersOf } from '../design/rule-members.ts';
import { valueKey } from '../python/compare.ts';
import { str } from '../python/value.ts';
import type { Check, Claim } from './check.ts';
import { lostLevels, tokensOf } from './lost-levels.ts';
import { ruleText } from './rule-words.ts';

/**
 * The entries of a pair or tuple name every level of its axes; other levels are dropped. Where tuples provide their own
 * axes, those have only the levels of the items.
 */
export const entriesNameLevels: Check = {
  phase: 'rows',
  *find({ compilation, design }) {
    if (!design.rulesAreRead) return;
    for (const { rule, before } of compilation.steps) if (isBinding(rule)) yield* unnamed(rule, before);
  },
};

function* unnamed(rule: BindingRule, axes: Axes): Iterable<Claim> {
  const named = new Map<NameKey, { readonly member: Name; readonly values: Set<string> }>();
  const entries = rule.entries;
  for (const [place, member] of membersOf(rule).entries()) {
    if (member === undefined) continue;
    const key = axes.resolve(member);
    const { values } = named.get(key) ?? { values: new Set<string>() };
    named.set(key, named.get(key) ?? { member, values });
    for (const entry of entries) {
      const level = entry.values[place];
      if (level) values.add(valueKey(level.value));
    }
  }
  const [list, why] =
    rule.kind === 'pair'
      ? ['allowed', 'which is in no entry of allowed']
      : ['items', 'which is in none of its items'];
  const inHeader = headerLevels(rule, axes);
  for (const [key, { member, values }] of named) {
    const lost = (axes.domain(key)?.levels ?? []).filter(
      (level) => !values.has(valueKey(level.value)) && !inHeader.has(valueKey(level.value)),
    );
    const them = lost.length === 1 ? 'it' : 'them';
    const hint = `name ${them} in ${list}, or remove ${them} from the axis`;
    yield* lostLevels(ruleText(rule), member, lost, why, hint, tokensOf(lost));
  }
}

/** A header that consists of levels has its own finding, which covers the lost levels. */
function headerLevels(rule: BindingRule, axes: Axes): ReadonlySet<string> {
  const members = membersOf(rule);
  const header = (rule.include?.columns ?? []).map((column) => valueKey(str(columnName(column))));
  const isMade =
    header.length === members.length &&
    members.every((member, index) => {
      const domain = member && axes.domain(axes.resolve(member));
      return domain?.keys.has(header[index] ?? '') ?? false;
    });
  return new Set(isMade ? header : []);
}
