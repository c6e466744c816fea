/** What is done around each file of tests. */
import './small-spawn.ts';
import { afterAll } from 'vitest';
import { removeScratch } from './scratch.ts';

afterAll(removeScratch);
