import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { create } from '@actions/glob';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DiskTree } from '../../src/disk/disk-tree.ts';
import { EnvironmentFailure } from '../../src/disk/environment-failure.ts';
import { findSpecs } from '../../src/disk/find-specs.ts';
import { InvalidPattern, parseSpecPatterns } from '../../src/disk/spec-pattern.ts';
import { compareCodePoints } from '../../src/source/compare.ts';
import { DataLayout } from '../../src/source/data-layout.ts';
import { closePath } from '../support/close-path.ts';
import { lay, scratch } from '../support/scratch.ts';

const DEFAULT_SPEC_PATTERN = new DataLayout('data').specPattern;

const spec = (name: string) => `data/cohorts/${name}/spec/config.yaml`;
const HOSTILE = [
  'b',
  'a',
  'ä',
  '\u{1f642}',
  '\uff5e',
  'new\nline',
  ' sp ace ',
  '*',
  '[a]',
  '-rf',
  '.hidden',
  '{x,y}',
  '!no',
  '#no',
  '~',
];

/** Links that lead nowhere, in a circle, or out. */
const ASTRAY = ['dangling', 'linked-out', 'loop', 'spec-out'];

let base: string;
let tree: DiskTree;

beforeAll(() => {
  base = scratch({
    'elsewhere/spec/config.yaml': 'not ours',
    'repo/.git/cohorts/x/spec/config.yaml': '',
    'repo/data/cohorts/.git/spec/config.yaml': '',
    'repo/data/cohorts/a-file': '',
    'repo/data/cohorts/no-spec/other.yaml': '',
    'repo/data/cohorts/empty-spec/spec': null,
    'repo/data/cohorts/spec-is-file/spec': '',
    'repo/data/cohorts/config-is-folder/spec/config.yaml/x': '',
    'repo/data/cohorts/nested/deep/spec/config.yaml': '',
    'repo/data/cohorts/linked-out': { link: '../../../elsewhere' },
    'repo/data/cohorts/linked-in': { link: 'a' },
    'repo/data/cohorts/spec-linked/spec': { link: '../a/spec' },
    'repo/data/cohorts/config-linked-in/spec/config.yaml': { link: '../../a/spec/config.yaml' },
    'repo/data/cohorts/config-linked-out/spec/config.yaml': {
      link: '../../../../../elsewhere/spec/config.yaml',
    },
    'repo/data/cohorts/config-dangling/spec/config.yaml': { link: 'nowhere' },
    'repo/data/cohorts/config-loop/spec/config.yaml': { link: 'config.yaml' },
    'repo/data/cohorts/dangling': { link: '../nowhere' },
    'repo/data/cohorts/loop': { link: 'loop' },
    'repo/data/cohorts/spec-out/spec': { link: '../../../../elsewhere/spec' },
    'repo/data/cohorts/stored': { link: '../../store/s' },
    'repo/store/s/spec/config.yaml': '',
    'repo/more/x/spec/config.yaml': '',
    'repo/more/y/spec/config.yml': '',
    'repo/top.yaml': '',
    'repo/by-link': { link: 'data' },
  });
  lay(base, {
    'sound/data/cohorts/linked-in': { link: 'a' },
    'sound/data/cohorts/spec-linked/spec': { link: '../a/spec' },
    'sound/data/cohorts/stored': { link: '../../store/s' },
    'sound/data/cohorts/a/spec/config.yaml': '',
    'sound/store/s/spec/config.yaml': '',
    'sound/by-link': { link: 'data' },
  });
  const root = join(base, 'repo');
  lay(root, Object.fromEntries(HOSTILE.map((name) => [spec(name), ''])));
  tree = new DiskTree(root);
});

describe('findSpecs', () => {
  test('finds specs under any name and behind links, sorted by code point; links out of the repository apart', async () => {
    const linked = ['config-dangling', 'config-linked-in', 'config-loop', 'spec-linked', 'stored'];
    expect(await findSpecs(tree, DEFAULT_SPEC_PATTERN)).toEqual({
      paths: [...HOSTILE, ...linked].sort(compareCodePoints).map(spec),
      outside: [spec('config-linked-out')],
      unusable: ['config-is-folder', ...ASTRAY].map(spec),
    });
  });

  const patterns = [
    DEFAULT_SPEC_PATTERN,
    'data/cohorts/a/spec/config.yaml',
    'data/cohorts/*/spec',
    'data/cohorts/*',
    'data/*/*/spec/config.yaml',
    '*/*/spec/config.yaml',
    '*',
    '*.yaml',
    'top.yaml',
    'nope/*/spec/config.yaml',
    'top.yaml/*/spec/config.yaml',
    'top.yaml/below',
    'data/cohorts/linked-in/spec/config.yaml',
    'data/cohorts/config-dangling/spec/config.yaml',
    'by-link/cohorts/*/spec/config.yaml',
    'by-link/*/a/spec/config.yaml',
    './data/cohorts/*/spec/config.yaml',
    'data/cohorts/*/spec/config.yaml/',
    'data/cohorts/[ab]/spec/config.yaml',
    'data/cohorts/?/spec/config.yaml',
    'data/cohorts/{a,b}/spec/config.yaml',
    'data/cohorts/\\*/spec/config.yaml',
    '**/config.yaml',
    'data/**/spec/*.yaml',
    '!*/x',
    '',
    '# data/cohorts/*/spec/config.yaml',
    'data/cohorts/*/spec/config.yaml\n!data/cohorts/a/spec/config.yaml',
    'data/cohorts/*/spec/config.yaml\n!data/cohorts/*/spec/config.yaml\ndata/cohorts/b/spec/config.yaml',
    'data/cohorts/a/spec/config.yaml\n!!data/cohorts/b/spec/config.yaml',
    'data/cohorts/*/spec/config.yaml\n\n  more/*/spec/*\n!**/.hidden/**',
    'more/x/spec/config.yaml\n*/x/spec/config.yaml',
  ];

  test.each(patterns)('%j: as @actions/glob', async (pattern) => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const library = async (root: string, followSymbolicLinks: boolean) => {
      const absolute = pattern
        .split('\n')
        .map((line) => line.trim().replace(/^(!*)(?:\.\/)?(?=[^#!])/, `$1${root}/`))
        .join('\n');
      const options = { followSymbolicLinks, implicitDescendants: false, matchDirectories: false };
      const found = await (await create(absolute, options)).glob().catch((error) => {
        // It fails on a pattern that leads through a file; there is then simply nothing to find.
        expect(error.code).toBe('ENOTDIR');
        return [];
      });
      return found.map((path) => path.slice(root.length + 1));
    };
    // It would follow links out of the repository, and stop at one that leads in a circle.
    const plain = (await library(tree.confinement.root, false)).filter(
      (path) => tree.probe(path) !== 'directory',
    );
    const followed = await library(join(base, 'sound'), true);
    vi.restoreAllMocks();
    const expected = [...new Set([...plain, ...followed])]
      .filter((path) => !path.split('/').includes('.git'))
      .sort(compareCodePoints);
    const { paths, outside } = await findSpecs(tree, pattern);
    const found = [...paths, ...outside].sort(compareCodePoints);
    expect(expected).toEqual(expect.arrayContaining(found));
    // But for other names of what is found.
    const places = new Set(found.map((path) => tree.confinement.canonical(path)));
    const others = expected.filter((path) => !found.includes(path));
    expect(others.filter((path) => !places.has(tree.confinement.canonical(path)))).toEqual([]);
    expect(others.filter((path) => !/^by-link\/|linked-in\/|stored\//.test(path))).toEqual([]);
    expect(outside).toEqual(
      expected.filter((path) => /(linked-out(\/spec\/config.yaml)?|spec-out\/spec)$/.test(path)),
    );
  });

  test('another name of a cohort is reported once; of two names for a folder that is none, both are', async () => {
    const root = scratch({
      [spec('a')]: '',
      'data/cohorts/latest': { link: 'a' },
      'data/cohorts/x': { link: '../../store/s' },
      'data/cohorts/y': { link: '../../store/s' },
      'store/s/spec/config.yaml': '',
    });
    const found = async (pattern: string) => (await findSpecs(new DiskTree(root), pattern)).paths;
    const three = [spec('a'), spec('x'), spec('y')];
    expect(await found(DEFAULT_SPEC_PATTERN)).toEqual(three);
    expect(await found('data/**/config.yaml')).toEqual(three);
    expect(await found('**/config.yaml')).toEqual([spec('a'), 'store/s/spec/config.yaml']);
    expect(await found('data/cohorts/[lx]*/spec/config.yaml')).toEqual([spec('latest'), spec('x')]);
    expect(await found(spec('latest'))).toEqual([spec('latest')]);
  });

  test.each(['cohorts', 'data'])('%s may itself be a link', async (name) => {
    const place = name === 'data' ? 'd/cohorts' : 'c';
    const root = scratch({
      [`${place}/a/spec/config.yaml`]: '',
      ...(name === 'data' ? { data: { link: 'd' } } : { 'data/cohorts': { link: '../c' } }),
    });
    expect((await findSpecs(new DiskTree(root), DEFAULT_SPEC_PATTERN)).paths).toEqual([spec('a')]);
    expect((await findSpecs(new DiskTree(root), 'data/**/config.y?ml')).paths).toEqual([spec('a')]);
  });

  test('a link to a folder above it is not followed in circles', async () => {
    const root = scratch({
      [spec('a')]: '',
      'data/cohorts/a/up': { link: '..' },
      'data/cohorts/a/top': { link: '../../..' },
      'data/cohorts/a/self': { link: '.' },
    });
    for (const pattern of ['**/config.yaml', 'data/**/config.yaml', 'data/cohorts/**/config.y*ml'])
      expect((await findSpecs(new DiskTree(root), pattern)).paths).toEqual([spec('a')]);
    const tree = new DiskTree(root);
    // Nothing below them is even looked at.
    expect((await findSpecs(tree, 'data/**')).paths).not.toContain('data/cohorts/a/up/a/spec/config.yaml');
  });

  test('links that multiply folders without end are refused, not followed', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `n${index}`);
    const root = scratch({
      ...Object.fromEntries(
        names.flatMap((from) => names.map((to) => [`${from}/to-${to}`, { link: `../${to}` }])),
      ),
      'n0/config.yaml': '',
    });
    await expect(findSpecs(new DiskTree(root), 'n0/**/config.yaml')).rejects.toThrow(/too many times/);
    expect((await findSpecs(new DiskTree(root), '*/*/config.yaml')).paths).toHaveLength(12);
  }, 30_000);

  test.each([
    'data/cohorts/[cdls]*/spec/config.yaml',
    'data/cohorts/?*/spec/config.yaml',
    'data/cohorts/[cdls]*/spec/config.yam[l]',
    '**/cohorts/?*/spec/config.yaml',
    'data/cohorts/*/spec/config.yaml\n!data/cohorts/*/spec/*.json',
  ])('%j: what is no spec is found unusable, whatever the pattern', async (pattern) => {
    const { unusable } = await findSpecs(tree, pattern);
    const isLiteral = pattern.includes('spec/config.yaml');
    expect(unusable).toEqual([spec('config-is-folder'), ...(isLiteral ? ASTRAY.map(spec) : [])]);
  });

  test.each<[string, readonly string[]]>([
    ['data/**/spec/config.yaml', ['config-is-folder', 'spec-out']],
    ['data/**/*.yaml', ['config-is-folder']],
    ['data/cohorts/config-is-folder/spec/config.yaml', ['config-is-folder']],
    // Any folders and files at all: nobody wants a spec of each.
    ['data/**', []],
    ['data/cohorts/*/spec/*', []],
    ['data/cohorts/[cl]*', []],
    ['data/cohorts/?*/spec/config.yaml\n!data/cohorts/[cdls]*/**', []],
  ])('%j: unusable are %j', async (pattern, unusable) => {
    expect((await findSpecs(tree, pattern)).unusable).toEqual(unusable.map(spec));
  });

  test('folders that the system keeps closed are unusable; the others are searched', async () => {
    const root = scratch({ [spec('a')]: '', [spec('b')]: '', [spec('c')]: '', 'data/cohorts/d/other': '' });
    closePath(join(root, 'data/cohorts/b'));
    closePath(join(root, 'data/cohorts/c/spec'));
    const closed = new DiskTree(root);
    const found = { paths: [spec('a')], outside: [], unusable: [spec('b'), spec('c')] };
    expect(await findSpecs(closed, DEFAULT_SPEC_PATTERN)).toEqual(found);
    expect(await findSpecs(closed, 'data/cohorts/[a-z]/spec/config.yaml')).toEqual(found);
    // Which specs lie below, nobody can say.
    await expect(findSpecs(closed, 'data/**/config.yaml')).rejects.toThrow(/permission is denied/);
    await expect(findSpecs(closed, 'data/cohorts/b/*/config.yaml')).rejects.toThrow(/permission is denied/);
  });

  test('takes patterns as a list, and with the path of the repository before them', async () => {
    const { root } = tree.confinement;
    const { paths } = await findSpecs(tree, [`${root}/more/*/spec/config.yaml`, spec('a'), spec('a')]);
    expect(paths).toEqual([spec('a'), 'more/x/spec/config.yaml']);
  });

  test('leaves out lines that start with #, and no others', async () => {
    const text = `# data/cohorts/b/spec/config.yaml\n\n  #${spec('b')}\n${spec('a')}\n`;
    expect((await findSpecs(tree, text)).paths).toEqual([spec('a')]);
    const named = parseSpecPatterns('# C#\ndata/cohorts/c#/spec/config.yaml\nlab#\n', '/repo');
    expect(named.map(({ relative }) => relative)).toEqual(['data/cohorts/c#/spec/config.yaml', 'lab#']);
  });

  test.each([
    '../elsewhere/spec/config.yaml',
    'data/../../elsewhere/**',
    '/etc/*',
    '/',
    './',
    'data/./cohorts/*',
    'data/\0',
    '!..',
  ])('refuses %j', async (pattern) => {
    await expect(findSpecs(tree, pattern)).rejects.toThrow(InvalidPattern);
  });

  test.each([
    'out/*/config.yaml',
    'out/spec/*',
    'out/**',
    'deep/out/*/config.yaml',
    '.git/*/x/spec/config.yaml',
  ])('does not search outside the repository: %s', async (pattern) => {
    const root = join(
      scratch({ 'elsewhere/spec/config.yaml': '', 'repo/deep': null, 'repo/.git/cohorts': null }),
      'repo',
    );
    symlinkSync('../elsewhere', join(root, 'out'));
    symlinkSync('../../elsewhere', join(root, 'deep/out'));
    await expect(findSpecs(new DiskTree(root), pattern)).rejects.toThrow(EnvironmentFailure);
  });

  test.each(['[ab]*?', 'back\\slash', '**', '{a,b}', 'sp ace', '!x', '#x'])(
    'a repository in a folder called %j',
    async (name) => {
      const root = join(scratch(), name);
      mkdirSync(root);
      lay(root, { [spec('a')]: '', [spec('b')]: '' });
      const twin = new DiskTree(root);
      expect((await findSpecs(twin, DEFAULT_SPEC_PATTERN)).paths).toEqual([spec('a'), spec('b')]);
      expect((await findSpecs(twin, '**/config.yaml\n!**/b/**')).paths).toEqual([spec('a')]);
    },
  );

  test('a repository whose path holds a line break is searched without the library, or refused', async () => {
    const root = join(scratch(), 'line\nbreak');
    mkdirSync(root);
    lay(root, { [spec('a')]: '' });
    const broken = new DiskTree(root);
    expect((await findSpecs(broken, DEFAULT_SPEC_PATTERN)).paths).toEqual([spec('a')]);
    await expect(findSpecs(broken, '**/config.yaml')).rejects.toThrow(/line break/);
  });

  test('leaves standard output alone and, for the default pattern, the library unloaded', () => {
    const script = (pattern: string) => `
      import { DiskTree } from './src/disk/disk-tree.ts';
      import { findSpecs } from './src/disk/find-specs.ts';
      import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
      const { paths } = await findSpecs(new DiskTree(${JSON.stringify(tree.confinement.root)}), ${JSON.stringify(pattern)});
      process.stdout.write(JSON.stringify([paths.length > 0, loaded.some((url) => url.includes('actions'))]));`;
    const run = (pattern: string) =>
      spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', script(pattern)], {
        encoding: 'utf8',
      });
    expect(run(DEFAULT_SPEC_PATTERN)).toMatchObject({ stdout: '[true,false]', stderr: '' });
    expect(run('**/config.yaml')).toMatchObject({ stdout: '[true,true]', stderr: '' });
  });
});

test.each([
  ['data/*/x', true],
  ['./data//x', true],
  ['data/*.yaml', false],
  ['data/**/x', false],
  ['data/[a]/x', false],
  ['data/a?/x', false],
  ['data/\\a/x', false],
  ['data/x/', false],
])('%j needs no library: %j', (pattern, isPlain) => {
  expect(parseSpecPatterns(pattern, '/repo')[0]?.isPlain).toEqual(isPlain);
});
