import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The figures are the benchmark's business; that it runs, and that single faults are all told, is ours. */
test('the fault-injection benchmark runs, and every single fault is told on its token', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['bench/diagnosis.ts', '--trials', '100', '--json'],
    {
      encoding: 'utf8',
    },
  );
  expect(status).toBe(0);
  const { single } = JSON.parse(stdout).total;
  expect(single.faults).toBe(50);
  expect(single).toMatchObject({ reported: 50, exact: 50, strange: 0 });
  // A planner's column misspelt may be nearer to an alias of it (combo) than to its own name.
  expect(single.hinted / single.misspellings).toBeGreaterThanOrEqual(0.95);
});
