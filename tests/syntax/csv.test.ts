import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strip } from '../../src/python/strip.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { CELL_LIMIT, readCsv } from '../../src/syntax/csv.ts';
import { parityFacts } from '../support/parity-facts.ts';

const read = (text: string, keepLineEnds = false) => readCsv(new SourceFile('a.csv', text), { keepLineEnds });

const texts = (text: string, keepLineEnds = false) =>
  read(text, keepLineEnds).records.map((record) => record.cells.map((cell) => cell.text));

describe('agrees with Python’s csv reader', () => {
  it.each(parityFacts<{ text: string; records: string[][] }>('python-parity', 'csv-records'))(
    '$text',
    (fact) => {
      expect(texts(fact.text).filter((record) => record.length > 0)).toEqual(fact.records);
    },
  );
});

describe('empty lines', () => {
  it.each([
    ['', []],
    ['\n', [[]]],
    ['a', [['a']]],
    ['a\n\nb', [['a'], [], ['b']]],
    ['a\r\n\r\nb\r\n', [['a'], [], ['b']]],
    ['a\r\rb', [['a'], [], ['b']]],
    ['a,', [['a', '']]],
    [' ', [[' ']]],
  ])('%j', (text, records) => expect(texts(text)).toEqual(records));
});

describe('line ends inside quotes', () => {
  it('are read as \\n', () => expect(texts('"x\r\ny\rz"')).toEqual([['x\ny\nz']]));
  it('stay as they are on request', () => expect(texts('"x\r\ny\rz"', true)).toEqual([['x\r\ny\rz']]));
});

describe('places', () => {
  it.each([
    ['plain cell', 'ab,cd', 1, 'cd', 'cd'],
    ['spaces around it', 'ab,  cd ', 1, '  cd ', 'cd'],
    ['quotes', 'ab,"c,d"', 1, '"c,d"', 'c,d'],
    ['spaces inside quotes', '" c ",d', 0, '" c "', 'c'],
    ['doubled quote', '"a""b",c', 0, '"a""b"', 'a""b'],
    ['text after the closing quote', '"a"b ,c', 0, '"a"b ', 'a"b'],
    ['empty cell', 'a,,b', 1, '', ''],
    ['empty quotes', 'a,"",b', 1, '""', ''],
    ['line end in quotes', '"\r\nx"', 0, '"\r\nx"', 'x'],
    ['no-break space', '\u00a0x\u00a0', 0, '\u00a0x\u00a0', 'x'],
    ['byte-order mark', '\ufeffx', 0, '\ufeffx', '\ufeffx'],
  ])('%s', (_, text, index, whole, ink) => {
    const cell = read(text).records[0]?.cells[index];
    expect(text.slice(cell?.span.start, cell?.span.end)).toBe(whole);
    expect(text.slice(cell?.ink.start, cell?.ink.end)).toBe(ink);
  });

  it('of a record leave out its line end', () => {
    const text = 'a,b\r\n"c\nd",e\n';
    expect(read(text).records.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'a,b',
      '"c\nd",e',
    ]);
  });

  it('always hold the trimmed value', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', '\u00a0', '""')), (parts) => {
        const text = parts.join('');
        for (const { cells } of read(text).records) {
          for (const { text: value, ink } of cells) {
            const written = text.slice(ink.start, ink.end);
            expect(written === '').toBe(strip(value) === '');
            if (!/["\r]/.test(written)) expect(written).toBe(strip(value));
          }
        }
      }),
    );
  });
});

describe('a quote that is never closed', () => {
  it.each([
    ['a\n"b\nc', 2],
    ['a\n"', 2],
    ['a\n"b""', 2],
  ])('%j', (text, start) =>
    expect(read(text).unterminated).toEqual({ path: 'a.csv', start, end: start + 1 }),
  );

  it.each(['a\n"b"', 'a"b', '"a"b"'])('is none in %j', (text) =>
    expect(read(text).unterminated).toBeUndefined(),
  );
});

describe('the limit of a cell', () => {
  const most = 'x'.repeat(CELL_LIMIT);
  it('is reached', () => expect(read(`a\n${most}`).oversized).toBeUndefined());
  it('is passed', () =>
    expect(read(`a\n${most}x`).oversized).toEqual({ path: 'a.csv', start: 2, end: CELL_LIMIT + 3 }));
  it('counts code points', () => expect(read(`a\n${'😀'.repeat(CELL_LIMIT)}`).oversized).toBeUndefined());
  it('holds inside quotes', () => expect(read(`"${most}x"`).oversized).toBeDefined());
});

it('takes linear time over hostile quotes', () => {
  const quotes = '"" '.repeat(300_000);
  expect(read(`"${quotes}`).records).toHaveLength(1);
  expect(read('"a",'.repeat(300_000)).records[0]?.cells).toHaveLength(300_001);
});
