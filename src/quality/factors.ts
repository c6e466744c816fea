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

/** A block without repeated runs: those that only differ in columns that the planner does not read are equivalent. */
export function withoutRepeats(block: Block): Block {
  const { runs, columns } = block;
  const { codes, count } = combinedCodes(runs, columns);
  if (count === runs) return block;
  const first: number[] = [];
  for (let run = 0; run < runs; run++) if (codes[run] === first.length) first.push(run);
  return {
    runs: count,
    columns: columns.map((column) => ({
      factor: column.factor,
      codes: Int32Array.from(first, (run) => column.codes[run] ?? 0),
    })),
  };
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
  let found = { codes: new Int32Array(runs), count: runs === 0 ? 0 : 1 };
  const sized = columns
    .map(({ codes }) => ({ codes, size: codeCount(codes) }))
    .sort((left, right) => right.size - left.size);
  for (const { codes, size } of sized) {
    // All runs already differ.
    if (found.count === runs) break;
    found = numbered(found, codes, size);
  }
  return found;
}

/** One more than the largest code. */
export function codeCount(codes: Int32Array): number {
  return codes.reduce((most, code) => Math.max(most, code + 1), 1);
}

/** Up to this many cells per run, a table of all possible combinations is smaller than one of those that occur. */
const MOST_CELLS_PER_RUN = 8;

function numbered(
  { codes: earlier, count }: { readonly codes: Int32Array; readonly count: number },
  codes: Int32Array,
  size: number,
) {
  const found = new Int32Array(earlier.length);
  let next = 0;
  if (count * size <= MOST_CELLS_PER_RUN * earlier.length) {
    // Numbers plus one, because zero means free.
    const table = new Int32Array(count * size);
    for (let run = 0; run < found.length; run++) {
      const key = (earlier[run] ?? 0) * size + (codes[run] ?? 0);
      const known = table[key] || ++next;
      table[key] = known;
      found[run] = known - 1;
    }
  } else {
    const seen = new Map<number, number>();
    for (let run = 0; run < found.length; run++) {
      const key = (earlier[run] ?? 0) * size + (codes[run] ?? 0);
      const known = seen.get(key) ?? next++;
      if (known === seen.size) seen.set(key, known);
      found[run] = known;
    }
  }
  return { codes: found, count: next };
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
