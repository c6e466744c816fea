import { expect, it } from 'vitest';
import { differenceDigest, framed, framedLines } from '../../src/drift/difference-digest.ts';

type Rows = readonly (readonly string[])[];

it.each<[what: string, left: readonly Rows[], right: readonly Rows[]]>([
  ['two rows and one with a line break', [[['a'], ['b']]], [[['a\nb']]]],
  ['two cells and one with their separator', [[['a', 'b']]], [[['a\0b']], [['a","b']]]],
  ['rows of one side and of the other', [[['a']], []], [[], [['a']]]],
  ['two sides and a row between them', [[['a']], [['b']]], [[['a'], [], ['b']], []]],
  ['an empty row and none', [[[]]], [[]]],
  ['an empty cell and an empty row', [[['']]], [[[]]]],
  ['the order of rows', [[['a'], ['b']]], [[['b'], ['a']]]],
])('tells %s apart', (_, left, right) => {
  expect(differenceDigest(...left)).not.toBe(differenceDigest(...right));
});

it('is the same for the same rows, however they are made', () => {
  function* rows() {
    yield ['a', 'b'];
    yield ['c'];
  }
  expect(differenceDigest(rows(), [])).toBe(differenceDigest([['a', 'b'], ['c']], []));
});

it.each(['stage,gen_id\ndraft,d_1\n', 'a\n\nb', '\n', ',\n,,\n', 'é,\u2028\n', '\x7f,\x80\n'])(
  '%j is framed like its records',
  (lines) => {
    const records = lines.replace(/\n$/, '').split('\n');
    expect(framedLines(lines)).toBe(records.map((record) => framed(record.split(','))).join(''));
  },
);

it.each(['"', '\\', '\r', '\t', '\0', '\x1f', '\ud800'])('%j, which JSON escapes, is left to it', (text) => {
  expect(framedLines(`a,${text}\n`)).toBeUndefined();
  expect(framed([text])).not.toBe(`["${text}"]\n`);
});
