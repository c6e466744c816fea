/**
 * Writes `fixtures/quality/designs.json`: random small designs as products of blocks, always the same ones. What R says of
 * them stands beside it in `answers.csv`, written by `scripts/quality-oracle.R`.
 */
import { writeFileSync } from 'node:fs';

const COUNT = 320;
let state = 20261128;

/** A whole number below `limit`, by a linear congruential generator. */
function below(limit: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

type Design = readonly (readonly (readonly number[])[])[];

/** Blocks of runs of levels; some factors copy or coarsen another one, so that effects are aliased. */
function design(): Design {
  const blocks: number[][][] = [];
  let factors = 0;
  const wanted = 2 + below(4);
  while (factors < wanted) {
    const width = Math.min(wanted - factors, 1 + below(4));
    const levels = Array.from({ length: width }, () => 2 + below(3));
    const kinds = Array.from({ length: width }, (_, index) => (index === 0 ? 0 : below(6)));
    const runs = Array.from({ length: 2 + below(width === 1 ? 3 : 11) }, () => {
      const run: number[] = [];
      for (const [index, size] of levels.entries()) {
        const earlier = run[below(1) + index - 1] ?? 0;
        if (kinds[index] === 4) run.push(earlier);
        else if (kinds[index] === 5) run.push(earlier % 2);
        else run.push(below(size));
      }
      return run;
    });
    blocks.push(runs);
    factors += width;
  }
  return blocks;
}

const designs = Array.from({ length: COUNT }, design);
const text = designs.map((one) => JSON.stringify(one)).join(',\n');
writeFileSync(new URL('../fixtures/quality/designs.json', import.meta.url), `[\n${text}\n]\n`);
