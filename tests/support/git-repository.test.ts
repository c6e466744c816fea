import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PullRequest } from '../modes/pull-request.ts';
import { GitRepository } from './git-repository.ts';
import { lay } from './scratch.ts';

/** Files whose order differs as paths and as entries of trees, and whose names and contents are no plain words. */
const FILES = {
  'a/b/c.csv': 'x,y\n',
  'a-b': 'before the folder\n',
  'a.b': '',
  a0: 'after it\n',
  'data/größe/Ω.yaml': 'ä: 1\r\n',
  'data/line\nbreak': 'no end',
  '.gitignore': '*.csv\n',
  [`long/${'n'.repeat(200)}/${'m'.repeat(200)}`]: 'deep\n'.repeat(5000),
};

/** A repository, and one that asks git for everything. */
function both(): [own: GitRepository, git: GitRepository] {
  const byGit = new GitRepository();
  // A setting of the repository's own is enough.
  byGit.git('config', 'user.name', 'Nobody');
  return [new GitRepository(), byGit];
}

describe('a repository that is made without git', () => {
  it('has the commits that git makes, and nothing that git sees as changed', () => {
    const repositories = both();
    for (const repository of repositories) repository.links.set('a/link', '../a.b');
    const first = repositories.map((repository) => repository.commit(FILES, 'First words'));
    expect(first[0]).toBe(first[1]);
    for (const { root } of repositories) {
      lay(root, { untracked: 'here\n', 'empty/folder': null });
      chmodSync(join(root, 'a0'), 0o755);
    }
    const { 'a-b': _, ...fewer } = FILES;
    const second = repositories.map((repository) => repository.commit(fewer));
    expect(second[0]).toBe(second[1]);
    const [own] = repositories;
    expect(own.head).toBe(second[0]);
    expect(own.git('status', '--porcelain')).toBe('');
    expect(own.git('diff-files')).toBe('');
    expect(own.git('fsck', '--strict')).toBe('');
    expect(own.git('ls-files', '--stage')).toBe(repositories[1].git('ls-files', '--stage'));
    expect(own.git('show', '-s', '--format=%s %an %cI', 'main')).toBe(
      'A commit Ada Example 2026-01-01T00:02:00+00:00',
    );
  });

  it.each([
    [
      'attributes',
      ({ root }: GitRepository) => lay(root, { '.gitattributes': '*.txt text\n', 'a.txt': 'a\r\n' }),
    ],
    ['a hook', ({ root }: GitRepository) => writeFileSync(join(root, '.git/hooks/pre-commit'), 'exit 1\n')],
    [
      'a repository within',
      ({ root }: GitRepository) => new GitRepository(join(root, 'sub')).commit({ a: '' }),
    ],
    ['a file that is only sparse', (one: GitRepository) => one.git('update-index', '--skip-worktree', 'a0')],
  ])('leaves what is not plain to git: %s', (_, change) => {
    const repositories = both();
    const commits = repositories.map((repository) => {
      repository.commit(FILES);
      change(repository);
      return repository.commitAll();
    });
    expect(commits[0]).toBe(commits[1]);
    expect(repositories[0].git('status', '--porcelain', '--ignored')).toBe('');
  });

  it('goes on after git has changed it', () => {
    const repositories = both();
    const commits = repositories.map((repository) => {
      repository.commit(FILES);
      repository.git('checkout', '-q', '-b', 'side');
      repository.git('mv', 'a-b', 'moved');
      repository.git('commit', '-q', '-m', 'Moved');
      repository.git('pack-refs', '--all');
      repository.git('gc', '-q');
      return repository.commit({ ...FILES, more: '' });
    });
    expect(commits[0]).toBe(commits[1]);
    expect(repositories[0].git('rev-parse', 'side')).toBe(commits[0]);
  });

  it('merges a branch as git does', () => {
    const pull = new PullRequest({ a: '1\n', b: '1\n' }, { a: '2\n', c: '3\n' });
    const { repository, merge } = pull;
    expect(repository.git('status', '--porcelain')).toBe('');
    repository.git('checkout', '-q', '--detach', 'main');
    repository.git('merge', '-q', '--no-ff', '-m', 'Merge topic into main', 'topic');
    expect(repository.head).toBe(merge);
    expect(repository.git('rev-parse', 'origin/main')).toBe(pull.base);
    const more = repository.git('rev-parse', 'topic');
    pull.push({ a: '3\n' });
    expect(repository.git('rev-parse', 'topic^')).toBe(more);
    expect(repository.git('ls-tree', '--name-only', pull.merge)).toBe('a');
  });
});
