import type { RuleStep } from '../compile/compilation.ts';
import type { Problem } from '../compile/problem.ts';
import type { Name } from '../design/design.ts';
import type { Code } from '../findings/codes.ts';
import { ruleText } from './rule-words.ts';

/** The name that a problem says is not an axis or a column; `undefined` if it is not text. */
export function unknownName(problem: Problem): Name | undefined {
  switch (problem.kind) {
    case 'unknown-axis':
      return problem.name;
    case 'replicated-no-column':
      return problem.replicate.axis;
    case 'unknown-field': {
      const { value, span } = problem.field;
      return value.kind === 'str' ? { text: value.value, at: span } : undefined;
    }
    default:
      return undefined;
  }
}

/** The part of the spec that contains the name, and the code of the finding. */
export function namedBy(
  problem: Problem,
  step: RuleStep | undefined,
): { readonly what: string; readonly code: Code } {
  if (problem.kind === 'unknown-field') return { what: 'the field order', code: 'output/unknown-field' };
  if (step === undefined) return { what: 'the replicates', code: 'replicates/unknown-axis' };
  return {
    what: step.rule.kind === 'subset' ? 'the subset' : ruleText(step.rule),
    code: `${step.rule.kind}/unknown-axis`,
  };
}
