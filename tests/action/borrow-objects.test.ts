import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Borrower, CannotBorrow } from '../../src/action/regenerate/borrow-objects.ts';
import { GitObjects } from '../../src/git/git-objects.ts';
import { GitTree } from '../../src/git/git-tree.ts';
import { requests, TestBed } from '../github/testbed/testbed.ts';
import { GitRepository } from '../support/git-repository.ts';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(async () => {
  expect(bed.gateway.violations).toEqual([]);
  await bed.close();
});
beforeEach(() => bed.reset());

const TREES = requests('GET', /\/git\/trees\//);
const BLOBS = requests('GET', /\/git\/blobs\//);

/** A clone that knows `known.txt`, and a commit on GitHub that has another file deep below it. */
async function apart(): Promise<{ readonly local: GitRepository; readonly commit: string }> {
  const local = new GitRepository();
  local.commit({ 'known.txt': 'the same\n', 'lab/known.txt': 'the same\n' });
  await bed.commit('main', 'lab/known.txt', 'the same\n');
  return { local, commit: await bed.commit('main', 'lab/deep/er/new.txt', 'größer\n') };
}

function text(tree: GitTree, path: string): string {
  const read = tree.read(path);
  return read.kind === 'file' ? new TextDecoder().decode(read.bytes) : read.kind;
}

describe('a commit that a clone lacks', () => {
  it('is read from GitHub, without what the clone has', async () => {
    const { local, commit } = await apart();
    const objects = new GitObjects(local.root);
    const borrower = new Borrower(objects, bed.client());
    expect(await borrower.commit(commit)).toBe('Write lab/deep/er/new.txt');
    const tree = new GitTree(local.root, commit, { objects });
    tree.prefetch(['lab']);
    expect(objects.lacking()).toHaveLength(1);
    expect(() => tree.read('lab/deep/er/new.txt')).toThrow('git does not have the content of');
    await borrower.blobs(objects.lacking());
    expect(objects.lacking()).toEqual([]);
    expect([text(tree, 'lab/deep/er/new.txt'), text(tree, 'lab/known.txt'), text(tree, 'lab')]).toEqual([
      'größer\n',
      'the same\n',
      'directory',
    ]);
    expect(tree.list('lab')).toEqual(['deep', 'known.txt']);
    expect(bed.gateway.seen.filter(BLOBS)).toHaveLength(1);
    expect(bed.gateway.seen.filter(TREES)).toHaveLength(1);
  });

  it('is read folder by folder when its tree is too large for one answer', async () => {
    const { local, commit } = await apart();
    const flat = await bed.in('owner', 'GET', `/git/trees/${commit}`);
    const cut = { ...flat, truncated: true };
    bed.gateway.misbehave(TREES, { kind: 'answer', status: 200, body: cut });
    const objects = new GitObjects(local.root);
    await new Borrower(objects, bed.client()).commit(commit);
    const tree = new GitTree(local.root, commit, { objects });
    expect([...tree.files()]).toEqual(expect.arrayContaining(['lab/deep/er/new.txt', 'lab/known.txt']));
  });

  it('is read from a folder of the repository, too', async () => {
    const { local, commit } = await apart();
    const objects = new GitObjects(`${local.root}/lab`);
    await new Borrower(objects, bed.client()).commit(commit);
    expect(new GitTree(`${local.root}/lab`, commit, { objects }).list('')).toEqual(['deep', 'known.txt']);
  });

  it('is not read in more requests than a repository has to spare', async () => {
    const { local } = await apart();
    const borrower = new Borrower(new GitObjects(local.root), bed.client());
    const many = Array.from({ length: 301 }, (_, index) => index.toString(16).padStart(40, '0'));
    await expect(borrower.blobs(many)).rejects.toThrow(CannotBorrow);
    expect(bed.gateway.seen).toEqual([]);
  });

  it('is not taken from an answer that its name does not vouch for', async () => {
    const { local, commit } = await apart();
    const objects = new GitObjects(local.root);
    const borrower = new Borrower(objects, bed.client());
    await borrower.commit(commit);
    const tree = new GitTree(local.root, commit, { objects });
    tree.prefetch(['lab']);
    const body = {
      sha: '0'.repeat(40),
      node_id: 'x',
      url: 'http://x',
      size: 1,
      content: 'eA==',
      encoding: 'base64',
    };
    bed.gateway.misbehave(BLOBS, { kind: 'answer', status: 200, body });
    await expect(borrower.blobs(objects.lacking())).rejects.toThrow("GitHub's answer is not");
  });
});
