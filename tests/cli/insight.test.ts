import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';

/** A copy of the handbook's project, scripts included. */
function handbook(): string {
  const root = scratch();
  const { folder } = project('handbook');
  for (const name of ['data', 'scripts']) cpSync(join(folder, name), join(root, name), { recursive: true });
  return root;
}

describe('status', () => {
  test('something is open: 1; every cohort is done: 0', async () => {
    const root = handbook();
    expect(await command(['status', '--root', root])).toMatchObject({ status: 1, stderr: '' });
    rmSync(join(root, 'data/cohorts/pilot'), { recursive: true });
    const { status, stdout } = await command(['status', '--root', root]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\n2 of 2 cohorts done\.\n$/);
  });

  test('JSON and Markdown tell the same', async () => {
    const root = handbook();
    const json = await command(['status', '--root', root, '--format', 'json']);
    expect(JSON.parse(json.stdout).counts).toMatchObject({ cohorts: 3, done: 2, withoutSpec: 1 });
    const markdown = await command(['status', '--root', root, '--format', 'markdown']);
    expect(markdown.stdout).toMatch(/^\*\*2 of 3 cohorts done: 1 without a spec\.\*\*\n/);
    expect(markdown.stdout).toContain('| ⬜ | `pilot` | missing | unknown | unknown |');
  });

  test('a repository without cohorts', async () => {
    const root = scratch({ 'data/1_raw': null });
    expect(await command(['status', '--root', root])).toEqual({
      status: 1,
      stdout: `There is no cohort yet below data/cohorts.\nStart one: \`cohort-ci init --root ${root}\` in a new repository, or \`cohort-ci new --root ${root}\`, which asks for what it needs\n`,
      stderr: '',
    });
    const markdown = await command(['status', '--root', root, '--format', 'markdown']);
    expect(markdown).toMatchObject({ status: 1, stdout: '**There is no cohort yet.**\n' });
  });

  test.each(['show', 'status'])(
    '%s: a configuration that is refused is reported, and nothing is shown',
    async (name) => {
      const root = handbook();
      lay(root, { '.cohort-ci.yml': 'dialect: v9\n' });
      const run = await command([name, ...(name === 'show' ? ['baseline'] : []), '--root', root]);
      expect(run).toMatchObject({ status: 1, stdout: '' });
      expect(run.stderr).toContain('config/invalid');
    },
  );
});

describe('show', () => {
  test('a cohort from before specs is told from a wrong name', async () => {
    const root = handbook();
    const bare = await command(['show', 'pilot', '--root', root]);
    expect(bare).toMatchObject({ status: 2, stdout: '' });
    expect(bare.stderr).toContain(
      "the cohort 'pilot' has no spec at data/cohorts/pilot/spec/config.yaml; `cohort-ci backfill pilot --root ",
    );
    for (const id of ['nope', '../cohorts/pilot'])
      expect((await command(['show', id, '--root', root])).stderr).toContain(`there is no cohort '${id}'`);
  });
});

describe('check --legacy', () => {
  const codes = async (root: string, ...args: string[]): Promise<string[]> => {
    const { stdout } = await command(['check', '--root', root, '--format', 'json', ...args]);
    const found: string[] = JSON.parse(stdout).diagnostics.map(({ code }: { code: string }) => code);
    // The cohort of the time before specs is reported in any case.
    return found.filter((code) => code !== 'spec/missing');
  };

  test('only on demand; --legacy-paths names other files', async () => {
    const root = handbook();
    expect(await codes(root)).toEqual([]);
    expect(await codes(root, '--legacy')).toEqual(['legacy/reads-active', 'legacy/cohort-variable']);
    expect(await codes(root, '--legacy-paths', 'scripts/*.sh')).toEqual(['legacy/cohort-variable']);
  });

  test('a pattern of no files does not pass for a clean repository', async () => {
    const root = handbook();
    expect(await codes(root, '--legacy-paths', 'script/*.sh')).toEqual(['legacy/not-scanned']);
    const outside = await command(['check', '--root', root, '--legacy-paths', '../**']);
    expect(outside).toMatchObject({ status: 2, stdout: '' });
    expect(outside.stderr).toContain("below the root, not '../**'");
  });

  test('a warning fails the check only where warnings do', async () => {
    const root = handbook();
    expect((await command(['check', '--root', root, '--legacy'])).status).toBe(0);
    expect((await command(['check', '--root', root, '--legacy', '--fail-level', 'warning'])).status).toBe(1);
  });

  test('a column that the reader refuses is reported once', async () => {
    const root = handbook();
    lay(root, { 'data/1_raw/essay_templates.csv': 'template_id,active\nessay-v3,true\n' });
    const found = await codes(root, '--legacy');
    expect(found).toContain('catalog/legacy-column');
    expect(found).not.toContain('legacy/active-column');
  });

  test('an ignored trace is not reported, and an unused entry is not held against anyone', async () => {
    const root = handbook();
    lay(root, {
      '.cohort-ci.yml':
        "ignore:\n  - paths: ['scripts/**']\n    codes: ['legacy/*']\n    reason: on their way out\n",
    });
    expect(await codes(root, '--legacy')).toEqual([]);
    expect(await codes(root)).toEqual([]);
  });
});
