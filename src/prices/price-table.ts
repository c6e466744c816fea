import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { Money } from './money.ts';

/** The columns of a table of prices, in the order in which they are written. */
export const PRICE_COLUMNS = [
  'model',
  'input_usd_per_mtok',
  'output_usd_per_mtok',
  'as_of',
  'source',
] as const;

export type PriceColumn = (typeof PRICE_COLUMNS)[number];

/** What one model costs. */
export interface ModelPrice {
  /** As in the column `model` of `llm_models.csv`. */
  readonly model: string;
  /** Per token. */
  readonly input: Money;
  readonly output: Money;
  /** The day on which it was so, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Where it was read; may be empty. */
  readonly source: string;
  /** The cell of the model. */
  readonly at: Span;
  /** Every cell, quotes included; the one of a source that is not there is empty, at the end of its row. */
  readonly cells: Readonly<Record<PriceColumn, Span>>;
}

/** A repository's table of prices, as far as it can be used. */
export interface PriceTable {
  readonly file: SourceFile;
  /** By model, in the order of the file. A row with a fault, or that contradicts another one, is not there. */
  readonly prices: ReadonlyMap<string, ModelPrice>;
  /** Every model that a row names, whether its price can be used or not. */
  readonly named: ReadonlySet<string>;
  readonly delimiter: string;
  /** What stands in each column; `undefined` for one that says nothing of prices. */
  readonly columns: readonly (PriceColumn | undefined)[];
}

/** The oldest of some days, written `YYYY-MM-DD`. */
export function oldest(days: Iterable<string>): string | undefined {
  let first: string | undefined;
  for (const day of days) if (first === undefined || day < first) first = day;
  return first;
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
