import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, project } from '../support/projects.ts';
import { actHere } from '../support/run-action.ts';
import { scratch } from '../support/scratch.ts';

test('the configuration is read at the root', async () => {
  const workspace = scratch({ 'inner/.cohort-ci.yml': 'data-root: experiments\n' });
  cpSync(join(project('all-clean').folder, 'data'), join(workspace, 'inner/experiments'), {
    recursive: true,
  });
  expect(await actHere(workspace, { inputs: { root: 'inner' } })).toMatchObject({ status: 0, stderr: '' });
});

test('a wrong configuration fails the step at its place', async () => {
  const workspace = scratch({ '.cohort-ci.yml': 'dialekt: v2\n' });
  copyProject(project('all-clean'), workspace);
  const run = await actHere(workspace, { inputs: { 'if-no-specs-found': 'error' } });
  expect(run.status).toBe(1);
  expect(run.commands[0]).toMatch(/^::error title=config\/unknown-key,file=\.cohort-ci\.yml,line=1/);
  expect(run.commands.at(-1)).not.toContain('if-no-specs-found');
  expect(run.outputs.get('result')).toBe('findings');
});

test('drift that the repository accepts is reported and does not fail', async () => {
  const workspace = scratch({
    '.cohort-ci.yml':
      'severity:\n  drift/manifest: warning\n  drift/membership: warning\n  drift/metadata: warning\n',
  });
  copyProject(project('drift-only'), workspace);
  const run = await actHere(workspace);
  expect({ status: run.status, drifted: run.outputs.get('drifted') }).toEqual({ status: 0, drifted: '1' });
  expect(run.commands.filter((line) => line.startsWith('::error'))).toEqual([]);
  expect(run.commands.filter((line) => line.startsWith('::warning title=drift/'))).not.toEqual([]);
});
