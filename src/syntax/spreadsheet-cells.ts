import { type CsvError, parse } from 'csv-parse/sync';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';

/** One trimmed cell; its span includes quotes but not the spaces around it. */
export interface CsvCell {
  readonly text: string;
  readonly at: Span;
}

export type CsvRead =
  | {
      readonly kind: 'rows';
      readonly delimiter: string;
      readonly rows: readonly (readonly CsvCell[])[];
      readonly isCut: boolean;
    }
  /** Text that is not CSV, with the cell at fault up to the end of its first line. */
  | {
      readonly kind: 'broken';
      readonly at: Span;
      readonly problem: 'quote-not-closed' | 'text-at-quote' | 'too-wide';
    };

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Reads a table as spreadsheets write it: with or without a byte-order mark, separated by whichever of the usual
 * delimiters is most frequent in the header. Blank lines do not count.
 *
 * @param most - The maximum number of rows to read, including the header.
 */
export function spreadsheetCells(file: SourceFile, most: number): CsvRead {
  const { text, path } = file;
  const places = new Places(text);
  const delimiter = delimiterOf(text);
  const ends: number[][] = [];
  let record: number[] = [];
  let rows: readonly (readonly string[])[];
  try {
    rows = parse(text, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      to: most + 1,
      cast: (value, { bytes, index }) => {
        if (index >= MOST_CELLS) throw new TooWide();
        if (index === 0) {
          record = [];
          ends.push(record);
        }
        record.push(places.unitOf(bytes));
        return value;
      },
    }) as unknown as readonly (readonly string[])[];
  } catch (error) {
    const { code } = error as CsvError;
    if (typeof code !== 'string' && !(error instanceof TooWide)) throw error;
    const problem =
      error instanceof TooWide
        ? 'too-wide'
        : code === 'CSV_QUOTE_NOT_CLOSED'
          ? 'quote-not-closed'
          : 'text-at-quote';
    // The fault comes after the last cell that could be read.
    const last = ends[ends.length - 1]?.at(-1);
    const rest = text.slice(last === undefined ? 0 : last + 1);
    const start = text.length - rest.trimStart().length;
    const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
    return { kind: 'broken', at: span(path, start, start + line.length), problem };
  }
  const cells: CsvCell[][] = [];
  let from = text.startsWith('\ufeff') ? 1 : 0;
  for (const [index, row] of rows.entries()) {
    const own: CsvCell[] = [];
    for (const [column, value] of row.entries()) {
      const end = ends[index]?.[column] ?? from;
      const written = text.slice(from, end);
      const start = from + written.length - written.trimStart().length;
      own.push({
        text: value.trim(),
        at: span(path, Math.min(start, end), Math.max(start, from + written.trimEnd().length)),
      });
      from = end + 1;
    }
    cells.push(own);
  }
  return { kind: 'rows', delimiter, rows: cells.slice(0, most), isCut: cells.length > most };
}

function delimiterOf(text: string): string {
  const header = /^[\ufeff\s]*([^\r\n]*)/.exec(text.slice(0, LONGEST_HEADER))?.[1] ?? '';
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

const LONGEST_HEADER = 1 << 16;

/** Maximum number of cells per row; callers need five. */
const MOST_CELLS = 200;

class TooWide extends Error {}

/** Converts ascending UTF-8 offsets to UTF-16 offsets. */
class Places {
  readonly #text: string;
  #byte = 0;
  #unit = 0;

  constructor(text: string) {
    this.#text = text;
  }

  unitOf(byte: number): number {
    while (this.#byte < byte && this.#unit < this.#text.length) {
      const code = this.#text.codePointAt(this.#unit) ?? 0;
      this.#byte += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      this.#unit += code < 0x10000 ? 1 : 2;
    }
    return this.#unit;
  }
}
