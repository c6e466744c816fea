import type { Stage } from '../result.ts';

/** Something that a design varies: an id that the planner reads, with its levels. */
export interface Factor {
  /** As the spec names it, such as `draft_llm`. */
  readonly name: string;
  /** The stage whose generations it belongs to: the combination and the draft's fields to the draft. */
  readonly stage: Stage;
  /** Different levels as text, in the order in which the rows meet them. */
  readonly levels: readonly string[];
}

/** The levels that one factor takes in the runs of a block. */
export interface BlockColumn {
  /** Index into {@link FactorDesign.factors}. */
  readonly factor: number;
  /** One code per run, an index into the factor's levels. */
  readonly codes: Int32Array;
}

/** Runs that are crossed with those of every other block. Each factor stands in one block. */
export interface Block {
  readonly runs: number;
  readonly columns: readonly BlockColumn[];
}

/**
 * A design as the product of its blocks: all of a spec's rows are every combination of one run of each block. A curated
 * selection is one block that lists its evaluations.
 */
export interface FactorDesign {
  readonly factors: readonly Factor[];
  readonly blocks: readonly Block[];
}

/** Different runs of a block, as far as these columns can tell, as one vector of codes per column. */
export function distinctRuns(block: Block, columns: readonly BlockColumn[]): readonly Int32Array[] {
  const numbers = combinedCodes(block.runs, columns);
  const first: number[] = [];
  for (let run = 0; run < block.runs; run++) if (numbers.codes[run] === first.length) first.push(run);
  return columns.map(({ codes }) => Int32Array.from(first, (run) => codes[run] ?? 0));
}

/** Numbers the combinations of some columns' codes in the order in which the runs meet them. */
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

/** How many codes there are, where they are numbered in the order in which the runs meet them; else `undefined`. */
function countInOrder(codes: Int32Array): number | undefined {
  let count = 0;
  for (const code of codes) {
    if (code > count) return undefined;
    if (code === count) count++;
  }
  return count;
}
