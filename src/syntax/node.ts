import type { Scalar } from '../python/value.ts';
import type { Span } from '../source/span.ts';

/**
 * A parsed value with its position. YAML, JSON, CSV and text files are all parsed into these, so that later phases
 * never have to search for positions.
 */
export type Node = ScalarNode | ListNode | TupleNode | MapNode | SetNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: Scalar;
  readonly span: Span;
  /** The scalar as written, without quotes or folding applied; empty for an absent one (`key:`). */
  readonly text: string;
  /** `plain` is only for unquoted YAML scalars, whose type depends on their text. */
  readonly style: 'plain' | 'quoted' | 'block' | 'other';
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly span: Span;
  /** By index: aliases in this list whose item is defined elsewhere. */
  readonly aliases?: ReadonlyMap<number, Span>;
}

/** A hashable tuple: a row of a CSV include with several columns, or an entry of YAML's `!!pairs` and `!!omap`. */
export interface TupleNode {
  readonly kind: 'tuple';
  readonly items: readonly ScalarNode[];
  readonly span: Span;
}

/** A mapping in Python's order: merged keys first; a repeated key keeps its first position. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly span: Span;
  /** The first `<<`, whose keys come before all others wherever it stands. */
  readonly mergedAt?: Span;
}

export interface MapEntry {
  /** A scalar, or a tuple where YAML allows one as a key. */
  readonly key: ScalarNode;
  readonly value: Node;
  /** The alias in this entry, if the value is defined elsewhere. */
  readonly alias?: Span;
  /** The first value of a repeated key, whose last value counts. */
  readonly replaced?: Node;
  /** The key at which the repetition is reported, if it is a key above this one. */
  readonly repeatedAt?: Span;
}

/** YAML's `!!set`. It is unhashable, so it is never accepted as a level. */
export interface SetNode {
  readonly kind: 'set';
  readonly items: readonly ScalarNode[];
  readonly span: Span;
}
