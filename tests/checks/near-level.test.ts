import { expect, test } from 'vitest';
import { nearLevel, otherIdHint } from '../../src/checks/near-level.ts';
import { domainOf } from '../../src/compile/domain.ts';
import type { Level } from '../../src/design/design.ts';
import { textOf } from '../../src/findings/text.ts';
import { valueKey } from '../../src/python/compare.ts';
import { str } from '../../src/python/value.ts';

// How a level is written plays no part.
const level = (name: string): Level => ({ value: str(name) }) as Level;

test.each([
  ['none is listed', [], 'long-sketch-form'],
  ['another is as near, and not listed', ['long-sketch-form'], 'long-sketck-form'],
  ['the others are less near', ['long-sketch-form', 'long-sketck-form'], 'long-sketch-form'],
])('the level that is meant where %s', (_, listed, wanted) => {
  const axis = domainOf(['long-sketch-form', 'long-sketck-form', 'long-skatch-form'].map(level), true);
  const keys = listed.map((name) => valueKey(str(name)));
  expect(nearLevel(str('long-sketcj-form'), axis, (key) => keys.includes(key))).toBe(wanted);
});

test.each([
  [['sketch-1'], "add 'sketch-9' to the axis, or remove it here: 'sketch-1' is another id"],
  [
    [],
    "'sketch-1' is in the axis, but in no entry: if it is meant, write the same id in both places; otherwise add 'sketch-9' to the axis",
  ],
  [['sketch-1', 'sketch-2'], "add 'sketch-9' to the axis, or remove it here: 'sketch-1' is another id"],
])('a level with another number, where %j are listed', (listed, hint) => {
  const names = listed.length > 1 ? listed : ['sketch-1'];
  const keys = listed.map((name) => valueKey(str(name)));
  const axis = domainOf([...names, 'outline'].map(level), true);
  const found = otherIdHint(str('sketch-9'), axis, (key) => keys.includes(key), undefined);
  expect(found && textOf(found)).toBe(hint);
});
