import { describe, expect, it } from 'vitest';
import { csvCodes } from '../../src/findings/catalogue/csv.ts';
import { Collector } from '../../src/findings/collector.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { parseCsvInclude } from '../../src/syntax/csv-include.ts';
import { pointedFindings } from '../support/findings.ts';

function parse(text: string) {
  const collector = new Collector();
  const include = parseCsvInclude(new SourceFile('l.csv', text), collector);
  const values = include?.node.items.map((item) => {
    if (item.kind === 'scalar') return item.text;
    return item.kind === 'tuple' ? item.items.map((cell) => cell.text) : item.kind;
  });
  return {
    include,
    values,
    findings: pointedFindings(collector, () => text),
    diagnostics: collector.sorted(),
  };
}

describe('lists and tuples', () => {
  it.each([
    ['one column', 'a\nx\ny\n', ['x', 'y']],
    ['trims and skips blanks', 'a\n  x \n\n   \n""\ny', ['x', 'y']],
    [
      'several columns',
      'a,b\nx,z\ny,w\n',
      [
        ['x', 'z'],
        ['y', 'w'],
      ],
    ],
    ['trims cells', 'a,b\n x ,"  z "\n', [['x', 'z']]],
    ['a blank column name is dropped', 'a,,b\nx,,z\n', [['x', 'z']]],
    ['one name beside blank ones is one column', 'a, \nx,\n', ['x']],
    ['a byte-order mark is part of the name and finds itself', '\ufeffa\nx\n', ['x']],
    ['line ends in quotes', 'a\r\n"x\r\ny"\r\n', ['x\ny']],
    ['numbers stay text', 'a\n010\n1.0\n', ['010', '1.0']],
    ['repeated rows stay', 'a\nx\nx\n', ['x', 'x']],
  ])('%s', (_, text, values) => {
    const parsed = parse(text);
    expect(parsed.values).toEqual(values);
    expect(parsed.findings).toEqual([]);
  });

  it('point at the trimmed cell and at the record', () => {
    const text = 'a,b\n x ,"z "\n';
    const [row] = parse(text).include?.node.items ?? [];
    expect(row && text.slice(row.span.start, row.span.end)).toBe(' x ,"z "');
    const cells = row?.kind === 'tuple' ? row.items : [];
    expect(cells.map(({ span }) => text.slice(span.start, span.end))).toEqual(['x', 'z']);
    expect(cells.map(({ style }) => style)).toEqual(['other', 'quoted']);
  });

  it('tell later checks about their form', () => {
    const { include } = parse(' ,a,b\nq,x,z\n,x,z,r\n');
    expect(include?.columns.map(({ name, span }) => [name, span.start])).toEqual([
      ['a', 2],
      ['b', 4],
    ]);
    expect(include?.headerSpan).toMatchObject({ start: 0, end: 5 });
    expect(include?.unterminatedQuote).toBeUndefined();
    expect(include?.joinedRows).toBeUndefined();
    expect(parse('a,b\nx,y x,z\nx,z\n').include?.joinedRows?.rows).toMatchObject([{ start: 4, end: 11 }]);
    expect(parse('a\n"x\ny\n').include?.unterminatedQuote).toMatchObject({ start: 2, end: 3 });
  });
});

describe('refusals', () => {
  it.each([
    ['empty file', '', ['csv/no-header -']],
    ['blank first line', '\na\nx\n', ['csv/no-header «»']],
    ['header of blanks', ' ,  \nx\n', ['csv/no-header « ,  »']],
    ['header only', 'a\n', ['csv/no-rows «a»']],
    ['only blank cells', 'a\n  \n""\n', ['csv/no-rows «a»']],
    ['several columns without rows', 'a,b\n\n', ['csv/no-rows «a,b»']],
    ['short row', 'a,b\nx\n', ['csv/missing-cell «»']],
    ['empty cell', 'a,b\nx,\n', ['csv/missing-cell «»']],
    ['blank cell', 'a,b\nx,"  "\n', ['csv/missing-cell «"  "»']],
    [
      'every bad cell',
      'a,b\n,y\nx\nx,y\n\n ,y\n',
      ['csv/missing-cell «»', 'csv/missing-cell «»', 'csv/missing-cell « »'],
    ],
    ['padded name of one column', ' a \nx\ny\n', ['csv/padded-header « a »']],
    ['padded name of several', 'a, b\nx,z\ny,w\n', ['csv/padded-header « b»']],
    ['padded name and bad cell', 'a, b\n,z\n', ['csv/padded-header « b»', 'csv/missing-cell «»']],
    ['padded name without rows', ' a\n', ['csv/no-rows « a»', 'csv/padded-header « a»']],
    [
      'cell past the limit',
      `a\n"${'x'.repeat(131_073)}"\n`,
      [`csv/cell-too-long «"${'x'.repeat(131_073)}"»`],
    ],
  ])('%s', (_, text, findings) => {
    const parsed = parse(text);
    expect(parsed.values).toBeUndefined();
    expect(parsed.findings).toEqual(findings);
  });

  it('name the column and the row as csv.DictReader counts', () => {
    const [diagnostic] = parse('a,b\n\nx,y\n\nx\n').diagnostics;
    expect(diagnostic?.message).toBe("row 3 ends before column 'b'");
    expect(diagnostic?.related?.map(({ message }) => message)).toEqual(["column 'b'"]);
  });

  it.each(['a,b\nx\n', 'a, b\nx,y\n', 'a\n', ''])('stay refusals when %j is included again', (text) => {
    const collector = new Collector();
    const file = new SourceFile('l.csv', text);
    expect(parseCsvInclude(file, collector)).toBeUndefined();
    expect(parseCsvInclude(file, collector)).toBeUndefined();
    expect(collector.sorted()).toHaveLength(1);
  });

  it('hint at a list that lost its header', () => {
    const [diagnostic] = parse('draft-A\n').diagnostics;
    expect(diagnostic?.hint).toBe(
      "add a line for each value; if 'draft-A' is a value, put the name of the axis above it, since the first line of a CSV never is",
    );
  });
});

describe('a quote that is never closed is the reason', () => {
  it.each([
    ['of a row that ends too early', 'a,b\n"x,y\nz,w\n', ['csv/missing-cell «"»']],
    ['only of the row that it is in', 'a,b\nx\n"x,y\n', ['csv/missing-cell «»', 'csv/missing-cell «"»']],
  ])('%s', (_, text, findings) => {
    expect(parse(text).findings).toEqual(findings);
  });
});

describe('what the runtime takes in silence', () => {
  it.each([
    ['extra cell', 'a\nx, y\n', ['x'], ['csv/ignored-cells « y»']],
    ['blank extra cell', 'a,\nx,\n', ['x'], []],
    ['cell under a blank name', 'a,,b\nx,q,z\n', [['x', 'z']], ['csv/ignored-cells «q»']],
    ['the same name twice reads the last', 'a,a\nx,z\n', [['z', 'z']], ['csv/duplicate-header «a»']],
    ['a padded name that meets another', ' a,a\nx,z\n', [['z', 'z']], ['csv/duplicate-header «a»']],
    ['a quote that is never closed is left to later checks', 'a\n"x\ny\n', ['x\ny'], []],
  ])('%s', (_, text, values, findings) => {
    const parsed = parse(text);
    expect(parsed.values).toEqual(values);
    expect(parsed.findings).toEqual(findings);
  });

  it('counts further rows', () => {
    const [diagnostic] = parse('a\nx,1\ny,2\nz,3\n').diagnostics;
    expect(diagnostic?.message).toBe(
      'these cells of row 2 (and those of 2 more rows) have no column name above them and are ignored',
    );
    expect(diagnostic?.related?.map(({ message }) => message)).toEqual(['row 3', 'row 4']);
  });
});

describe('the examples of the codes', () => {
  const LARGE = ['csv/cell-too-long', 'csv/too-many-cells'];

  it.each(Object.entries(csvCodes).filter(([code]) => !LARGE.includes(code)))(
    '%s',
    (code, { wrong, right }) => {
      expect(parse(wrong).diagnostics.map((found) => found.code)).toEqual([code]);
      expect(parse(right).findings).toEqual([]);
    },
  );
});

describe('hostile files', () => {
  it('cannot multiply cells by repeating a padded name', () => {
    const { values, findings } = parse(`a${', a'.repeat(3000)}\n${'x\n'.repeat(3000)}`);
    expect(values).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^csv\/too-many-cells /);
  });

  it('cannot hold more cells than memory', () => {
    expect(parse(`a,b\n${','.repeat(1_000_001)}`).findings).toEqual(['csv/too-many-cells «a,b»']);
    expect(parse(`a\n${'\n'.repeat(1_000_001)}`).findings).toEqual(['csv/too-many-cells «a»']);
  });

  it('cannot flood the report', () => {
    const { diagnostics } = parse(`a,b\n${'x\n'.repeat(5000)}`);
    expect(diagnostics).toHaveLength(1000);
    expect(diagnostics[999]?.message).toBe(
      "row 1001 ends before column 'b' (and 4000 more cells are missing)",
    );
  });
});
