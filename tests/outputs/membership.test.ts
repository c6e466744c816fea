import { expect, test } from 'vitest';
import { expectCohort } from '../../src/check-cohort.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { edited, PROJECT, spec } from '../support/small-project.ts';

test('an essay that two rows plan is one generation', () => {
  const path = 'data/cohorts/baseline/spec/config.yaml';
  const files = edited(PROJECT, { [path]: spec({ combo_id: '[combo-a]', essay_llm: '[opal, quartz]' }) });
  const repository = openRepository(new MemoryTree(files), { dialect: 'v1', dataRoot: 'data' });
  const membership = expectCohort(repository, cohortOf(path)).expectation?.membership;
  const essays = [...(membership?.generations('essay') ?? [])].map(({ id }) => id);
  expect(essays).toHaveLength(4);
  expect(new Set(essays).size).toBe(4);
  expect(essays).toEqual([...(membership?.ids('essay') ?? [])]);
});
