import type { Collector } from '../findings/collector.ts';
import { atFile, atSpan, type Related } from '../findings/diagnostic.ts';
import { isTotal } from '../findings/placeholder.ts';
import { counted, LISTED, listed, quoted } from '../findings/words.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import { joinedLines } from '../syntax/joined-lines.ts';
import { type CsvCell, spreadsheetCells } from '../syntax/spreadsheet-cells.ts';
import { amountHint, dayHint } from './cell-hints.ts';
import { reportJoinedHeader, reportMissingColumns } from './missing-price-columns.ts';
import { type Money, type ParsedPrice, parsePrice } from './money.ts';
import { isDay, type ModelPrice, PRICE_COLUMNS, type PriceColumn, type PriceTable } from './price-table.ts';

/** Maximum number of rows: more models than any provider offers, or anyone maintains. */
const MOST_PRICES = 10_000;

/** Maximum number of findings per table; the last one counts the rest. */
const MOST_REPORTED = 50;

type Row = Readonly<Record<PriceColumn, CsvCell>>;

/**
 * Parses a price table and reports all faults at their positions. Rows with a fault, and rows that contradict each
 * other, have no price. `undefined` if the whole table cannot be read.
 */
export function parsePriceTable(file: SourceFile, collector: Collector): PriceTable | undefined {
  const read = spreadsheetCells(file, MOST_PRICES + 1);
  if (read.kind === 'broken') {
    const isJson = /^\s*[{[]/.test(file.text);
    collector.add('price/syntax', atSpan(read.at), isJson ? 'this is JSON, not CSV' : BROKEN[read.problem], {
      hint:
        read.problem === 'too-wide' || isJson
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
  const columns = columnsOf(read.rows, file, collector);
  if (columns === undefined) return undefined;
  const faults: (() => void)[] = [];
  const parsed = rows.flatMap(
    (cells) => parseRow(cells, columns, header?.length ?? 0, file, collector, faults) ?? [],
  );
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
  rows: readonly (readonly CsvCell[])[],
  file: SourceFile,
  collector: Collector,
): ReadonlyMap<PriceColumn, number> | undefined {
  const [header = []] = rows;
  if (reportJoinedHeader(header, collector)) return undefined;
  const columns = new Map<PriceColumn, number>();
  for (const name of PRICE_COLUMNS) {
    const index = header.findIndex(({ text }) => text.toLowerCase() === name);
    if (index >= 0) columns.set(name, index);
  }
  const missing = PRICE_COLUMNS.filter((name) => !columns.has(name));
  if (missing.length === 0) return columns;
  reportMissingColumns(missing, rows, file, collector);
  return undefined;
}

function parseRow(
  cells: readonly CsvCell[],
  columns: ReadonlyMap<PriceColumn, number>,
  width: number,
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
  const joined = cells.length > width ? joinedLines(file, cover(cells, file).start, width) : undefined;
  const isWhole = cells.every(({ text }) => text !== '');
  if (joined?.fix !== undefined || (isWhole && cells.length >= 2 * width - 1)) {
    faults.push(() => {
      collector.add(
        'price/invalid',
        atSpan(cover(cells, file)),
        `this row has ${counted(cells.length - width, 'cell')} more than the header, which are ignored`,
        joined ?? {
          hint: 'if the line holds two rows, start a new line where the second begins; otherwise delete the extra cells',
        },
      );
    });
    return undefined;
  }
  const other = otherRow(row, cells, width);
  if (other !== undefined) {
    faults.push(() => {
      collector.add('price/invalid', atSpan(cover(cells, file)), other.message, { hint: other.hint });
    });
    return undefined;
  }
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
    invalid(name, PROBLEMS[price.kind], amountHint(row[name].text));
    return 0n;
  };
  const [input, output] = [amount('input_usd_per_mtok'), amount('output_usd_per_mtok')];
  if (!isDay(row.as_of.text)) invalid('as_of', 'is not a date', dayHint(row.as_of.text));
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

/** The fault of a row as a whole, if otherwise each of its cells would be reported. */
function otherRow(
  row: Row,
  cells: readonly CsvCell[],
  width: number,
): { readonly message: string; readonly hint: string } | undefined {
  const filled = cells.filter(({ text }) => text !== '');
  if (cells[0]?.text.startsWith('#'))
    return { message: 'this row starts with a #', hint: 'delete the row: a CSV has no comments' };
  if (filled.every(({ text }) => /^:?-{2,}:?$/.test(text)))
    return { message: 'this row is a line', hint: 'delete the row: a CSV has no line below its header' };
  if (isTotal(cells[0]?.text ?? '') && row.as_of.text === '')
    return { message: 'this row holds totals', hint: 'delete the row' };
  const empty = PRICE_COLUMNS.filter((name) => name !== 'source' && row[name].text === '');
  if (empty.length > 1)
    return { message: `this row has no ${listed(empty)}`, hint: 'complete the row, or delete it' };
  const extra = cells.length - width;
  const isSplit = extra > 0 && !isDay(row.as_of.text) && cells.some(({ text }) => isDay(text));
  return isSplit
    ? {
        message: `this row has ${counted(extra, 'cell')} more than the header: a comma in a price starts another cell`,
        hint: 'write decimals after a point, such as 1.25, and nothing between thousands',
      }
    : undefined;
}

/** A row from its first cell to its last. */
function cover(cells: readonly CsvCell[], { path }: SourceFile): Span {
  return span(path, cells[0]?.at.start ?? 0, cells.at(-1)?.at.end ?? 0);
}

const PROBLEMS: Readonly<Record<Exclude<ParsedPrice['kind'], 'price'>, string>> = {
  'not-a-number': 'is not an amount',
  negative: 'is below zero',
  'too-precise': 'has more than six decimals',
  'too-high': 'is more than 1000000',
};

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
