import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkRepository } from '../../src/check-repository.ts';
import { DiskTree } from '../../src/disk/disk-tree.ts';
import { EnvironmentFailure } from '../../src/disk/environment-failure.ts';
import { findSpecs } from '../../src/disk/find-specs.ts';
import { checkCommit } from '../../src/git/check-commit.ts';
import { committedSpecs } from '../../src/git/committed-specs.ts';
import { GitObjects } from '../../src/git/git-objects.ts';
import { GitTree } from '../../src/git/git-tree.ts';
import { cohortOf } from '../../src/repository.ts';
import { compareCodePoints } from '../../src/source/compare.ts';
import { GitRepository } from '../support/git-repository.ts';
import { lay } from '../support/scratch.ts';
import { edited, PROJECT, regenerated, spec } from '../support/small-project.ts';

const PATTERN = 'data/cohorts/*/spec/config.yaml';
const OPTIONS = { dialect: 'v1', dataRoot: 'data', patterns: [PATTERN] } as const;

const repository = new GitRepository();
const drifted = edited(regenerated(PROJECT, /manifest|membership|metadata/), {
  'data/cohorts/judges/spec/config.yaml': spec({ draft_llm: '[jade]' }),
  'data/cohorts/sweep/manifest.json': '{}',
});
const commit = repository.commit(drifted);

describe('a check of a commit', () => {
  test('finds what a check of its checkout finds, with a handful of git processes', async () => {
    const disk = new DiskTree(repository.root);
    const cohorts = (await findSpecs(disk, PATTERN)).paths.map(cohortOf);
    const expected = await checkRepository(disk, cohorts, OPTIONS);
    const objects = new GitObjects(repository.root);
    const { result } = await checkCommit(repository.root, commit, { ...OPTIONS, objects });
    expect(result).toEqual(expected);
    expect(result.cohorts.map(({ id, state }) => [id, state])).toEqual([
      ['baseline', 'clean'],
      ['judges', 'invalid'],
      ['sweep', 'drifted'],
    ]);
    expect(objects.calls).toBeLessThan(20);
  });

  test('of some cohorts alone; those that are not there are left out', async () => {
    const { result } = await checkCommit(repository.root, commit, {
      ...OPTIONS,
      cohorts: ['sweep', 'later'],
    });
    expect(result.cohorts.map(({ id, state }) => [id, state])).toEqual([['sweep', 'drifted']]);
  });

  test('of a folder below the repository', async () => {
    const below = new GitRepository();
    lay(below.root, Object.fromEntries(Object.entries(drifted).map(([path, text]) => [`lab/${path}`, text])));
    const { result } = await checkCommit(join(below.root, 'lab'), below.commitAll(), OPTIONS);
    expect(result.cohorts.map(({ state }) => state)).toEqual(['clean', 'invalid', 'drifted']);
  });

  test('is the environment’s failure where contents are missing', async () => {
    const clone = repository.clone('--no-checkout', '--filter=blob:none');
    await expect(checkCommit(clone, commit, OPTIONS)).rejects.toThrow(EnvironmentFailure);
  });
});

const linked = new GitRepository();
let linkedCommit: string;

beforeAll(() => {
  const spec = (folder: string) => `${folder}/spec/config.yaml`;
  lay(linked.root, {
    [spec('data/cohorts/sweep')]: '1',
    [spec('store/s')]: '2',
    [spec('store/deep/judges')]: '3',
    'data/cohorts/baseline': { link: '../../store/s' },
    'data/cohorts/latest': { link: 'sweep' },
    'data/cohorts/round': { link: '..' },
    'data/cohorts/itself': { link: 'itself' },
    'data/cohorts/nowhere': { link: 'not-here' },
    'data/cohorts/out': { link: '../../../elsewhere' },
    'data/cohorts/shares/spec': { link: '../../../store/s/spec' },
    'data/cohorts/file/spec/config.yaml': { link: '../../sweep/spec/config.yaml' },
    'data/cohorts/folder/spec/config.yaml': { link: '../../sweep' },
    'data/cohorts/none/spec/config.yaml': { link: 'nothing' },
    other: { link: 'store' },
    'elsewhere-no': { link: 'data/cohorts' },
  });
  linkedCommit = linked.commitAll();
});

describe('specs of a commit are those of its checkout', () => {
  const patterns = [
    [PATTERN],
    ['data/cohorts/sweep/spec/config.yaml'],
    ['data/**/config.yaml'],
    ['**/spec/c*.y?ml', '!data/cohorts/j*/**'],
    ['data/cohorts/[bs]*/spec/config.yaml'],
    ['data/cohorts/[!b]*/spec/config.yaml', '# a comment', ''],
    ['data/cohorts/*/spec/*'],
    ['data/cohorts/{baseline,judges}/spec/config.yaml'],
    ['!**', PATTERN],
    ['data/cohorts/*/spec'],
    ['nowhere/*'],
  ];
  test.each(patterns.map((lines) => [lines.join(' '), lines] as const))('%s', async (_text, lines) => {
    const { paths, outside, unusable } = await findSpecs(new DiskTree(repository.root), lines);
    const tree = new GitTree(repository.root, commit);
    const all = [...paths, ...outside, ...unusable].sort(compareCodePoints);
    expect(committedSpecs(tree, repository.root, lines)).toEqual(all);
  });

  const linkedPatterns = [
    ...patterns,
    ['data/*/*/spec/config.yaml'],
    ['other/*/spec/config.yaml', '!other/[j-z]*/**'],
    ['data/cohorts/[sr]*/**'],
    ['other/**/config.yaml'],
    ['data/cohorts/latest/spec/config.yaml'],
    ['**/other/**/spec/*.yaml'],
  ];
  test.each(linkedPatterns.map((lines) => [lines.join(' '), lines] as const))(
    'with links: %s',
    async (_text, lines) => {
      const { root } = linked;
      const { paths, outside, unusable } = await findSpecs(new DiskTree(root), lines);
      const all = [...paths, ...outside, ...unusable].sort(compareCodePoints);
      expect(committedSpecs(new GitTree(root, linkedCommit), root, lines)).toEqual(all);
    },
  );

  test('where something else stands in the place of a spec, of its folder, or of a cohort', async () => {
    const odd = new GitRepository();
    lay(odd.root, {
      'data/cohorts/a/spec/config.yaml': 'x',
      'data/cohorts/b/spec/config.yaml/inner': 'x',
      'data/cohorts/c/spec': 'x',
      'data/cohorts/d': 'x',
      'data/cohorts/e/other/config.yaml': 'x',
      'data/cohorts/größe/spec/config.yaml': 'x',
      'data/cohorts/größe/spec/größe.yaml': 'x',
    });
    const oddCommit = odd.commitAll();
    for (const lines of [
      [PATTERN],
      ['data/*/*/spec/config.yaml', PATTERN],
      ['data/cohorts/*/spec/größe.yaml'],
    ]) {
      const { paths, outside, unusable } = await findSpecs(new DiskTree(odd.root), lines);
      const all = [...paths, ...outside, ...unusable].sort(compareCodePoints);
      expect(committedSpecs(new GitTree(odd.root, oddCommit), odd.root, lines)).toEqual(all);
      expect(all.length).toBeGreaterThan(0);
    }
  });

  test('a submodule in the place of a spec is none', () => {
    const other = new GitRepository();
    other.commit({ 'data/cohorts/a/spec/config.yaml': 'x' });
    const modules = ['data/cohorts/b', 'data/cohorts/c/spec', 'data/cohorts/d/spec/config.yaml'];
    for (const path of modules)
      other.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},${path}`);
    other.git('commit', '-q', '-m', 'sub');
    const tree = new GitTree(other.root, other.head);
    expect(committedSpecs(tree, other.root, PATTERN)).toEqual(['data/cohorts/a/spec/config.yaml']);
  });

  test('hundreds of links cost a few calls of git', () => {
    const many = new GitRepository();
    const names = Array.from({ length: 300 }, (_, index) => `c${index}`);
    lay(
      many.root,
      Object.fromEntries(
        names.flatMap((name) => [
          [`store/${name}/spec/config.yaml`, name],
          [`data/cohorts/${name}`, { link: `../../store/${name}` }],
        ]),
      ),
    );
    const objects = new GitObjects(many.root);
    const tree = new GitTree(many.root, many.commitAll(), { objects });
    expect(committedSpecs(tree, many.root, PATTERN)).toHaveLength(300);
    expect(objects.calls).toBeLessThan(20);
  });
});
