/**
 * One measurement in a process of its own, so that its peak memory is its own: `child.js WORK EVALUATIONS REPEATS` prints
 * {@link ChildReport} as JSON. The first pass is measured for memory, the fastest one for time.
 */
import { peakMemory } from './peak-memory.ts';
import type { Evaluations } from './sized-project.ts';
import { WORKS } from './works.ts';

export interface ChildReport {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

const [, , name = '', evaluations, repeats] = process.argv;
const work = WORKS[name]?.(Number(evaluations) as Evaluations);
if (work === undefined) throw new Error(`there is no work '${name}'`);

let seconds = Number.POSITIVE_INFINITY;
let cpuSeconds = Number.POSITIVE_INFINITY;
let peakBytes = 0;
for (let pass = 0; pass < Number(repeats); pass++) {
  const before = process.cpuUsage();
  const start = performance.now();
  if (work() === 0) throw new Error(`${name} did nothing`);
  seconds = Math.min(seconds, (performance.now() - start) / 1000);
  const { user, system } = process.cpuUsage(before);
  cpuSeconds = Math.min(cpuSeconds, (user + system) / 1e6);
  if (pass === 0) peakBytes = peakMemory();
}
process.stdout.write(JSON.stringify({ seconds, cpuSeconds, peakBytes } satisfies ChildReport));
