import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { isLeftOverMarker } from '../source/merge-conflict.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';

/** A line above a header. */
export interface LineAbove {
  /** An offset on the line. */
  readonly at: number;
  /** Whether it holds values rather than a title or a comment; `undefined` if that cannot be known. */
  readonly isRow: boolean | undefined;
}

/**
 * Whether a line above a header is a row: it has as many cells as the header, and is more than a title or a comment.
 */
export function isRowAbove(cells: readonly string[], width: number): boolean | undefined {
  const [first = ''] = cells;
  if (cells.length !== width || isRemark(first)) return false;
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length > 1) return true;
  const [word = ''] = filled;
  // A single word may be a title.
  return /\s/.test(word.trim()) || word === '' ? false : /[\d_.-]/.test(word) || undefined;
}

function isRemark(cell: string): boolean {
  return /^\s*(?:#|\/\/)/.test(cell);
}

/** Puts a header at the top of its table. Only lines that are no rows are deleted, since rows hold data. */
export function lowHeaderRemedy(
  file: SourceFile,
  headerAt: number,
  above: readonly LineAbove[],
): { readonly hint: string; readonly fix?: Fix } {
  const { text, path, lines } = file;
  const lineAt = (offset: number): number => lines.position(offset).line;
  const number = lineAt(headerAt);
  const rows = above.filter(({ isRow }) => isRow !== false);
  const titles = above.filter(({ isRow }) => isRow === false).map(({ at }) => lineAt(at));
  const isEach = titles.every((line, index) => index === 0 || line === (titles[index - 1] ?? 0) + 1);
  const shown =
    isEach && titles.length > 1 ? `lines ${titles[0]} to ${titles.at(-1)}` : `line ${titles.join(', line ')}`;
  const deleted = deletedAbove(shown, text.slice(lines.lineStart(titles[0] ?? 1)).replace(/[\r\n].*/s, ''));
  const top = text.startsWith('\ufeff') ? 1 : 0;
  if (rows.length === 0)
    return {
      hint: deleted,
      ...suggested({ at: span(path, top, lines.lineStart(number)), newText: '' }),
    };
  const moved = `move line ${number} to the top`;
  // A single word may be a title or a value.
  if (above.length === 1 && rows[0]?.isRow === undefined)
    return { hint: `${moved}; if line 1 is a title, delete it instead` };
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const start = lines.lineStart(number);
  const next = lines.lineStart(number + 1);
  const header = text.slice(start, next).replace(/[\r\n]+$/, '');
  const isLast = start + header.length === text.length;
  const edits: Edit[] = [
    { at: span(path, top, titles[0] === 1 ? lines.lineStart(2) : top), newText: header + lineEnd },
    ...titles
      .filter((line) => line > 1)
      .map((line) => ({ at: span(path, lines.lineStart(line), lines.lineStart(line + 1)), newText: '' })),
    // A last line without a line end takes that of the line above it.
    {
      at: span(
        path,
        isLast && !titles.includes(number - 1) ? start - (text.endsWith(`\r\n${header}`) ? 2 : 1) : start,
        next,
      ),
      newText: '',
    },
  ];
  return {
    hint: titles.length === 0 ? moved : `${moved}, and ${deleted}`,
    ...suggested(...edits),
  };
}

/** To delete what is above a header. */
export function deletedAbove(shown: string, written: string): string {
  return `delete ${shown}: ${isLeftOverMarker(written) ? 'it is left over from a merge conflict' : 'a CSV has no comments and no title'}`;
}
