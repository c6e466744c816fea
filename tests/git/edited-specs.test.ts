import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { DiskTree } from '../../src/disk/disk-tree.ts';
import { editedSpecs } from '../../src/git/edited-specs.ts';
import { GitRepository } from '../support/git-repository.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';
import { PROJECT, regenerated } from '../support/small-project.ts';

const spec = (id: string) => `data/cohorts/${id}/spec/config.yaml`;
const ITEMS = 'data/cohorts/sweep/spec/items/templates.txt';
const SPECS = ['baseline', 'judges', 'sweep'].map(spec);

let repository: GitRepository;
const edited = (root = repository.root, specs = SPECS) => [...editedSpecs(new DiskTree(root), root, specs)];
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(repository.root, path)), { recursive: true });
  writeFileSync(join(repository.root, path), text);
};

const stage = (path: string) => {
  put(path, 'x');
  repository.git('add', '.');
};

beforeEach(() => {
  repository = new GitRepository();
  repository.commit(regenerated(PROJECT));
});

describe('specs that are on disk otherwise than in the last commit', () => {
  test.each<[string, () => void, readonly string[]]>([
    ['none', () => {}, []],
    ['an edited spec', () => put(spec('judges'), 'axes: {}\n'), ['judges']],
    ['an edit that is staged', () => stage(spec('judges')), ['judges']],
    ['an edited include', () => put(ITEMS, 'sketch\n'), ['sweep']],
    ['an include that is gone', () => rmSync(join(repository.root, ITEMS)), ['sweep']],
    ['a new include', () => put('data/cohorts/sweep/spec/items/more.csv', 'x\n'), ['sweep']],
    ['outputs', () => put('data/cohorts/sweep/manifest.json', '{}'), []],
    [
      'a file that git ignores',
      () => {
        put('.git/info/exclude', '*.bak\n');
        put('data/cohorts/sweep/spec/config.yaml.bak', 'x');
      },
      [],
    ],
    [
      'line ends of a checkout',
      () => put(spec('judges'), PROJECT[spec('judges')]?.replaceAll('\n', '\r\n') ?? ''),
      [],
    ],
    ['a spec that was added alone', () => stage(spec('new')), ['new']],
  ])('%s', (_, change, ids) => {
    change();
    expect(edited(repository.root, [...SPECS, spec('new')])).toEqual(ids.map(spec));
  });

  test('without a commit nothing is committed', () => {
    const fresh = new GitRepository();
    mkdirSync(dirname(join(fresh.root, spec('a'))), { recursive: true });
    writeFileSync(join(fresh.root, spec('a')), 'x');
    fresh.git('add', '.');
    expect(edited(fresh.root, [spec('a')])).toEqual([spec('a')]);
  });

  test('paths count from the checked folder, and a spec without a folder of its own stands alone', () => {
    put('below/loose.yaml', 'x');
    put('below/other.yaml', 'x');
    repository.git('add', '.');
    repository.git('commit', '-q', '-m', 'More');
    put('below/other.yaml', 'y');
    const root = join(repository.root, 'below');
    expect(edited(root, ['loose.yaml', 'other.yaml'])).toEqual(['other.yaml']);
  });

  test('where git cannot say, none is', () => {
    const root = scratch({ [spec('a')]: 'x' });
    expect(edited(root, [spec('a')])).toEqual([]);
  });

  test('filters that the settings of the repository name are not started', () => {
    const sprung = join(scratch(), 'sprung');
    repository.git('config', 'filter.evil.clean', `touch ${sprung}; cat`);
    put('.git/info/attributes', '* filter=evil\n');
    put(spec('judges'), 'axes: {}\n');
    expect(edited()).toEqual([spec('judges')]);
    expect(existsSync(sprung)).toBe(false);
  });
});

test('status: a spec with changes that are not committed is not done', async () => {
  expect(await command(['status', '--root', repository.root])).toMatchObject({ status: 0 });
  put(ITEMS, `${PROJECT[ITEMS]}`.trimEnd());
  const run = await command(['status', '--root', repository.root]);
  expect(run).toMatchObject({ status: 1, stderr: '' });
  expect(run.stdout).toMatch(/sweep +edited +yes +current +commit the changes to the spec\n/);
  expect(run.stdout).toContain('2 of 3 cohorts done: 1 with uncommitted changes to the spec.');
});

test('status: the specs of a submodule are committed', async () => {
  const outer = new GitRepository();
  outer.git('submodule', '--quiet', 'add', repository.root, 'below');
  outer.git('commit', '-q', '-m', 'Below');
  const run = await command(['status', '--root', outer.root, '--data-root', 'below/data']);
  expect(run).toMatchObject({ status: 0, stderr: '' });
});
