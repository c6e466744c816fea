import type { FindingSet } from '../findings/finding-set.ts';
import { ALSO } from '../findings/listing.ts';
import type { Span } from '../source/span.ts';

/** The identity of a token: values with the same key were written once. */
export function placeKey(at: Span): string {
  return `${at.start} ${at.path}`;
}

/** The tokens that an error already points to; further findings about them are redundant. */
export function placesWithErrors(found: FindingSet): ReadonlySet<string> {
  const places = new Set<string>();
  if (!found.hasErrors) return places;
  for (const { severity, at, related = [] } of found.sorted()) {
    if (severity !== 'error') continue;
    const also = related.filter(({ message }) => message === ALSO);
    for (const { at: place } of [{ at }, ...also])
      if (place.kind === 'span') places.add(placeKey(place.span));
  }
  return places;
}
