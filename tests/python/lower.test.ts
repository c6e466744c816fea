import { describe, expect, it } from 'vitest';
import { lower } from '../../src/python/lower.ts';

describe('lower', () => {
  it.each([
    ['ABC-1', 'abc-1'],
    ['Żółć-İ', 'żółć-i\u0307'],
    ['ΑΣ', 'ας'],
    ['ΌΔΟΣ x', 'όδος x'],
    ['ΣΑΣ.Σ', 'σασ.ς'],
    ['Α\u0301Σ\u00ad.', 'α\u0301ς\u00ad.'],
    ['Σ', 'σ'],
    ['ẞ', 'ß'],
    ['ǅ', 'ǆ'],
    ['\u212a', 'k'],
    ['𐐀', '𐐨'],
    // Capitals that Unicode got after version 14 stay, and part words.
    ['\ua7cb', '\ua7cb'],
    ['\u{10d50}A', '\u{10d50}a'],
    ['A\u{10d50}Σ', 'a\u{10d50}σ'],
    // Two characters whose properties changed after version 14.
    ['\u0295Σ', '\u0295ς'],
    ['AΣ\u0295', 'aσ\u0295'],
    ['A\u{1171e}Σ', 'a\u{1171e}ς'],
    ['\ud800A', '\ud800a'],
  ])('%j', (text, expected) => {
    expect(lower(text)).toBe(expected);
  });

  it('takes linear time on sigmas between ignorable characters', () => {
    const text = `a${'.'.repeat(1000)}Σ`.repeat(500);
    expect(lower(text)).toBe(text.replaceAll('Σ', 'σ').replace(/σ$/, 'ς'));
  });
});
