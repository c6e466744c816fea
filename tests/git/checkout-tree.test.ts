import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CheckoutTree } from '../../src/git/checkout-tree.ts';
import { GitRepository } from '../support/git-repository.ts';

const LARGE = 'id,note\n1,$Id$\n';
const SMALL = '$Id$\n';

/** A checkout that lacks one of its files, and a limit that another one exceeds. */
function checkout(attributes: string): string {
  const repository = new GitRepository();
  const { root } = repository;
  const files = { 'large.csv': LARGE, 'small.txt': SMALL, 'left/out.txt': SMALL };
  repository.commit({ ...files, '.gitattributes': attributes });
  for (const path of Object.keys(files)) rmSync(join(root, path));
  repository.git('checkout', '-q', '--', 'large.csv', 'small.txt');
  repository.git('update-index', '--skip-worktree', 'left/out.txt');
  return root;
}

const limit = SMALL.length;

const whole = (pieces: Iterable<Uint8Array> | undefined): string | undefined =>
  pieces && Buffer.concat([...pieces]).toString('utf8');

describe.each(['', '* text\n', '* ident\n', '* -ident\n'])(
  'a file in pieces, with the attributes %j',
  (attributes) => {
    let tree: CheckoutTree;
    beforeAll(() => {
      tree = new CheckoutTree(checkout(attributes), { limit, absence: 'withholds' });
    });

    it.each([
      ['is the committed one, even beyond the limit', 'large.csv', LARGE],
      ['is the committed one', 'small.txt', SMALL],
      ['is the one that git leaves out', 'left/out.txt', SMALL],
      ['is no folder', 'left', undefined],
      ['is none that is missing', 'none.txt', undefined],
    ])('%s', (_, path, text) => {
      expect(whole(tree.pieces(path))).toBe(text);
    });

    it('is read as a whole up to the limit alone', () => {
      const read = tree.read('small.txt');
      expect(read.kind === 'file' && Buffer.from(read.bytes).toString('utf8')).toBe(SMALL);
      expect(tree.read('large.csv').kind).toBe('too-large');
    });
  },
);

it('what may be edited is read from disk', () => {
  const root = checkout('* ident\n');
  const there = readFileSync(join(root, 'large.csv'), 'utf8');
  expect(there).toMatch(/\$Id: [0-9a-f]+ \$/);
  expect(whole(new CheckoutTree(root, { limit }).pieces('large.csv'))).toBe(there);
});
