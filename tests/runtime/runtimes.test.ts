import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/python/value.ts';
import {
  DEFAULT_DIALECT,
  DIALECTS,
  dialectsWhere,
  isDefault,
  isDialect,
  runtimeNamed,
} from '../../src/runtime/runtimes.ts';

test.each(DIALECTS)('%s is found by its own name', (name) => {
  expect(runtimeNamed(name).name).toBe(name);
  expect(isDialect(name)).toBe(true);
});

test('what is no name is none', () => {
  for (const text of ['', 'V1', 'v9', 'constructor', '__proto__']) expect(isDialect(text)).toBe(false);
});

test('the default is one of them, and need not be named', () => {
  expect(DIALECTS.filter(isDefault)).toEqual([DEFAULT_DIALECT]);
});

test('advice names the runtimes of which something holds', () => {
  expect(dialectsWhere(() => true)).toEqual(DIALECTS);
  expect(dialectsWhere(({ tupleAxes }) => tupleAxes === 'derived')).toEqual(['v2']);
});

describe('the text under which a level is looked up', () => {
  test.each<[string, Value, string | undefined, string | undefined]>([
    ['text', { kind: 'str', value: 'a' }, 'a', 'a'],
    ['padded text', { kind: 'str', value: ' a\u00a0' }, ' a\u00a0', 'a'],
    ['blank text', { kind: 'str', value: ' ' }, ' ', undefined],
    ['a number', { kind: 'int', value: 7n }, undefined, '7'],
    ['a boolean', { kind: 'bool', value: true }, undefined, 'True'],
    ['null', { kind: 'null' }, undefined, undefined],
  ])('%s', (_, value, v1, v2) => {
    expect(runtimeNamed('v1').idOf(value)).toBe(v1);
    expect(runtimeNamed('v2').idOf(value)).toBe(v2);
  });
});
