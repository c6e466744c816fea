/** A table whose rows and columns are values, and whose cells are marks. */
export interface CrossTable {
  /** The row's and the column's value for each mark. */
  readonly pairs: readonly (readonly [row: string, column: string])[];
}

const MARK = /^(?:x|\u2713|\u2714|\u2705|yes|true|1|\+|\*|ok)$/i;
const NO_MARK = /^(?:|-|\u2013|\u2717|\u2718|\u274c|no|false|0|\.)$/i;

/** Larger tables are not examined. */
const LONGEST = 100_000;

/** Reads a table of marks; `undefined` if it could also be something else. */
export function crossTable(text: string, isHeading: (name: string) => boolean): CrossTable | undefined {
  if (text.length > LONGEST || text.includes('"')) return undefined;
  const [header = [], ...rows] = text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').map((cell) => cell.trim()));
  const columns = header.slice(1);
  if (
    columns.length < (header[0] === '' ? 1 : 2) ||
    rows.length === 0 ||
    columns.some((name) => name === '' || isHeading(name))
  )
    return undefined;
  const pairs: [string, string][] = [];
  for (const [label = '', ...cells] of rows) {
    if (label === '' || cells.length > columns.length) return undefined;
    for (const [index, name] of columns.entries()) {
      const cell = cells[index] ?? '';
      if (MARK.test(cell)) pairs.push([label, name]);
      else if (!NO_MARK.test(cell)) return undefined;
    }
  }
  return pairs.length > 0 ? { pairs } : undefined;
}
