import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../src/github/event.ts';
import type { Json } from './testbed/graphql.ts';

/** Payloads that GitHub has published, by event. */
const EXAMPLES = new Map<string, Json[]>(
  (
    JSON.parse(
      readFileSync(
        new URL('../../node_modules/@octokit/webhooks-examples/api.github.com/index.json', import.meta.url),
        'utf8',
      ),
    ) as { name: string; examples: Json[] }[]
  ).map(({ name, examples }) => [name, examples]),
);

function example(name: string, change: (payload: Json) => void = () => undefined): Json {
  const payload = structuredClone(EXAMPLES.get(name)?.[0]);
  change(payload);
  return payload;
}

describe('parseEvent', () => {
  it.each(['pull_request', 'merge_group', 'push', 'workflow_dispatch'])(
    'reads every published %s',
    (name) => {
      const payloads = EXAMPLES.get(name) ?? [];
      expect(payloads.length).toBeGreaterThan(0);
      for (const payload of payloads) expect(parseEvent(name, payload)).toMatchObject({ kind: name });
    },
  );

  it.each(['pull_request_review', 'pull_request_review_comment'])('reads every published %s', (name) => {
    const payloads = EXAMPLES.get(name) ?? [];
    expect(payloads.length).toBeGreaterThan(0);
    for (const payload of payloads)
      expect(parseEvent(name, payload)).toMatchObject({ kind: 'pull_request', trigger: name });
  });

  it('knows the pull request of a comment by its number, and that an issue is none', () => {
    const named = (payload: Json) => parseEvent('issue_comment', payload);
    const payloads = EXAMPLES.get('issue_comment') ?? [];
    expect(payloads.length).toBeGreaterThan(0);
    for (const payload of payloads) {
      const { number, pull_request: pull } = payload.issue;
      const expected = { kind: 'other', name: 'issue_comment' };
      expect(named(payload)).toEqual(pull ? { ...expected, pullRequest: number } : expected);
    }
    const onPull = example('issue_comment', (payload) => {
      payload.issue.pull_request = { url: 'x' };
    });
    expect(named(onPull)).toMatchObject({ pullRequest: onPull.issue.number });
  });

  it('knows the one pull request that started another workflow', () => {
    const [head, base] = ['a'.repeat(40), 'b'.repeat(40)];
    const one = { number: 3, head: { ref: 'topic', sha: head }, base: { ref: 'main', sha: base } };
    const named = (run: Json) =>
      parseEvent(
        'workflow_run',
        example('workflow_run', (payload) => {
          Object.assign(payload.workflow_run, { event: 'pull_request', head_sha: head, ...run });
        }),
      );
    expect(named({ pull_requests: [one] })).toMatchObject({
      ...{ kind: 'pull_request', trigger: 'workflow_run', number: 3, isFork: false },
      ...{ headSha: head, headRef: 'topic', baseSha: base, baseRef: 'main' },
    });
    const none = { kind: 'other', name: 'workflow_run' };
    // Of a fork; of two bases; of an older head; of a push to a branch that has a pull request.
    for (const run of [
      { pull_requests: [] },
      { pull_requests: [one, { ...one, number: 4 }] },
      { pull_requests: [{ ...one, head: { ref: 'topic', sha: base } }] },
      { pull_requests: [one], event: 'push' },
    ])
      expect(named(run)).toEqual(none);
  });

  it('reads a pull request', () => {
    expect(parseEvent('pull_request', example('pull_request'))).toEqual({
      kind: 'pull_request',
      trigger: 'pull_request',
      number: 2,
      baseRef: 'master',
      baseSha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
      headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      headRef: 'changes',
      headRepo: 'Codertocat/Hello-World',
      isFork: false,
      isDependabot: false,
    });
  });

  it.each([
    [
      'from a fork',
      (payload: Json): void => {
        payload.pull_request.head.repo.full_name = 'stranger/Hello-World';
      },
      { isFork: true, headRepo: 'stranger/Hello-World' },
    ],
    [
      'from a fork that was deleted',
      (payload: Json): void => {
        payload.pull_request.head.repo = null;
      },
      { isFork: true, headRepo: undefined },
    ],
    [
      'by Dependabot',
      (payload: Json): void => {
        payload.sender.login = 'dependabot[bot]';
      },
      { isDependabot: true },
    ],
    [
      'of a commit with a SHA-256 name',
      (payload: Json): void => {
        payload.pull_request.head.sha = 'a'.repeat(64);
      },
      { headSha: 'a'.repeat(64) },
    ],
  ] as const)('knows a pull request %s', (_, change, expected) => {
    const event = parseEvent('pull_request_target', example('pull_request', change));
    expect(event).toMatchObject({ kind: 'pull_request', trigger: 'pull_request_target', ...expected });
  });

  it('reads a merge group, a push, a schedule and a manual run', () => {
    const { merge_group: group } = example('merge_group');
    expect(parseEvent('merge_group', example('merge_group'))).toEqual({
      kind: 'merge_group',
      baseSha: group.base_sha,
      headSha: group.head_sha,
      baseRef: group.base_ref,
    });
    expect(parseEvent('push', example('push'))).toMatchObject({ kind: 'push', ref: example('push').ref });
    expect(parseEvent('schedule', { schedule: '17 3 * * *' })).toEqual({
      kind: 'schedule',
      cron: '17 3 * * *',
    });
    expect(parseEvent('workflow_dispatch', { ref: 'refs/heads/main', inputs: null })).toEqual({
      kind: 'workflow_dispatch',
      ref: 'refs/heads/main',
    });
  });

  it.each([
    ['pull_request', {}, 'the payload of pull_request has an unknown shape: pull_request: '],
    [
      'pull_request',
      example('pull_request', (payload) => {
        payload.pull_request.head.sha = '--upload-pack=x';
      }),
      'pull_request.head.sha',
    ],
    ['merge_group', null, 'the payload of merge_group'],
    ['push', 'text', 'the payload of push'],
  ])('says what is wrong with the payload of a %s', (name, payload, problem) => {
    expect(parseEvent(name, payload)).toEqual({
      kind: 'other',
      name,
      problem: expect.stringContaining(problem),
    });
  });

  it('takes any other event as it is', () => {
    expect(parseEvent('release', { action: 'published' })).toEqual({ kind: 'other', name: 'release' });
    expect(parseEvent('__proto__', {})).toEqual({ kind: 'other', name: '__proto__' });
  });
});
