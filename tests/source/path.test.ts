import { describe, expect, test } from 'vitest';
import { foldersAbove, innerFolder, joinInside, relativeToSpec, suffixOf } from '../../src/source/path.ts';

describe('foldersAbove', () => {
  test.each<[paths: string[], folders: string[]]>([
    [[], []],
    [[''], []],
    [['file'], []],
    [['a/file'], ['a']],
    [['a/b/c/file'], ['a', 'a/b', 'a/b/c']],
    [
      ['a/b/one', 'a/b/two', 'a/c/three', 'd/four'],
      ['a', 'a/b', 'a/c', 'd'],
    ],
  ])('of %j: %j', (paths, folders) => {
    expect([...foldersAbove(paths)].sort()).toEqual(folders);
  });
});

test.each([
  ['a', 'b', 'a/b'],
  ['', 'b', 'b'],
  ['a', './b//c/', 'a/b/c'],
  ['a/b', '../c', 'a/c'],
  ['a', '..', ''],
  ['a', '../..', undefined],
  ['a', '../../a', undefined],
  ['a', '/b', undefined],
])('within %j, %j is %j', (folder, relative, path) => {
  expect(joinInside(folder, relative)).toBe(path);
});

test.each([
  ['', ''],
  ['.', ''],
  ['./data/', 'data'],
  ['a//b/.', 'a/b'],
  ['/data', undefined],
  ['..', undefined],
  ['a/../b', undefined],
  ['a/..b', 'a/..b'],
])('the folder %j below the repository is %j', (text, folder) => {
  expect(innerFolder(text)).toBe(folder);
});

test.each([
  ['a/b.CSV', '.csv'],
  ['a.b/c', ''],
  ['a/.csv', ''],
  ['a/x.', ''],
  ['a/x.y.csv', '.csv'],
])('the suffix of %j is %j, as for pathlib', (path, suffix) => {
  expect(suffixOf(path)).toBe(suffix);
});

test.each([
  ['a/spec/config.yaml', 'a/spec/items/x.csv', 'items/x.csv'],
  ['a/spec/config.yaml', 'a/specs/x.csv', 'a/specs/x.csv'],
  ['config.yaml', 'x.csv', 'x.csv'],
])('beside %j, %j is called %j', (spec, path, name) => {
  expect(relativeToSpec(spec, path)).toBe(name);
});
