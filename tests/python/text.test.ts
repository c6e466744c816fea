import { describe, expect, it } from 'vitest';
import { floatText } from '../../src/python/float-text.ts';
import { isoDatetime, repr, text } from '../../src/python/text.ts';
import {
  bool,
  type DatetimeValue,
  float,
  int,
  NULL,
  str,
  tuple,
  type Value,
} from '../../src/python/value.ts';

function datetime(fields: number[], utcOffset?: number): DatetimeValue {
  const [year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0, microsecond = 0] = fields;
  const naive = { kind: 'datetime' as const, year, month, day, hour, minute, second, microsecond };
  return utcOffset === undefined ? naive : { ...naive, utcOffset };
}

describe('floatText', () => {
  it.each<[number, string]>([
    [0, '0.0'],
    [-0, '-0.0'],
    [1, '1.0'],
    [0.1, '0.1'],
    [-2.5, '-2.5'],
    [1e15, '1000000000000000.0'],
    [9999999999999998, '9999999999999998.0'],
    [1e16, '1e+16'],
    [12345678901234568e1, '1.2345678901234568e+17'],
    [1e21, '1e+21'],
    [1.5e300, '1.5e+300'],
    [0.0001, '0.0001'],
    [0.00012345, '0.00012345'],
    [0.00001, '1e-05'],
    [-1.25e-7, '-1.25e-07'],
    [5e-324, '5e-324'],
    [Number.NaN, 'nan'],
    [Number.POSITIVE_INFINITY, 'inf'],
    [Number.NEGATIVE_INFINITY, '-inf'],
  ])('%d', (number, expected) => {
    expect(floatText(number)).toBe(expected);
  });
});

describe('text and repr', () => {
  it.each<[Value, string, string]>([
    [NULL, 'None', 'None'],
    [bool(true), 'True', 'True'],
    [bool(false), 'False', 'False'],
    [int(-12), '-12', '-12'],
    [int(2n ** 80n), '1208925819614629174706176', '1208925819614629174706176'],
    [float(1), '1.0', '1.0'],
    [str('a'), 'a', "'a'"],
    [str("it's"), "it's", `"it's"`],
    [str('say "hi"'), 'say "hi"', `'say "hi"'`],
    [str(`both ' "`), `both ' "`, `'both \\' "'`],
    [str('back\\slash'), 'back\\slash', "'back\\\\slash'"],
    [str('tab\t nl\n cr\r'), 'tab\t nl\n cr\r', "'tab\\t nl\\n cr\\r'"],
    [str('\x00\x1b\x7f'), '\x00\x1b\x7f', "'\\x00\\x1b\\x7f'"],
    [str('\x85\xa0\xad'), '\x85\xa0\xad', "'\\x85\\xa0\\xad'"],
    [str('é—日'), 'é—日', "'é—日'"],
    [str('\u2028\ufeff\u200b'), '\u2028\ufeff\u200b', "'\\u2028\\ufeff\\u200b'"],
    [str('😀\u{e0001}'), '😀\u{e0001}', "'😀\\U000e0001'"],
    [str('\ud800'), '\ud800', "'\\ud800'"],
    // Assigned in Unicode 15: not printable for Python 3.11.
    [str('\u{1fae8}'), '\u{1fae8}', "'\\U0001fae8'"],
    [
      { kind: 'bytes', value: Uint8Array.from([0x69, 0x27, 0x22, 0x5c, 10, 0, 0xff, 0x7e, 0x7f]) },
      `b'i\\'"\\\\\\n\\x00\\xff~\\x7f'`,
      `b'i\\'"\\\\\\n\\x00\\xff~\\x7f'`,
    ],
    [{ kind: 'bytes', value: Uint8Array.from([0x69, 0x27]) }, `b"i'"`, `b"i'"`],
    [tuple([]), '()', '()'],
    [tuple([str('a')]), "('a',)", "('a',)"],
    [tuple([str('a'), int(1), tuple([NULL, float(2)])]), "('a', 1, (None, 2.0))", "('a', 1, (None, 2.0))"],
    [{ kind: 'date', year: 25, month: 2, day: 3 }, '0025-02-03', 'datetime.date(25, 2, 3)'],
    [
      tuple([{ kind: 'date', year: 2025, month: 2, day: 14 }]),
      '(datetime.date(2025, 2, 14),)',
      '(datetime.date(2025, 2, 14),)',
    ],
    [datetime([2025, 2, 14, 1, 2, 3]), '2025-02-14 01:02:03', 'datetime.datetime(2025, 2, 14, 1, 2, 3)'],
    [datetime([2025, 2, 14]), '2025-02-14 00:00:00', 'datetime.datetime(2025, 2, 14, 0, 0)'],
    [datetime([9, 1, 2, 3, 4, 0, 5]), '0009-01-02 03:04:00.000005', 'datetime.datetime(9, 1, 2, 3, 4, 0, 5)'],
    [
      datetime([2025, 2, 14, 1, 2, 3, 4], 0),
      '2025-02-14 01:02:03.000004+00:00',
      'datetime.datetime(2025, 2, 14, 1, 2, 3, 4, tzinfo=datetime.timezone.utc)',
    ],
    [
      datetime([2025, 2, 14, 1, 2], -19_800),
      '2025-02-14 01:02:00-05:30',
      'datetime.datetime(2025, 2, 14, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=66600)))',
    ],
    [
      datetime([2025, 2, 14, 1, 2], 50_400),
      '2025-02-14 01:02:00+14:00',
      'datetime.datetime(2025, 2, 14, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(seconds=50400)))',
    ],
    [
      datetime([2025, 2, 14, 1, 2], -3601),
      '2025-02-14 01:02:00-01:00:01',
      'datetime.datetime(2025, 2, 14, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=82799)))',
    ],
  ])('%o', (value, asText, asRepr) => {
    expect(text(value)).toBe(asText);
    expect(repr(value)).toBe(asRepr);
  });

  it('writes ISO datetimes with the separator asked for', () => {
    expect(isoDatetime(datetime([2025, 2, 14, 1, 2, 3]), 'T')).toBe('2025-02-14T01:02:03');
  });
});
