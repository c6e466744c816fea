import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathPattern, pathPatternBelow } from '../../src/source/path-pattern.ts';
import { processorTime } from '../support/processor-time.ts';
import { sampled } from '../support/sample-size.ts';

describe('pathPatternBelow', () => {
  test.each([
    ['a/b.csv', ['a/b.csv'], ['a/b.csvx', 'a/bxcsv', 'b.csv', 'a/b.csv/c']],
    ['./a', ['a'], ['b']],
    ['a/*', ['a/b', 'a/.b'], ['a', 'a/b/c']],
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
    ['[a].{b,c}', ['a.{b,c}'], ['a.b', '[a].{b,c}']],
    ['[[]a].\\*', ['[a].*'], ['a.x']],
  ])('%s', (pattern, matching, others) => {
    const glob = pathPatternBelow(pattern);
    expect(matching.filter((path) => glob?.matches(path) !== true)).toEqual([]);
    expect(others.filter((path) => glob?.matches(path) !== false)).toEqual([]);
  });

  test.each([[''], ['./'], ['/a'], ['..'], ['a/../b'], ['a/./b']])('%j can match nothing', (pattern) => {
    expect(pathPatternBelow(pattern)).toBeUndefined();
  });

  test('takes no longer for patterns made to be slow', () => {
    const glob = pathPatternBelow(`${'*a'.repeat(500)}b`);
    const deep = pathPatternBelow(`${'**/a/'.repeat(500)}b`);
    const used = processorTime();
    expect(glob?.matches('a'.repeat(5000))).toBe(false);
    expect(deep?.matches('a/'.repeat(2000))).toBe(false);
    expect(used()).toBeLessThan(2000);
  });
});

describe('pathPattern', () => {
  test.each([
    ['a/*.csv', 'a/x.csv', true],
    ['a/*.csv', 'a/b/x.csv', false],
    ['a/**/x', 'a/x', true],
    ['a/**/x', 'a/b/c/x', true],
    ['**', 'a/b', true],
    ['a.b', 'axb', false],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['[a-c]x', 'bx', true],
    ['[^a-c]x', '/x', false],
    ['[]]x', ']x', true],
    ['[z-a]', 'b', false],
    ['größe-?', 'größe-😀', true],
    ['a(b)+|$', 'a(b)+|$', true],
  ])('%s on %s: %s', (pattern, path, matches) => {
    expect(pathPattern(pattern).matches(path)).toBe(matches);
  });

  /** The matcher of `@actions/glob`, with the options and the addition of its class Pattern, which is not exported. */
  const { Minimatch } = createRequire(fileURLToPath(import.meta.resolve('@actions/glob')))('minimatch') as {
    Minimatch: new (
      pattern: string,
      options: Readonly<Record<string, boolean>>,
    ) => { match(path: string): boolean };
  };
  const OPTIONS = { dot: true, nobrace: true, nocomment: true, noext: true, nonegate: true };
  const byLibrary = (pattern: string, path: string): boolean =>
    new Minimatch(`/${pattern}`, OPTIONS).match(/(^|\/)\*\*$/.test(pattern) ? `/${path}/` : `/${path}`);

  const characters = [...'aab-.!^]é', '*', '?', '[', '[', ']', '\\', '[a-b]', '[!a]', '[^]', '{', '+('];
  const isUsable = (name: string) => name !== '' && name !== '.' && name !== '..';
  const segment = fc.oneof(
    { weight: 1, arbitrary: fc.constant('**') },
    {
      weight: 4,
      arbitrary: fc
        .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 5 })
        .map((parts) => parts.join(''))
        // A slash would be escaped.
        .filter((text) => isUsable(text.replaceAll('\\', '')) && !text.endsWith('\\'))
        // After stars alone the library's short cut takes a backslash for itself, not so in longer patterns.
        .filter((text) => !/^[*?]+[^+@!?*[(]*\\/.test(text)),
    },
  );
  const name = fc
    .array(fc.constantFrom(...'aab-.!^]é[*\\{+('), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(''))
    .filter(isUsable);
  const joined = (parts: fc.Arbitrary<string>) =>
    fc.array(parts, { minLength: 1, maxLength: 4 }).map((all) => all.join('/'));

  test('means what it means to @actions/glob', () => {
    let matches = 0;
    fc.assert(
      fc.property(joined(segment), joined(name), (pattern, path) => {
        const expected = byLibrary(pattern, path);
        if (expected) matches++;
        expect(pathPattern(pattern).matches(path)).toBe(expected);
      }),
      sampled(6000, 20_261_128),
    );
    // Not only that nothing matches.
    expect(matches).toBeGreaterThan(200);
  });

  test.each([
    ['ten stars', `${'*a'.repeat(10)}b`, 'a'.repeat(200)],
    ['ten stars among sets', `${'*[a-c]'.repeat(10)}x`, 'abc'.repeat(80)],
    ['ten times any folders', `${'**/a/'.repeat(10)}b`, 'a/'.repeat(200)],
    ['both', `${'**/*a*a*/'.repeat(10)}b`, `${'aaaaaa/'.repeat(100)}a`],
  ])('%s take no time', (_, pattern, path) => {
    const used = processorTime();
    for (let time = 0; time < 10; time++) expect(pathPattern(pattern).matches(path)).toBe(false);
    expect(used()).toBeLessThan(1000);
  });
});
