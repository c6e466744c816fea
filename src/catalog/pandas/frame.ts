import { passCheckpoint } from '../../source/checkpoint.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { type Span, span } from '../../source/span.ts';
import { columnNames } from './column-names.ts';
import { FrameCell, type FrameColumn } from './frame-cell.ts';
import { commonDtype, type Dtype, type Inferred, inferColumn, joinChunks } from './infer-column.ts';
import { chunkRows, type Tokens, tokenize } from './tokenize.ts';
import type { WordTable } from './word-table.ts';

const HEADER = 0;
const FIRST_ROW = 1;

/** Why pandas rejects a file. */
export type FrameFault =
  | Exclude<Tokens, { readonly kind: 'rows' }>
  /** Empty, or only blank lines. */
  | { readonly kind: 'empty' }
  /** The requested column is missing. */
  | { readonly kind: 'no-column'; readonly name: string; readonly frame: Frame };

export type FrameResult =
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'invalid'; readonly fault: FrameFault };

export interface FrameOptions {
  /** The only column to read, as in `usecols`. */
  readonly usecol?: string;
}

/** The table that pandas 1.5 returns for `read_csv(path)` (semantics §6), with the position of every cell. */
export function parseFrame(file: SourceFile, options: FrameOptions = {}): FrameResult {
  const { usecol } = options;
  const tokens = tokenize(file.text, { anyLength: usecol !== undefined });
  if (tokens.kind !== 'rows') return { kind: 'invalid', fault: tokens };
  if (tokens.table.rowCount === 0) return { kind: 'invalid', fault: { kind: 'empty' } };
  const frame = new Frame(file, tokens.table, usecol);
  if (usecol !== undefined && !frame.has(usecol)) {
    return { kind: 'invalid', fault: { kind: 'no-column', name: usecol, frame } };
  }
  return { kind: 'frame', frame };
}

/** A table as in pandas. Columns are converted lazily. */
export class Frame {
  readonly path: string;
  /** Unique: repeated names have a suffix. */
  readonly names: readonly string[];
  readonly rowCount: number;
  /**
   * Number of leading cells of each row that became row labels because the first row is longer than the header. The
   * cells of each column are this many positions to the right of its name.
   */
  readonly shift: number;
  readonly file: SourceFile;
  readonly #table: WordTable;
  readonly #index: ReadonlyMap<string, number>;
  readonly #columns = new Map<number, FrameColumn>();
  #rowDtype: Dtype | undefined;

  constructor(file: SourceFile, table: WordTable, usecol?: string) {
    this.path = file.path;
    this.file = file;
    this.#table = table;
    const width = table.size(HEADER);
    this.names = columnNames(Array.from({ length: width }, (_, index) => table.word(HEADER, index)));
    this.#index = new Map(this.names.map((name, index) => [name, index]));
    this.rowCount = table.rowCount - 1;
    // pandas does not look for row labels if it is asked for the only column of a table.
    const labelled = this.rowCount > 0 && !(usecol !== undefined && width === 1);
    this.shift = labelled ? Math.max(0, table.size(FIRST_ROW) - width) : 0;
  }

  get headerSpan(): Span {
    return this.#lineSpan(HEADER);
  }

  /** The names as written: repeated ones have no suffix. */
  get headerWords(): readonly string[] {
    return this.#lineWords(HEADER);
  }

  /** A row as written, from its first cell to its last; `row` counts from 0. */
  rowSpan(row: number): Span {
    return this.#lineSpan(row + FIRST_ROW);
  }

  /** A row as written, including quotes; `row` counts from 0. */
  rowText(row: number): string {
    const { start, end } = this.rowSpan(row);
    return this.file.text.slice(start, end);
  }

  /** The words of a row as written; `row` counts from 0. */
  rowWords(row: number): readonly string[] {
    return this.#lineWords(row + FIRST_ROW);
  }

  /** The words of all rows that are longer than the header; empty if pandas accepts the frame. */
  wordsOfLongRows(): ReadonlySet<string> {
    const words = new Set<string>();
    for (let row = FIRST_ROW; row < this.#table.rowCount; row++) {
      const size = this.#table.size(row);
      for (let index = 0; size > this.names.length && index < size; index++)
        words.add(this.#table.word(row, index));
    }
    return words;
  }

  has(name: string): boolean {
    return this.#index.has(name);
  }

  nameSpan(name: string): Span | undefined {
    const index = this.#index.get(name);
    if (index === undefined) return undefined;
    return span(this.path, this.#table.start(HEADER, index), this.#table.end(HEADER, index));
  }

  column(name: string): FrameColumn | undefined {
    const index = this.#index.get(name);
    const at = this.nameSpan(name);
    if (index === undefined || at === undefined) return undefined;
    const known = this.#columns.get(index);
    if (known) return known;
    const { dtype, values } = this.#infer(index);
    const cells = values.map(
      (value, row) => new FrameCell(this.#table, this.path, row + FIRST_ROW, index + this.shift, value),
    );
    const column = { name, dtype, span: at, cells };
    this.#columns.set(index, column);
    return column;
  }

  /**
   * The dtype of whole rows in pandas' `iterrows`: if all columns are numbers and one of them is a float, integers
   * become floats.
   */
  get rowDtype(): Dtype {
    this.#rowDtype ??= this.#findRowDtype();
    return this.#rowDtype;
  }

  #lineWords(line: number): readonly string[] {
    return Array.from({ length: this.#table.size(line) }, (_, index) => this.#table.word(line, index));
  }

  #lineSpan(row: number): Span {
    return span(this.path, this.#table.start(row, 0), this.#table.end(row, this.#table.size(row)));
  }

  #infer(index: number): Inferred {
    return joinChunks(
      this.#chunks().map(([from, to]) => {
        const words: string[] = [];
        for (let row = from; row < to; row++) words.push(this.#table.word(row, index + this.shift));
        return inferColumn(words, false);
      }),
    );
  }

  #findRowDtype(): Dtype {
    // Usually a column that has been read is text, which makes every row text.
    for (const column of this.#columns.values()) if (column.dtype === 'object') return 'object';
    return rowDtype(this.#dtypes());
  }

  /** The dtype of every column, in time linear in the words of the file, not in columns times rows. */
  #dtypes(): Dtype[] {
    const chunks = this.#chunks();
    const byColumn: Dtype[][] = this.names.map(() => []);
    for (const [from, to] of chunks) {
      const present = new Map<number, string[]>();
      for (let row = from; row < to; row++) {
        passCheckpoint();
        for (let index = 0; index < this.#table.size(row); index++) {
          const word = this.#table.word(row, index);
          const words = present.get(index - this.shift);
          if (words) words.push(word);
          else present.set(index - this.shift, [word]);
        }
      }
      for (const [index, words] of present) {
        byColumn[index]?.push(inferColumn(words, words.length < to - from).dtype);
      }
    }
    return byColumn.map((dtypes) => {
      // If no row of a chunk reaches a column, all of its cells are missing.
      const some = dtypes.length < chunks.length ? [...dtypes, 'float' as const] : dtypes;
      return some.length === 0 ? 'object' : some.reduce(commonDtype);
    });
  }

  /** The chunks of rows that pandas converts at a time, as half-open ranges of lines. */
  #chunks(): [number, number][] {
    const size = chunkRows(
      Math.max(this.#table.size(HEADER), this.rowCount > 0 ? this.#table.size(FIRST_ROW) : 0),
    );
    const chunks: [number, number][] = [];
    for (let from = FIRST_ROW; from < this.#table.rowCount; from += size) {
      chunks.push([from, Math.min(from + size, this.#table.rowCount)]);
    }
    return chunks;
  }
}

/** pandas' common dtype of a whole row: unlike numpy's, it does not convert booleans to numbers. */
function rowDtype(dtypes: readonly Dtype[]): Dtype {
  const kinds = new Set(dtypes);
  const [only] = kinds;
  if (only !== undefined && kinds.size === 1) return only;
  return kinds.has('object') || kinds.has('bool') ? 'object' : 'float';
}
