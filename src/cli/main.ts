#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { VERSION } from '../version.ts';

const { values } = parseArgs({
  options: { version: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
process.stdout.write(
  values.version ? `${VERSION}\n` : 'cohort-ci [--help] [--version]: checks spec-driven experiment cohorts\n',
);
