import { entryValues } from '../compile/entries.ts';
import type { OutsideDomain } from '../compile/problem.ts';
import type { Level, Name, PairRule, TupleRule } from '../design/design.ts';
import { spelled } from '../findings/words.ts';
import type { Found } from './cause.ts';
import { ruleText } from './rule-words.ts';

/** A value that is not a level of its axis, with the description of its entry. */
export interface Outside {
  readonly rule: PairRule | TupleRule;
  readonly code: 'pair/outside-domain' | 'tuple/outside-domain';
  readonly what: string;
  readonly level: Level;
  readonly member: Name;
  readonly problem: OutsideDomain;
}

export function outsideOf({ problem, step }: Found): Outside | undefined {
  const rule = step?.rule;
  if (problem.kind !== 'outside-domain' || (rule?.kind !== 'pair' && rule?.kind !== 'tuple'))
    return undefined;
  const name = ruleText(rule);
  const values = entryValues(rule, problem.entry);
  const what =
    rule.kind === 'pair'
      ? `${name} allows [${values.map(({ value }) => spelled(value)).join(', ')}]`
      : `${name} has this item`;
  const { level, member } = problem;
  return { rule, code: `${rule.kind}/outside-domain`, what, level, member, problem };
}
