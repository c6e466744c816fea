import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PermissionFailure } from '../../src/github/failures.ts';
import { type StickyComment, upsertComment } from '../../src/github/sticky-comment.ts';
import type { Json } from './testbed/graphql.ts';
import { APP, BOT, barrier, requests, TestBed } from './testbed/testbed.ts';

const MARKER = '<!-- cohort-ci:comment -->';

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
});
afterEach(() => expect(bed.gateway.violations).toEqual([]));

const comment = (body: string | undefined, mayCreate = true): StickyComment => ({
  number: 1,
  marker: MARKER,
  commit,
  body,
  mayCreate,
  pointer: (url) => `See ${url}.`,
  note: (url) => `Not up to date: ${url}.`,
});
const signed = (body: string): string => `${body}\n\n${MARKER}\n\n<!-- cohort-ci:commit ${commit} -->`;
/** The pull request moves on; GitHub says so. */
const push = (sha: string): void => {
  bed.gateway.pulls.set(1, { head: { ref: 'topic', sha }, base: { ref: 'main', sha: commit } });
};

async function stored(): Promise<{ id: number; login: string; body: string }[]> {
  const comments = await bed.in('owner', 'GET', '/issues/1/comments?per_page=100');
  return comments.map(({ id, user, body }: Json) => ({ id, login: user.login, body }));
}

describe('upsertComment', () => {
  it('creates, leaves alone what is the same, and updates in place', async () => {
    expect(await upsertComment(bed.client(), comment('drift'))).toMatchObject({ kind: 'created' });
    expect(await upsertComment(bed.client(), comment('drift'))).toMatchObject({ kind: 'unchanged' });
    expect(bed.writes).toEqual(['POST /issues/1/comments']);
    expect(await upsertComment(bed.client(), comment('fixed', false))).toMatchObject({ kind: 'updated' });
    expect(await stored()).toEqual([{ id: 1, login: BOT, body: signed('fixed') }]);
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
    expect((await stored()).map(({ body }) => body)).toEqual([signed('more drift')]);
  });

  it('finds its comment behind 250 others', async () => {
    for (let count = 0; count < 250; count++)
      await bed.in('stranger', 'POST', '/issues/1/comments', { body: `I have an opinion, number ${count}` });
    await upsertComment(bed.client(), comment('drift'));
    expect(await upsertComment(bed.client(), comment('fixed'))).toMatchObject({
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
    await bed.in('bot', 'POST', '/issues/1/comments', {
      body: `${signed('drift').replaceAll('\n', '\r\n')}\r\n`,
    });
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
      await bed.in('bot', 'POST', '/issues/1/comments', { body: signed(body) });
    expect(await upsertComment(bed.client(), comment('one'))).toMatchObject({
      kind: 'unchanged',
      duplicates: 2,
    });
    expect(await stored()).toMatchObject([{ id: 1 }]);
  });

  describe('when runs end in another order than their commits', () => {
    const at = (sha: string, body: string) => upsertComment(bed.client(), { ...comment(body), commit: sha });
    const [older, newer] = ['a'.repeat(40), 'b'.repeat(40)];

    it('the last line names the commit', async () => {
      push(older);
      await at(older, 'red');
      expect((await stored())[0]?.body.split('\n').at(-1)).toBe(`<!-- cohort-ci:commit ${older} -->`);
    });

    it('an older one neither creates nor overwrites, whatever stands there', async () => {
      push(newer);
      expect(await at(older, 'red')).toEqual({ kind: 'superseded', head: newer });
      expect(await stored()).toEqual([]);
      await at(newer, 'green');
      const before = await stored();
      bed.gateway.seen.length = 0;
      expect(await at(older, 'red')).toEqual({ kind: 'superseded', head: newer });
      expect(bed.writes).toEqual([]);
      expect(await stored()).toEqual(before);
    });

    it('one that is overtaken while it writes takes its own comment away', async () => {
      push(older);
      const what = async (): Promise<void> => {
        push(newer);
        await at(newer, 'green');
      };
      bed.gateway.misbehave(requests('POST', '/comments'), { kind: 'meanwhile', what });
      expect(await at(older, 'red')).toEqual({ kind: 'superseded', head: newer });
      expect((await stored()).map(({ body }) => body.split('\n')[0])).toEqual(['green']);
    });
  });

  describe('when another account wrote before', () => {
    const report = `${MARKER}\n### red`;
    const url = async (index: number): Promise<string> =>
      (await bed.in('owner', 'GET', '/issues/1/comments'))[index].html_url;

    it("replaces a bot's report by a pointer, also when there is nothing else to say", async () => {
      await bed.in('app', 'POST', '/issues/1/comments', { body: report });
      bed.gateway.editsForeignComments = true;
      expect(await upsertComment(bed.client(), comment('green', false))).toMatchObject({ kind: 'created' });
      expect(await stored()).toMatchObject([
        { login: APP, body: `See ${await url(1)}.` },
        { login: BOT, body: signed('green') },
      ]);
      bed.gateway.seen.length = 0;
      expect(await upsertComment(bed.client(), comment('green'))).toMatchObject({ kind: 'unchanged' });
      expect(bed.writes).toEqual([]);
    });

    it('says so where it may not edit, and tries that once', async () => {
      await bed.in('app', 'POST', '/issues/1/comments', { body: report });
      await upsertComment(bed.client(), comment('green'));
      const note = `Not up to date: ${await url(0)}.`;
      expect((await stored()).map(({ body }) => body)).toEqual([report, signed(`green\n\n${note}`)]);
      bed.gateway.seen.length = 0;
      expect(await upsertComment(bed.client(), comment('green'))).toMatchObject({ kind: 'unchanged' });
      expect(bed.writes).toEqual([]);
      await upsertComment(bed.client(), comment('red'));
      expect((await stored())[1]?.body).toBe(signed(`red\n\n${note}`));
    });

    it('never edits what a person wrote, and believes none but those who may push', async () => {
      bed.gateway.editsForeignComments = true;
      await bed.in('owner', 'POST', '/issues/1/comments', { body: report });
      await bed.in('stranger', 'POST', '/issues/1/comments', { body: report });
      await upsertComment(bed.client(), comment('green'));
      expect((await stored()).map(({ body }) => body)).toEqual([
        report,
        report,
        signed(`green\n\nNot up to date: ${await url(0)}.`),
      ]);
    });
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
    expect((await stored())[0]?.body).toBe(signed(body));
    expect(await upsertComment(bed.client(), comment(body))).toMatchObject({ kind: 'unchanged' });
  });

  it('says when a text is too long', async () => {
    await expect(upsertComment(bed.client(), comment('x'.repeat(65_537)))).rejects.toMatchObject({
      kind: 'invalid',
      fields: ['body'],
    });
  });
});
