import type { Node } from '../node.ts';
import type { Range } from './refusal.ts';
import type { ScalarStyle } from './token.ts';

/**
 * The parser's representation of a document: tags are resolved and aliases replaced by the node that they refer to (so
 * one node may have several parents), but nothing is constructed yet.
 */
export type RawNode = RawScalar | RawSequence | RawMapping;

interface RawBase extends Range {
  /** In full (`tag:yaml.org,2002:int`). Constructing a mapping changes the tag of its `=` keys to a string's. */
  tag: string;
  /** The explicit tag, if any. */
  readonly tagAt: Range | undefined;
  node?: Node;
  /** Set if construction failed and `node` is a placeholder. */
  failed?: boolean;
}

export interface RawScalar extends RawBase {
  readonly kind: 'scalar';
  readonly value: string;
  /** `empty` for an absent scalar. */
  readonly style: ScalarStyle | 'empty';
  readonly text: Range;
}

export interface RawSequence extends RawBase {
  readonly kind: 'sequence';
  readonly items: RawNode[];
  /** By index: the aliases among the items. */
  aliases?: Map<number, Range>;
  end: number;
}

export interface RawMapping extends RawBase {
  readonly kind: 'mapping';
  /** As written, until merging replaces the `<<` entries. */
  entries: RawEntry[];
  end: number;
  merged?: boolean;
  /** The first `<<`, once it is merged. */
  mergedAt?: Range;
  /** No entry before this index has the key `=`. */
  defaultsFrom?: number;
}

export interface RawEntry {
  readonly key: RawNode;
  readonly value: RawNode;
  /** The key as written in this entry; for an alias, the alias. */
  readonly keyAt: Range;
  /** The alias written as the value. */
  readonly aliasAt: Range | undefined;
  /** The mapping that contains the entry as written. */
  readonly owner: RawMapping;
}
