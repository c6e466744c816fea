import type { Code } from '../findings/codes.ts';
import type { Place } from '../findings/diagnostic.ts';
import type { Edit, Fix } from '../findings/fix.ts';
import type { Value } from '../python/value.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Span } from '../source/span.ts';
import type { HeaderColumn, JoinedRows } from '../syntax/csv-columns.ts';
import type { Node, ScalarNode } from '../syntax/node.ts';

/**
 * A loaded spec: includes are resolved, shapes are checked, and every name and level has its position, but nothing is
 * compiled yet. Invalid parts are marked incomplete, so that later phases do not report consequences of an earlier
 * fault.
 */
export interface Design {
  /** The dialect in which the spec is read. */
  readonly runtime: Runtime;
  readonly specPath: string;
  /** The `axes` key, or the whole spec if there is none: where to report something missing. */
  readonly axesAt: Span;
  /** Keys in comments of the spec that have no value on their line, with their spans. */
  readonly commented: ReadonlyMap<string, Span>;
  /** A key that seems to be a misspelling of the missing `axes`. */
  readonly misspelledAxes?: ScalarNode;
  /** The same for `rules`. */
  readonly misspelledRules?: ScalarNode;
  /** Keys of rules and replicates that are not read because they are in another place. */
  readonly unread: readonly Span[];
  /** Whether all rules are where they are read; otherwise, the rows are not those that the author means. */
  readonly rulesAreRead: boolean;
  /** The finding of a line that is indented wrongly: it is the cause of all other findings in the spec. */
  readonly displaced?: { readonly code: Code; readonly at: Place };
  /** In declaration order. */
  readonly axes: readonly Axis[];
  /** False if the `axes` block itself is invalid: any name could then be an axis. */
  readonly axesComplete: boolean;
  /** Also false if an invalid rule may have defined an axis. */
  readonly namesComplete: boolean;
  /** In file order, for sections as well as their entries. */
  readonly rules: readonly Rule[];
  /** Names below an unknown section. It is unknown which kind of rule they were meant to be. */
  readonly tentativeNames: readonly string[];
  /** False if a rule was dropped. */
  readonly rulesWhole: boolean;
  /** False if a replicate was dropped, or the key of the block may be misspelled. */
  readonly replicatesWhole: boolean;
  readonly fieldOrder: FieldOrder | undefined;
  /** Empty if the runtime does not read the block. */
  readonly replicates: readonly Replicate[];
  /** Whether loading reported an error: then the design has no rows, but can still be checked further. */
  readonly isInvalid: boolean;
  /** All readable includes, in file order. */
  readonly includes: readonly Include[];
  /** The first `<<` among axes or rules, which decides their order. */
  readonly mergedAt?: Span;
}

/** An `@file:` reference. */
export interface Include {
  /** Repository-relative path of the file. */
  readonly path: string;
  /** The `@file:` scalar. */
  readonly at: Span;
  /** For a CSV: the named columns, in header order. */
  readonly columns?: readonly HeaderColumn[];
  /** For the list of an axis or a subset: the lists in the same folder, one of which may be meant instead. */
  readonly lists?: () => readonly NearList[];
  /** For the table of a pair or tuple: what to do if another one in the same folder has the columns of its axes. */
  readonly instead?: () => TableRemedy | undefined;
  /** For a CSV: a quote that is never closed and so includes the rest of the file. */
  readonly unterminatedQuote?: Span;
  /** For a CSV: lines that contain several rows. */
  readonly joinedRows?: JoinedRows;
  /** For a YAML file without values: the first of the items that are in comments. */
  readonly commentedItem?: Span;
}

/** A list of single values in the folder of an included file, which may have been meant instead. */
export interface NearList {
  /** As a spec names it: `@file:items/models.csv`. */
  readonly reference: string;
  /** The name of its only column. */
  readonly column?: string;
  readonly values: readonly string[];
  /** Includes it in place of the other file. */
  readonly fix?: Fix;
}

/** What to do if another file than the included one is meant. */
export interface TableRemedy {
  readonly hint: string;
  readonly fix?: Fix;
}

export interface Axis {
  /** Usually a string; YAML allows any scalar. */
  readonly name: Value;
  /** The key that declares it. */
  readonly at: Span;
  /** As written, including duplicates. */
  readonly levels: readonly Level[];
  /** False if a level is invalid or could not be read. */
  readonly complete: boolean;
  /** The list of levels, including any brackets. */
  readonly listAt?: Span;
  readonly include?: Include;
  /** The alias in place of the list, if the list is defined elsewhere. */
  readonly alias?: Span;
  /** The list of the first declaration of this axis, if it is declared again. */
  readonly replaced?: Node;
  /** The key at which the repetition is reported, if it is not this axis' own key. */
  readonly repeatedAt?: Span;
}

/** One value of an axis, or one member of a rule's list, with its position. */
export interface Level {
  /**
   * If the level is folded from several lines that look like items: edits that align their hyphens with the first one.
   */
  readonly aligned?: readonly Edit[];
  /** Removes this level, if the same text is further up in the list. */
  readonly removal?: Edit;
  readonly value: Value;
  readonly node: Node;
}

/** A name used in a rule. */
export interface Name {
  readonly text: string;
  readonly at: Span;
}

export type Rule = SubsetRule | TieRule | PairRule | TupleRule;

/** A rule that replaces its axes with one of its own name, whose levels are the combinations that it lists. */
export type BindingRule = Extract<Rule, { readonly entries: readonly Entry[] }>;

/** One combination: a value for each axis of the rule, in order; a list is a tuple value. */
export interface Entry {
  readonly values: readonly Level[];
  readonly node: Node;
}

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
  /** Whether the axes are the letters of a string: the runtime reads them that way, which is hardly intended. */
  readonly axesAsText?: boolean;
  readonly complete: boolean;
}

/** `pairs: {name: {left, right, allowed, balance}}` */
export interface PairRule {
  readonly kind: 'pair';
  readonly name: Name;
  readonly left: Name | undefined;
  readonly right: Name | undefined;
  readonly entries: readonly Entry[];
  /** The list, or its `@file:` scalar. */
  readonly entriesAt: Span;
  readonly balance: { readonly side: string; readonly at: Span } | undefined;
  readonly complete: boolean;
  readonly include?: Include;
}

/** `tuples: {name: {axes, items}}` */
export interface TupleRule {
  readonly kind: 'tuple';
  readonly name: Name;
  readonly axes: readonly Name[];
  readonly axesAt: Span;
  readonly entries: readonly Entry[];
  /** The list, or its `@file:` scalar. */
  readonly entriesAt: Span;
  readonly complete: boolean;
  readonly include?: Include;
}

/** An item that is a list or a mapping; `at` is its first line. */
export interface UnhashableField {
  readonly node: Node;
  readonly at: Place;
  /** The remedy for the item, if it is a list of names. */
  readonly remedy?: { readonly hint: string; readonly fix?: Fix };
}

export interface FieldOrder {
  readonly fields: readonly ScalarNode[];
  /** Items that cannot be column names. The runtime looks at them only if there are rows. */
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
