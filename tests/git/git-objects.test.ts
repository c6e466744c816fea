import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GitObjects } from '../../src/git/git-objects.ts';
import { GitRepository } from '../support/git-repository.ts';

it('knows which trees it has: a file is none, nor is what it has not', () => {
  const repository = new GitRepository();
  const commit = repository.commit({ 'data/a.txt': '1' });
  const idOf = (path: string): string => repository.git('rev-parse', `${commit}:${path}`);
  const objects = new GitObjects(repository.root);
  expect(objects.hasTree(idOf('data'))).toBe(true);
  expect(objects.hasTree(idOf('data/a.txt'))).toBe(false);
  expect(objects.hasTree(commit)).toBe(false);
  expect(objects.hasTree('1'.repeat(40))).toBe(false);
  objects.addTree('1'.repeat(40), new Map() as never);
  const before = objects.calls;
  expect(objects.hasTree('1'.repeat(40))).toBe(true);
  expect(objects.calls).toBe(before);
});

it('says what git says where it cannot read a folder', () => {
  const repository = new GitRepository();
  const commit = repository.commit({ 'data/a.txt': '1' });
  const folder = repository.git('rev-parse', `${commit}:data`);
  writeFileSync(join(repository.root, '.git/config'), '[core]\n\trepositoryformatversion = 99\n');
  const objects = new GitObjects(repository.root);
  expect(() => objects.entries(folder)).toThrow(/the clone is partial, or damaged \(fatal: /);
});
