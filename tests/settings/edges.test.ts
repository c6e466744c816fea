import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';

/** A fresh copy of a project with a configuration; `data` tells where its data root goes. */
function laid(name: string, config: string, data = 'data'): string {
  const root = scratch({ '.cohort-ci.yml': config });
  if (data === 'data') copyProject(project(name), root);
  else cpSync(join(project(name).folder, 'data'), join(root, data), { recursive: true });
  return root;
}

describe('check', () => {
  test('drift that the repository accepts does not fail, and stays drift', async () => {
    const root = laid(
      'drift-only',
      'severity: {drift/manifest: notice, drift/membership: notice, drift/metadata: off}\n',
    );
    const run = await command(['check', '--root', root, '--format', 'json']);
    const report = JSON.parse(run.stdout);
    expect({ status: run.status, drifted: report.counts.drifted, error: report.counts.errors }).toEqual({
      status: 0,
      drifted: 1,
      error: 0,
    });
  });

  test('an invalid cohort stays invalid and fails', async () => {
    const root = laid(
      'demo',
      "severity: {axis/unknown-level: off}\nignore: [{paths: ['**'], codes: [include/*, axis/*], reason: all is well}]\n",
    );
    const run = await command(['check', '--root', root]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('2 invalid');
    expect(run.stdout).toContain('config/cannot-lower');
    expect(run.stdout).toContain('include/missing');
  });

  test('settings come from the configuration, and the command line goes before it', async () => {
    const root = laid('all-clean', 'data-root: experiments\nmax-rows: 1\n', 'experiments');
    const configured = await command(['check', '--root', root]);
    expect(configured.status).toBe(1);
    expect(configured.stdout).toContain('design/too-many-rows');
    const given = await command(['check', '--root', root, '--max-rows', '1000']);
    expect(given).toMatchObject({ status: 0, stderr: '' });
    const elsewhere = await command(['check', '--root', root, '--data-root', 'nowhere']);
    expect(elsewhere).toMatchObject({ status: 2, stdout: '' });
  });

  test('a pattern of the configuration that finds nothing is reported where it stands', async () => {
    const root = laid('all-clean', 'specs: studies/*/spec/config.yaml\n');
    const run = await command(['check', '--root', root]);
    expect(run.stdout).toMatch(/^\.cohort-ci\.yml\n {2}1:8 {2}warning {2}no spec was found by /m);
    const given = await command(['check', '--root', root, '--specs', 'data/none/*.yaml']);
    expect(given.stdout).toMatch(/^data\/none\/\*\.yaml\n {2}no such file {2}warning/m);
  });

  test('with a wrong configuration nothing is checked', async () => {
    const root = laid('all-clean', 'dialect: v9\n');
    const run = await command(['check', '--root', root]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('Nothing counts as checked: the settings cannot be used (1 error)');
    expect(run.stdout).not.toContain('No file matches');
    for (const other of ['regenerate', 'compile'])
      expect(
        await command(
          other === 'compile'
            ? ['compile', join(root, 'data/cohorts/pilot/spec/config.yaml'), '--root', root]
            : [other, '--root', root],
        ),
      ).toMatchObject({ status: 1 });
  });
});

test('compile takes the dialect of the configuration, and what it ignores', async () => {
  const spec = 'axes: {a: [010]}\nreplicates: {a: 2}\noutput: {field_order: [a]}\n';
  const root = scratch({
    '.cohort-ci.yml':
      "dialect: v2\nignore: [{paths: ['spec/*'], codes: ['yaml/*'], reason: octal is meant}]\n",
    'spec/config.yaml': spec,
  });
  const path = join(root, 'spec/config.yaml');
  const configured = await command(['compile', path, '--root', root]);
  expect(configured).toMatchObject({ status: 0, stdout: 'a\r\n8\r\n' });
  expect(configured.stderr).toContain('replicates/ignored');
  expect(configured.stderr).not.toContain('yaml/retyped-value');
  const given = await command(['compile', path, '--root', root, '--dialect', 'v1']);
  expect(given).toMatchObject({ status: 0, stdout: 'a,a_replicate\r\n8,1\r\n8,2\r\n', stderr: '' });
});
