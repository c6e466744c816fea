import type { Span } from '../source/span.ts';
import type { Place, Related } from './diagnostic.ts';
import { atSpan } from './diagnostic.ts';

/** How many names one message lists, and how many places one finding relates to; the rest is counted. */
export const LISTED = 5;

/**
 * `'a', 'b' and 3 more`, for names that are already quoted.
 *
 * @param total - How many there are when `names` are only the first of them.
 */
export function listed(names: readonly string[], total = names.length): string {
  if (total > LISTED) return `${names.slice(0, LISTED).join(', ')} and ${total - LISTED} more`;
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 row`, `2 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The first few places, as related ones. */
export function relatedAt(message: string, spans: readonly Span[]): Related[] {
  return spans.slice(0, LISTED).map((at) => ({ message, at: atSpan(at) satisfies Place }));
}
