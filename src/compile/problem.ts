import type { Level, Name, Replicate, UnhashableField } from '../design/design.ts';
import type { Value } from '../python/value.ts';
import type { ScalarNode } from '../syntax/node.ts';
import type { NameKey } from './name-key.ts';

/** Why the runtime refuses a rule. */
export type RuleProblem =
  | UnknownAxis
  /** A subset keeps none of its axis' levels. */
  | { readonly kind: 'nothing-left' }
  /** The tied axes share no level. */
  | { readonly kind: 'no-common-level' }
  /** A pair names one axis on both sides. */
  | { readonly kind: 'same-axis' }
  | OutsideDomain
  /** `balance` is no side. */
  | { readonly kind: 'unknown-balance' }
  | Imbalance
  /** A pair or tuple has the name of one of its own axes. */
  | { readonly kind: 'named-like-member'; readonly key: NameKey };

/** A rule names what is not an axis, or none any more. */
export interface UnknownAxis {
  readonly kind: 'unknown-axis';
  readonly name: Name;
  /** The key after ties are looked up. */
  readonly key: NameKey;
}

/** An entry of a pair or tuple has a value that its axis lacks. */
export interface OutsideDomain {
  readonly kind: 'outside-domain';
  /** Index of the entry. */
  readonly entry: number;
  /** Place of the axis among the rule's. */
  readonly place: number;
  readonly member: Name;
  readonly key: NameKey;
  readonly level: Level;
}

/** The values of a balanced side do not occur equally often. */
export interface Imbalance {
  readonly kind: 'imbalance';
  /** The uneven sides, with how often each value occurs. */
  readonly sides: readonly {
    readonly side: 'left' | 'right';
    readonly counts: readonly { readonly value: Value; readonly count: number }[];
  }[];
}

/** Why the runtime refuses a design whose rules it takes. */
export type DesignProblem =
  | UnknownField
  /** A name that stood twice among the axes and lost its levels to the rule that took one of its places. */
  | { readonly kind: 'half-taken'; readonly key: NameKey }
  /** The levels of a pair's or tuple's name are no tuples of its length, such as this one. */
  | { readonly kind: 'not-expandable'; readonly key: NameKey; readonly level: Level }
  /** An item of `field_order` that cannot name a column. */
  | { readonly kind: 'unhashable-field'; readonly field: UnhashableField }
  | ReplicatedNothing
  /** The column that replicates would make is there already. */
  | { readonly kind: 'replicate-column-taken'; readonly replicate: Replicate; readonly column: string }
  /** More rows than may be compiled. */
  | { readonly kind: 'too-many-rows'; readonly count: bigint; readonly limit: number };

/** `field_order` names what it must not. */
export interface UnknownField {
  readonly kind: 'unknown-field';
  readonly field: ScalarNode;
}

/** Replicates of an axis that is not a column of the rows. */
export interface ReplicatedNothing {
  readonly kind: 'replicated-no-column';
  readonly replicate: Replicate;
  /** How many of the compilation's columns are there at this moment. */
  readonly columns: number;
}

export type Problem = RuleProblem | DesignProblem;
