import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../src/git/open-workspace.ts';
import { GitRepository } from '../support/git-repository.ts';
import { PROJECT } from '../support/small-project.ts';

const SPECS = ['data/cohorts/baseline', 'other/cohorts/x', 'data/cohorts/deep/er', 'data/cohorts/sweep'];

test('a cohort of the data root whose tracked spec is not on disk is removed; in the action, nothing is', async () => {
  const repository = new GitRepository();
  const { root } = repository;
  const added = Object.fromEntries(SPECS.map((folder) => [`${folder}/spec/config.yaml`, 'axes: {}\n']));
  repository.commit({ ...added, ...PROJECT });
  const removed = async (absence?: 'removes' | 'withholds') =>
    (
      await openWorkspace({
        ...{ root, dataRoot: 'data', specs: undefined, cohorts: undefined },
        ...(absence ? { absence } : {}),
      })
    ).removed;
  expect(await removed()).toEqual([]);
  for (const folder of SPECS.slice(0, 3)) rmSync(join(root, folder), { recursive: true });
  expect(await removed()).toEqual(['data/cohorts/baseline']);
  expect(await removed('withholds')).toEqual([]);
});
