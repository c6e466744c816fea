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
  const { text } = opened.file;
  const own = columnOf(key, text);
  if (own === undefined) return [];
  const wanted = typeof column === 'number' ? column : column(own);
  const edits: Edit[] = [];
  const line = /( *)([^\r\n]*)(?:\r\n?|\n|$)/y;
  line.lastIndex = key.start - own;
  for (let start = line.lastIndex; start < text.length; start = line.lastIndex) {
    const [, blanks = '', rest = ''] = line.exec(text) ?? [];
    const isFirst = edits.length === 0;
    if (rest === '' || (!isFirst && rest.startsWith('#') && blanks.length <= own)) continue;
    if (!isFirst && blanks.length <= own && !(blanks.length === own && /^-(?: |$)/.test(rest))) break;
    if (edits.length === MOST_LINES) return [];
    edits.push({
      at: span(key.path, start, start + blanks.length),
      newText: ' '.repeat(Math.max(0, blanks.length + wanted - own)),
    });
  }
  return edits;
}

/** The number of spaces before a token; `undefined` if it does not start its line. */
export function columnOf({ start }: Span, text: string): number | undefined {
  let from = start;
  while (from > 0 && text[from - 1] === ' ') from--;
  return from === 0 || /[\r\n\ufeff]/.test(text[from - 1] ?? '') ? start - from : undefined;
}
