import { END, isBlankOrEnd, isBreakOrEnd, isDigit, isSpaceOrEnd, SPACE, TAB } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { needsQuotes, valueAt, wrongTab } from './explain-character.ts';
import { leftMarker } from './explain-scan.ts';
import { Refusal } from './refusal.ts';
import type { ScalarToken } from './token.ts';

/** The treatment of line breaks at the end: one is kept, none, or all. */
type Chomping = 'clip' | 'strip' | 'keep';

/**
 * Scans a literal (`|`) or folded (`>`) scalar. `parentIndent` is the column of the enclosing collection, -1 at the top
 * level. Without an indentation indicator, the first non-blank line sets the indentation, unless a blank line before it
 * is longer.
 */
export function scanBlockScalar(cursor: Cursor, parentIndent: number): ScalarToken {
  const start = cursor.offset;
  const folded = cursor.peek() === 0x3e;
  cursor.offset++;
  const { chomping, increment } = scanHeader(cursor, start);
  const least = Math.max(1, parentIndent + 1);
  const textStart = cursor.offset;
  const leading = increment === undefined ? scanLeadingBreaks(cursor) : undefined;
  const indent = increment === undefined ? Math.max(least, leading?.widest ?? 0) : least + increment - 1;
  let { breaks, column } = leading ?? scanBreaks(cursor, indent);
  let end = start + 1;
  const parts: string[] = [];
  let lineBreak = '';
  let wasIndented = false;
  while (column === indent && cursor.peek() !== END) {
    const isIndented = cursor.peek() === SPACE || cursor.peek() === TAB;
    if (parts.length > 0) {
      const folds = folded && lineBreak === '\n' && !wasIndented && !isIndented;
      if (!folds) parts.push(lineBreak);
      else if (breaks === '') parts.push(' ');
    }
    const lineStart = cursor.offset;
    cursor.skipLine();
    parts.push(breaks, cursor.slice(lineStart));
    end = cursor.offset;
    wasIndented = isIndented;
    lineBreak = cursor.skipBreak();
    ({ breaks, column } = scanBreaks(cursor, indent));
  }
  if (chomping !== 'strip') parts.push(lineBreak);
  if (chomping === 'keep') parts.push(breaks);
  const text = parts.length > 0 && end > textStart ? { start: textStart, end } : { start: end, end };
  return { kind: 'scalar', style: 'block', value: parts.join(''), start, end, text };
}

function scanHeader(cursor: Cursor, start: number): { chomping: Chomping; increment: number | undefined } {
  let chomping: Chomping = 'clip';
  let increment: number | undefined;
  const scanChomping = (): boolean => {
    const unit = cursor.peek();
    if (unit !== 0x2b && unit !== 0x2d) return false;
    chomping = unit === 0x2b ? 'keep' : 'strip';
    cursor.offset++;
    return true;
  };
  const scanIncrement = (): boolean => {
    if (!isDigit(cursor.peek())) return false;
    if (cursor.peek() === 0x30) throw refuseHeader(cursor, start);
    increment = cursor.peek() - 0x30;
    cursor.offset++;
    return true;
  };
  if (scanChomping()) scanIncrement();
  else if (scanIncrement()) scanChomping();
  if (!isSpaceOrEnd(cursor.peek())) throw refuseHeader(cursor, start);
  cursor.skipSpaces();
  if (cursor.peek() === 0x23) cursor.skipLine();
  if (!isBreakOrEnd(cursor.peek())) throw refuseHeader(cursor, start);
  cursor.skipBreak();
  return { chomping, increment };
}

/** `>5` and `> see below` are probably meant as text; `|0` and tabs are mistakes in a header. */
function refuseHeader(cursor: Cursor, start: number): Refusal {
  const mark = cursor.text.charAt(start);
  if (cursor.peek() === TAB) return wrongTab(cursor);
  if (cursor.peek() === 0x30 && isBlankOrEnd(cursor.peek(1)))
    return new Refusal(
      'yaml/syntax',
      { start, end: cursor.offset + 1 },
      `the indentation after \`${mark}\` is a digit from 1 to 9, not 0`,
      'leave the digit out: the first line sets the indentation',
    );
  return (
    leftMarker(cursor.text, valueAt(cursor.text, start, false)) ??
    needsQuotes(
      cursor.text,
      start,
      false,
      `\`${mark}\` starts a block of text, which begins on the next line`,
    )
  );
}

interface Blanks {
  /** The text that the skipped line breaks stand for. */
  readonly breaks: string;
  /** The column reached on the first non-blank line. */
  readonly column: number;
}

/** Skips blank lines and the indentation of the first line of the text, and measures the widest run of spaces. */
function scanLeadingBreaks(cursor: Cursor): Blanks & { readonly widest: number } {
  let breaks = '';
  let widest = 0;
  for (;;) {
    const lineStart = cursor.offset;
    cursor.skipSpaces();
    const column = cursor.offset - lineStart;
    widest = Math.max(widest, column);
    const lineBreak = cursor.skipBreak();
    if (lineBreak === '') return { breaks, column, widest };
    breaks += lineBreak;
  }
}

/** Skips blank lines, and up to `indent` spaces of the line after them. */
function scanBreaks(cursor: Cursor, indent: number): Blanks {
  let breaks = '';
  for (;;) {
    const lineStart = cursor.offset;
    while (cursor.offset - lineStart < indent && cursor.peek() === SPACE) cursor.offset++;
    const lineBreak = cursor.skipBreak();
    if (lineBreak === '') return { breaks, column: cursor.offset - lineStart };
    breaks += lineBreak;
  }
}
