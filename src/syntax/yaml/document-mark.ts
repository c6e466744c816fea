import { isBlankOrEnd } from './characters.ts';
import type { Cursor } from './cursor.ts';

/** Whether `---` or `...` stands here as a document mark; to be asked at the start of a line only. */
export function atDocumentMark(cursor: Cursor): boolean {
  const unit = cursor.peek();
  return (
    (unit === 0x2d || unit === 0x2e) &&
    cursor.peek(1) === unit &&
    cursor.peek(2) === unit &&
    isBlankOrEnd(cursor.peek(3))
  );
}
