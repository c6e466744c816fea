import { text } from '../../python/text.ts';
import type { Scalar } from '../../python/value.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { type Span, span } from '../../source/span.ts';
import { columnNames } from './column-names.ts';
import { type Dtype, type Inferred, inferColumn, joinChunks } from './infer-column.ts';
import { chunkRows, type Row, type Tokens, tokenize, type Word } from './tokenize.ts';

export interface FrameCell {
  /** What pandas holds; `undefined` is its NaN. */
  readonly value: Scalar | undefined;
  readonly missing: boolean;
  /** Python's `str` of the value; `nan` for a missing one. */
  readonly text: string;
  /** As written, without its quotes. */
  readonly raw: string;
  /** As written, quotes included; an insertion point at the row's end where the row is too short. */
  readonly span: Span;
}

export interface FrameColumn {
  readonly name: string;
  readonly dtype: Dtype;
  /** The name in the header. */
  readonly span: Span;
  /** One a row. */
  readonly cells: readonly FrameCell[];
}

/** Why pandas refuses a file. */
export type FrameFault =
  | Exclude<Tokens, { readonly kind: 'rows' }>
  /** Nothing but blank lines, or nothing at all. */
  | { readonly kind: 'empty' }
  /** A column asked for by name is not there. */
  | { readonly kind: 'no-column'; readonly name: string; readonly frame: Frame };

export type FrameResult =
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'refused'; readonly fault: FrameFault };

export interface FrameOptions {
  /** The only column to take, as `usecols` names it. */
  readonly usecol?: string;
}

/** What pandas 1.5 makes of `read_csv(path)` (semantics §6), with the place of every cell. */
export function parseFrame(file: SourceFile, options: FrameOptions = {}): FrameResult {
  const { usecol } = options;
  const tokens = tokenize(file.text, { anyLength: usecol !== undefined });
  if (tokens.kind !== 'rows') return { kind: 'refused', fault: tokens };
  const [header, ...rows] = tokens.rows;
  if (header === undefined) return { kind: 'refused', fault: { kind: 'empty' } };
  const frame = new Frame(file.path, header, rows, usecol);
  if (usecol !== undefined && !frame.has(usecol)) {
    return { kind: 'refused', fault: { kind: 'no-column', name: usecol, frame } };
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
  readonly #header: readonly Word[];
  readonly #rows: readonly Row[];
  readonly #index = new Map<string, number>();
  readonly #columns = new Map<number, FrameColumn>();
  #rowDtype: Dtype | undefined;

  constructor(path: string, header: Row, rows: readonly Row[], usecol?: string) {
    this.path = path;
    this.names = columnNames(header.words.map((word) => word.text));
    this.rowCount = rows.length;
    this.#header = header.words;
    this.#rows = rows;
    for (const [index, name] of this.names.entries()) this.#index.set(name, index);
    // Asked for one column of a table of one, pandas does not look for row labels.
    this.shift =
      usecol !== undefined && header.width === 1 ? 0 : (rows[0]?.width ?? header.width) - header.width;
  }

  /** The header row, from its first name to its last. */
  get headerSpan(): Span {
    return span(this.path, this.#header[0]?.start ?? 0, this.#header[this.#header.length - 1]?.end ?? 0);
  }

  /** A row as written, from its first cell to its last. */
  rowSpan(index: number): Span {
    const words = this.#rows[index]?.words ?? [];
    return span(this.path, words[0]?.start ?? 0, words[words.length - 1]?.end ?? 0);
  }

  has(name: string): boolean {
    return this.#index.has(name);
  }

  /** Where a column's name stands. */
  nameSpan(name: string): Span | undefined {
    const word = this.#header[this.#index.get(name) ?? -1];
    return word && span(this.path, word.start, word.end);
  }

  column(name: string): FrameColumn | undefined {
    const index = this.#index.get(name);
    if (index === undefined) return undefined;
    const known = this.#columns.get(index);
    if (known) return known;
    const word = this.#header[index];
    const { dtype, values } = this.#infer(index);
    const cells = this.#rows.map((row, number) => this.#cell(row, index, values[number]));
    const column = { name, dtype, span: span(this.path, word?.start ?? 0, word?.end ?? 0), cells };
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

  #cell(row: Row, index: number, value: Scalar | undefined): FrameCell {
    const word = row.words[index + this.shift];
    const last = row.words[row.words.length - 1];
    const at = word ?? { start: last?.end ?? 0, end: last?.end ?? 0, text: '' };
    return {
      value,
      missing: value === undefined,
      text: value === undefined ? 'nan' : text(value),
      raw: at.text,
      span: span(this.path, at.start, at.end),
    };
  }

  #infer(index: number): Inferred {
    return joinChunks(
      this.#chunks().map((rows) =>
        inferColumn(
          rows.map((row) => row.words[index + this.shift]?.text ?? ''),
          false,
        ),
      ),
    );
  }

  #findRowDtype(): Dtype {
    // Mostly a column that is already known is text, and then so is every row.
    for (const column of this.#columns.values()) if (column.dtype === 'object') return 'object';
    return rowDtype(this.#dtypes());
  }

  /** The type of every column, in time that follows the words of the file, not its columns times its rows. */
  #dtypes(): Dtype[] {
    const byColumn: Inferred[][] = this.names.map(() => []);
    for (const rows of this.#chunks()) {
      const words: string[][] = this.names.map(() => []);
      for (const row of rows) {
        for (const [index, word] of row.words.entries()) words[index - this.shift]?.push(word.text);
      }
      for (const [index, chunks] of byColumn.entries()) {
        const present = words[index] ?? [];
        chunks.push({ ...inferColumn(present, present.length < rows.length), values: [] });
      }
    }
    return byColumn.map((chunks) => joinChunks(chunks).dtype);
  }

  /** The rows as pandas converts them: a chunk at a time. */
  #chunks(): (readonly Row[])[] {
    const size = chunkRows(this.#rows[0]?.width ?? this.#header.length);
    const chunks: (readonly Row[])[] = [];
    for (let start = 0; start < this.#rows.length; start += size) {
      chunks.push(this.#rows.slice(start, start + size));
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
