import type { Level, Name, Replicate, UnhashableField } from '../design/design.ts';
import type { Value } from '../python/value.ts';
import type { ScalarNode } from '../syntax/node.ts';
import type { NameKey } from './name-key.ts';

/** Why the runtime rejects a rule. */
export type RuleProblem =
  | UnknownAxis
  /** The subset keeps no level of its axis. */
  | { readonly kind: 'nothing-left' }
  /** The tied axes have no level in common. */
  | { readonly kind: 'no-common-level' }
  /** Both sides of the pair are the same axis. */
  | { readonly kind: 'same-axis' }
  | OutsideDomain
  /** `balance` is not a side. */
  | { readonly kind: 'unknown-balance' }
  | Imbalance
  /** The pair or tuple has the name of one of its own axes. */
  | { readonly kind: 'named-like-member'; readonly key: NameKey };

/** A rule names something that is not an axis, or no longer is. */
export interface UnknownAxis {
  readonly kind: 'unknown-axis';
  readonly name: Name;
  /** The key after resolving ties. */
  readonly key: NameKey;
}

/** An entry of a pair or tuple has a value that its axis lacks. */
export interface OutsideDomain {
  readonly kind: 'outside-domain';
  readonly entry: number;
  /** Index of the axis in the rule. */
  readonly place: number;
  readonly member: Name;
  readonly key: NameKey;
  readonly level: Level;
}

/** The values of a balanced side do not occur equally often. */
export interface Imbalance {
  readonly kind: 'imbalance';
  readonly sides: readonly {
    readonly side: 'left' | 'right';
    readonly counts: readonly { readonly value: Value; readonly count: number }[];
  }[];
}

/** Why the runtime rejects a design although each of its rules is valid. */
export type DesignProblem =
  | UnknownField
  /** The name appeared twice among the axes, and a rule that removed one occurrence also removed its levels. */
  | { readonly kind: 'half-taken'; readonly key: NameKey }
  /** The name of a pair or tuple has levels, such as this one, that are not tuples of its length. */
  | { readonly kind: 'not-expandable'; readonly key: NameKey; readonly level: Level }
  /** An item of `field_order` that cannot be a column name. */
  | { readonly kind: 'unhashable-field'; readonly field: UnhashableField }
  | ReplicatedNothing
  /** The column for the replicates already exists. */
  | { readonly kind: 'replicate-column-taken'; readonly replicate: Replicate; readonly column: string }
  | { readonly kind: 'too-many-rows'; readonly count: bigint; readonly limit: number };

/** `field_order` contains a name that is not allowed. */
export interface UnknownField {
  readonly kind: 'unknown-field';
  readonly field: ScalarNode;
}

/** Replicates of an axis that is not a column. */
export interface ReplicatedNothing {
  readonly kind: 'replicated-no-column';
  readonly replicate: Replicate;
  /** Number of the compilation's columns that exist at this point. */
  readonly columns: number;
}

export type Problem = RuleProblem | DesignProblem;
