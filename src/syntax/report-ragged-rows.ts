import type { Collector } from '../findings/collector.ts';
import { atSpan, type Related } from '../findings/diagnostic.ts';
import { type Edit, suggested, together } from '../findings/fix.ts';
import type { CsvRecord } from './csv.ts';
import type { RaggedRow, Row } from './csv-columns.ts';
import { MOST_CUT, oneCellPerLine, RELATED_LIMIT, strayHint } from './stray-rows.ts';

/** Row numbers precede the first column, and the header has no name for them. */
export function reportRowNumbers(rows: readonly Row[], collector: Collector): void {
  const [first, ...others] = rows;
  if (first === undefined) return;
  collector.add(
    'csv/ignored-cells',
    atSpan(first.record.span),
    'every row has one cell more than the header: the first is the number of the row, so that every value is below the name of the next column',
    {
      hint: 'delete the first cell of each row',
      unlisted: others.length,
      ...suggested(...withoutFirstCell(rows.map(({ record }) => record))),
    },
  );
}

/** Whether a table has a single column. */
function isList({ cells }: CsvRecord): boolean {
  return cells.length === 1;
}

function isRowNumber({ text }: Pick<RaggedRow, 'text'>, header: CsvRecord): boolean {
  return header.cells[0]?.text === '' && /^\d+$/.test(text);
}

/** Cuts out the first cell of each record and its comma. */
function withoutFirstCell(records: readonly CsvRecord[]): readonly (Edit | undefined)[] {
  if (records.length > MOST_CUT) return [];
  return records.map(({ span, cells: [, second] }) =>
    second === undefined ? undefined : { at: { ...span, end: second.span.start }, newText: '' },
  );
}

/** Data frames write row numbers to a first column without a name. */
function raggedHint({ text }: RaggedRow, header: CsvRecord): string {
  if (isRowNumber({ text }, header)) return 'delete the first column: it holds row numbers';
  if (isList(header) && !text.endsWith('"'))
    return 'a list has one value per line: put each on a line of its own, or the whole line in double quotes if its comma is part of the value';
  if (/^\s+".*"?$/s.test(text) || text.endsWith('"'))
    return 'remove the space before the quote: a quoted value must begin with its quote';
  return /^[\w.-]+$/.test(text)
    ? 'give each value a row of its own; if it is not a value, name its column in the header'
    : 'put a value that contains a comma in double quotes, or name the column in the header';
}

export function reportRaggedRows(
  ragged: readonly RaggedRow[],
  header: CsvRecord,
  rows: readonly Row[],
  collector: Collector,
): void {
  const [first, ...others] = ragged;
  if (first === undefined) return;
  const strays = rows.flatMap((row) => (row.number === first.row ? (strayHint(row) ?? []) : []));
  const more =
    others.length === 0
      ? ''
      : ` (and those of ${others.length} more ${others.length === 1 ? 'row' : 'rows'})`;
  collector.add(
    'csv/ignored-cells',
    atSpan(first.span),
    `these cells of row ${first.row}${more} have no column name above them and are ignored`,
    {
      hint: strays[0] ?? first.joined?.hint ?? raggedHint(first, header),
      unlisted: others.length,
      ...(first.joined
        ? together(ragged.flatMap(({ joined }) => joined ?? []))
        : isRowNumber(first, header)
          ? suggested(...withoutFirstCell([header, ...rows.map(({ record }) => record)]))
          : isList(header) && strays.length === 0
            ? oneCellPerLine(rows.flatMap(({ record }) => (record.cells.length > 1 ? [record] : [])))
            : {}),
      related: others
        .slice(0, RELATED_LIMIT)
        .map(({ row, span }): Related => ({ message: `row ${row}`, at: atSpan(span) })),
    },
  );
}
