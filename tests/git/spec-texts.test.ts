import { expect, test } from 'vitest';
import { GitTree } from '../../src/git/git-tree.ts';
import { SpecTexts } from '../../src/git/spec-texts.ts';
import { cohortOf } from '../../src/repository.ts';
import { GitRepository } from '../support/git-repository.ts';

const SPECS = {
  'data/cohorts/above/spec/config.yaml': "axes:\n  a: '@file:../../lists/a.txt'\n",
  'data/cohorts/escaped/spec/config.yaml': 'axes:\n  a: "@file:\\x2e\\x2e/a.txt"\n',
  'data/cohorts/own/spec/config.yaml': "axes:\n  a: '@file:items/a.txt'\n",
  'data/cohorts/own/spec/items/a.txt': '../elsewhere.txt\n',
  'data/cohorts/plain/spec/config.yaml': 'axes:\n  a: [one..two]\n',
  'data/cohorts/wörter/spec/config.yaml': "axes:\n  a: '@file:../a.txt'\n",
  'specs/loose.yaml': "axes:\n  a: '@file:items/a.txt'\n",
};
const PATHS = Object.keys(SPECS).filter((path) => path.endsWith('.yaml'));
const REACHING = ['above', 'escaped', 'wörter'].map((id) => `data/cohorts/${id}/spec/config.yaml`);

function reachingOut(root: string, commit: string, folder: string): readonly string[] {
  const found = new SpecTexts(new GitTree(root, commit)).reachingOut(PATHS.map(cohortOf), folder);
  return [...found].map(({ specPath }) => specPath);
}

test('git finds the specs that may include what lies outside of their folders', () => {
  const repository = new GitRepository();
  const commit = repository.commit(SPECS);
  expect(reachingOut(repository.root, commit, 'data/cohorts')).toStrictEqual([
    ...REACHING,
    'specs/loose.yaml',
  ]);
});

test('where a folder would be a pattern, specs are read with all that lies beside them', () => {
  const repository = new GitRepository();
  const commit = repository.commit(SPECS);
  const [above = '', escaped = '', umlaut = ''] = REACHING;
  const own = 'data/cohorts/own/spec/config.yaml';
  const expected = [above, escaped, own, umlaut, 'specs/loose.yaml'];
  expect(reachingOut(repository.root, commit, 'data/coh*')).toStrictEqual(expected);
});

test('the settings of a user do not change what git finds', () => {
  const repository = new GitRepository();
  const commit = repository.commit(SPECS);
  for (const [name, value] of [
    ['color.ui', 'always'],
    ['grep.fullName', 'true'],
    ['grep.patternType', 'perl'],
    ['submodule.recurse', 'true'],
  ] as const)
    repository.git('config', name, value);
  expect(reachingOut(repository.root, commit, 'data/cohorts')).toStrictEqual([
    ...REACHING,
    'specs/loose.yaml',
  ]);
});

test('a spec that git lacks is not taken for one that includes nothing', () => {
  const repository = new GitRepository();
  const commit = repository.commit(SPECS);
  const oid = repository.git('rev-parse', `${commit}:${REACHING[0]}`).trim();
  repository.lose(oid);
  expect(() => reachingOut(repository.root, commit, 'data/cohorts')).toThrow('git does not have the content');
});

test.each([
  ['combo-1\ncombo-2\n', false],
  ['"combo-1"\n"combo-2"\n', false],
  ['"combo-""1"\n', true],
  ['"com"bo-3\n', true],
  ['x,"com"bo-3\n', true],
])('a cell of a CSV file may hold a text that is nowhere in it as such: %j', (csv, isOpen) => {
  const repository = new GitRepository();
  const spec = 'data/cohorts/a/spec/config.yaml';
  const commit = repository.commit({
    [spec]: "axes:\n  combo_id: '@file:items/combos.csv'\n",
    'data/cohorts/a/spec/items/combos.csv': `combo_id\n${csv}`,
  });
  const texts = new SpecTexts(new GitTree(repository.root, commit));
  expect(texts.mayHold(cohortOf(spec), ['combo-3'])).toBe(isOpen);
});
