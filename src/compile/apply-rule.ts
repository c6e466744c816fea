import type { Rule } from '../design/design.ts';
import type { Collector } from '../findings/collector.ts';
import { applyPair } from './apply-pair.ts';
import { applySubset } from './apply-subset.ts';
import { applyTie } from './apply-tie.ts';
import { applyTuple } from './apply-tuple.ts';
import type { DesignState } from './design-state.ts';

/** Runs one rule; rules run one after another, in the order of the file (semantics §3). */
export function applyRule(rule: Rule, state: DesignState, collector: Collector): void {
  switch (rule.kind) {
    case 'subset':
      applySubset(rule, state, collector);
      break;
    case 'tie':
      applyTie(rule, state, collector);
      break;
    case 'pair':
      applyPair(rule, state, collector);
      break;
    case 'tuple':
      applyTuple(rule, state, collector);
      break;
  }
}
