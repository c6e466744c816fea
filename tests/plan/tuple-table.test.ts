import { expect, it } from 'vitest';
import { TupleTable } from '../../src/plan/tuple-table.ts';

it('numbers tuples in order of first appearance, however many there are', () => {
  const table = new TupleTable(1);
  const numbers = new Map<string, number>();
  const [given, wanted]: [number[], number[]] = [[], []];
  // Many share some members, and each comes back after the table has grown.
  for (let round = 0; round < 3; round++)
    for (let index = 0; index < 6000; index += 1 + round) {
      const tuple = [index % 40, index >> 8, index & 3, Math.floor(index / 7)] as const;
      const key = tuple.join(' ');
      wanted.push(numbers.get(key) ?? numbers.size);
      numbers.set(key, numbers.get(key) ?? numbers.size);
      given.push(table.number(...tuple));
    }
  expect(given).toEqual(wanted);
  expect(table.count).toBe(numbers.size);
  const columns = table.columns();
  const held = [...numbers.values()].map((number) => columns.map((column) => column[number]).join(' '));
  expect(held).toEqual([...numbers.keys()]);
});
