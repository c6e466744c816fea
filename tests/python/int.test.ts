import { describe, expect, it } from 'vitest';
import { intOfValue, MAX_INT_DIGITS, pyInt } from '../../src/python/int.ts';
import { bool, float, int, NULL, str, tuple, type Value } from '../../src/python/value.ts';

describe('pyInt', () => {
  it.each<[string, bigint]>([
    ['2', 2n],
    [' 2 ', 2n],
    ['\t\n\v\f\r2\xa0\u3000\x85', 2n],
    ['1_0', 10n],
    ['1_0_0', 100n],
    ['+3', 3n],
    ['-1', -1n],
    ['-0', 0n],
    ['007', 7n],
    ['0_7', 7n],
    ['٣', 3n],
    ['1٣', 13n],
    ['𝟙𝟘', 10n],
    ['9'.repeat(40), 10n ** 40n - 1n],
    ['1'.repeat(MAX_INT_DIGITS), BigInt('1'.repeat(MAX_INT_DIGITS))],
  ])('%j is an integer', (text, expected) => {
    expect(pyInt(text)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '1.0',
    '1e1',
    '0x1',
    '1__0',
    '_1',
    '1_',
    '+_1',
    '- 1',
    '--1',
    '1 0',
    '²',
    'Ⅷ',
    '\x1c1',
    '1\x1f',
    '\ufeff1',
    '1\u200b',
    '1\0',
    '\ud835',
    // A digit that Unicode got after version 14.
    '\u{10d41}',
    '1'.repeat(MAX_INT_DIGITS + 1),
    '0'.repeat(MAX_INT_DIGITS + 1),
  ])('%j is none', (text) => {
    expect(pyInt(text)).toBeUndefined();
  });
});

describe('intOfValue', () => {
  it.each<[Value, bigint | undefined]>([
    [bool(true), 1n],
    [bool(false), 0n],
    [int(12), 12n],
    [float(1.7), 1n],
    [float(-1.7), -1n],
    [float(-0), 0n],
    [float(1e20), 100000000000000000000n],
    [float(Number.NaN), undefined],
    [float(Number.POSITIVE_INFINITY), undefined],
    [str(' 2 '), 2n],
    [str('x'), undefined],
    [{ kind: 'bytes', value: Uint8Array.from([0x20, 0x31, 0x32]) }, 12n],
    [{ kind: 'bytes', value: Uint8Array.from([0x31, 0xa0]) }, undefined],
    [NULL, undefined],
    [tuple([int(1)]), undefined],
    [{ kind: 'date', year: 2025, month: 1, day: 1 }, undefined],
  ])('%o', (value, expected) => {
    expect(intOfValue(value)).toBe(expected);
  });
});
