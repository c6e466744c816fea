import { type Edit, suggested } from '../findings/fix.ts';
import { quoted } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import type { Span } from '../source/span.ts';
import type { CsvCell, CsvRecord } from './csv.ts';
import type { Row } from './csv-columns.ts';
import type { JoinedLines } from './joined-lines.ts';

/** The first row of a table on the line of its header, behind a comma, a space or nothing. */
export interface JoinedHeader extends JoinedLines {
  /** Where the row starts. */
  readonly at: Span;
}

/**
 * The remedy for a table whose first row is on the line of its header, so that every other row is too short.
 *
 * @param isHeading - Whether a text is likely to head a column.
 */
export function joinedHeader(
  { cells }: CsvRecord,
  rows: readonly Row[],
  isHeading: (text: string) => boolean,
): JoinedHeader | undefined {
  const width = rows[0]?.record.cells.length ?? 0;
  if (width === 0 || rows.some(({ record }) => record.cells.length !== width)) return undefined;
  const isName = (text: string): boolean => isHeading(text) || text === 'left' || text === 'right';
  const names = cells.map(({ text }) => strip(text));
  if (names.slice(width - 1).some((name) => name === '')) return undefined;
  if (names.length === 2 * width) {
    const [before, first] = [cells[width - 1], cells[width]];
    if (!before || !first || !names.slice(0, width).every(isName) || names.slice(width).some(isName))
      return undefined;
    return remedy(first.ink, names[width] ?? '', ', in place of the comma', {
      at: { ...before.span, start: before.span.end, end: first.span.start },
      newText: '\n',
    });
  }
  const cell = cells[width - 1];
  if (names.length !== 2 * width - 1 || width < 2 || cell === undefined) return undefined;
  return names.slice(0, width - 1).every(isName) ? insideName(cell, isName) : undefined;
}

/** A name and the first cell of a row in one cell. */
function insideName(cell: CsvCell, isName: (text: string) => boolean): JoinedHeader | undefined {
  const text = strip(cell.text);
  if (isName(text) || cell.quoted || text.length > LONGEST || cell.ink.end - cell.ink.start !== text.length)
    return undefined;
  for (let length = text.length - 1; length > 0; length--) {
    const [, blanks = '', value = ''] = /^(\s*)([\s\S]*)$/.exec(text.slice(length)) ?? [];
    if (!isName(text.slice(0, length)) || !/^[\p{L}\p{N}]/u.test(value)) continue;
    const start = cell.ink.start + length;
    const end = start + blanks.length;
    return remedy({ ...cell.ink, start: end }, value, '', { at: { ...cell.ink, start, end }, newText: '\n' });
  }
  return undefined;
}

/** Maximum length of a name that is examined. */
const LONGEST = 200;

function remedy(at: Span, value: string, instead: string, edit: Edit): JoinedHeader {
  return {
    at,
    hint: `the line holds the header and a row: start a new line before ${quoted(value)}${instead}`,
    ...suggested(edit),
  };
}
