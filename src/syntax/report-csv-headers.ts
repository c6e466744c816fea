import type { Collector } from '../findings/collector.ts';
import { atFile, atSpan, type Related } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { blanksAround } from '../findings/look-alikes.ts';
import { quoted } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import type { CsvRecord } from './csv.ts';
import type { Column, Row } from './csv-columns.ts';
import { spellingFix } from './respell.ts';
import { oneCellPerLine, RELATED_LIMIT } from './stray-rows.ts';

export function reportNoHeader(file: SourceFile, what: string, collector: Collector): void {
  collector.add('csv/no-header', atFile(file.path), what, {
    hint: 'write the names of the columns in the first line, and the values below it',
  });
}

/** An empty line above the header is read as the header. */
export function reportEmptyFirstLine(file: SourceFile, collector: Collector): void {
  const [empty = ''] = /^\ufeff?(?:\r\n?|\n)+/.exec(file.text) ?? [];
  const top = empty.startsWith('\ufeff') ? 1 : 0;
  if (empty.length === file.text.length) {
    reportNoHeader(file, 'the file holds nothing but blank lines', collector);
    return;
  }
  const lines = empty.split(/\r\n?|\n/).length - 1;
  collector.add(
    'csv/no-header',
    atSpan(span(file.path, top, top)),
    'line 1 is read as the header, but it is empty',
    {
      hint: lines === 1 ? 'delete the empty line' : `delete the ${lines} empty lines at the top`,
      ...suggested({ at: span(file.path, top, empty.length), newText: '' }),
    },
  );
}

/** @param isHeading - Whether a text is likely to head a column. */
export function reportNoRows(
  header: CsvRecord,
  rows: readonly Row[],
  isHeading: (text: string) => boolean,
  collector: Collector,
): void {
  const message = rows.length === 0 ? 'nothing follows the header' : 'every cell below the header is blank';
  const [first = '', ...others] = header.cells.map(({ text }) => strip(text));
  const isListed = rows.length === 0 && others.length > 0 && !others.some(isHeading);
  collector.add('csv/no-rows', atSpan(header.span), message, {
    ...(isListed
      ? {
          hint: isHeading(first)
            ? `write each value on a line of its own, below ${quoted(first)}`
            : 'write each value on a line of its own, below a line with the name of the axis',
          ...(isHeading(first) ? oneCellPerLine([header]) : {}),
        }
      : {
          hint:
            others.length > 0
              ? `add a row for each tuple; the values of one axis belong below ${quoted(first)}, one per line`
              : isHeading(first)
                ? 'add a line for each value'
                : `add a line for each value; if ${quoted(first)} is a value, put the name of the axis above it, since the first line of a CSV never is`,
        }),
  });
}

/** A padded name that no cell matches is one fault in the header, not one in every row. */
export function reportPaddedHeaders(
  columns: readonly Column[],
  rows: readonly Row[],
  collector: Collector,
): void {
  for (const column of columns) {
    if (column.source !== undefined) continue;
    const so =
      rows.length > 0 ? `, so no row, from row 2 on, has a value for column ${quoted(column.name)}` : '';
    collector.add(
      'csv/padded-header',
      atSpan(column.cell.span),
      `column name ${quoted(column.cell.text)} has spaces around it${so}`,
      {
        hint: `remove ${blanksAround(column.cell.text)}: write ${quoted(column.name)}`,
        ...spellingFix(column.cell.span, column.cell.text, column.name, {
          names: [column.name],
          isUsed: (name) => columns.some((other) => other !== column && other.name === name),
        }),
      },
    );
  }
}

export function reportDuplicateHeaders(columns: readonly Column[], collector: Collector): void {
  const byName = new Map<string, Column[]>();
  for (const column of columns) {
    if (column.source === undefined) continue;
    const known = byName.get(column.name);
    if (known) known.push(column);
    else byName.set(column.name, [column]);
  }
  for (const [name, [first, ...others]] of byName) {
    if (first === undefined || others.length === 0) continue;
    collector.add(
      'csv/duplicate-header',
      atSpan(others[others.length - 1]?.span ?? first.span),
      `${others.length + 1} columns are named ${quoted(name)}: each of them gets the values of the last one`,
      {
        hint: 'give every column its own name',
        related: [first, ...others.slice(0, -1)]
          .slice(0, RELATED_LIMIT)
          .map((column): Related => ({ message: 'the same name', at: atSpan(column.span) })),
      },
    );
  }
}
