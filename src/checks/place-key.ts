import type { FindingSet } from '../findings/finding-set.ts';
import type { Span } from '../source/span.ts';

/** A token's identity: two values with one key are one token, met by two ways. */
export function placeKey(at: Span): string {
  return `${at.start} ${at.path}`;
}

/** The tokens that an error points at already: what is refused is no trap. */
export function refusedPlaces(found: FindingSet): ReadonlySet<string> {
  const places = new Set<string>();
  if (!found.hasErrors) return places;
  for (const { severity, at } of found.sorted()) {
    if (severity === 'error' && at.kind === 'span') places.add(placeKey(at.span));
  }
  return places;
}
