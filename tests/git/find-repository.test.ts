import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BrokenGitFile, findRepository } from '../../src/git/find-repository.ts';
import { trackedPaths } from '../../src/git/git.ts';
import { gitOutput } from '../../src/git/git-command.ts';
import { resolveRef } from '../../src/git/git-history.ts';
import { gitProgram, isTooOld } from '../../src/git/git-program.ts';
import { GitRepository } from '../support/git-repository.ts';
import { lay, scratch } from '../support/scratch.ts';

beforeEach(() => {
  // The settings of whoever runs the tests must not matter.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const PLANTED = { HEAD: 'ref: refs/heads/main\n', 'objects/x': '', 'refs/x': '', config: '' };

describe('the repository of a folder', () => {
  test('is that of the nearest .git at or above it, whatever looks like a repository on the way', () => {
    const { root } = new GitRepository();
    lay(root, { 'a/b/c': null });
    lay(join(root, 'a/b'), PLANTED);
    lay(join(root, 'a/.git'), { note: 'no repository' });
    const place = { gitDir: join(root, '.git'), workTree: root };
    expect(spawnSync('git', ['rev-parse', '--git-dir'], { cwd: join(root, 'a/b') }).stdout.toString()).toBe(
      '.\n',
    );
    for (const folder of ['', 'a', 'a/b', 'a/b/c'])
      expect(findRepository(join(root, folder), {})).toEqual(place);
    symlinkSync(join(root, 'a/b'), join(root, 'link'));
    expect(findRepository(join(root, 'link'), {})).toEqual(place);
  });

  test('of a worktree and of a submodule stands elsewhere', () => {
    const repository = new GitRepository();
    const { root } = repository;
    const commit = repository.commit({ 'sub/x': '' });
    repository.git('worktree', 'add', '-q', join(root, 'tree'), '-b', 'other');
    expect(findRepository(join(root, 'tree/sub'), {})).toEqual({
      gitDir: join(root, '.git/worktrees/tree'),
      workTree: join(root, 'tree'),
    });
    expect(resolveRef(join(root, 'tree/sub'), 'other')).toBe(commit);
    expect(trackedPaths(join(root, 'tree'), [''])).toEqual({ kind: 'known', paths: new Set(['sub/x']) });
    const outer = new GitRepository();
    outer.git('submodule', '--quiet', 'add', root, 'lab');
    outer.commitAll();
    expect(findRepository(join(outer.root, 'lab'), {})).toEqual({
      gitDir: join(outer.root, '.git/modules/lab'),
      workTree: join(outer.root, 'lab'),
    });
    expect(trackedPaths(join(outer.root, 'lab'), ['sub'])).toEqual({
      kind: 'known',
      paths: new Set(['sub/x']),
    });
    expect(trackedPaths(outer.root, [''])).toEqual({
      kind: 'known',
      paths: new Set(['.gitmodules', 'lab/sub/x']),
    });
  });

  test('is not looked for above a ceiling', () => {
    const { root } = new GitRepository();
    mkdirSync(join(root, 'a/b'), { recursive: true });
    const below = (ceiling: string) => ({ GIT_CEILING_DIRECTORIES: `relative:${ceiling}` });
    expect(findRepository(join(root, 'a/b'), below(join(root, 'a')))).toBeUndefined();
    expect(findRepository(join(root, 'a/b'), below(root))).toBeUndefined();
    // git, too, takes no folder for its own ceiling.
    expect(findRepository(join(root, 'a/b'), below(join(root, 'a/b')))?.workTree).toBe(root);
    expect(findRepository(root, below(root))?.workTree).toBe(root);
  });

  test.each([
    ['nothing', ''],
    ['a folder that is not there', 'gitdir: nowhere\n'],
    ['a folder that is no repository', 'gitdir: .\n'],
    ['something long', `gitdir: ${'x'.repeat(70_000)}\n`],
  ])('is not guessed where .git is a file that leads to %s', (_, text) => {
    const { root } = new GitRepository();
    lay(root, { 'a/.git': text });
    expect(() => findRepository(join(root, 'a'), {})).toThrow(BrokenGitFile);
    expect(trackedPaths(join(root, 'a'), [''])).toEqual({
      kind: 'unknown',
      reason: 'failed',
      message: `${join(root, 'a/.git')} does not lead to a git repository`,
    });
  });

  test.each([
    ['HEAD, objects and refs', true],
    ['HEAD and commondir', true],
    ['HEAD', false],
    ['HEAD and objects', false],
    ['HEAD and refs', false],
    ['objects and refs', false],
    ['objects, refs and commondir', false],
  ])('has a .git with %s: %s', (names, isOne) => {
    const root = scratch(Object.fromEntries(names.split(/, | and /).map((name) => [`.git/${name}`, ''])));
    const place = { gitDir: join(root, '.git'), workTree: root };
    const found = findRepository(root, { GIT_CEILING_DIRECTORIES: join(root, '..') });
    expect(found).toEqual(isOne ? place : undefined);
  });

  test('may be missing, and so may the folder', () => {
    const root = scratch(PLANTED);
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(root, '..'));
    const message = `${root} is not a git repository`;
    expect(trackedPaths(root, [''])).toEqual({ kind: 'unknown', reason: 'no-repository', message });
    const gone = join(root, 'gone');
    expect(trackedPaths(gone, [''])).toEqual({
      kind: 'unknown',
      reason: 'failed',
      message: `there is no folder ${gone}`,
    });
  });
});

describe('configuration', () => {
  test('of the machine, the user, the environment and the repository holds', () => {
    const { root } = new GitRepository();
    const settings = scratch({ global: '[test]\nuser = yes\n' });
    vi.stubEnv('GIT_CONFIG_GLOBAL', join(settings, 'global'));
    vi.stubEnv('GIT_CONFIG_COUNT', '2');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'test.environment');
    vi.stubEnv('GIT_CONFIG_VALUE_0', 'yes');
    vi.stubEnv('GIT_CONFIG_KEY_1', 'protocol.allow');
    vi.stubEnv('GIT_CONFIG_VALUE_1', 'always');
    spawnSync('git', ['config', 'test.repository', 'yes'], { cwd: root });
    const value = (name: string) => gitOutput(root, ['config', name]).toString().trim();
    expect(['user', 'environment', 'repository'].map((name) => value(`test.${name}`))).toEqual([
      'yes',
      'yes',
      'yes',
    ]);
    // What we set goes before all of it.
    expect([value('protocol.allow'), value('safe.bareRepository')]).toEqual(['never', 'explicit']);
  });

  test('of what is planted in the checkout does not', () => {
    const { root } = new GitRepository();
    lay(root, { lab: null });
    lay(join(root, 'lab'), { ...PLANTED, config: '[test]\nplanted = yes\n' });
    expect(() => gitOutput(join(root, 'lab'), ['config', 'test.planted'])).toThrow('git failed');
  });
});

describe('a name that starts with a hyphen', () => {
  test('is never given to git', () => {
    const { root } = new GitRepository();
    vi.stubEnv('PATH', '/nowhere');
    expect(['-x', '--all', '--output=x', '', 'a\0b', 'a\nb'].map((ref) => resolveRef(root, ref))).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
    // Whatever else is asked needs git.
    expect(() => resolveRef(root, 'x-')).toThrow('git is not installed');
  });

  test('is a path like any other', () => {
    const repository = new GitRepository();
    repository.commit({ '-x/y': '', '--others/z': '' });
    lay(repository.root, { loose: '' });
    expect(trackedPaths(repository.root, ['-x', '--others'])).toEqual({
      kind: 'known',
      paths: new Set(['-x/y', '--others/z']),
    });
  });
});

describe('the program', () => {
  test('is not looked for in the checkout', () => {
    const { root } = new GitRepository();
    const sprung = join(root, 'sprung');
    writeFileSync(join(root, 'git'), `#!/bin/sh\ntouch '${sprung}'\n`);
    chmodSync(join(root, 'git'), 0o755);
    vi.stubEnv('PATH', ['.', '', 'bin', process.env['PATH']].join(':'));
    expect(trackedPaths(root, [''])).toEqual({ kind: 'known', paths: new Set() });
    vi.stubEnv('PATH', '.:');
    expect(trackedPaths(root, [''])).toMatchObject({ reason: 'no-git', message: 'git is not installed' });
    expect(existsSync(sprung)).toBe(false);
  });

  test.each([
    ['git version 2.24.9', 'git 2.24.9 is too old: cohort-ci needs git 2.25 or later'],
    ['git version 1.99', 'git 1.99 is too old: cohort-ci needs git 2.25 or later'],
    ['something else', 'git of an unknown version is too old: cohort-ci needs git 2.25 or later'],
  ])('that says %s is too old, and that is said', (says, message) => {
    const { root } = new GitRepository();
    const bin = scratch({ git: `#!/bin/sh\necho '${says}'\n` });
    chmodSync(join(bin, 'git'), 0o755);
    vi.stubEnv('PATH', bin);
    expect(trackedPaths(root, [''])).toEqual({ kind: 'unknown', reason: 'no-git', message });
  });

  test.each(['2.25.0', '2.39.5', '2.100.1', '3.0'])('of version %s will do', (version) => {
    expect(isTooOld({ path: '/usr/bin/git', version })).toBe(false);
    expect(gitProgram(process.env)?.version).toMatch(/^\d+\.\d+/);
  });
});
