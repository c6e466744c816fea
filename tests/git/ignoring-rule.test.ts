import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ignoringRule } from '../../src/git/ignoring-rule.ts';
import { GitRepository } from '../support/git-repository.ts';
import { lay, scratch } from '../support/scratch.ts';

beforeEach(() => {
  // The settings of whoever runs the tests must not matter.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('the rule that ignores a path is named from the checked folder, or from the top if it is above it', () => {
  const { root } = new GitRepository();
  lay(root, {
    '.gitignore': '\ntop\n',
    'lab/.gitignore': 'here\nm*\n!mine\n',
    '.git/info/exclude': 'own\n',
    'lab/real/x': '',
  });
  symlinkSync('real', join(root, 'lab/link'));
  lay(root, { 'lab/real/.gitignore': 'x\n' });
  const lab = join(root, 'lab');
  expect(ignoringRule(lab, 'here')).toEqual({
    source: '.gitignore',
    isInside: true,
    line: 1,
    pattern: 'here',
  });
  expect(ignoringRule(lab, 'a/top')).toEqual({
    source: '.gitignore',
    isInside: false,
    line: 2,
    pattern: 'top',
  });
  expect(ignoringRule(root, 'lab/m')).toEqual({
    source: 'lab/.gitignore',
    isInside: true,
    line: 2,
    pattern: 'm*',
  });
  expect(ignoringRule(lab, 'link/x')).toEqual({
    source: 'real/.gitignore',
    isInside: true,
    line: 1,
    pattern: 'x',
  });
  expect(ignoringRule(lab, 'own')).toMatchObject({ isInside: false, line: 1, pattern: 'own' });
  for (const path of ['mine', 'other', '', '../x']) expect(ignoringRule(lab, path)).toBeUndefined();
  vi.stubEnv('GIT_CEILING_DIRECTORIES', join(root, '..'));
  expect(ignoringRule(scratch(), 'here')).toBeUndefined();
});
