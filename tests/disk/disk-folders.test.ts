import { expect, test } from 'vitest';
import { DiskFolders } from '../../src/disk/disk-folders.ts';
import { DiskTree } from '../../src/disk/disk-tree.ts';
import { scratch } from '../support/scratch.ts';

/** A checkout without some of its files, which can still be read. */
class SparseTree extends DiskTree {
  override withheld(path: string) {
    return path === 'b' ? 'folder' : path === 'b/x' ? 'file' : undefined;
  }
  override withheldNames(folder: string) {
    return folder === '' ? ['b'] : folder === 'b' ? ['x'] : [];
  }
}

test('what a checkout leaves out is among the folders and names all the same', () => {
  const root = scratch({ 'a/y': '', link: { link: 'a' }, out: { link: '..' } });
  const [whole, sparse] = [new DiskTree(root), new SparseTree(root)].map((tree) => new DiskFolders(tree));
  const paths = ['a', 'a/y', 'b', 'b/x', 'b/z', 'a/y/z', 'link', 'out'];
  expect(paths.map((path) => whole?.kindAt(path))).toEqual([
    ...['folder', 'other', 'nothing', 'nothing', 'nothing', 'nothing', 'linked', 'astray'],
  ]);
  expect(paths.map((path) => sparse?.kindAt(path))).toEqual([
    ...['folder', 'other', 'folder', 'other', 'nothing', 'nothing', 'linked', 'astray'],
  ]);
  expect(['', 'a', 'b'].map((path) => [...(sparse?.names(path) ?? [])].sort())).toEqual([
    ['a', 'b', 'link', 'out'],
    ['y'],
    ['x'],
  ]);
  expect(() => whole?.names('b')).toThrow('Cannot search b: there is no such file or folder');
});

test('a search starts at what is there, and is refused where that leads out', () => {
  const root = scratch({ 'a/x': '', out: { link: '..' }, broken: { link: 'nowhere' } });
  const folders = new DiskFolders(new DiskTree(root));
  expect(['a', 'a/x', 'b', 'broken'].map((start) => folders.searchable(start, false))).toEqual([
    ...[true, true, false, false],
  ]);
  // The reader of a single file reports what is wrong with it.
  expect(['a/x', 'b', 'broken', 'out'].map((start) => folders.searchable(start, true))).toEqual([
    ...[true, false, true, true],
  ]);
  expect(() => folders.searchable('out', false)).toThrow('it leads out of the repository');
});
