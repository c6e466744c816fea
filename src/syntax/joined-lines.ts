import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { listed, quoted } from '../findings/words.ts';
import { span } from '../source/span.ts';

/** Matches whitespace between the last cell of one row and the first cell of the next. */
const GLUED = /^(\s*\S+)([ \t]+)(\S+)\s*$/;

/** Maximum number of lines that are compared. */
const MOST_LINES = 1000;

/** Maximum length of a line: longer ones are not just a few joined rows. */
const LONGEST = 10_000;

/**
 * The remedy for a line of a table that may contain several rows, in which the last cell of one row and the first of
 * the next are joined into one cell. It counts as such if the cells add up, there is whitespace within the joined
 * cells, and another line ends or starts with the same cell.
 *
 * @param start - Anywhere in the line.
 * @param columns - Number of cells of a row.
 */
export function joinedLines(
  { path, text }: { readonly path: string; readonly text: string },
  start: number,
  columns: number,
): { readonly hint: string; readonly fix?: Fix } | undefined {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const written = /^[^\r\n]*/.exec(text.slice(from, from + LONGEST))?.[0] ?? '';
  // Commas in quotes separate nothing.
  const line = written.replace(/"(?:[^"]|"")*"/g, (quotes) => quotes.replace(/[, \t]/g, '_'));
  const cells = line.split(',');
  const rows = (cells.length - 1) / (columns - 1);
  if (columns < 2 || rows < 2 || !Number.isInteger(rows) || line.length >= LONGEST) return undefined;
  if ((line.split('"').length - 1) % 2 !== 0) return undefined;
  const ends = endsOf(text, columns);
  ends.lasts.add(cells.at(-1)?.trim() ?? '');
  const edits: Edit[] = [];
  const places: string[] = [];
  let isCertain = true;
  let at = from;
  for (const [index, cell] of cells.entries()) {
    if (index > 0 && index % (columns - 1) === 0 && index < cells.length - 1) {
      const [, last = '', blanks = '', first] = GLUED.exec(cell) ?? gluedWords(cell, ends) ?? [];
      if (first === undefined && !/^\S+$/.test(cell)) return undefined;
      isCertain &&= first !== undefined && (ends.lasts.has(last.trim()) || ends.firsts.has(firstWord(first)));
      places.push(first === undefined ? `within ${quoted(cell)}` : `before ${quoted(first)}`);
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

/**
 * The last cell of a row and the first cell of the next, joined without whitespace, if both occur as such elsewhere.
 */
function gluedWords(
  cell: string,
  { firsts, lasts }: { firsts: ReadonlySet<string>; lasts: ReadonlySet<string> },
): readonly string[] | undefined {
  const last = [...lasts].find(
    (one) =>
      one !== '' && cell.startsWith(one) && cell !== one && firsts.has(firstWord(cell.slice(one.length))),
  );
  return last === undefined ? undefined : [cell, last, '', cell.slice(last.length)];
}

/** The first words of first cells, such as `combo` of `combo_v1_a`, and the last cells of whole rows. */
function endsOf(text: string, columns: number): { firsts: Set<string>; lasts: Set<string> } {
  const ends = { firsts: new Set<string>(), lasts: new Set<string>() };
  for (const line of text.split(/\r\n?|\n/, MOST_LINES)) {
    const cells = line.split(',');
    ends.firsts.add(firstWord(cells[0] ?? ''));
    if (cells.length === columns) ends.lasts.add(cells.at(-1)?.trim() ?? '');
  }
  return ends;
}

function firstWord(cell: string): string {
  return /^[^\s_.-]*/.exec(cell.trim())?.[0] ?? '';
}
