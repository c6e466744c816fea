import type { Span } from '../source/span.ts';
import type { Place, Related } from './diagnostic.ts';
import { atSpan } from './diagnostic.ts';
import { LISTED } from './words.ts';

/** The message for another place of the same fault. */
export const ALSO = 'also here';

/** The first few places, as related ones. */
export function relatedAt(message: string, spans: readonly Span[]): Related[] {
  return spans.slice(0, LISTED).map((at) => ({ message, at: atSpan(at) satisfies Place }));
}
