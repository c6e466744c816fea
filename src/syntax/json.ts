import type { Code } from '../findings/codes.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { MAX_INT_DIGITS } from '../python/int.ts';
import { NULL, type Scalar, str } from '../python/value.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { MapEntry, Node, ScalarNode } from './node.ts';

/** Python itself gives up near a thousand. */
const MAX_JSON_NESTING = 200;

/**
 * Reads JSON exactly as Python's `json.loads` does (semantics §2), with positions: `NaN` and infinities are accepted,
 * integers are exact up to 4,300 digits, and strings may contain lone surrogates. Returns `undefined` exactly if
 * something was rejected. Stricter than Python in two ways: duplicate keys and nesting beyond {@link MAX_JSON_NESTING}
 * are rejected.
 *
 * @param collector - Absent if only the value matters, and not why there is none.
 * @param options.continueOnDuplicateKeys - Still reports duplicate keys, but takes the last value, so that one run can
 * report later problems, too.
 */
export function parseJson(
  file: SourceFile,
  collector?: Collector,
  { continueOnDuplicateKeys = false }: { readonly continueOnDuplicateKeys?: boolean } = {},
): Node | undefined {
  const reader = new JsonReader(file, collector);
  try {
    const node = reader.document();
    return reader.hasDuplicates && !continueOnDuplicateKeys ? undefined : node;
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    collector?.add(error.code, atSpan(error.at), error.message, {
      hint: error.hint,
      ...(error.related ? { related: [{ message: 'opened here', at: atSpan(error.related) }] } : {}),
    });
    return undefined;
  }
}

/** The one finding that ends a parse. */
class JsonFault {
  readonly code: Code;
  readonly at: Span;
  readonly message: string;
  readonly hint: string | undefined;
  readonly related: Span | undefined;

  constructor(code: Code, at: Span, message: string, hint?: string, related?: Span) {
    this.code = code;
    this.at = at;
    this.message = message;
    this.hint = hint;
    this.related = related;
  }
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const BLANKS = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters end the run: they are invalid
const PLAIN_TEXT = /[^"\\\x00-\x1f]*/y;
const WORD = /[A-Za-z0-9_$.+-]+/y;

const WORDS: readonly (readonly [string, Scalar])[] = [
  ['null', NULL],
  ['true', { kind: 'bool', value: true }],
  ['false', { kind: 'bool', value: false }],
  ['NaN', { kind: 'float', value: Number.NaN, nan: 'json' }],
  ['Infinity', { kind: 'float', value: Number.POSITIVE_INFINITY }],
  ['-Infinity', { kind: 'float', value: Number.NEGATIVE_INFINITY }],
];

const ESCAPES = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

class JsonReader {
  readonly #path: string;
  readonly #text: string;
  readonly #collector: Collector | undefined;
  #offset = 0;
  #depth = 0;
  #duplicates = 0;

  constructor(file: SourceFile, collector: Collector | undefined) {
    this.#path = file.path;
    this.#text = file.text;
    this.#collector = collector;
  }

  /** Whether there are duplicate keys; reading continues, to find them all. */
  get hasDuplicates(): boolean {
    return this.#duplicates > 0;
  }

  document(): Node {
    if (this.#text.startsWith('\u{feff}'))
      throw this.#fault('json/bom', this.#span(0, 1), 'the file starts with a byte-order mark', BOM_HINT);
    this.#take(BLANKS);
    const node = this.#value();
    this.#take(BLANKS);
    if (this.#offset < this.#text.length)
      throw this.#wrong(`${this.#found()} follows the end of the value`, 'a file holds one JSON value');
    return node;
  }

  #value(): Node {
    passCheckpoint();
    switch (this.#text.charAt(this.#offset)) {
      case '"':
        return this.#string().node;
      case '[':
        return this.#array();
      case '{':
        return this.#object();
      default:
        return this.#number() ?? this.#word();
    }
  }

  #array(): Node {
    const start = this.#open();
    const items: Node[] = [];
    while (this.#next(start, ']', items.length === 0)) items.push(this.#value());
    return { kind: 'list', items, span: this.#span(start, this.#offset) };
  }

  #object(): Node {
    const start = this.#open();
    const entries = new Map<string, MapEntry>();
    while (this.#next(start, '}', entries.size === 0)) {
      const { name, node: key } = this.#key(start);
      const value = this.#value();
      const first = entries.get(name);
      if (first === undefined) entries.set(name, { key, value });
      else this.#duplicate(first.key, key);
    }
    return { kind: 'map', entries: [...entries.values()], span: this.#span(start, this.#offset) };
  }

  #open(): number {
    if (++this.#depth > MAX_JSON_NESTING)
      throw this.#fault(
        'json/too-deep',
        this.#span(this.#offset, this.#offset + 1),
        `lists and objects are nested more than ${MAX_JSON_NESTING} deep`,
        'a spec needs no more than a handful of levels',
      );
    return this.#offset++;
  }

  /** Moves to the next item of the collection opened at `opening`; false if the collection is closed. */
  #next(opening: number, closing: ']' | '}', isFirst: boolean): boolean {
    this.#take(BLANKS);
    if (this.#text.charAt(this.#offset) === closing) {
      this.#offset++;
      this.#depth--;
      return false;
    }
    if (this.#atEnd()) throw this.#unclosed(opening);
    if (isFirst) return true;
    if (this.#text.charAt(this.#offset) !== ',')
      throw this.#wrong(
        `expected a comma or \`${closing}\`, not ${this.#found()}`,
        'put a comma between items',
        this.#span(opening, opening + 1),
      );
    const comma = this.#offset++;
    this.#take(BLANKS);
    if (this.#text.charAt(this.#offset) === closing)
      throw this.#fault(
        'json/syntax',
        this.#span(comma, comma + 1),
        `there is a comma before \`${closing}\``,
        'remove the comma: JSON allows none after the last item',
      );
    if (this.#atEnd()) throw this.#unclosed(opening);
    return true;
  }

  /** A key, its colon and the whitespace after it. */
  #key(opening: number): { readonly name: string; readonly node: ScalarNode } {
    if (this.#atEnd()) throw this.#unclosed(opening);
    if (this.#text.charAt(this.#offset) !== '"')
      throw this.#wrong(
        `a key must be text in double quotes, not ${this.#found()}`,
        this.#commentHint() ?? QUOTES_HINT,
      );
    const key = this.#string();
    this.#take(BLANKS);
    if (this.#atEnd()) throw this.#unclosed(opening);
    if (this.#text.charAt(this.#offset) !== ':')
      throw this.#wrong(`a colon must follow the key, not ${this.#found()}`, 'write `"key": value`');
    this.#offset++;
    this.#take(BLANKS);
    return key;
  }

  #string(): { readonly name: string; readonly node: ScalarNode } {
    const start = this.#offset++;
    const parts: string[] = [];
    for (;;) {
      parts.push(this.#take(PLAIN_TEXT));
      const end = this.#text.charAt(this.#offset);
      if (end === '"') break;
      if (end !== '\\') throw this.#rawCharacter(start);
      parts.push(this.#escape(start));
    }
    this.#offset++;
    const name = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    const text = this.#text.slice(start + 1, this.#offset - 1);
    const node: ScalarNode = {
      kind: 'scalar',
      value: str(name),
      span: this.#span(start, this.#offset),
      text,
      style: 'quoted',
    };
    return { name, node };
  }

  #escape(opening: number): string {
    const start = this.#offset;
    const name = this.#text.charAt(start + 1);
    if (name === '') throw this.#unclosedString(opening);
    const plain = ESCAPES.get(name);
    if (plain !== undefined) {
      this.#offset += 2;
      return plain;
    }
    const digits = this.#text.slice(start + 2, start + 6);
    if (name !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits))
      throw this.#fault(
        'json/syntax',
        this.#span(start, Math.min(start + 2, this.#text.length)),
        name === 'u' ? '`\\u` needs four hexadecimal digits' : `\`\\${name}\` is not an escape of JSON`,
        'write a backslash twice',
      );
    this.#offset += 6;
    // Adjacent surrogates form a pair by themselves. Like Python, this keeps a lone one.
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #number(): ScalarNode | undefined {
    const start = this.#offset;
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(this.#text);
    if (match === null) return undefined;
    const [text, fraction, exponent] = match;
    this.#offset += text.length;
    if (fraction !== undefined || exponent !== undefined)
      return this.#scalar({ kind: 'float', value: Number(text) }, start);
    if (text.length - (text.startsWith('-') ? 1 : 0) > MAX_INT_DIGITS)
      throw this.#fault(
        'json/syntax',
        this.#span(start, this.#offset),
        `a number of more than ${MAX_INT_DIGITS} digits`,
        'Python reads no longer ones; put it in double quotes if it is text',
      );
    return this.#scalar({ kind: 'int', value: BigInt(text) }, start);
  }

  #word(): ScalarNode {
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#offset)) continue;
      const start = this.#offset;
      this.#offset += word.length;
      return this.#scalar(value, start);
    }
    if (this.#atEnd() && this.#depth === 0)
      throw this.#wrong('the file is empty: a JSON value is expected', 'write `[]` for an empty list');
    throw this.#wrong(`a value is expected, not ${this.#found()}`, this.#valueHint());
  }

  #valueHint(): string {
    const rest = this.#text.slice(this.#offset, this.#offset + 20);
    const comment = this.#commentHint();
    if (comment !== undefined) return comment;
    if (this.#depth === 0 && /^(?:[\w-]+:(?:\s|$)|- )/.test(rest))
      return 'this is YAML: write it as JSON, or call the file .yaml where it is named';
    if (/^[\u2018-\u201f\u00ab]/.test(rest)) return 'write straight quotes: `"`';
    if (/^'/.test(rest)) return 'use double quotes';
    const word = /^(?:True|False|None)\b/.exec(rest);
    if (word !== null) return `JSON writes it \`${word[0] === 'None' ? 'null' : word[0].toLowerCase()}\``;
    return /^[A-Za-z_@]/.test(rest) ? QUOTES_HINT : 'add a value, or remove the comma';
  }

  #commentHint(): string | undefined {
    const rest = this.#text.slice(this.#offset, this.#offset + 2);
    return /^(?:#|\/\/|\/\*)/.test(rest) ? 'remove the comment: JSON has none' : undefined;
  }

  #duplicate(first: ScalarNode, key: ScalarNode): void {
    if (++this.#duplicates > MAX_DUPLICATES) return;
    this.#collector?.add(
      'json/duplicate-key',
      atSpan(key.span),
      `the key "${cut(key.text)}" appears twice in one object`,
      {
        hint: 'remove or rename one of them; the runtime would use the last and drop the others',
        related: [{ message: 'first here', at: atSpan(first.span) }],
      },
    );
  }

  #rawCharacter(opening: number): JsonFault {
    if (this.#atEnd() || /[\n\r]/.test(this.#text.charAt(this.#offset))) return this.#unclosedString(opening);
    const code = this.#text.charCodeAt(this.#offset);
    const name =
      code === 9 ? 'a tab' : `the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return this.#wrong(
      `${name} is not allowed in a JSON string`,
      code === 9 ? 'write `\\t`' : 'delete it, or write it as `\\u` and four digits',
    );
  }

  #unclosedString(opening: number): JsonFault {
    return this.#fault(
      'json/syntax',
      this.#span(opening, opening + 1),
      'the quote `"` is not closed on its line',
      'close it; a line break inside a text is written `\\n`',
    );
  }

  #unclosed(opening: number): JsonFault {
    const bracket = this.#text.charAt(opening);
    return this.#fault(
      'json/syntax',
      this.#span(opening, opening + 1),
      `\`${bracket}\` is never closed`,
      `close it with \`${bracket === '[' ? ']' : '}'}\``,
    );
  }

  #scalar(value: Scalar, start: number): ScalarNode {
    const text = this.#text.slice(start, this.#offset);
    return { kind: 'scalar', value, span: this.#span(start, this.#offset), text, style: 'other' };
  }

  /** Explains the invalid word or character at the cursor. */
  #wrong(message: string, hint: string, related?: Span): JsonFault {
    const at = this.#span(this.#offset, this.#offset + this.#wordHere().length);
    return this.#fault('json/syntax', at, message, hint, related);
  }

  #fault(code: Code, at: Span, message: string, hint: string, related?: Span): JsonFault {
    return new JsonFault(code, at, message, hint, related);
  }

  #found(): string {
    const word = this.#wordHere();
    return word === '' ? 'the end of the file' : word === '`' ? 'a backtick' : `\`${cut(word)}\``;
  }

  #wordHere(): string {
    WORD.lastIndex = this.#offset;
    const word = WORD.exec(this.#text)?.[0];
    if (word !== undefined) return word;
    const codePoint = this.#text.codePointAt(this.#offset);
    return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#offset;
    const taken = pattern.exec(this.#text)?.[0] ?? '';
    this.#offset += taken.length;
    return taken;
  }

  #atEnd(): boolean {
    return this.#offset >= this.#text.length;
  }

  #span(start: number, end: number): Span {
    return span(this.#path, start, end);
  }
}

/** Limits what is reported: hostile input could have a duplicate key on every line. */
const MAX_DUPLICATES = 1000;

const BOM_HINT = 'save it as UTF-8 without BOM';
const QUOTES_HINT = 'put it in double quotes';

function cut(text: string): string {
  const points = Array.from(text.slice(0, 122));
  return points.length > 60 ? `${points.slice(0, 59).join('')}…` : text;
}
