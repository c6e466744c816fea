import { type Place, type Token, tokenAt } from './layout.ts';

/** A line of a table or list file, with its line end. */
export interface Line extends Place {
  readonly cells: readonly Token[];
}

export interface Table {
  readonly path: string;
  readonly text: string;
  readonly header: Line;
  readonly rows: readonly Line[];
}

/** Writes a CSV; a cell is put in quotes when it must be, or when the caller wants it. */
export function writeCsv(
  path: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  wantsQuotes: () => boolean = () => false,
): Table {
  let text = '';
  const line = (cells: readonly string[], mayQuote: boolean): Line => {
    const start = text.length;
    const tokens = cells.map((cell, index) => {
      if (index > 0) text += ',';
      const quote = /[",\n]/.test(cell) || (mayQuote && wantsQuotes()) ? '"' : '';
      const token = tokenAt(path, text.length, cell, quote, 'csv');
      text += quote + cell + quote;
      return token;
    });
    text += '\n';
    return { path, start, end: text.length, cells: tokens };
  };
  const head = line(header, false);
  const body = rows.map((row) => line(row, true));
  return { path, text, header: head, rows: body };
}

/** The whole line without its line end. */
export function lineOf({ path, start, end }: Line): Place {
  return { path, start, end: end - 1 };
}
