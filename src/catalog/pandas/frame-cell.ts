import { text } from '../../python/text.ts';
import type { Scalar } from '../../python/value.ts';
import { type Span, span } from '../../source/span.ts';
import type { Dtype } from './infer-column.ts';
import type { WordTable } from './word-table.ts';

/** One cell of a column. Its texts are created lazily. */
export class FrameCell {
  readonly #table: WordTable;
  readonly #path: string;
  readonly #row: number;
  readonly #index: number;
  /** The value in pandas; `undefined` means NaN. */
  readonly value: Scalar | undefined;

  constructor(table: WordTable, path: string, row: number, index: number, value: Scalar | undefined) {
    this.#table = table;
    this.#path = path;
    this.#row = row;
    this.#index = index;
    this.value = value;
  }

  get missing(): boolean {
    return this.value === undefined;
  }

  /** Python's `str` of the value; `nan` for a missing one. */
  get text(): string {
    return this.value === undefined ? 'nan' : text(this.value);
  }

  /** As written, without quotes. */
  get raw(): string {
    return this.#table.word(this.#row, this.#index);
  }

  /** Number of cells in the cell's row. */
  get rowSize(): number {
    return this.#table.size(this.#row);
  }

  /** As written, including quotes; an insertion point at the end of the row if the row is too short. */
  get span(): Span {
    const table = this.#table;
    return span(this.#path, table.start(this.#row, this.#index), table.end(this.#row, this.#index));
  }
}

export interface FrameColumn {
  readonly name: string;
  readonly dtype: Dtype;
  readonly span: Span;
  /** One per row. */
  readonly cells: readonly FrameCell[];
}
