import { atSpan, type Place } from '../findings/diagnostic.ts';
import type { Sources } from '../source/sources.ts';
import type { Span } from '../source/span.ts';

/**
 * The first line of a value: an invalid list or mapping may be pages long, and an annotation of all of it would appear
 * at its end.
 */
export function atFirstLine(span: Span, { sources }: { readonly sources: Sources }): Place {
  const opened = sources.open(span.path);
  if (opened.kind !== 'text') return atSpan(span);
  const { text } = opened.file;
  let end = span.start;
  while (end < span.end && text[end] !== '\n' && text[end] !== '\r') end++;
  if (end === span.end) return atSpan(span);
  while (end > span.start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return atSpan(end > span.start ? { ...span, end } : span);
}
