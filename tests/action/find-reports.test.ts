import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findReports } from '../../src/action/check/find-reports.ts';
import { scratch } from '../support/scratch.ts';

const root = scratch({
  'shards/b.json': '',
  'shards/a/deep.json': '',
  'shards/words.txt': '',
  'odd[1].json': '',
  'other.json': '',
});
mkdirSync(join(root, 'empty'));
symlinkSync(join(root, 'other.json'), join(root, 'shards/link.json'));

it.each<[text: string, found: readonly string[]]>([
  ['other.json', ['other.json']],
  ['shards', ['shards/a/deep.json', 'shards/b.json']],
  ['empty', []],
  [' other.json \n\nshards\nother.json\n', ['other.json', 'shards/a/deep.json', 'shards/b.json']],
  ['odd[1].json', ['odd[1].json']],
  ['*.json', ['odd[1].json', 'other.json']],
  ['shards/**', ['shards/a/deep.json', 'shards/b.json', 'shards/words.txt']],
  ['shards/*/dee?.json', ['shards/a/deep.json']],
  [join(root, 'shards/*.json'), ['shards/b.json']],
  ['', []],
])('%j', (text, found) => {
  expect(findReports(root, text)).toEqual(found.map((path) => join(root, path)));
});

it.each(['none.json', 'none/*.json', 'shards/*.yaml', 'other.json/*', 'shards/link.json'])(
  '%j is missed',
  (text) => {
    expect(() => findReports(root, text)).toThrow('there are no shard results at');
  },
);
