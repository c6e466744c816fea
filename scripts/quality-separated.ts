/**
 * Writes `fixtures/quality/separated.json`: random designs of two factors that cannot be told apart, and what becomes of
 * them with the combinations that `separate` adds, one `[before, after]` a line. What R says of them stands beside it in
 * `separated.csv`, written by `scripts/quality-separated.R`.
 */
import { writeFileSync } from 'node:fs';
import { separatingEntries } from '../src/quality/separating-entries.ts';

const COUNT = 100;
let state = 14;

/** A whole number below `limit`, by a linear congruential generator. */
function below(limit: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

type Run = readonly [number, number];

const lines: string[] = [];
while (lines.length < COUNT) {
  const [left, right] = [2 + below(5), 2 + below(5)];
  const before = Array.from({ length: 2 + below(6) }, (): Run => [below(left), below(right)]);
  const found = separatingEntries(before.map(([one, other]) => [String(one), String(other)]));
  if (found.groups < 2) continue;
  const added = found.fewest.map(([one, other]): Run => [before[one]?.[0] ?? 0, before[other]?.[1] ?? 0]);
  lines.push(JSON.stringify([before, [...before, ...added]]));
}
writeFileSync(new URL('../fixtures/quality/separated.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
