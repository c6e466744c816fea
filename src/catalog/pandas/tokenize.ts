import { passCheckpoint } from '../../source/checkpoint.ts';
import { WordTable } from './word-table.ts';

/**
 * Text split into rows of words exactly as by the C tokenizer of pandas 1.5 in `read_csv(path)`. It differs from
 * Python's csv reader: blank lines are skipped, rows longer than the one before are rejected, words end at a NUL byte,
 * and lone carriage returns are handled inconsistently.
 */
export type Tokens =
  | { readonly kind: 'rows'; readonly table: WordTable }
  | {
      /** A row has more words than the row before it: `size` instead of `expected`. */
      readonly kind: 'ragged';
      readonly size: number;
      readonly expected: number;
      /** Offsets of the surplus words. */
      readonly start: number;
      readonly end: number;
    }
  /** A quote is never closed; `start` is its offset. */
  | { readonly kind: 'unterminated'; readonly start: number }
  /** pandas reads the same lines repeatedly until its buffer is full; `start` is where it moves back. */
  | { readonly kind: 'endless'; readonly start: number }
  /** More than {@link MOST_WORDS} words or {@link MOST_COLUMNS} columns. */
  | { readonly kind: 'too-large' };

export interface TokenizeOptions {
  /** With `usecols`, pandas accepts rows of any length. */
  readonly anyLength?: boolean;
}

/** Our own limits, so that a hostile file cannot use up all memory. */
export const MOST_WORDS = 3_000_000;
export const MOST_COLUMNS = 100_000;

/** Number of code points that pandas reads from the file at a time. */
const BUFFER_LENGTH = 262_144;

/**
 * Number of rows that pandas converts at a time for a table of this width: a power of two that results in about 2^19
 * cells.
 */
export function chunkRows(width: number): number {
  const most = Math.floor(2 ** 20 / width);
  let rows = 1;
  while (rows * 2 < most) rows *= 2;
  return rows;
}

export function tokenize(text: string, options: TokenizeOptions = {}): Tokens {
  return new Tokenizer(text, options.anyLength ?? false).run();
}

type State =
  | 'start-record'
  | 'blank-line'
  | 'start-field'
  | 'in-field'
  | 'in-quotes'
  | 'quote-in-quotes'
  | 'carriage-return'
  | 'skipped-carriage-return';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BYTE_ORDER_MARK = 0xfeff;

class Tokenizer {
  readonly #text: string;
  readonly #anyLength: boolean;
  readonly #table: WordTable;
  #state: State = 'start-record';
  #fieldStart = 0;
  /** The width of the previous row, after pandas has padded shorter rows. */
  #width = 0;
  /** Number of rows that pandas converts at a time; known after the first row below the header. */
  #chunk = 0;
  /** Where the current call of the tokenizer began. It cannot move back beyond this. */
  #callStart = 0;
  #bufferEnd = 0;
  /** Where the tokenizer moved back over a carriage return during this call. */
  #turns = new Set<number>();
  #failure: Tokens | undefined;

  constructor(text: string, anyLength: boolean) {
    this.#text = text;
    this.#anyLength = anyLength;
    this.#table = new WordTable(text);
  }

  run(): Tokens {
    const text = this.#text;
    let offset = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    this.#callStart = offset;
    this.#bufferEnd = this.#nextBuffer(0);
    while (offset < text.length && this.#failure === undefined) {
      passCheckpoint();
      if (offset >= this.#bufferEnd) {
        this.#beginCall(offset);
        this.#bufferEnd = this.#nextBuffer(offset);
      }
      offset = this.#step(offset, text.charCodeAt(offset));
      if (this.#state === 'in-field') offset = this.#endOfPlain(offset);
    }
    return this.#failure ?? this.#finish();
  }

  /** The next character that means something in a field, or the end of the buffer. */
  #endOfPlain(offset: number): number {
    let end = offset;
    for (; end < this.#bufferEnd; end++) {
      const unit = this.#text.charCodeAt(end);
      if (unit === COMMA || unit === LF || unit === CR) break;
    }
    return end;
  }

  /** Processes one character and returns the offset to continue at, usually the next one. */
  #step(offset: number, unit: number): number {
    switch (this.#state) {
      case 'start-record':
        if (unit === LF) return offset + 1;
        if (unit === CR) {
          this.#state = 'skipped-carriage-return';
          return offset + 1;
        }
        if (unit === SPACE || unit === TAB) {
          this.#state = 'blank-line';
          return offset + 1;
        }
        this.#state = 'start-field';
        return offset;
      case 'blank-line':
        return this.#blankLine(offset, unit);
      case 'start-field':
        this.#fieldStart = offset;
        if (unit === QUOTE) {
          this.#state = 'in-quotes';
          return offset + 1;
        }
        return this.#fieldCharacter(offset, unit);
      case 'in-field':
        return this.#fieldCharacter(offset, unit);
      case 'in-quotes':
        if (unit === QUOTE) this.#state = 'quote-in-quotes';
        return offset + 1;
      case 'quote-in-quotes':
        if (unit === QUOTE) {
          this.#state = 'in-quotes';
          return offset + 1;
        }
        return this.#fieldCharacter(offset, unit);
      case 'carriage-return':
        return this.#afterCarriageReturn(offset, unit);
      case 'skipped-carriage-return':
        this.#state = 'start-record';
        // A comma gets lost here: pandas treats it as part of the line end.
        return unit === LF || unit === COMMA ? offset + 1 : offset;
    }
  }

  #fieldCharacter(offset: number, unit: number): number {
    switch (unit) {
      case COMMA:
        this.#endField(offset);
        this.#state = 'start-field';
        break;
      case LF:
        this.#endField(offset);
        this.#endRow(offset + 1);
        this.#state = 'start-record';
        break;
      case CR:
        this.#endField(offset);
        this.#state = 'carriage-return';
        break;
      default:
        this.#state = 'in-field';
    }
    return offset + 1;
  }

  #blankLine(offset: number, unit: number): number {
    if (unit === LF) {
      this.#state = 'start-record';
      return offset + 1;
    }
    if (unit === CR) {
      this.#state = 'skipped-carriage-return';
      return offset + 1;
    }
    if (unit === SPACE || unit === TAB) return offset + 1;
    // The line is not blank after all: move back to its start, for which pandas only looks for a line feed.
    const lineStart = this.#text.lastIndexOf('\n', offset - 1) + 1;
    const target = Math.max(lineStart, this.#callStart);
    if (this.#text.slice(target, offset).includes('\r')) {
      // The first call ends after two rows in any event, and each move back adds one.
      if (this.#turns.has(offset)) this.#failure = { kind: 'endless', start: offset };
      if (this.#table.rowCount > 1) this.#turns.add(offset);
    }
    this.#state = 'start-field';
    return target;
  }

  #afterCarriageReturn(offset: number, unit: number): number {
    this.#state = 'start-record';
    if (unit === LF) {
      this.#endRow(offset + 1);
      return offset + 1;
    }
    if (unit !== COMMA) {
      this.#endRow(offset);
      return offset;
    }
    this.#endRow(offset + 1);
    this.#fieldStart = offset;
    this.#endField(offset);
    this.#state = 'start-field';
    return offset + 1;
  }

  #finish(): Tokens {
    const end = this.#text.length;
    switch (this.#state) {
      case 'in-quotes':
        return { kind: 'unterminated', start: this.#fieldStart };
      case 'start-field':
        this.#fieldStart = end;
        this.#endField(end);
        this.#endRow(end);
        break;
      case 'in-field':
      case 'quote-in-quotes':
        this.#endField(end);
        this.#endRow(end);
        break;
      case 'carriage-return':
        this.#endRow(end);
        break;
    }
    return this.#failure ?? { kind: 'rows', table: this.#table };
  }

  #endField(end: number): void {
    this.#table.addWord(this.#fieldStart, end);
    if (this.#table.wordCount > MOST_WORDS) this.#failure = { kind: 'too-large' };
  }

  /** Ends the row; `next` is where reading continues. */
  #endRow(next: number): void {
    const table = this.#table;
    const row = table.rowCount;
    const size = table.pending;
    const expected = this.#width;
    if (size > MOST_COLUMNS) this.#failure ??= { kind: 'too-large' };
    if (size > expected && row > 1 && !this.#anyLength && !this.#startsChunk(row)) {
      const [start, end] = [table.start(row, expected), table.end(row, size)];
      this.#failure ??= { kind: 'ragged', size, expected, start, end };
    }
    this.#width = Math.max(size, expected);
    table.endRow();
    if (row === 1) this.#chunk = chunkRows(this.#width);
    // pandas reads the header and the first row in one call, then one chunk per call.
    if (row === 1 || this.#startsChunk(row + 1)) this.#beginCall(next);
  }

  /**
   * Whether a later chunk starts at this row: pandas does not check the length of its first row. Before the first
   * data row, the size of a chunk is unknown, and no row starts one.
   */
  #startsChunk(row: number): boolean {
    return (row - 1) % this.#chunk === 0;
  }

  #beginCall(offset: number): void {
    this.#callStart = offset;
    this.#turns = new Set();
  }

  #nextBuffer(offset: number): number {
    if (this.#text.length - offset <= BUFFER_LENGTH) return this.#text.length;
    let end = offset;
    for (let count = 0; count < BUFFER_LENGTH; count++) {
      end += (this.#text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
      if (end >= this.#text.length) break;
    }
    return end;
  }
}
