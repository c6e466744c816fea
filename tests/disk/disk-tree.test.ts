import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DiskTree } from '../../src/disk/disk-tree.ts';
import { EnvironmentFailure } from '../../src/disk/environment-failure.ts';
import { closePath } from '../support/close-path.ts';
import { processorTime } from '../support/processor-time.ts';
import { scratch } from '../support/scratch.ts';

const text = (content: string) => ({ kind: 'file', bytes: new TextEncoder().encode(content) });
/** Longer than any file system allows. */
const LONG = 'n'.repeat(300);

/** A repository beside a folder that is none of its business. */
function layRepository() {
  const base = scratch({
    'secret/key.txt': 'secret',
    'repo/.git/config': 'token',
    'repo/sub/.git': 'gitdir: ../.git/modules/sub',
    'repo/data/a.txt': 'a',
    'repo/data/empty.txt': '',
    'repo/data/link-inside': { link: '../other/b.txt' },
    'repo/other/b.txt': 'b',
    'repo/linked-folder': { link: 'data' },
    'repo/link-file-out': { link: '../secret/key.txt' },
    'repo/link-folder-out': { link: '../secret' },
    'repo/link-device': { link: '/dev/zero' },
    'repo/link-git': { link: '.git/config' },
    'repo/link-git-folder': { link: '.git' },
    'repo/chain-1': { link: 'chain-2' },
    'repo/chain-2': { link: 'link-file-out' },
    'repo/out-and-back': { link: '../secret/../repo/data/a.txt' },
    'repo/loop-1': { link: 'loop-2' },
    'repo/loop-2': { link: 'loop-1' },
    'repo/loop-self': { link: 'loop-self/x' },
    'repo/dangling': { link: 'nowhere' },
    'repo/dangling-out': { link: '/nowhere/at/all' },
    'repo/through-dangling-out': { link: '../nowhere' },
    'repo-twin/a.txt': 'a folder whose name starts like the repository',
    'repo/link-twin': { link: '../repo-twin/a.txt' },
  });
  return { base, root: join(base, 'repo') };
}

let repository: { base: string; root: string };
beforeAll(() => {
  repository = layRepository();
});

describe('DiskTree.read', () => {
  test.each<[string, object]>([
    ['data/a.txt', text('a')],
    ['data/empty.txt', text('')],
    ['data/link-inside', text('b')],
    ['linked-folder/a.txt', text('a')],
    ['linked-folder/link-inside', text('b')],
    ['data', { kind: 'directory' }],
    ['linked-folder', { kind: 'directory' }],
    ['', { kind: 'directory' }],
    ['nope', { kind: 'missing' }],
    ['data/nope', { kind: 'missing' }],
    ['nope/nope/nope', { kind: 'missing' }],
    ['data/a.txt/below-a-file', { kind: 'missing' }],
    ['dangling', { kind: 'missing' }],
    ['data\\a.txt', { kind: 'missing' }],
    ['data/a.txt\0.yaml', { kind: 'missing' }],
    ['data/\ud800', { kind: 'missing' }],
    ['data//a.txt', { kind: 'missing' }],
    ['./data/a.txt', { kind: 'missing' }],
    ['../secret/key.txt', { kind: 'outside' }],
    ['data/../../secret/key.txt', { kind: 'outside' }],
    ['data/../data/a.txt', { kind: 'outside' }],
    ['..', { kind: 'outside' }],
    ['/etc/hostname', { kind: 'outside' }],
    ['//etc/hostname', { kind: 'outside' }],
    ['link-file-out', { kind: 'outside' }],
    ['link-folder-out/key.txt', { kind: 'outside' }],
    ['link-folder-out', { kind: 'outside' }],
    ['link-device', { kind: 'outside' }],
    ['out-and-back', { kind: 'outside' }],
    ['dangling-out', { kind: 'outside' }],
    ['through-dangling-out/x', { kind: 'outside' }],
    ['.GIT/config', { kind: 'outside' }],
    ['.g\u200cit/config', { kind: 'outside' }],
    ['git~1/config', { kind: 'outside' }],
    ['link-twin', { kind: 'outside' }],
    ['chain-1', { kind: 'outside' }],
    ['.git/config', { kind: 'outside' }],
    ['.git', { kind: 'outside' }],
    ['sub/.git', { kind: 'outside' }],
    ['link-git', { kind: 'outside' }],
    ['link-git-folder/config', { kind: 'outside' }],
    ['loop-1', { kind: 'unreadable', reason: 'ELOOP' }],
    ['loop-1/below', { kind: 'unreadable', reason: 'ELOOP' }],
    ['loop-self', { kind: 'unreadable', reason: 'ELOOP' }],
    [LONG, { kind: 'unreadable', reason: 'ENAMETOOLONG' }],
    [`${LONG}/below`, { kind: 'unreadable', reason: 'ENAMETOOLONG' }],
  ])('%.40j', (path, expected) => {
    const tree = new DiskTree(repository.root);
    expect(tree.read(path)).toEqual(expected);
    // The second time, folders come from memory.
    expect(tree.read(path)).toEqual(expected);
  });

  test('an absolute link that stays inside', () => {
    const root = scratch({ 'data/a.txt': 'a' });
    symlinkSync(join(root, 'data'), join(root, 'link'));
    expect(new DiskTree(root).read('link/a.txt')).toEqual(text('a'));
  });

  test.each([
    'new\nline',
    ' spaced ',
    '*',
    '[a]',
    '-rf',
    '日本語',
    '🙂',
    '__proto__',
    'back\\slash',
    '...',
    '\u202e',
  ])('a file called %j', (name) => {
    const root = scratch({ [`folder/${name}`]: 'x', [`${name}2/file`]: 'y' });
    const tree = new DiskTree(root);
    expect(tree.read(`folder/${name}`)).toEqual(text('x'));
    expect(tree.read(`${name}2/file`)).toEqual(text('y'));
    expect(tree.list('folder')).toEqual([name]);
  });

  test('a pipe is refused at once, not waited for', () => {
    const root = scratch();
    expect(spawnSync('mkfifo', [join(root, 'pipe')]).status).toBe(0);
    symlinkSync('pipe', join(root, 'link'));
    const tree = new DiskTree(root);
    for (const path of ['pipe', 'link']) {
      expect(tree.read(path)).toEqual({ kind: 'unreadable', reason: 'not a regular file' });
      expect(tree.probe(path)).toBe('special');
    }
  });

  test('a socket is refused', async () => {
    const root = scratch();
    const before = process.cwd();
    // By its name alone: a socket's path has room for a hundred bytes.
    process.chdir(root);
    const server = createServer().listen('socket');
    await new Promise((resolve) => server.once('listening', resolve));
    expect(new DiskTree(root).read('socket')).toEqual({ kind: 'unreadable', reason: 'ENXIO' });
    connect('socket').destroy();
    process.chdir(before);
    await new Promise((resolve) => server.close(resolve));
  });

  test('a file over the limit is refused without being read', () => {
    const root = scratch({ 'small.txt': 'four' });
    const size = 200 * 1024 * 1024;
    writeFileSync(join(root, 'sparse.csv'), '');
    truncateSync(join(root, 'sparse.csv'), size);
    const before = process.memoryUsage().arrayBuffers;
    expect(new DiskTree(root).read('sparse.csv')).toEqual({
      kind: 'too-large',
      size,
      limit: 64 * 1024 * 1024,
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
    expect(new DiskTree(root, { limit: 3 }).read('small.txt')).toEqual({
      kind: 'too-large',
      size: 4,
      limit: 3,
    });
    expect(new DiskTree(root, { limit: 4 }).read('small.txt')).toEqual(text('four'));
  });

  test('a file and a folder without permission to read', () => {
    const root = scratch({ 'file.txt': 'x', 'folder/file.txt': 'x', 'folder/deep/file.txt': 'x' });
    for (const name of ['file.txt', 'folder']) closePath(join(root, name));
    const tree = new DiskTree(root);
    expect(tree.read('file.txt')).toEqual({ kind: 'unreadable', reason: 'EACCES' });
    expect(tree.read('folder/file.txt')).toEqual({ kind: 'unreadable', reason: 'EACCES' });
    expect(() => tree.list('folder')).toThrow(EnvironmentFailure);
    expect(() => tree.list('folder/deep')).toThrow(/Cannot list folder\/deep: permission is denied/);
  });

  test('files that appear, change and vanish after a failed read are seen', () => {
    const root = scratch();
    const tree = new DiskTree(root);
    expect(tree.read('new/file')).toEqual({ kind: 'missing' });
    mkdirSync(join(root, 'new'));
    writeFileSync(join(root, 'new/file'), '1');
    expect(tree.read('new/file')).toEqual(text('1'));
    writeFileSync(join(root, 'new/file'), '22');
    expect(tree.read('new/file')).toEqual(text('22'));
  });

  test('a repository behind a link, and one given relatively', () => {
    const { base, root } = repository;
    symlinkSync(root, join(base, 'alias'));
    for (const given of [join(base, 'alias'), `${root}/`, `${root}/data/..`]) {
      const tree = new DiskTree(given);
      expect(tree.read('data/link-inside')).toEqual(text('b'));
      expect(tree.read('link-file-out')).toEqual({ kind: 'outside' });
    }
  });
});

describe('DiskTree.exists', () => {
  test.each([
    ['data', true],
    ['data/a.txt', true],
    ['linked-folder/a.txt', true],
    // Reading it then says that it leads outside.
    ['link-file-out', true],
    ['dangling-out', true],
    ['dangling', false],
    ['nope', false],
    ['../secret', false],
    ['/etc', false],
    ['.git/config', false],
    ['loop-1', false],
    [LONG, false],
  ])('%s: %s', (path, expected) => {
    expect(new DiskTree(repository.root).exists(path)).toBe(expected);
  });
});

describe('DiskTree.list', () => {
  test('sorts by code point, not by UTF-16 unit or locale', () => {
    const names = ['\u{1f642}', '\uff5e', 'ä', 'a', 'Z', '10', '9', 'aa', '_'];
    const root = scratch(Object.fromEntries(names.map((name) => [`folder/${name}`, ''])));
    expect(new DiskTree(root).list('folder')).toEqual([
      '10',
      '9',
      'Z',
      '_',
      'a',
      'aa',
      'ä',
      '\uff5e',
      '\u{1f642}',
    ]);
    const plain = scratch({ 'folder/b': '', 'folder/B': '', 'folder/a': '' });
    expect(new DiskTree(plain).list('folder')).toEqual(['B', 'a', 'b']);
  });

  test.each([
    ['linked-folder', ['a.txt', 'empty.txt', 'link-inside']],
    ['data/a.txt', []],
    ['nope', []],
    ['link-folder-out', []],
    ['..', []],
    ['.git', []],
    ['loop-1', []],
  ])('%s', (path, expected) => {
    const tree = new DiskTree(repository.root);
    expect(tree.list(path)).toEqual(expected);
    // What is above it was listed: what is known from there leads nowhere else.
    tree.list('');
    tree.list('data');
    expect(tree.list(path)).toEqual(expected);
  });
});

test.each(['no-such-folder', 'file.txt'])('a root that is %s fails as the environment', (name) => {
  const root = scratch({ 'file.txt': '' });
  expect(() => new DiskTree(join(root, name))).toThrow(EnvironmentFailure);
});

test.each([0, 1, 2 ** 18 - 1, 2 ** 18, 2 ** 18 + 1, 2 ** 19])(
  'a file of %d bytes is read in pieces',
  (size) => {
    const bytes = Buffer.from(Array.from({ length: size }, (_, index) => index % 251));
    const root = scratch();
    writeFileSync(join(root, 'file'), bytes);
    const pieces = [...(new DiskTree(root).pieces('file') ?? [])].map((piece) => piece.length);
    expect(pieces.reduce((sum, length) => sum + length, 0)).toBe(size);
    const read = new DiskTree(root).pieces('file') ?? [];
    let at = 0;
    for (const piece of read) {
      expect(bytes.subarray(at, at + piece.length).equals(piece)).toBe(true);
      at += piece.length;
    }
  },
);

test('thousands of small files are read quickly', () => {
  const count = 200;
  const root = scratch();
  for (let index = 0; index < count; index++) {
    mkdirSync(join(root, `gens/draft/${index}`), { recursive: true });
    writeFileSync(join(root, `gens/draft/${index}/metadata.json`), '{"origin_cohort_id": "c"}\n');
  }
  const tree = new DiskTree(root);
  const used = processorTime();
  for (const id of tree.list('gens/draft')) {
    expect(tree.read(`gens/draft/${id}/metadata.json`).kind).toBe('file');
  }
  // About 10 µs each on an idle machine; the bound only catches a mistake of another order.
  expect(used()).toBeLessThan(count * 1);
});
