import type { RowSet } from '../compile/row-set.ts';

/**
 * A number per row that only depends on some of its dimensions. It is computed once for each combination of their
 * levels, when first used. Never larger than the number of rows.
 */
export class LevelMemo {
  readonly #dimensions: Int32Array;
  readonly #strides: Int32Array;
  /** Numbers plus one; zero if not computed yet. */
  readonly #known: Int32Array;
  readonly #compute: (levels: Int32Array) => number;

  constructor(rows: RowSet, dimensions: ReadonlySet<number>, compute: (levels: Int32Array) => number) {
    this.#dimensions = Int32Array.from(dimensions).sort();
    this.#strides = new Int32Array(dimensions.size);
    let size = 1;
    for (let place = this.#dimensions.length - 1; place >= 0; place--) {
      this.#strides[place] = size;
      size *= rows.dimensions[this.#dimensions[place] ?? 0]?.size ?? 1;
    }
    this.#known = new Int32Array(rows.count === 0 ? 0 : size);
    this.#compute = compute;
  }

  at(levels: Int32Array): number {
    const dimensions = this.#dimensions;
    let offset = 0;
    for (let place = 0; place < dimensions.length; place++)
      offset += (levels[dimensions[place] ?? 0] ?? 0) * (this.#strides[place] ?? 0);
    const known = this.#known[offset] ?? 0;
    if (known !== 0) return known - 1;
    const number = this.#compute(levels);
    this.#known[offset] = number + 1;
    return number;
  }
}
