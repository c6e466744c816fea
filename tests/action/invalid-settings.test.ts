import { expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { GitRepository } from '../support/git-repository.ts';
import { actHere } from '../support/run-action.ts';
import { edited, type Files, PROJECT } from '../support/small-project.ts';

const BROKEN: Files = edited(PROJECT, {
  ...{ 'data/cohorts/judges/spec/config.yaml': null, 'data/cohorts/sweep/spec/config.yaml': null },
  ...{
    'data/cohorts/sweep/spec/items/templates.txt': null,
    'data/cohorts/baseline/spec/config.yaml': 'axes: [\n',
  },
});

/** The codes of all findings. */
async function codesOf(files: Files): Promise<readonly string[]> {
  const repository = new GitRepository();
  repository.commit(files);
  const done = await actHere(repository.root);
  expect(done.status).toBe(1);
  return JSON.parse(done.report ?? '{}').diagnostics.map(({ code }: Json) => code);
}

it.each<[what: string, settings: string, codes: readonly string[]]>([
  [
    'with the errors of its only spec',
    'severity: {csv/renamed-columns: loud}\n',
    ['config/invalid', 'yaml/unclosed'],
  ],
  ['without those of specs that are not known', 'data-root: []\n', ['config/invalid']],
  [
    'without any where no spec is found',
    'severity: {csv/renamed-columns: loud}\nspecs: data/cohorts/x*/spec/config.yaml\n',
    ['config/invalid'],
  ],
])('invalid settings are reported %s', async (_, settings, codes) => {
  expect(await codesOf({ ...BROKEN, '.cohort-ci.yml': settings })).toEqual(codes);
});
