import { describe, expect, test } from 'vitest';
import { Collector } from '../../src/findings/collector.ts';
import { atFile, placePath } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { openPriceTable } from '../../src/prices/open-price-table.ts';
import { parsePriceTable } from '../../src/prices/parse-price-table.ts';
import { isDay, oldest } from '../../src/prices/price-table.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { Sources } from '../../src/source/sources.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { processorTime } from '../support/processor-time.ts';

const HEADER = 'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\n';

function parse(text: string) {
  const collector = new Collector();
  const file = new SourceFile('data/prices.csv', text);
  const table = parsePriceTable(file, collector);
  const found = collector.sorted().map(({ at, code, message, hint }) => {
    const { line, column } = at.kind === 'span' ? file.lines.position(at.span.start) : { line: 0, column: 0 };
    return `${line}:${column} ${code} ${message} (${hint})`;
  });
  return { table, found };
}

/** `model input output day source`, as the table has them. */
function rows(text: string): string[] {
  const { table, found } = parse(text);
  expect(found).toEqual([]);
  return [...(table?.prices.values() ?? [])].map(
    ({ model, input, output, asOf, source }) => `${model} ${input} ${output} ${asOf} ${source}`,
  );
}

const GPT = 'gpt-5 1250000 10000000 2026-01-31 price page';

describe('a table', () => {
  test.each([
    ['as it is written', `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`],
    ['without a last line end', `${HEADER}gpt-5,1.25,10,2026-01-31,price page`],
    [
      'of Excel',
      `\ufeff${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`.replaceAll(',', ';').replaceAll('\n', '\r\n'),
    ],
    ['with tabs', `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`.replaceAll(',', '\t')],
    ['with bars', `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`.replaceAll(',', '|')],
    ['with old line ends', `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`.replaceAll('\n', '\r')],
    ['with quotes and blanks', `${HEADER}"gpt-5", 1.25 ,"10",2026-01-31,"price page"\n`],
    [
      'with other columns, in another order, in other case, with blank rows',
      '\nNotes,Source,AS_OF,Output_USD_per_MTok,input_usd_per_mtok,model\n\n,,,,,\n"a\nb",price page,2026-01-31,10,1.25,gpt-5\n\n',
    ],
  ])('%s is read', (_, text) => {
    expect(rows(text)).toEqual([GPT]);
  });

  test('a cell is found behind letters of several bytes, and behind lines within a cell', () => {
    const { found } = parse(`${HEADER}é€😀,1,2,2026-01-31,"one\ntwo"\nb,x,2,2026-01-31,\n`);
    expect(found).toEqual([
      "4:3 price/invalid input_usd_per_mtok is 'x', which is not an amount (write US dollars per million tokens with a decimal point, such as 0.15)",
    ]);
  });

  test('a row with a fault has no price; every fault of it is reported', () => {
    const { table, found } = parse(`${HEADER}a,-1,NaN,31.1.2026,s\nb,1,2,2026-01-31,s\n`);
    expect([...(table?.prices.keys() ?? [])]).toEqual(['b']);
    expect(found.map((line) => line.split(' (')[0])).toEqual([
      "2:3 price/invalid input_usd_per_mtok is '-1', which is below zero",
      "2:6 price/invalid output_usd_per_mtok is 'NaN', which is not an amount",
      "2:10 price/invalid as_of is '31.1.2026', which is not a date",
    ]);
  });

  test('a decimal comma gets the number that is meant', () => {
    const { found } = parse(
      'model;input_usd_per_mtok;output_usd_per_mtok;as_of;source\na;0,15;2;2026-01-31;\n',
    );
    expect(found).toEqual([
      "2:3 price/invalid input_usd_per_mtok is '0,15', which is not an amount (write the decimals after a point: 0.15)",
    ]);
  });

  test('a model with two prices has none; with the same price twice it has it', () => {
    const { table, found } = parse(
      `${HEADER}a,1,2,2026-01-31,s\na,1,3,2026-01-31,s\nb,1,2,2026-01-31,s\nb,1.0,2,2025-01-31,s\n`,
    );
    expect([...(table?.prices.keys() ?? [])]).toEqual(['b']);
    expect(found.map((line) => line.split(' ')[1])).toEqual(['price/repeated-model', 'price/repeated-model']);
  });

  test('nothing that a table names is a property', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const { table } = parse(HEADER + names.map((name) => `${name},1,2,2026-01-31,s\n`).join(''));
    expect([...(table?.prices.keys() ?? [])]).toEqual(names);
  });
});

describe('a hostile table', () => {
  const time = (text: string) => {
    const used = processorTime();
    const result = parse(text);
    expect(used()).toBeLessThan(5_000);
    return result;
  };

  test('of a hundred thousand rows is not taken', () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `m${row},1,2,2026-01-31,s\n`).join('');
    const { table, found } = time(HEADER + rows);
    expect(table).toBeUndefined();
    expect(found).toEqual([
      '0:0 price/syntax the table has more than 10000 rows (keep the models that the repository uses)',
    ]);
  });

  test('of ten thousand faults reports fifty and counts the rest', () => {
    const { table, found } = time(HEADER + 'a,=cmd|0,-1,x,s\n'.repeat(10_000));
    expect(table?.prices.size).toBe(0);
    expect(found).toHaveLength(51);
    expect(found[0]).toContain('29950 more faults');
  });

  test('of one line of a million cells, or one cell of a million letters, takes no time', () => {
    expect(time(`${HEADER}${','.repeat(1_000_000)}\n`).found[0]).toContain(
      '2:201 price/syntax this row has more',
    );
    expect(time(`${HEADER}a,${'1'.repeat(1_000_000)},2,2026-01-31,s\n`).found).toHaveLength(1);
    expect(time(','.repeat(1_000_000)).found[0]).toContain('1:201 price/syntax');
    expect(time('"'.repeat(1_000_001)).found[0]).toContain('price/syntax');
    expect(time(' '.repeat(1_000_000)).found).toHaveLength(1);
  });
});

describe('a table whose columns are not all there', () => {
  test.each([
    [
      'model,input_usd_per_mtok,output_usd_per_mtok,as_of',
      "1:1 price/missing-column the table has no column 'source'",
      'add the column; its cells may be empty',
    ],
    [
      'modle,input_usd_per_mtok,output_usd_per_mtok,as_of,sourse',
      "1:1 price/missing-column the table has no columns 'model' and 'source'",
      "rename 'modle' to 'model' and 'sourse' to 'source'",
    ],
    [
      'notes,input_usd_per_mtok,source',
      "1:1 price/missing-column the table has no columns 'model', 'output_usd_per_mtok' and 'as_of'",
      'the columns are model, input_usd_per_mtok, output_usd_per_mtok, as_of, source',
    ],
    [
      'notes,modell,input_usd_per_mtok,output_usd_per_mtok,as_of,source',
      "1:7 price/missing-column the table has no column 'model'",
      "rename 'modell' to 'model'",
    ],
  ])('%s', (header, message, hint) => {
    expect(parse(`${header}\n`).found).toEqual([`${message} (${hint})`]);
  });

  test('is marked from its first name to its last', () => {
    const collector = new Collector();
    parsePriceTable(new SourceFile('a.csv', 'model,notes\n'), collector);
    expect(collector.sorted().map(({ at }) => at)).toEqual([
      { kind: 'span', span: { path: 'a.csv', start: 0, end: 11 } },
    ]);
  });
});

describe('a table that cannot be read', () => {
  const NAMED = atFile('.cohort-ci.yml');
  const opened = (tree: MemoryTree): string[] => {
    const collector = new Collector();
    expect(openPriceTable(new Sources(tree), 'prices.csv', NAMED, collector)).toBeUndefined();
    return collector
      .sorted()
      .map(({ at, code, message, related = [] }) =>
        [placePath(at), code, textOf(message), ...related.map((one) => placePath(one.at))].join(' '),
      );
  };
  const told = (why: string): string[] => [
    `.cohort-ci.yml price/unreadable the price table 'prices.csv' ${why}`,
  ];

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['nothing', {}, [`${told('does not exist')[0]} prices.csv`]],
    ['a folder', { 'prices.csv/a': '' }, told('is a folder')],
  ])('%s', (_, files, expected) => {
    expect(opened(new MemoryTree(files))).toEqual(expected);
  });

  test('a text of another encoding', () => {
    expect(opened(new MemoryTree(new Map([['prices.csv', Uint8Array.of(0x0a, 0xe9)]])))).toEqual(
      told('is not UTF-8 (line 2)'),
    );
  });

  test.each([
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:4665\nsize 12\n',
      'file/wrong-form',
    ],
    ['a merge conflict', '<<<<<<< a\nmodel\n=======\nmodel\n>>>>>>> b\n', 'file/merge-conflict'],
  ])('%s is told where it stands', (_, text, code) => {
    expect(
      opened(new MemoryTree({ 'prices.csv': text })).map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual([`prices.csv ${code}`]);
  });
});

describe('days', () => {
  test.each([
    ['2026-01-31', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-04-30', true],
    ['2026-04-31', false],
    ['2026-06-31', false],
    ['2026-09-31', false],
    ['2026-11-31', false],
    ['2026-12-31', true],
    ['2026-12-32', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-1-1', false],
    ['26-01-01', false],
    ['2026-01-31T00:00', false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test('the oldest of them is the date of the prices', () => {
    expect(oldest(['2026-01-31', '2025-12-01', '2026-03-01'])).toBe('2025-12-01');
    expect(oldest([])).toBeUndefined();
  });
});
