import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { listed, quoted } from '../findings/words.ts';
import { span } from '../source/span.ts';

/** Matches whitespace between the last cell of one row and the first cell of the next. */
const GLUED = /^(\s*\S+)([ \t]+)(\S+)\s*$/;

/** Matches two quoted cells without anything between them. */
const QUOTED = /^(\s*"[^"]*")()("[^"]*"\s*)$/;

/** Maximum number of lines that are compared. */
const MOST_LINES = 1000;

/** Maximum length of a line: longer ones are not just a few joined rows. */
const LONGEST = 10_000;

export interface JoinedLines {
  readonly hint: string;
  readonly fix?: Fix;
}

/**
 * The remedy for a line of a table that may contain several rows: either the last cell of one row and the first of the
 * next are joined into one cell, or only a comma separates them. It counts as such if the cells add up, and other lines
 * have the same or similar cells.
 *
 * @param start - Anywhere in the line.
 * @param columns - Number of cells of a row.
 */
export function joinedLines(
  { path, text }: { readonly path: string; readonly text: string },
  start: number,
  columns: number,
): JoinedLines | undefined {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const written = /^[^\r\n]*/.exec(text.slice(from, from + LONGEST))?.[0] ?? '';
  // Commas in quotes separate nothing.
  const line = written.replace(/"(?:[^"]|"")*"/g, (quotes) => quotes.replace(/[, \t]/g, '_'));
  if (columns < 2 || line.length >= LONGEST || (line.split('"').length - 1) % 2 !== 0) return undefined;
  const cells = line.split(',');
  const around = tableAround(text, written, columns);
  const glued = gluedRows(path, from, cells, columns, around);
  if (glued !== undefined && 'fix' in glued) return glued;
  return rowsBehindCommas(path, from, cells, columns, around) ?? glued;
}

/** The remedy for rows with nothing or only whitespace between them. */
function gluedRows(
  path: string,
  from: number,
  cells: readonly string[],
  columns: number,
  around: TableAround,
): JoinedLines | undefined {
  const rows = (cells.length - 1) / (columns - 1);
  if (rows < 2 || !Number.isInteger(rows)) return undefined;
  const edits: Edit[] = [];
  const places: string[] = [];
  let isCertain = true;
  let at = from;
  for (const [index, cell] of cells.entries()) {
    if (index > 0 && index % (columns - 1) === 0 && index < cells.length - 1) {
      const [, last = '', blanks = '', first] =
        GLUED.exec(cell) ?? QUOTED.exec(cell) ?? gluedWords(cell, around) ?? [];
      if (first === undefined && !/^\S+$/.test(cell)) return undefined;
      isCertain &&= first !== undefined && (around.fits(last, columns - 1) || around.fits(first, 0));
      places.push(first === undefined ? `within ${quoted(cell)}` : `before ${quoted(bare(first))}`);
      edits.push({ at: span(path, at + last.length, at + last.length + blanks.length), newText: '\n' });
    }
    at += cell.length + 1;
  }
  const lines = `start a new line ${listed(places)}`;
  if (isCertain) return { hint: `the line holds ${rows} rows: ${lines}`, ...suggested(...edits) };
  // With two columns, an extra comma is more likely.
  if (columns === 2 || rows > 2) return undefined;
  return {
    hint: `if the line holds two rows, ${lines}; otherwise put a value that contains a comma in double quotes`,
  };
}

/** The remedy for rows with a comma between them, where the line should end. */
function rowsBehindCommas(
  path: string,
  from: number,
  cells: readonly string[],
  columns: number,
  around: TableAround,
): JoinedLines | undefined {
  const rows = cells.length / columns;
  if (rows < 2 || !Number.isInteger(rows) || cells.some((cell) => bare(cell) === '')) return undefined;
  const edits: Edit[] = [];
  const places: string[] = [];
  let at = from;
  for (const [index, cell] of cells.entries()) {
    if (index > 0 && index % columns === 0) {
      places.push(`before ${quoted(bare(cell))}`);
      edits.push({ at: span(path, at - 1, at), newText: '\n' });
    }
    at += cell.length + 1;
  }
  const pieces = Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
  const like = (cell: string, row: number, column: number): boolean =>
    around.isElsewhere(cell, column) ||
    pieces.some((piece, other) => other !== row && shapeOf(piece[column] ?? '') === shapeOf(cell));
  const isCertain = pieces.every(
    (piece, row) =>
      like(piece[0] ?? '', row, 0) || piece.every((cell, column) => column === 0 || like(cell, row, column)),
  );
  const lines = `start a new line ${listed(places)}, in place of the comma`;
  return isCertain
    ? { hint: `the line holds ${rows} rows: ${lines}`, ...suggested(...edits) }
    : rows > 2 || !around.hasWholeRows
      ? undefined
      : {
          hint: `if the line holds two rows, ${lines}; otherwise put a value that contains a comma in double quotes`,
        };
}

/** A cell that consists of the last cell of a row and the first cell of the next. */
function gluedWords(cell: string, { lasts, stems, fits }: TableAround): readonly string[] | undefined {
  const last = [...lasts].find(
    (one) => one !== '' && cell.startsWith(one) && cell !== one && fits(cell.slice(one.length), 0),
  );
  if (last !== undefined) return [cell, last, '', cell.slice(last.length)];
  // A number or a flag ends where a letter follows.
  const [, flag, rest] = /^(\d+(?:\.\d+)?|true|false|llm|copy)([A-Za-z].*)$/.exec(cell) ?? [];
  if (flag !== undefined && rest !== undefined && [...lasts].some((one) => shapeOf(one) === shapeOf(flag)))
    return [cell, flag, '', rest];
  const places = [...stems].flatMap((stem) => {
    const index = cell.indexOf(stem, 1);
    return index > 0 && cell.indexOf(stem, index + 1) < 0 ? [index] : [];
  });
  const [index, other] = new Set(places);
  return index === undefined || other !== undefined
    ? undefined
    : [cell, cell.slice(0, index), '', cell.slice(index)];
}

/** The other lines of a table. */
interface TableAround {
  /** The last cells of whole rows. */
  readonly lasts: ReadonlySet<string>;
  /** The first letters of first cells. */
  readonly stems: ReadonlySet<string>;
  /** Whether a column has the same cell, or one that starts alike. */
  fits(cell: string, column: number): boolean;
  /** The same for the cells of other lines alone. */
  isElsewhere(cell: string, column: number): boolean;
  readonly hasWholeRows: boolean;
}

function tableAround(text: string, line: string, columns: number): TableAround {
  const lines = text.split(/\r\n?|\n/, MOST_LINES);
  const rows = lines
    .flatMap((one, index) => (index === 0 || one === line ? [] : [one.split(',').map(bare)]))
    .filter(({ length }) => length === columns);
  const own = line.split(',').map(bare);
  const first = [own[0] ?? '', ...rows.map((row) => row[0] ?? '')];
  const cells = Array.from({ length: columns }, (_, column) => new Set(rows.map((row) => row[column] ?? '')));
  const others = cells.map((column) => new Set([...column, ...[...column].map(shapeOf)]));
  // The ends of the line itself are cells of those columns, too.
  cells[0]?.add(own[0] ?? '');
  cells[columns - 1]?.add(own.at(-1) ?? '');
  const shapes = cells.map((column) => new Set([...column].map(shapeOf)));
  return {
    hasWholeRows: rows.length > 0,
    isElsewhere: (cell, column) =>
      (others[column]?.has(bare(cell)) || others[column]?.has(shapeOf(bare(cell)))) ?? false,
    lasts: cells[columns - 1] ?? new Set(),
    stems: new Set(first.map(shapeOf).filter((stem) => /^[a-z]{3,}$/i.test(stem))),
    fits: (cell, column) =>
      (cells[column]?.has(bare(cell)) || shapes[column]?.has(shapeOf(bare(cell)))) ?? false,
  };
}

/** What a cell starts with: its first letters, or a sign for any number. */
function shapeOf(cell: string): string {
  const text = bare(cell);
  if (/^[\d.]+$/.test(text)) return '#';
  return /^(?:true|false)$/i.test(text) ? 'true' : /^[^\s\d_.-]*/.exec(text)?.[0] || text;
}

function bare(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1');
}
