import { Composer, NO_PROPERTIES, type Properties } from './composer.ts';
import { Cursor } from './cursor.ts';
import { type Expectation, unexpectedToken } from './explain-parse.ts';
import { Refusal } from './refusal.ts';
import { Scanner } from './scanner.ts';
import type { NamedToken, ScalarToken, TagToken, Token } from './token.ts';
import type { RawMapping, RawNode, RawSequence } from './tree.ts';

export interface Document {
  readonly root: RawNode;
  /** All mappings as written, ordered by where they end. */
  readonly mappings: readonly RawMapping[];
}

/**
 * Parses a stream of one document as PyYAML's parser and composer do; `undefined` if the stream is empty.
 *
 * @throws {Refusal}
 */
export function parseDocument(text: string): Document | undefined {
  return new Parser(text).parse();
}

class Parser {
  readonly #text: string;
  readonly #scanner: Scanner;
  readonly #composer: Composer;
  /** Brackets that are still open. */
  readonly #brackets: Token[] = [];
  /** The last token taken that has a width. */
  #last: Token | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#scanner = new Scanner(new Cursor(text));
    this.#composer = new Composer(text);
  }

  parse(): Document | undefined {
    const first = this.#scanner.peek();
    if (first.kind === 'stream-end') return undefined;
    let root: RawNode;
    if (first.kind === 'directive' || first.kind === 'document-start') {
      this.#directives();
      root = this.#atDocumentEnd() ? this.#empty(NO_PROPERTIES) : this.#node(true, false);
    } else {
      root = this.#node(true, false);
    }
    this.#endDocument(root);
    return { root, mappings: this.#composer.mappings };
  }

  #directives(): void {
    for (;;) {
      const token = this.#take();
      if (token.kind === 'document-start') return;
      if (token.kind !== 'directive')
        throw new Refusal('yaml/syntax', token, 'a line `---` must follow a directive', 'add a line `---`');
      this.#composer.tags.direct(token);
    }
  }

  #atDocumentEnd(): boolean {
    const { kind } = this.#scanner.peek();
    return (
      kind === 'directive' || kind === 'document-start' || kind === 'document-end' || kind === 'stream-end'
    );
  }

  #endDocument(root: RawNode): void {
    while (this.#scanner.peek().kind === 'document-end') this.#take();
    const next = this.#scanner.peek();
    if (next.kind === 'stream-end') return;
    if (next.kind !== 'directive' && next.kind !== 'document-start')
      throw this.#unexpected({ kind: 'document' }, next);
    throw new Refusal(
      'yaml/multiple-documents',
      next,
      'a second document starts here, but the file may hold only one',
      'remove the separator, or move the second document to a file of its own',
      [{ start: root.start, end: root.start, message: 'the first document starts here' }],
    );
  }

  /**
   * @param block whether block collections may start here; they may not inside brackets
   * @param indentless whether `- ` may start a list at the column of the key that contains it
   */
  #node(block: boolean, indentless: boolean): RawNode {
    if (this.#scanner.peek().kind === 'alias') return this.#composer.alias(this.#take() as NamedToken);
    const properties = this.#properties();
    const token = this.#scanner.peek();
    switch (token.kind) {
      case 'scalar':
        return this.#composer.scalar(properties, this.#take() as ScalarToken);
      case 'flow-sequence-start':
        return this.#flowSequence(properties);
      case 'flow-mapping-start':
        return this.#flowMapping(properties);
      case 'block-entry':
        if (indentless) return this.#indentlessSequence(properties);
        break;
      case 'block-sequence-start':
        if (block) return this.#blockSequence(properties);
        break;
      case 'block-mapping-start':
        if (block) return this.#blockMapping(properties);
        break;
    }
    if (properties.anchor !== undefined || properties.tag !== undefined) return this.#empty(properties);
    throw this.#unexpected({ kind: 'node' }, token);
  }

  /** An anchor, a tag, or both in any order. */
  #properties(): Properties {
    let anchor: NamedToken | undefined;
    let tag: TagToken | undefined;
    for (;;) {
      const token = this.#scanner.peek();
      if (token.kind === 'anchor' && anchor === undefined) anchor = this.#take() as NamedToken;
      else if (token.kind === 'tag' && tag === undefined) tag = this.#take() as TagToken;
      else break;
    }
    const properties = { anchor, tag };
    this.#composer.checkAnchor(properties);
    return properties;
  }

  /** An absent value, right after the last token. */
  #empty(properties: Properties): RawNode {
    return this.#composer.empty(properties, this.#end);
  }

  #blockSequence(properties: Properties): RawNode {
    const opening = this.#take();
    const sequence = this.#composer.openSequence(properties, opening);
    for (;;) {
      const token = this.#scanner.peek();
      if (token.kind === 'block-end') break;
      if (token.kind !== 'block-entry') throw this.#unexpected({ kind: 'block-sequence', opening }, token);
      this.#take();
      const { kind } = this.#scanner.peek();
      const absent = kind === 'block-entry' || kind === 'block-end';
      this.#item(sequence, () => (absent ? this.#empty(NO_PROPERTIES) : this.#node(true, false)));
    }
    this.#take();
    return this.#composer.close(sequence, this.#end);
  }

  /** Adds an item. If it is written as an alias, stores where. */
  #item(sequence: RawSequence, part: () => RawNode): void {
    const first = this.#scanner.peek();
    const item = part();
    if (first.kind === 'alias') {
      sequence.aliases ??= new Map();
      sequence.aliases.set(sequence.items.length, first);
    }
    sequence.items.push(item);
  }

  #indentlessSequence(properties: Properties): RawNode {
    const sequence = this.#composer.openSequence(properties, this.#scanner.peek());
    while (this.#scanner.peek().kind === 'block-entry') {
      this.#take();
      const { kind } = this.#scanner.peek();
      const absent = kind === 'block-entry' || kind === 'key' || kind === 'value' || kind === 'block-end';
      this.#item(sequence, () => (absent ? this.#empty(NO_PROPERTIES) : this.#node(true, false)));
    }
    return this.#composer.close(sequence, this.#end);
  }

  #blockMapping(properties: Properties): RawNode {
    const opening = this.#take();
    const mapping = this.#composer.openMapping(properties, opening);
    for (;;) {
      const token = this.#scanner.peek();
      if (token.kind === 'block-end') break;
      if (token.kind !== 'key') throw this.#unexpected({ kind: 'block-mapping', opening }, token);
      this.#take();
      this.#entry(mapping, () => this.#blockPart());
    }
    this.#take();
    return this.#composer.close(mapping, this.#end);
  }

  #blockPart(): RawNode {
    const { kind } = this.#scanner.peek();
    return kind === 'key' || kind === 'value' || kind === 'block-end'
      ? this.#empty(NO_PROPERTIES)
      : this.#node(true, true);
  }

  #flowSequence(properties: Properties): RawNode {
    const opening = this.#openBracket();
    const sequence = this.#composer.openSequence(properties, opening);
    while (this.#scanner.peek().kind !== 'flow-sequence-end') {
      if (sequence.items.length > 0 && !this.#comma('flow-sequence-end')) break;
      this.#item(sequence, () => (this.#scanner.peek().kind === 'key' ? this.#flowPair() : this.#flowNode()));
    }
    this.#closeBracket();
    return this.#composer.close(sequence, this.#end);
  }

  /** `[a: 1]` is a list containing a mapping with one entry. */
  #flowPair(): RawNode {
    const mapping = this.#composer.openMapping(NO_PROPERTIES, this.#take());
    this.#entry(mapping, () => this.#flowPart('flow-sequence-end'));
    return this.#composer.close(mapping, this.#end);
  }

  #flowMapping(properties: Properties): RawNode {
    const opening = this.#openBracket();
    const mapping = this.#composer.openMapping(properties, opening);
    while (this.#scanner.peek().kind !== 'flow-mapping-end') {
      if (mapping.entries.length > 0 && !this.#comma('flow-mapping-end')) break;
      const token = this.#scanner.peek();
      if (token.kind === 'key') {
        this.#take();
        this.#entry(mapping, () => this.#flowPart('flow-mapping-end'));
      } else {
        const key = this.#flowNode();
        const keyAt = token.kind === 'alias' ? token : key;
        mapping.entries.push({
          key,
          value: this.#empty(NO_PROPERTIES),
          keyAt,
          aliasAt: undefined,
          owner: mapping,
        });
      }
    }
    this.#closeBracket();
    return this.#composer.close(mapping, this.#end);
  }

  #openBracket(): Token {
    const opening = this.#take();
    this.#brackets.push(opening);
    return opening;
  }

  #closeBracket(): void {
    this.#take();
    this.#brackets.pop();
  }

  /** Skips the comma after an item; false if the closing bracket follows it. */
  #comma(closing: FlowEnd): boolean {
    const token = this.#scanner.peek();
    if (token.kind !== 'flow-entry') throw this.#unexpectedInBrackets(token);
    this.#take();
    return this.#scanner.peek().kind !== closing;
  }

  #flowPart(closing: FlowEnd): RawNode {
    const { kind } = this.#scanner.peek();
    return kind === 'value' || kind === 'flow-entry' || kind === closing
      ? this.#empty(NO_PROPERTIES)
      : this.#flowNode();
  }

  #flowNode(): RawNode {
    const token = this.#scanner.peek();
    if (UNCLOSING.has(token.kind)) throw this.#unexpectedInBrackets(token);
    return this.#node(false, false);
  }

  #unexpectedInBrackets(token: Token): Refusal {
    const opening = this.#brackets.at(-1);
    return this.#unexpected(opening === undefined ? { kind: 'node' } : { kind: 'flow', opening }, token);
  }

  /** A key, whose `key` token has been taken, and its value; either may be absent. */
  #entry(mapping: RawMapping, part: () => RawNode): void {
    const first = this.#scanner.peek();
    const key = part();
    const keyAt = first.kind === 'alias' ? first : key;
    const hasValue = this.#scanner.peek().kind === 'value';
    if (hasValue) this.#take();
    const second = this.#scanner.peek();
    mapping.entries.push({
      key,
      value: hasValue ? part() : this.#empty(NO_PROPERTIES),
      keyAt,
      aliasAt: hasValue && second.kind === 'alias' ? second : undefined,
      owner: mapping,
    });
  }

  #unexpected(expected: Expectation, token: Token): Refusal {
    return unexpectedToken(this.#text, expected, token, this.#last);
  }

  get #end(): number {
    return this.#last?.end ?? 0;
  }

  #take(): Token {
    const token = this.#scanner.take();
    if (token.end > token.start) this.#last = token;
    return token;
  }
}

type FlowEnd = 'flow-sequence-end' | 'flow-mapping-end';

/** Inside brackets, these tokens mean that the closing bracket is missing. */
const UNCLOSING: ReadonlySet<Token['kind']> = new Set([
  'stream-end',
  'document-start',
  'document-end',
  'directive',
]);
