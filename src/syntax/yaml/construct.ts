import { valueKey } from '../../python/compare.ts';
import { NULL } from '../../python/value.ts';
import { passCheckpoint } from '../../source/checkpoint.ts';
import type { Span } from '../../source/span.ts';
import { span } from '../../source/span.ts';
import type { MapEntry, MapNode, Node, ScalarNode } from '../node.ts';
import { MAX_NESTING } from './composer.ts';
import { SCALAR_CONSTRUCTORS } from './construct-scalar.ts';
import type { Findings } from './findings.ts';
import { Merger } from './merger.ts';
import type { Range } from './refusal.ts';
import { MAP_TAG, SEQ_TAG, TIMESTAMP_TAG, VALUE_TAG, YAML_TAG_PREFIX } from './resolve-tag.ts';
import type { RawEntry, RawMapping, RawNode, RawScalar, RawSequence } from './tree.ts';

/**
 * Creates values from a parsed document as PyYAML's safe constructor does, breadth first: collections are returned
 * empty and filled later. The order matters, because constructing a mapping modifies it: merged entries are inserted,
 * and `=` keys become text.
 */
export function construct(root: RawNode, path: string, findings: Findings): Node {
  return new Constructor(path, findings).run(root);
}

const SET_TAG = `${YAML_TAG_PREFIX}set`;
const PAIRS_TAGS: ReadonlySet<string> = new Set([`${YAML_TAG_PREFIX}omap`, `${YAML_TAG_PREFIX}pairs`]);

class Constructor {
  readonly #path: string;
  readonly #findings: Findings;
  readonly #merger: Merger;
  /** Fills collections that were returned empty. */
  readonly #waiting: (() => void)[] = [];

  constructor(path: string, findings: Findings) {
    this.#path = path;
    this.#findings = findings;
    this.#merger = new Merger(findings);
  }

  run(root: RawNode): Node {
    const node = this.#construct(root);
    for (const fill of this.#waiting) fill();
    return node;
  }

  #construct(raw: RawNode): Node {
    passCheckpoint();
    raw.node ??= this.#make(raw) ?? this.#standIn(raw);
    return raw.node;
  }

  #make(raw: RawNode): Node | undefined {
    const { tag } = raw;
    const scalar = SCALAR_CONSTRUCTORS.get(tag);
    if (scalar !== undefined) return this.#scalar(raw, scalar);
    const at = this.#span(raw);
    if (tag === SEQ_TAG) {
      const items: Node[] = [];
      this.#waiting.push(() => this.#fillList(raw, items));
      return { kind: 'list', items, span: at, ...this.#aliases(raw) };
    }
    if (tag === MAP_TAG) {
      const entries: MapEntry[] = [];
      const map: MapNode & { mergedAt?: Span } = { kind: 'map', entries, span: at };
      this.#waiting.push(() => {
        this.#fillMap(raw, entries);
        const merge = raw.kind === 'mapping' ? raw.mergedAt : undefined;
        if (merge !== undefined) map.mergedAt = span(this.#path, merge.start, merge.end);
      });
      return map;
    }
    if (tag === SET_TAG) {
      const items: ScalarNode[] = [];
      this.#waiting.push(() => this.#fillSet(raw, items));
      return { kind: 'set', items, span: at };
    }
    if (PAIRS_TAGS.has(tag)) {
      const items: Node[] = [];
      this.#waiting.push(() => this.#fillPairs(raw, items));
      return { kind: 'list', items, span: at };
    }
    this.#findings.unknownTag(raw);
    return undefined;
  }

  #scalar(raw: RawNode, read: (text: string) => ScalarNode['value'] | undefined): Node | undefined {
    const source = raw.kind === 'mapping' ? defaultValue(raw) : raw;
    // PyYAML reads a timestamp from the node itself, never from a mapping's `=`.
    if (source?.kind !== 'scalar' || (raw.kind === 'mapping' && raw.tag === TIMESTAMP_TAG)) {
      this.#findings.wrongKind(raw, 'a scalar');
      return undefined;
    }
    const value = read(source.value);
    if (value === undefined) {
      this.#findings.impossibleValue(raw, source.value);
      return undefined;
    }
    const { start, end } = source.text;
    const text = this.#findings.text.slice(start, end);
    return {
      kind: 'scalar',
      value,
      span: this.#span(raw),
      text,
      style: raw === source ? STYLES[source.style] : 'other',
    };
  }

  #aliases(raw: RawNode): { aliases?: ReadonlyMap<number, Span> } {
    if (raw.kind !== 'sequence' || raw.aliases === undefined) return {};
    const at = ([place, { start, end }]: [number, Range]): [number, Span] => [
      place,
      span(this.#path, start, end),
    ];
    return { aliases: new Map([...raw.aliases].map(at)) };
  }

  #fillList(raw: RawNode, items: Node[]): void {
    if (raw.kind !== 'sequence') {
      this.#findings.wrongKind(raw, 'a list');
      return;
    }
    for (const item of raw.items) items.push(this.#construct(item));
  }

  #fillMap(raw: RawNode, entries: MapEntry[]): void {
    for (const entry of this.#entries(raw)) entries.push(entry);
  }

  #fillSet(raw: RawNode, items: ScalarNode[]): void {
    for (const { key } of this.#entries(raw)) items.push(key);
  }

  /** `!!omap` and `!!pairs`: a list of mappings of one entry each becomes a list of Python tuples. */
  #fillPairs(raw: RawNode, items: Node[]): void {
    if (raw.kind !== 'sequence') {
      this.#findings.wrongKind(raw, 'a list');
      return;
    }
    for (const item of raw.items) {
      const entry = item.kind === 'mapping' && item.entries.length === 1 ? item.entries[0] : undefined;
      if (entry === undefined) {
        this.#findings.wrongPair(item);
        continue;
      }
      const [key, value] = [this.#construct(entry.key), this.#construct(entry.value)];
      const at = this.#span(item);
      // A tuple containing a list is as unhashable as a list, and nothing else matters about it.
      if (key.kind === 'scalar' && value.kind === 'scalar')
        items.push({ kind: 'tuple', items: [key, value], span: at });
      else items.push({ kind: 'list', items: [key, value], span: at });
    }
  }

  /** In the order of a Python dict: a repeated key keeps its first position and spelling, and takes its last value. */
  #entries(raw: RawNode): readonly MapEntry[] {
    if (raw.kind !== 'mapping') {
      this.#findings.wrongKind(raw, 'a mapping');
      return [];
    }
    this.#merger.merge(raw);
    const places = new Map<string, number>();
    const entries: MapEntry[] = [];
    for (const entry of raw.entries) {
      const key = this.#construct(entry.key);
      const value = this.#construct(entry.value);
      if (key.kind !== 'scalar') {
        this.#findings.unhashableKey(entry, key);
        continue;
      }
      const equal = valueKey(key.value);
      const place = places.get(equal);
      const first = place === undefined ? undefined : entries[place];
      if (place === undefined || first === undefined) {
        places.set(equal, entries.length);
        entries.push({ key, value, ...this.#alias(entry) });
      } else {
        const { replaced = first.value } = first;
        entries[place] = { key: { ...key, value: first.key.value }, value, replaced, ...this.#alias(entry) };
      }
    }
    return entries;
  }

  #alias({ aliasAt }: RawEntry): { alias?: Span } {
    return aliasAt === undefined ? {} : { alias: span(this.#path, aliasAt.start, aliasAt.end) };
  }

  #standIn(raw: RawNode): Node {
    raw.failed = true;
    return { kind: 'scalar', value: NULL, span: this.#span(raw), text: '', style: 'other' };
  }

  #span(raw: RawNode): Span {
    return span(this.#path, raw.start, raw.end);
  }
}

const STYLES = {
  plain: 'plain',
  empty: 'plain',
  single: 'quoted',
  double: 'quoted',
  block: 'block',
} as const satisfies Record<RawScalar['style'], ScalarNode['style']>;

/** YAML 1.1's default value of a mapping, that of its key `=`; used when a mapping has a scalar's tag. */
function defaultValue(mapping: RawMapping): RawScalar | RawSequence | undefined {
  let node: RawNode = mapping;
  for (let depth = 0; node.kind === 'mapping'; depth++) {
    const entry = defaultEntry(node);
    if (entry === undefined || depth > MAX_NESTING) return undefined;
    node = entry.value;
  }
  return node;
}

/** Resumes where the last search ended: no other key ever becomes an `=`. */
function defaultEntry(mapping: RawMapping): RawEntry | undefined {
  let index = mapping.defaultsFrom ?? 0;
  while (index < mapping.entries.length && mapping.entries[index]?.key.tag !== VALUE_TAG) index++;
  mapping.defaultsFrom = index;
  return mapping.entries[index];
}
