import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GitTree } from '../../src/git/git-tree.ts';
import { ignoreRules } from '../../src/git/ignore-rules.ts';
import { GitRepository } from '../support/git-repository.ts';
import type { Files } from '../support/small-project.ts';

beforeEach(() => {
  // The settings of whoever runs the tests must not matter.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** The rules of a commit that ignore some paths below a folder of it; a path that ends in a slash is a folder. */
async function ignored(files: Files, paths: readonly string[], below = ''): Promise<Record<string, string>> {
  const repository = new GitRepository();
  const commit = repository.commit(files);
  // Only the commit counts.
  for (const path of Object.keys(files)) if (path.endsWith('.gitignore')) repository.git('rm', '-q', path);
  const root = join(repository.root, below);
  mkdirSync(root, { recursive: true });
  const rules = await ignoreRules(root, new GitTree(root, commit), {
    files: paths.filter((path) => !path.endsWith('/')),
    folders: paths.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1)),
  });
  return Object.fromEntries(
    [...rules].map(([path, { source, line, pattern }]) => [path, `${source}:${line} ${pattern}`]),
  );
}

describe('the rule by which a commit ignores a path', () => {
  test.each<[what: string, files: Files, paths: string[], rules: Record<string, string>]>([
    ['none asked for', { '.gitignore': '*\n' }, [], {}],
    ['no rule at all', { x: '' }, ['a/b', 'c'], {}],
    ['a rule for others', { '.gitignore': 'a/c\n' }, ['a/b', 'c'], {}],
    ['a rule at the top', { '.gitignore': '\n# Outputs\nb\n' }, ['a/b', 'c'], { 'a/b': '.gitignore:3 b' }],
    [
      'rules in each of the folders above, of which the nearest counts',
      { '.gitignore': 'x\n', 'a/.gitignore': 'x\n', 'a/b/.gitignore': 'x\n' },
      ['x', 'a/x', 'a/b/x', 'a/b/c/x'],
      {
        x: '.gitignore:1 x',
        'a/x': 'a/.gitignore:1 x',
        'a/b/x': 'a/b/.gitignore:1 x',
        'a/b/c/x': 'a/b/.gitignore:1 x',
      },
    ],
    [
      'a rule that a later one takes back',
      { '.gitignore': 'm*\n!mine\n' },
      ['mine', 'm'],
      { m: '.gitignore:1 m*' },
    ],
    [
      'a rule for folders, which a file is not',
      { '.gitignore': 'gens/\n' },
      ['gens', 'a/gens/', 'gens/x'],
      { 'a/gens': '.gitignore:1 gens/', 'gens/x': '.gitignore:1 gens/' },
    ],
    ['a tracked path', { '.gitignore': 'x\n', x: '' }, ['x'], { x: '.gitignore:1 x' }],
    ['a folder of that name', { 'a/.gitignore/x': 'y\n' }, ['a/y'], {}],
    [
      'a name that ends a line',
      { '.gitignore': 'y\n' },
      ['a\nb/y', 'a\rb/x'],
      { 'a\nb/y': '.gitignore:1 y' },
    ],
    ['a file that is too large', { '.gitignore': `x\n${'#'.repeat(1024 * 1024 - 1)}` }, ['x'], {}],
    [
      'a file that is as large as may be',
      { '.gitignore': `x\n${'#'.repeat(1024 * 1024 - 2)}` },
      ['x'],
      { x: '.gitignore:1 x' },
    ],
  ])('%s', async (_, files, paths, rules) => {
    expect(await ignored(files, paths)).toEqual(rules);
  });

  test('is also found above the folder that is checked, and named from the top', async () => {
    const files = {
      '.gitignore': 'x\n',
      'lab/.gitignore': 'y\n',
      'lab/a/.gitignore': 'z\n',
      'laboratory/.gitignore': 'w\n',
    };
    expect(await ignored(files, ['x', 'a/y', 'a/z', 'w'], 'lab')).toEqual({
      x: '.gitignore:1 x',
      'a/y': 'lab/.gitignore:1 y',
      'a/z': 'lab/a/.gitignore:1 z',
    });
  });

  test('is unknown, rather than none, if git gives no answer', async () => {
    await expect(ignored({ '.gitignore': 'x\n' }, ['x', '../x'])).rejects.toThrow(
      "'./../x' is outside repository",
    );
  });
});
