import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DiskTree } from '../../src/disk/disk-tree.ts';
import { EnvironmentFailure } from '../../src/disk/environment-failure.ts';
import { GitObjects } from '../../src/git/git-objects.ts';
import { GitTree } from '../../src/git/git-tree.ts';
import { GitRepository } from '../support/git-repository.ts';
import { type Layout, lay, scratch } from '../support/scratch.ts';

function committed(layout: Layout): { repository: GitRepository; commit: string } {
  const repository = new GitRepository();
  lay(repository.root, layout);
  return { repository, commit: repository.commitAll() };
}

function text(tree: { read(path: string): ReturnType<GitTree['read']> }, path: string): string {
  const read = tree.read(path);
  return read.kind === 'file' ? new TextDecoder().decode(read.bytes) : `<${read.kind}>`;
}

const LAYOUT: Layout = {
  'a.txt': 'one\n',
  'data/b.txt': 'two\r\n',
  'data/größe 😀.txt': 'drei',
  'data/empty': '',
  'data/deep/er/c.txt': 'four',
  'links/file': { link: '../a.txt' },
  'links/folder': { link: '../data/deep' },
  'links/twice': { link: 'folder/er/c.txt' },
  'links/nowhere': { link: 'missing' },
  'links/loop': { link: 'loop' },
  'links/outside': { link: '../../x' },
  'links/outside-folder': { link: '../../y' },
  'links/twice-outside': { link: 'outside' },
  'links/out-and-back': { link: '../../x/../repository/a.txt' },
  'links/absolute': { link: '/etc/passwd' },
  'links/absolute-nowhere': { link: '/no/where' },
  'links/git': { link: '../.git/config' },
  'links/through': { link: '../a.txt/b' },
  'links/file-as-folder': { link: '../a.txt/' },
  'links/up-from-file': { link: '../a.txt/../data/b.txt' },
  'links/up-from-missing': { link: 'missing/../../a.txt' },
  // Up from where the link leads, which is `data`, not `links`.
  'links/up-from-link': { link: 'folder/../b.txt' },
  'links/around': { link: './/../data/./deep/..' },
};

const PATHS = [
  '',
  ...['a.txt', 'data', 'data/b.txt', 'data/größe 😀.txt', 'data/empty', 'data/deep/er/c.txt', 'missing'],
  ...['links/file', 'links/folder', 'links/folder/er/c.txt', 'links/twice', 'links/nowhere', 'links/outside'],
  ...['links/outside-folder', 'links/outside-folder/z', 'links/twice-outside', 'links/out-and-back'],
  ...['links/absolute', 'links/absolute-nowhere', 'links/git', 'links/through', 'links/loop', 'links/inside'],
  ...['links/file-as-folder', 'links/up-from-file', 'links/up-from-missing', 'links/up-from-link'],
  ...['links/around', 'links/around/b.txt', 'a.txt/b', 'data/', 'data//b.txt'],
  ...['./a.txt', '../x', '/etc/passwd', '.git', '.git/config', 'data/../a.txt', 'nul\0byte', '__proto__'],
];

describe('a commit reads like its checkout', () => {
  const beside = scratch();
  const repository = new GitRepository(join(beside, 'repository'));
  lay(repository.root, LAYOUT);
  lay(repository.root, { 'links/inside': { link: join(repository.root, 'data/b.txt') } });
  const commit = repository.commitAll();
  const described = (tree: DiskTree | GitTree) =>
    PATHS.map((path) => [
      path,
      text(tree, path),
      tree.exists(path),
      // Only the checkout has a `.git`.
      tree.list(path).filter((name) => name !== '.git'),
    ]);

  test.each([['as asked for'], ['read ahead']])('%s', (how) => {
    const tree = new GitTree(repository.root, commit);
    if (how === 'read ahead') tree.prefetch(['']);
    expect(described(tree)).toEqual(described(new DiskTree(repository.root)));
  });

  test('whatever stands outside, where links lead', () => {
    const before = described(new DiskTree(repository.root));
    const outside = before.filter(([, read]) => read === '<outside>').map(([path]) => path);
    expect(outside).toEqual(expect.arrayContaining(['links/outside', 'links/outside-folder/z']));
    lay(beside, { x: 'outside', 'y/z': 'outside' });
    expect(described(new DiskTree(repository.root))).toEqual(before);
    expect(described(new GitTree(repository.root, commit))).toEqual(before);
  });

  test('whatever the checkout holds', () => {
    const other = committed({ 'a.txt': 'committed' });
    writeFileSync(join(other.repository.root, 'a.txt'), 'changed');
    writeFileSync(join(other.repository.root, 'b.txt'), 'new');
    const tree = new GitTree(other.repository.root, other.commit);
    expect([text(tree, 'a.txt'), tree.exists('b.txt')]).toEqual(['committed', false]);
    expect(readdirSync(other.repository.root).sort()).toEqual(['.git', 'a.txt', 'b.txt']);
  });

  test('from a folder of the repository, as if it were the whole', () => {
    const tree = new GitTree(join(repository.root, 'data'), commit);
    expect([text(tree, 'b.txt'), text(tree, '../a.txt'), tree.list('deep')]).toEqual([
      'two\r\n',
      '<outside>',
      ['er'],
    ]);
  });

  test('a folder that the commit does not have is empty', () => {
    const { repository: other, commit: first } = committed({ 'a.txt': 'x' });
    lay(other.root, { 'later/b.txt': 'y' });
    other.commitAll();
    const tree = new GitTree(join(other.root, 'later'), first);
    expect([tree.list(''), tree.exists('b.txt'), [...tree.files()]]).toEqual([[], false, []]);
  });

  test('names every file', () => {
    const files = [...new GitTree(repository.root, commit).files()];
    expect(files).toContain('data/größe 😀.txt');
    expect(files.length).toBe(Object.keys(LAYOUT).length + 1);
  });
});

test('a submodule is missing', () => {
  const { repository } = committed({ 'a.txt': 'x' });
  const oid = '1'.repeat(40);
  repository.git('update-index', '--add', '--cacheinfo', `160000,${oid},sub`);
  repository.git('commit', '-q', '-m', 'sub');
  const tree = new GitTree(repository.root, repository.head);
  expect([text(tree, 'sub'), text(tree, 'sub/x'), tree.exists('sub'), tree.list('')]).toEqual([
    '<missing>',
    '<missing>',
    false,
    ['a.txt'],
  ]);
});

test('names in a commit that no checkout can have lead nowhere', () => {
  const { repository } = committed({ 'data/a.txt': 'x' });
  const { root } = repository;
  const make = (input: Buffer | string, ...command: string[]): string => {
    const made = spawnSync('git', command, { cwd: root, input });
    expect(made.stderr.toString()).toBe('');
    return made.stdout.toString().trim();
  };
  const id = Buffer.from(make('planted', 'hash-object', '-w', '--stdin'), 'hex');
  const entries = ['.', '..', '.git', 'a.txt'].map((name) =>
    Buffer.concat([Buffer.from(`100644 ${name}\0`), id]),
  );
  const folder = make(Buffer.concat(entries), 'hash-object', '-t', 'tree', '-w', '--literally', '--stdin');
  const top = make(`040000 tree ${folder}\tdata\n`, 'mktree');
  const tree = new GitTree(root, repository.git('commit-tree', '-m', 'planted', top));
  const read = ['.', '..', '.git', 'a.txt'].map((name) => text(tree, `data/${name}`));
  expect(read).toEqual(['<missing>', '<outside>', '<outside>', 'planted']);
});

test('a file over the limit is not read', () => {
  const { repository, commit } = committed({ small: '1234', large: '12345' });
  const tree = new GitTree(repository.root, commit, { limit: 4 });
  tree.prefetch(['']);
  expect(text(tree, 'small')).toBe('1234');
  expect(tree.read('large')).toEqual({ kind: 'too-large', size: 5, limit: 4 });
});

test('a few files cost one git process, unless they are large', () => {
  const { repository, commit } = committed({
    small: 'one',
    other: 'two',
    large: 'x'.repeat(2 * 1024 * 1024),
  });
  const objects = new GitObjects(repository.root);
  const tree = new GitTree(repository.root, commit, { objects });
  const before = objects.calls;
  tree.prefetch(['small', 'other']);
  expect(objects.calls - before).toBe(1);
  expect([text(tree, 'small'), text(tree, 'other')]).toEqual(['one', 'two']);
  expect(objects.calls - before).toBe(1);
  expect(text(tree, 'large')).toHaveLength(2 * 1024 * 1024);
});

test('what the cache does not hold is read again', () => {
  const layout = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`f${index}`, `${index}`.repeat(50)]),
  );
  const { repository, commit } = committed(layout);
  const tree = new GitTree(repository.root, commit, { cache: 300 });
  tree.prefetch(['']);
  for (const [path, content] of Object.entries(layout)) expect(text(tree, path)).toBe(content);
});

test('a thousand files cost a handful of git processes, and commits share them', () => {
  const files = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `gens/${index % 7}/${index}/metadata.json`,
      `{"n": ${index}}`,
    ]),
  );
  const { repository, commit } = committed(files);
  const objects = new GitObjects(repository.root);
  const readAll = (tree: GitTree) => {
    tree.prefetch(['gens', 'not/there']);
    for (const [path, content] of Object.entries(files)) expect(text(tree, path)).toBe(content);
    expect(tree.list('gens')).toHaveLength(7);
  };
  readAll(new GitTree(repository.root, commit, { objects }));
  expect(objects.calls).toBeLessThan(10);
  const before = objects.calls;
  readAll(new GitTree(repository.root, repository.commitAll(), { objects }));
  expect(objects.calls - before).toBeLessThan(5);
});

describe('what a clone does not hold is not absent', () => {
  const { repository, commit } = committed({ 'a.txt': 'one', 'data/b.txt': 'two' });

  test('contents, in a clone without blobs', () => {
    const root = repository.clone('--no-checkout', '--filter=blob:none');
    const tree = new GitTree(root, commit);
    expect(() => tree.prefetch([''])).not.toThrow();
    expect(tree.list('data')).toEqual(['b.txt']);
    expect(() => tree.read('a.txt')).toThrow(/does not have the content of a\.txt at commit/);
    expect(() => tree.read('a.txt')).toThrow(EnvironmentFailure);
  });

  test('folders, in a clone without trees', () => {
    const root = repository.clone('--no-checkout', '--filter=tree:0');
    expect(() => new GitTree(root, commit).list('')).toThrow(EnvironmentFailure);
  });

  test('a commit, in a shallow clone', () => {
    const later = repository.commitAll();
    const root = repository.clone('--depth=1');
    expect(text(new GitTree(root, later), 'a.txt')).toBe('one');
    expect(() => new GitTree(root, commit)).toThrow(/does not have commit .* fetch-depth: 0/);
  });
});

test('the repository starts no program', () => {
  const { repository, commit } = committed({ 'a.txt': 'x' });
  const trap = join(repository.root, 'trap');
  const program = `touch ${trap}; false`;
  repository.git('config', 'core.fsmonitor', program);
  repository.git('config', 'core.sshCommand', program);
  repository.git('config', 'diff.external', program);
  repository.git('config', 'alias.ls-tree', `!${program}`);
  repository.git('config', 'core.pager', program);
  const tree = new GitTree(repository.root, commit);
  tree.prefetch(['']);
  expect(text(tree, 'a.txt')).toBe('x');
  expect(existsSync(trap)).toBe(false);
});

test('a folder that is no repository is the environment’s fault', () => {
  const { repository } = committed({ 'a.txt': 'x' });
  expect(() => new GitTree(join(repository.root, 'nowhere'), 'a'.repeat(40))).toThrow(/there is no folder/);
  expect(() => new GitTree('/', 'a'.repeat(40))).toThrow(/not a git repository/);
  expect(() => new GitTree(repository.root, '--output=x')).toThrow(/invariant/);
});

test('a file that is too large to be kept is there in pieces', () => {
  const repository = new GitRepository();
  const commit = repository.commit({ 'data/large.csv': 'id\n1\n2\n', 'data/small.csv': 'id\n' });
  const tree = new GitTree(repository.root, commit, { limit: 4 });
  expect(tree.read('data/large.csv')).toEqual({ kind: 'too-large', size: 7, limit: 4 });
  expect(Buffer.concat([...(tree.pieces('data/large.csv') ?? [])]).toString('utf8')).toBe('id\n1\n2\n');
  expect(tree.pieces('data')).toBeUndefined();
  expect(tree.pieces('data/none.csv')).toBeUndefined();
});
