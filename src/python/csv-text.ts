/**
 * One record as Python's `csv.writer` writes it in its default dialect: a cell is quoted if it contains a comma, a
 * quote or a character of the line terminator (spaces do not matter), and `null` is an empty cell. A record of one
 * empty cell is `""`, since an empty line would be read as no record.
 */
export function csvRecord(cells: readonly (string | null)[], lineTerminator = '\r\n'): string {
  return csvLine(
    cells.map((cell) => csvCell(cell, lineTerminator)),
    lineTerminator,
  );
}

/** Like {@link csvRecord}, but takes cells from {@link csvCell}, for callers that use a cell in many records. */
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
