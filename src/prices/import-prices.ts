import { strip } from '../python/strip.ts';
import { type Money, priceText } from './money.ts';
import { type ModelPrice, PRICE_COLUMNS, type PriceColumn, type PriceTable } from './price-table.ts';

/** The price of a model in a price list. */
export interface OfferedPrice {
  /** Per token. */
  readonly input: Money;
  readonly output: Money;
  readonly asOf: string;
  readonly source: string;
}

/** The effect of an import on one model. */
export type ImportStep =
  /** The model was not in the table. */
  | { readonly kind: 'added'; readonly model: string; readonly offer: OfferedPrice }
  /** Its row is updated to the listed price. */
  | {
      readonly kind: 'updated';
      readonly model: string;
      readonly was: ModelPrice;
      readonly offer: OfferedPrice;
    }
  /** A person wrote another price, which is kept. */
  | { readonly kind: 'kept'; readonly model: string; readonly was: ModelPrice; readonly offer: OfferedPrice }
  /** Its row has the same price. */
  | { readonly kind: 'same'; readonly model: string }
  /** Its row has a fault, which only a person can correct. */
  | { readonly kind: 'faulty'; readonly model: string }
  /** The model is not in the list. */
  | { readonly kind: 'unknown'; readonly model: string };

export interface Import {
  /** In the order of the models. */
  readonly steps: readonly ImportStep[];
  /** The new text of the table. Whatever no step changes is kept byte for byte. */
  readonly text: string;
}

export interface ImportOptions {
  /** Whether rows written by a person may be overwritten. */
  readonly update: boolean;
  /** The prefix of `source` in imported rows. Such rows follow the list. */
  readonly importedFrom: string;
}

/** Fills a price table from a list. Creates a table if there is none. */
export function importPrices(
  table: PriceTable | undefined,
  models: Iterable<string>,
  offered: (model: string) => OfferedPrice | undefined,
  { update, importedFrom }: ImportOptions,
): Import {
  const steps = [...new Set(models)].map((model): ImportStep => {
    const offer = offered(model);
    const was = table?.prices.get(model);
    if (was === undefined && table?.named.has(model)) return { kind: 'faulty', model };
    if (offer === undefined) return was === undefined ? { kind: 'unknown', model } : { kind: 'same', model };
    if (was === undefined) return { kind: 'added', model, offer };
    if (was.input === offer.input && was.output === offer.output) return { kind: 'same', model };
    const isImported = was.source.startsWith(importedFrom);
    return { kind: update || isImported ? 'updated' : 'kept', model, was, offer };
  });
  return { steps, text: textOf(table, steps) };
}

const NEW_TABLE: Pick<PriceTable, 'delimiter' | 'columns'> = { delimiter: ',', columns: PRICE_COLUMNS };

function textOf(table: PriceTable | undefined, steps: readonly ImportStep[]): string {
  const { delimiter, columns } = table ?? NEW_TABLE;
  const header = `${PRICE_COLUMNS.join(',')}\n`;
  let text = '';
  const before = table?.file.text ?? header;
  let from = 0;
  const edits = steps
    .flatMap((step) => (step.kind === 'updated' ? editsOf(step.was, step.offer, delimiter) : []))
    .sort((left, right) => left.start - right.start);
  for (const { start, end, cell } of edits) {
    text += before.slice(from, start) + cell;
    from = end;
  }
  text += before.slice(from);
  const lineEnd = /\r\n|\n|\r/.exec(before)?.[0] ?? '\n';
  const added = steps.flatMap((step) =>
    step.kind === 'added' ? [rowText(step.model, step.offer, columns, delimiter) + lineEnd] : [],
  );
  if (added.length > 0 && !/[\r\n]$/.test(text)) text += lineEnd;
  return text + added.join('');
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly cell: string;
}

function editsOf({ model, cells }: ModelPrice, offer: OfferedPrice, delimiter: string): Edit[] {
  const wanted = cellsOf(model, offer);
  return PRICE_COLUMNS.filter((name) => name !== 'model').map((name) => ({
    ...{ start: cells[name].start, end: cells[name].end },
    cell: cellText(wanted[name], delimiter),
  }));
}

/** One row as text, without its line end. */
export function rowText(
  model: string,
  offer: OfferedPrice,
  columns: readonly (PriceColumn | undefined)[] = PRICE_COLUMNS,
  delimiter = ',',
): string {
  const cells = cellsOf(model, offer);
  return columns.map((name) => (name === undefined ? '' : cellText(cells[name], delimiter))).join(delimiter);
}

/** The row of a model whose price a person has to fill in. */
export function rowToFill(model: string, day: string, table: PriceTable | undefined): string {
  const { delimiter, columns } = table ?? NEW_TABLE;
  const cells = {
    ...{ model, as_of: day, source: 'SOURCE' },
    ...{ input_usd_per_mtok: 'INPUT', output_usd_per_mtok: 'OUTPUT' },
  };
  return columns.map((name) => (name === undefined ? '' : cellText(cells[name], delimiter))).join(delimiter);
}

function cellsOf(model: string, offer: OfferedPrice): Readonly<Record<PriceColumn, string>> {
  return {
    ...{ model, as_of: offer.asOf, source: offer.source },
    ...{ input_usd_per_mtok: priceText(offer.input), output_usd_per_mtok: priceText(offer.output) },
  };
}

function cellText(text: string, delimiter: string): string {
  const isPlain = !text.includes(delimiter) && !/["\r\n]/.test(text) && strip(text) === text;
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
