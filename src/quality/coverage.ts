import type { Block, BlockColumn, FactorDesign } from './factors.ts';

/** Combinations of the levels of two factors that occur in the design. */
export interface PairCoverage {
  readonly factors: readonly [number, number];
  readonly met: number;
  readonly possible: number;
  /** The first few combinations that do not occur, as level indices. */
  readonly holes: readonly (readonly [number, number])[];
}

/** Maximum number of holes that are listed per pair. */
const HOLES = 12;

/**
 * Pairs of factors some of whose combinations do not occur. Since blocks are crossed, these are always in the same
 * block. Includes factors that always change together, most of whose combinations do not occur.
 */
export function incompletePairs(design: FactorDesign): readonly PairCoverage[] {
  const found: PairCoverage[] = [];
  for (const block of design.blocks) {
    for (const [index, left] of block.columns.entries()) {
      for (const right of block.columns.slice(index + 1)) {
        const pair = coverageOf(block, left, right, design);
        if (pair.met < pair.possible) found.push(pair);
      }
    }
  }
  return found;
}

function coverageOf(
  block: Block,
  left: BlockColumn,
  right: BlockColumn,
  { factors }: FactorDesign,
): PairCoverage {
  const [rows, columns] = [
    factors[left.factor]?.levels.length ?? 0,
    factors[right.factor]?.levels.length ?? 0,
  ];
  const met = new Set<number>();
  for (let run = 0; run < block.runs; run++)
    met.add((left.codes[run] ?? 0) * columns + (right.codes[run] ?? 0));
  const holes: [number, number][] = [];
  for (let cell = 0; holes.length < HOLES && cell < rows * columns; cell++)
    if (!met.has(cell)) holes.push([Math.floor(cell / columns), cell % columns]);
  return { factors: [left.factor, right.factor], met: met.size, possible: rows * columns, holes };
}
