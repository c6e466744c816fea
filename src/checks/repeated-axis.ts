import type { Rule, TupleRule } from '../design/design.ts';
import { repeatedAxisFindings } from '../plan/repeated-axis.ts';
import type { Claim } from './check.ts';

/** A tuple that names an axis twice, as errors. */
export function errorsOfRepeatedAxis(rule: TupleRule, says?: string): Claim[] {
  return repeatedAxisFindings(rule).map((finding) => {
    const { code, at, message } = finding;
    return {
      finding: {
        ...finding,
        severity: 'error',
        message: says === undefined ? message : `${message}; ${says}`,
      },
      consequenceOf: { code, at, ...(says === undefined ? {} : { says }) },
    };
  });
}

/** Errors at the axes that some tuple names twice: what is missing in their place need not be reported. */
export function errorsOfRepeatedAxes(rules: readonly Rule[]): Claim[] {
  return rules.flatMap((rule) => (rule.kind === 'tuple' ? errorsOfRepeatedAxis(rule) : []));
}

/** Indices of names that stand several times, each with that of the last of them. */
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
