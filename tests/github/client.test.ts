import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createClient } from '../../src/github/client.ts';
import { commitFiles } from '../../src/github/commit-files.ts';
import { ACTIONS_LOGIN } from '../../src/github/login.ts';
import { upsertComment } from '../../src/github/sticky-comment.ts';
import type { Mishap, Seen } from './testbed/gateway.ts';
import { BOT, mutations, REPOSITORY, requests, TestBed, TOKENS } from './testbed/testbed.ts';

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

const any = (): boolean => true;
const ISSUE = z.object({ title: z.string() });
const read = (client = bed.client()) =>
  client.send(
    'read the issue',
    'GET /repos/{owner}/{repo}/issues/{issue_number}',
    { issue_number: 1 },
    ISSUE,
  );
const post = (client = bed.client()) =>
  client.send(
    'post a comment',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: 1, body: 'hello' },
    z.object({ id: z.number() }),
  );
const refusal = (status: number, headers: Record<string, string> = {}, message = 'Slow down'): Mishap => ({
  kind: 'answer',
  status,
  headers,
  body: { message },
});

describe('a server in trouble', () => {
  it.each([
    ['a 500', refusal(500)],
    ['a 503 of a proxy', { kind: 'answer', status: 503, body: '<html>Unicorn!</html>' }],
    ['a lost connection', { kind: 'drop', when: 'before' }],
    ['a lost answer', { kind: 'drop', when: 'after' }],
  ] as const)('is asked again after %s', async (_, mishap) => {
    bed.gateway.misbehave(any, mishap, 2);
    expect(await read()).toEqual({ title: 'A discussion' });
    expect(bed.waits).toEqual([1000, 2000]);
  });

  it('is given up after four tries', async () => {
    bed.gateway.misbehave(any, refusal(502, {}, 'Bad gateway'), 10);
    await expect(read()).rejects.toMatchObject({
      name: 'Unavailable',
      status: 502,
      message: 'Cannot read the issue: Bad gateway (502)',
    });
    expect(bed.gateway.seen).toHaveLength(4);
    expect(bed.waits).toEqual([1000, 2000, 4000]);
  });

  it('is not asked again to create something', async () => {
    bed.gateway.misbehave(any, { kind: 'drop', when: 'after' }, 1);
    await expect(post()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(bed.gateway.seen).toHaveLength(1);
    expect(bed.waits).toEqual([]);
  });

  it('does not quote a whole error page', async () => {
    bed.gateway.misbehave(any, { kind: 'answer', status: 502, body: `<html>${'x'.repeat(9000)}</html>` }, 10);
    await expect(read()).rejects.toThrow('Cannot read the issue: GitHub has a server error (502)');
  });

  it('is asked again when it does not answer in time', async () => {
    bed.gateway.misbehave(any, { kind: 'delay', ms: 60_000 });
    expect(await read(bed.client('bot', { limits: { requestMs: 500 } }))).toEqual({ title: 'A discussion' });
    expect(bed.waits).toEqual([1000]);
    bed.gateway.misbehave(any, { kind: 'delay', ms: 60_000 }, 10);
    const impatient = bed.client('bot', { limits: { requestMs: 50, attempts: 2 } });
    await expect(read(impatient)).rejects.toThrow('Cannot read the issue: no answer within 0.05 seconds');
  });

  it('is not believed when its answer has an unknown shape', async () => {
    bed.gateway.misbehave(any, { kind: 'answer', status: 200, body: { titel: 'x' } });
    await expect(read()).rejects.toMatchObject({
      kind: 'unexpected-answer',
      message: expect.stringContaining("GitHub's answer has an unknown shape, title"),
    });
    bed.gateway.misbehave(any, { kind: 'answer', status: 200, body: '<html>Log in to the hotel</html>' });
    await expect(read()).rejects.toMatchObject({ kind: 'unexpected-answer' });
  });
});

describe('a limit', () => {
  const SECONDARY =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  it.each([
    ['a secondary limit with retry-after', refusal(403, { 'retry-after': '7' }, SECONDARY), [7000, 7000]],
    ['a secondary limit without a time', refusal(403, {}, SECONDARY), [60_000, 120_000]],
    ['a 429 with retry-after and other words', refusal(429, { 'retry-after': '3' }), [3000, 3000]],
    ['a 429 without anything', refusal(429), [60_000, 120_000]],
    [
      'a used-up quota',
      refusal(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' }),
      [31_000, 31_000],
    ],
    ['a limit of GraphQL', undefined, [60_000, 120_000]],
  ])('is obeyed: %s', async (_, mishap, waits) => {
    const client = bed.client('bot', { now: () => 1_000_000 });
    if (mishap === undefined) {
      const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
      bed.gateway.misbehave(any, { kind: 'answer', status: 200, body: { data: null, errors } }, 2);
      expect(await client.login()).toBe(BOT);
    } else {
      bed.gateway.misbehave(any, mishap, 2);
      // What was turned away was not done: a create is repeated, too.
      expect(await post(client)).toEqual({ id: 1 });
      expect(await bed.in('owner', 'GET', '/issues/1/comments')).toHaveLength(1);
    }
    expect(bed.waits).toEqual(waits);
  });

  it('is not waited for when that would take too long', async () => {
    bed.gateway.misbehave(any, refusal(403, { 'retry-after': '3600' }, SECONDARY));
    await expect(read()).rejects.toMatchObject({ kind: 'rate-limited', waitMs: 3_600_000 });
    expect(bed.waits).toEqual([]);
  });

  it('is not waited for again and again until the job is at its end', async () => {
    bed.gateway.misbehave(any, refusal(429, { 'retry-after': '290' }), 9);
    await expect(read()).rejects.toMatchObject({ kind: 'rate-limited' });
    expect(bed.waits).toEqual([290_000]);
  });

  it('is kept by writing no faster than once a second, once there are many', async () => {
    let now = 0;
    const client = bed.client('bot', {
      limits: { writeSpacingMs: 1000, writeBurst: 2 },
      now: () => now,
      sleep: async (ms) => {
        bed.waits.push(ms);
        now += ms;
      },
    });
    await Promise.all([post(client), post(client), read(client), post(client), post(client)]);
    expect(bed.waits).toEqual([1000, 1000]);
    now += 1500;
    await post(client);
    expect(bed.waits).toEqual([1000, 1000]);
    await post(client);
    expect(bed.waits).toEqual([1000, 1000, 500]);
  });
});

describe('a refusal', () => {
  it.each([
    ['an unknown token', 401, {}, { kind: 'permission', reason: 'credentials' }],
    ['a rule', 403, { message: 'Must have admin rights' }, { kind: 'permission', reason: 'refused' }],
    ['nothing there', 404, { message: 'Not Found' }, { kind: 'not-found' }],
    ['something gone', 410, { message: 'Gone' }, { kind: 'not-found' }],
    ['a conflict', 409, { message: 'Git Repository is empty.' }, { kind: 'conflict' }],
    [
      'wrong content',
      422,
      { message: 'Validation Failed', errors: [{ field: 'name', code: 'already_exists' }, 'and this'] },
      {
        kind: 'invalid',
        codes: ['already_exists'],
        fields: ['name'],
        message: 'Cannot read the issue: Validation Failed; and this (422)',
      },
    ],
  ] as const)('is typed: %s', async (_, status, body, failure) => {
    bed.gateway.misbehave(any, { kind: 'answer', status, body });
    await expect(read()).rejects.toMatchObject({ status, ...failure });
    expect(bed.waits).toEqual([]);
  });

  it('comes for a token that GitHub does not know', async () => {
    const client = createClient({
      token: 'ghs_wrong',
      repository: REPOSITORY,
      apiUrl: bed.gateway.apiUrl,
      fetch,
    });
    await expect(client.login()).rejects.toMatchObject({ kind: 'permission', reason: 'credentials' });
  });

  it('never shows the token', async () => {
    const said: string[] = [];
    const client = bed.client('bot', { log: (message) => said.push(message) });
    const message = `no such token: ${TOKENS.bot}`;
    bed.gateway.misbehave(any, refusal(502, {}, message), 3);
    bed.gateway.misbehave(any, refusal(422, {}, message));
    const failure = await read(client).catch((error: Error) => error);
    expect(failure).toMatchObject({ message: 'Cannot read the issue: no such token: *** (422)' });
    expect(said).toHaveLength(3);
    expect(JSON.stringify([failure, said, (failure as Error).stack])).not.toContain(TOKENS.bot);
  });

  it('has one line, however many the server sends', async () => {
    bed.gateway.misbehave(any, refusal(422, {}, 'one\n::error::two\r\n\u0007three'));
    await expect(read()).rejects.toThrow(/^Cannot read the issue: one ::error::two three \(422\)$/);
  });
});

describe('a token on a runner', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('is masked in the log', () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    vi.stubEnv('GITHUB_ACTIONS', 'false');
    bed.client();
    expect(write).not.toHaveBeenCalled();
    vi.stubEnv('GITHUB_ACTIONS', 'true');
    bed.client();
    expect(write.mock.calls.join('')).toContain(`::add-mask::${TOKENS.bot}`);
  });
});

describe('the account', () => {
  it("is the app's under its token, and the user's under a personal one; it is asked once", async () => {
    const client = bed.client();
    expect([await client.login(), await client.login()]).toEqual([BOT, BOT]);
    expect(bed.gateway.seen).toHaveLength(1);
    expect(await bed.client('stranger').login()).toBe('stranger');
  });

  it('is taken for that of Actions where GraphQL does not tell', async () => {
    const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }];
    bed.gateway.misbehave(any, { kind: 'answer', status: 200, body: { data: null, errors } });
    expect(await bed.client().login()).toBe(ACTIONS_LOGIN);
  });
});

describe('a cancelled run', () => {
  const cancelled = { kind: 'cancelled', message: expect.stringContaining('the run was cancelled') };

  it('ends a request that hangs', async () => {
    const controller = new AbortController();
    bed.gateway.misbehave(any, { kind: 'delay', ms: 60_000 });
    const reading = read(bed.client('bot', { signal: controller.signal }));
    setTimeout(() => controller.abort(), 20);
    await expect(reading).rejects.toMatchObject(cancelled);
  });

  it('ends a wait for a limit', async () => {
    const controller = new AbortController();
    bed.gateway.misbehave(any, refusal(429, { 'retry-after': '60' }));
    const log = (): void => void setTimeout(() => controller.abort(), 5);
    const client = createClient({
      token: TOKENS.bot,
      repository: REPOSITORY,
      apiUrl: bed.gateway.apiUrl,
      fetch,
      signal: controller.signal,
      log,
    });
    await expect(read(client)).rejects.toMatchObject(cancelled);
  });

  it('starts nothing any more', async () => {
    await expect(
      upsertComment(bed.client('bot', { signal: AbortSignal.abort() }), {
        ...{ number: 1, marker: '<!-- x -->', body: 'x', mayCreate: true, commit: '' },
        ...{ pointer: String, note: String },
      }),
    ).rejects.toMatchObject(cancelled);
    expect(bed.gateway.seen).toEqual([]);
  });

  it('ends a commit that is under way, without guessing whether it was made', async () => {
    const controller = new AbortController();
    const what = async (): Promise<void> => controller.abort();
    bed.gateway.misbehave(mutations, { kind: 'meanwhile', what });
    const expectedHead = await bed.head('main');
    const changes = { additions: [{ path: 'a', contents: new Uint8Array([65]) }], deletions: [] };
    const client = bed.client('bot', { signal: controller.signal });
    const commit = { branch: 'main', expectedHead, message: { headline: 'x' }, changes };
    await expect(commitFiles(client, commit)).rejects.toMatchObject(cancelled);
  });
});

describe('GitHub Enterprise Server', () => {
  it('is spoken to below /api/v3 and at /api/graphql', async () => {
    const enterprise = await TestBed.start({ base: '/api/v3' });
    try {
      await enterprise.openPull();
      const commit = await enterprise.head('topic');
      const comment = {
        ...{ number: 1, marker: '<!-- x -->', body: 'x', mayCreate: true, commit },
        ...{ pointer: String, note: String },
      };
      expect(await upsertComment(enterprise.client(), comment)).toMatchObject({ kind: 'created' });
      const said = {
        apiUrl: `${enterprise.gateway.apiUrl}/`,
        graphqlUrl: enterprise.gateway.apiUrl.replace('/v3', '/graphql'),
      };
      expect(await upsertComment(enterprise.client('bot', said), comment)).toMatchObject({
        kind: 'unchanged',
      });
      expect(enterprise.gateway.seen.map(({ path }) => path)).toContain('/graphql');
      expect(enterprise.gateway.violations).toEqual([]);
    } finally {
      await enterprise.close();
    }
  });
});

const comments = () =>
  bed
    .client()
    .list(
      'list the comments',
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { issue_number: 1 },
      z.object({ body: z.string() }),
    );

describe('the test-bed', () => {
  it('refuses what GitHub refuses', async () => {
    const client = bed.client('bot');
    const run = { name: 'x', head_sha: await bed.head('main') };
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };
    const check = (count: number) =>
      client.send(
        'annotate',
        'POST /repos/{owner}/{repo}/check-runs',
        { ...run, output: { title: 't', summary: 's', annotations: Array(count).fill(annotation) } },
        z.unknown(),
      );
    await expect(check(51)).rejects.toMatchObject({ status: 422 });
    const { id } = await bed.in('stranger', 'POST', '/issues/1/comments', { body: 'mine' });
    const edit = client.send(
      'edit a comment',
      'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      { comment_id: id, body: 'yours' },
      z.unknown(),
    );
    await expect(edit).rejects.toMatchObject({ status: 403 });
    expect(bed.gateway.violations.splice(0)).toEqual([
      'POST /repos/{owner}/{repo}/check-runs: body/output/annotations must NOT have more than 50 items',
    ]);
  });

  it('notices a request and an answer that GitHub does not describe', async () => {
    const client = bed.client('bot');
    const send = (route: string, parameters: object) =>
      client.send('try', route, { ...parameters }, z.unknown()).catch(() => undefined);
    await send('POST /repos/{owner}/{repo}/issues', { title: 'x', colour: 'red' });
    await send('GET /repos/{owner}/{repo}/issues', { state: 'ajar', sort_by: 'x' });
    await send('GET /repos/{owner}/{repo}/traffic', {});
    await client.query('try', '{ viewer { salary } }', {}, z.unknown()).catch(() => undefined);
    const input = { expectedHeadOid: 'main', message: { headline: 'x' }, branch: { branchName: 'main' } };
    const mutation =
      'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
    await client.query('try', mutation, { input }, z.unknown()).catch(() => undefined);
    expect(bed.gateway.violations.splice(0)).toEqual([
      'POST /repos/{owner}/{repo}/issues: body/colour is unknown',
      'GET /repos/{owner}/{repo}/issues: query/state must be equal to one of the allowed values',
      'GET /repos/{owner}/{repo}/issues: query/sort_by is unknown',
      'GET /repos/lab/cohorts/traffic is not in the subset',
      'graphql: Cannot query field "salary" on type "User".',
      'graphql: the branch is not named',
    ]);
  });
});

describe('a list', () => {
  it('is read to its last page, in order', async () => {
    for (let count = 0; count < 201; count++)
      await bed.in('owner', 'POST', '/issues/1/comments', { body: `${count}` });
    const comments = await bed
      .client()
      .list(
        'list the comments',
        'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { issue_number: 1 },
        z.object({ body: z.string() }),
      );
    expect(comments.map(({ body }) => Number(body))).toEqual(
      Array.from({ length: 201 }, (_, index) => index),
    );
    expect(bed.gateway.seen.filter(requests('GET', '/comments'))).toHaveLength(3);
  });

  it('is read on after a page that is short because something on it is hidden', async () => {
    await bed.in('owner', 'POST', '/issues/1/comments', { body: 'seen' });
    const link =
      '<https://api.github.com/x?page=2>; rel="next", <https://api.github.com/x?page=2>; rel="last"';
    const isFirst = ({ query }: Seen): boolean => query.get('page') === '1';
    bed.gateway.misbehave(isFirst, { kind: 'answer', status: 200, headers: { link }, body: [] });
    bed.gateway.misbehave(({ query }) => query.get('page') === '2', {
      ...{ kind: 'answer', status: 200, body: [{ body: 'on the second page' }] },
    } as const);
    expect(await comments()).toEqual([{ body: 'on the second page' }]);
  });
});
