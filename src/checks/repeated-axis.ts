import type { Name, Rule, TupleRule } from '../design/design.ts';
import { CATALOGUE } from '../findings/codes.ts';
import { atSpan, type Diagnostic } from '../findings/diagnostic.ts';
import { msg, type Text } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import type { Claim } from './check.ts';

/** The findings about a tuple that names an axis twice, raised to errors. */
export function errorsOfRepeatedAxis(rule: TupleRule, says?: Text): Claim[] {
  return repeatedAxisFindings(rule).map((finding) => {
    const { code, at, message } = finding;
    return {
      finding: {
        ...finding,
        severity: 'error',
        message: says === undefined ? message : msg`${message}; ${says}`,
      },
      consequenceOf: { code, at, ...(says === undefined ? {} : { says }) },
    };
  });
}

/** The same for all tuples. The axes that are missing in place of the repeated ones need not be reported. */
export function errorsOfRepeatedAxes(rules: readonly Rule[]): Claim[] {
  return rules.flatMap((rule) => (rule.kind === 'tuple' ? errorsOfRepeatedAxis(rule) : []));
}

/** Indices of repeated names, each mapped to the index of the last occurrence. */
export function repeatedNames(names: readonly string[]): Map<number, number> {
  const last = new Map<string, number>();
  const several = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (last.has(name)) several.add(name);
    last.set(name, index);
  }
  const found = new Map<number, number>();
  if (several.size > 0)
    for (const [index, name] of names.entries())
      if (several.has(name)) found.set(index, last.get(name) ?? index);
  return found;
}

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
        message: `tuple ${quoted(rule.name.text)} names axis ${quoted(member.text)} twice: each row takes the last of its values, and the others are lost`,
        at: atSpan(member.at),
        hint: 'remove one of the two, with its column of values',
        related: [{ message: 'named here first', at: atSpan(first.at) }],
      },
    ];
  });
}
