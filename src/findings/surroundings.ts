import type { SourceFile } from '../source/source-file.ts';
import type { Diagnostic } from './diagnostic.ts';
import { lineAt } from './line-at.ts';
import { textOf } from './text.ts';

/**
 * Maximum length of the text before and after a position that is used, in UTF-16 units; very long lines need not be
 * compared in full.
 */
const REACH = 200;

/**
 * Identifies a finding even if lines move: by the text of its span and the surrounding line, never by line numbers. A
 * finding without a span is identified by its message.
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
  // Changes of indentation and spacing do not make it a different finding.
  return ['span', text.slice(from, to).trim().replace(/\s+/g, ' '), under.trim().replace(/\s+/g, ' ')];
}
