import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRunnerContext } from '../../src/github/runner-context.ts';
import { scratch } from '../support/scratch.ts';

const folder = scratch();

function payload(text: string): string {
  const path = join(folder, 'event.json');
  writeFileSync(path, text);
  return path;
}

describe('readRunnerContext', () => {
  it('reads what the runner says', () => {
    const context = readRunnerContext({
      GITHUB_API_URL: 'https://git.example.org/api/v3',
      GITHUB_GRAPHQL_URL: 'https://git.example.org/api/graphql',
      GITHUB_SERVER_URL: 'https://git.example.org/',
      GITHUB_REPOSITORY: 'lab/cohorts',
      GITHUB_SHA: '1'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: payload('{"schedule": "17 3 * * *"}'),
    });
    expect(context).toEqual({
      apiUrl: 'https://git.example.org/api/v3',
      attempt: 2,
      graphqlUrl: 'https://git.example.org/api/graphql',
      serverUrl: 'https://git.example.org',
      repository: 'lab/cohorts',
      sha: '1'.repeat(40),
      ref: 'refs/heads/main',
      runId: '7',
      runUrl: 'https://git.example.org/lab/cohorts/actions/runs/7/attempts/2',
      event: { kind: 'schedule', cron: '17 3 * * *' },
    });
  });

  it('falls back to github.com, and to an unknown event', () => {
    const said = { GITHUB_REPOSITORY: 'lab/cohorts', GITHUB_API_URL: '', GITHUB_EVENT_NAME: 'push' };
    for (const path of [undefined, join(folder, 'none.json'), payload('{'), folder])
      expect(readRunnerContext({ ...said, GITHUB_EVENT_PATH: path })).toMatchObject({
        apiUrl: 'https://api.github.com',
        graphqlUrl: undefined,
        serverUrl: 'https://github.com',
        event: { kind: 'other', name: 'push', problem: expect.any(String) },
      });
  });

  it('is absent outside of a runner', () => {
    expect(readRunnerContext({})).toBeUndefined();
    expect(readRunnerContext({ GITHUB_REPOSITORY: 'lab' })).toBeUndefined();
  });
});
