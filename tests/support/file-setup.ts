/** What is done around each file of tests. */
import './small-spawn.ts';
import { afterAll } from 'vitest';
import { restoreProcess } from './restore-process.ts';
import { removeScratch } from './scratch.ts';

// Before the file as well: what a late test of the file before it did meanwhile.
restoreProcess();
afterAll(() => {
  restoreProcess();
  removeScratch();
  // A property test may be asked for thousands of repositories, which take longer to remove than a hook has by default.
}, 600_000);
