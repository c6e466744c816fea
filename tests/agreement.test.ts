/**
 * Every command is a projection of one derivation, so all of them say the same of a spec, as far as they look: `compile`
 * neither plans nor, where the runtime looks the plan up, asks the catalogs.
 */
import { describe, expect, test } from 'vitest';
import { checkRepository } from '../src/check-repository.ts';
import { repositoryFindings } from '../src/checks/repository-findings.ts';
import { examine } from '../src/checks/run-checks.ts';
import { derive } from '../src/derive.ts';
import { DiskTree } from '../src/disk/disk-tree.ts';
import { findSpecs } from '../src/disk/find-specs.ts';
import type { Diagnostic } from '../src/findings/diagnostic.ts';
import { placePath } from '../src/findings/diagnostic.ts';
import { viewDesign } from '../src/overview/view-design.ts';
import { cohortOf, openRepository } from '../src/repository.ts';
import { DIALECTS, type Dialect } from '../src/runtime/runtimes.ts';
import type { FileTree } from '../src/source/file-tree.ts';
import { fixtures } from './findings/fixtures.ts';
import { fixtureTree } from './findings/run-fixture.ts';
import { readCases } from './support/conformance-cases.ts';
import { oneIn } from './support/every-case.ts';
import { MemoryTree } from './support/memory-tree.ts';
import { projects } from './support/projects.ts';

/** What is wrong, and where. */
function places(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(
    diagnostics.map(
      ({ code, at }) => `${code} ${placePath(at)} ${at.kind === 'span' ? at.span.start : at.kind}`,
    ),
  );
}

/** Whether a fix is safe is decided from the whole repository, by `check` alone. */
function withoutSafety({ fix, ...finding }: Diagnostic): object {
  return { ...finding, edits: fix?.edits, rename: fix?.rename };
}

async function expectAgreement(
  tree: FileTree,
  specPath: string,
  dialect: Dialect,
  dataRoot = 'data',
): Promise<void> {
  const options = { dialect, dataRoot };
  const result = await checkRepository(tree, [cohortOf(specPath)], { ...options, patterns: [specPath] });
  const [checked] = result.cohorts;
  const repository = openRepository(tree, options);
  const derivation = derive(repository, cohortOf(specPath));
  const shown = examine(derivation);
  const drift = (code: string): boolean => code.startsWith('drift/') || code === 'selection/not-followed';
  const own = checked?.diagnostics.filter(({ code }) => !drift(code)).map(withoutSafety);
  // A repository of another dialect has one finding, which stands for all that is wrong with its cohorts.
  if (result.diagnostics.some(({ code }) => code === 'config/other-dialect')) {
    expect(checked).toMatchObject({ state: 'invalid', diagnostics: [] });
    return;
  }
  expect(shown.diagnostics.map(withoutSafety)).toEqual(own);
  // `show` ends with 1 where `check` calls the cohort invalid.
  const isInvalid =
    viewDesign(derivation, shown)?.state !== 'compiled' ||
    repositoryFindings(repository).some(({ severity }) => severity === 'error');
  expect(isInvalid).toBe(checked?.state === 'invalid');
  // `compile`: of a cohort without rows the plan says so, and an error of the plan may explain a warning.
  const compiled = examine(derive(repository, cohortOf(specPath)), { upTo: 'rows' });
  const all = places(shown.diagnostics);
  const wanted = compiled.diagnostics.filter(
    ({ code, severity }) => code !== 'design/no-rows' && (severity === 'error' || !shown.isInvalid),
  );
  expect([specPath, [...places(wanted)].filter((place) => !all.has(place))]).toEqual([specPath, []]);
}

describe.each(DIALECTS)('%s', (dialect) => {
  test.each(projects())('project $name', async ({ folder }) => {
    const tree = new DiskTree(folder);
    const { paths } = await findSpecs(tree, 'data/cohorts/*/spec/config.yaml');
    for (const path of paths) await expectAgreement(tree, path, dialect);
  });

  test('fixtures of findings', async () => {
    const ofRuntime = fixtures().filter(({ options }) => (options.dialect ?? 'v1') === dialect);
    expect(ofRuntime.length).toBeGreaterThan(10);
    for (const fixture of oneIn(8, ofRuntime)) {
      const { tree, specs } = fixtureTree(fixture);
      const { dataRoot = 'data' } = fixture.options;
      for (const path of specs) await expectAgreement(tree, path, dialect, dataRoot);
    }
  });

  test('conformance cases', async () => {
    const cases = readCases().filter(({ cohort }) => cohort !== undefined);
    expect(cases.length).toBeGreaterThan(400);
    for (const { files, cohort } of oneIn(24, cases))
      await expectAgreement(new MemoryTree(files), `data/cohorts/${cohort}/spec/config.yaml`, dialect);
  });
});
