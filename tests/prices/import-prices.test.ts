import { describe, expect, test } from 'vitest';
import { Collector } from '../../src/findings/collector.ts';
import { importPrices, type OfferedPrice } from '../../src/prices/import-prices.ts';
import { ageInDays, modelList } from '../../src/prices/model-list.ts';
import { parsePriceTable } from '../../src/prices/parse-price-table.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const HEADER = 'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\n';

const OFFER: OfferedPrice = {
  ...{ input: 1_250_000n, output: 10_000_000n, asOf: '2026-09-23', source: 'the list 1.0: x' },
};

function run(text: string | undefined, models: readonly string[], update = false) {
  const table =
    text === undefined ? undefined : parsePriceTable(new SourceFile('p.csv', text), new Collector());
  const offered = (model: string) => (model.startsWith('new') ? undefined : OFFER);
  const result = importPrices(table, models, offered, { update, importedFrom: 'the list' });
  return { steps: result.steps.map(({ kind, model }) => `${kind} ${model}`), text: result.text };
}

describe('an import', () => {
  test('makes a table; what the list does not know is not in it', () => {
    expect(run(undefined, ['a', 'new', 'a', 'b'])).toEqual({
      steps: ['added a', 'unknown new', 'added b'],
      text: `${HEADER}a,1.25,10,2026-09-23,the list 1.0: x\nb,1.25,10,2026-09-23,the list 1.0: x\n`,
    });
  });

  test('keeps what a person wrote, and follows the list where it wrote itself', () => {
    const text = `${HEADER}a,1,10,2026-01-31,our contract\nb,1,10,2026-01-31,the list 0.9: x\nc,1.25,10,2025-01-01,page\n`;
    expect(run(text, ['a', 'b', 'c'])).toEqual({
      steps: ['kept a', 'updated b', 'same c'],
      text: text.replace('b,1,10,2026-01-31,the list 0.9: x', 'b,1.25,10,2026-09-23,the list 1.0: x'),
    });
    expect(run(text, ['a', 'b', 'c'], true)).toEqual({
      steps: ['updated a', 'updated b', 'same c'],
      text: `${HEADER}a,1.25,10,2026-09-23,the list 1.0: x\nb,1.25,10,2026-09-23,the list 1.0: x\nc,1.25,10,2025-01-01,page\n`,
    });
  });

  test('a row with a fault, and rows that contradict each other, are left to a person', () => {
    const text = `${HEADER}a,=1,10,2026-01-31,x\nb,1,2,2026-01-31,x\nb,1,3,2026-01-31,x\n`;
    expect(run(text, ['a', 'b'], true)).toEqual({ steps: ['faulty a', 'faulty b'], text });
  });

  test('writes as the table is written: delimiter, order, other columns, line ends, no last line end', () => {
    const text =
      '\ufeffnote;source;as_of;output_usd_per_mtok;input_usd_per_mtok;model\r\n"é;x";the list 0.9;2026-01-31;"1";1;a';
    expect(run(text, ['a', 'b;"c"'])).toEqual({
      steps: ['updated a', 'added b;"c"'],
      text: '\ufeffnote;source;as_of;output_usd_per_mtok;input_usd_per_mtok;model\r\n"é;x";the list 1.0: x;2026-09-23;10;1.25;a\r\n;the list 1.0: x;2026-09-23;10;1.25;"b;""c"""\r\n',
    });
  });

  test('what it writes is read again with the same prices, and a second import changes nothing', () => {
    const models = ['a', ' b ', 'c,d', '"e"', '=f()', '__proto__', 'é\n'];
    const { text } = run(undefined, models);
    const collector = new Collector();
    const table = parsePriceTable(new SourceFile('p.csv', text), collector);
    expect(collector.sorted()).toEqual([]);
    expect([...(table?.prices.values() ?? [])].map(({ input, output }) => [input, output])).toEqual(
      models.map(() => [OFFER.input, OFFER.output]),
    );
    // Cells are trimmed, as the catalog's are: no model of a catalog has blanks at its ends.
    expect(
      run(
        text,
        models.map((model) => model.trim()),
      ).text,
    ).toBe(text);
  });
});

describe('the models of a repository', () => {
  const row = (id: string, cells = 1) => [id, { id, cells: Array(cells).fill(undefined) }] as const;
  const catalogs = {
    lookup: (axis: string) =>
      axis === 'combo_id'
        ? ({ ids: new Map([row('combo')]) } as never)
        : ({ ids: new Map([row('opal'), row('onyx'), row('rock'), row('None', 0)]) } as never),
    modelOf: (id: string) => ({ opal: 'big', onyx: 'big' })[id],
  };

  test('stand once each, with all of their ids; ids without a model come last', () => {
    const table = parsePriceTable(
      new SourceFile('p.csv', `${HEADER}big,1,2,2026-01-31,x\n`),
      new Collector(),
    );
    const list = modelList(catalogs, table?.prices ?? new Map());
    expect(list.map(({ model, ids, price }) => [model, ids, price?.input])).toEqual([
      ['big', ['opal', 'onyx'], 1_000_000n],
      [undefined, ['rock'], undefined],
    ]);
  });

  test('the age of a price counts days', () => {
    expect(ageInDays('2026-01-31', '2026-03-01')).toBe(29);
    expect(ageInDays('2024-02-28', '2024-03-01')).toBe(2);
    expect(ageInDays('2026-03-01', '2026-03-01')).toBe(0);
  });
});
