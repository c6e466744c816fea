import { isSpace } from '../python/strip.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';

/** CPython's `csv.field_size_limit()`, in code points. */
export const CELL_LIMIT = 131_072;

/** Our own limit on cells and empty lines together: a file of nothing but commas must not use up all memory. */
export const MOST_CELLS = 1_000_000;

export interface CsvCell {
  /** The value as Python sees it: quotes resolved, line ends read as `\n`, nothing trimmed. */
  readonly text: string;
  /** The cell as written, quotes included. */
  readonly span: Span;
  /** The trimmed value inside the quotes; an insertion point if nothing is left. */
  readonly ink: Span;
  readonly quoted: boolean;
}

export interface CsvRecord {
  /** Empty for an empty line; a line of spaces is a record of one cell. */
  readonly cells: readonly CsvCell[];
  readonly span: Span;
}

export interface CsvTable {
  /** Includes empty lines. */
  readonly records: readonly CsvRecord[];
  /** The opening quote of a cell that runs to the end of the file; Python accepts it silently. */
  readonly unterminated: Span | undefined;
  /** The first cell longer than {@link CELL_LIMIT}: Python rejects the whole file. */
  readonly oversized: Span | undefined;
  /** Whether reading stopped at {@link MOST_CELLS}. */
  readonly truncated: boolean;
}

export interface CsvOptions {
  /** For files that Python opens with `newline=''`: line ends inside quoted cells are kept as they are. */
  readonly keepLineEnds?: boolean;
}

/**
 * Reads text as Python's `csv` module does in its default dialect (semantics §2), with positions in the original text.
 * A quote opens only at the start of a cell, `""` inside quotes is a quote, and text after a closing quote is appended.
 * Takes time linear in the length of the text.
 */
export function readCsv(file: SourceFile, options: CsvOptions = {}): CsvTable {
  const reader = new CsvReader(file, options.keepLineEnds ?? false);
  const records: CsvRecord[] = [];
  while (!reader.done && reader.cells < MOST_CELLS) {
    passCheckpoint();
    records.push(reader.record());
  }
  return {
    records,
    unterminated: reader.unterminated,
    oversized: reader.oversized,
    truncated: !reader.done,
  };
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;

class CsvReader {
  readonly #path: string;
  readonly #text: string;
  readonly #keepLineEnds: boolean;
  #offset = 0;
  /** Cells and empty lines so far. */
  cells = 0;
  unterminated: Span | undefined;
  oversized: Span | undefined;

  constructor(file: SourceFile, keepLineEnds: boolean) {
    this.#path = file.path;
    this.#text = file.text;
    this.#keepLineEnds = keepLineEnds;
  }

  get done(): boolean {
    return this.#offset >= this.#text.length;
  }

  record(): CsvRecord {
    const start = this.#offset;
    const cells: CsvCell[] = [];
    if (!this.#atLineEnd()) {
      cells.push(this.#cell());
      while (this.#text.charCodeAt(this.#offset) === COMMA && this.cells + cells.length < MOST_CELLS) {
        this.#offset++;
        cells.push(this.#cell());
      }
    }
    this.cells += Math.max(1, cells.length);
    const end = this.#offset;
    this.#skipLineEnd();
    return { cells, span: span(this.#path, start, end) };
  }

  #cell(): CsvCell {
    const start = this.#offset;
    const quoted = this.#text.charCodeAt(start) === QUOTE;
    const ink = new Ink(this.#text, quoted ? start + 1 : start);
    const value = quoted ? this.#quotedPart(ink) + this.#plainPart(ink) : this.#plainPart(ink);
    const at = span(this.#path, start, this.#offset);
    if (value.length > CELL_LIMIT && this.oversized === undefined && isLong(value)) this.oversized = at;
    return { text: value, span: at, ink: ink.within(at), quoted };
  }

  /** Up to and including the closing quote. */
  #quotedPart(ink: Ink): string {
    const opening = this.#offset;
    let value = '';
    let from = opening + 1;
    for (;;) {
      const quote = this.#text.indexOf('"', from);
      const end = quote < 0 ? this.#text.length : quote;
      value += this.#withLineEnds(this.#text.slice(from, end));
      ink.add(from, end);
      if (quote < 0) {
        this.unterminated = span(this.#path, opening, opening + 1);
        this.#offset = end;
        return value;
      }
      if (this.#text.charCodeAt(quote + 1) !== QUOTE) {
        this.#offset = quote + 1;
        return value;
      }
      value += '"';
      ink.add(quote, quote + 2);
      from = quote + 2;
    }
  }

  /** Up to the next comma or line end; quotes are ordinary text here. */
  #plainPart(ink: Ink): string {
    const start = this.#offset;
    let end = start;
    while (end < this.#text.length) {
      const unit = this.#text.charCodeAt(end);
      if (unit === COMMA || unit === LF || unit === CR) break;
      end++;
    }
    this.#offset = end;
    ink.add(start, end);
    return this.#text.slice(start, end);
  }

  #withLineEnds(part: string): string {
    return this.#keepLineEnds || !part.includes('\r') ? part : part.replaceAll(/\r\n?/g, '\n');
  }

  #atLineEnd(): boolean {
    const unit = this.#text.charCodeAt(this.#offset);
    return unit === LF || unit === CR;
  }

  #skipLineEnd(): void {
    const unit = this.#text.charCodeAt(this.#offset);
    if (unit === CR && this.#text.charCodeAt(this.#offset + 1) === LF) this.#offset += 2;
    else if (unit === CR || unit === LF) this.#offset++;
  }
}

/** Tracks the first and the last character that `strip` would keep. */
class Ink {
  readonly #text: string;
  #start: number;
  #end: number;
  #found = false;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
    this.#end = start;
  }

  /** Adds the part of the source from `start` to `end`; parts must be added in order. */
  add(start: number, end: number): void {
    let last = end;
    while (last > start && isSpace(this.#text.charCodeAt(last - 1))) last--;
    if (last === start) return;
    if (!this.#found) {
      this.#found = true;
      this.#start = start;
      while (isSpace(this.#text.charCodeAt(this.#start))) this.#start++;
    }
    this.#end = last;
  }

  /** The part of a cell's span that `strip` would keep. */
  within(cell: Span): Span {
    return this.#start === cell.start && this.#end === cell.end
      ? cell
      : span(cell.path, this.#start, this.#end);
  }
}

/** Counts code points, of which a string never has more than UTF-16 units. */
function isLong(value: string): boolean {
  let codePoints = 0;
  for (const _ of value) if (++codePoints > CELL_LIMIT) return true;
  return false;
}
