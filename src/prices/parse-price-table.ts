import type { Collector } from '../findings/collector.ts';
import { atFile, atSpan, type Related } from '../findings/diagnostic.ts';
import { nearestHint } from '../findings/nearest-names.ts';
import { LISTED, listed, quoted } from '../findings/words.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import { type CsvCell, spreadsheetCells } from '../syntax/spreadsheet-cells.ts';
import { type Money, type ParsedPrice, parsePrice } from './money.ts';
import { isDay, type ModelPrice, PRICE_COLUMNS, type PriceColumn, type PriceTable } from './price-table.ts';

/** More models than any provider offers, and more than anyone maintains. */
const MOST_PRICES = 10_000;

/** Findings per table; the last one counts the rest. */
const MOST_REPORTED = 50;

type Row = Readonly<Record<PriceColumn, CsvCell>>;

/**
 * Parses a price table and reports all faults at their positions. Rows with a fault, and rows that contradict each
 * other, have no price. `undefined` if the whole table cannot be read.
 */
export function parsePriceTable(file: SourceFile, collector: Collector): PriceTable | undefined {
  const read = spreadsheetCells(file, MOST_PRICES + 1);
  if (read.kind === 'broken') {
    collector.add('price/syntax', atSpan(read.at), BROKEN[read.problem], {
      hint:
        read.problem === 'too-wide'
          ? `the columns are ${PRICE_COLUMNS.join(', ')}`
          : 'put the whole cell in quotes, and double every quote in it',
    });
    return undefined;
  }
  if (read.isCut) {
    collector.add('price/syntax', atFile(file.path), `the table has more than ${MOST_PRICES} rows`, {
      hint: 'keep the models that the repository uses',
    });
    return undefined;
  }
  const [header, ...rows] = read.rows;
  const columns = header && columnsOf(header, file, collector);
  if (header === undefined) reportColumns(PRICE_COLUMNS, [], atFile(file.path), collector);
  if (columns === undefined) return undefined;
  const faults: (() => void)[] = [];
  const parsed = rows.flatMap((cells) => parseRow(cells, columns, file, collector, faults) ?? []);
  const prices = withoutContradictions(parsed, collector, faults);
  for (const report of faults.slice(0, MOST_REPORTED)) report();
  if (faults.length > MOST_REPORTED)
    collector.add(
      'price/invalid',
      atFile(file.path),
      `${faults.length - MOST_REPORTED} more faults in this table`,
      { hint: 'correct those that are listed first' },
    );
  const model = columns.get('model') ?? -1;
  const named = new Set(rows.flatMap((cells) => cells[model]?.text || []));
  const placed = new Map([...columns].map(([name, index]) => [index, name]));
  return {
    ...{ file, prices, named, delimiter: read.delimiter },
    columns: header?.map((_, index) => placed.get(index)) ?? [],
  };
}

const BROKEN = {
  'quote-not-closed': 'the quote that opens here is never closed',
  'text-at-quote': 'there is a quote inside this cell',
  'too-wide': 'this row has more than 200 cells',
} as const;

function columnsOf(
  header: readonly CsvCell[],
  file: SourceFile,
  collector: Collector,
): ReadonlyMap<PriceColumn, number> | undefined {
  const columns = new Map<PriceColumn, number>();
  for (const name of PRICE_COLUMNS) {
    const index = header.findIndex(({ text }) => text.toLowerCase() === name);
    if (index >= 0) columns.set(name, index);
  }
  const missing = PRICE_COLUMNS.filter((name) => !columns.has(name));
  if (missing.length === 0) return columns;
  const [first, last] = [header[0]?.at, header[header.length - 1]?.at];
  const at = first && last ? atSpan({ ...first, end: last.end }) : atFile(file.path);
  reportColumns(missing, header, at, collector);
  return undefined;
}

function reportColumns(
  missing: readonly PriceColumn[],
  header: readonly CsvCell[],
  at: ReturnType<typeof atFile>,
  collector: Collector,
): void {
  const names = missing.map(quoted);
  const others = header.map(({ text }) => text).filter((text) => !isColumn(text.toLowerCase()));
  const near = others.flatMap((text) => nearestHint(text, missing) ?? [])[0];
  collector.add(
    'price/missing-column',
    at,
    `the table has no ${missing.length === 1 ? 'column' : 'columns'} ${listed(names)}`,
    {
      hint:
        near === undefined
          ? `the columns are ${PRICE_COLUMNS.join(', ')}`
          : `${near}; the columns are ${PRICE_COLUMNS.join(', ')}`,
    },
  );
}

function isColumn(text: string): text is PriceColumn {
  return (PRICE_COLUMNS as readonly string[]).includes(text);
}

function parseRow(
  cells: readonly CsvCell[],
  columns: ReadonlyMap<PriceColumn, number>,
  file: SourceFile,
  collector: Collector,
  faults: (() => void)[],
): ModelPrice | undefined {
  if (cells.every(({ text }) => text === '')) return undefined;
  const end = cells[cells.length - 1]?.at.end ?? 0;
  const cell = (name: PriceColumn): CsvCell =>
    cells[columns.get(name) ?? -1] ?? { text: '', at: span(file.path, end, end) };
  const row = Object.fromEntries(PRICE_COLUMNS.map((name) => [name, cell(name)])) as Row;
  const before = faults.length;
  const invalid = (name: PriceColumn, problem: string, hint: string): void => {
    const { text, at } = row[name];
    const message = text === '' ? `this row has no ${name}` : `${name} is ${quoted(text)}, which ${problem}`;
    faults.push(() => {
      collector.add('price/invalid', atSpan(at), message, { hint });
    });
  };
  if (row.model.text === '') invalid('model', '', 'write the model as `llm_models.csv` has it');
  const amount = (name: 'input_usd_per_mtok' | 'output_usd_per_mtok'): Money => {
    const price = parsePrice(row[name].text);
    if (price.kind === 'price') return price.perToken;
    invalid(name, PROBLEMS[price.kind], hintOf(row[name].text));
    return 0n;
  };
  const [input, output] = [amount('input_usd_per_mtok'), amount('output_usd_per_mtok')];
  if (!isDay(row.as_of.text)) invalid('as_of', 'is not a date', 'write it like 2026-01-31');
  if (faults.length > before) return undefined;
  return {
    model: row.model.text,
    ...{ input, output, asOf: row.as_of.text, source: row.source.text, at: row.model.at },
    cells: {
      ...{ model: row.model.at, as_of: row.as_of.at, source: row.source.at },
      ...{ input_usd_per_mtok: row.input_usd_per_mtok.at, output_usd_per_mtok: row.output_usd_per_mtok.at },
    },
  };
}

const PROBLEMS: Readonly<Record<Exclude<ParsedPrice['kind'], 'price'>, string>> = {
  'not-a-number': 'is not an amount',
  negative: 'is below zero',
  'too-precise': 'has more than six decimals',
  'too-high': 'is more than 1000000',
};

function hintOf(text: string): string {
  const comma = /^(\d+),(\d{1,6})$/.exec(text);
  return comma === null
    ? 'write US dollars per million tokens with a decimal point, such as 0.15'
    : `write the decimals after a point: ${comma[1]}.${comma[2]}`;
}

/** A model that appears several times has a price only if all rows agree on it. */
function withoutContradictions(
  rows: readonly ModelPrice[],
  collector: Collector,
  faults: (() => void)[],
): ReadonlyMap<string, ModelPrice> {
  const byModel = new Map<string, ModelPrice[]>();
  for (const row of rows) {
    const same = byModel.get(row.model);
    if (same === undefined) byModel.set(row.model, [row]);
    else same.push(row);
  }
  const prices = new Map<string, ModelPrice>();
  for (const [model, same] of byModel) {
    const [first, ...others] = same;
    if (first === undefined) continue;
    if (others.every(({ input, output }) => input === first.input && output === first.output)) {
      prices.set(model, first);
      if (others.length === 0) continue;
    }
    const last = others[others.length - 1] ?? first;
    faults.push(() => {
      collector.add(
        'price/repeated-model',
        atSpan(last.at),
        prices.has(model)
          ? `the model ${quoted(model)} appears ${same.length} times`
          : `the model ${quoted(model)} appears ${same.length} times with different prices, so its price is unknown`,
        {
          hint: 'keep one row per model',
          related: same
            .slice(0, -1)
            .slice(0, LISTED)
            .map(({ at }): Related => ({ message: 'another row', at: atSpan(at) })),
        },
      );
    });
  }
  return prices;
}
