/**
 * The words of a table as offsets into its text, eight bytes each; their texts are created lazily. Catalogs come from
 * pull requests, and a file of nothing but commas must not allocate a string per comma.
 */
export class WordTable {
  readonly #text: string;
  #starts = new Int32Array(256);
  #ends = new Int32Array(256);
  /** Index of each row's first word. */
  #rowStarts = new Int32Array(64);
  #words = 0;
  #rows = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get rowCount(): number {
    return this.#rows;
  }

  /** All words, including those of the unfinished row. */
  get wordCount(): number {
    return this.#words;
  }

  /** The number of words in the unfinished row. */
  get pending(): number {
    return this.#words - (this.#rowStarts[this.#rows] ?? 0);
  }

  addWord(start: number, end: number): void {
    if (this.#words === this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#ends = doubled(this.#ends);
    }
    this.#starts[this.#words] = start;
    this.#ends[this.#words] = end;
    this.#words++;
  }

  endRow(): void {
    this.#rows++;
    if (this.#rows === this.#rowStarts.length) this.#rowStarts = doubled(this.#rowStarts);
    this.#rowStarts[this.#rows] = this.#words;
  }

  /** Number of words in a row. The unfinished row comes after the last one. */
  size(row: number): number {
    const next = row === this.#rows ? this.#words : (this.#rowStarts[row + 1] ?? 0);
    return next - (this.#rowStarts[row] ?? 0);
  }

  has(row: number, index: number): boolean {
    return index >= 0 && index < this.size(row);
  }

  /** Offset of a word's first character, which may be a quote; the end of the row for a missing word. */
  start(row: number, index: number): number {
    return this.has(row, index)
      ? (this.#starts[(this.#rowStarts[row] ?? 0) + index] ?? 0)
      : this.end(row, index);
  }

  /** Offset after a word's last character; the end of the row for a missing word. */
  end(row: number, index: number): number {
    const last = Math.min(index, this.size(row) - 1);
    return this.#ends[(this.#rowStarts[row] ?? 0) + last] ?? 0;
  }

  /** A word without its quotes, up to its first NUL; empty if missing. */
  word(row: number, index: number): string {
    if (!this.has(row, index)) return '';
    const written = this.#text.slice(this.start(row, index), this.end(row, index));
    const word = written.startsWith('"') ? unquoted(written) : written;
    const nul = word.indexOf('\0');
    return nul < 0 ? word : word.slice(0, nul);
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 2);
  longer.set(array);
  return longer;
}

/** After the closing quote, everything is text, including quotes. */
function unquoted(written: string): string {
  let word = '';
  let from = 1;
  for (;;) {
    const quote = written.indexOf('"', from);
    if (quote < 0) return word + written.slice(from);
    word += written.slice(from, quote);
    if (written[quote + 1] !== '"') return word + written.slice(quote + 1);
    word += '"';
    from = quote + 2;
  }
}
