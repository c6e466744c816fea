import type { Axes } from '../compile/axes.ts';
import type { RuleStep } from '../compile/compilation.ts';
import type { NameKey } from '../compile/name-key.ts';
import type { DesignProblem, OutsideDomain, Problem, RuleProblem } from '../compile/problem.ts';
import type { Ruled } from '../derivation.ts';
import type { Node } from '../syntax/node.ts';
import type { Claim } from './check.ts';

/** A problem of a compilation, with the rule in which it occurs. */
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
  /** The axes before the rule runs. */
  readonly axes: Axes;
  /** The column that the value was written in, if the values of the entry were reordered to fit the axes. */
  readonly column?: number;
}

/** A value that is not a level of its axis, with the pair or tuple that contains it. */
export interface FoundOutside extends FoundInRule {
  readonly problem: OutsideDomain;
}

/** Why a problem is not reported by itself. */
export interface Explanation {
  /** The claims that are reported instead; empty if the cause is reported anyway. */
  readonly claims: readonly Claim[];
  /** The identity of the cause. Each cause is reported once, however much it explains. */
  readonly cause?: unknown;
  /**
   * Names that may exist once the cause is fixed, since the reason why they do not exist now is reported; or any name.
   */
  readonly excuses?: readonly NameKey[] | 'any';
  /** Problems that remain once the cause is fixed. */
  readonly leaves?: readonly Found[];
  /** The value in a rule that is the cause; other findings about it are redundant. */
  readonly node?: Node;
}

/** Whether an earlier fault explains why there is no axis of this name. */
export type MayExist = (key: NameKey) => boolean;

/** One kind of cause, and the problems that it may explain. */
export interface Cause {
  readonly explains: readonly Problem['kind'][];
  of(found: Found, context: Ruled, mayExist: MayExist): readonly Explanation[];
}

export const UNEXPLAINED: readonly Explanation[] = [];
