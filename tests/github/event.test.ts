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
