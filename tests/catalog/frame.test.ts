import { describe, expect, it } from 'vitest';
import { catalogIds } from '../../src/catalog/catalog-ids.ts';
import { type Frame, type FrameResult, parseFrame } from '../../src/catalog/pandas/frame.ts';
import type { FrameCell } from '../../src/catalog/pandas/frame-cell.ts';
import { chunkRows, MOST_COLUMNS, MOST_WORDS, tokenize } from '../../src/catalog/pandas/tokenize.ts';
import { floatText } from '../../src/python/float-text.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { parityFacts } from '../support/parity-facts.ts';

const parse = (text: string, usecol?: string): FrameResult =>
  parseFrame(new SourceFile('c.csv', text), usecol === undefined ? {} : { usecol });

function frameOf(text: string): Frame {
  const result = parse(text);
  if (result.kind === 'invalid') throw new Error(result.fault.kind);
  return result.frame;
}

const textOrNull = (cell: FrameCell): string | null => (cell.missing ? null : cell.text);

/** A cell as `iterrows` hands it out. */
function rowText(frame: Frame, cell: FrameCell): string | null {
  return cell.value?.kind === 'int' && frame.rowDtype === 'float'
    ? floatText(Number(cell.value.value))
    : textOrNull(cell);
}

interface FrameFact {
  readonly text: string;
  readonly usecol?: string;
  readonly refused?: string;
  readonly columns: string[];
  readonly dtypes: string[];
  readonly cells: (string | null)[][];
  /** Each row as `iterrows` hands it out. */
  readonly rows?: (string | null)[][];
}

describe('agrees with pandas 1.5.3', () => {
  it.each(parityFacts<FrameFact>('pandas', 'frame'))('$text', (fact) => {
    const result = parse(fact.text, fact.usecol);
    if (fact.refused !== undefined) {
      expect(result.kind).toBe('invalid');
      return;
    }
    if (result.kind === 'invalid') throw new Error(`refused: ${result.fault.kind}`);
    const { frame } = result;
    const names = fact.usecol === undefined ? frame.names : [fact.usecol];
    const columns = names.flatMap((name) => frame.column(name) ?? []);
    expect(names).toEqual(fact.columns);
    expect(columns.map(({ dtype }) => dtype)).toEqual(fact.dtypes);
    expect(columns.map(({ cells }) => cells.map(textOrNull))).toEqual(fact.cells);
    if (fact.rows === undefined) return;
    const rows = Array.from({ length: frame.rowCount }, (_, row) =>
      columns.map(({ cells }) => rowText(frame, cells[row] as FrameCell)),
    );
    expect(rows).toEqual(fact.rows);
  });

  it.each(parityFacts<{ text: string; ids: string[] }>('python-parity', 'catalog-column'))(
    'ids of $text',
    (fact) => {
      const cells = frameOf(fact.text).column('template_id')?.cells ?? [];
      expect([...catalogIds(cells).keys()]).toEqual([...new Set(fact.ids)]);
    },
  );
});

describe('what pandas refuses', () => {
  it.each([
    ['', 'empty'],
    ['\ufeff', 'empty'],
    ['\n \t\n\r\n', 'empty'],
    ['a,b\n1,2\n3,4,5\n', 'ragged'],
    ['a\n"x', 'unterminated'],
    ['a\rb\r c\rd\r e\r', 'endless'],
  ])('%j: %s', (text, fault) =>
    expect(parse(text)).toMatchObject({ kind: 'invalid', fault: { kind: fault } }),
  );

  it('names the cells that a row has too many', () => {
    const text = 'a,b\n1,2\n3,4,5,67\n8,9\n';
    expect(tokenize(text)).toEqual({ kind: 'ragged', size: 4, expected: 2, start: 12, end: 16 });
  });

  it('a column that is not there', () =>
    expect(parse('a\n1\n', 'combo_id')).toMatchObject({ fault: { kind: 'no-column', name: 'combo_id' } }));
});

describe('places', () => {
  it.each([
    ['plain', 'a,b\nx,y\n', 'b', 'y'],
    ['quoted', 'a,b\nx,"y, z"\n', 'b', '"y, z"'],
    ['behind a byte-order mark', '\ufeffa,b\nx,y\n', 'a', 'x'],
    ['with leading blanks', 'a,b\n  x,y\n', 'a', '  x'],
    ['of a shifted column', 'a,b\nx,y,z\n', 'a', 'y'],
    ['of a cell that the row lacks', 'a,b\nx\n', 'b', ''],
    ['after a lone carriage return', 'a,b\rx,y\r,z', 'a', 'x'],
  ])('%s', (_, text, column, written) => {
    const cell = frameOf(text).column(column)?.cells[0];
    expect(text.slice(cell?.span.start, cell?.span.end)).toBe(written);
  });

  it('of a missing cell is the end of its row', () =>
    expect(frameOf('a,b\nxy\n').column('b')?.cells[0]).toMatchObject({
      missing: true,
      raw: '',
      span: { start: 6, end: 6 },
    }));

  it('of names and rows', () => {
    const text = '"a b",c\n1,2\n';
    const frame = frameOf(text);
    const name = frame.nameSpan('a b');
    expect(text.slice(name?.start, name?.end)).toBe('"a b"');
    expect(text.slice(frame.headerSpan.start, frame.headerSpan.end)).toBe('"a b",c');
    expect(text.slice(frame.rowSpan(0).start, frame.rowSpan(0).end)).toBe('1,2');
    expect(frame.nameSpan('d')).toBeUndefined();
  });

  it('keep the raw text beside what pandas makes of it', () =>
    expect(frameOf('a\n"007"\n').column('a')?.cells[0]).toMatchObject({ raw: '007', text: '7' }));
});

/** pandas converts this many rows of a table of 600 columns at a time. */
const WIDTH = 600;
const CHUNK = chunkRows(WIDTH);
const wide = (
  first: (row: number) => string,
  rows: number,
  suffix: (row: number) => string = () => '',
): string => {
  const header = Array.from({ length: WIDTH }, (_, index) => `c${index}`).join(',');
  const lines = Array.from({ length: rows }, (_, row) => `${first(row)}${suffix(row)}`);
  return `${header}\n${lines.join('\n')}\n`;
};

describe('tables that pandas reads in chunks', () => {
  it('has chunks of half a power of two rows', () => {
    expect(CHUNK).toBe(1024);
    expect([1, 2, 5, 40].map(chunkRows)).toEqual([524_288, 262_144, 131_072, 16_384]);
  });

  it.each([
    ['int, then text', '7', 'x', 'object', '7', 'x'],
    ['int, then boolean', '7', 'true', 'int', '7', '1'],
    ['boolean, then float', 'true', '7.5', 'float', '1.0', '7.5'],
    ['int, then past 63 bits', '1', '9223372036854775808', 'float', '1.0', '9.223372036854776e+18'],
  ])('%s', (_, early, late, dtype, first, last) => {
    const column = frameOf(wide((row) => (row < CHUNK ? early : late), CHUNK + 2)).column('c0');
    expect(column?.dtype).toBe(dtype);
    expect(column?.cells[0]?.text).toBe(first);
    expect(column?.cells[CHUNK]?.text).toBe(last);
  });

  it('does not count the cells of a later chunk’s first row', () => {
    const extra = (at: number) => (row: number) => (row === at ? ','.repeat(WIDTH + 1) : '');
    expect(parse(wide(() => '1', CHUNK + 2, extra(CHUNK))).kind).toBe('frame');
    expect(parse(wide(() => '1', CHUNK + 2, extra(CHUNK - 1))).kind).toBe('invalid');
    expect(parse(wide(() => '1', CHUNK + 2, extra(CHUNK + 1))).kind).toBe('invalid');
    // The first rows alone decide how long a chunk is.
    const wider = (row: number): string =>
      row === CHUNK ? ','.repeat(WIDTH) : row === CHUNK * 1.5 ? ','.repeat(WIDTH * 2) : '';
    expect(parse(wide(() => '1', CHUNK * 1.5 + 1, wider)).kind).toBe('invalid');
  });

  it.each([
    [CHUNK - 2, 'endless'],
    [CHUNK - 1, 'rows'],
    [CHUNK, 'endless'],
  ])('moves back over carriage returns no further than the chunk begins: %d', (blank, kind) => {
    const rows = Array.from({ length: CHUNK + 4 }, (_, row) => (row === blank ? ' 1' : '1'));
    expect(tokenize(`${','.repeat(WIDTH - 1)}\n1\n${rows.join('\r')}`).kind).toBe(kind);
  });
});

describe('hostile tables', () => {
  it('have a limit of words', () => {
    expect(tokenize('1\n'.repeat(MOST_WORDS + 1)).kind).toBe('too-large');
  });

  it('have a limit of columns', () => {
    expect(tokenize(','.repeat(MOST_COLUMNS - 1)).kind).toBe('rows');
    expect(tokenize(','.repeat(MOST_COLUMNS)).kind).toBe('too-large');
  });

  it('with many names that collide', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `x.${index + 1}`);
    const frame = frameOf(`${names.join(',')}${',x'.repeat(20_000)}\n`);
    expect(new Set(frame.names).size).toBe(40_000);
  });

  it('with many columns and many short rows', () => {
    const frame = frameOf(`${','.repeat(20_000)}\n${'1\n'.repeat(20_000)}`);
    expect(frame.rowDtype).toBe('float');
    expect(frame.column('Unnamed: 0')?.cells).toHaveLength(20_000);
  });

  it('with words of nothing but blanks or digits', () => {
    const word = `${' '.repeat(200_000)}x`;
    expect(frameOf(`a\n"${word}"\n`).column('a')?.dtype).toBe('object');
    expect(frameOf(`a\n${'9'.repeat(200_000)}\n`).column('a')?.dtype).toBe('object');
    expect(frameOf(`a\n${'0'.repeat(200_000)}1\n`).column('a')?.cells[0]?.text).toBe('1');
  });
});
