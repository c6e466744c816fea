import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bundled } from '../support/bundle.ts';
import { childEnvironment } from '../support/child-environment.ts';
import { project } from '../support/projects.ts';
import { scratch } from '../support/scratch.ts';

const BUNDLE = bundled('cli.js');

/** Runs the check of a clean project under a Node that says that it is an older one, and lacks what that one lacks. */
function checked(cli: string, name = 'all-clean') {
  const root = scratch({
    'older.cjs': `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });
const builtin = require('node:module');
delete builtin.enableCompileCache;
builtin.syncBuiltinESMExports();
for (const [owner, ...names] of [
  [Map, 'groupBy'],
  [Object, 'groupBy'],
  [Promise, 'withResolvers', 'try'],
  [Array, 'fromAsync'],
  [Set.prototype, 'union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  [Object.getPrototypeOf(Object.getPrototypeOf([].values())), 'map', 'filter', 'flatMap', 'take', 'some', 'toArray'],
]) for (const name of names) delete owner[name];
`,
  });
  const args = ['--require', join(root, 'older.cjs'), cli, 'check', '--root', project(name).folder];
  return spawnSync(process.execPath, args, { env: childEnvironment(), encoding: 'utf8' });
}

// A machine that has an older Node, such as Debian's, runs the README's command from a clone.
test('from a clone, an older Node runs the command', () => {
  expect(checked(BUNDLE)).toMatchObject({ status: 0, stderr: '' });
  for (const name of ['demo', 'v2', 'selection'])
    expect(checked(BUNDLE, name)).toMatchObject({ stdout: expect.not.stringContaining('internal error') });
});

test('installed as a package, an older Node runs the command without a cache of compiled code', () => {
  const dist = join(scratch(), 'node_modules/cohort-ci/dist');
  cpSync(dirname(BUNDLE), dist, { recursive: true });
  expect(checked(join(dist, 'cli.js'))).toMatchObject({ status: 0, stderr: '' });
});
