import type { Stage } from '../result.ts';

/** Something that a design varies: an id that the planner reads, with its levels. */
export interface Factor {
  /** As named in the spec, such as `draft_llm`. */
  readonly name: string;
  /** The stage of the generations that it is part of. The combination is part of the draft. */
  readonly stage: Stage;
  /** Different levels as text, in order of first appearance. */
  readonly levels: readonly string[];
}

/** The levels of one factor in the runs of a block. */
export interface BlockColumn {
  /** Index into {@link FactorDesign.factors}. */
  readonly factor: number;
  /** One code per run, an index into the factor's levels. */
  readonly codes: Int32Array;
}

/** Runs that are crossed with those of every other block. Each factor is in exactly one block. */
export interface Block {
  readonly runs: number;
  readonly columns: readonly BlockColumn[];
}

/**
 * A design as the product of its blocks: the rows of a spec are all combinations of one run per block. A curated
 * selection is a single block that lists its evaluations.
 */
export interface FactorDesign {
  readonly factors: readonly Factor[];
  readonly blocks: readonly Block[];
}

/** The different runs of a block, considering only these columns, as one vector of codes per column. */
export function distinctRuns(block: Block, columns: readonly BlockColumn[]): readonly Int32Array[] {
  const numbers = combinedCodes(block.runs, columns);
  const first: number[] = [];
  for (let run = 0; run < block.runs; run++) if (numbers.codes[run] === first.length) first.push(run);
  return columns.map(({ codes }) => Int32Array.from(first, (run) => codes[run] ?? 0));
}

/** Numbers the combinations of some columns' codes in order of first appearance. */
export function combinedCodes(
  runs: number,
  columns: readonly BlockColumn[],
): { readonly codes: Int32Array; readonly count: number } {
  const [only, another] = columns;
  if (only !== undefined && another === undefined) {
    const count = countInOrder(only.codes);
    if (count !== undefined) return { codes: only.codes, count };
  }
  let codes = new Int32Array(runs);
  let count = runs === 0 ? 0 : 1;
  for (const column of columns) {
    const size = column.codes.reduce((most, code) => Math.max(most, code + 1), 1);
    const seen = new Map<number, number>();
    codes = codes.map((earlier, run) => {
      const key = earlier * size + (column.codes[run] ?? 0);
      const known = seen.get(key);
      if (known !== undefined) return known;
      seen.set(key, seen.size);
      return seen.size - 1;
    });
    count = runs === 0 ? 0 : seen.size;
  }
  return { codes, count };
}

/** The number of different codes if they are numbered in order of first appearance; otherwise `undefined`. */
function countInOrder(codes: Int32Array): number | undefined {
  let count = 0;
  for (const code of codes) {
    if (code > count) return undefined;
    if (code === count) count++;
  }
  return count;
}
