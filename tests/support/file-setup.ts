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
});
