import { describe, expect, test } from 'vitest';
import { hasMarker, sameText, withMarker } from '../../src/github/marker.ts';

const MARKER = '<!-- cohort-ci: one -->';

describe('a marker', () => {
  test.each([
    [`text\n\n${MARKER}`, true],
    [`${MARKER}\r\ntext`, true],
    [`  ${MARKER}  `, true],
    [`text ${MARKER}`, false],
    [`\`${MARKER}\``, false],
    ['<!-- cohort-ci: two -->', false],
    ['', false],
    [null, false],
    [undefined, false],
  ])('is a line of its own: in %j %s', (body, expected) => {
    expect(hasMarker(body, MARKER)).toBe(expected);
  });

  test('is written once, below the text', () => {
    expect(withMarker('text\n\n', MARKER)).toBe(`text\n\n${MARKER}`);
    expect(withMarker(`${MARKER}\ntext`, MARKER)).toBe(`${MARKER}\ntext`);
  });

  test.each(['text', '<!-- a -->\n<!-- b -->', ' <!-- a -->', '<!-- a --> '])('%j is none', (marker) => {
    expect(() => withMarker('text', marker)).toThrow('invariant');
  });
});

test.each([
  ['a\nb', 'a\nb', true],
  ['a\r\nb\r\n', 'a\nb', true],
  ['a\nb', 'a\nb \n', true],
  ['a\nb', 'a\nc', false],
  [' a', 'a', false],
  [null, '', true],
  [undefined, 'a', false],
])('%j says what %j says: %s', (stored, text, expected) => {
  expect(sameText(stored, text)).toBe(expected);
});
