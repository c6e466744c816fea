import type { Collector } from '../../findings/collector.ts';
import { atSpan } from '../../findings/diagnostic.ts';
import { quotedSource } from '../../findings/words.ts';
import { valueKey } from '../../python/compare.ts';
import { MAX_INT_DIGITS } from '../../python/int.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { type Span, span } from '../../source/span.ts';
import type { Node } from '../node.ts';
import { singleQuoted, valueAt } from './explain-character.ts';
import type { Range, Refusal } from './refusal.ts';
import { MERGE_TAG, VALUE_TAG, YAML_TAG_PREFIX } from './resolve-tag.ts';
import type { RawEntry, RawMapping, RawNode } from './tree.ts';

/** Per document; hostile input could have a finding on every line. */
const MAX_FINDINGS = 1000;

/** Reports what is wrong with a document that parses. None of these findings ends the parse. */
export class Findings {
  readonly text: string;
  readonly #path: string;
  readonly #collector: Collector;
  #count = 0;
  #repeated = 0;

  constructor(file: SourceFile, collector: Collector) {
    this.text = file.text;
    this.#path = file.path;
    this.#collector = collector;
  }

  get any(): boolean {
    return this.#count > 0;
  }

  /** Whether there are only duplicate keys: such a document is well-formed, and the last value counts. */
  get onlyRepeatedKeys(): boolean {
    return this.#count === this.#repeated;
  }

  refuse({ code, at, message, hint, related, fix }: Refusal): void {
    this.#count++;
    this.#collector.add(code, atSpan(this.#span(at)), message, {
      hint,
      related: related.map((place) => ({ message: place.message, at: atSpan(this.#span(place)) })),
      fix: fix && {
        edits: fix.edits.map(({ newText, ...range }) => ({ at: this.#span(range), newText })),
        safe: fix.safe ?? false,
      },
    });
  }

  unknownTag(raw: RawNode): void {
    if (raw.kind === 'scalar' && raw.tagAt === undefined && raw.tag === MERGE_TAG) {
      this.#add(
        'yaml/impossible-value',
        raw,
        '`<<` is a merge key, but a value is expected here',
        'quote it',
      );
    } else if (raw.kind === 'scalar' && raw.tagAt === undefined && raw.tag === VALUE_TAG) {
      this.#add('yaml/impossible-value', raw, 'a lone `=` is not a value in YAML 1.1', "quote it: '='");
    } else {
      const at = raw.tagAt ?? raw;
      const source = this.text.slice(at.start, at.end);
      this.#add(
        'yaml/unknown-tag',
        at,
        `${quotedSource(source)} is a tag that the runtime does not know`,
        /^!(?:include|file|import)$/i.test(source)
          ? `to include a file write ${singleQuoted(`@file:${this.#rest(at.end)}`)}`
          : 'remove it, or quote the text that starts with `!`',
      );
    }
  }

  /** The value's kind does not fit its tag. */
  wrongKind(raw: RawNode, wanted: string): void {
    const at = raw.tagAt ?? raw;
    const tag = raw.tagAt ? quotedSource(this.text.slice(at.start, at.end)) : 'the tag above';
    this.#add(
      'yaml/impossible-value',
      at,
      `${tag} needs ${wanted}, not ${KIND_WORDS[raw.kind]}`,
      'correct the value, or remove the tag',
    );
  }

  /** An item of `!!omap` or `!!pairs` is not a mapping of one entry. */
  wrongPair(item: RawNode): void {
    this.#add(
      'yaml/impossible-value',
      item,
      'an item of `!!omap` or `!!pairs` must be a mapping of one entry',
      'write each item as `- key: value`, or remove the tag',
    );
  }

  /** A scalar's text is not valid for its tag, whether explicit or resolved. */
  impossibleValue(raw: RawNode, text: string): void {
    const tag = raw.tag.slice(YAML_TAG_PREFIX.length);
    const kind = KINDS.get(tag) ?? tag;
    const source = this.text.slice(raw.start, raw.end);
    if (tag === 'int' && text.length > MAX_INT_DIGITS) {
      const message = `${quotedSource(text)} is a number of more digits than Python reads (${MAX_INT_DIGITS})`;
      this.#add('yaml/impossible-value', raw, message, 'quote it if it is text');
      return;
    }
    this.#add(
      'yaml/impossible-value',
      raw.start < raw.end ? raw : (raw.tagAt ?? raw),
      raw.tagAt === undefined
        ? `${quotedSource(source)} looks like ${kind} but is not a valid one`
        : `${quotedSource(text)} is not ${kind}`,
      raw.tagAt === undefined && source.length < 60
        ? `correct it, or quote it if it is text: ${singleQuoted(source)}`
        : 'correct it, or remove the tag',
    );
  }

  unhashableKey(entry: RawEntry, key: Node): void {
    const kind = key.kind === 'map' ? 'mapping' : key.kind;
    this.#add(
      'yaml/unhashable-key',
      entry.keyAt,
      `a ${kind} cannot be a key`,
      this.text.startsWith('{', entry.keyAt.start - 1)
        ? 'placeholders in braces are not filled in: write the values themselves'
        : 'use text as the key; text that starts with a bracket must be quoted',
    );
  }

  mergeNotMapping(entry: RawEntry, value: RawNode): void {
    const kind = KIND_WORDS[value.kind];
    const isEmpty = value.start === value.end;
    this.#add(
      'yaml/merge-not-mapping',
      isEmpty ? entry.keyAt : value,
      `\`<<\` merges mappings, not ${isEmpty ? 'an absent value' : kind}`,
      "name a mapping by its alias (`<<: *name`); quote the key if it is text: '<<'",
    );
  }

  /** Equal keys in one mapping; PyYAML would silently keep the last value. */
  duplicateKeys(mapping: RawMapping): void {
    if (mapping.entries.length < 2) return;
    const firsts = new Map<string, RawEntry>();
    const copy = this.#copiedFrom(mapping);
    if (copy !== undefined) {
      this.#repeated++;
      this.#add(
        'yaml/duplicate-key',
        copy.keyAt,
        `every key from here on appears in this mapping already: it looks like a second copy`,
        'delete one of the two copies; the runtime would use the last value of each key',
        [{ message: 'the first copy starts here', at: mapping.entries[0]?.keyAt ?? copy.keyAt }],
      );
      return;
    }
    for (const entry of mapping.entries) {
      const { node, failed } = entry.key;
      if (entry.owner !== mapping || failed || node?.kind !== 'scalar') continue;
      const equal = valueKey(node.value);
      const first = firsts.get(equal);
      if (first === undefined) {
        firsts.set(equal, entry);
        continue;
      }
      const source = this.text.slice(entry.keyAt.start, entry.keyAt.end);
      const shown = source === '' ? 'an empty key' : `the key ${quotedSource(source)}`;
      const other = this.text.slice(first.keyAt.start, first.keyAt.end);
      const same = source === other || other === '' ? '' : `: it equals ${quotedSource(other)}`;
      this.#repeated++;
      this.#add(
        'yaml/duplicate-key',
        entry.keyAt,
        `${shown} appears twice in one mapping${same}`,
        first.value.kind === 'mapping' && entry.value.kind === 'mapping'
          ? 'put what belongs to both below one of them, and delete the other; the runtime would use the last and drop the others'
          : 'remove or rename one of them; the runtime would use the last and drop the others',
        [{ message: 'first here', at: first.keyAt }],
      );
    }
  }

  /** Where a second copy of a mapping starts, if it holds nothing else. */
  #copiedFrom({ entries }: RawMapping): RawEntry | undefined {
    const half = entries.length / 2;
    if (half < 2 || !Number.isInteger(half)) return undefined;
    const keyOf = ({ key: { node } }: RawEntry): string | undefined =>
      node?.kind === 'scalar' ? valueKey(node.value) : undefined;
    const firsts = new Set(entries.slice(0, half).map(keyOf));
    const isCopy = entries.slice(half).every((entry) => firsts.delete(keyOf(entry)));
    return isCopy && firsts.size === 0 ? entries[half] : undefined;
  }

  /** The rest of the line after an offset. */
  #rest(offset: number): string {
    const from = offset + (/^ */.exec(this.text.slice(offset, offset + 100))?.[0].length ?? 0);
    const { start, end } = valueAt(this.text, from, false);
    return this.text.slice(start, end).replace(/^(['"])(.*)\1$/, '$2');
  }

  #add(
    code: Parameters<Collector['add']>[0],
    at: Range,
    message: string,
    hint: string,
    related: readonly { readonly message: string; readonly at: Range }[] = [],
  ): void {
    if (++this.#count > MAX_FINDINGS) return;
    this.#collector.add(code, atSpan(this.#span(at)), message, {
      hint,
      related: related.map((place) => ({ message: place.message, at: atSpan(this.#span(place.at)) })),
    });
  }

  #span({ start, end }: Range): Span {
    return span(this.#path, start, end);
  }
}

const KIND_WORDS = { scalar: 'a scalar', sequence: 'a list', mapping: 'a mapping' } as const;

const KINDS = new Map([
  ['int', 'a number'],
  ['float', 'a number'],
  ['bool', 'a boolean'],
  ['timestamp', 'a date'],
  ['binary', 'base64'],
]);
