import type { Rule } from '../design/design.ts';
import { nameOf } from '../design/rule-members.ts';
import { quoted } from '../findings/words.ts';

/** A rule as messages name it: `pair 'models'`, `the subset of 'draft_llm'`. */
export function ruleText(rule: Rule): string {
  const name = quoted(nameOf(rule).text);
  return rule.kind === 'subset' ? `the subset of ${name}` : `${rule.kind} ${name}`;
}
