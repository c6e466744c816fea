import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ignoredPaths, trackedPaths } from '../../src/git/git.ts';
import { type Layout, lay, scratch } from '../support/scratch.ts';

beforeEach(() => {
  // The settings of whoever runs the tests must not matter.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

function git(root: string, ...command: string[]): void {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgSign=false',
  ];
  const { status, stderr } = spawnSync('git', [...identity, ...command], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function repository(committed: Layout, loose: Layout = {}): string {
  const root = scratch(committed);
  git(root, 'init', '-q');
  git(root, 'add', '--all', '--force');
  git(root, 'commit', '-q', '--allow-empty', '-m', 'first');
  lay(root, loose);
  return root;
}

const known = (...paths: string[]) => ({ kind: 'known', paths: new Set(paths) });

describe('ignoredPaths', () => {
  test('a committed file is not ignored, whatever .gitignore says; one that does not exist may be', () => {
    const root = repository(
      { '.gitignore': 'data/cohorts/\n/data/gens/\n', 'data/cohorts/a/manifest.json': '' },
      { 'data/cohorts/b/manifest.json': '' },
    );
    const asked = [
      'data/cohorts/a/manifest.json',
      'data/cohorts/b/manifest.json',
      'data/cohorts/c/manifest.json',
    ];
    expect(ignoredPaths(root, [...asked, 'data/gens/draft', 'data/gens', 'data/2_tasks/x.csv'])).toEqual(
      known('data/cohorts/b/manifest.json', 'data/cohorts/c/manifest.json', 'data/gens/draft'),
    );
  });

  test('hostile names are taken literally', () => {
    const names = [
      'new\nline',
      ' sp ace ',
      '*',
      ':(top)x',
      ':x',
      '"quoted"',
      'täb\t',
      '🙂',
      '-rf',
      '[a]',
      '!x',
      '\\',
    ];
    const root = repository({ '.gitignore': '/out/\n' }, { 'out/x': '' });
    const paths = names.map((name) => `out/${name}`);
    expect(ignoredPaths(root, [...paths, ...names])).toEqual(known(...paths));
  });

  test('paths that lead through a link, out of the repository, or nowhere do not spoil the answer', () => {
    const root = repository({ '.gitignore': '/real/\n' }, { 'real/a': '' });
    symlinkSync('real', join(root, 'link'));
    symlinkSync('/etc', join(root, 'out'));
    symlinkSync('nowhere/x', join(root, 'dangling'));
    const asked = [
      'link/a',
      'link/sub/b',
      'real/a',
      'real/a/below/a/file',
      'out/hostname',
      '../x',
      '/etc/x',
      '',
      'nul\0',
      '.git/x',
      'dangling/y',
    ];
    expect(ignoredPaths(root, asked)).toEqual(known('link/a', 'link/sub/b', 'real/a', 'real/a/below/a/file'));
  });

  test('nothing asked, nothing ignored; git is not even needed', () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(ignoredPaths(scratch(), [])).toEqual(known());
  });

  test('a folder inside a larger repository', () => {
    const root = repository({ '.gitignore': '*.log\n', 'sub/a.log': '' }, { 'sub/b.log': '' });
    expect(ignoredPaths(join(root, 'sub'), ['a.log', 'b.log'])).toEqual(known('b.log'));
  });

  test('many paths, half of them committed', () => {
    const root = repository({ '.gitignore': 'out/\n' });
    const paths = Array.from({ length: 2000 }, (_, index) => `out/draft/${index}/metadata.json`);
    // Into the index without a file on disk: half of the paths are committed.
    const entries = paths.slice(0, 1000).map((path) => `100644 ${EMPTY_BLOB} 0\t${path}\n`);
    spawnSync('git', ['update-index', '--index-info'], { cwd: root, input: entries.join('') });
    expect(ignoredPaths(root, paths)).toEqual(known(...paths.slice(1000)));
  });
});

describe('trackedPaths', () => {
  test('lists what is committed or added below folders, not what is merely on disk', () => {
    const root = repository(
      { 'data/a': '', 'data/sub/b': '', 'data2/c': '', 'näme\n': '' },
      { 'data/loose': '', 'data/added': '' },
    );
    git(root, 'add', 'data/added');
    expect(trackedPaths(root, ['data'])).toEqual(known('data/a', 'data/sub/b', 'data/added'));
    expect(trackedPaths(root, ['data/sub', 'data2', 'nope', 'nul\0'])).toEqual(
      known('data/sub/b', 'data2/c'),
    );
    expect(trackedPaths(root, ['data/a'])).toEqual(known('data/a'));
    expect(trackedPaths(root, [''])).toEqual(
      known('data/a', 'data/sub/b', 'data/added', 'data2/c', 'näme\n'),
    );
    expect(trackedPaths(root, [])).toEqual(known());
    expect(trackedPaths(root, ['*', ':(glob)**', '--others'])).toEqual(known());
    expect(trackedPaths(join(root, 'data'), ['sub'])).toEqual(known('sub/b'));
  });

  test('more folders than one command line takes', () => {
    const root = repository({ 'a/x': '', 'b/x': '' });
    const folders = [
      'a',
      ...Array.from({ length: 1200 }, (_, index) => `none/${'n'.repeat(200)}/${index}`),
      'b',
    ];
    expect(trackedPaths(root, folders)).toEqual(known('a/x', 'b/x'));
  });
});

describe.each([
  ['ignoredPaths', ignoredPaths],
  ['trackedPaths', trackedPaths],
])('%s, when git cannot say', (_, ask) => {
  test('there is no git', () => {
    const root = repository({});
    vi.stubEnv('PATH', '/nowhere');
    expect(ask(root, ['a'])).toEqual({ kind: 'unknown', reason: 'no-git', message: 'git is not installed' });
  });

  test('there is no repository', () => {
    const root = scratch();
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(root, '..'));
    const message = `${root} is not a git repository`;
    expect(ask(root, ['a'])).toEqual({ kind: 'unknown', reason: 'no-repository', message });
  });

  // Only root can give a folder away.
  test.skipIf(process.getuid?.() !== 0)('another user owns the repository', () => {
    const root = repository({});
    expect(spawnSync('chmod', ['-R', 'a+rX', root]).status).toBe(0);
    expect(spawnSync('chown', ['-R', '12345', root]).status).toBe(0);
    // Root is trusted with what the user who called sudo owns.
    vi.stubEnv('SUDO_UID', undefined);
    const message =
      `git does not trust ${root}, because another user owns it; ` +
      `run: git config --global --add safe.directory ${root}`;
    expect(ask(root, ['a'])).toEqual({ kind: 'unknown', reason: 'untrusted', message });
  });

  test('git finds another repository than the one that is checked', () => {
    const outer = repository({ 'inner/a': '' });
    const root = join(outer, 'inner');
    // git does not take this folder for a repository, and goes on above it.
    lay(root, { '.git/HEAD': 'nonsense\n', '.git/objects': null, '.git/refs': null });
    vi.spyOn(process, 'geteuid').mockReturnValue(54321);
    const message = `git takes ${join(outer, '.git')} for the repository of ${root}`;
    expect(ask(root, ['a'])).toEqual({ kind: 'unknown', reason: 'failed', message });
    vi.restoreAllMocks();
  });

  test('the repository is broken', () => {
    const root = repository({ '.gitignore': 'a\n' });
    writeFileSync(join(root, '.git/index'), 'garbage');
    expect(ask(root, ['a'])).toMatchObject({ kind: 'unknown', reason: 'failed', message: /^git failed in / });
  });

  test('variables that point at another repository are not obeyed', () => {
    const root = repository({ '.gitignore': 'a\n' });
    const expected = ask(root, ['a']);
    const other = repository({});
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_INDEX_FILE', join(other, 'index'));
    vi.stubEnv('GIT_WORK_TREE', other);
    expect(ask(root, ['a'])).toEqual(expected);
    expect(expected.kind).toBe('known');
  });

  test('settings of the repository start no program', () => {
    const root = repository(
      { '.gitignore': 'x\n', '.gitattributes': '* filter=evil\n', a: 'a' },
      { a: 'changed', x: '' },
    );
    const trap = join(scratch(), 'trap.sh');
    const sprung = `${trap}.sprung`;
    writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${sprung}'\ncat\n`);
    chmodSync(trap, 0o755);
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    symlinkSync(trap, join(root, '.git/hooks/post-index-change'));
    symlinkSync(trap, join(root, '.git/hooks/fsmonitor-watchman'));
    for (const [name, value] of [
      ['core.fsmonitor', trap],
      ['core.hooksPath', join(root, '.git/hooks')],
      ['core.pager', trap],
      ['pager.ls-files', trap],
      ['pager.check-ignore', trap],
      ['core.editor', trap],
      ['core.sshCommand', trap],
      ['core.askPass', trap],
      ['credential.helper', trap],
      ['filter.evil.clean', trap],
      ['filter.evil.smudge', trap],
      ['diff.external', trap],
      ['alias.ls-files', `!${trap}`],
      ['alias.check-ignore', `!${trap}`],
      ['trace2.eventTarget', '/dev/stderr'],
    ]) {
      git(root, 'config', name as string, value as string);
    }
    // The trap works: a plain command springs it.
    spawnSync('git', ['status'], { cwd: root });
    expect(readFileSync(sprung, 'utf8')).toContain('trap');
    spawnSync('rm', [sprung]);
    expect(ask(root, ['a', 'x']).kind).toBe('known');
    expect(existsSync(sprung)).toBe(false);
  });
});
