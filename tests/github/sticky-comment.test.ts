import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PermissionFailure } from '../../src/github/failures.ts';
import { type StickyComment, upsertComment } from '../../src/github/sticky-comment.ts';
import type { Json } from './testbed/graphql.ts';
import { BOT, barrier, requests, TestBed } from './testbed/testbed.ts';

const MARKER = '<!-- cohort-ci:comment -->';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.in('owner', 'POST', '/issues', { title: 'A discussion' });
});
afterEach(() => expect(bed.gateway.violations).toEqual([]));

const comment = (body: string | undefined, mayCreate = true): StickyComment => ({
  number: 1,
  marker: MARKER,
  body,
  mayCreate,
});

async function stored(): Promise<{ id: number; login: string; body: string }[]> {
  const comments = await bed.in('owner', 'GET', '/issues/1/comments?per_page=100');
  return comments.map(({ id, user, body }: Json) => ({ id, login: user.login, body }));
}

describe('upsertComment', () => {
  it('creates, leaves alone what is the same, and updates in place', async () => {
    expect(await upsertComment(bed.client(), comment('drift'))).toMatchObject({ kind: 'created' });
    expect(await upsertComment(bed.client(), comment('drift'))).toMatchObject({ kind: 'unchanged' });
    expect(bed.writes).toEqual(['POST /issues/1/comments']);
    expect(await upsertComment(bed.client(), comment('mended', false))).toMatchObject({ kind: 'updated' });
    expect(await stored()).toEqual([{ id: 1, login: BOT, body: `mended\n\n${MARKER}` }]);
  });

  it('creates nothing when it may only update, and asks nothing when there is nothing to say', async () => {
    expect(await upsertComment(bed.client(), comment('clean', false))).toEqual({ kind: 'none' });
    bed.gateway.seen.length = 0;
    expect(await upsertComment(bed.client(), comment(undefined))).toEqual({ kind: 'none' });
    expect(bed.gateway.seen).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('creates it again when people deleted it', async () => {
    await upsertComment(bed.client(), comment('drift'));
    await bed.in('owner', 'DELETE', '/issues/comments/1');
    expect(await upsertComment(bed.client(), comment('drift'))).toMatchObject({ kind: 'created' });
    expect(await stored()).toHaveLength(1);
  });

  it('creates it again when it is deleted between reading and writing', async () => {
    await upsertComment(bed.client(), comment('drift'));
    const what = async (): Promise<void> => void (await bed.in('owner', 'DELETE', '/issues/comments/1'));
    bed.gateway.misbehave(requests('PATCH', '/issues/comments/1'), { kind: 'meanwhile', what });
    expect(await upsertComment(bed.client(), comment('more drift'))).toMatchObject({ kind: 'created' });
    expect((await stored()).map(({ body }) => body)).toEqual([`more drift\n\n${MARKER}`]);
  });

  it('finds its comment behind 250 others', async () => {
    for (let count = 0; count < 250; count++)
      await bed.in('stranger', 'POST', '/issues/1/comments', { body: `I have an opinion, number ${count}` });
    await upsertComment(bed.client(), comment('drift'));
    expect(await upsertComment(bed.client(), comment('mended'))).toMatchObject({
      kind: 'updated',
      duplicates: 0,
    });
    expect(bed.writes).toEqual(['POST /issues/1/comments', 'PATCH /issues/comments/251']);
  });

  it("leaves somebody else's comment alone that carries the marker", async () => {
    await bed.in('stranger', 'POST', '/issues/1/comments', { body: `Look what the bot says:\n${MARKER}` });
    expect(await upsertComment(bed.client(), comment('clean', false))).toEqual({ kind: 'none' });
    expect(await upsertComment(bed.client(), comment('drift'))).toMatchObject({ kind: 'created' });
    expect((await stored()).map(({ login }) => login)).toEqual(['stranger', BOT]);
  });

  it('does not take for its own what only mentions the marker inside a line', async () => {
    await bed.in('bot', 'POST', '/issues/1/comments', { body: `Another tool quotes \`${MARKER}\` here.` });
    expect(await upsertComment(bed.client(), comment('drift'))).toMatchObject({ kind: 'created' });
    expect(await stored()).toHaveLength(2);
  });

  it('knows its comment with the line ends of Windows', async () => {
    await bed.in('bot', 'POST', '/issues/1/comments', { body: `drift\r\n\r\n${MARKER}\r\n` });
    expect(await upsertComment(bed.client(), comment('drift'))).toMatchObject({ kind: 'unchanged' });
  });

  it('ends with the oldest one when runs race', async () => {
    // Each run lists before any other writes.
    bed.gateway.misbehave(requests('POST', '/comments'), { kind: 'meanwhile', what: barrier(3) }, 3);
    const runs = [1, 2, 3].map((run) => upsertComment(bed.client(), comment(`drift ${run}`)));
    const outcomes = await Promise.all(runs);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['created', 'created', 'created']);
    expect(bed.writes.filter((write) => write.startsWith('POST'))).toHaveLength(3);
    expect(await stored()).toMatchObject([{ id: 1 }]);
    expect(await upsertComment(bed.client(), comment('drift'))).toMatchObject({
      kind: 'updated',
      duplicates: 0,
    });
    expect(await stored()).toHaveLength(1);
  });

  it('removes duplicates that an earlier race left behind', async () => {
    for (const body of ['one', 'two', 'three'])
      await bed.in('bot', 'POST', '/issues/1/comments', { body: `${body}\n\n${MARKER}` });
    expect(await upsertComment(bed.client(), comment('one'))).toMatchObject({
      kind: 'unchanged',
      duplicates: 2,
    });
    expect(await stored()).toMatchObject([{ id: 1 }]);
  });

  it.each([
    ['is lost after it was created', { kind: 'drop', when: 'after' }],
    ['is answered with 500 after it was created', { kind: 'answer-after', status: 500, body: 'oops' }],
    ['is lost on its way', { kind: 'drop', when: 'before' }],
    ['meets a bad gateway', { kind: 'answer', status: 502, body: '<html>502</html>' }],
  ] as const)('creates one comment when the request %s', async (_, mishap) => {
    bed.gateway.misbehave(requests('POST', '/comments'), mishap);
    expect(await upsertComment(bed.client(), comment('drift'))).toMatchObject({
      kind: 'created',
      duplicates: 0,
    });
    expect(await stored()).toHaveLength(1);
  });

  it('says what a read-only token may not do, and writes nothing', async () => {
    const refused = upsertComment(bed.client('readOnly'), comment('drift'));
    await expect(refused).rejects.toThrow(
      'Cannot post a comment: Resource not accessible by integration (403)',
    );
    await expect(refused).rejects.toMatchObject({
      kind: 'permission',
      reason: 'read-only',
      sufficient: 'issues=write; pull_requests=write',
    });
    await expect(refused).rejects.toBeInstanceOf(PermissionFailure);
    expect(await stored()).toEqual([]);
  });

  it('passes hostile text through unchanged', async () => {
    const body = '| `a|b<!--` | @everyone | ::error::x | ##[group] | `{{owner}}` {repo} | \u202e | 😀 |';
    await upsertComment(bed.client(), comment(body));
    expect((await stored())[0]?.body).toBe(`${body}\n\n${MARKER}`);
    expect(await upsertComment(bed.client(), comment(body))).toMatchObject({ kind: 'unchanged' });
  });

  it('says when a text is too long', async () => {
    await expect(upsertComment(bed.client(), comment('x'.repeat(65_537)))).rejects.toMatchObject({
      kind: 'invalid',
      fields: ['body'],
    });
  });
});
