import type { LineIndex } from '../source/line-index.ts';

/** The 1-based line that holds an offset; without counting columns, so a line of a million characters costs nothing. */
export function lineAt(lines: LineIndex, offset: number): number {
  let low = 1;
  let high = lines.count;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines.lineStart(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
