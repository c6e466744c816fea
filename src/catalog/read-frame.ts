import type { Collector } from '../findings/collector.ts';
import { atFile, atSpan } from '../findings/diagnostic.ts';
import { type Fix, suggested, together } from '../findings/fix.ts';
import { listed, quoted } from '../findings/words.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import { joinedLines } from '../syntax/joined-lines.ts';
import type { CatalogFault } from './catalog.ts';
import { isSeparatedOtherwise, linesAboveHeader, missingColumn } from './missing-column.ts';
import { type Frame, type FrameFault, parseFrame } from './pandas/frame.ts';

/**
 * A catalog's table as in pandas. If pandas rejects the file, reports why at the exact position and returns
 * `undefined`.
 */
export function readFrame(
  file: SourceFile,
  collector: Collector,
  options: { readonly reportsShift?: boolean } = {},
): Frame | undefined {
  const result = parseFrame(file);
  if (result.kind === 'invalid') {
    reportFault(file, result.fault, collector);
    return undefined;
  }
  if (options.reportsShift !== false) reportShift(result.frame, collector);
  return result.frame;
}

/** Why pandas rejects a file, in one clause, and where. */
export function describeFault(
  file: SourceFile,
  fault: FrameFault,
): { readonly message: string; readonly span?: Span } {
  switch (fault.kind) {
    case 'empty':
      return { message: file.text === '' ? 'the file is empty' : 'the file contains only blank lines' };
    case 'ragged':
      return {
        message: `this row has ${fault.size} cells, but the row above it has ${fault.expected}`,
        span: span(file.path, fault.start, fault.end),
      };
    case 'too-large':
      return { message: 'the file has more than 3,000,000 cells or 100,000 columns' };
    case 'unterminated':
      return { message: 'this quote is never closed', span: span(file.path, fault.start, fault.start + 1) };
    case 'endless':
      return {
        message:
          'pandas cannot read a line that starts with a space in a file whose lines end in a lone carriage return',
        span: span(file.path, fault.start, fault.start + 1),
      };
    case 'no-column': {
      const { message, at } = missingColumn(fault.frame, fault.name);
      return { message, span: at };
    }
  }
}

export function reportFault(file: SourceFile, fault: FrameFault, collector: Collector): void {
  const { message, span: at } = describeFault(file, fault);
  const place = at === undefined ? atFile(file.path) : atSpan(at);
  switch (fault.kind) {
    case 'empty':
      collector.add('catalog/empty-file', place, message, {
        hint: 'start the file with a line of column names',
      });
      return;
    case 'ragged':
      collector.add('catalog/ragged-row', place, message, raggedRemedy(file, fault));
      return;
    case 'too-large':
      collector.add('catalog/too-many-cells', place, message, { hint: 'remove rows or columns' });
      return;
    case 'unterminated':
      collector.add('catalog/unterminated-quote', place, message, { hint: 'close it with another `"`' });
      return;
    case 'endless':
      collector.add('catalog/unreadable', place, message, {
        hint: 'save the file with ordinary line endings (LF), or remove the space',
      });
      return;
    case 'no-column':
      reportMissingColumns(fault.frame, [fault.name], collector);
  }
}

export function reportMissingColumns(frame: Frame, columns: readonly string[], collector: Collector): void {
  const missing = columns.map((column) => missingColumn(frame, column));
  // Misspelled names are one slip of the header, however many there are.
  const respelled = missing.filter(({ near }) => near !== undefined);
  const [slipped] = respelled;
  const isShared = respelled.length > 1;
  if (slipped && isShared)
    collector.add(
      'catalog/missing-column',
      atSpan(slipped.at),
      `there are no columns ${listed(respelled.map(({ column }) => quoted(column)))}`,
      {
        hint: `if you mean ${listed(respelled.map(({ near = '' }) => quoted(near)))}, rename them to ${listed(respelled.map(({ column }) => quoted(column)))}`,
        ...together(respelled),
      },
    );
  const absent = missing.filter(({ near, whole }) => near === undefined && !whole);
  const [gone] = absent;
  if (gone && absent.length > 1)
    collector.add(
      'catalog/missing-column',
      atSpan(gone.at),
      `there are no columns ${listed(absent.map(({ column }) => quoted(column)))}`,
      { hint: `add the columns ${listed(absent.map(({ column }) => quoted(column)))}` },
    );
  for (const one of missing) {
    const { at, column, message, hint, fix, whole } = one;
    if ((isShared && respelled.includes(one)) || (absent.length > 1 && absent.includes(one))) continue;
    collector.add('catalog/missing-column', atSpan(at), message, {
      hint: hint ?? `add the column ${quoted(column)}`,
      fix,
    });
    // A fault of the whole table is reported once, however many columns it hides.
    if (whole) return;
  }
}

type RaggedFault = Extract<FrameFault, { readonly kind: 'ragged' }>;

/** The remedy for a row with too many cells. */
export function raggedRemedy(
  file: SourceFile,
  fault: RaggedFault,
): { readonly hint: string; readonly fix?: Fix } {
  return (
    extraComma(file, fault) ??
    joinedLines(file, fault.start, fault.expected) ?? {
      hint:
        longRowHint(lineAround(file.text, fault.start)) ??
        'put a value that contains a comma in double quotes, or delete the extra cells',
    }
  );
}

/** The remedy for an empty surplus cell: at the end of a row that is too long, or the only empty cell in it. */
function extraComma(
  { path, text }: SourceFile,
  { start, end, size, expected }: RaggedFault,
): { readonly hint: string; readonly fix?: Fix } | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const row = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
  if (row.includes('"') || row.startsWith('#')) return undefined;
  if (/^[,\s]*$/.test(text.slice(start, end))) {
    const commas = size - expected === 1 ? 'the comma' : `the ${size - expected} commas`;
    return {
      hint: `delete ${commas} at the end of the row`,
      ...suggested({ at: span(path, start - 1, from + row.length), newText: '' }),
    };
  }
  const empty = row.split(',').flatMap((cell, index) => (cell.trim() === '' ? [index] : []));
  const [first] = empty;
  if (size - expected !== 1 || first === undefined || empty.length > 1) return undefined;
  const at = from + row.split(',').slice(0, first).join(',').length;
  return {
    hint: 'delete the empty cell and its comma, or put a value that contains a comma in double quotes',
    ...suggested({ at: span(path, at, at + 1), newText: '' }),
  };
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? text.length : end);
}

function longRowHint(row: string): string | undefined {
  if (row.startsWith('#')) return 'a CSV has no comments: delete the row';
  if (/[\u201c-\u201f]/.test(row))
    return 'write straight double quotes around a value that contains a comma: no others count as quotes in a CSV';
  return /,[ \t]+"/.test(row)
    ? 'remove the space before the quote: a quoted value must begin with its quote'
    : undefined;
}

/** The effect of a first row longer than the header: pandas silently shifts every column. */
export function shiftOf(frame: Frame): CatalogFault {
  const cells = frame.shift === 1 ? 'its first cell' : `its first ${frame.shift} cells`;
  const row = frame.rowText(0);
  const at = frame.rowSpan(0);
  return {
    code: 'catalog/shifted-columns',
    at: atSpan(at),
    message: `this row has ${frame.shift} more than the header's ${frame.names.length} cells: pandas reads ${cells} as row labels, so every value moves to the column on its left`,
    ...(joinedLines(frame.file, at.start, frame.names.length) ?? {
      hint: longRowHint(row) ?? extraCellsHint(frame),
    }),
  };
}

function extraCellsHint(frame: Frame): string {
  const { shift: count } = frame;
  const commas = count === 1 ? 'the comma' : `the ${count} commas`;
  const isOnlyOne = frame.rowCount > 1 && frame.rowWords(1).length === frame.names.length;
  if (frame.rowText(0).endsWith(','.repeat(count)))
    return `delete ${commas} at the end of ${isOnlyOne ? 'the' : 'each'} row`;
  // Naming a column that only some rows have would shift the values of the other rows.
  return hasShorterRows(frame)
    ? 'put a value that contains a comma in double quotes, or delete the extra cells'
    : 'give the header a name for every column, or delete the extra cells';
}

/** Whether some rows have only as many cells as the header, though the first one has more. */
function hasShorterRows(frame: Frame): boolean {
  const last = Math.min(frame.rowCount, MOST_COMPARED);
  for (let row = 1; row < last; row++) if (frame.rowWords(row).length <= frame.names.length) return true;
  return false;
}

/** Maximum number of rows that are compared. */
const MOST_COMPARED = 1000;

export function reportShift(frame: Frame, collector: Collector): void {
  // Titles, comments and other separators cause a shift, too, and are reported elsewhere.
  if (frame.shift === 0 || linesAboveHeader(frame) > 0 || isSeparatedOtherwise(frame)) return;
  const { code, at, message, hint, fix } = shiftOf(frame);
  collector.add(code, at, message, { hint, fix });
}
