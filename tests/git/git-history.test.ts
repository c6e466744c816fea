import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EnvironmentFailure } from '../../src/disk/environment-failure.ts';
import { GitFailure } from '../../src/git/git-command.ts';
import {
  changedLines,
  changedPaths,
  commitExists,
  commitsTouching,
  depth,
  foldersUnlike,
  isShallow,
  mergeBase,
  resolveRef,
  textAt,
} from '../../src/git/git-history.ts';
import { GitRepository } from '../support/git-repository.ts';

const repository = new GitRepository();
const { root } = repository;
const first = repository.commit(
  { 'data/a.csv': 'id\nx\ny\nz\n', 'data/b.txt': 'b\n', 'top.txt': 't\n' },
  'First',
);
const second = repository.commit(
  { 'data/a.csv': 'id\nx\nY2\nz\n', 'data/b.txt': 'b\n', 'top.txt': 't\n' },
  'Change y\n\nwith a body',
);
repository.git('switch', '-q', '-c', 'topic', first);
const topic = repository.commit(
  { 'data/a.csv': 'id\nx\ny\nz\n', 'data/moved.txt': 'b\n', 'top.txt': 't2\n' },
  'Move b @all',
);
repository.git('switch', '-q', 'main');
repository.git('merge', '-q', '--no-ff', '-m', 'Merge topic', 'topic');
const merge = repository.head;
const gone = 'd'.repeat(40);

test('commits that are there, by id', () => {
  expect([first, merge, gone, 'main', '', `${first}\n`].map((id) => commitExists(root, id))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(commitExists(root, repository.git('rev-parse', 'HEAD:top.txt'))).toBe(false);
});

test('names stand for commits', () => {
  repository.git('tag', '-a', 'v1', '-m', 'v1', first);
  const refs = [
    'main',
    'topic',
    'v1',
    'HEAD^2',
    second,
    gone,
    'no-such',
    '',
    '--all',
    '-x',
    'HEAD:top.txt',
    'a\nb',
  ];
  expect(refs.map((ref) => resolveRef(root, ref))).toEqual([
    merge,
    topic,
    first,
    topic,
    second,
    ...Array.from({ length: 7 }, () => undefined),
  ]);
});

test('where histories parted', () => {
  expect(mergeBase(root, second, topic)).toBe(first);
  expect(mergeBase(root, merge, second)).toBe(second);
  expect(mergeBase(root, second, gone)).toBeUndefined();
  const other = new GitRepository().commit({ a: 'other' });
  expect(mergeBase(root, second, other)).toBeUndefined();
});

test('changed paths: both names of a renamed file, and nothing outside the folder', () => {
  expect(changedPaths(root, first, topic)).toEqual(['data/b.txt', 'data/moved.txt', 'top.txt']);
  expect(changedPaths(join(root, 'data'), first, merge)).toEqual(['a.csv', 'b.txt', 'moved.txt']);
  expect(changedPaths(root, merge, merge)).toEqual([]);
  expect(() => changedPaths(root, first, gone)).toThrow(EnvironmentFailure);
  expect(() => changedPaths(root, first, '--output=x')).toThrow(/invariant/);
});

test('changed folders, by the ids that they have in the first commit', () => {
  const other = new GitRepository();
  const before = other.commit({ 'a/b/c': '1', 'a/same/d': '2', 'gone/e': '3', swapped: '4', top: '5' });
  const after = other.commit({ 'a/b/c': 'x', 'a/same/d': '2', 'new/e': '3', 'swapped/f': '4', top: '5' });
  const ids = (commit: string, paths: readonly string[], folder = '') =>
    paths.map((path) => [path, other.git('rev-parse', `${commit}:${folder}${path}`)]);
  const { root } = other;
  expect([...foldersUnlike(root, before, after)]).toEqual(ids(before, ['a', 'a/b', 'gone']));
  expect([...foldersUnlike(root, after, before)]).toEqual(ids(after, ['a', 'a/b', 'new', 'swapped']));
  expect([...foldersUnlike(join(root, 'a'), before, after)]).toEqual(ids(before, ['b'], 'a/'));
  expect(changedPaths(root, before, after)).toEqual(['a/b/c', 'gone/e', 'new/e', 'swapped', 'swapped/f']);
});

describe('commits that touch paths', () => {
  const subjects = (query: Omit<Parameters<typeof commitsTouching>[1], 'until'>, until = merge) =>
    commitsTouching(root, { until, ...query }).map(({ subject }) => subject);

  test('with author, date and subject', () => {
    expect(commitsTouching(root, { paths: ['data/a.csv'], until: merge })).toEqual([
      {
        oid: second,
        parents: [first],
        author: 'Ada Example',
        date: '2026-01-01T00:02:00+00:00',
        subject: 'Change y',
      },
      { oid: first, parents: [], author: 'Ada Example', date: '2026-01-01T00:01:00+00:00', subject: 'First' },
    ]);
  });

  test.each([
    [{ paths: ['top.txt'] }, ['Move b @all', 'First']],
    [{ paths: ['top.txt'], firstParent: true }, ['Merge topic', 'First']],
    [{ paths: ['data'], firstParent: true }, ['Merge topic', 'Change y', 'First']],
    [{ paths: ['data'], firstParent: true, limit: 1 }, ['Merge topic']],
    [{ paths: ['data'], since: second, firstParent: true }, ['Merge topic']],
    [{ paths: ['not/there'] }, []],
    [{ paths: ['*.txt', ':(glob)**'] }, []],
  ])('%j', (query, expected) => {
    expect(subjects(query)).toEqual(expected);
  });
});

describe('what a commit changed', () => {
  const commitOf = (oid: string) => {
    const found = commitsTouching(root, { paths: ['.'], until: merge }).find((one) => one.oid === oid);
    if (!found) throw new Error('no such commit');
    return found;
  };

  test('line by line', () => {
    expect(changedLines(root, commitOf(second), 'data/a.csv')).toEqual({
      path: 'data/a.csv',
      hunks: [{ before: 3, after: 3, removed: ['y'], added: ['Y2'] }],
      more: 0,
    });
    expect(changedLines(root, commitOf(topic), 'data/b.txt').hunks).toEqual([
      { before: 1, after: 0, removed: ['b'], added: [] },
    ]);
    expect(changedLines(root, commitOf(topic), 'data/moved.txt').hunks).toEqual([
      { before: 0, after: 1, removed: [], added: ['b'] },
    ]);
  });

  test('nothing in other files, and nothing of a commit without parent', () => {
    const nothing = { path: 'top.txt', hunks: [], more: 0 };
    expect(changedLines(root, commitOf(second), 'top.txt')).toEqual(nothing);
    expect(changedLines(root, commitOf(first), 'top.txt')).toEqual(nothing);
  });

  test('a few lines of many; lines that look like a diff’s own', () => {
    const big = new GitRepository();
    const lines = (mark: string) => Array.from({ length: 30 }, (_, index) => `${mark} ${index}\n`).join('');
    big.commit({ a: lines('--'), b: 'x\0y', c: '-- a\n@@ -1 +1 @@\n' });
    big.commit({ a: lines('++'), b: 'x\0z', c: '' });
    const [head] = commitsTouching(big.root, { paths: ['.'], until: big.head });
    const of = (path: string) => head && changedLines(big.root, head, path, 4);
    expect(of('a')).toMatchObject({ more: 56, hunks: [{ removed: ['-- 0', '-- 1', '-- 2', '-- 3'] }] });
    expect(of('b')).toMatchObject({ more: 0, hunks: [] });
    expect(of('c')?.hunks).toEqual([{ before: 1, after: 0, removed: ['-- a', '@@ -1 +1 @@'], added: [] }]);
  });
});

test('a shallow clone says so, and hides what it does not have', () => {
  const clone = repository.clone('--depth=2', '--no-single-branch');
  expect([isShallow(root), isShallow(clone)]).toEqual([false, true]);
  expect([commitExists(clone, merge), depth(clone, merge), depth(root, merge)]).toEqual([true, 2, 3]);
  const shallow = repository.clone('--depth=1');
  expect(mergeBase(shallow, merge, second)).toBeUndefined();
  expect(commitExists(shallow, second)).toBe(false);
});

test('settings of the repository start no program', () => {
  const trap = join(root, 'trap');
  repository.git('config', 'log.showSignature', 'true');
  repository.git('config', 'gpg.program', `touch ${trap}`);
  repository.git('config', 'diff.external', `touch ${trap}`);
  repository.git('config', 'diff.evil.textconv', `touch ${trap}; cat`);
  repository.git('config', 'diff.evil.command', `touch ${trap}`);
  repository.git('config', 'core.attributesFile', join(root, 'attributes'));
  repository.git('config', 'pager.log', `touch ${trap}`);
  const evil = repository.commit({ '.gitattributes': '* diff=evil\n', 'data/a.csv': 'id\nq\n' }, 'Evil');
  const [commit] = commitsTouching(root, { paths: ['data'], until: evil });
  expect(commit && changedLines(root, commit, 'data/a.csv').hunks).toHaveLength(1);
  expect(existsSync(trap)).toBe(false);
});

test('a machine without git is the environment’s fault', () => {
  const path = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  try {
    expect(() => commitExists(root, first)).toThrow(new GitFailure(root, 'no-git', 'git is not installed'));
  } finally {
    process.env['PATH'] = path;
  }
});

test('the text of a file is told from none, and from one that cannot be read', () => {
  const files = new GitRepository();
  files.links.set('link.txt', 'data/a.txt');
  files.links.set('gone.txt', 'data/gone.txt');
  const commit = files.commit({ 'data/a.txt': 'größer\n\n', 'data/large.txt': 'x'.repeat(5 << 20) });
  expect(
    ['data/a.txt', 'link.txt', 'data/b.txt', 'data', 'b/a.txt'].map((path) =>
      textAt(files.root, commit, path),
    ),
  ).toEqual(['größer\n\n', 'größer\n\n', undefined, undefined, undefined]);
  for (const path of ['gone.txt', 'data/large.txt', 'data/a.txt/b', 'a\nb', '../a.txt'])
    expect(() => textAt(files.root, commit, path), path).toThrow(GitFailure);
  const clone = files.clone('--filter=blob:none', '--no-checkout');
  expect(() => textAt(clone, commit, 'data/a.txt')).toThrow(GitFailure);
  expect(textAt(clone, commit, 'data/b.txt')).toBeUndefined();
});
