import type { Scalar } from '../python/value.ts';
import type { Span } from '../source/span.ts';

/**
 * A parsed value that knows where it stands. YAML, JSON, CSV and text files all become these, so that later phases carry
 * positions on values and never look them up again by path.
 */
export type Node = ScalarNode | ListNode | TupleNode | MapNode | SetNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: Scalar;
  readonly span: Span;
  /** The scalar as written, without quotes or folding applied; empty for one that is absent (`key:`). */
  readonly text: string;
  /** `plain` only for an unquoted YAML scalar, whose kind the resolver chose. */
  readonly style: 'plain' | 'quoted' | 'block' | 'other';
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly span: Span;
  /** By place: the aliases that stand here for items whose own place is elsewhere. */
  readonly aliases?: ReadonlyMap<number, Span>;
}

/** A hashable tuple: a row of a CSV include with several columns, or an entry of YAML's `!!pairs` and `!!omap`. */
export interface TupleNode {
  readonly kind: 'tuple';
  readonly items: readonly ScalarNode[];
  readonly span: Span;
}

/** A mapping in Python's order: merged keys first, a repeated key at its first place. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly span: Span;
}

export interface MapEntry {
  /** A scalar, or a tuple where YAML allows one as key. */
  readonly key: ScalarNode;
  readonly value: Node;
  /** The alias that stands here for a value whose own place is elsewhere. */
  readonly alias?: Span;
}

/** YAML's `!!set`: unhashable, so never accepted as a level. */
export interface SetNode {
  readonly kind: 'set';
  readonly items: readonly ScalarNode[];
  readonly span: Span;
}
