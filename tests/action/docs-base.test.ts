import { expect, test } from 'vitest';
import { docsBaseOf } from '../../src/action/docs-base.ts';

test.each([
  [
    { GITHUB_ACTION_REPOSITORY: 'o/cohort-ci', GITHUB_ACTION_REF: 'v1' },
    'https://github.com/o/cohort-ci/blob/v1/docs/diagnostics.md',
  ],
  [
    {
      GITHUB_ACTION_REPOSITORY: 'o/r',
      GITHUB_ACTION_REF: 'feature/a#b',
      GITHUB_SERVER_URL: 'https://git.example.org/',
    },
    'https://git.example.org/o/r/blob/feature/a%23b/docs/diagnostics.md',
  ],
  [{ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: 'v1' }, undefined],
  [{ GITHUB_ACTION_REPOSITORY: 'o/r', GITHUB_ACTION_REF: '' }, undefined],
  [{ GITHUB_ACTION_REPOSITORY: 'o/r) [x](y', GITHUB_ACTION_REF: 'v1' }, undefined],
  [{}, undefined],
])('%j', (env, base) => {
  expect(docsBaseOf(env)).toBe(base);
});
