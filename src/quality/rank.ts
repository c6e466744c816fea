import { type Block, type BlockColumn, combinedCodes } from './factors.ts';

/** A term of a linear model: the factors whose combinations of levels it has one indicator for. One is a main effect. */
export type Term = readonly BlockColumn[];

/** Primes below 2^26: a product of two residues is exact in a double. */
const PRIMES = [67_108_859, 67_108_837] as const;

/** Indicators of a model beyond which no rank is computed: elimination takes the cube of it. */
export const MOST_INDICATORS = 400;

/** Runs per indicator of a model that are looked at before all runs are. */
const SAMPLE = 4;

/** Steps of elimination that one block may take, about a second; what it does not come to is unknown. */
const MOST_STEPS = 400_000_000;

/** Steps that are left for the ranks of one block: so many models of medium size take as long as one large one. */
export class Allowance {
  #left: number;

  constructor(steps = MOST_STEPS) {
    this.#left = steps;
  }

  /** Whether a model of this size may still be reduced; if so, it is paid for. */
  take(steps: number): boolean {
    if (steps > this.#left) return false;
    this.#left -= steps;
    return true;
  }
}

/**
 * Rank of the model matrix that holds a constant and the indicators of some terms: the dimension of what the model can
 * describe. Exact, without a tolerance: the Gram matrix holds whole numbers and is reduced modulo two primes. A rank
 * modulo a prime is never above the true one, and below it only where the prime divides every largest minor; of the two
 * the larger counts.
 *
 * @returns `undefined` when the model is larger than {@link MOST_INDICATORS}, or the allowance is used up.
 */
export function modelRank(
  block: Block,
  terms: readonly Term[],
  allowance = new Allowance(),
): number | undefined {
  if (block.runs === 0) return 0;
  const columns = terms.map((term) => combinedCodes(block.runs, term));
  const kept = columns.filter(({ count }) => count > 1);
  const [only] = kept;
  if (only === undefined) return 1;
  // The indicators of one term add up to the constant and are independent.
  if (kept.length === 1) return only.count;
  const size = kept.reduce((sum, { count }) => sum + count, 0);
  const largest = Math.max(...kept.map(({ count }) => count));
  // The largest term is eliminated for nothing: its indicators never meet each other.
  const reduced = size - largest;
  if (reduced > MOST_INDICATORS) return undefined;
  // Each term after the first adds its indicators less one at most.
  const most = Math.min(block.runs, size - kept.length + 1);
  // Of a large table some of the runs may show as much, and no more can be had of all.
  const samples = block.runs > 2 * SAMPLE * size ? [sampled(block.runs, kept, SAMPLE * size)] : [];
  let rank = 0;
  for (const { runs, columns: model } of [...samples, { runs: block.runs, columns: kept }]) {
    const perRun = (model.length - 1) ** 2 * 2;
    const perLevel = Math.min((runs / largest) * (model.length - 1), reduced) ** 2;
    // Filling the matrix, its complement, and the elimination.
    const steps = runs * perRun + largest * (model.length + perLevel) + reduced ** 3 / 3;
    for (const prime of PRIMES) {
      if (!allowance.take(steps)) return undefined;
      rank = Math.max(rank, rankModulo(runs, model, prime));
      if (rank === most) return rank;
      if (runs < block.runs) break;
    }
  }
  return rank;
}

/** The first run of each level of every term, and others at equal distances: `count` of them. */
function sampled(
  runs: number,
  columns: readonly CodedTerm[],
  count: number,
): { readonly runs: number; readonly columns: readonly CodedTerm[] } {
  const chosen = new Set<number>();
  for (const { codes } of columns) {
    let next = 0;
    // Codes are numbered in the order in which the runs meet them.
    for (let run = 0; run < runs; run++) {
      if (codes[run] !== next) continue;
      chosen.add(run);
      next++;
    }
  }
  for (let step = 0; step < count; step++) chosen.add(Math.floor((step * runs) / count));
  const order = [...chosen];
  return {
    runs: order.length,
    columns: columns.map(({ codes, count }) => ({
      codes: Int32Array.from(order, (run) => codes[run] ?? 0),
      count,
    })),
  };
}

interface CodedTerm {
  readonly codes: Int32Array;
  readonly count: number;
}

/**
 * Rank of the Gram matrix. With the largest term first it is `[D B; Bᵀ C]`, D diagonal, so its rank is that of D and of
 * the Schur complement C − Bᵀ D⁻¹ B, which is small. The constant is the sum of a term's indicators and adds nothing.
 */
function rankModulo(runs: number, terms: readonly CodedTerm[], prime: number): number {
  const ordered = [...terms].sort((a, b) => b.count - a.count);
  const [head, ...rest] = ordered;
  if (head === undefined) return 0;
  const offsets: number[] = [];
  let size = 0;
  for (const { count } of rest) {
    offsets.push(size);
    size += count;
  }
  const schur = new Float64Array(size * size);
  const diagonal = new Float64Array(head.count);
  for (let run = 0; run < runs; run++) {
    const at = head.codes[run] ?? 0;
    diagonal[at] = (diagonal[at] ?? 0) + 1;
    for (const [a, left] of rest.entries()) {
      const row = ((offsets[a] ?? 0) + (left.codes[run] ?? 0)) * size;
      for (const [b, right] of rest.entries()) {
        const cell = row + (offsets[b] ?? 0) + (right.codes[run] ?? 0);
        schur[cell] = (schur[cell] ?? 0) + 1;
      }
    }
  }
  // B by rows of the largest term: only the cells that some run meets.
  const met = Array.from({ length: head.count }, () => new Map<number, number>());
  for (let run = 0; run < runs; run++) {
    const cells = met[head.codes[run] ?? 0];
    for (const [index, term] of rest.entries()) {
      const column = (offsets[index] ?? 0) + (term.codes[run] ?? 0);
      cells?.set(column, (cells.get(column) ?? 0) + 1);
    }
  }
  for (const [at, cells] of met.entries()) {
    const inverse = inverseOf((diagonal[at] ?? 1) % prime, prime);
    for (const [a, countA] of cells) {
      const factor = (countA * inverse) % prime;
      for (const [b, countB] of cells) {
        const cell = a * size + b;
        schur[cell] = modulo((schur[cell] ?? 0) - factor * countB, prime);
      }
    }
  }
  return head.count + eliminate(schur, size, prime);
}

/** Rank of a square matrix of residues, by Gaussian elimination in place. */
function eliminate(matrix: Float64Array, size: number, prime: number): number {
  let rank = 0;
  const at = (row: number, column: number): number => matrix[row * size + column] ?? 0;
  for (let column = 0; column < size && rank < size; column++) {
    let pivot = rank;
    while (pivot < size && at(pivot, column) === 0) pivot++;
    if (pivot === size) continue;
    if (pivot !== rank) {
      const kept = matrix.slice(pivot * size, (pivot + 1) * size);
      matrix.copyWithin(pivot * size, rank * size, (rank + 1) * size);
      matrix.set(kept, rank * size);
    }
    const inverse = inverseOf(at(rank, column), prime);
    for (let row = rank + 1; row < size; row++) {
      const value = at(row, column);
      if (value === 0) continue;
      const factor = (value * inverse) % prime;
      for (let index = column; index < size; index++) {
        const cell = row * size + index;
        matrix[cell] = modulo((matrix[cell] ?? 0) - factor * at(rank, index), prime);
      }
    }
    rank++;
  }
  return rank;
}

/** The residue of a whole number below 2^52. `%` would be exact, too, and takes several times as long. */
function modulo(value: number, prime: number): number {
  const rest = value - Math.floor(value / prime) * prime;
  // The quotient is rounded, so it may be one off.
  if (rest < 0) return rest + prime;
  return rest < prime ? rest : rest - prime;
}

/** The inverse modulo a prime, by the extended Euclidean algorithm. */
function inverseOf(value: number, prime: number): number {
  let [a, b] = [value, prime];
  let [x, y] = [1, 0];
  while (b !== 0) {
    const quotient = Math.floor(a / b);
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return modulo(x, prime);
}
