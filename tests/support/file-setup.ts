/** What is done around each file of tests. */
import './small-spawn.ts';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { expectRuns, forgetRuns, writeRuns } from './recorded-runs.ts';
import { restoreProcess } from './restore-process.ts';
import { removeScratch } from './scratch.ts';

// Before the file as well: what a late test of the file before it did meanwhile.
restoreProcess();
beforeEach(forgetRuns);
afterEach(expectRuns);
afterAll(() => {
  writeRuns();
  restoreProcess();
  removeScratch();
});
