import { passCheckpoint } from '../../source/checkpoint.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { type Span, span } from '../../source/span.ts';
import { columnNames } from './column-names.ts';
import { FrameCell, type FrameColumn } from './frame-cell.ts';
import { commonDtype, type Dtype, type Inferred, inferColumn, joinChunks } from './infer-column.ts';
import { chunkRows, type Tokens, tokenize } from './tokenize.ts';
import type { WordTable } from './word-table.ts';

/** Lines of the word table. */
const HEADER = 0;
const FIRST_ROW = 1;

/** Why pandas refuses a file. */
export type FrameFault =
  | Exclude<Tokens, { readonly kind: 'rows' }>
  /** Nothing but blank lines, or nothing at all. */
  | { readonly kind: 'empty' }
  /** A column asked for by name is not there. */
  | { readonly kind: 'no-column'; readonly name: string; readonly frame: Frame };

export type FrameResult =
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'invalid'; readonly fault: FrameFault };

export interface FrameOptions {
  /** The only column to take, as `usecols` names it. */
  readonly usecol?: string;
}

/** What pandas 1.5 makes of `read_csv(path)` (semantics §6), with the place of every cell. */
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

/** A table as pandas holds it. Columns are converted when they are first asked for. */
export class Frame {
  readonly path: string;
  /** Unique: repeated names carry a suffix. */
  readonly names: readonly string[];
  readonly rowCount: number;
  /**
   * How many leading cells of each row became row labels, because the first row is longer than the header: every column
   * then holds the cells that stand this many places to the right of its name.
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
    // Asked for one column of a table of one, pandas does not look for row labels.
    const labelled = this.rowCount > 0 && !(usecol !== undefined && width === 1);
    this.shift = labelled ? Math.max(0, table.size(FIRST_ROW) - width) : 0;
  }

  /** The header row, from its first name to its last. */
  get headerSpan(): Span {
    return this.#lineSpan(HEADER);
  }

  /** A row as written, from its first cell to its last; `row` counts from 0. */
  rowSpan(row: number): Span {
    return this.#lineSpan(row + FIRST_ROW);
  }

  /** A row as written, quotes included; `row` counts from 0. */
  rowText(row: number): string {
    const { start, end } = this.rowSpan(row);
    return this.file.text.slice(start, end);
  }

  /** The words of a row as written; `row` counts from 0. */
  rowWords(row: number): readonly string[] {
    const line = row + FIRST_ROW;
    return Array.from({ length: this.#table.size(line) }, (_, index) => this.#table.word(line, index));
  }

  /** The words of every row that is longer than the header; none in a frame that pandas takes. */
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

  /** Where a column's name stands. */
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
   * The one type in which pandas hands out a whole row (`iterrows`): where every column is a number and one of them a
   * float, integers come out as floats.
   */
  get rowDtype(): Dtype {
    this.#rowDtype ??= this.#findRowDtype();
    return this.#rowDtype;
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
    // Mostly a column that is already known is text, and then so is every row.
    for (const column of this.#columns.values()) if (column.dtype === 'object') return 'object';
    return rowDtype(this.#dtypes());
  }

  /** The type of every column, in time that follows the words of the file, not its columns times its rows. */
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
      // Where no row of a chunk reaches a column, its cells are all missing.
      const some = dtypes.length < chunks.length ? [...dtypes, 'float' as const] : dtypes;
      return some.length === 0 ? 'object' : some.reduce(commonDtype);
    });
  }

  /** The rows as pandas converts them, a chunk at a time: first line of the table and the line behind the last. */
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

/** pandas' common type of a whole row: unlike numpy's, it keeps booleans and numbers apart. */
function rowDtype(dtypes: readonly Dtype[]): Dtype {
  const kinds = new Set(dtypes);
  const [only] = kinds;
  if (only !== undefined && kinds.size === 1) return only;
  return kinds.has('object') || kinds.has('bool') ? 'object' : 'float';
}
