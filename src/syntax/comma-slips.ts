import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { type Edit, suggested } from '../findings/fix.ts';
import { ALSO, relatedAt } from '../findings/listing.ts';
import { LISTED, quoted, unlisted } from '../findings/words.ts';
import { isBlank, strip } from '../python/strip.ts';
import type { Span } from '../source/span.ts';
import type { CsvCell, CsvRecord } from './csv.ts';
import type { Row } from './csv-columns.ts';

/**
 * A comma too many or too few in a row: the row has a cell more or less than the header, and one cell is empty, or
 * contains two values that occur in their own columns elsewhere in the table.
 */
export interface CommaSlip {
  readonly kind: 'doubled' | 'missing';
  readonly row: Row;
  readonly at: Span;
  readonly edit: Edit;
  /** The values on both sides of the comma. */
  readonly between: readonly [string, string];
}

/** Maximum number of places in a cell at which a missing comma is tried. */
const MOST_PLACES = 20;

/** Finds the slip of a row, if it has one. */
export function commaSlips(header: CsvRecord, rows: readonly Row[]): (row: Row) => CommaSlip | undefined {
  const width = header.cells.length;
  let known: readonly ReadonlySet<string>[] | undefined;
  const isBelow = (value: string, column: number): boolean => {
    known ??= header.cells.map(
      (_, index) =>
        new Set(
          rows.flatMap(({ record: { cells } }) =>
            cells.length === width ? [strip(cells[index]?.text ?? '')] : [],
          ),
        ),
    );
    return known[column]?.has(value) ?? false;
  };
  return (row) => {
    const { cells } = row.record;
    if (width < 2) return undefined;
    if (cells.length === width + 1) return doubled(row, cells);
    return cells.length === width - 1 ? missing(row, cells, isBelow) : undefined;
  };
}

function doubled(row: Row, cells: readonly CsvCell[]): CommaSlip | undefined {
  const blank = cells.flatMap((cell, index) => (isBlank(cell.text) && !cell.quoted ? [index] : []));
  const [index = -1, other] = blank;
  const cell = cells[index];
  const next = cells[index + 1];
  if (cell === undefined || next === undefined || other !== undefined) return undefined;
  return {
    kind: 'doubled',
    row,
    at: cell.span,
    edit: { at: { ...cell.span, end: next.span.start }, newText: '' },
    between: [strip(cells[index - 1]?.text ?? ''), strip(next.text)],
  };
}

function missing(
  row: Row,
  cells: readonly CsvCell[],
  isBelow: (value: string, column: number) => boolean,
): CommaSlip | undefined {
  const found = cells.flatMap((cell, index): CommaSlip[] => {
    const written = strip(cell.text);
    if (cell.quoted || cell.ink.end - cell.ink.start !== written.length) return [];
    const places = [...written.matchAll(/\s+|[.;:|/]/g)].slice(0, MOST_PLACES);
    return places.flatMap(({ 0: sign, index: at }): CommaSlip[] => {
      const left = written.slice(0, at);
      const right = written.slice(at + sign.length);
      if (left === '' || right === '' || !(isBelow(left, index) || isBelow(right, index + 1))) return [];
      const start = cell.ink.start + at;
      return [
        {
          kind: 'missing',
          row,
          at: cell.ink,
          edit: { at: { ...cell.ink, start, end: start + sign.length }, newText: ',' },
          between: [left, right],
        },
      ];
    });
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Reports the rows with the same slip once. */
export function reportCommaSlips(slips: readonly CommaSlip[], collector: Collector): void {
  for (const kind of ['doubled', 'missing'] as const) {
    const own = slips.filter((slip) => slip.kind === kind);
    const [first, ...others] = own;
    if (first === undefined) continue;
    const [left, right] = first.between;
    const also =
      others.length === 0 ? '' : `, as ${others.length === 1 ? 'is one' : `are ${others.length}`} more below`;
    collector.add(
      'csv/missing-cell',
      atSpan(first.at),
      kind === 'doubled'
        ? `there is a comma too many in row ${first.row.number}, in front of ${quoted(right)}${also}`
        : `a comma is missing in row ${first.row.number}, between ${quoted(left)} and ${quoted(right)}${also}`,
      {
        hint: kind === 'doubled' ? 'remove it' : `put a comma between them: ${left},${right}`,
        unlisted: unlisted(others.length),
        related: relatedAt(
          ALSO,
          others.slice(0, LISTED).map(({ at }) => at),
        ),
        ...suggested(...own.map(({ edit }) => edit)),
      },
    );
  }
}
