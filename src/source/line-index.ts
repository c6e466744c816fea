/** A position for display: both numbers are 1-based, the column counts Unicode code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Maps offsets to lines. `\n`, `\r\n` and a lone `\r` end a line, as in editors and on GitHub. */
export class LineIndex {
  readonly #text: string;
  /** Offset at which each line starts, ascending; the first is 0. */
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let offset = 0; offset < text.length; offset++) {
      const unit = text.charCodeAt(offset);
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(offset + 1) !== 0x0a)) starts.push(offset + 1);
    }
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The position of an offset; offsets after the end count as the end. */
  position(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    const start = this.#starts[low] ?? 0;
    let column = 1;
    for (const _ of this.#text.slice(start, clamped)) column++;
    return { line: low + 1, column };
  }

  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }
}
