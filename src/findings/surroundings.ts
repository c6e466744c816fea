import type { SourceFile } from '../source/source-file.ts';
import type { Diagnostic } from './diagnostic.ts';
import { lineAt } from './line-at.ts';
import { textOf } from './text.ts';

/** UTF-16 units on each side of a span's start that take part: a line of a million characters is no better known by all. */
const REACH = 200;

/**
 * By what a finding is known again when lines have moved: the words under its span and the line around them, never line
 * numbers. A finding without a span is known by its message.
 */
export function surroundings(
  { at, message }: Diagnostic,
  sources: ReadonlyMap<string, SourceFile>,
): readonly string[] {
  const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
  if (at.kind !== 'span' || !file) return [at.kind, textOf(message)];
  const { text, lines } = file;
  const line = lineAt(lines, at.span.start);
  const from = Math.max(lines.lineStart(line), at.span.start - REACH);
  const to = Math.min(lines.lineStart(line + 1), at.span.start + REACH);
  const under = text.slice(at.span.start, Math.min(at.span.end, at.span.start + REACH));
  // Indentation and spacing may change without the finding becoming another one.
  return ['span', text.slice(from, to).trim().replace(/\s+/g, ' '), under.trim().replace(/\s+/g, ' ')];
}
