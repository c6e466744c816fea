import { expect, test } from 'vitest';
import { lineChanges } from '../../src/change/line-changes.ts';

const changes = (before: string, after: string, most = 10) => {
  const { hunks, more } = lineChanges('rows.csv', before, after, most);
  return [
    ...hunks.map((one) => [one.before, one.after, one.removed, one.added]),
    ...(more > 0 ? [more] : []),
  ];
};

test.each([
  ['a\nb\nc\n', 'a\nb\nc\n', []],
  ['a\nb\n', 'a\nx\n', [[2, 2, ['b'], ['x']]]],
  // As in git's differences without context, a side without lines names the line before.
  ['a\nb\nc\n', 'a\nc\n', [[2, 1, ['b'], []]]],
  [
    'a\nc\n',
    'a\nb\nc\nd\n',
    [
      [1, 2, [], ['b']],
      [2, 4, [], ['d']],
    ],
  ],
  ['', 'a\nb\n', [[0, 1, [], ['a', 'b']]]],
  ['a\nb\n', '', [[1, 0, ['a', 'b'], []]]],
  ['a\na\n', 'a\n', [[2, 1, ['a'], []]]],
  ['a\nb\n', 'b\na\n', []],
])('%j becomes %j', (before, after, expected) => {
  expect(changes(before, after)).toEqual(expected);
});

test('lines beyond the most are only counted', () => {
  expect(changes('a\nb\nc\n', 'x\ny\nc\nz\n', 3)).toEqual([[1, 1, ['a', 'b'], ['x']], 2]);
});
