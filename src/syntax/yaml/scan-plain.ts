import { isBlankOrEnd, isBreak, SPACE } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { atDocumentMark } from './document-mark.ts';
import type { ScalarToken } from './token.ts';

export interface PlainScalar {
  readonly token: ScalarToken;
  /** Whether a line break follows the scalar, so that a key may start at the cursor. */
  readonly endedLine: boolean;
}

/**
 * Scans an unquoted scalar, which may continue on lines that are indented by at least `indent`. In a flow collection,
 * `,`, `?` and brackets end it, and indentation does not matter.
 */
export function scanPlain(cursor: Cursor, indent: number, inFlow: boolean): PlainScalar {
  const start = cursor.offset;
  const parts: string[] = [];
  let end = start;
  let gap = '';
  let endedLine = false;
  for (;;) {
    if (cursor.peek() === 0x23) break;
    const partStart = cursor.offset;
    skipPart(cursor, inFlow);
    if (cursor.offset === partStart) break;
    if (parts.length > 0) parts.push(gap);
    parts.push(cursor.slice(partStart));
    end = cursor.offset;
    const line = cursor.line;
    gap = scanGap(cursor);
    endedLine = cursor.line !== line;
    if (gap === '' || (!inFlow && endedLine && cursor.column < indent)) break;
  }
  const value = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
  return {
    token: { kind: 'scalar', style: 'plain', value, start, end, text: { start, end } },
    endedLine,
  };
}

/** Skips to a blank, a break, a `: ` or, inside brackets, an indicator. */
function skipPart(cursor: Cursor, inFlow: boolean): void {
  const text = cursor.text;
  let offset = cursor.offset;
  for (; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit > 0x7d ? isBreak(unit) : unit <= SPACE) break;
    if (unit === 0x3a) {
      const next = offset + 1 < text.length ? text.charCodeAt(offset + 1) : 0;
      if (isBlankOrEnd(next) || (inFlow && (next === 0x2c || isBracket(next)))) break;
    } else if (inFlow && (unit === 0x2c || unit === 0x3f || isBracket(unit))) break;
  }
  cursor.offset = offset;
}

/**
 * Skips the spaces and line breaks after a part and returns what they mean if another part follows; empty if none can.
 */
function scanGap(cursor: Cursor): string {
  const start = cursor.offset;
  cursor.skipSpaces();
  if (!isBreak(cursor.peek())) return cursor.slice(start);
  const first = cursor.skipBreak();
  if (atDocumentMark(cursor)) return '';
  let others = '';
  for (;;) {
    if (cursor.peek() === SPACE) {
      cursor.offset++;
      continue;
    }
    const lineBreak = cursor.skipBreak();
    if (lineBreak === '') break;
    others += lineBreak;
    if (atDocumentMark(cursor)) return '';
  }
  if (first !== '\n') return first + others;
  return others === '' ? ' ' : others;
}

function isBracket(unit: number): boolean {
  return unit === 0x5b || unit === 0x5d || unit === 0x7b || unit === 0x7d;
}
