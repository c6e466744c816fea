import { describe, expect, test } from 'vitest';
import { counted, LISTED, listed, quoted, quotedSource, spelled } from '../../src/findings/words.ts';

test.each([
  ['a', "'a'"],
  ["it's", `"it's"`],
  [`'"`, `'\\'"'`],
  ['a\nb', "'a\\nb'"],
  ['\u202eabc', "'\\u202eabc'"],
  ['\u3164', "'\\u3164'"],
  ['é', "'é'"],
  ['', "''"],
])('%j is quoted %s', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});

test('what is long is cut, by code points', () => {
  expect(quoted('x'.repeat(118))).toBe(`'${'x'.repeat(118)}'`);
  expect(quoted('x'.repeat(119))).toBe(`'${'x'.repeat(118)}…`);
  expect(quoted('𝄞'.repeat(1000))).toBe(`'${'𝄞'.repeat(118)}…`);
  expect(quotedSource('y'.repeat(61))).toBe(`\`${'y'.repeat(59)}…\``);
});

test.each([
  ['a: b', '`a: b`'],
  ['a`b', '"a`b"'],
])('source is quoted as it stands: %s', (source, expected) => {
  expect(quotedSource(source)).toBe(expected);
});

test('values are spelled as Python prints them', () => {
  expect(spelled({ kind: 'bool', value: true })).toBe('True');
  expect(spelled({ kind: 'str', value: '1' })).toBe("'1'");
});

test.each([
  [0, '0 axes'],
  [1, '1 axis'],
  [1n, '1 axis'],
  [2, '2 axes'],
])('%s is counted', (count, expected) => {
  expect(counted(count, 'axis', 'axes')).toBe(expected);
});

describe('lists', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e and 2 more'],
  ])('%j', (names, expected) => {
    expect(listed(names)).toBe(expected);
  });

  test('the first names of more', () => {
    expect(LISTED).toBe(5);
    expect(listed(['a', 'b', 'c', 'd', 'e'], 30)).toBe('a, b, c, d, e and 25 more');
    expect(listed(['a', 'b', 'c'], 3, 2)).toBe('a, b and 1 more');
  });
});
