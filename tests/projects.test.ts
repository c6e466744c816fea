import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRepository } from '../src/check-repository.ts';
import { textOf } from '../src/findings/text.ts';
import { openWorkspace } from '../src/git/open-workspace.ts';
import { Positions } from '../src/report/positions.ts';
import type { Dialect } from '../src/result.ts';
import { expectFile } from './support/expected-file.ts';
import { copyProject, projects } from './support/projects.ts';
import { scratch } from './support/scratch.ts';

describe('fixtures/projects: diagnostics.txt lists the findings, one per line', () => {
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
    const positions = new Positions(result.sources);
    const lines = [...result.diagnostics, ...result.cohorts.flatMap(({ diagnostics }) => diagnostics)].map(
      ({ at, severity, code, message }) =>
        `${positions.text(at)}: ${severity} ${code} ${textOf(message).replaceAll('\n', '\\n')}\n`,
    );
    expectFile(join(project.folder, 'diagnostics.txt'), lines.join(''));
  });
});
