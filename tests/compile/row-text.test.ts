import { expect, test } from 'vitest';
import { compileDesign } from '../../src/compile/compile-design.ts';
import { csvRows, jsonlRows } from '../../src/compile/row-text.ts';
import { loadDesign } from '../../src/design/load-design.ts';
import { FindingSet } from '../../src/findings/finding-set.ts';
import { Sources } from '../../src/source/sources.ts';
import { MemoryTree } from '../support/memory-tree.ts';

function rowsOf(axes: string, fields: string) {
  const path = 'spec/config.yaml';
  const spec = `axes: {${axes}}\noutput: {field_order: [${fields}]}\n`;
  const design = loadDesign(new Sources(new MemoryTree({ [path]: spec })), path, 'v1', new FindingSet());
  if (design === undefined) throw new Error('the spec does not load');
  const { rows } = compileDesign(design);
  if (rows === undefined) throw new Error('the spec does not compile');
  return { rows, fieldOrder: design.fieldOrder };
}

test.each([
  ['no row has the fields as written', 'a: [], b: [2]', 'c, b', 'c,b\r\n'],
  ['a single row has the columns of a row', 'a: [1], b: [2]', 'c, b', 'b,a\r\n2,1\r\n'],
  ['an empty cell among others', 'a: [~, 1], b: [2]', 'a, b', 'a,b\r\n,2\r\n1,2\r\n'],
  ['an empty cell alone is quoted, since a line without any is no row', 'a: [~, 1]', 'a', 'a\r\n""\r\n1\r\n'],
])('CSV: %s', (_, axes, fields, expected) => {
  const { rows, fieldOrder } = rowsOf(axes, fields);
  expect([...csvRows(rows, fieldOrder)].join('')).toBe(expected);
});

test.each<[what: string, limit: number | undefined, expected: string]>([
  ['every row is an object', undefined, '{"a": "x", "b": 1}\n{"a": "x", "b": null}\n'],
  ['no more rows than asked for', 1, '{"a": "x", "b": 1}\n'],
  ['none', 0, ''],
])('JSON Lines: %s', (_, limit, expected) => {
  const { rows } = rowsOf('a: [x], b: [1, ~]', 'a, b');
  expect([...jsonlRows(rows, limit)].join('')).toBe(expected);
});
