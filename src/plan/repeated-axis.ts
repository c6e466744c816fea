import type { Name, Rule, TupleRule } from '../design/design.ts';
import { showText } from '../design/show.ts';
import { CATALOGUE } from '../findings/codes.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan, type Diagnostic } from '../findings/diagnostic.ts';

const CODE = 'tuple/repeated-axis';

/** A tuple that names an axis twice: each row takes the last of the values. */
export function repeatedAxisFindings(rule: TupleRule): Diagnostic[] {
  const seen = new Map<string, Name>();
  return rule.axes.flatMap((member): Diagnostic[] => {
    const first = seen.get(member.text);
    if (first === undefined) {
      seen.set(member.text, member);
      return [];
    }
    return [
      {
        code: CODE,
        severity: CATALOGUE[CODE].severity,
        message: `tuple ${showText(rule.name.text)} names axis ${showText(member.text)} twice: each row takes the last of its values, and the others are lost`,
        at: atSpan(member.at),
        hint: 'remove one of the two, with its column of values',
        related: [{ message: 'named here first', at: atSpan(first.at) }],
      },
    ];
  });
}

/** Whether some tuple names an axis twice; then that is an error, and what is missing in its place need not be reported. */
export function refuseRepeatedAxes(rules: readonly Rule[], collector: Collector): boolean {
  const found = rules.flatMap((rule) => (rule.kind === 'tuple' ? repeatedAxisFindings(rule) : []));
  for (const one of found) if (!collector.refuse(CODE, one.at)) collector.push({ ...one, severity: 'error' });
  return found.length > 0;
}
