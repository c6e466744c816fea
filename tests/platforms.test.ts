import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GitRepository } from './support/git-repository.ts';
import { copyProject, project } from './support/projects.ts';
import { command } from './support/run-command.ts';
import { lay, scratch } from './support/scratch.ts';

/** What differs from one platform to the next, as far as one machine can show it. .github/workflows/platforms.yml shows the rest. */

function copyOf(name: string): string {
  const root = scratch();
  copyProject(project(name), root);
  return root;
}

const check = (root: string, ...args: string[]) => command(['check', '--root', root, ...args]);

describe('line ends', () => {
  test('a clone in which git turns them around is as clean as the repository, and regenerating changes nothing', async () => {
    const repository = new GitRepository();
    copyProject(project('all-clean'), repository.root);
    writeFileSync(join(repository.root, '.cohort-ci.yml'), 'dialect: v1\n');
    repository.commitAll();
    const clone = repository.clone('--config', 'core.autocrlf=true');
    expect(readFileSync(join(clone, '.cohort-ci.yml'), 'latin1')).toContain('\r\n');
    expect(readFileSync(join(clone, 'data/cohorts/pilot/spec/config.yaml'), 'latin1')).toContain('\r\n');
    expect(await check(clone)).toMatchObject({ status: 0, stderr: '' });
    expect((await command(['regenerate', '--root', clone])).stdout).toMatch(/^pilot: up to date\n/);
    expect(new GitRepository(clone).git('status', '--porcelain')).toBe('');
  });

  test('specs, includes, catalogs, selections and settings mean the same with any of them', async () => {
    const root = copyOf('handbook');
    const before = await check(root, '--format', 'json');
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || /(membership\.csv|\.json)$/.test(path)) continue;
      writeFileSync(path, readFileSync(path, 'latin1').replaceAll('\n', '\r\n'), 'latin1');
    }
    const after = await check(root, '--format', 'json');
    const withoutOffsets = (text: string): string => text.replace(/"offset": \d+/g, '');
    expect(withoutOffsets(after.stdout)).toBe(withoutOffsets(before.stdout));
  });
});

describe('the case of names', () => {
  test('a cohort is named as its folder is written', async () => {
    const { status, stderr } = await check(copyOf('all-clean'), 'Pilot');
    expect(status).toBe(2);
    expect(stderr).toContain("did you mean 'pilot'?");
  });

  test('a spec in another case is reported, and not read: where folders tell no case apart, it would be', async () => {
    const root = copyOf('all-clean');
    const folder = join(root, 'data/cohorts/pilot/spec');
    renameSync(join(folder, 'config.yaml'), join(folder, 'Config.yaml'));
    const { status, stdout } = await check(root);
    expect(status).toBe(1);
    expect(stdout).toContain('spec/misnamed');
    expect(stdout).toContain('Config.yaml');
  });

  test('an include in another case is reported with the name that is there', async () => {
    const root = copyOf('demo');
    const spec = join(root, 'data/cohorts/link-essays/spec/config.yaml');
    writeFileSync(
      spec,
      readFileSync(spec, 'utf8').replace('items/generation_models.csv', 'items/Generation_LLMs.csv'),
    );
    const { stdout } = await check(root, 'link-essays');
    expect(stdout).toContain('include/missing');
    expect(stdout).toContain("did you mean '@file:items/generation_llms.csv'?");
  });
});

describe('separators', () => {
  // On Windows it is one.
  test.skipIf(sep === '\\')('in the data root a backslash is none here, and the message helps', async () => {
    const { status, stderr } = await command([
      'check',
      '--data-root',
      'data\\x',
      '--root',
      copyOf('all-clean'),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('write / between folders');
  });

  test('a path to a cohort may have backslashes everywhere', async () => {
    const { status, stdout } = await check(copyOf('all-clean'), 'data\\cohorts\\pilot');
    expect(status).toBe(0);
    expect(stdout).toContain('pilot');
  });

  test('paths in what is printed have slashes everywhere', async () => {
    const { stdout } = await check(copyOf('demo'), '--format', 'json');
    expect(stdout).toContain('"path": "data/cohorts/judge-panel/spec/config.yaml"');
    expect(stdout).not.toContain('\\\\');
  });
});

describe('links to folders, as junctions are', () => {
  test('a cohort behind one inside the repository is checked like any other', async () => {
    const root = copyOf('all-clean');
    renameSync(join(root, 'data/cohorts/pilot'), join(root, 'pilot-elsewhere'));
    lay(root, { 'data/cohorts/pilot': { link: join(root, 'pilot-elsewhere') } });
    const { status, stdout } = await check(root);
    expect({ status, clean: /✓ clean +pilot /.test(stdout) }).toEqual({ status: 0, clean: true });
  });

  test('a data folder behind one is, too', async () => {
    const root = copyOf('all-clean');
    renameSync(join(root, 'data'), join(root, 'studies'));
    lay(root, { data: { link: join(root, 'studies') } });
    expect(await check(root)).toMatchObject({ status: 0 });
  });

  test('one that leads out of the repository is not followed', async () => {
    const outside = copyOf('all-clean');
    const root = copyOf('all-clean');
    renameSync(join(root, 'data/cohorts/pilot'), join(root, '..', `${root.split(sep).pop()}-gone`));
    lay(root, { 'data/cohorts/pilot': { link: join(outside, 'data/cohorts/pilot') } });
    const { status, stdout } = await check(root);
    expect(status).toBe(1);
    expect(stdout).toMatch(/pilot/);
    expect(stdout).not.toMatch(/✓ clean +pilot /);
  });
});

describe('long paths', () => {
  test('a path of over 260 characters, where Windows long ended, is read, written and read again', async () => {
    const root = copyOf('all-clean');
    const id = 'p'.repeat(240);
    cpSync(join(root, 'data/cohorts/pilot/spec'), join(root, 'data/cohorts', id, 'spec'), {
      recursive: true,
    });
    const path = `data/cohorts/${id}/manifest.json`;
    expect(join(root, path).length).toBeGreaterThan(260);
    expect((await command(['regenerate', '--root', root, id])).status).toBe(0);
    expect(JSON.parse(readFileSync(join(root, path), 'utf8'))).toHaveProperty('combos');
    expect((await check(root, id)).status).toBe(0);
  });

  test('an include beyond what the system takes is reported, and nothing else fails', async () => {
    const root = copyOf('all-clean');
    const deep = `${'d'.repeat(200)}/`.repeat(30);
    lay(root, {
      'data/cohorts/deep/spec/config.yaml': `axes:\n  combo_id: '@file:${deep}x.csv'\noutput:\n  field_order: [combo_id]\n`,
    });
    const { status, stdout, stderr } = await check(root);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/include\/(missing|unreadable)/);
    expect(stdout).toMatch(/✓ clean +pilot /);
  });
});
