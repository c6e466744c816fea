import type { Axes } from '../compile/axes.ts';
import type { RuleStep } from '../compile/compilation.ts';
import type { NameKey } from '../compile/name-key.ts';
import type { DesignProblem, OutsideDomain, Problem, RuleProblem } from '../compile/problem.ts';
import type { Ruled } from '../derivation.ts';
import type { Node } from '../syntax/node.ts';
import type { Claim } from './check.ts';

/** A problem of a compilation, with the rule that has it. */
export type Found = FoundInRule | FoundInDesign;

export interface FoundInDesign {
  readonly problem: DesignProblem;
  readonly step?: undefined;
  readonly column?: undefined;
  readonly axes: Axes;
}

export interface FoundInRule {
  readonly problem: RuleProblem;
  readonly step: RuleStep;
  /** The axes as the rule found them. */
  readonly axes: Axes;
  /** The column of the entry that the value stands in, where the values of the entry were put into another order. */
  readonly column?: number;
}

/** A value outside of its axis, with the pair or tuple that has it. */
export interface FoundOutside extends FoundInRule {
  readonly problem: OutsideDomain;
}

/** Why a problem is not reported by itself. */
export interface Explanation {
  /** What is reported in its place; nothing where that is reported anyway. */
  readonly claims: readonly Claim[];
  /** One cause is reported once, however much it explains: the identity of the cause. */
  readonly cause?: unknown;
  /** Names that count from now on as ones that may exist, since the reason why they do not is reported; or any name. */
  readonly excuses?: readonly NameKey[] | 'any';
  /** What is left of the problem once the cause is fixed. */
  readonly leaves?: readonly Found[];
  /** The value in a rule that is the cause: that it is odd by itself need not be reported. */
  readonly node?: Node;
}

/** Names for which an earlier fault explains that there is no such axis. */
export type MayExist = (key: NameKey) => boolean;

/** One kind of cause: what explains a problem, if anything. */
export interface Cause {
  readonly explains: readonly Problem['kind'][];
  of(found: Found, context: Ruled, mayExist: MayExist): readonly Explanation[];
}

export const UNEXPLAINED: readonly Explanation[] = [];
