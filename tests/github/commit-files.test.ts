import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMIT_LIMITS, type CommitLimits, commitFiles } from '../../src/github/commit-files.ts';
import { commitWithRecompute } from '../../src/github/commit-with-recompute.ts';
import { StaleHead } from '../../src/github/failures.ts';
import type { FileChanges } from '../../src/github/file-changes.ts';
import { blobSha } from '../../src/github/read-objects.ts';
import { mutations, requests, TestBed } from './testbed/testbed.ts';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => expect(bed.gateway.violations).toEqual([]));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const changes = (files: Record<string, string>, deletions: string[] = []): FileChanges => ({
  additions: Object.entries(files).map(([path, text]) => ({ path, contents: bytes(text) })),
  deletions,
});
const message = { headline: 'Regenerate the cohorts' };
/** Too small for any mutation: everything takes the git data API, a few files at a time. */
const GIT_DATA: CommitLimits = { ...COMMIT_LIMITS, mutationBytes: 0, treeFiles: 2, treeBytes: 100 };

async function commit(wanted: FileChanges, limits?: CommitLimits, who: 'bot' | 'readOnly' = 'bot') {
  const expectedHead = await bed.head('main');
  return await commitFiles(
    bed.client(who),
    { branch: 'main', expectedHead, message, changes: wanted },
    limits,
  );
}

describe.each([
  ['in one mutation', COMMIT_LIMITS],
  ['with the git data API', GIT_DATA],
] as const)('commitFiles %s', (_, limits) => {
  it('writes and deletes in one commit upon the expected head', async () => {
    await bed.commit('main', 'data/old.csv', 'old');
    const head = await bed.commit('main', 'data/kept.csv', 'kept');
    const files = { 'data/a.csv': 'a,b\r\n', 'data/deep/er/b.json': '{"ü": "😀"}\n', 'data/empty': '' };
    const outcome = await commit(changes(files, ['data/old.csv']), limits);
    expect(outcome).toMatchObject({ kind: 'committed', sha: await bed.head('main'), files: 4 });
    expect(await bed.files('main')).toEqual({
      'README.md': '# cohorts\n',
      'data/kept.csv': 'kept',
      ...files,
    });
    const { parents, message: said } = await bed.in('owner', 'GET', `/git/commits/${await bed.head('main')}`);
    expect([parents[0].sha, said]).toEqual([head, message.headline]);
  });

  it('never commits what is there already', async () => {
    await bed.commit('main', 'data/a.csv', 'a');
    bed.gateway.seen.length = 0;
    expect(await commit(changes({ 'data/a.csv': 'a' }, ['data/gone.csv']), limits)).toEqual({
      kind: 'nothing',
    });
    expect(bed.writes).toEqual([]);
  });

  it('commits only what differs', async () => {
    await bed.commit('main', 'data/a.csv', 'a');
    const outcome = await commit(
      changes({ 'data/a.csv': 'a', 'data/b.csv': 'b' }, ['data/gone.csv']),
      limits,
    );
    expect(outcome).toMatchObject({ kind: 'committed', files: 1 });
  });

  it('throws when the branch has moved, and leaves it alone', async () => {
    const expectedHead = await bed.head('main');
    const head = await bed.commit('main', 'data/a.csv', 'a');
    const stale = commitFiles(
      bed.client(),
      { branch: 'main', expectedHead, message, changes: changes({ 'data/b.csv': 'b' }) },
      limits,
    );
    await expect(stale).rejects.toBeInstanceOf(StaleHead);
    await expect(stale).rejects.toMatchObject({ head });
    expect(await bed.head('main')).toBe(head);
  });

  it.each([
    ['a branch under protection', 'BRANCH_PROTECTION_RULE_VIOLATION'],
    ['a branch under a ruleset', 'UNPROCESSABLE'],
  ] as const)('cannot push to %s', async (__, type) => {
    bed.gateway.protectedBranches.set('main', type);
    expect(await commit(changes({ a: 'a' }), limits)).toMatchObject({
      kind: 'cannot-push',
      reason: 'protected',
    });
    expect(await bed.files('main')).toEqual({ 'README.md': '# cohorts\n' });
  });

  it('cannot push with a token that only reads, as in runs for forks', async () => {
    expect(await commit(changes({ a: 'a' }), limits, 'readOnly')).toMatchObject({
      kind: 'cannot-push',
      reason: 'read-only',
      why: expect.stringContaining('Resource not accessible by integration'),
    });
  });

  it('says when the branch was deleted', async () => {
    const sha = await bed.head('main');
    await bed.in('owner', 'POST', '/git/refs', { ref: 'refs/heads/topic/x', sha });
    await bed.in('owner', 'DELETE', '/git/refs/heads/topic/x');
    const outcome = await commitFiles(
      bed.client(),
      { branch: 'topic/x', expectedHead: sha, message, changes: changes({ a: 'a' }) },
      limits,
    );
    expect(outcome).toMatchObject({ kind: 'cannot-push', reason: 'no-branch' });
  });

  it('commits onto a branch whose name needs escaping', async () => {
    const sha = await bed.head('main');
    await bed.in('owner', 'POST', '/git/refs', { ref: 'refs/heads/süd/a+b', sha });
    const outcome = await commitFiles(
      bed.client(),
      { branch: 'süd/a+b', expectedHead: sha, message, changes: changes({ 'a b/ü#?.csv': 'a' }) },
      limits,
    );
    expect(outcome.kind).toBe('committed');
    expect(await bed.files('süd/a+b')).toMatchObject({ 'a b/ü#?.csv': 'a' });
  });

  it('never writes what keeps the checks from running', async () => {
    const expectedHead = await bed.head('main');
    const hostile = { headline: 'Regenerate x [skip ci]\n[CI SKIP]', body: 'skip-checks: true\n[no ci]' };
    await commitFiles(
      bed.client(),
      { branch: 'main', expectedHead, message: hostile, changes: changes({ a: 'a' }) },
      limits,
    );
    const { message: said } = await bed.in('owner', 'GET', `/git/commits/${await bed.head('main')}`);
    expect(said).toBe('Regenerate x (skip ci) (CI SKIP)\n\nskip-checks - true\n(no ci)');
  });

  it('does not write through a link', async () => {
    const parent = await bed.head('main');
    const entries = [{ path: 'data', mode: '120000', type: 'blob', content: '/etc' }];
    const { sha: tree } = await bed.in('owner', 'POST', '/git/trees', { tree: entries });
    const made = await bed.in('owner', 'POST', '/git/commits', { message: 'Link', tree, parents: [parent] });
    await bed.in('owner', 'PATCH', '/git/refs/heads/main', { sha: made.sha });
    expect(await commit(changes({ data: 'x' }), limits)).toMatchObject({
      kind: 'cannot-push',
      reason: 'link',
    });
  });
});

describe('commitFiles when requests get lost', () => {
  it.each([
    ['is lost after the commit', { kind: 'drop', when: 'after' }],
    ['is answered with 502 after the commit', { kind: 'answer-after', status: 502, body: '<html>' }],
    ['is lost on its way', { kind: 'drop', when: 'before' }],
    [
      'meets a server in trouble',
      { kind: 'answer', status: 200, body: { data: null, errors: [{ message: 'Something went wrong' }] } },
    ],
  ] as const)('commits once when the mutation %s', async (_, mishap) => {
    const head = await bed.head('main');
    bed.gateway.misbehave(mutations, mishap);
    expect(await commit(changes({ a: 'a' }))).toMatchObject({
      kind: 'committed',
      sha: await bed.head('main'),
    });
    const { parents } = await bed.in('owner', 'GET', `/git/commits/${await bed.head('main')}`);
    expect(parents[0].sha).toBe(head);
  });

  it("does not take somebody else's commit for its own", async () => {
    const what = async (): Promise<void> => void (await bed.commit('main', 'other', 'other'));
    bed.gateway.misbehave(mutations, { kind: 'meanwhile-drop', what });
    await expect(commit(changes({ a: 'a' }))).rejects.toMatchObject({ kind: 'stale-head' });
  });

  it('does not take for its own what another run committed upon something else', async () => {
    const what = async (): Promise<void> => {
      await bed.commit('main', 'other', 'other');
      await bed.commit('main', 'a', 'a', message.headline);
    };
    bed.gateway.misbehave(mutations, { kind: 'meanwhile-drop', what });
    await expect(commit(changes({ a: 'a' }))).rejects.toMatchObject({ kind: 'stale-head' });
  });

  it('gives up after some tries, and says so', async () => {
    bed.gateway.misbehave(mutations, { kind: 'drop', when: 'before' }, 100);
    await expect(commit(changes({ a: 'a' }))).rejects.toMatchObject({ kind: 'unavailable' });
    expect(bed.waits).toEqual([1000, 2000, 4000]);
  });
});

describe('the git data API', () => {
  it('makes the commit on a server that does not know createCommitOnBranch', async () => {
    const message = "Field 'createCommitOnBranch' doesn't exist on type 'Mutation'";
    const errors = [
      { message, path: ['mutation', 'createCommitOnBranch'], extensions: { code: 'undefinedField' } },
    ];
    bed.gateway.misbehave(mutations, { kind: 'answer', status: 200, body: { errors } });
    expect(await commit(changes({ a: 'a' }))).toMatchObject({ kind: 'committed', files: 1 });
    expect(await bed.files('main')).toMatchObject({ a: 'a' });
  });

  it('carries bytes that are no text, and what is over the limit of one request, as blobs', async () => {
    const odd = new Uint8Array([0, 255, 13, 10, 128]);
    const long = new Uint8Array(101).fill(65);
    const additions = [
      { path: 'odd.bin', contents: odd },
      { path: 'long.txt', contents: long },
      { path: 'bom.csv', contents: bytes('\ufeffa,b\n') },
    ];
    expect(await commit({ additions, deletions: [] }, GIT_DATA)).toMatchObject({
      kind: 'committed',
      files: 3,
    });
    const { tree } = await bed.in('owner', 'GET', `/git/trees/${await bed.head('main')}?recursive=1`);
    const shas = new Map(tree.map(({ path, sha }: { path: string; sha: string }) => [path, sha]));
    for (const { path, contents } of additions) expect(shas.get(path)).toBe(blobSha(contents));
    expect(bed.writes.filter((write) => write === 'POST /git/blobs')).toHaveLength(2);
  });

  it('sends again, as a blob, what the tree does not hold byte for byte', async () => {
    const head = await bed.head('main');
    const { tree } = await bed.in('owner', 'GET', `/git/commits/${head}`);
    // A server that stores something else than it was told.
    const mangled = await bed.in('owner', 'POST', '/git/trees', {
      base_tree: tree.sha,
      tree: [{ path: 'a', mode: '100644', type: 'blob', content: 'mangled' }],
    });
    bed.gateway.misbehave(requests('POST', '/git/trees'), { kind: 'answer', status: 201, body: mangled });
    expect(await commit(changes({ a: 'a' }), GIT_DATA)).toMatchObject({ kind: 'committed' });
    expect(await bed.files('main')).toMatchObject({ a: 'a' });
  });

  it('takes a thousand files in a few requests', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`gens/${index}/metadata.json`, `${index}`]),
    );
    expect(await commit(changes(files))).toMatchObject({ kind: 'committed', files: 1001 });
    expect(bed.writes).toEqual([
      'POST /git/trees',
      'POST /git/trees',
      'POST /git/commits',
      'PATCH /git/refs/heads%2Fmain',
    ]);
  });

  it('compares folder by folder when the tree is too large for one answer', async () => {
    await bed.commit('main', 'data/a/one.csv', '1');
    await bed.commit('main', 'data/b/two.csv', '2');
    await bed.commit('main', 'other/three.csv', '3');
    const short = {
      kind: 'answer',
      status: 200,
      body: { sha: 'x', url: 'https://x.test', tree: [], truncated: true },
    } as const;
    bed.gateway.misbehave(({ query }) => query.has('recursive'), short);
    const wanted = changes({ 'data/a/one.csv': '1', 'data/b/two.csv': 'new' }, ['data/a/none.csv']);
    expect(await commit(wanted)).toMatchObject({ kind: 'committed', files: 1 });
  });
});

describe('commitWithRecompute', () => {
  const compute =
    (heads: string[]) =>
    async (head: string): Promise<FileChanges> => {
      heads.push(head);
      return changes({ a: `computed upon ${head}` });
    };
  const moving = async (): Promise<void> => void (await bed.commit('main', 'moving', `${Math.random()}`));

  it('computes again upon the new head when the branch moves in between', async () => {
    bed.gateway.misbehave(mutations, { kind: 'meanwhile', what: moving });
    const heads: string[] = [];
    const outcome = await commitWithRecompute(bed.client(), {
      branch: 'main',
      message,
      compute: compute(heads),
    });
    expect(outcome.kind).toBe('committed');
    expect(heads).toHaveLength(2);
    expect((await bed.files('main'))['a']).toBe(`computed upon ${heads[1]}`);
  });

  it('starts from the head that it is told, and finds out when that is old', async () => {
    const old = await bed.head('main');
    const head = await bed.commit('main', 'b', 'b');
    const heads: string[] = [];
    const outcome = await commitWithRecompute(bed.client(), {
      branch: 'main',
      message,
      head: old,
      compute: compute(heads),
    });
    expect(outcome.kind).toBe('committed');
    expect(heads).toEqual([old, head]);
  });

  it('gives up when the branch moves under every attempt', async () => {
    bed.gateway.misbehave(mutations, { kind: 'meanwhile', what: moving }, 10);
    const heads: string[] = [];
    const wanted = { branch: 'main', message, compute: compute(heads) };
    const outcome = await commitWithRecompute(bed.client(), wanted);
    expect(outcome).toEqual({ kind: 'moved', head: await bed.head('main'), attempts: 3 });
    expect(heads).toHaveLength(3);
    expect(await bed.files('main')).not.toHaveProperty('a');
  });

  it('does nothing when nothing is to be committed, or there is no such branch', async () => {
    const nothing = { branch: 'main', message, compute: async () => undefined };
    expect(await commitWithRecompute(bed.client(), nothing)).toEqual({ kind: 'nothing' });
    const nowhere = { ...nothing, branch: 'no-such-branch' };
    expect(await commitWithRecompute(bed.client(), nowhere)).toMatchObject({ reason: 'no-branch' });
    expect(bed.writes).toEqual([]);
  });

  it('makes one commit when two runs do the same work at once', async () => {
    const same = { branch: 'main', message, compute: async () => changes({ a: 'same' }) };
    const outcomes = await Promise.all([1, 2].map(() => commitWithRecompute(bed.client(), same)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['committed', 'nothing']);
  });
});
