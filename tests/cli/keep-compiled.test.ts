import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { BUNDLES } from '../support/bundle.ts';
import { childEnvironment } from '../support/child-environment.ts';
import { copyProject, project } from '../support/projects.ts';
import { scratch } from '../support/scratch.ts';

let root: string;
beforeAll(() => {
  root = scratch();
  copyProject(project('all-clean'), join(root, 'project'));
});

/** Runs a copy of the command that lies in a folder, from a temporary folder and home of its own. */
function runIn(folder: string, script = join(folder, 'cli.js')): { readonly left: readonly string[] } {
  cpSync(BUNDLES, folder, {
    recursive: true,
    filter: (path) => basename(path) !== 'compile-cache',
  });
  const before = scratch({ tmp: null, home: null });
  const env = { ...childEnvironment(), HOME: join(before, 'home'), TMPDIR: join(before, 'tmp') };
  const run = spawnSync(process.execPath, [script, 'check'], {
    cwd: join(root, 'project'),
    env,
    encoding: 'utf8',
  });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  return { left: readdirSync(before, { recursive: true, encoding: 'utf8' }).sort() };
}

test('installed as a package, it keeps what was compiled beside the packages, and nowhere else', () => {
  const modules = join(root, 'installed/node_modules');
  const dist = join(modules, 'cohort-ci/dist');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  symlinkSync('../cohort-ci/dist/cli.js', join(modules, '.bin/cohort-ci'));
  expect(runIn(dist, join(modules, '.bin/cohort-ci')).left).toEqual(['home', 'tmp']);
  expect(readdirSync(join(modules, '.cache/cohort-ci'), { recursive: true }).length).toBeGreaterThan(1);
  expect(readdirSync(dirname(dist))).toEqual(['dist']);
});

test('in a checkout it keeps nothing', () => {
  const checkout = join(root, 'checkout');
  expect(runIn(join(checkout, 'dist')).left).toEqual(['home', 'tmp']);
  expect(readdirSync(checkout)).toEqual(['dist']);
  expect(existsSync(join(checkout, 'dist/.cache'))).toBe(false);
});
