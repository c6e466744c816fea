import type { Span } from '../source/span.ts';
import type { Code } from './codes.ts';
import type { Fix } from './fix.ts';
import type { Severity } from './severity.ts';
import type { Text } from './text.ts';

export type { Severity };

/** Where a diagnostic points. Positions come from a parse; they are never invented. */
export type Place =
  | { readonly kind: 'span'; readonly span: Span }
  /** A whole file, when no token of it is at fault (an unreadable or empty one). */
  | { readonly kind: 'file'; readonly path: string }
  /** A path at which something is wanted and nothing stands. */
  | { readonly kind: 'missing'; readonly path: string };

/** Another place that takes part: the first definition, the CSV row, the catalog. */
export interface Related {
  readonly message: Text;
  readonly at: Place;
}

/** One finding, as plain data: never an `Error`. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong, quoting the value; one sentence without a final full stop. */
  readonly message: Text;
  readonly at: Place;
  /** What to do about it; names the nearest known names when a name is unknown. */
  readonly hint?: Text;
  readonly related?: readonly Related[];
  /** The same as the hint, as edits, where it is mechanical. */
  readonly fix?: Fix;
  /** What {@link message} says one after the other, where it says several things: each can be ignored by its own code. */
  readonly parts?: readonly DiagnosticPart[];
}

export interface DiagnosticPart {
  readonly code: Code;
  readonly message: Text;
}

export function atSpan(span: Span): Place {
  return { kind: 'span', span };
}

export function atFile(path: string): Place {
  return { kind: 'file', path };
}

export function atMissing(path: string): Place {
  return { kind: 'missing', path };
}

export function placePath(place: Place): string {
  return place.kind === 'span' ? place.span.path : place.path;
}
