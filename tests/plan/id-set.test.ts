import { expect, test } from 'vitest';
import { IdColumn } from '../../src/plan/id-column.ts';
import { IdSet } from '../../src/plan/id-set.ts';

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** Texts that no column holds. */
const ODD = ['', 'é', 'x'.repeat(23), 'x'.repeat(200)];

const [many, some] = [ids('e_', 1000), ids('v_', 10)];

// Each step adds a column, an entry of one, or texts.
test.each<[string, readonly (readonly string[])[]]>([
  ['one column', [many]],
  ['a column, then some of it', [many, many.slice(400, 600)]],
  ['some of a column, then all of it', [many.slice(400, 600), many]],
  ['two columns', [many, some]],
  ['two columns that overlap', [many, [...some, ...many, ...some.slice(0, 1)].slice(0, 500)]],
  ['nothing', []],
])('contains each id once, numbered in order: %s', (_, columns) => {
  for (const odd of [[], ODD]) {
    for (const isOddFirst of [true, false]) {
      const set = new IdSet();
      const expected = new Map<string, number>();
      const place = (id: string) => expected.get(id) ?? expected.set(id, expected.size).size - 1;
      const addOdd = () => {
        for (const id of odd) expect(set.addText(id)).toBe(place(id));
      };
      if (isOddFirst) addOdd();
      for (const texts of columns) {
        const column = IdColumn.of(new Set(texts));
        for (let index = 0; index < column.length; index++)
          expect(set.add(column, index)).toBe(place(column.at(index)));
      }
      if (!isOddFirst) addOdd();
      expect(set.size).toBe(expected.size);
      const all = [...many, ...some, ...ODD, 'e_1000', 'e'];
      for (const id of all) expect(set.indexOf(id)).toBe(expected.get(id) ?? -1);
      // No column contains an empty id.
      const column = IdColumn.of(new Set(all.filter((id) => id !== '')));
      for (const guess of [0, 1, 999, 5000])
        for (let index = 0; index < column.length; index++)
          expect(set.find(column, index, guess)).toBe(expected.get(column.at(index)) ?? -1);
    }
  }
});
