import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BotPullRequest, syncPullRequest } from '../../src/github/bot-pull-request.ts';
import type { Json } from './testbed/graphql.ts';
import { requests, TestBed } from './testbed/testbed.ts';

const BRANCH = 'cohort-ci/regenerate';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => expect(bed.gateway.violations).toEqual([]));

const wanted = (
  files: Record<string, string> | undefined,
  more: Partial<BotPullRequest> = {},
): BotPullRequest => ({
  branch: BRANCH,
  base: 'main',
  marker: '<!-- cohort-ci:pull-request -->',
  title: 'Regenerate the cohorts',
  body: 'Two files differ.',
  message: { headline: 'Regenerate the cohorts' },
  closingComment: 'Nothing is left to regenerate.',
  compute: async () =>
    files && {
      additions: Object.entries(files).map(([path, text]) => ({
        path,
        contents: new TextEncoder().encode(text),
      })),
      deletions: [],
    },
  ...more,
});
const sync = (files: Record<string, string> | undefined, more?: Partial<BotPullRequest>) =>
  syncPullRequest(bed.client(), wanted(files, more));

async function pulls(): Promise<{ number: number; state: string; title: string }[]> {
  const all = await bed.in('owner', 'GET', '/pulls?state=all&sort=created&direction=asc');
  return all.map(({ number, state, title }: Json) => ({ number, state, title }));
}

describe('syncPullRequest', () => {
  it('opens one, leaves it alone, updates it in place, and closes it when it is done', async () => {
    expect(await sync(undefined)).toEqual({ kind: 'none' });
    expect(await sync({ 'README.md': '# cohorts\n' })).toEqual({ kind: 'none' });
    expect(bed.writes).toEqual([]);

    expect(await sync({ a: '1' })).toMatchObject({ kind: 'created', number: 1 });
    expect(await bed.files(BRANCH)).toMatchObject({ a: '1' });
    const tip = await bed.head(BRANCH);
    expect(await sync({ a: '1' })).toMatchObject({ kind: 'unchanged', number: 1, head: tip });

    expect(await sync({ a: '2', b: '2' }, { body: 'More.' })).toMatchObject({ kind: 'updated', number: 1 });
    // One commit upon the base, however often it was updated.
    const { parents } = await bed.in('owner', 'GET', `/git/commits/${await bed.head(BRANCH)}`);
    expect(parents.map(({ sha }: Json) => sha)).toEqual([await bed.head('main')]);

    // What is no longer wanted does not stay behind.
    await sync({ b: '2' });
    expect(await bed.files(BRANCH)).toEqual({ 'README.md': '# cohorts\n', b: '2' });

    expect(await sync(undefined)).toMatchObject({ kind: 'closed', number: 1 });
    expect(await pulls()).toEqual([{ number: 1, state: 'closed', title: 'Regenerate the cohorts' }]);
    const comments = await bed.in('owner', 'GET', '/issues/1/comments');
    expect(comments.map(({ body }: Json) => body)).toEqual(['Nothing is left to regenerate.']);
    const refs = await bed.in('owner', 'GET', '/git/matching-refs/heads/');
    expect(refs.map(({ ref }: Json) => ref)).toEqual(['refs/heads/main']);
    expect(await sync(undefined)).toEqual({ kind: 'none' });
  });

  it('follows the base', async () => {
    await sync({ a: '1' });
    const base = await bed.commit('main', 'other', 'other');
    const heads: string[] = [];
    const compute = async (head: string) => {
      heads.push(head);
      return { additions: [{ path: 'a', contents: new TextEncoder().encode('1') }], deletions: [] };
    };
    expect(await sync({}, { compute })).toMatchObject({ kind: 'updated', number: 1 });
    expect(heads).toEqual([base]);
    expect(await bed.files(BRANCH)).toMatchObject({ a: '1', other: 'other' });
  });

  it('writes the title and the text when only they changed', async () => {
    await sync({ a: '1' });
    bed.gateway.seen.length = 0;
    expect(await sync({ a: '1' }, { title: 'New words' })).toMatchObject({ kind: 'updated' });
    expect(bed.writes).toEqual(['POST /git/trees', 'PATCH /pulls/1']);
    expect(await pulls()).toMatchObject([{ title: 'New words' }]);
  });

  it('leaves it closed when people closed it, until there is something new', async () => {
    await sync({ a: '1' });
    await bed.in('owner', 'PATCH', '/pulls/1', { state: 'closed' });
    // A commit that has nothing to do with it is no news.
    await bed.commit('main', 'other', 'other');
    bed.gateway.seen.length = 0;
    expect(await sync({ a: '1' })).toMatchObject({ kind: 'left-closed', number: 1 });
    expect(bed.writes).toEqual([]);
    expect(await sync({ a: '2' })).toMatchObject({ kind: 'created', number: 2 });
    await bed.in('owner', 'PATCH', '/pulls/2', { state: 'closed' });
    // Fixed, and then the same again.
    expect(await sync(undefined)).toEqual({ kind: 'none' });
    expect(await sync({ a: '2' })).toMatchObject({ kind: 'created', number: 3 });
  });

  it('leaves alone what is open while it is unknown whether it is needed', async () => {
    const unknown = { compute: async () => 'unknown' as const };
    expect(await sync({}, unknown)).toEqual({ kind: 'none' });
    await sync({ a: '1' });
    bed.gateway.seen.length = 0;
    expect(await sync({}, unknown)).toMatchObject({ kind: 'left-open', number: 1 });
    expect(bed.writes).toEqual([]);
  });

  it('neither moves nor deletes a branch that an open pull request brings into another one', async () => {
    await sync({ a: '1' });
    await bed.in('owner', 'POST', '/git/refs', { ref: 'refs/heads/release', sha: await bed.head('main') });
    bed.gateway.seen.length = 0;
    for (const files of [{ a: '2' }, undefined])
      expect(await sync(files, { base: 'release' })).toMatchObject({ kind: 'branch-in-use', base: 'main' });
    expect(await sync({ a: '2' }, { branch: 'main' })).toMatchObject({ kind: 'cannot-push' });
    expect(bed.writes).toEqual([]);
  });

  it("does not touch somebody's work on its branch", async () => {
    await sync({ a: '1' });
    const head = await bed.commit(BRANCH, 'mine', 'mine');
    bed.gateway.seen.length = 0;
    expect(await sync({ a: '2' })).toEqual({ kind: 'branch-taken', head });
    expect(await sync(undefined)).toEqual({ kind: 'branch-taken', head });
    expect(bed.writes).toEqual([]);
  });

  describe('"Update branch" on the pull request', () => {
    const merge = async (tree: string, parents: string[]): Promise<void> => {
      const made = await bed.in('owner', 'POST', '/git/commits', { message: 'Merge main', tree, parents });
      await bed.in('owner', 'PATCH', `/git/refs/heads/${BRANCH}`, { sha: made.sha, force: true });
    };
    const treeOf = async (commit: string): Promise<string> =>
      (await bed.in('owner', 'GET', `/git/commits/${commit}`)).tree.sha;
    const MANIFEST = 'data/cohorts/x/manifest.json';
    let [ours, base] = ['', ''];
    beforeEach(async () => {
      await sync({ [MANIFEST]: '1' });
      ours = await bed.head(BRANCH);
      base = await bed.commit('main', 'other', 'other');
      await bed.in('owner', 'PATCH', `/git/refs/heads/${BRANCH}`, { sha: base, force: true });
      await bed.commit(BRANCH, MANIFEST, '1');
    });

    it('is no foreign work, however often it was pressed', async () => {
      const merged = await treeOf(await bed.head(BRANCH));
      await merge(merged, [ours, base]);
      await merge(merged, [await bed.head(BRANCH), base]);
      expect(await sync({ [MANIFEST]: '2' })).toMatchObject({ kind: 'updated', number: 1 });
      expect(await bed.files(BRANCH)).toMatchObject({ [MANIFEST]: '2', other: 'other' });
      const { parents } = await bed.in('owner', 'GET', `/git/commits/${await bed.head(BRANCH)}`);
      expect(parents.map(({ sha }: Json) => sha)).toEqual([base]);
    });

    it('is closed and deleted like any other, when it is not needed', async () => {
      await merge(await treeOf(await bed.head(BRANCH)), [ours, base]);
      expect(await sync(undefined)).toMatchObject({ kind: 'closed' });
    });

    it.each<[what: string, make: () => Promise<void>]>([
      [
        'work that was put into the merge',
        async () => {
          const edited = await bed.commit(BRANCH, 'mine', 'mine');
          await merge(await treeOf(edited), [ours, base]);
        },
      ],
      [
        'a merge of another branch',
        async () => {
          await bed.in('owner', 'POST', '/git/refs', { ref: 'refs/heads/side', sha: base });
          const side = await bed.commit('side', 'side', 'side');
          await merge(await treeOf(await bed.head(BRANCH)), [ours, side]);
        },
      ],
      ['a merge into what is not ours', async () => merge(await treeOf(base), [base, base])],
    ])('does not cover %s', async (_, make) => {
      await make();
      bed.gateway.seen.length = 0;
      expect(await sync({ [MANIFEST]: '2' })).toMatchObject({ kind: 'branch-taken' });
      expect(bed.writes).toEqual([]);
    });
  });

  it('takes up the pull request that another run opened meanwhile', async () => {
    const open = { title: 'First', body: '', head: BRANCH, base: 'main' };
    const what = async (): Promise<void> => void (await bed.in('bot', 'POST', '/pulls', open));
    bed.gateway.misbehave(requests('POST', '/pulls'), { kind: 'meanwhile', what });
    expect(await sync({ a: '1' })).toMatchObject({ kind: 'updated', number: 1 });
    expect(await pulls()).toMatchObject([{ number: 1, title: 'Regenerate the cohorts' }]);
  });

  it.each([
    ['POST', '/pulls'],
    ['POST', '/git/refs'],
    ['POST', '/git/commits'],
  ])('opens one pull request when the answer to %s %s is lost', async (method, end) => {
    bed.gateway.misbehave(requests(method, end), { kind: 'drop', when: 'after' });
    expect(await sync({ a: '1' })).toMatchObject({ kind: 'created', number: 1 });
    expect(await pulls()).toHaveLength(1);
  });

  it('says what it may not do', async () => {
    expect(await syncPullRequest(bed.client('readOnly'), wanted({ a: '1' }))).toMatchObject({
      kind: 'cannot-push',
      reason: 'read-only',
    });
    const body = { message: 'GitHub Actions is not permitted to create or approve pull requests.' };
    bed.gateway.misbehave(requests('POST', '/pulls'), { kind: 'answer', status: 403, body });
    expect(await sync({ a: '1' })).toMatchObject({
      kind: 'cannot-open',
      why: expect.stringContaining('not permitted to create'),
    });
    bed.gateway.protectedBranches.set(BRANCH, 'UNPROCESSABLE');
    expect(await sync({ a: '2' })).toMatchObject({ kind: 'cannot-push', reason: 'protected' });
    expect(await sync({ a: '2' }, { base: 'gone' })).toMatchObject({ reason: 'no-branch' });
  });

  it('closes and deletes also when the branch is gone before it', async () => {
    await sync({ a: '1' });
    const what = async (): Promise<void> =>
      void (await bed.in('owner', 'DELETE', `/git/refs/heads/${BRANCH}`));
    bed.gateway.misbehave(requests('DELETE', /git\/refs/), { kind: 'meanwhile', what });
    expect(await sync(undefined)).toMatchObject({ kind: 'closed', number: 1 });
  });
});
