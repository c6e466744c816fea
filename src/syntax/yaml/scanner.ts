import { passCheckpoint } from '../../source/checkpoint.ts';
import { BYTE_ORDER_MARK, END, isBlankOrEnd, TAB } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { atDocumentMark } from './document-mark.ts';
import { needsQuotes, wrongTab } from './explain-character.ts';
import { misplacedEntry, misplacedValue, missingColon, unopened } from './explain-scan.ts';
import type { Refusal } from './refusal.ts';
import { scanAnchor } from './scan-anchor.ts';
import { scanBlockScalar } from './scan-block-scalar.ts';
import { scanDirective } from './scan-directive.ts';
import { scanPlain } from './scan-plain.ts';
import { scanQuoted } from './scan-quoted.ts';
import { scanTag } from './scan-tag.ts';
import { type SimpleKey, SimpleKeys } from './simple-keys.ts';
import type { MarkToken, Token } from './token.ts';

/**
 * Turns text into tokens as PyYAML's scanner does, including indentation. Only a `:` shows that what precedes it is a
 * key, so tokens are queued while the first of them may still become one. A key is at most one line of 1,024 code
 * points, and therefore so is the queue.
 */
export class Scanner {
  readonly #cursor: Cursor;
  #queue: Token[] = [];
  #head = 0;
  /** The number of tokens taken; with the queue, it numbers every token. */
  #taken = 0;
  #done = false;
  #last: Token | undefined;
  #flowLevel = 0;
  /** Column of the innermost block collection, -1 if there is none. */
  #indent = -1;
  readonly #outerIndents: number[] = [];
  /** Whether a key, or a block collection, may start here. */
  #keyAllowed = true;
  readonly #keys = new SimpleKeys();
  /** Where the last `:` ended. */
  #valueEnd = 0;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** The next token; `stream-end` forever after the end of the text. */
  peek(): Token {
    for (;;) {
      const token = this.#queue[this.#head];
      if (token !== undefined) {
        if (this.#done) return token;
        this.#dropStaleKeys();
        if (this.#keys.first?.token !== this.#taken) return token;
      }
      passCheckpoint();
      this.#scanToken();
    }
  }

  take(): Token {
    const token = this.peek();
    if (token.kind === 'stream-end') return token;
    this.#head++;
    this.#taken++;
    if (this.#head === this.#queue.length) {
      this.#queue = [];
      this.#head = 0;
    }
    return token;
  }

  #scanToken(): void {
    const cursor = this.#cursor;
    this.#skipToToken();
    this.#dropStaleKeys();
    const column = cursor.column;
    this.#unindent(column);
    const unit = cursor.peek();
    if (unit === END) this.#endStream();
    else if (column === 0 && unit === 0x25) this.#scanDirective();
    else if (column === 0 && atDocumentMark(cursor)) this.#scanDocumentMark();
    else this.#scanContent(unit);
  }

  #scanContent(unit: number): void {
    const cursor = this.#cursor;
    const inFlow = this.#flowLevel > 0;
    switch (unit) {
      case 0x5b: // [
        this.#openFlow('flow-sequence-start');
        break;
      case 0x7b: // {
        this.#openFlow('flow-mapping-start');
        break;
      case 0x5d: // ]
        this.#closeFlow('flow-sequence-end');
        break;
      case 0x7d: // }
        this.#closeFlow('flow-mapping-end');
        break;
      case 0x2c: // ,
        this.#dropKey();
        this.#keyAllowed = true;
        this.#push('flow-entry', 1);
        break;
      case 0x2d: // -
        if (isBlankOrEnd(cursor.peek(1))) this.#scanBlockEntry();
        else this.#scanPlain();
        break;
      case 0x3f: // ?
        if (inFlow || isBlankOrEnd(cursor.peek(1))) this.#scanKey();
        else this.#scanPlain();
        break;
      case 0x3a: // :
        if (inFlow || isBlankOrEnd(cursor.peek(1))) this.#scanValue();
        else this.#scanPlain();
        break;
      case 0x26: // &
      case 0x2a: // *
        this.#saveKey();
        this.#emit(scanAnchor(cursor, inFlow));
        break;
      case 0x21: // !
        this.#saveKey();
        this.#emit(scanTag(cursor, inFlow));
        break;
      case 0x27: // '
      case 0x22: // "
        this.#saveKey();
        this.#emit(scanQuoted(cursor));
        break;
      case 0x7c: // |
      case 0x3e: // >
        if (inFlow) throw this.#noValue(unit);
        this.#dropKey();
        this.#keyAllowed = true;
        this.#emit(scanBlockScalar(cursor, this.#indent));
        break;
      case TAB:
        throw wrongTab(cursor);
      case 0x25: // %
      case 0x40: // @
      case 0x60: // `
        throw this.#noValue(unit);
      default:
        this.#scanPlain();
    }
  }

  /** Skips spaces, line ends and comments; a comment may directly follow a bracket or a quote. */
  #skipToToken(): void {
    const cursor = this.#cursor;
    if (cursor.offset === 0 && cursor.peek() === BYTE_ORDER_MARK) cursor.offset++;
    for (;;) {
      passCheckpoint();
      cursor.skipSpaces();
      if (cursor.peek() === 0x23) cursor.skipLine();
      if (cursor.skipBreak() === '') return;
      if (this.#flowLevel === 0) this.#keyAllowed = true;
    }
  }

  #endStream(): void {
    this.#unindent(-1);
    this.#dropKey();
    this.#keys.clear();
    this.#done = true;
    this.#push('stream-end', 0);
  }

  #scanDirective(): void {
    this.#leaveBlocks();
    this.#emit(scanDirective(this.#cursor));
  }

  #scanDocumentMark(): void {
    this.#leaveBlocks();
    this.#push(this.#cursor.peek() === 0x2d ? 'document-start' : 'document-end', 3);
  }

  #leaveBlocks(): void {
    this.#unindent(-1);
    this.#dropKey();
    this.#keyAllowed = false;
  }

  #openFlow(kind: 'flow-sequence-start' | 'flow-mapping-start'): void {
    this.#saveKey();
    this.#flowLevel++;
    this.#keyAllowed = true;
    this.#push(kind, 1);
  }

  #closeFlow(kind: 'flow-sequence-end' | 'flow-mapping-end'): void {
    if (this.#flowLevel === 0) throw unopened(this.#cursor);
    this.#dropKey();
    this.#flowLevel--;
    this.#keyAllowed = false;
    this.#push(kind, 1);
  }

  #scanBlockEntry(): void {
    if (this.#flowLevel === 0) {
      if (!this.#keyAllowed) throw misplacedEntry(this.#cursor);
      this.#openBlock('block-sequence-start');
    }
    this.#keyAllowed = true;
    this.#dropKey();
    this.#push('block-entry', 1);
  }

  #scanKey(): void {
    if (this.#flowLevel === 0) {
      if (!this.#keyAllowed)
        throw needsQuotes(
          this.#cursor.text,
          this.#cursor.offset,
          false,
          '`? ` starts a key, which is not allowed here',
        );
      this.#openBlock('block-mapping-start');
    }
    this.#keyAllowed = this.#flowLevel === 0;
    this.#dropKey();
    this.#push('key', 1);
  }

  #scanValue(): void {
    const key = this.#keys.take(this.#flowLevel);
    if (key !== undefined) {
      this.#insertKey(key);
      this.#keyAllowed = false;
    } else {
      if (this.#flowLevel === 0) {
        if (!this.#keyAllowed) throw misplacedValue(this.#cursor, this.#last, this.#valueEnd);
        this.#openBlock('block-mapping-start');
      }
      this.#keyAllowed = this.#flowLevel === 0;
    }
    this.#push('value', 1);
    this.#valueEnd = this.#cursor.offset;
  }

  #scanPlain(): void {
    this.#saveKey();
    const { token, endedLine } = scanPlain(this.#cursor, this.#indent + 1, this.#flowLevel > 0);
    if (endedLine) this.#keyAllowed = true;
    this.#emit(token);
  }

  #noValue(unit: number): Refusal {
    const character = unit === 0x60 ? 'a backtick' : `\`${String.fromCharCode(unit)}\``;
    const why = `a value cannot start with ${character}`;
    return needsQuotes(this.#cursor.text, this.#cursor.offset, this.#flowLevel > 0, why);
  }

  /** Records that the next token may become a key. */
  #saveKey(): void {
    const cursor = this.#cursor;
    if (this.#keyAllowed) {
      this.#dropKey();
      this.#keys.add({
        level: this.#flowLevel,
        token: this.#taken + this.#queue.length - this.#head,
        required: this.#flowLevel === 0 && this.#indent === cursor.column,
        offset: cursor.offset,
        point: cursor.point,
        line: cursor.line,
        column: cursor.column,
      });
    }
    this.#keyAllowed = false;
  }

  /** Discards the possible key at this level. */
  #dropKey(): void {
    const key = this.#keys.take(this.#flowLevel);
    if (key?.required) throw missingColon(this.#cursor, key);
  }

  #dropStaleKeys(): void {
    for (;;) {
      const key = this.#keys.takeStale(this.#cursor);
      if (key === undefined) return;
      if (key.required) throw missingColon(this.#cursor, key);
    }
  }

  /** Inserts the `key` token, and possibly the start of a mapping, before the tokens that turned out to be a key. */
  #insertKey(key: SimpleKey): void {
    const at = { start: key.offset, end: key.offset };
    const tokens: MarkToken[] = [{ kind: 'key', ...at }];
    if (this.#flowLevel === 0 && this.#indent < key.column) {
      this.#indentTo(key.column);
      tokens.unshift({ kind: 'block-mapping-start', ...at });
    }
    this.#queue.splice(this.#head + key.token - this.#taken, 0, ...tokens);
  }

  #openBlock(kind: 'block-sequence-start' | 'block-mapping-start'): void {
    const column = this.#cursor.column;
    if (this.#indent >= column) return;
    this.#indentTo(column);
    this.#push(kind, 0);
  }

  #indentTo(column: number): void {
    this.#outerIndents.push(this.#indent);
    this.#indent = column;
  }

  /** Closes blocks that are deeper than the column; inside brackets, indentation is ignored. */
  #unindent(column: number): void {
    if (this.#flowLevel > 0) return;
    while (this.#indent > column) {
      this.#indent = this.#outerIndents.pop() ?? -1;
      this.#push('block-end', 0);
    }
  }

  #push(kind: MarkToken['kind'], width: number): void {
    const start = this.#cursor.offset;
    this.#cursor.offset += width;
    this.#emit({ kind, start, end: start + width });
  }

  #emit(token: Token): void {
    this.#queue.push(token);
    if (token.end > token.start) this.#last = token;
  }
}
