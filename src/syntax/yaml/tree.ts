import type { Node } from '../node.ts';
import type { Range } from './refusal.ts';
import type { ScalarStyle } from './token.ts';

/**
 * What the parser makes of a document: tags resolved, aliases replaced by the node they stand for (so one node may have
 * several parents), nothing constructed yet.
 */
export type RawNode = RawScalar | RawSequence | RawMapping;

interface RawBase extends Range {
  /** In full (`tag:yaml.org,2002:int`). A mapping's construction turns the tag of an `=` key into a string's. */
  tag: string;
  /** Where an explicit tag stands. */
  readonly tagAt: Range | undefined;
  /** The value, once it is constructed. */
  node?: Node;
  /** Set when construction failed and `node` is a stand-in. */
  failed?: boolean;
}

export interface RawScalar extends RawBase {
  readonly kind: 'scalar';
  readonly value: string;
  /** `empty` for a scalar that is absent. */
  readonly style: ScalarStyle | 'empty';
  readonly text: Range;
}

export interface RawSequence extends RawBase {
  readonly kind: 'sequence';
  readonly items: RawNode[];
  /** By place: the aliases that stand for items. */
  aliases?: Map<number, Range>;
  end: number;
}

export interface RawMapping extends RawBase {
  readonly kind: 'mapping';
  /** As written; merging puts the merged entries in front and takes the `<<` entries out. */
  entries: RawEntry[];
  end: number;
  merged?: boolean;
  /** Entries before this one have no `=` key. */
  defaultsFrom?: number;
}

export interface RawEntry {
  readonly key: RawNode;
  readonly value: RawNode;
  /** The key as it stands in this entry: for an alias, the alias. */
  readonly keyAt: Range;
  /** The alias that stands for the value. */
  readonly aliasAt: Range | undefined;
  /** The mapping that the entry is written in. */
  readonly owner: RawMapping;
}
