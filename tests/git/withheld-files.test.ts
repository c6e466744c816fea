import { expect, test } from 'vitest';
import type { IndexEntry } from '../../src/git/checkout-index.ts';
import { WithheldFiles } from '../../src/git/withheld-files.ts';

test('folders of missing files are known by their names, each once and in order', () => {
  const paths = ['data/b/2.csv', 'data/b/1.csv', 'data/a.csv', 'top.yml'];
  const withheld = new WithheldFiles(paths.map((path) => ({ path }) as IndexEntry));
  expect(['', 'data', 'data/b', 'data/a.csv'].map((folder) => withheld.names(folder))).toEqual([
    ['data', 'top.yml'],
    ['a.csv', 'b'],
    ['1.csv', '2.csv'],
    [],
  ]);
  expect(['data', 'data/b', 'data/a.csv', 'data/c', 'dat'].map((path) => withheld.at(path))).toEqual([
    'folder',
    'folder',
    'file',
    undefined,
    undefined,
  ]);
});
