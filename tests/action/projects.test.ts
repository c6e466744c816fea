import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportSchema } from '../../src/result/report-schema.ts';
import { expectFile } from '../support/expected-file.ts';
import { copyProject, project, projects } from '../support/projects.ts';
import { runAction } from '../support/run-action.ts';
import { scratch } from '../support/scratch.ts';

const ACTION = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  outputs: Record<string, unknown>;
};

describe('the action on each of fixtures/projects', () => {
  test.each(projects())('$name', (project) => {
    const workspace = scratch();
    copyProject(project, workspace);
    const run = runAction(workspace);
    const expected = (name: string): string => join(project.folder, 'expected-action', name);
    expect(run.stderr).toBe('');
    expectFile(expected('log.txt'), run.stdout);
    expectFile(expected('outputs.txt'), run.outputsText);
    expectFile(expected('summary.md'), run.summary);
    expect(run.status).toBe(run.commands.some((line) => line.startsWith('::error')) ? 1 : 0);
    expect(Object.keys(ACTION.outputs)).toEqual(expect.arrayContaining([...run.outputs.keys()]));
    reportSchema.parse(JSON.parse(run.report ?? ''));
  });
});

test('the committed dist/index.js runs', () => {
  const workspace = scratch();
  copyProject(project('all-clean'), workspace);
  const main = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
  const run = runAction(workspace, { main });
  expect(run).toMatchObject({ status: 0, stderr: '', commands: [] });
  expect(run.outputs.get('result')).toBe('clean');
});
