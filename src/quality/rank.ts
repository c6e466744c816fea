import { type Block, type BlockColumn, combinedCodes } from './factors.ts';

/**
 * A term of a linear model, with one indicator per combination of its factors' levels. A single factor is a main
 * effect.
 */
export type Term = readonly BlockColumn[];

/** Primes below 2^26, so that the product of two residues is exact in a double. */
const PRIMES = [67_108_859, 67_108_837] as const;

/** The maximum number of indicators of a model; elimination takes cubic time. */
const MOST_INDICATORS = 400;

/** Number of runs per indicator in the sample that is tried before all runs. */
const SAMPLE = 4;

/** The maximum number of elimination steps per block, about a second. Beyond it, results are unknown. */
const MOST_STEPS = 400_000_000;

/** The steps left for the ranks of one block, because many models of medium size take as long as one large one. */
export class Allowance {
  #left: number;

  constructor(steps = MOST_STEPS) {
    this.#left = steps;
  }

  /** Whether a model of this size may still be reduced; if so, deducts the steps. */
  take(steps: number): boolean {
    if (steps > this.#left) return false;
    this.#left -= steps;
    return true;
  }
}

/**
 * The rank of the model matrix with a constant and the indicators of some terms, that is, the dimension of the space
 * that the model can describe. It is exact, without a tolerance: the Gram matrix consists of integers and is reduced
 * modulo two primes. The rank modulo a prime is never above the true one, and only below it if the prime divides every
 * minor of maximum size; the larger of the two counts.
 *
 * @returns `undefined` if the model is larger than {@link MOST_INDICATORS}, or the allowance is used up
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
  // The indicators of one term are independent and add up to the constant.
  if (kept.length === 1) return only.count;
  const size = kept.reduce((sum, { count }) => sum + count, 0);
  const largest = Math.max(...kept.map(({ count }) => count));
  // Eliminating the largest term costs nothing, because its indicators never occur together.
  const reduced = size - largest;
  if (reduced > MOST_INDICATORS) return undefined;
  // Each term after the first adds at most its number of indicators − 1.
  const most = Math.min(block.runs, size - kept.length + 1);
  // In a large table, a sample of the runs may already have the maximum rank.
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

/** The first run of each level of every term, plus `count` others at equal distances. */
function sampled(
  runs: number,
  columns: readonly CodedTerm[],
  count: number,
): { readonly runs: number; readonly columns: readonly CodedTerm[] } {
  const chosen = new Set<number>();
  for (const { codes } of columns) {
    let next = 0;
    // Codes are numbered in order of first appearance.
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
 * The rank of the Gram matrix. With the largest term first, it is `[D B; Bᵀ C]` with D diagonal, so its rank is that of
 * D plus that of the Schur complement C − Bᵀ D⁻¹ B, which is small. The constant is the sum of a term's indicators and
 * adds nothing.
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
  // The rows of B, one per level of the largest term, without the zeros.
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

/** The rank of a square matrix of residues, by Gaussian elimination in place. */
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

/** The residue of an integer below 2^52. `%` would be exact, too, but takes several times as long. */
function modulo(value: number, prime: number): number {
  const rest = value - Math.floor(value / prime) * prime;
  // The quotient is rounded, so it may be off by one.
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
