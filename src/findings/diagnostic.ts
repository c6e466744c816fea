import type { Span } from '../source/span.ts';
import type { Code } from './codes.ts';
import type { Fix } from './fix.ts';
import type { Severity } from './severity.ts';
import type { Text } from './text.ts';

export type { Severity };

/** Where a diagnostic points to. Positions always come from a parser. */
export type Place =
  | { readonly kind: 'span'; readonly span: Span }
  /** A whole file, if no token in it is at fault (an unreadable or empty file). */
  | { readonly kind: 'file'; readonly path: string }
  /** The path of something that is missing. */
  | { readonly kind: 'missing'; readonly path: string };

/** Another place that is involved, such as the first definition, the CSV row or the catalog. */
export interface Related {
  readonly message: Text;
  readonly at: Place;
}

/** One finding, as plain data: never an `Error`. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** The problem, quoting the value; one sentence without a full stop. */
  readonly message: Text;
  readonly at: Place;
  /** How to fix it. For an unknown name, suggests the nearest known names. */
  readonly hint?: Text;
  readonly related?: readonly Related[];
  /** The place of a finding that may explain this one, which is listed right after it. */
  readonly because?: Place;
  /** The hint as edits, if it is mechanical. */
  readonly fix?: Fix;
  /** The clauses of {@link message}, if there are several. Each can be ignored by its own code. */
  readonly parts?: readonly DiagnosticPart[];
  /**
   * Number of places or names that the message only counts, such as 3 in `'a', 'b' and 3 more`. If this number grows,
   * it is not the same finding.
   */
  readonly unlisted?: number | undefined;
  /**
   * All names that the message lists or only counts. Not shown: a finding with some of them is no new one, and one with
   * another name is.
   */
  readonly names?: readonly string[] | undefined;
}

export interface DiagnosticPart {
  readonly code: Code;
  readonly message: Text;
  /** As in {@link Diagnostic}, which has no count and no names of its own if it has parts. */
  readonly unlisted?: number | undefined;
  readonly names?: readonly string[] | undefined;
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
