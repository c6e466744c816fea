import { quotedSource } from '../../findings/words.ts';
import { hasBreak, isBreak, startOfLine } from './characters.ts';
import { Refusal } from './refusal.ts';

/** Maximum distance between a syntax error and the quote that was opened above it, in UTF-16 units. */
const FAR = 4000;

/** Matches a value in one kind of quote, up to the end of its line; it may be followed by the other kind. */
const LINE = /(?:^|[:,[{-][ \t]+|[[{])(['"])([^'"\r\n]*)(['"]?)[ \t]*(?=[,\]}]?[ \t]*(?:[\r\n]|$))/g;

/**
 * A quote that is not closed on its line ends where the next quote was meant to open. The text that the parser then
 * rejects comes right after that quote, and is not at fault.
 */
export function quoteLeftOpen(text: string, { at }: Refusal): Refusal | undefined {
  const closing = at.start - 1;
  const quote = text.charAt(closing);
  if (quote !== "'" && quote !== '"') return undefined;
  const start = Math.max(0, closing - FAR);
  const above = text.slice(start, closing);
  const opening = start + above.lastIndexOf(quote);
  if (opening < start || !hasBreak(text, opening, closing)) return undefined;
  const from = startOfLine(text, opening);
  const end = lineEnd(text, opening);
  const found = [...text.slice(from, end).matchAll(LINE)].find(
    (one) => from + one.index + one[0].indexOf(one[1] ?? quote) === opening,
  );
  const [, , name = '', other = ''] = found ?? [];
  if (found === undefined || other === quote) return undefined;
  const behind = opening + 1 + name.length;
  return new Refusal(
    'yaml/unclosed',
    { start: opening, end: opening + 1 },
    `the quote ${quotedSource(quote)} is not closed on its line`,
    `close it: ${quote}${name.trimEnd()}${quote}`,
    [{ start: closing, end: closing + 1, message: 'closed here instead' }],
    {
      edits: [
        { start: behind - (name.length - name.trimEnd().length), end: behind + other.length, newText: quote },
      ],
    },
  );
}

function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}
