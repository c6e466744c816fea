import { describe, expect, it } from 'vitest';
import { type JsonDocument, jsonDocument, jsonKey, jsonLine } from '../../src/python/json-text.ts';
import { bool, float, int, NULL, str, tuple, type Value } from '../../src/python/value.ts';

describe('jsonLine', () => {
  it('writes every kind as Python does', () => {
    const row: [string, Value][] = [
      ['a', int(1)],
      ['b', float(1)],
      ['c', bool(true)],
      ['d', NULL],
      ['e', str('é😀\x7f"\\/\n\x1f\u2028')],
      ['f', float(Number.NaN)],
      ['g', float(Number.NEGATIVE_INFINITY)],
      ['h', tuple([int(1), tuple([str('x')])])],
      ['i', float(1e16)],
      ['\ud800', str('\udfff')],
      ['j', { kind: 'date', year: 2025, month: 2, day: 14 }],
      [
        'k',
        {
          kind: 'datetime',
          year: 2025,
          month: 2,
          day: 14,
          hour: 1,
          minute: 2,
          second: 3,
          microsecond: 0,
          utcOffset: 0,
        },
      ],
      ['l', { kind: 'bytes', value: Uint8Array.of(0x61, 0xff) }],
    ];
    expect(jsonLine(row)).toBe(
      '{"a": 1, "b": 1.0, "c": true, "d": null, "e": "\\u00e9\\ud83d\\ude00\\u007f\\"\\\\/\\n\\u001f\\u2028", ' +
        '"f": NaN, "g": -Infinity, "h": [1, ["x"]], "i": 1e+16, "\\ud800": "\\udfff", "j": "2025-02-14", ' +
        '"k": "2025-02-14T01:02:03+00:00", "l": "b\'a\\\\xff\'"}',
    );
  });

  it('keeps repeated and empty keys', () => {
    expect(
      jsonLine([
        ['', int(1)],
        ['', int(2)],
      ]),
    ).toBe('{"": 1, "": 2}');
    expect(jsonLine([])).toBe('{}');
  });
});

describe('jsonKey', () => {
  it.each<[Value, string]>([
    [NULL, 'null'],
    [bool(true), 'true'],
    [float(1.5), '1.5'],
    [float(1e16), '1e+16'],
    [float(Number.NaN), 'NaN'],
    [int(7), '7'],
    [str('a'), 'a'],
    [{ kind: 'date', year: 2025, month: 2, day: 14 }, '2025-02-14'],
  ])('%o', (key, expected) => {
    expect(jsonKey(key)).toBe(expected);
  });
});

describe('jsonDocument', () => {
  it('indents by two and keeps what is beyond ASCII', () => {
    const inner = new Map<string, JsonDocument>([
      ['n', 1],
      ['m', [true, false, null]],
    ]);
    const document = new Map<string, JsonDocument>([
      ['é"\u2028\x7f\x01', ['a\tb', [], new Map(), inner]],
      ['__proto__', -12n],
      ['\ud800', ''],
    ]);
    expect(jsonDocument(document)).toBe(
      [
        '{',
        '  "é\\"\u2028\x7f\\u0001": [',
        '    "a\\tb",',
        '    [],',
        '    {},',
        '    {',
        '      "n": 1,',
        '      "m": [',
        '        true,',
        '        false,',
        '        null',
        '      ]',
        '    }',
        '  ],',
        '  "__proto__": -12,',
        '  "\ud800": ""',
        '}',
      ].join('\n'),
    );
  });
});
