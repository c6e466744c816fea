import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { inAscii } from '../scripts/bundle.ts';
import { VERSION } from '../src/version.ts';
import { childEnvironment } from './support/child-environment.ts';
import { scratch } from './support/scratch.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** Runs the committed command as a child process, far from this repository and its installed packages. */
function run(...command: string[]) {
  const folder = scratch();
  cpSync(DIST, join(folder, 'dist'), { recursive: true });
  return spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...command], {
    cwd: folder,
    encoding: 'utf8',
    env: childEnvironment(),
  });
}

describe('dist/cli.js', () => {
  test('says its version with nothing installed beside it', () => {
    expect(run('--version')).toMatchObject({ status: 0, stdout: `cohort-ci ${VERSION}\n`, stderr: '' });
  });

  test('says how it is used', () => {
    const { status, stdout, stderr } = run('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('cohort-ci');
  });

  test('can be executed by itself', () => {
    expect(readFileSync(join(DIST, 'cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(join(DIST, 'cli.js')).mode & 0o111).toBe(0o111);
  });
});

test('dist/index.js is a module that the runner can load', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--check', join(DIST, 'index.js')], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('dist/ names no path of the machine that built it, and brings the licences of what it holds', () => {
  const names = readdirSync(DIST);
  expect(names).toEqual(expect.arrayContaining(['cli.js', 'index.js', 'package.json', 'licenses.txt']));
  for (const name of names) {
    expect([
      name,
      readFileSync(join(DIST, name), 'utf8').match(/file:\/\/\/(?!\$)\w+\/[^\s'"]*/)?.[0],
    ]).toEqual([name, undefined]);
  }
});

test('bundled code is in ASCII, and means the same', () => {
  const code = "['…', `é\u{1f600}`, /[à-ü\u{1f600}]/u.exec('\u{1f600}')?.[0]]";
  const written = inAscii(code, 'some.js');
  expect(written).toMatch(/^[\0-\x7f]*$/);
  expect(runInNewContext(written)).toEqual(['…', 'é\u{1f600}', '\u{1f600}']);
  for (const other of ['/\\é/', 'String.raw`é`'])
    expect(() => inAscii(other, 'some.js')).toThrow('some.js: an escape');
});
