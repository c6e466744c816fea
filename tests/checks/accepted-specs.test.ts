import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCohort, expectCohort } from '../../src/check-cohort.ts';
import { repositoryFindings } from '../../src/checks/repository-findings.ts';
import { examine } from '../../src/checks/run-checks.ts';
import { deriveSpec } from '../../src/derive.ts';
import { DiskTree } from '../../src/disk/disk-tree.ts';
import { trapCodes } from '../../src/findings/catalogue/traps.ts';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { compareCodePoints } from '../../src/source/compare.ts';
import { Sources } from '../../src/source/sources.ts';
import { type ConformanceCase, readCases } from '../support/conformance-cases.ts';
import { MemoryTree } from '../support/memory-tree.ts';

/**
 * What the traps say of specs that the reference accepts. The counts stand in a file that was looked through for false
 * alarms: a change of it needs the same look (the random cases are full of rules that drop levels, so `rule/lost-levels`
 * leads by far).
 */
test('the warnings of accepted conformance cases', async () => {
  const findings = new Map<string, number>();
  const cases = new Map<string, number>();
  for (const entry of readCases(['handwritten', 'random'])) {
    if (entry.expect.rejects) continue;
    const codes = warningsOf(entry);
    for (const code of codes) findings.set(code, (findings.get(code) ?? 0) + 1);
    for (const code of new Set(codes)) cases.set(code, (cases.get(code) ?? 0) + 1);
  }
  const lines = [...findings]
    .sort(([left], [right]) => compareCodePoints(left, right))
    .map(([code, count]) => `${code}: ${count} in ${cases.get(code)} cases\n`);
  await expect(lines.join('')).toMatchFileSnapshot('accepted-specs.txt');
});

function warningsOf(entry: ConformanceCase): string[] {
  const tree = new MemoryTree(entry.files);
  return findingsOf(entry, tree).flatMap(({ severity, code }) => (severity === 'error' ? [] : [code]));
}

function findingsOf({ cohort, dialect }: ConformanceCase, tree: MemoryTree): readonly Diagnostic[] {
  if (cohort === undefined) {
    const sources = new Sources(tree);
    const derivation = deriveSpec({ sources, specPath: 'spec/config.yaml', dialect, catalogs: undefined });
    return examine(derivation, { upTo: 'rows' }).diagnostics;
  }
  const repository = openRepository(tree, { dialect, dataRoot: 'data' });
  const { diagnostics } = expectCohort(repository, cohortOf(`data/cohorts/${cohort}/spec/config.yaml`));
  return [...repositoryFindings(repository), ...diagnostics];
}

describe('the catalogue of traps', () => {
  test.each(Object.entries(trapCodes))('%s is never an error', (_, { severity }) => {
    expect(['warning', 'notice']).toContain(severity);
  });
});

test('the clean cohort of the demo has no findings', () => {
  const root = fileURLToPath(new URL('../../fixtures/projects/demo', import.meta.url));
  const repository = openRepository(new DiskTree(root), { dialect: 'v1', dataRoot: 'data' });
  const cohort = cohortOf('data/cohorts/baseline-2x2/spec/config.yaml');
  expect([...repositoryFindings(repository), ...checkCohort(repository, cohort).diagnostics]).toEqual([]);
});
