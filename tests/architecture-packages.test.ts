import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../src/version.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');
const manifest = JSON.parse(read('package.json'));

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}
const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: Record<string, Locked> };
// Ours is the package itself, and the workspace that pins Node.
const locked = Object.entries(lock.packages).filter(
  ([path, { link }]) => path !== '' && !link && path.includes('node_modules/'),
);
const pinned = JSON.parse(read('tests/node/package.json')).optionalDependencies as Record<string, string>;

describe('package-lock.json', () => {
  test('pins every package by its content and names no registry', () => {
    expect(
      locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
    expect(
      Object.values(lock.packages).flatMap(({ resolved, link }) =>
        resolved === undefined || link ? [] : resolved,
      ),
    ).toEqual([]);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
    expect(read('.npmrc')).not.toMatch(/registry\s*=|:\/\//);
  });

  test('holds the packages of every platform: npm ci refuses it otherwise', () => {
    const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !lock.packages[`${path}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test('installs without running anything but our own code', () => {
    // fsevents is for macOS only, and works without its script.
    const scripted = locked.filter(
      ([path, { hasInstallScript }]) => hasInstallScript && !path.endsWith('/fsevents'),
    );
    expect(scripted.map(([path]) => path)).toEqual([]);
  });
});

describe('package.json', () => {
  test('promises the oldest Node that every package runs under, and the documentation promises no other', () => {
    expect(manifest.engines.node).toBe('>=22');
    expect(lock.packages['']?.engines).toEqual(manifest.engines);
    const needed = locked.flatMap(([path, { engines }]) =>
      engines?.node ? [[path, engines.node] as const] : [],
    );
    expect(needed.length).toBeGreaterThan(50);
    expect(needed.filter(([, range]) => !admitsNode22(range))).toEqual([]);
    for (const path of ['README.md', 'docs/editor.md', '.pre-commit-hooks.yaml'])
      expect([path, read(path).match(/Node \d+ or \w+/g)]).toEqual([path, ['Node 22 or later']]);
  });

  test('one version everywhere', () => {
    expect(manifest.version).toBe(VERSION);
    expect(lock.version).toBe(VERSION);
  });

  test('npm scripts run under the pinned Node where there is one for the platform', () => {
    for (const name of Object.keys(pinned)) expect(name).toMatch(/^node-/);
    const versions = new Set(Object.values(pinned));
    expect(versions.size).toBe(1);
    const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
    if (!(platform in pinned)) return;
    // npm puts this folder first on the path of its scripts.
    const { stdout } = spawnSync(`${ROOT}node_modules/.bin/node`, ['--version'], { encoding: 'utf8' });
    expect(versions).toContain(stdout.trim().slice(1));
  });
});

/** Whether a range of versions has some of Node 22: `>=N`, `^22` or `22` is among its alternatives. */
function admitsNode22(range: string): boolean {
  return range
    .split('||')
    .map((one) => /^\s*(?<sign>>=|\^|)\s*(?<major>\d+)(?:\.\d+)*\s*$/.exec(one)?.groups)
    .some((one) => (one?.['sign'] === '>=' ? Number(one['major']) <= 22 : one?.['major'] === '22'));
}
