import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { type Span, span } from '../source/span.ts';
import type { LoadContext } from './load-context.ts';

/** Maximum number of lines that one fix moves. */
const MOST_LINES = 2000;

/**
 * Moves a key and everything below it to another column. There is no fix if the key does not start its line.
 *
 * @param key - The token of the key.
 * @param column - The new number of spaces before it.
 */
export function movedTo(
  key: Span,
  column: number,
  { sources }: Pick<LoadContext, 'sources'>,
): { readonly fix?: Fix } {
  return suggested(...movedLines(key, column, { sources }));
}

/**
 * Like {@link movedTo}, as edits; empty if there is no fix.
 *
 * @param column - The new indentation of the key, or a function of the current one.
 */
export function movedLines(
  key: Span,
  column: number | ((own: number) => number),
  { sources }: Pick<LoadContext, 'sources'>,
): readonly Edit[] {
  const opened = sources.open(key.path);
  if (opened.kind !== 'text') return [];
  const own = columnOf(key, opened.file.text);
  const lines = linesBelow(key, opened.file.text);
  if (own === undefined || lines === undefined) return [];
  const wanted = typeof column === 'number' ? column : column(own);
  return lines.map(({ start, indent }) => ({
    at: span(key.path, start, start + indent),
    newText: ' '.repeat(Math.max(0, indent + wanted - own)),
  }));
}

interface BlockLine {
  readonly start: number;
  /** Including its line end. */
  readonly end: number;
  readonly indent: number;
}

/**
 * The line of a key and those of everything below it, without empty ones; `undefined` if the key does not start its
 * line, or if there are too many.
 */
export function linesBelow(key: Span, text: string): readonly BlockLine[] | undefined {
  const own = columnOf(key, text);
  if (own === undefined) return undefined;
  const lines: BlockLine[] = [];
  const line = /( *)([^\r\n]*)(?:\r\n?|\n|$)/y;
  line.lastIndex = key.start - own;
  for (let start = line.lastIndex; start < text.length; start = line.lastIndex) {
    const [, blanks = '', rest = ''] = line.exec(text) ?? [];
    const isFirst = lines.length === 0;
    if (rest === '' || (!isFirst && rest.startsWith('#') && blanks.length <= own)) continue;
    if (!isFirst && blanks.length <= own && !(blanks.length === own && /^-(?: |$)/.test(rest))) break;
    if (lines.length === MOST_LINES) return undefined;
    lines.push({ start, end: line.lastIndex, indent: blanks.length });
  }
  return lines;
}

/** The number of spaces before a token; `undefined` if it does not start its line. */
export function columnOf({ start }: Span, text: string): number | undefined {
  let from = start;
  while (from > 0 && text[from - 1] === ' ') from--;
  return from === 0 || /[\r\n\ufeff]/.test(text[from - 1] ?? '') ? start - from : undefined;
}
