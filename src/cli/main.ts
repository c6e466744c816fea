#!/usr/bin/env node
import { keepCompiled } from './keep-compiled.ts';
import { run } from './run.ts';
import { descriptorOutput } from './terminal.ts';

keepCompiled(process.argv[1]);
process.exitCode = await run(process.argv.slice(2), {
  stdout: descriptorOutput(1, process.stdout, process.env),
  stderr: descriptorOutput(2, process.stderr, process.env),
  env: process.env,
});
