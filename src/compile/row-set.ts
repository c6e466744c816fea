import type { Level } from '../design/design.ts';
import { shuffle } from '../python/random.ts';
import { int, NULL, type Value } from '../python/value.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import type { Node } from '../syntax/node.ts';
import { type Column, stepInto } from './expand.ts';

/** One factor of the product: the levels of an axis, or the replicates 1…size. */
export interface Dimension {
  readonly size: number;
  valueAt(level: number): Value;
  nodeAt(level: number): Node | undefined;
}

export function levelDimension(levels: readonly Level[]): Dimension {
  return {
    size: levels.length,
    valueAt: (level) => levels[level]?.value ?? NULL,
    nodeAt: (level) => levels[level]?.node,
  };
}

/** Does not store the replicates, because there may be many. */
export function replicateDimension(size: number): Dimension {
  return { size, valueAt: (level) => int(level + 1), nodeAt: () => undefined };
}

/**
 * The compiled rows: a product of dimensions (the last varies fastest), optionally shuffled, and the dimension and
 * member that each column reads. No row is stored; when iterated, a row is a vector of level indices.
 */
export class RowSet {
  readonly columns: readonly Column[];
  readonly dimensions: readonly Dimension[];
  readonly count: number;
  /** Number of trailing dimensions that are replicates, which are not shuffled. */
  readonly replicateDimensions: number;
  readonly #seed: bigint | undefined;

  constructor(
    columns: readonly Column[],
    dimensions: readonly Dimension[],
    replicateDimensions: number,
    seed: bigint | undefined,
  ) {
    this.columns = columns;
    this.dimensions = dimensions;
    this.replicateDimensions = replicateDimensions;
    this.count = dimensions.reduce((product, dimension) => product * dimension.size, 1);
    this.#seed = seed;
  }

  dimensionOf(column: number): number {
    return this.columns[column]?.source.dimension ?? 0;
  }

  /** The index of the column with a name; −1 if there is none. */
  columnNamed(name: string): number {
    return this.columns.findIndex((column) => column.name.kind === 'str' && column.name.value === name);
  }

  /** Equal for columns that read the same values. */
  sourceKey(column: number): string {
    const source = this.columns[column]?.source;
    return `${source?.dimension} ${source?.path.join(' ')}`;
  }

  /** The value of a column at a level of its dimension. */
  valueAt(column: number, level: number): Value {
    const { dimension, path } = this.columns[column]?.source ?? { dimension: 0, path: [] };
    return stepInto(this.dimensions[dimension]?.valueAt(level) ?? NULL, path) ?? NULL;
  }

  /** The node with the value of a column at a level of its dimension; `undefined` for replicates. */
  nodeAt(column: number, level: number): Node | undefined {
    const source = this.columns[column]?.source;
    let node = source && this.dimensions[source.dimension]?.nodeAt(level);
    for (const index of source?.path ?? []) {
      node = node?.kind === 'list' || node?.kind === 'tuple' ? node.items[index] : undefined;
    }
    return node;
  }

  /** All rows in order, as vectors with one level index per dimension. The vector is reused: copy it to keep it. */
  *vectors(): Iterable<Int32Array> {
    if (this.count === 0) return;
    const sizes = Int32Array.from(this.dimensions, (dimension) => dimension.size);
    const levels = new Int32Array(sizes.length);
    const inner = sizes.length - this.replicateDimensions;
    const order = this.#shuffledOrder(sizes, inner);
    if (order === undefined) {
      do {
        passCheckpoint();
        yield levels;
      } while (advance(levels, sizes, 0));
      return;
    }
    for (const index of order) {
      unrank(index, levels, sizes, inner);
      levels.fill(0, inner);
      do {
        passCheckpoint();
        yield levels;
      } while (advance(levels, sizes, inner));
    }
  }

  #shuffledOrder(sizes: Int32Array, inner: number): Float64Array | undefined {
    if (this.#seed === undefined) return undefined;
    const length = sizes.slice(0, inner).reduce((product, size) => product * size, 1);
    const order = new Float64Array(length);
    for (let index = 0; index < length; index++) {
      passCheckpoint();
      order[index] = index;
    }
    shuffle(order, this.#seed);
    return order;
  }
}

/** No rows at all. */
export const NO_ROWS = new RowSet([], [levelDimension([])], 0, undefined);

/** Advances to the next vector, changing only dimensions from `first` on; false after the last one. */
function advance(levels: Int32Array, sizes: Int32Array, first: number): boolean {
  for (let dimension = sizes.length - 1; dimension >= first; dimension--) {
    const next = (levels[dimension] ?? 0) + 1;
    if (next < (sizes[dimension] ?? 0)) {
      levels[dimension] = next;
      return true;
    }
    levels[dimension] = 0;
  }
  return false;
}

function unrank(index: number, levels: Int32Array, sizes: Int32Array, inner: number): void {
  let rest = index;
  for (let dimension = inner - 1; dimension >= 0; dimension--) {
    const size = sizes[dimension] ?? 1;
    levels[dimension] = rest % size;
    rest = Math.floor(rest / size);
  }
}
