import { expect, test } from 'vitest';
import { GitTree } from '../../src/git/git-tree.ts';
import { linkedMetadata, mayBeMetadata } from '../../src/git/linked-metadata.ts';
import { DataLayout } from '../../src/source/data-layout.ts';
import { GitRepository } from '../support/git-repository.ts';
import { type Layout, lay } from '../support/scratch.ts';

function committed(layout: Layout, limit?: number): GitTree {
  const repository = new GitRepository();
  lay(repository.root, layout);
  return new GitTree(repository.root, repository.commitAll(), limit === undefined ? {} : { limit });
}

const LINK = { link: '../../../shared.json' };

test.each<[what: string, layout: Layout, linked: string[]]>([
  ['none', { 'data/gens/draft/a/metadata.json': '{}' }, []],
  [
    'of each stage',
    {
      'data/gens/draft/a/metadata.json': LINK,
      'data/gens/essay/b/metadata.json': LINK,
      'data/gens/evaluation/c/metadata.json': LINK,
    },
    [
      'data/gens/draft/a/metadata.json',
      'data/gens/essay/b/metadata.json',
      'data/gens/evaluation/c/metadata.json',
    ],
  ],
  [
    'in a linked folder',
    { 'data/gens/draft/größe': { link: '../../shared' } },
    ['data/gens/draft/größe/metadata.json'],
  ],
  [
    'other files of a generation',
    { 'data/gens/draft/a/raw.txt': LINK, 'data/gens/draft/a/metadata.json.bak': LINK },
    [],
  ],
  ['below another data root', { 'lab/gens/draft/a/metadata.json': LINK }, []],
  [
    'where there is a file, or a link, instead of the generations',
    { 'data/gens/draft': '', 'data/gens/essay': { link: '../../gone' } },
    [],
  ],
])('metadata that is a link: %s', (_, layout, linked) => {
  expect(linkedMetadata(committed(layout), new DataLayout('data'))).toEqual(linked);
});

test.each<[text: string | undefined, may: boolean]>([
  ['{"id": 1}', true],
  [' \n\t{', true],
  ['{', true],
  ['[1]', false],
  ['words {', false],
  ['', false],
  [`${' '.repeat(63)}{`, true],
  [undefined, false],
])('a file that contains %j may be metadata: %s', (text, may) => {
  const tree = committed({ other: 'words', ...(text === undefined ? {} : { changed: text }) });
  expect(mayBeMetadata(tree, ['other', 'changed'])).toBe(may);
});

test('a file that is too large to be read ahead may be metadata', () => {
  expect(mayBeMetadata(committed({ changed: 'x'.repeat(100) }, 99), ['changed'])).toBe(true);
});
