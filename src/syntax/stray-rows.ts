import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { isComment, isEndOfText, isTotal } from '../findings/placeholder.ts';
import { strip } from '../python/strip.ts';
import { isLeftOverMarker } from '../source/merge-conflict.ts';
import type { CsvRecord } from './csv.ts';
import type { Row } from './csv-columns.ts';

/** Maximum number of related places that one finding lists. */
export const RELATED_LIMIT = 10;

/** Breaks records of plain words into one line per cell. */
export function oneCellPerLine(records: readonly CsvRecord[]): { readonly fix?: Fix } {
  const edits = records.flatMap(({ cells }) =>
    cells.slice(1).map((cell, index): Edit | undefined => {
      const before = cells[index];
      const isPlain = [before, cell].every(
        (one) => one && !one.quoted && /^[^\s[\]]+$/.test(strip(one.text)),
      );
      return before && isPlain
        ? { at: { ...before.ink, start: before.ink.end, end: cell.ink.start }, newText: '\n' }
        : undefined;
    }),
  );
  return edits.length > MOST_CUT ? {} : suggested(...edits);
}

/** The hint for a line that is not a row, judging by its first cell. */
export function strayHint({ record }: Row): string | undefined {
  const first = strip(record.cells[0]?.text ?? '');
  if (isLeftOverMarker(first)) return 'delete the line: it is left over from a merge conflict';
  if (isEndOfText(first)) return 'delete the line: it is left over from a script';
  if (isComment(first)) return 'delete the row: a CSV has no comments';
  return isTotal(first) ? 'delete the row: it holds a total' : undefined;
}

/** Maximum number of rows that one fix changes. */
export const MOST_CUT = 10_000;
