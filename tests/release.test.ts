import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { channelOf, faultOf, notesOf } from '../scripts/release.ts';
import { ownersNamed } from '../scripts/set-owner.ts';
import { VERSION } from '../src/version.ts';
import { childEnvironment } from './support/child-environment.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const CHANGELOG = read('CHANGELOG.md');

describe('a tag', () => {
  test.each([
    [`v${VERSION}`, undefined],
    [VERSION, `the tag is ${VERSION}, and the version of the package is ${VERSION}`],
    ['v0.0.1', `the tag is v0.0.1, and the version of the package is ${VERSION}`],
    [`v${VERSION}$(touch x)`, expect.stringContaining('the version of the package is')],
  ])('%s', (tag, fault) => {
    expect(faultOf(tag, VERSION, CHANGELOG)).toEqual(fault);
  });

  test('of a version that the changelog does not tell of is not released', () => {
    expect(faultOf('v9.9.9', '9.9.9', CHANGELOG)).toBe("CHANGELOG.md has no section '## 9.9.9'");
  });

  test.each([
    ['v1.0.0-rc.1', 'next'],
    ['v1.0.0', 'latest'],
  ])('%s goes to %s', (tag, channel) => {
    expect(channelOf(tag)).toBe(channel);
  });
});

test('the notes of a version are its section alone', () => {
  const text = '# Changes\n\n## 1.1.0\n\nNew.\n\n### Upgrading\n\nNothing.\n\n## 1.0.0\n\nOld.\n';
  expect(notesOf(text, '1.1.0')).toBe('New.\n\n### Upgrading\n\nNothing.\n');
  expect(notesOf(text, '1.0.0')).toBe('Old.\n');
  expect(notesOf(text, '1.0')).toBeUndefined();
  expect(notesOf(CHANGELOG, VERSION)).toMatch(/### Upgrading\n/);
});

test('commands of the workflow run as it runs them', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/release.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: childEnvironment(),
    });
  expect(run('check', `v${VERSION}`)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(run('notes', `v${VERSION}`).stdout).toBe(notesOf(CHANGELOG, VERSION));
  expect(run('channel', `v${VERSION}`).stdout).toBe(`${channelOf(VERSION)}\n`);
  expect(run('check', 'v0.0.0').status).toBe(1);
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

describe('the release workflow', () => {
  const { jobs, on } = parse(read('.github/workflows/release.yml')) as {
    readonly jobs: Readonly<Record<string, Job>>;
    readonly on: { readonly push: { readonly tags: readonly string[]; readonly branches?: unknown } };
  };

  test('starts by a tag alone, and each job waits for the one before it', () => {
    expect(Object.keys(on)).toEqual(['push']);
    expect(on.push.branches).toBeUndefined();
    expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
      ['verify', undefined],
      ['pack', 'verify'],
      ['github', 'pack'],
      ['npm', 'github'],
    ]);
  });

  test('gives rights to publish to the jobs alone that run nothing of the repository, behind an environment', () => {
    for (const [name, { permissions, environment, steps }] of Object.entries(jobs)) {
      const mayPublish = permissions !== undefined;
      expect([name, mayPublish]).toEqual([name, name === 'github' || name === 'npm']);
      if (!mayPublish) continue;
      expect(environment).toBeDefined();
      expect(steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))).toEqual([]);
      for (const { run = '' } of steps) expect(run).not.toMatch(/npm (ci|install|exec|run)|node |npx /);
    }
  });

  test('uses no cache and no secret', () => {
    for (const { steps } of Object.values(jobs))
      for (const { uses = '', with: given = {} } of steps)
        if (uses.startsWith('actions/setup-node@'))
          expect(given).toMatchObject({ 'package-manager-cache': false });
    expect(read('.github/workflows/release.yml')).not.toContain('secrets.');
  });
});

test('what is published by hand is no version that a tag releases, so npm takes that one from the workflow', () => {
  const fences = [...read('docs/releasing.md').matchAll(/^```sh\n([\s\S]*?)^```$/gm)];
  const claim = fences.map(([, text = '']) => text).find((text) => text.includes('npm publish')) ?? '';
  const claimed = JSON.parse(/echo '(.*)' > package\.json/.exec(claim)?.[1] ?? '{}');
  expect(claimed).toMatchObject({ name: JSON.parse(read('package.json')).name, version: '0.0.1' });
  expect(claim).toContain(`${claimed.name}@${claimed.version}`);
  expect(CHANGELOG).not.toContain(`## ${claimed.version}\n`);
  expect(faultOf(`v${claimed.version}`, claimed.version, CHANGELOG)).toBeDefined();
  expect(read('docs/releasing.md')).not.toMatch(/npm publish \S+\.tgz/);
});

test('every place names the owner of this repository as package.json does', () => {
  const [owner, ...others] = ownersNamed().get('package.json') ?? [];
  expect(others).toEqual([]);
  const named = [...ownersNamed()].flatMap(([path, owners]) => owners.map((one) => [path, one]));
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter(([, one]) => one !== owner)).toEqual([]);
});

test('issue forms are forms', () => {
  const folder = join(ROOT, '.github/ISSUE_TEMPLATE');
  const forms = readdirSync(folder).filter((name) => name !== 'config.yml');
  expect(forms.length).toBeGreaterThan(1);
  for (const name of forms) {
    const form = parse(readFileSync(join(folder, name), 'utf8'));
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const ids = form.body.flatMap(({ id }: { id?: string }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
      expect(type === 'markdown' ? attributes.value : attributes.label).toMatch(/\S/);
    }
  }
  expect(parse(read('.github/ISSUE_TEMPLATE/config.yml')).blank_issues_enabled).toBe(false);
});

test('what brings updates waits some days, and brings them all at once', () => {
  const { updates } = parse(read('.github/dependabot.yml'));
  expect(updates.map((one: { 'package-ecosystem': string }) => one['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
  ]);
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
  expect(existsSync(join(ROOT, 'docs/releasing.md'))).toBe(true);
});
