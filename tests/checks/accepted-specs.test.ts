import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileAndCheck } from '../../src/checks/compile-and-check.ts';
import { reportDesignTraps } from '../../src/checks/report-traps.ts';
import { loadDesign } from '../../src/design/load-design.ts';
import { DiskTree } from '../../src/disk/disk-tree.ts';
import { trapCodes } from '../../src/findings/catalogue/traps.ts';
import { Collector } from '../../src/findings/collector.ts';
import { checkCohort, expectCohort } from '../../src/pipeline.ts';
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
  let collector = new Collector();
  if (entry.cohort === undefined) {
    const design = loadDesign(new Sources(tree), 'spec/config.yaml', entry.dialect, collector);
    const compiled = design && compileAndCheck(design, collector);
    const rows = compiled?.rows;
    if (compiled) reportDesignTraps(compiled.ruled, rows, collector);
  } else {
    const repository = openRepository(tree, { dialect: entry.dialect, dataRoot: 'data' });
    collector = repository.collector;
    expectCohort(repository, cohortOf(`data/cohorts/${entry.cohort}/spec/config.yaml`), collector);
  }
  return collector.sorted().flatMap(({ severity, code }) => (severity === 'error' ? [] : [code]));
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
  expect([...repository.collector.sorted(), ...checkCohort(repository, cohort).diagnostics]).toEqual([]);
});
