import type { Collector } from '../findings/collector.ts';
import { atFile, atSpan, type Place } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { listed, quoted } from '../findings/words.ts';
import type { SourceFile } from '../source/source-file.ts';
import { isRowAbove, lowHeaderRemedy } from '../syntax/low-header.ts';
import type { CsvCell } from '../syntax/spreadsheet-cells.ts';
import { parsePrice } from './money.ts';
import { isDay, PRICE_COLUMNS, type PriceColumn } from './price-table.ts';

/** Synonyms of a column's name. */
const WORDS: Readonly<Record<PriceColumn, RegExp>> = {
  model: /^(?:id|name|llm|model[\s_-]?(?:id|name))$/i,
  input_usd_per_mtok: /input|prompt/i,
  output_usd_per_mtok: /output|completion/i,
  as_of: /^(?:as[\s-]?of|date|day|updated|retrieved)$/i,
  source: /^(?:url|link|reference|from)$/i,
};

/**
 * Why a table lacks columns, at the cell or line to change: there are lines above the header, there is no header, or
 * columns have other names.
 */
export function reportMissingColumns(
  missing: readonly PriceColumn[],
  rows: readonly (readonly CsvCell[])[],
  file: SourceFile,
  collector: Collector,
): void {
  const { path } = file;
  const [header = [], ...below] = rows;
  const line = placeOf(header, path);
  const add = (at: Place, message: string, hint: string): void => {
    collector.add('price/missing-column', at, message, { hint });
  };
  const columns = PRICE_COLUMNS.join(',');
  const above = below.findIndex((row) => PRICE_COLUMNS.every((name) => has(row, name)));
  if (above >= 0) {
    const [first] = below[above] ?? [];
    const lines = rows.slice(0, above + 1).map((row) => ({
      at: row[0]?.at.start ?? 0,
      isRow: isRowAbove(
        row.map(({ text }) => text),
        below[above]?.length ?? 0,
      ),
    }));
    const message = 'this is read as the header, which is further down';
    collector.add('price/missing-column', line, message, lowHeaderRemedy(file, first?.at.start ?? 0, lines));
    return;
  }
  if (
    header.some(({ text }) => isDay(text)) &&
    header.some(({ text }) => parsePrice(text).kind === 'price')
  ) {
    add(
      line,
      'there is no header: this is a row of prices',
      `put the column names in a line above it: ${columns}`,
    );
    return;
  }
  const others = header.filter(({ text }) => text !== '' && !isColumn(text.toLowerCase()));
  const thousand = others.filter(({ text }) => /per[\s_-]?(?:1?k|1,?000|thousand)/i.test(text));
  if (thousand.length > 0) {
    const at = placeOf(thousand, path);
    add(at, 'these are prices per thousand tokens', `multiply them by 1000, and name the columns ${columns}`);
    return;
  }
  const renamed = missing.flatMap((name) => {
    const near = others.filter(({ text }) => nearestNames(text, missing, 1)[0] === name);
    const [meant, other] = near.length > 0 ? near : others.filter(({ text }) => WORDS[name].test(text));
    return meant === undefined || other !== undefined ? [] : [{ name, meant }];
  });
  const words = `the table has no ${missing.length === 1 ? 'column' : 'columns'} ${listed(missing.map(quoted))}`;
  const cells = new Set(renamed.map(({ meant }) => meant));
  if (renamed.length === missing.length && cells.size === renamed.length) {
    const pairs = renamed.map(({ name, meant }) => `${quoted(meant.text)} to ${quoted(name)}`);
    add(placeOf([...cells], path), words, `rename ${listed(pairs)}`);
    return;
  }
  const [only, ...more] = missing;
  const lone = more.length > 0 ? undefined : only;
  add(
    line,
    words,
    lone === 'source'
      ? 'add the column; its cells may be empty'
      : lone === 'as_of'
        ? 'add the column, with the day of each price, such as 2026-01-31'
        : `the columns are ${PRICE_COLUMNS.join(', ')}`,
  );
}

/** Reports a header with the first price on its line, behind a comma, a space or nothing. */
export function reportJoinedHeader(header: readonly CsvCell[], collector: Collector): boolean {
  const width = PRICE_COLUMNS.length;
  const names = header.map(({ text }) => text.toLowerCase());
  if (!names.slice(0, width - 1).every(isColumn)) return false;
  const last = header[width - 1];
  const next = header[width];
  const isBehindComma = header.length === 2 * width && isColumn(names[width - 1] ?? '');
  const column = PRICE_COLUMNS.find((name) => names[width - 1]?.startsWith(name));
  const value = isBehindComma ? (next?.text ?? '') : (last?.text.slice(column?.length) ?? '').trim();
  if (last === undefined || next === undefined || column === undefined || value === '') return false;
  if (!isBehindComma && header.length !== 2 * width - 1) return false;
  const isPlain = last.at.end - last.at.start === last.text.length;
  const start = last.at.start + column.length;
  const at = { ...last.at, start, end: isBehindComma ? next.at.start : last.at.end - value.length };
  collector.add(
    'price/missing-column',
    atSpan(isBehindComma ? next.at : last.at),
    'the first price follows the header on its line, and is part of it',
    {
      hint: `start a new line before ${quoted(value)}${isBehindComma ? ', in place of the comma' : ''}`,
      ...(isPlain ? suggested({ at, newText: '\n' }) : {}),
    },
  );
  return true;
}

function placeOf(cells: readonly CsvCell[], path: string): Place {
  const [first, last] = [cells[0]?.at, cells.at(-1)?.at];
  return first && last ? atSpan({ ...first, end: last.end }) : atFile(path);
}

function has(row: readonly CsvCell[], name: PriceColumn): boolean {
  return row.some(({ text }) => text.toLowerCase() === name);
}

function isColumn(text: string): boolean {
  return (PRICE_COLUMNS as readonly string[]).includes(text);
}
