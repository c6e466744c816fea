import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { Money } from './money.ts';

/** The columns of a price table in the order in which they are written. */
export const PRICE_COLUMNS = [
  'model',
  'input_usd_per_mtok',
  'output_usd_per_mtok',
  'as_of',
  'source',
] as const;

export type PriceColumn = (typeof PRICE_COLUMNS)[number];

export interface ModelPrice {
  /** As in the column `model` of `llm_models.csv`. */
  readonly model: string;
  /** Per token. */
  readonly input: Money;
  readonly output: Money;
  /** The date of the price, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Where the price comes from; may be empty. */
  readonly source: string;
  /** The cell of the model. */
  readonly at: Span;
  /** All cells, including quotes; that of a missing source is empty, at the end of the row. */
  readonly cells: Readonly<Record<PriceColumn, Span>>;
}

/** The usable part of a repository's price table. */
export interface PriceTable {
  readonly file: SourceFile;
  /** By model, in file order. Rows with a fault, or that contradict each other, are excluded. */
  readonly prices: ReadonlyMap<string, ModelPrice>;
  /** All models in the table, even without a usable price. */
  readonly named: ReadonlySet<string>;
  readonly delimiter: string;
  /** The meaning of each column; `undefined` for other columns. */
  readonly columns: readonly (PriceColumn | undefined)[];
}

/** The earliest of some dates, written `YYYY-MM-DD`. */
export function oldest(days: Iterable<string>): string | undefined {
  let first: string | undefined;
  for (const day of days) if (first === undefined || day < first) first = day;
  return first;
}

/** Whether a text is a valid date, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
