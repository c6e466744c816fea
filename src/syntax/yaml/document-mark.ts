import { isBlankOrEnd } from './characters.ts';
import type { Cursor } from './cursor.ts';

/** Whether the cursor is at a document mark, `---` or `...`. Call it only at the start of a line. */
export function atDocumentMark(cursor: Cursor): boolean {
  const unit = cursor.peek();
  return (
    (unit === 0x2d || unit === 0x2e) &&
    cursor.peek(1) === unit &&
    cursor.peek(2) === unit &&
    isBlankOrEnd(cursor.peek(3))
  );
}
