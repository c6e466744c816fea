import { describe, expect, it } from 'vitest';
import { displayWidth, fitWidth } from '../../src/findings/display-width.ts';
import { visible } from '../../src/findings/visible.ts';

describe('visible', () => {
  it.each([
    ['plain text and punctuation', "a: 'b' — c", "a: 'b' — c"],
    ['letters of every script', 'naïve 日本語 עברית e\u0301', 'naïve 日本語 עברית e\u0301'],
    ['line ends and tabs', 'a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['control characters', '\x00\x1b[0m\x7f\x9b', '\\x00\\x1b[0m\\x7f\\x9b'],
    ['bidi controls', '\u202eabc\u2066', '\\u202eabc\\u2066'],
    ['zero-width characters', 'a\u200bb\u2060\ufeff', 'a\\u200bb\\u2060\\ufeff'],
    ['spaces that are not a space', 'a\u00a0b\u3000c', 'a\\xa0b\\u3000c'],
    ['line and paragraph separators', '\u2028\u2029', '\\u2028\\u2029'],
    ['tag characters', '\u{e0041}', '\\U000e0041'],
    ['a lone surrogate', 'a\udc00b', 'a\\udc00b'],
    ['an emoji with a variation selector', '❤\ufe0f', '❤\ufe0f'],
    ['noncharacters', '\ufffe\u{1ffff}', '\\ufffe\\U0001ffff'],
    ['the Hangul filler', '\u3164', '\\u3164'],
  ])('%s', (_name, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('escapes everything outside ASCII when asked', () => {
    expect(visible('é 🎉\n', { ascii: true })).toBe('\\xe9 \\U0001f389\\n');
  });
});

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['🎉', 2],
    ['ﾊﾝｶｸ', 4],
    ['한글', 4],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('cuts at a character, not through one', () => {
    expect(fitWidth('日本語', 6, '…')).toBe('日本語');
    expect(fitWidth('日本語', 5, '…')).toBe('日本…');
    expect(fitWidth('日本語', 4, '…')).toBe('日…');
    expect(fitWidth('abcdef', 5, '...')).toBe('ab...');
    expect(fitWidth('a-long-name-of-cohort-17', 16, '…')).toBe('a-long-nam…rt-17');
    expect(fitWidth('✓ a-long-name-of-cohort-17', 16, '…')).toBe('✓ a-long-n…rt-17');
    expect(fitWidth('some words of a sentence', 16, '…')).toBe('some words of a…');
  });
});
