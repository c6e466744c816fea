import { describe, expect, it } from 'vitest';
import { valueKey } from '../../src/python/compare.ts';
import { bool, float, int, NULL, str, tuple, type Value } from '../../src/python/value.ts';

const yamlNan: Value = { kind: 'float', value: Number.NaN, nan: 'yaml' };
const jsonNan: Value = { kind: 'float', value: Number.NaN, nan: 'json' };

function date(year: number, month: number, day: number): Value {
  return { kind: 'date', year, month, day };
}

function datetime(year: number, hour: number, microsecond = 0, utcOffset?: number): Value {
  const naive = {
    kind: 'datetime' as const,
    year,
    month: 2,
    day: 14,
    hour,
    minute: 0,
    second: 0,
    microsecond,
  };
  return utcOffset === undefined ? naive : { ...naive, utcOffset };
}

function bytes(...value: number[]): Value {
  return { kind: 'bytes', value: Uint8Array.from(value) };
}

/** Values of one row are equal in Python; values of two rows are not. */
const CLASSES: readonly (readonly Value[])[] = [
  [NULL],
  [bool(false), int(0), float(0), float(-0)],
  [bool(true), int(1), float(1)],
  [int(-1), float(-1)],
  [float(1.5)],
  [float(-1.5)],
  [str('1')],
  [str('1.0')],
  [str('True')],
  [str('')],
  [str('n'), str('n')],
  [str('i1')],
  [str('None')],
  // A float beyond 2^53 equals the integer that it is, not the one it was rounded from.
  [int(2n ** 53n), float(2 ** 53)],
  [int(2n ** 53n + 1n)],
  [int(2n ** 53n + 2n), float(2 ** 53 + 2)],
  [int(-(2n ** 64n)), float(-(2 ** 64))],
  [int(10n ** 300n)],
  [float(1e300), int(BigInt(1e300))],
  [float(Number.POSITIVE_INFINITY)],
  [float(Number.NEGATIVE_INFINITY)],
  [yamlNan, { ...yamlNan }],
  [jsonNan, { ...jsonNan }],
  [date(2025, 2, 14), date(2025, 2, 14)],
  [date(2025, 2, 1)],
  [date(2025, 12, 14)],
  [str('2025-02-14')],
  [datetime(2025, 0), datetime(2025, 0)],
  [datetime(2025, 0, 1)],
  [datetime(2025, 12, 0, 0), datetime(2025, 14, 0, 7200), datetime(2025, 10, 0, -7200)],
  [datetime(2025, 12, 1, 0), datetime(2025, 14, 1, 7200)],
  [datetime(25, 12, 0, 0)],
  [datetime(1925, 12, 0, 0)],
  [bytes()],
  [bytes(1, 2), bytes(1, 2)],
  [bytes(12)],
  [tuple([]), tuple([])],
  [tuple([int(1), str('a')]), tuple([bool(true), str('a')]), tuple([float(1), str('a')])],
  [tuple([str('1'), str('a')])],
  [tuple([tuple([int(1)]), str('a')]), tuple([tuple([float(1)]), str('a')])],
  [tuple([tuple([int(1), str('a')])])],
  [tuple([str('a'), str('b')])],
  [tuple([str('a2:sb')])],
  [tuple([str('a'), str('b2:sc')])],
  [tuple([str('a2:sb'), str('c')])],
  [tuple([str(''), str('')])],
  [tuple([str('')])],
  [tuple([yamlNan]), tuple([yamlNan])],
];

describe('valueKey', () => {
  const all = CLASSES.flatMap((values, group) => values.map((value) => ({ value, group })));

  it('is equal exactly for values that Python holds equal', () => {
    const wrong = all.flatMap((left) =>
      all
        .filter((right) => (valueKey(left.value) === valueKey(right.value)) !== (left.group === right.group))
        .map((right) => [left.value, right.value]),
    );
    expect(wrong).toEqual([]);
  });
});
