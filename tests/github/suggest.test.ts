import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { placeInPatch } from '../../src/github/diff-hunks.ts';
import { Invalid, PermissionFailure } from '../../src/github/failures.ts';
import { readPastReviews } from '../../src/github/past-reviews.ts';
import { type SuggestedChange, type SuggestionReview, suggest } from '../../src/github/suggest.ts';
import type { Json } from './testbed/graphql.ts';
import { BOT, requests, TestBed } from './testbed/testbed.ts';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
let commit = '';
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
  commit = await bed.head('topic');
  bed.gateway.patches.set(1, PATCHES);
});
afterEach(() => expect(bed.gateway.violations).toEqual([]));

/** Two hunks of one file, and all of another. */
const PATCHES = new Map([
  ['a.yaml', '@@ -1,3 +1,4 @@\n one\n-two\n+two two\n+three\n four\n@@ -20,2 +21,2 @@\n x\n+y'],
  ['b.csv', '@@ -0,0 +1,2 @@\n+id\n+Opal\n\\ No newline at end of file'],
]);

const mark = (id: string): string => `<!-- s ${id} -->`;
const one = (id: string, path: string, line: number, ...before: string[]): SuggestedChange => ({
  id,
  path,
  line,
  before,
  body: `${mark(id)}\nfix ${id}`,
});
const review = (...suggestions: SuggestedChange[]): SuggestionReview => ({
  number: 1,
  commit,
  suggestions,
  idOf: (body) => /^<!-- s (\w+) -->/.exec(body)?.[1],
  settled: (id) => `${mark(id)}\nsettled`,
  intro: (ids) => `fixes ${ids.join(' ')}`,
  introduced: (body) => body.split(' ').slice(1),
});

async function stored(): Promise<{ login: string; path: string; body: string }[]> {
  const comments = await bed.in('owner', 'GET', '/pulls/1/comments?per_page=100');
  return comments.map(({ user, path, body }: Json) => ({ login: user.login, path, body }));
}

const sent = (): Json => bed.gateway.seen.filter(requests('POST', '/reviews')).map(({ body }) => body);

describe('suggest', () => {
  it('makes one review of what stands in the hunks, on the lines as they are there', async () => {
    const outcome = await suggest(
      bed.client(),
      review(
        one('s1', 'a.yaml', 2, 'two two'),
        // Moved by what the base has put in above.
        one('s2', 'a.yaml', 30, 'y'),
        one('s3', 'b.csv', 1, 'id', 'Opal'),
        one('s4', 'a.yaml', 10, 'elsewhere'),
        // Two hunks do not hold one range.
        one('s5', 'a.yaml', 4, 'four', 'x'),
        one('s6', 'c.yaml', 1, 'one'),
      ),
    );
    expect(outcome).toEqual({ kind: 'done', posted: 3, settled: 0, left: 3 });
    expect(sent()).toEqual([
      {
        commit_id: commit,
        event: 'COMMENT',
        body: 'fixes s1 s2 s3',
        comments: [
          { path: 'a.yaml', line: 2, side: 'RIGHT', body: `${mark('s1')}\nfix s1` },
          { path: 'a.yaml', line: 22, side: 'RIGHT', body: `${mark('s2')}\nfix s2` },
          {
            path: 'b.csv',
            line: 2,
            side: 'RIGHT',
            start_line: 1,
            start_side: 'RIGHT',
            body: `${mark('s3')}\nfix s3`,
          },
        ],
      },
    ]);
    expect((await stored()).map(({ login }) => login)).toEqual([BOT, BOT, BOT]);
  });

  it('never makes one again, whatever became of it, and makes another beside it', async () => {
    await suggest(bed.client(), review(one('s1', 'a.yaml', 2, 'two two')));
    // Outdated: the line is in no hunk any more.
    bed.gateway.patches.set(1, new Map([['a.yaml', '@@ -1 +1 @@\n+new']]));
    const outcome = await suggest(
      bed.client(),
      review(one('s1', 'a.yaml', 2, 'two two'), one('s2', 'a.yaml', 1, 'new')),
    );
    expect(outcome).toEqual({ kind: 'done', posted: 1, settled: 0, left: 0 });
    expect(
      await suggest(bed.client(), review(one('s1', 'a.yaml', 2, 'two two'), one('s2', 'a.yaml', 1, 'new'))),
    ).toEqual({
      kind: 'done',
      posted: 0,
      settled: 0,
      left: 0,
    });
    expect(await stored()).toHaveLength(2);
  });

  it('says of one that is settled that it is, and takes that back when its finding is back', async () => {
    await suggest(bed.client(), review(one('s1', 'a.yaml', 2, 'two two')));
    expect(await suggest(bed.client(), review())).toMatchObject({ settled: 1 });
    expect((await stored())[0]?.body).toBe(`${mark('s1')}\nsettled`);
    bed.gateway.seen.length = 0;
    expect(await suggest(bed.client(), review())).toMatchObject({ settled: 0 });
    expect(bed.writes).toEqual([]);
    await suggest(bed.client(), review(one('s1', 'a.yaml', 2, 'two two')));
    expect((await stored()).map(({ body }) => body)).toEqual([`${mark('s1')}\nfix s1`]);
  });

  it('leaves what others wrote, though it carries the mark', async () => {
    const body = `${mark('s1')}\nmine`;
    await bed.in('stranger', 'POST', '/pulls/1/comments', {
      body,
      path: 'a.yaml',
      commit_id: commit,
      position: 1,
    });
    expect(await suggest(bed.client(), review(one('s1', 'a.yaml', 2, 'two two')))).toMatchObject({
      posted: 1,
    });
    expect((await stored()).map((comment) => [comment.login, comment.body])).toEqual([
      ['stranger', body],
      [BOT, `${mark('s1')}\nfix s1`],
    ]);
    await suggest(bed.client(), review());
    expect((await stored())[0]?.body).toBe(body);
  });

  it('has at most ten open, of 300', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => `+line ${index}`);
    bed.gateway.patches.set(1, new Map([['a.yaml', `@@ -0,0 +1,300 @@\n${lines.join('\n')}`]]));
    const all = lines.map((_, index) => one(`s${index}`, 'a.yaml', index + 1, `line ${index}`));
    expect(await suggest(bed.client(), review(...all))).toEqual({
      kind: 'done',
      posted: 10,
      settled: 0,
      left: 290,
    });
    expect(await suggest(bed.client(), review(...all))).toMatchObject({ posted: 0, left: 290 });
    // Four are done with: four others follow.
    expect(await suggest(bed.client(), review(...all.slice(4)))).toMatchObject({ posted: 4, settled: 4 });
    expect(sent().map(({ comments }: Json) => comments.length)).toEqual([10, 4]);
  });

  it('takes no place for one whose thread people have resolved, and does not make it again', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `+line ${index}`);
    bed.gateway.patches.set(1, new Map([['a.yaml', `@@ -0,0 +1,12 @@\n${lines.join('\n')}`]]));
    const all = lines.map((_, index) => one(`s${index}`, 'a.yaml', index + 1, `line ${index}`));
    await suggest(bed.client(), review(...all));
    const comments: { id: number; body: string }[] = await bed.in(
      'owner',
      'GET',
      '/pulls/1/comments?per_page=100',
    );
    bed.gateway.resolved.add(comments[3]?.id ?? 0);
    expect(await suggest(bed.client(), review(...all))).toEqual({
      kind: 'done',
      posted: 1,
      settled: 0,
      left: 1,
    });
    expect(await suggest(bed.client(), review(...all))).toMatchObject({ posted: 0, left: 1 });
    const after = await stored();
    expect(after.slice(0, 10).map(({ body }) => body)).toEqual(comments.map(({ body }) => body));
    expect(after.slice(10).map(({ body }) => body)).toEqual([`${mark('s10')}\nfix s10`]);
    // The resolved one is settled by the change, too: it says so in its thread, which stays resolved.
    const others = all.filter(({ id }) => id !== 's3');
    expect(await suggest(bed.client(), review(...others))).toMatchObject({ posted: 0, settled: 1 });
    expect((await stored())[3]?.body).toBe(`${mark('s3')}\nsettled`);
    // And when its finding is back, it is edited: no comment is made beside it.
    expect(await suggest(bed.client(), review(...all))).toMatchObject({ posted: 0, left: 1 });
    expect((await stored()).map(({ body }) => body)).toEqual(after.map(({ body }) => body));
  });

  it('does not make one again whose comment was deleted; what a stranger says in a review is nothing', async () => {
    await suggest(bed.client(), review(one('s1', 'a.yaml', 2, 'two two')));
    await bed.in('stranger', 'POST', '/pulls/1/reviews', { event: 'COMMENT', body: 'fixes s2' });
    const [comment] = await bed.in('owner', 'GET', '/pulls/1/comments');
    await bed.in('owner', 'DELETE', `/pulls/comments/${comment.id}`);
    expect(
      await suggest(bed.client(), review(one('s1', 'a.yaml', 2, 'two two'), one('s2', 'b.csv', 2, 'Opal'))),
    ).toEqual({ kind: 'done', posted: 1, settled: 0, left: 1 });
    expect((await stored()).map(({ body }) => body)).toEqual([`${mark('s2')}\nfix s2`]);
  });

  it('knows threads and reviews beyond the first page', async () => {
    const words = { path: 'a.yaml', position: 1, body: 'words' };
    const foreign = {
      event: 'COMMENT',
      body: 'so many words',
      comments: Array.from({ length: 101 }, () => words),
    };
    await bed.in('stranger', 'POST', '/pulls/1/reviews', foreign);
    await suggest(bed.client(), review(one('s1', 'a.yaml', 2, 'two two')));
    const comments = await bed.in('owner', 'GET', '/pulls/1/comments?per_page=100&page=2');
    const own = comments.find(({ user }: Json) => user.login === BOT);
    bed.gateway.resolved.add(own.id);
    const { resolved, ownBodies } = await readPastReviews(bed.client(), 1);
    expect({ resolved: [...resolved], ownBodies }).toEqual({ resolved: [own.id], ownBodies: ['fixes s1'] });
  });

  it('goes by the comments alone where the server does not know the question', async () => {
    await suggest(bed.client(), review(one('s1', 'a.yaml', 2, 'two two')));
    bed.gateway.misbehave(({ path, body }) => path === '/graphql' && body.query.includes('reviewThreads'), {
      kind: 'answer',
      status: 200,
      body: { errors: [{ message: "Field 'x' doesn't exist", extensions: { code: 'undefinedField' } }] },
    });
    expect(
      await suggest(bed.client(), review(one('s1', 'a.yaml', 2, 'two two'), one('s2', 'b.csv', 2, 'Opal'))),
    ).toMatchObject({ posted: 1 });
  });

  it('asks nothing of a pull request without any, and nothing of one that has moved on', async () => {
    expect(await suggest(bed.client(), review())).toMatchObject({ kind: 'done', posted: 0 });
    expect(bed.writes).toEqual([]);
    const sha = 'f'.repeat(40);
    bed.gateway.pulls.set(1, { head: { ref: 'topic', sha }, base: { ref: 'main', sha: commit } });
    expect(await suggest(bed.client(), review(one('s1', 'a.yaml', 2, 'two two')))).toEqual({
      kind: 'superseded',
      head: sha,
    });
    expect(bed.writes).toEqual([]);
  });

  it('is made once, though the answer is lost', async () => {
    bed.gateway.misbehave(requests('POST', '/reviews'), { kind: 'drop', when: 'after' });
    await suggest(bed.client(), review(one('s1', 'a.yaml', 2, 'two two')));
    expect(await stored()).toHaveLength(1);
  });

  it('fails as a whole for a read-only token', async () => {
    await expect(suggest(bed.client('readOnly'), review(one('s1', 'a.yaml', 2, 'two two')))).rejects.toThrow(
      PermissionFailure,
    );
  });

  it('of a line that GitHub does not take after all, it is refused, and said', async () => {
    bed.gateway.misbehave(requests('GET', '/files'), {
      kind: 'answer',
      status: 200,
      body: [{ filename: 'c.yaml', status: 'added', patch: '@@ -0,0 +1 @@\n+one' }],
    });
    await expect(suggest(bed.client(), review(one('s6', 'c.yaml', 1, 'one')))).rejects.toThrow(Invalid);
    expect(await stored()).toEqual([]);
  });
});

describe('placeInPatch', () => {
  const patch = PATCHES.get('a.yaml') ?? '';
  it.each([
    [2, ['two two'], 2],
    [4, ['four'], 4],
    [9, ['three'], 3],
    [2, ['two'], undefined],
    [1, ['one', 'two two', 'three', 'four'], 1],
    [4, ['four', 'x'], undefined],
    [1, [], undefined],
  ])('%i %j stands at %s', (line, lines, place) => {
    expect(placeInPatch(patch, line, lines)).toBe(place);
  });

  it('does not guess among several', () => {
    const twice = '@@ -1,3 +1,3 @@\n a\n+b\n+b';
    expect(placeInPatch(twice, 3, ['b'])).toBe(3);
    expect(placeInPatch(twice, 9, ['b'])).toBeUndefined();
  });
});
