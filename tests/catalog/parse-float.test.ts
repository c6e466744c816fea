import { expect, it } from 'vitest';
import { parseFloatWord, parseInfinity } from '../../src/catalog/pandas/parse-float.ts';
import { floatText } from '../../src/python/float-text.ts';
import { parityFacts } from '../support/parity-facts.ts';

it.each(parityFacts<{ word: string; text: string | null }>('pandas', 'float'))('$word', ({ word, text }) => {
  const number = parseFloatWord(word);
  expect(number === undefined ? null : floatText(number)).toBe(text);
});

it('is not correctly rounded, as pandas is not', () => {
  expect(parseFloatWord('0.1234567890123456789')).toBe(0.1234567890123456);
  expect(Number('0.1234567890123456789')).not.toBe(0.1234567890123456);
});

it.each([
  '',
  '.',
  '-',
  'e5',
  '1e',
  '1e+',
  '1 2',
  '--1',
  '1_0',
  '0x1',
  '1e400',
  '0e400',
  '1e123456789012345678',
])('%j is no number', (word) => expect(parseFloatWord(word)).toBeUndefined());

it('wraps an exponent of more than 32 bits', () => expect(parseFloatWord('1e4294967297')).toBe(10));

it.each([
  ['inf', Number.POSITIVE_INFINITY],
  ['+INFINITY', Number.POSITIVE_INFINITY],
  ['-Inf', Number.NEGATIVE_INFINITY],
  [' inf', undefined],
  ['infinit', undefined],
])('%j: infinity', (word, number) => expect(parseInfinity(word)).toBe(number));
