import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecord } from '../../src/python/csv-text.ts';

describe('csvRecord', () => {
  it.each<[(string | null)[], string]>([
    [[], '\r\n'],
    [[''], '""\r\n'],
    [[null], '""\r\n'],
    [['', null], ',\r\n'],
    [['a', 'b'], 'a,b\r\n'],
    [['a,b', 'c'], '"a,b",c\r\n'],
    [['a"b'], '"a""b"\r\n'],
    [['a\nb', 'c\rd'], '"a\nb","c\rd"\r\n'],
    [[' a ', '\t', '\x85\u2028\0'], ' a ,\t,\x85\u2028\0\r\n'],
    [['$&'], '$&\r\n'],
  ])('%j', (cells, expected) => {
    expect(csvRecord(cells)).toBe(expected);
  });

  it('quotes a line break only if the line terminator has it', () => {
    expect(csvRecord(['\r', '\n'], '\n')).toBe('\r,"\n"\n');
  });
});

describe('what another reader makes of the records', () => {
  it('is the same cells', () => {
    // csv-parse takes a line feed inside quotes only, as Python's reader does.
    const cells = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', 'é', '\u2028') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cells, cells), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, end) => {
          const text = rows.map((row) => csvRecord(row, end)).join('');
          expect(parse(text, { recordDelimiter: end })).toEqual(rows);
        },
      ),
    );
  });
});
