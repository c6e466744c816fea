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
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('package-lock.json', () => {
  test('pins every package by its content and names no registry', () => {
    expect(
      locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
    expect(read('package-lock.json')).not.toContain('"resolved"');
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
  test('one version everywhere', () => {
    expect(manifest.version).toBe(VERSION);
    expect(lock.version).toBe(VERSION);
  });

  test('npm scripts run under the pinned Node where there is one for the platform', () => {
    const pinned = new Set(
      Object.entries<string>(manifest.optionalDependencies).map(([name, version]) => {
        expect(name).toMatch(/^node-/);
        return version;
      }),
    );
    expect(pinned.size).toBe(1);
    const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
    if (!(platform in manifest.optionalDependencies)) return;
    // npm puts this folder first on the path of its scripts.
    const { stdout } = spawnSync(`${ROOT}node_modules/.bin/node`, ['--version'], { encoding: 'utf8' });
    expect(pinned).toContain(stdout.trim().slice(1));
  });
});
