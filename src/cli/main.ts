#!/usr/bin/env node
const [release = ''] = process.versions.node.split('.');

// Nothing else is loaded before this: what an older Node lacks would be reported as a fault of this program.
if (Number(release) < 22) {
  process.stderr.write(`cohort-ci needs Node 22 or later, and this is Node ${process.versions.node}\n`);
  process.exitCode = 2;
} else {
  const { start } = await import('./start.ts');
  await start();
}

export {};
