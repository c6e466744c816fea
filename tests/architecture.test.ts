import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CONTRIBUTING, LAYERS, withMap } from '../scripts/layers.ts';
import { DIALECTS } from '../src/runtime/runtimes.ts';
import { circles } from './architecture/circles.ts';
import { joinedPaths } from './architecture/joined-paths.ts';
import { violations } from './architecture/rules.ts';
import { runtimeNames } from './architecture/runtime-names.ts';
import { sentences } from './architecture/sentences.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .sort();
}

describe('src/', () => {
  const paths = sources('src');
  const texts = new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));

  test('imports point one way, and the core stays pure', () => {
    expect(paths.length).toBeGreaterThan(50);
    expect([...texts].flatMap(([path, text]) => violations(path, text))).toEqual([]);
  });

  test('no file imports itself in a circle', () => {
    expect(circles(texts)).toEqual([]);
  });

  test('nobody asks which runtime it is, but what the runtime does', () => {
    expect([...texts].flatMap(([path, text]) => runtimeNames(path, text, DIALECTS))).toEqual([]);
  });

  test('nobody puts a path of the data together but DataLayout', () => {
    expect([...texts].flatMap(([path, text]) => joinedPaths(path, text))).toEqual([]);
  });

  test('what compiles and plans contains no sentence: it records what it finds, and others word it', () => {
    expect([...texts].flatMap(([path, text]) => sentences(path, text))).toEqual([]);
  });

  test('the list of layers names what is there, and the map in CONTRIBUTING.md is made from it', () => {
    const there = readdirSync(join(ROOT, 'src')).filter((name) => name !== 'layers.json');
    expect([...LAYERS.core, ...LAYERS.edges].map(({ name }) => name).sort()).toEqual(there.sort());
    const text = readFileSync(CONTRIBUTING, 'utf8');
    expect(withMap(text)).toBe(text);
  });

  test('nothing imports tests, scripts, or the bundle', () => {
    const strays = paths.filter((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)].some(
        ([, specifier = '']) => !posix.join(dirname(path), specifier).startsWith('src/'),
      ),
    );
    expect(strays).toEqual([]);
  });
});

describe('tests/', () => {
  test('only tests/support knows where the temporary folder and the home are', () => {
    const others = sources('tests').filter(
      (path) => !path.startsWith('tests/support/') && path !== 'tests/architecture.test.ts',
    );
    expect(others.length).toBeGreaterThan(100);
    const placed =
      /\b(?:tmpdir|homedir|userInfo|mkdtemp(?:Sync)?)\b|\benv(?:\.|\[')(?:TMPDIR|TEMP|TMP|HOME)\b/;
    expect(others.filter((path) => placed.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });
});

test.each([
  ['two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['types', { a: ['type b'], b: ['type a'] }, [['a', 'b']]],
  ['a file itself', { a: ['a'] }, [['a']]],
  ['circles that share a file', { a: ['b', 'c'], b: ['a'], c: ['a'] }, [['a', 'b', 'c']]],
  [
    'two circles',
    { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['no circle', { a: ['b', 'c'], b: ['c'], c: [] }, []],
])('circles: %s', (_, graph: Readonly<Record<string, readonly string[]>>, expected) => {
  const files = Object.entries(graph).map(([name, targets]): [string, string] => [
    `src/${name}.ts`,
    targets
      .map((target) =>
        target.startsWith('type ')
          ? `import type { X } from './${target.slice(5)}.ts';`
          : `export * from './${target}.ts';`,
      )
      .join('\n'),
  ]);
  expect(circles(new Map(files))).toEqual(expected.map((circle) => circle.map((name) => `src/${name}.ts`)));
});

test.each([
  ["if (options.dialect === 'v2') f();", ['compares the name of a runtime', 'names the runtime v2']],
  ['if (design.runtime.name !== other) f();', ['compares the name of a runtime']],
  ['switch (dialect) {}', ['compares the name of a runtime']],
  ["import { v1 } from '../runtime/v1.ts';", ['imports one runtime']],
  ["f(level, catalog, 'v1');", ['names the runtime v1']],
  ["if (given.dialect === undefined || runtime.tupleAxes === 'derived') f(`the $(name) runtime`);", []],
])('asking which runtime it is: %s', (text, sentences) => {
  expect(runtimeNames('src/plan/a.ts', withPlaces(text), ['v1', 'v2']).sort()).toEqual(
    sentences.map((sentence) => `src/plan/a.ts: ${sentence}`),
  );
  expect(runtimeNames('src/runtime/a.ts', text, ['v1', 'v2'])).toEqual([]);
});

test.each([
  ['f(`$(folder)/manifest.json`);', ['…/manifest.json']],
  ['f(`$(below)gens/$(stage)`);', ['…gens/']],
  ['f(`$(root)/cohorts/$(id)/spec/config.yaml`);', ['…/cohorts/', '…/spec/config.yaml']],
  ["const folder = dataRoot === '' ? 'cohorts' : `$(dataRoot)/cohorts`;", ["'cohorts'", '…/cohorts']],
  ["f(below + '1_raw');", ["'1_raw'"]],
  ["f('2_tasks/selected_essays.txt');", ["'2_tasks/selected_essays.txt'"]],
  ["const folders = ['', 'data', 'data/cohorts'];", ["'data/cohorts'"]],
  ["f('cohorts', `$(n) cohorts`, 'there is no membership.csv', layout.metadata(stage, id));", []],
])('paths that are put together: %s', (text, paths) => {
  expect(joinedPaths('src/plan/a.ts', withPlaces(text)).sort()).toEqual(
    paths.map((path) => `src/plan/a.ts: ${path}`),
  );
});

test.each([
  ["const why = 'it is a folder';", ['it is a folder']],
  ['f(msg`Cannot read $(path): $(why)`);', ['Cannot read ']],
  ["if (x) throw new Error('compile: no problem says why');", []],
  ["f('not-an-object', 'template_id', `$(stage) $(count)`);", []],
])('sentences where nothing is said: %s', (text, found) => {
  expect(sentences('src/plan/a.ts', withPlaces(text))).toEqual(found.map((one) => `src/plan/a.ts: ${one}`));
  expect(sentences('src/checks/a.ts', withPlaces(text))).toEqual([]);
});

/** `$(x)` stands for the placeholder of a template. */
function withPlaces(text: string): string {
  return text.replace(/\$\((\w+)\)/g, '$${$1}');
}

test('CONTRIBUTING.md names files that are there', () => {
  const text = readFileSync(CONTRIBUTING, 'utf8');
  const named = [...text.matchAll(/`((?:src|tests|scripts|docs|fixtures)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

describe('a violation is found', () => {
  test.each([
    ['src/source/a.ts', "import { x } from '../findings/b.ts';", 'source must not import findings'],
    ['src/source/a.ts', "import type { X } from '../report/b.ts';", 'source must not import report'],
    ['src/syntax/deep/er/a.ts', "export * from '../../../compile/b.ts';", 'syntax must not import compile'],
    ['src/compile/a.ts', "export { x } from '../plan/b.ts';", 'compile must not import plan'],
    ['src/outputs/a.ts', "const b = await import('../report/b.ts');", 'outputs must not import report'],
    ['src/design/a.ts', "type X = import('../catalog/b.ts').X;", 'design must not import catalog'],
    ['src/drift/a.ts', "import { x } from '../check-cohort.ts';", 'drift must not import check-cohort.ts'],
    ['src/check-cohort.ts', "import { x } from './git/a.ts';", 'check-cohort.ts must not import git'],
    ['src/report/a.ts', "import { x } from '../github/a.ts';", 'report must not import github'],
    ['src/git/a.ts', "import { x } from '../github/a.ts';", 'git must not import github'],
    ['src/github/a.ts', "import { x } from '../action/a.ts';", 'github must not import action'],
    ['src/cli/a.ts', "import { x } from '../action/a.ts';", 'cli must not import action'],
    ['src/cli/a.ts', "import { x } from '../index.ts';", 'cli must not import index.ts'],
    ['src/index.ts', "export { x } from './cli/a.ts';", 'index.ts must not import cli'],
    ['src/python/a.ts', 'const b = await import(name);', 'an import of something computed'],
    ['src/python/a.ts', "import fs from 'node:fs';", 'the core must not import node:fs'],
    ['src/python/a.ts', "import { readFile } from 'fs/promises';", 'the core must not import fs/promises'],
    ['src/outputs/a.ts', "import { env } from 'node:process';", 'the core must not import node:process'],
    [
      'src/outputs/a.ts',
      "import { spawn } from 'node:child_process';",
      'the core must not import node:child_process',
    ],
    ['src/outputs/a.ts', "import http from 'http';", 'the core must not import http'],
    ['src/report/a.ts', "import * as core from '@actions/core';", 'the core must not import @actions/core'],
    [
      'src/report/a.ts',
      "import type { Octokit } from '@octokit/core';",
      'the core must not import @octokit/core',
    ],
    [
      'src/report/a.ts',
      "import { randomUUID } from 'node:crypto';",
      'the core must not import randomUUID from node:crypto',
    ],
    ['src/report/a.ts', "import * as c from 'node:crypto';", 'the core must not import * from node:crypto'],
    [
      'src/report/a.ts',
      "process.getBuiltinModule('node:fs').readFileSync('a');",
      'the core must not import node:fs',
    ],
    [
      'src/report/a.ts',
      "const { randomUUID } = process.getBuiltinModule('node:crypto');",
      'the core must not import randomUUID from node:crypto',
    ],
    ['src/report/a.ts', 'const load = process.getBuiltinModule;', 'an import of something computed'],
    ['src/python/a.ts', 'const now = Date.now();', 'the core must not use Date.now'],
    ['src/python/a.ts', "const now = Date['now']();", 'the core must not use Date.now'],
    ['src/python/a.ts', 'const now = new Date();', 'the core must not ask for the time'],
    ['src/python/a.ts', 'const now = Date();', 'the core must not ask for the time'],
    ['src/python/a.ts', 'const x = Math.random();', 'the core must not use Math.random'],
    ['src/python/a.ts', 'const { env } = process;', 'the core must not use process'],
    ['src/python/a.ts', 'if (process.env.CI) f();', 'the core must not use process'],
    ['src/python/a.ts', 'const x = { process };', 'the core must not use process'],
    ['src/python/a.ts', 'console.log(1);', 'the core must not use console'],
    ['src/python/a.ts', 'setTimeout(f, 1);', 'the core must not use setTimeout'],
    ['src/python/a.ts', 'globalThis.process;', 'the core must not use globalThis'],
    ['src/report/a.ts', 'names.sort((a, b) => a.localeCompare(b));', 'the core must not use a.localeCompare'],
    ['src/report/a.ts', 'n.toLocaleString();', 'the core must not use n.toLocaleString'],
    ['src/report/a.ts', 'f().toLocaleUpperCase();', 'the core must not use .toLocaleUpperCase'],
    ['src/report/a.ts', 'new Intl.NumberFormat();', 'the core must not use Intl'],
    ['src/report/a.ts', 'const url = import.meta.url;', 'the core must not use import.meta'],
    ['src/newcomer/a.ts', '', 'src/newcomer has no place in the order'],
    ['src/newcomer.ts', '', 'src/newcomer.ts has no place in the order'],
  ])('%s: %s', (path, text, sentence) => {
    expect(violations(path, text)).toEqual([`${path}: ${sentence}`]);
  });

  test.each([
    ['src/report/a.ts', "import { x } from '../findings/catalogue/b.ts';\nimport { y } from './b.ts';"],
    ['src/report/a.ts', "import { createHash } from 'node:crypto';"],
    ['src/report/a.ts', "const { createHash } = process.getBuiltinModule('node:crypto');"],
    ['src/syntax/yaml/a.ts', "import { parse } from 'yaml';\nimport { x } from '../../python/value.ts';"],
    [
      'src/python/a.ts',
      'const x = { process: 1, Date: 2 };\nx.process;\nnew Date(0).getTime();\nDate.UTC(1, 2);',
    ],
    ['src/python/a.ts', '// process.env\nconst x = "Date.now()";'],
    [
      'src/cli/a.ts',
      "import fs from 'node:fs';\nimport { x } from '../git/b.ts';\nprocess.exit(Date.now());",
    ],
    ['src/action/a.ts', "import { x } from '../github/b.ts';\nimport * as core from '@actions/core';"],
    ['src/index.ts', "export { x } from './disk/disk-tree.ts';"],
  ])('and only a violation: %s: %s', (path, text) => {
    expect(violations(path, text)).toEqual([]);
  });
});
