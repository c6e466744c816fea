import type { Collector } from '../../src/findings/collector.ts';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';

/** A finding as tests write it: the code, and the text that it points at (or `-` for a whole or a missing file). */
export function pointed(diagnostic: Diagnostic, textOf: (path: string) => string): string {
  const { at, code } = diagnostic;
  return at.kind === 'span'
    ? `${code} «${textOf(at.span.path).slice(at.span.start, at.span.end)}»`
    : `${code} -`;
}

/** All findings of a collector in order, as {@link pointed} writes them. */
export function pointedFindings(collector: Collector, textOf: (path: string) => string): string[] {
  return collector.sorted().map((diagnostic) => pointed(diagnostic, textOf));
}
