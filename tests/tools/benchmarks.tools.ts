/** The benchmarks run and report every measurement; how long anything takes is no matter of tests. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { BUNDLES } from '../support/bundle.ts';

it.each([
  ['main.ts', 13],
  ['git-works.ts', 21],
])('%s measures everything with tiny sizes', { timeout: 120_000 }, (name, count) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'bench', name), '--tiny', '--json', '--bundle', BUNDLES],
    { encoding: 'utf8', cwd: ROOT },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { measurements } = JSON.parse(stdout) as {
    measurements: { work: string; seconds: number; peakBytes?: number; ratio?: number }[];
  };
  expect(measurements.length).toBeGreaterThanOrEqual(count);
  for (const { work, seconds, ratio, peakBytes } of measurements) {
    expect(seconds, work).toBeGreaterThan(0);
    expect(ratio ?? 1, work).toBeGreaterThan(0);
    expect(peakBytes ?? 1, work).toBeGreaterThan(0);
  }
});

it('diagnosis.ts says the same twice, and most faults are reported', { timeout: 120_000 }, () => {
  const run = () =>
    spawnSync(process.execPath, ['bench/diagnosis.ts', '--trials', '80', '--json'], {
      encoding: 'utf8',
      cwd: ROOT,
    });
  const { status, stdout, stderr } = run();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(run().stdout).toBe(stdout);
  const { single, three, unclean, crashed } = JSON.parse(stdout);
  expect({ unclean, crashed, trials: single.trials + three.trials }).toEqual({
    unclean: 0,
    crashed: 0,
    trials: 80,
  });
  expect(three.faults).toBeGreaterThan(2 * single.faults);
  expect(single.reported / single.faults).toBeGreaterThanOrEqual(0.95);
  expect(single.exact / single.faults).toBeGreaterThanOrEqual(0.9);
});
