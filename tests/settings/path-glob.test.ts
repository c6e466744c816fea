import { describe, expect, test } from 'vitest';
import { pathGlob } from '../../src/settings/path-glob.ts';

describe('pathGlob', () => {
  test.each([
    ['a/b.csv', ['a/b.csv'], ['a/b.csvx', 'a/bxcsv', 'b.csv', 'a/b.csv/c']],
    ['./a', ['a'], ['b']],
    ['a/*', ['a/b', 'a/', 'a/.b'], ['a', 'a/b/c']],
    ['a/*.csv', ['a/x.csv', 'a/.csv'], ['a/x.csv.txt', 'a/b/x.csv']],
    ['a?c', ['abc', 'a😀c', 'a*c'], ['ac', 'a/c', 'abbc']],
    ['**', ['a', 'a/b', ''], []],
    ['a/**', ['a/b', 'a/b/c', 'a'], ['b/a', 'ab/c']],
    ['a/', ['a/b', 'a/b/c'], ['ab']],
    ['**/c', ['c', 'a/c', 'a/b/c'], ['a/bc', 'c/a']],
    ['a/**/c', ['a/c', 'a/b/c', 'a/b/b/c'], ['a/b', 'b/c']],
    ['a/**/**/c', ['a/c', 'a/b/c'], ['a']],
    ['**/b/**/d', ['b/d', 'a/b/c/b/c/d'], ['b', 'a/d']],
    ['a**c', ['abc', 'ac'], ['a/c']],
    ['*a*b', ['ab', 'xaxb', 'aabab'], ['ba', 'aba']],
    ['[a].{b,c}', ['[a].{b,c}'], ['a.b']],
  ])('%s', (pattern, matching, others) => {
    const glob = pathGlob(pattern);
    expect(matching.filter((path) => glob?.matches(path) !== true)).toEqual([]);
    expect(others.filter((path) => glob?.matches(path) !== false)).toEqual([]);
  });

  test.each([[''], ['./'], ['/a'], ['..'], ['a/../b'], ['a/./b']])('%j can match nothing', (pattern) => {
    expect(pathGlob(pattern)).toBeUndefined();
  });

  test('takes no longer for patterns made to be slow', () => {
    const glob = pathGlob(`${'*a'.repeat(500)}b`);
    const deep = pathGlob(`${'**/a/'.repeat(500)}b`);
    const start = performance.now();
    expect(glob?.matches('a'.repeat(5000))).toBe(false);
    expect(deep?.matches('a/'.repeat(2000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
