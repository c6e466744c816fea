import { describe, expect, test } from 'vitest';
import { isProductInOrder, joinings, slowestFirst } from '../../src/authoring/factor-order.ts';
import { independentGroups } from '../../src/authoring/independent-groups.ts';
import { PLAN_COLUMNS } from '../../src/authoring/plan-columns.ts';
import { project, type Relation, relationOf, textRows } from '../../src/authoring/relation.ts';

/** Rows written as `a1 b2`: one letter a column. */
function relation(...rows: string[]): Relation {
  const cells = rows.map((row) => row.split(' '));
  return relationOf(PLAN_COLUMNS.slice(0, cells[0]?.length ?? 0), cells);
}

function letters(groups: readonly (readonly { readonly texts: readonly string[] }[])[]): string {
  return groups
    .map((group) => group.map(({ texts }) => texts[0]?.charAt(0)).join(''))
    .sort()
    .join(' ');
}

/** Every combination of the parts, the last fastest. */
function product(...parts: string[][]): string[] {
  return parts.reduce((rows, part) => rows.flatMap((row) => part.map((one) => `${row} ${one}`.trim())), ['']);
}

describe('independentGroups', () => {
  test.each([
    ['one row', ['a1 b1 c1'], 'a b c'],
    ['a product', product(['a1', 'a2'], ['b1', 'b2', 'b3'], ['c1']), 'a b c'],
    ['columns that go together', ['a1 b1', 'a2 b2'], 'ab'],
    ['a product with a hole', product(['a1', 'a2'], ['b1', 'b2']).slice(1), 'ab'],
    ['a coupled pair beside an axis', product(['a1', 'a2'], ['b1 c1', 'b2 c2']), 'a bc'],
    ['two pairs', product(['a1 b1', 'a2 b2'], ['c1 d1', 'c2 d2', 'c3 d1']), 'ab cd'],
    ['two pairs that are interleaved', ['a1 b1 c1 d1', 'a1 b2 c1 d2', 'a2 b1 c2 d1', 'a2 b2 c2 d2'], 'ac bd'],
    ['three that are independent two by two', ['a1 b1 c1', 'a1 b2 c2', 'a2 b1 c2', 'a2 b2 c1'], 'abc'],
    ['a triple and a pair', product(['a1 b1 c1', 'a2 b2 c2'], ['d1 e1', 'd2 e2']), 'abc de'],
  ])('%s', (_, rows, expected) => {
    const found = relation(...rows);
    const groups = independentGroups(found);
    expect(letters(groups)).toBe(expected);
    const size = groups.reduce((count, group) => count * project(found, group).count, 1);
    expect(size).toBe(found.count);
  });

  test('of a hundred thousand rows in moderate time', () => {
    const levels = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => letter + index);
    const couples = levels('c', 50).map((one, index) => `${one} d${index % 7}`);
    const rows = product(levels('a', 40), levels('b', 50), couples);
    expect(rows).toHaveLength(100_000);
    expect(letters(independentGroups(relation(...rows)))).toBe('a b cd');
  });
});

test('relations hold each row once, in first-seen order', () => {
  expect(textRows(relation('a2 b1', 'a1 b1', 'a2 b1'))).toEqual([
    ['a2', 'b1'],
    ['a1', 'b1'],
  ]);
});

describe('order', () => {
  test('groups go from the slowest to the fastest', () => {
    const rows = relation(
      ...product(['a1', 'a2'], ['b1', 'b2'], ['c1', 'c2']).map((row) => row.split(' ').reverse().join(' ')),
    );
    const groups = slowestFirst(rows, independentGroups(rows));
    expect(groups.map((group) => group[0]?.texts[0])).toEqual(['a1', 'b1', 'c1']);
    expect(isProductInOrder(rows, groups)).toBe(true);
    expect(isProductInOrder(rows, [...groups].reverse())).toBe(false);
  });

  test('rows that are no product in any order', () => {
    const rows = relation('a1 b1', 'a2 b1', 'a2 b2', 'a1 b2');
    const groups = slowestFirst(rows, independentGroups(rows));
    expect(groups).toHaveLength(2);
    expect(isProductInOrder(rows, groups)).toBe(false);
    const orders = [...joinings(groups)].map((joined) => [joined.length, isProductInOrder(rows, joined)]);
    expect(orders).toEqual([
      [2, false],
      [1, true],
    ]);
  });
});
