import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { channelOf } from '../../scripts/release.ts';
import { VERSION } from '../../src/version.ts';
import { BUNDLES } from '../support/bundle.ts';
import { childEnvironment } from '../support/child-environment.ts';
import { copyProject, project } from '../support/projects.ts';
import { lay, scratch } from '../support/scratch.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const MANIFEST = JSON.parse(read('package.json'));

/** What a clone has, as far as packing needs it. */
const SOURCES = [
  ...['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json', 'tsconfig.json'],
  ...['tsconfig.build.json', 'schemas', 'scripts', 'src'],
];

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

/** A folder in which the package was installed from its tarball, with no network. */
let user = '';
let packed: Packed;
let tarball = '';

beforeAll(() => {
  const clone = scratch();
  for (const path of SOURCES) cpSync(join(ROOT, path), join(clone, path), { recursive: true });
  // The committed bundle may lag behind the sources; that it does not is reported elsewhere.
  for (const name of readdirSync(BUNDLES).filter((one) => one !== 'compile-cache'))
    cpSync(join(BUNDLES, name), join(clone, 'dist', name));
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  const tarballs = scratch();
  packed = JSON.parse(npm(clone, 'pack', '--json', '--silent', '--pack-destination', tarballs))[0];
  tarball = join(tarballs, packed.filename);
  user = scratch({
    'package.json': JSON.stringify({
      type: 'module',
      // The one package that it asks for lies here: what a registry would give is not fetched.
      dependencies: {
        'cohort-ci': `file:${tarball}`,
        zod: `file:${join(ROOT, 'node_modules/zod')}`,
      },
    }),
  });
  npm(user, 'install', '--offline', '--no-package-lock', '--ignore-scripts', '--silent');
  copyProject(project('demo'), user);
}, 180_000);

function run(folder: string, command: string, args: readonly string[]) {
  const env = {
    ...childEnvironment(),
    npm_config_cache: join(user === '' ? folder : user, '.npm'),
    npm_config_update_notifier: 'false',
    // npm asks for one below the temporary folder.
    NODE_DISABLE_COMPILE_CACHE: '1',
  };
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8', env, maxBuffer: 1 << 26 });
}

/** Runs the npm that runs the tests, or the one on the path; returns what it prints. */
function npm(folder: string, ...args: string[]): string {
  const cli = process.env['npm_execpath'];
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const { status, stdout, stderr } = run(folder, command, [...first, ...args]);
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

describe('the package', () => {
  test('has the command, the library, its types and the schemas, and nothing of the action or of the tests', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'dist/cli.js', 'dist/package.json'],
        ...['dist/licenses.txt', 'build/library/index.js', 'build/library/licenses.txt'],
        ...['build/library/types/index.d.ts', 'schemas/cohort-ci.schema.json'],
      ]),
    );
    expect(paths).toEqual(expect.arrayContaining(chunksOf('cli')));
    expect(
      paths.filter((path) => /^(src|tests|fixtures|scripts|docs|bench)\/|^dist\/.*index\.js$/.test(path)),
    ).toEqual([]);
    expect(packed.files.find(({ path }) => path === 'dist/cli.js')?.mode).toBe(0o755);
    expect(packed.unpackedSize).toBeLessThan(12_000_000);
  });

  test('asks for one package, and for no Node of its own', () => {
    expect(MANIFEST.private).toBeUndefined();
    expect(Object.keys(MANIFEST.dependencies)).toEqual(['zod']);
    expect(MANIFEST.optionalDependencies).toBeUndefined();
    expect(
      readdirSync(join(user, 'node_modules'))
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(['cohort-ci', 'zod']);
  });

  test('brings the command', () => {
    const bin = join(user, 'node_modules/.bin/cohort-ci');
    const { status, stdout, stderr } = run(user, process.execPath, [bin, 'check']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('1 of 4 cohorts is clean: 2 invalid, 1 drifted');
    expect(npm(user, 'exec', '--offline', '--', 'cohort-ci', '--version')).toContain(VERSION);
  });

  test('brings the library, whose example in the README runs and has sound types', () => {
    const example = /```ts\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '';
    expect(example).toContain("from 'cohort-ci'");
    // As it says itself, whatever `npm init` writes as the type of modules.
    const name = /^\/\/ Save as (\S+\.mjs),/.exec(example)?.[1] ?? '';
    lay(user, { [name]: example, 'example.mts': example });
    const manifest = readFileSync(join(user, 'package.json'), 'utf8');
    writeFileSync(join(user, 'package.json'), JSON.stringify({ ...JSON.parse(manifest), type: 'commonjs' }));
    const ran = run(user, process.execPath, [name]);
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
    expect(ran.stdout).toContain('1 of 4 cohorts is clean: 2 invalid, 1 drifted');
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const types = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')];
    const checked = run(user, process.execPath, [
      ...[
        compiler,
        '--noEmit',
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2023',
        ...types,
        'example.mts',
      ],
    ]);
    expect({ status: checked.status, stdout: checked.stdout }).toEqual({ status: 0, stdout: '' });
  });

  test('would be taken by npm, with a bill of materials beside it', () => {
    const dry = ['--dry-run', '--offline', '--access', 'public', '--ignore-scripts', '--json'];
    const taken = JSON.parse(npm(user, 'publish', tarball, ...dry, '--tag', channelOf(VERSION)));
    expect(Object.values(taken)).toMatchObject([{ name: 'cohort-ci', version: VERSION }]);
    const { packages } = JSON.parse(npm(ROOT, 'sbom', '--sbom-format', 'spdx'));
    expect(packages.length).toBeGreaterThan(100);
    expect(packages[0]).toMatchObject({
      name: 'cohort-ci',
      versionInfo: VERSION,
      licenseDeclared: 'Apache-2.0',
    });
  });

  test('gives its schemas by name', () => {
    const { status, stdout } = run(user, process.execPath, [
      '--input-type=module',
      '-e',
      "import schema from 'cohort-ci/schemas/cohort-ci.schema.json' with { type: 'json' }; console.log(schema.title);",
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('Settings');
  });
});

/** The chunks of an entry of the bundle. */
function chunksOf(entry: string): string[] {
  return readdirSync(BUNDLES)
    .filter((name) => name.endsWith(`.${entry}.js`))
    .map((name) => `dist/${name}`);
}
