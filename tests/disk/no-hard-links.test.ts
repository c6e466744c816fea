/** Some file systems have no hard links, with which a file is placed without replacing another. */
import fs, { readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { writeFiles } from '../../src/disk/write-files.ts';
import { scratch } from '../support/scratch.ts';

// Test files share the modules that they import, so the function itself is replaced, not the module.
const link = vi.spyOn(fs, 'linkSync');
const copy = vi.spyOn(fs, 'copyFileSync');
syncBuiltinESMExports();
afterAll(() => {
  link.mockRestore();
  copy.mockRestore();
  syncBuiltinESMExports();
});

const refused = (code: string): Error => Object.assign(new Error(code), { code });
const file = { path: 'a.txt', bytes: new TextEncoder().encode('new'), ifAbsent: true };

test.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])('%s: the file is copied instead', async (code) => {
  const root = scratch();
  link.mockImplementation(() => {
    throw refused(code);
  });
  expect(await writeFiles(root, [file])).toEqual({ written: ['a.txt'], kept: [] });
  expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('new');
});

test('what another run has written in the meantime is kept', async () => {
  const root = scratch();
  link.mockImplementation((_, to) => {
    writeFileSync(String(to), 'theirs');
    throw refused('EPERM');
  });
  expect(await writeFiles(root, [file])).toEqual({ written: [], kept: ['a.txt'] });
  expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('theirs');
});

test('any other refusal is an error, and nothing is written', async () => {
  const root = scratch();
  link.mockImplementation(() => {
    throw refused('EIO');
  });
  await expect(writeFiles(root, [file])).rejects.toThrow();
  expect(() => readFileSync(join(root, 'a.txt'))).toThrow('ENOENT');
});

test('a copy that ends in the middle is an error, and nothing of it is left', async () => {
  const root = scratch();
  link.mockImplementation(() => {
    throw refused('EPERM');
  });
  copy.mockImplementationOnce((_, to) => {
    writeFileSync(String(to), 'ne');
    throw refused('ENOSPC');
  });
  await expect(writeFiles(root, [file])).rejects.toThrow('no space is left');
  expect(() => readFileSync(join(root, 'a.txt'))).toThrow('ENOENT');
});
