import type { SourceFile } from '../source/source-file.ts';
import { painter } from './ansi.ts';
import { characterWidth } from './display-width.ts';
import { lineAt } from './line-at.ts';
import { escapeCharacter, visible } from './visible.ts';

export interface CodeFrameOptions {
  readonly color?: boolean;
  /** Escapes all text outside ASCII. */
  readonly ascii?: boolean;
  /** Columns of the whole frame, including the gutter. */
  readonly width?: number;
}

/**
 * The lines of a span with line numbers, and carets below the span. If there are several lines, shows the first and the
 * last. Long lines are cut to a window around the span. Control and bidi characters are escaped.
 *
 * @returns lines joined by `\n`, without a final one
 */
export function codeFrame(
  file: SourceFile,
  span: { readonly start: number; readonly end: number },
  options: CodeFrameOptions = {},
): string {
  const { lines, text } = file;
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const first = lineAt(lines, start);
  // A span that ends right after a line end does not cover the next line.
  const last = end > start ? lineAt(lines, end - 1) : first;
  const paint = painter(options.color ?? false);
  const digits = String(last).length;
  const gutter = (label: string) => paint('dim', `${label.padStart(digits)} |`);
  const room = Math.max(20, (options.width ?? 100) - digits - 3);
  const frame: string[] = [];
  const show = (line: number, from: number, to: number) => {
    // A byte-order mark is not visible, so it is not shown.
    const lineStart = lines.lineStart(line) + (line === 1 && text.startsWith('\ufeff') ? 1 : 0);
    const lineEnd = endOfLine(text, lineStart, line < lines.count ? lines.lineStart(line + 1) : text.length);
    const spanFrom = Math.min(Math.max(from, lineStart), lineEnd);
    const spanTo = Math.max(spanFrom, Math.min(to, lineEnd));
    const pictured = picture(text, lineStart, lineEnd, spanFrom, spanTo, room, options.ascii ?? false);
    frame.push(`${gutter(String(line))} ${pictured.code}`.trimEnd());
    frame.push(`${gutter('')} ${' '.repeat(pictured.indent)}${paint('red', '^'.repeat(pictured.carets))}`);
  };
  if (first === last) {
    show(first, start, end);
  } else {
    show(first, start, end);
    if (last > first + 1) frame.push(gutter('.'.repeat(digits)));
    const lastStart = lines.lineStart(last);
    show(last, lastStart + indentation(text, lastStart, end), end);
  }
  return frame.join('\n');
}

/** One character as displayed in the frame. */
interface Cell {
  readonly shown: string;
  readonly columns: number;
}

interface Run {
  readonly cells: Cell[];
  /** Whether characters were left out at the far end of the run. */
  readonly cut: boolean;
}

interface Picture {
  readonly code: string;
  readonly indent: number;
  readonly carets: number;
}

function picture(
  text: string,
  lineStart: number,
  lineEnd: number,
  spanFrom: number,
  spanTo: number,
  room: number,
  ascii: boolean,
): Picture {
  const mark = ascii ? '...' : '…';
  const before = cellsBefore(text, lineStart, spanFrom, room, ascii);
  const inside = cellsFrom(text, lineStart, spanFrom, spanTo, room, ascii);
  const after = inside.cut
    ? { cells: [], cut: true }
    : cellsFrom(text, lineStart, spanTo, lineEnd, room, ascii);
  const total = columnsOf(before.cells) + columnsOf(inside.cells) + columnsOf(after.cells);
  let cutLeft = before.cut;
  let cutRight = after.cut;
  if (cutLeft || cutRight || total > room) {
    const open = room - 2 * mark.length;
    if (columnsOf(inside.cells) > open) {
      shrink(inside.cells, open, 'right');
      cutRight = true;
    }
    const rest = open - columnsOf(inside.cells);
    // Half on each side; each side may use what the other does not need.
    const right = Math.max(rest - columnsOf(before.cells), Math.ceil(rest / 2));
    cutRight = shrink(after.cells, cutRight && inside.cut ? 0 : right, 'right') || cutRight;
    cutLeft = shrink(before.cells, rest - columnsOf(after.cells), 'left') || cutLeft;
  }
  const cells = [...before.cells, ...inside.cells, ...after.cells];
  const carets = columnsOf(inside.cells);
  const indent = (cutLeft ? mark.length : 0) + columnsOf(before.cells);
  const code = (cutLeft ? mark : '') + cells.map((cell) => cell.shown).join('') + (cutRight ? mark : '');
  // A span of just a combining mark points to the letter that it modifies.
  const onMark = carets === 0 && inside.cells.length > 0 && indent > 0;
  return { code, indent: onMark ? indent - 1 : indent, carets: Math.max(1, carets) };
}

/** Cells of `from..to`, as many as `room` columns may need. */
function cellsFrom(
  text: string,
  lineStart: number,
  from: number,
  to: number,
  room: number,
  ascii: boolean,
): Run {
  const cells: Cell[] = [];
  let columns = 0;
  for (let offset = from; offset < to; ) {
    if (columns > room || cells.length > 4 * room) return { cells, cut: true };
    const character = characterAt(text, offset, to);
    const cell = cellOf(text, lineStart, offset, character, ascii);
    cells.push(cell);
    columns += cell.columns;
    offset += character.length;
  }
  return { cells, cut: false };
}

/** Cells that end at `to`, going back only as far as can be shown. */
function cellsBefore(text: string, lineStart: number, to: number, room: number, ascii: boolean): Run {
  let from = Math.max(lineStart, to - 2 * room);
  const cut = from > lineStart;
  if (cut && isLowSurrogate(text, from)) from++;
  const cells: Cell[] = [];
  for (let offset = from; offset < to; ) {
    const character = characterAt(text, offset, to);
    const cell = cellOf(text, lineStart, offset, character, ascii);
    // Marks whose letter was left out are left out, too.
    if (cell.columns > 0 || cells.length > 0 || !cut) cells.push(cell);
    offset += character.length;
  }
  return { cells, cut };
}

function characterAt(text: string, offset: number, to: number): string {
  const code = text.codePointAt(offset) ?? 0;
  return code > 0xffff && offset + 2 <= to ? text.slice(offset, offset + 2) : text.charAt(offset);
}

function cellOf(text: string, lineStart: number, offset: number, character: string, ascii: boolean): Cell {
  if (character === '\t') return { shown: '    ', columns: 4 };
  // GitHub's runner executes `##[command]` anywhere in a line of its log.
  if (character === '[' && text.startsWith('##', offset - 2)) return { shown: '\\[', columns: 2 };
  const shown = visible(character, { ascii });
  const columns = shown === character ? characterWidth(character) : shown.length;
  // A mark without a letter before it would be combined with the gutter.
  if (columns > 0 || offset > lineStart) return { shown, columns };
  const escaped = escapeCharacter(character);
  return { shown: escaped, columns: escaped.length };
}

/** Removes cells from one end until the rest fits; returns whether any were removed. */
function shrink(cells: Cell[], columns: number, end: 'left' | 'right'): boolean {
  let excess = columnsOf(cells) - columns;
  let removed = 0;
  while (excess > 0 && removed < cells.length) {
    const cell = end === 'left' ? cells[removed] : cells[cells.length - 1 - removed];
    excess -= cell?.columns ?? 0;
    removed++;
  }
  if (end === 'left') {
    // Marks whose letter is removed are removed, too.
    while (removed > 0 && cells[removed]?.columns === 0) removed++;
    cells.splice(0, removed);
  } else {
    cells.splice(cells.length - removed, removed);
  }
  return removed > 0;
}

function columnsOf(cells: readonly Cell[]): number {
  let columns = 0;
  for (const cell of cells) columns += cell.columns;
  return columns;
}

function endOfLine(text: string, lineStart: number, next: number): number {
  let end = next;
  if (end > lineStart && text.charCodeAt(end - 1) === 0x0a) end--;
  if (end > lineStart && text.charCodeAt(end - 1) === 0x0d) end--;
  return end;
}

function indentation(text: string, lineStart: number, end: number): number {
  let offset = lineStart;
  while (offset < end - 1 && (text[offset] === ' ' || text[offset] === '\t')) offset++;
  return offset - lineStart;
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
