/**
 * One record as Python's `csv.writer` writes it in its default dialect: a cell is quoted where it holds a comma, a quote
 * or a character of the line terminator (spaces do not matter), `null` is an empty cell, and a record of one empty cell
 * is `""`, since an empty line would read as no record.
 */
export function csvRecord(cells: readonly (string | null)[], lineTerminator = '\r\n'): string {
  return csvLine(
    cells.map((cell) => csvCell(cell, lineTerminator)),
    lineTerminator,
  );
}

/** The same from cells that {@link csvCell} has written, for those who write a cell into many records. */
export function csvLine(cells: readonly string[], lineTerminator = '\r\n'): string {
  if (cells.length === 1 && cells[0] === '') return `""${lineTerminator}`;
  return cells.join(',') + lineTerminator;
}

export function csvCell(cell: string | null, lineTerminator = '\r\n'): string {
  if (cell === null) return '';
  return needsQuotes(cell, lineTerminator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function needsQuotes(cell: string, lineTerminator: string): boolean {
  if (cell.includes(',') || cell.includes('"')) return true;
  for (const character of lineTerminator) if (cell.includes(character)) return true;
  return false;
}
