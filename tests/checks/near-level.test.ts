import { expect, test } from 'vitest';
import { nearLevel } from '../../src/checks/near-level.ts';
import { domainOf } from '../../src/compile/domain.ts';
import type { Level } from '../../src/design/design.ts';
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
