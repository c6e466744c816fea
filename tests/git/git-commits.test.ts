import { describe, expect, test } from 'vitest';
import { EnvironmentFailure } from '../../src/disk/environment-failure.ts';
import {
  changedAnywhere,
  messageOf,
  namedParents,
  parentsOf,
  renamedFrom,
  renames,
  resolveRef,
  textAt,
} from '../../src/git/git-history.ts';
import { GitRepository } from '../support/git-repository.ts';

const repository = new GitRepository();
const { root } = repository;
const long = (word: string): string => `${word}\n`.repeat(40);
const base = repository.commit({ 'a.csv': long('a'), 'b.csv': long('b'), 'c.csv': long('c'), kept: 'k\n' });
const head = repository.commit(
  { 'sub/a.csv': long('a'), 'sub/b.csv': long('b'), 'c.csv': long('c'), kept: 'k\n', new: 'n\n' },
  'Move a and b',
);
repository.git('checkout', '-q', '-b', 'side', base);
const side = repository.commit({
  'a.csv': long('a'),
  'b.csv': long('b'),
  'c.csv': long('c'),
  kept: 'other\n',
});
repository.git(
  'merge',
  '-q',
  '--no-ff',
  '-m',
  'Merge\n\nparent 0123456789012345678901234567890123456789',
  head,
);
const merge = repository.head;
const ABSENT = '0123456789'.repeat(4);

describe('what a commit says of itself', () => {
  test('its parents, in order, and not what its message says', () => {
    expect(parentsOf(root, merge)).toEqual([side, head]);
    expect(namedParents(root, merge)).toEqual([side, head]);
    expect([parentsOf(root, base), namedParents(root, base)]).toEqual([[], []]);
    expect([parentsOf(root, ABSENT), namedParents(root, ABSENT)]).toEqual([[], []]);
  });

  test('parents that a shallow clone lacks are named all the same', () => {
    const shallow = repository.clone('--depth=1', '--branch=side');
    expect(parentsOf(shallow, merge)).toEqual([]);
    expect(namedParents(shallow, merge)).toEqual([side, head]);
  });

  test('its message', () => {
    expect(messageOf(root, head)).toBe('Move a and b\n\n');
    expect(messageOf(root, merge)).toContain('Merge\n\nparent 0123');
    expect(messageOf(root, ABSENT)).toBeUndefined();
  });

  test('its files', () => {
    expect(textAt(root, side, 'kept')).toBe('other\n');
    expect(textAt(root, side, 'sub/a.csv')).toBeUndefined();
    expect(() => textAt(root, ABSENT, 'kept')).toThrow(EnvironmentFailure);
  });
});

describe('between two commits', () => {
  test('each file that moved, and from where', () => {
    expect([...renames(root, base, head)]).toEqual([
      ['a.csv', 'sub/a.csv'],
      ['b.csv', 'sub/b.csv'],
    ]);
    expect(renamedFrom(root, base, head, 'sub/b.csv')).toBe('b.csv');
    expect(renamedFrom(root, base, head, 'new')).toBeUndefined();
    expect([...renames(root, head, head)]).toEqual([]);
  });

  test('all that differs, from wherever it is asked', () => {
    const all = ['a.csv', 'b.csv', 'new', 'sub/a.csv', 'sub/b.csv'];
    expect(changedAnywhere(root, base, head)).toEqual(all);
    expect(changedAnywhere(root, base, head)).toEqual(all);
    expect(changedAnywhere(root, base, side)).toEqual(['kept']);
    repository.git('checkout', '-q', head);
    expect(changedAnywhere(`${root}/sub`, base, head)).toEqual(all);
  });

  test('a word that begins with a hyphen is an option of git, and no ref', () => {
    for (const ref of ['--all', '-h', '--output=x', '', 'a\nb', 'a\0b'])
      expect(resolveRef(root, ref)).toBeUndefined();
    expect(resolveRef(root, 'side')).toBe(merge);
  });
});
