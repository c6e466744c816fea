import type { Edit } from '../findings/fix.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';

/** Maximum number of separators that one fix replaces; larger tables should be exported again. */
const MOST = 10_000;

/**
 * Replaces the separators of a table exported with `;`, tab or `|` (the one in its first line) with commas, and decimal
 * commas with points. Returns no edits if cells without quotes contain quotes or other commas, whose meaning would
 * change.
 */
export function separatedByCommas({ path, text }: SourceFile): readonly Edit[] {
  const [first = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const separator = columnSeparator(first);
  if (separator === undefined) return [];
  if (text.includes('"'))
    return betweenCells(text, separator).map((index) => ({ at: span(path, index, index + 1), newText: ',' }));
  const edits: Edit[] = [];
  if (text.includes(',')) {
    if (!hasDecimalCommas({ text })) return [];
    for (const { index } of text.matchAll(/[;\t|\uff0c\u3001\uff1b\uff5c]|,/g)) {
      const sign = text.charAt(index);
      if (sign !== separator && sign !== ',') return [];
      if (edits.length === MOST) return [];
      edits.push({ at: span(path, index, index + 1), newText: sign === ',' ? '.' : ',' });
    }
    return edits;
  }
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
    if (edits.length === MOST) return [];
    edits.push({ at: span(path, at, at + 1), newText: ',' });
  }
  return edits;
}

/** The separators of a table in which some cells are quoted; empty if other cells contain commas or quotes. */
function betweenCells(text: string, separator: string): readonly number[] {
  const found: number[] = [];
  const cell =
    /(?:"(?:[^"]|"")*"|[^",;\t|\uff0c\u3001\uff1b\uff5c\r\n]*)(\r\n?|\n|[;\t|\uff0c\u3001\uff1b\uff5c]|$)/y;
  cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (cell.lastIndex < text.length) {
    const [, end = ''] = cell.exec(text) ?? [];
    // Without a match, there is no position at which to continue.
    if (cell.lastIndex === 0 || found.length === MOST) return [];
    if (end === separator) found.push(cell.lastIndex - 1);
    else if (!/^[\r\n]*$/.test(end)) return [];
  }
  return found;
}

/** The separator of the columns in a header, if it is one of the usual ones other than a comma. */
export function columnSeparator(header: string): string | undefined {
  return /[;\t|\uff0c\u3001\uff1b\uff5c]/.exec(header)?.[0];
}

/** Whether a table with other separators contains commas only within numbers. */
export function hasDecimalCommas({ text }: Pick<SourceFile, 'text'>): boolean {
  return columnSeparator(text) !== undefined && text.includes(',') && !/(?<!\d),|,(?!\d)/.test(text);
}

/** A separator between the values of a row, in place of a comma. */
export interface OtherSeparator {
  /** The separator in words or in quotes. */
  readonly shown: string;
  readonly pattern: RegExp;
}

/** Separators that are never part of a name come first. */
const OTHER_SEPARATORS: readonly OtherSeparator[] = [
  { shown: "'->'", pattern: /\s*->\s*/ },
  { shown: "'=>'", pattern: /\s*=>\s*/ },
  { shown: 'arrows', pattern: /\s*[\u2192\u21d2\u2794]\s*/ },
  { shown: "';'", pattern: /\s*[;\uff1b]\s*/ },
  { shown: "'|'", pattern: /\s*[|\uff5c]\s*/ },
  { shown: 'tabs', pattern: /\t+/ },
  { shown: 'full-width commas', pattern: /\s*[\uff0c\u3001\ufe50]\s*/ },
  { shown: "':'", pattern: /\s*[:\uff1a\ufe55]\s*/ },
  { shown: "'='", pattern: /\s*=\s*/ },
  { shown: "'+'", pattern: /\s*\+\s*/ },
  { shown: "'/'", pattern: /\s+\/\s+/ },
  { shown: "'\\'", pattern: /\s*\\+\s*/ },
  { shown: 'dashes', pattern: /\s+[-\u2013\u2014]+\s+/ },
  { shown: 'words', pattern: /\s+(?:to|and|or|vs\.?|versus|plus|x|\u00d7|with)\s+/i },
  { shown: 'spaces', pattern: /\s+/ },
  { shown: 'dots', pattern: /\.(?=[A-Za-z])/ },
];

/** Maximum length: longer text is not a row of names. */
const LONGEST_ROW = 2000;

/** The separator that divides each of the given rows into as many words as there are columns. */
export function otherSeparator(rows: readonly string[], columns: number): OtherSeparator | undefined {
  if (columns < 2 || rows.length === 0 || rows.some(({ length }) => length > LONGEST_ROW)) return undefined;
  return OTHER_SEPARATORS.find(({ pattern }) =>
    rows.every((row) => {
      const words = row.split(pattern);
      return words.length === columns && words.every((word) => /^[\w./-]+$/.test(word));
    }),
  );
}

/**
 * Replaces the separators of single cells that hold a whole row each.
 *
 * @param cells - The spans and texts of the cells.
 */
export function dividedByCommas(
  cells: readonly { readonly at: Span; readonly written: string }[],
  { pattern }: OtherSeparator,
): readonly (Edit | undefined)[] {
  if (cells.length > MOST) return [];
  return cells.flatMap(({ at, written }) =>
    at.end - at.start === written.length
      ? [...written.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map(({ 0: sign, index }) => ({
          at: span(at.path, at.start + index, at.start + index + sign.length),
          newText: ',',
        }))
      : [undefined],
  );
}
