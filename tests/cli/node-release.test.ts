import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { bundled } from '../support/bundle.ts';
import { childEnvironment } from '../support/child-environment.ts';
import { scratch } from '../support/scratch.ts';

/** Runs the command under a Node that says that it is another, and that reports what is loaded. */
function under(release: string) {
  const root = scratch({
    'as.cjs': `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${release}' } });`,
  });
  const args = ['--require', `${root}/as.cjs`, bundled('cli.js'), '--version'];
  return spawnSync(process.execPath, args, { env: childEnvironment(), encoding: 'utf8' });
}

test.each(['18.20.8', '20.20.2', '21.7.3'])('under Node %s it says which Node it needs', (release) => {
  expect(under(release)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `cohort-ci needs Node 22 or later, and this is Node ${release}\n`,
  });
});

test.each(['22.0.0', '24.9.0', '100.0.0'])('under Node %s it runs', (release) => {
  expect(under(release)).toMatchObject({ status: 0, stderr: '' });
});
