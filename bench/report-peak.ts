/** Loaded before a program that is measured: leaves its peak memory in the file that COHORT_CI_PEAK names. */
import { writeFileSync } from 'node:fs';
import { peakMemory } from './peak-memory.ts';

process.on('exit', () => {
  const path = process.env['COHORT_CI_PEAK'];
  if (path !== undefined) writeFileSync(path, String(peakMemory()));
});
