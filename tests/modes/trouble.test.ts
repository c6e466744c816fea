/** What goes wrong on GitHub while the action publishes: the verdict stands, and is told once. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { edited, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const BROKEN = edited(GOOD, { 'data/cohorts/baseline/spec/config.yaml': spec({ combo_id: '[combo-x]' }) });

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

const comments = async (): Promise<readonly Json[]> => await bed.in('owner', 'GET', '/issues/1/comments');

it('a comment that was deleted by hand is written again', async () => {
  const pull = new PullRequest(GOOD, BROKEN);
  const check = () => run(bed, pull.repository.root, pull.merge, { event: pull.event() });
  expect((await check()).status).toBe(1);
  const [first] = await comments();
  await bed.in('owner', 'DELETE', `/issues/comments/${first?.id}`);
  const again = await check();
  expect(again.status).toBe(1);
  const [second, ...others] = await comments();
  expect([second?.body, others]).toEqual([first?.body, []]);
  expect(again.outputs.get('comment-url')).toBe(second?.html_url);
});

it.each([
  ['a secondary limit', 403, 'You have exceeded a secondary rate limit'],
  ['too many requests', 429, 'Slow down'],
])('%s is waited for, and the comment is written once', async (_, status, message) => {
  const pull = new PullRequest(GOOD, BROKEN);
  bed.gateway.misbehave(
    ({ method, path }) => method === 'POST' && path.endsWith('/comments'),
    { kind: 'answer', status, headers: { 'retry-after': '0' }, body: { message } },
    2,
  );
  const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
  expect([done.status, (await comments()).length]).toEqual([1, 1]);
});

it('a comment whose answer is lost on the way is not written twice', async () => {
  const pull = new PullRequest(GOOD, BROKEN);
  bed.gateway.misbehave(({ method, path }) => method === 'POST' && path.endsWith('/comments'), {
    ...{ kind: 'answer-after', status: 502 },
    body: { message: 'Bad gateway' },
  });
  const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
  expect([done.status, (await comments()).length]).toEqual([1, 1]);
});
