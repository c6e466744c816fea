import type { LineIndex } from '../source/line-index.ts';

/** The 1-based line of an offset. Does not count columns, so long lines cost nothing. */
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
