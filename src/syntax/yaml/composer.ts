import { nearestNames } from '../../findings/nearest-names.ts';
import { LISTED, listed, quotedSource } from '../../findings/words.ts';
import { definedBelow } from './defined-below.ts';
import { valueAt } from './explain-character.ts';
import { type Range, Refusal } from './refusal.ts';
import { MAP_TAG, resolveTag, SEQ_TAG, STR_TAG } from './resolve-tag.ts';
import { TagHandles } from './tag-handles.ts';
import type { NamedToken, ScalarToken, TagToken, Token } from './token.ts';
import type { RawMapping, RawNode, RawScalar, RawSequence } from './tree.ts';

/** Maximum nesting of collections; PyYAML itself gives up near 490. */
export const MAX_NESTING = 200;

/** The properties that may precede a node. */
export interface Properties {
  readonly anchor: NamedToken | undefined;
  readonly tag: TagToken | undefined;
}

export const NO_PROPERTIES: Properties = { anchor: undefined, tag: undefined };

/** Maximum number of spaces after an anchor that are examined. */
const LONGEST_BLANK = 1000;

/** Creates nodes for the parser: resolves their tags, and stores their anchors for later aliases. */
export class Composer {
  readonly tags = new TagHandles();
  /** All mappings as written, ordered by where they end. */
  readonly mappings: RawMapping[] = [];
  readonly #text: string;
  readonly #anchors = new Map<string, { readonly node: RawNode; readonly at: Range }>();
  /** Collections that are not complete yet: an alias to one of them would make it contain itself. */
  readonly #open = new Set<RawNode>();

  constructor(text: string) {
    this.#text = text;
  }

  alias(token: NamedToken): RawNode {
    const anchor = this.#anchors.get(token.name);
    const alias = quotedSource(`*${token.name}`);
    if (anchor === undefined) {
      const later = definedBelow(this.#text, token);
      if (later !== undefined) throw later;
    }
    const near = anchor === undefined ? nearestNames(token.name, this.#anchors.keys(), 1)[0] : undefined;
    const others = [...this.#anchors.keys()].slice(0, LISTED).map((name) => quotedSource(`*${name}`));
    if (anchor === undefined)
      throw new Refusal(
        'yaml/undefined-alias',
        token,
        `${alias} refers to an anchor, but no ${quotedSource(`&${token.name}`)} comes before it`,
        near === undefined && others.length > 0
          ? `write the alias that you mean, such as ${listed(others)}; without the ${quotedSource('*')}, it is the text ${token.name}`
          : near === undefined
            ? `remove the ${quotedSource('*')} if you mean the name itself: ${token.name}; an anchor has to be defined above`
            : `did you mean ${quotedSource(`*${near}`)}?`,
        [],
        near === undefined && others.length > 0
          ? undefined
          : {
              edits: [
                { start: token.start, end: token.end, newText: near === undefined ? token.name : `*${near}` },
              ],
            },
      );
    if (this.#open.has(anchor.node))
      throw new Refusal(
        'yaml/recursive-alias',
        token,
        `${alias} is inside the value that it refers to`,
        'write the value out, or move the anchor to a smaller part',
        [{ ...anchor.at, message: 'the anchor' }],
      );
    return anchor.node;
  }

  /** Rejects an anchor whose name is already used. */
  checkAnchor({ anchor }: Properties): void {
    const known = anchor && this.#anchors.get(anchor.name);
    if (anchor && known)
      throw new Refusal(
        'yaml/repeated-anchor',
        anchor,
        `the anchor ${quotedSource(`&${anchor.name}`)} is already defined`,
        /^[ \t]*(?:[\r\n,\]}#]|$)/.test(this.#text.slice(anchor.end, anchor.end + LONGEST_BLANK))
          ? `to use the value of the first one, write ${quotedSource(`*${anchor.name}`)}`
          : 'give each anchor a name of its own',
        [{ ...known.at, message: 'first defined here' }],
      );
  }

  scalar(properties: Properties, { value, style, start, end, text }: ScalarToken): RawScalar {
    // A lone `!` makes PyYAML treat even a quoted scalar as plain.
    const isText = properties.tag === undefined && style !== 'plain';
    const tag = isText ? STR_TAG : (this.#tag(properties) ?? resolveTag(value));
    return this.#define(properties, {
      kind: 'scalar',
      tag,
      tagAt: properties.tag,
      value,
      style,
      start,
      end,
      text,
    });
  }

  /** An absent value after the last token. */
  empty(properties: Properties, at: number): RawScalar {
    return this.#define(properties, {
      kind: 'scalar',
      tag: this.#tag(properties) ?? resolveTag(''),
      tagAt: properties.tag,
      value: '',
      style: 'empty',
      start: at,
      end: at,
      text: { start: at, end: at },
    });
  }

  openSequence(properties: Properties, { start, end }: Token): RawSequence {
    const tag = this.#tag(properties) ?? SEQ_TAG;
    return this.#enter(properties, {
      kind: 'sequence',
      tag,
      tagAt: properties.tag,
      items: [],
      start,
      end,
    });
  }

  openMapping(properties: Properties, { start, end }: Token): RawMapping {
    const tag = this.#tag(properties) ?? MAP_TAG;
    return this.#enter(properties, {
      kind: 'mapping',
      tag,
      tagAt: properties.tag,
      entries: [],
      start,
      end,
    });
  }

  /** Completes a collection whose last token ends at `end`. */
  close<T extends RawSequence | RawMapping>(node: T, end: number): T {
    node.end = Math.max(node.end, end);
    this.#open.delete(node);
    if (node.kind === 'mapping') this.mappings.push(node);
    return node;
  }

  #enter<T extends RawSequence | RawMapping>(properties: Properties, node: T): T {
    this.#open.add(node);
    if (this.#open.size > MAX_NESTING)
      throw new Refusal(
        'yaml/too-deep',
        node.end > node.start ? node : valueAt(this.#text, node.start, true),
        `lists and mappings are nested more than ${MAX_NESTING} deep`,
        'a spec needs no more than a handful of levels',
      );
    return this.#define(properties, node);
  }

  #define<T extends RawNode>({ anchor }: Properties, node: T): T {
    if (anchor !== undefined) this.#anchors.set(anchor.name, { node, at: anchor });
    return node;
  }

  /** A lone `!` specifies no tag. */
  #tag({ tag }: Properties): string | undefined {
    const full = this.tags.resolve(tag);
    return full === '!' ? undefined : full;
  }
}
