import type { Place } from '../findings/diagnostic.ts';
import type { Edit } from '../findings/fix.ts';
import type { Value } from '../python/value.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Span } from '../source/span.ts';
import type { HeaderColumn } from '../syntax/csv-columns.ts';
import type { Node, ScalarNode } from '../syntax/node.ts';

/**
 * A spec after loading: includes are resolved, shapes are checked, and every name and level knows where it stands.
 * Nothing is compiled yet. Parts that were refused are marked incomplete, so that later phases stay silent about what
 * only follows from an earlier fault.
 */
export interface Design {
  /** Whose language the spec is read in. */
  readonly runtime: Runtime;
  readonly specPath: string;
  /** The `axes` key, or the whole spec when there is none: where something missing is blamed. */
  readonly axesAt: Span;
  /** The key that stands where `axes` is missing and looks like it. */
  readonly misspeltAxes?: ScalarNode;
  /** The same for `rules`: then the rows are not those that are meant. */
  readonly misspeltRules?: ScalarNode;
  /** In declaration order. */
  readonly axes: readonly Axis[];
  /** False when the `axes` block itself is invalid: then any name may be an axis. */
  readonly axesComplete: boolean;
  /** False when some rule is invalid that may have provided an axis, too. */
  readonly namesComplete: boolean;
  /** In the order in which the file declares sections and their entries. */
  readonly rules: readonly Rule[];
  /** Names under a section that the runtime does not know: what they would have produced cannot be told. */
  readonly tentativeNames: readonly string[];
  /** False when some rule was lost. */
  readonly rulesWhole: boolean;
  /** False when some replicate was lost, or the block may stand under a misspelt key. */
  readonly replicatesWhole: boolean;
  readonly fieldOrder: FieldOrder | undefined;
  /** None where the runtime does not read the block. */
  readonly replicates: readonly Replicate[];
  /** Whether loading reported an error: then the design can be examined further, but has no rows. */
  readonly isInvalid: boolean;
  /** Every include the spec names that could be read, in the order of the file. */
  readonly includes: readonly Include[];
}

/** An `@file:` reference. */
export interface Include {
  /** Repository-relative path of the file. */
  readonly path: string;
  /** The `@file:` scalar. */
  readonly at: Span;
  /** Of a CSV: the columns that count, in header order. */
  readonly columns?: readonly HeaderColumn[];
  /** Of a CSV: the quote that is never closed, and swallows the rest of the file. */
  readonly unterminatedQuote?: Span;
}

export interface Axis {
  /** Usually a string; YAML allows any scalar. */
  readonly name: Value;
  /** The key that declares it. */
  readonly at: Span;
  /** As written, duplicates included. */
  readonly levels: readonly Level[];
  /** False when some level is invalid or could not be read. */
  readonly complete: boolean;
  /** The list that holds them, brackets included where it has them. */
  readonly listAt?: Span;
  readonly include?: Include;
  /** The alias that stands for its list, where the list itself stands elsewhere. */
  readonly alias?: Span;
}

/** One value of an axis, or one member of a rule's list, with the token it comes from. */
export interface Level {
  /** Where it is folded of several lines that are items to the eye: their hyphens, aligned with that of the first. */
  readonly aligned?: readonly Edit[];
  readonly value: Value;
  readonly node: Node;
}

/** A name that a rule mentions. */
export interface Name {
  readonly text: string;
  readonly at: Span;
}

export type Rule = SubsetRule | TieRule | PairRule | TupleRule;

/** `subsets: {axis: [keep]}` */
export interface SubsetRule {
  readonly kind: 'subset';
  readonly axis: Name;
  readonly keep: readonly Level[];
  readonly complete: boolean;
  readonly include?: Include;
}

/** `ties: {canonical: [axes]}` */
export interface TieRule {
  readonly kind: 'tie';
  readonly canonical: Name;
  readonly axes: readonly Name[];
  /** Whether the axes are the letters of one text: the runtime reads it so, and its author hardly meant it. */
  readonly axesAsText?: boolean;
  readonly complete: boolean;
}

/** `pairs: {name: {left, right, allowed, balance}}` */
export interface PairRule {
  readonly kind: 'pair';
  readonly name: Name;
  readonly left: Name | undefined;
  readonly right: Name | undefined;
  readonly allowed: readonly PairEntry[];
  /** The list, or the `@file:` scalar that names it. */
  readonly allowedAt: Span;
  readonly balance: { readonly side: string; readonly at: Span } | undefined;
  readonly complete: boolean;
  readonly include?: Include;
}

/** One entry of `allowed`; a list on a side stands for a tuple value. */
export interface PairEntry {
  readonly left: Level;
  readonly right: Level;
  readonly node: Node;
}

/** `tuples: {name: {axes, items}}` */
export interface TupleRule {
  readonly kind: 'tuple';
  readonly name: Name;
  readonly axes: readonly Name[];
  readonly axesAt: Span;
  readonly items: readonly TupleItem[];
  readonly itemsAt: Span;
  readonly complete: boolean;
  readonly include?: Include;
}

/** One entry of `items`: a value for each axis, in their order. */
export interface TupleItem {
  readonly values: readonly Level[];
  readonly node: Node;
}

/** An item that is a list or a mapping, and where it is blamed: on its first line. */
export interface UnhashableField {
  readonly node: Node;
  readonly at: Place;
}

export interface FieldOrder {
  readonly fields: readonly ScalarNode[];
  /** Items that no column can be named by; the runtime looks at them only when there are rows. */
  readonly unhashable?: readonly UnhashableField[];
  readonly at: Span;
}

export interface Replicate {
  readonly axis: Name;
  /** At least 1. */
  readonly count: bigint;
  /** The count as written. */
  readonly node: ScalarNode;
}
