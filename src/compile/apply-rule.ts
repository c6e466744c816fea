import type { Rule } from '../design/design.ts';
import { applyPair } from './apply-pair.ts';
import { applySubset } from './apply-subset.ts';
import { applyTie } from './apply-tie.ts';
import { applyTuple } from './apply-tuple.ts';
import type { RuleStep } from './compilation.ts';
import type { DesignState } from './design-state.ts';
import type { RuleProblem } from './problem.ts';

/** Applies one rule and records its effect. Rules are applied in file order (semantics §3). */
export function applyRule(rule: Rule, index: number, state: DesignState): RuleStep {
  const before = state.now();
  state.begin();
  const problems = apply(rule, index, state);
  return { index, rule, before, after: state.now(), ...state.moves(), problems };
}

function apply(rule: Rule, index: number, state: DesignState): readonly RuleProblem[] {
  switch (rule.kind) {
    case 'subset':
      return applySubset(rule, index, state);
    case 'tie':
      return applyTie(rule, index, state);
    case 'pair':
      return applyPair(rule, state);
    case 'tuple':
      return applyTuple(rule, state);
  }
}
