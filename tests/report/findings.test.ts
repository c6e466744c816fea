import { expect, test } from 'vitest';
import { checkRepository } from '../../src/check-repository.ts';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { findingsOf } from '../../src/report/findings.ts';
import { cohortOf } from '../../src/repository.ts';
import type { CheckResult } from '../../src/result.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { PROJECT } from '../support/small-project.ts';

test('a finding that is a trap here and an error there is the error', () => {
  const found = (severity: Diagnostic['severity']): Diagnostic => ({
    code: 'catalog/shifted-columns',
    severity,
    message: 'm',
    at: { kind: 'file', path: 'a.csv' },
  });
  const result = {
    diagnostics: [found('warning')],
    cohorts: [
      { id: 'one', diagnostics: [found('error')] },
      { id: 'two', diagnostics: [found('notice')] },
    ],
  } as unknown as CheckResult;
  expect(findingsOf(result)).toEqual([{ diagnostic: found('error'), cohorts: ['one', 'two'] }]);
});

test('what a cohort is invalid for is reported once, as that', async () => {
  const files = {
    ...PROJECT,
    'data/1_raw/draft_templates.csv': 'template_id,generator\nsketch,llm,x\noutline,llm,x\nspiral,llm,x\n',
  };
  const path = 'data/cohorts/baseline/spec/config.yaml';
  const result = await checkRepository(new MemoryTree(files), [cohortOf(path)], {
    dialect: 'v1',
    dataRoot: 'data',
    patterns: [path],
  });
  expect(findingsOf(result).map(({ diagnostic: { code, severity } }) => [code, severity])).toEqual([
    ['catalog/shifted-columns', 'error'],
  ]);
});
