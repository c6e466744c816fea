import { describe, expect, it } from 'vitest';
import { isBlank, strip } from '../../src/python/strip.ts';

describe('strip', () => {
  it.each([
    ['', ''],
    ['a', 'a'],
    [' a b ', 'a b'],
    ['\t\n\v\f\ra', 'a'],
    ['\x1ca\x1f', 'a'],
    ['\x85\xa0a\u1680', 'a'],
    ['a\u2000\u200a\u2028\u2029\u202f\u205f\u3000', 'a'],
    ['\ufeffa', '\ufeffa'],
    ['a\u200b', 'a\u200b'],
    ['\u180ea\u2060', '\u180ea\u2060'],
    [' \x1c ', ''],
  ])('%j', (text, expected) => {
    expect(strip(text)).toBe(expected);
    expect(isBlank(text)).toBe(expected === '');
  });
});
