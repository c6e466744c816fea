import { displayWidth, fitWidth } from '../../findings/display-width.ts';
import { commandWidth, LEAST_WORDS, wrapLine } from './wrap.ts';

/** A column of a table for a terminal. */
export interface TableColumn {
  readonly head: string;
  /** Right-aligned, for numbers. */
  readonly right?: true;
  /** Whether and when it is dropped if there is no room: smallest number first, never without a number. */
  readonly leaves?: number;
  /** How narrow its cells may be cut if there is still no room. */
  readonly least?: number;
}

export interface TableOptions {
  /** Columns of the terminal; undefined if lines may have any length. */
  readonly width: number | undefined;
  /** Columns before each line. */
  readonly indent: number;
  /** Marks a cell that was cut. */
  readonly more: string;
  /** Styles a padded cell; the header is row -1. */
  readonly paint?: (text: string, row: number, column: number) => string;
}

/**
 * The lines of a table: those of the header first, then those of each row. The last column contains text that is
 * wrapped if it does not fit next to the others, or goes below its row if that leaves too little room. If a line is too
 * long, columns are dropped in the order of {@link TableColumn.leaves}.
 */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { width, indent, more, paint = (text) => text }: TableOptions,
): readonly (readonly string[])[] {
  const last = columns.length - 1;
  const widths = columns.map(({ head }, column) =>
    Math.max(displayWidth(head), ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const room = width ?? Number.POSITIVE_INFINITY;
  let shown = columns.map((_, column) => column).filter((column) => column !== last);
  const used = (): number => indent + shown.reduce((sum, column) => sum + (widths[column] ?? 0) + 2, 0) - 2;
  const leaving = shown
    .filter((column) => columns[column]?.leaves !== undefined)
    .sort((left, right) => (columns[left]?.leaves ?? 0) - (columns[right]?.leaves ?? 0));
  for (const column of leaving) if (used() > room) shown = shown.filter((other) => other !== column);
  for (const column of shown) {
    const excess = used() - room;
    const { least } = columns[column] ?? {};
    if (excess > 0 && least !== undefined) widths[column] = Math.max(least, (widths[column] ?? 0) - excess);
  }
  const beside = room - used() - 2;
  const longest = Math.max(0, ...rows.map((row) => commandWidth(row[last] ?? '')));
  const areBeside = beside >= Math.max(longest, Math.min(LEAST_WORDS, widths[last] ?? 0));

  return [columns.map(({ head }) => head), ...rows].map((row, index) => {
    const line = `${' '.repeat(indent)}${shown
      .map((column) => paint(padded(row[column] ?? '', column), index - 1, column))
      .join('  ')}`;
    const words = row[last] ?? '';
    if (words === '') return [line.trimEnd()];
    if (index === 0 && !areBeside) return [line.trimEnd()];
    const styled = (text: string): string => paint(text, index - 1, last);
    if (!areBeside && displayWidth(words) > beside) {
      const below = ' '.repeat(Math.min(indent + 4, 8));
      return [line.trimEnd(), ...wrapLine(below + words, room, below.length).map(styled)];
    }
    const [first = '', ...others] = wrapLine(words, beside, 0);
    const hanging = ' '.repeat(used() + 2);
    return [`${line}  ${styled(first)}`, ...others.map((other) => hanging + styled(other))];
  });

  function padded(cell: string, column: number): string {
    const size = widths[column] ?? 0;
    const text = fitWidth(cell, size, more);
    const blank = ' '.repeat(Math.max(0, size - displayWidth(text)));
    return columns[column]?.right ? blank + text : text + blank;
  }
}
