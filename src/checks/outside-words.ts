import type { OutsideDomain } from '../compile/problem.ts';
import type { BindingRule, Level, Name } from '../design/design.ts';
import { isBinding } from '../design/rule-members.ts';
import { spelled } from '../findings/words.ts';
import type { Found } from './cause.ts';
import { ruleText } from './rule-words.ts';

/** A value that is not a level of its axis, with the description of its entry. */
export interface Outside {
  readonly rule: BindingRule;
  readonly code: `${BindingRule['kind']}/outside-domain`;
  readonly what: string;
  readonly level: Level;
  readonly member: Name;
  readonly problem: OutsideDomain;
}

export function outsideOf({ problem, step }: Found): Outside | undefined {
  const rule = step?.rule;
  if (problem.kind !== 'outside-domain' || !isBinding(rule)) return undefined;
  const name = ruleText(rule);
  const values = rule.entries[problem.entry]?.values ?? [];
  const what =
    rule.kind === 'pair'
      ? `${name} allows [${values.map(({ value }) => spelled(value)).join(', ')}]`
      : `${name} has this item`;
  const { level, member } = problem;
  return { rule, code: `${rule.kind}/outside-domain`, what, level, member, problem };
}
