import type { RuleStep } from '../compile/compilation.ts';
import { type NameKey, nameKey } from '../compile/name-key.ts';
import type { Ruled } from '../derivation.ts';
import type { BindingRule, Name } from '../design/design.ts';
import { isBinding, membersOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { relatedAt } from '../findings/listing.ts';
import { LISTED, listed, quoted, unlisted } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import type { Span } from '../source/span.ts';
import { type Check, claim } from './check.ts';
import { PLANNED_COLUMNS } from './planned-columns.ts';

/** A pair or tuple that takes a tied axis names all axes tied with it, since the others are never filled. */
export const tiedAxesSurvive: Check = {
  phase: 'rows',
  *find(value) {
    const taken = [...tiedMembers(value)];
    if (taken.length === 0) return;
    const { compilation, design } = value;
    const { columns, end } = compilation;
    const wanted = new Set([
      ...design.axes.map((axis) => valueKey(axis.name)),
      ...[...PLANNED_COLUMNS].map(nameKey),
    ]);
    const tiedAt = new Map<NameKey, Span>();
    for (const rule of design.rules) {
      if (rule.kind !== 'tie') continue;
      for (const name of rule.axes) tiedAt.set(nameKey(name.text), rule.canonical.at);
    }
    const said = new Set<NameKey>();
    for (const { rule, member, tied } of taken) {
      const lost = tied.filter((name) => !columns.has(name) && wanted.has(name) && !said.has(name));
      if (lost.length === 0) continue;
      for (const name of lost) said.add(name);
      const names = listed(
        lost.slice(0, LISTED).map((name) => quoted(end.label(name))),
        lost.length,
      );
      yield claim(
        'rule/over-tied-axis',
        atSpan(member.at),
        `${rule.kind} ${quoted(rule.name.text)} takes ${quoted(member.text)}, which is tied with ${names}: the rows lose ${lost.length === 1 ? 'the column' : 'the columns'} ${names}`,
        {
          hint: 'remove the tie, and bind all of its axes in one tuple rule, each with the same value',
          unlisted: unlisted(lost.length),
          names: lost.map((name) => quoted(end.label(name))),
          related: relatedAt('tied here', [
            ...new Set(lost.slice(0, LISTED).flatMap((name) => tiedAt.get(name) ?? [])),
          ]),
          explainedBy: [member.at],
        },
      );
    }
  },
};

/** A pair or tuple that takes an axis which represents several tied names. */
interface TiedMember {
  readonly rule: BindingRule;
  readonly member: Name;
  readonly tied: readonly NameKey[];
}

function* tiedMembers({ compilation }: Ruled): Iterable<TiedMember> {
  for (const step of compilation.steps)
    if (isBinding(step.rule)) yield* membersThatAreTied(step.rule, step, compilation.ties.keys());
}

/** Members that resolve to a canonical, with every name that shares it; each canonical once. */
function membersThatAreTied(rule: BindingRule, { before }: RuleStep, names: Iterable<NameKey>): TiedMember[] {
  const named = new Set<NameKey>();
  const byCanonical = new Map<NameKey, TiedMember & { readonly tied: NameKey[] }>();
  for (const member of membersOf(rule)) {
    if (member === undefined) continue;
    const key = nameKey(member.text);
    named.add(key);
    const canonical = before.canonicalOf(key);
    if (canonical !== undefined && !byCanonical.has(canonical))
      byCanonical.set(canonical, { rule, member, tied: [] });
  }
  for (const name of names) {
    const canonical = before.canonicalOf(name);
    if (canonical !== undefined && !named.has(name)) byCanonical.get(canonical)?.tied.push(name);
  }
  return [...byCanonical.values()].filter(({ tied }) => tied.length > 0);
}
