import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GitRepository } from '../support/git-repository.ts';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';

const ACCEPTING = JSON.stringify({
  ignore: [{ paths: ['data/cohorts/kept/**'], codes: ['drift/*'], reason: 'the plan as it was run' }],
});

/** Two cohorts that have drifted, of which the settings accept one. */
function repository(): string {
  const root = scratch();
  copyProject(project('drift-only'), root);
  cpSync(join(root, 'data/cohorts/pilot'), join(root, 'data/cohorts/kept'), { recursive: true });
  lay(root, { '.cohort-ci.yml': ACCEPTING });
  return root;
}

const outputsOf = (root: string, cohort: string) =>
  ['manifest.json', 'membership.csv'].map((name) =>
    readFileSync(join(root, 'data/cohorts', cohort, name), 'utf8'),
  );

test('check marks it in the table, in the list of drift and in JSON', async () => {
  const root = repository();
  const { status, stdout } = await command(['check', '--root', root]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/≠ drifted +kept .*; accepted by the settings\n/);
  expect(stdout).toMatch(/≠ drifted +pilot (?!.*accepted)/);
  expect(stdout).toContain('\naccepted drift in kept\n');
  expect(stdout).toContain('\ndrift in pilot\n');
  expect(stdout).toContain(
    '0 of 2 cohorts are clean: 2 drifted, of which the settings accept 1 (1 notice).\n',
  );
  const { cohorts } = JSON.parse((await command(['check', '--root', root, '--format', 'json'])).stdout);
  expect(cohorts.map(({ id, isDriftAccepted }: Record<string, unknown>) => [id, isDriftAccepted])).toEqual([
    ['kept', true],
    ['pilot', undefined],
  ]);
});

test('the command that check advises leaves it as it is, unless it is named', async () => {
  const root = repository();
  const [kept, drifted] = [outputsOf(root, 'kept'), outputsOf(root, 'pilot')];
  const advised = /: (cohort-ci regenerate.*)\n/.exec((await command(['check', '--root', root])).stdout)?.[1];
  const run = await command((advised ?? '').split(' ').slice(1));
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain(
    `kept: left as it is: the settings accept its drift (\`cohort-ci regenerate kept --root ${root}\` overwrites it)\n`,
  );
  expect(outputsOf(root, 'kept')).toEqual(kept);
  expect(outputsOf(root, 'pilot')).not.toEqual(drifted);
  expect((await command(['check', '--root', root])).status).toBe(0);

  const again = await command(['regenerate', '--root', root]);
  expect(again.stdout).not.toContain('Everything is as it should be');
  expect((await command(['regenerate', 'kept', '--root', root])).stdout).toMatch(
    /^kept: wrote manifest\.json/,
  );
  expect(outputsOf(root, 'kept')).toEqual(outputsOf(root, 'pilot'));
});

test('to turn a severity off accepts nothing that regenerate would leave alone', async () => {
  const root = repository();
  lay(root, { '.cohort-ci.yml': 'severity: {drift/manifest: off, drift/membership: off}\n' });
  expect((await command(['regenerate', '--root', root])).stdout).toContain('kept: wrote manifest.json');
});

test('status counts it as done', async () => {
  const root = repository();
  const { status, stdout } = await command(['status', '--root', root]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/✓ kept +committed +yes +accepted *\n/);
  expect(stdout).toMatch(
    /✗ pilot +committed +yes +drifted +`cohort-ci regenerate pilot --root \S+`, and commit the outputs\n/,
  );
  expect(stdout).toContain('\n1 of 2 cohorts done: 1 drifted.\n');
});

test('JUnit and the page do not ask for it to be regenerated', async () => {
  const root = repository();
  const junit = (await command(['check', '--root', root, '--format', 'junit'])).stdout;
  const failing = [...junit.matchAll(/name="(\w+)"[^>]*>\s*<failure/g)].map(([, name]) => name);
  expect(failing).toEqual(['pilot']);
  const page = (await command(['report', '--root', root, '--output', '-'])).stdout;
  expect(page.match(/Outputs to regenerate: /g)).toHaveLength(1);
  expect(page.match(/Outputs that differ, as the settings accept: /g)).toHaveLength(1);
});

test('diff does not call what the settings accept a problem that remains', async () => {
  const root = repository();
  rmSync(join(root, 'data/cohorts/pilot'), { recursive: true });
  const git = new GitRepository(root);
  git.git('add', '--all');
  git.git('commit', '--quiet', '-m', 'Accepted');
  const { stdout } = await command(['diff', 'HEAD', '--root', root]);
  expect(stdout).toMatch(/^✅ Nothing wrong in this change; the settings accept the drift of 1 cohort\n/);
});
