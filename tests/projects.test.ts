import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRepository } from '../src/check-repository.ts';
import { openWorkspace } from '../src/git/open-workspace.ts';
import type { Dialect } from '../src/result.ts';
import { expectFile } from './support/expected-file.ts';
import { findingBlocks } from './support/finding-lines.ts';
import { copyProject, projects } from './support/projects.ts';
import { scratch } from './support/scratch.ts';

describe('fixtures/projects: diagnostics.txt has the findings, in full', () => {
  test.each(projects())('$name', async (project) => {
    const root = scratch();
    copyProject(project, root);
    const dataRoot = 'data';
    const { tree, cohorts, patterns, isIgnored } = await openWorkspace({
      root,
      dataRoot,
      specs: undefined,
      cohorts: undefined,
    });
    const dialect: Dialect = project.settings?.includes('dialect: v2') ? 'v2' : 'v1';
    const result = await checkRepository(tree, cohorts, { dialect, dataRoot, patterns, isIgnored });
    expect(result.cohorts.filter(({ state }) => state === 'unchecked')).toEqual([]);
    const diagnostics = [...result.diagnostics, ...result.cohorts.flatMap((cohort) => cohort.diagnostics)];
    const blocks = findingBlocks({ diagnostics, sources: result.sources });
    expectFile(join(project.folder, 'diagnostics.txt'), blocks.map((block) => `${block}\n`).join(''));
  });
});
