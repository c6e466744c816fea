import type { Collector } from '../findings/collector.ts';
import type { Span } from '../source/span.ts';

/** A token's identity: two values with one key are one token, met by two ways. */
export function placeKey(at: Span): string {
  return `${at.start} ${at.path}`;
}

/** The tokens that an error points at already: what is refused is no trap. */
export function refusedPlaces(collector: Collector): ReadonlySet<string> {
  const places = new Set<string>();
  if (collector.errorCount === 0) return places;
  for (const { severity, at } of collector.sorted()) {
    if (severity === 'error' && at.kind === 'span') places.add(placeKey(at.span));
  }
  return places;
}
