import { BYTE_ORDER_MARK, END, isBreakOrEnd, SPACE } from './characters.ts';

/**
 * A position in the text that only moves forward. Offsets count UTF-16 units, while columns and distances count code
 * points, as Python does when it measures indentation and key lengths.
 */
export class Cursor {
  readonly text: string;
  offset = 0;
  /** Line breaks passed so far. */
  line = 0;
  /** Whether UTF-16 units, code points and columns can differ. */
  readonly #wide: boolean;
  #counted = 0;
  #lowSurrogates = 0;
  #marks = 0;
  #lineStart = 0;
  #lineMarks = 0;

  constructor(text: string) {
    this.text = text;
    this.#wide = /[\ud800-\udfff\ufeff]/.test(text);
  }

  /** The UTF-16 unit `ahead` units after the cursor; {@link END} past the end. */
  peek(ahead = 0): number {
    const at = this.offset + ahead;
    return at < this.text.length ? this.text.charCodeAt(at) : END;
  }

  /** Code points passed so far. */
  get point(): number {
    if (!this.#wide) return this.offset;
    this.#count();
    return this.offset - this.#lowSurrogates;
  }

  /** Columns since the start of the line, from 0. As in PyYAML, byte-order marks have no width. */
  get column(): number {
    if (!this.#wide) return this.offset - this.#lineStart;
    return this.point - this.#marks - (this.#lineStart - this.#lineMarks);
  }

  /** Skips one line break (`\r\n` is one) and returns what it means in a scalar; empty if there is none. */
  skipBreak(): string {
    const unit = this.peek();
    switch (unit) {
      case 0x0d:
        this.#startLine(this.peek(1) === 0x0a ? 2 : 1);
        return '\n';
      case 0x0a:
      case 0x85:
        this.#startLine(1);
        return '\n';
      case 0x2028:
      case 0x2029:
        this.#startLine(1);
        return unit === 0x2028 ? '\u2028' : '\u2029';
      default:
        return '';
    }
  }

  skipSpaces(): void {
    while (this.peek() === SPACE) this.offset++;
  }

  /** Moves to the end of the line, before its break. */
  skipLine(): void {
    while (!isBreakOrEnd(this.peek())) this.offset++;
  }

  slice(start: number): string {
    return this.text.slice(start, this.offset);
  }

  #startLine(width: number): void {
    this.offset += width;
    this.line++;
    this.#lineStart = this.point;
    this.#lineMarks = this.#marks;
  }

  #count(): void {
    for (; this.#counted < this.offset; this.#counted++) {
      const unit = this.text.charCodeAt(this.#counted);
      if (unit >= 0xdc00 && unit <= 0xdfff) this.#lowSurrogates++;
      else if (unit === BYTE_ORDER_MARK) this.#marks++;
    }
  }
}
