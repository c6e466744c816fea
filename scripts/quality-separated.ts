/**
 * Writes `fixtures/quality/separated.json`: random designs whose first two factors cannot be told apart, from each other or from
 * a third one, and what becomes of them with the combinations that `separate` adds, one `[before, after]` a line. What R says of them stands beside it in
 * `separated.csv`, written by `scripts/quality-separated.R`.
 */
import { writeFileSync } from 'node:fs';
import { crossed, separatingEntries } from '../src/quality/separating-entries.ts';

/** Designs of two factors, and of three. */
const COUNTS = [100, 100] as const;
let state = 14;

/** A whole number below `limit`, by a linear congruential generator. */
function below(limit: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

type Run = readonly number[];

const lines: string[] = [];
while (lines.length < COUNTS[0] + COUNTS[1]) {
  const third = lines.length < COUNTS[0] ? [] : [2 + below(3)];
  const levels = [2 + below(5), 2 + below(5), ...third];
  const before = Array.from({ length: 2 + below(6) }, (): Run => levels.map((count) => below(count)));
  const { fewest } = separatingEntries(
    before.map((run) => run.map(String)),
    [1, 0],
    third.map(() => 2),
  );
  if (fewest.length === 0) continue;
  lines.push(JSON.stringify([before, [...before, ...fewest.map((crossing) => crossed(before, crossing))]]));
}
writeFileSync(new URL('../fixtures/quality/separated.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
