import { compareCodePoints } from '../source/compare.ts';
import type { Diagnostic } from './diagnostic.ts';
import { placePath } from './diagnostic.ts';
import { textOf } from './text.ts';

/** Two findings with the same key are the same finding. */
export function diagnosticKey(diagnostic: Diagnostic): string {
  const at = diagnostic.at;
  const place = at.kind === 'span' ? `${at.span.start}:${at.span.end}` : at.kind;
  return JSON.stringify([placePath(at), place, diagnostic.code, textOf(diagnostic.message)]);
}

/** By path, then position, then code, then message. */
export function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  return (
    compareCodePoints(placePath(left.at), placePath(right.at)) ||
    startOf(left) - startOf(right) ||
    endOf(left) - endOf(right) ||
    compareCodePoints(left.code, right.code) ||
    compareCodePoints(textOf(left.message), textOf(right.message))
  );
}

function startOf(diagnostic: Diagnostic): number {
  return diagnostic.at.kind === 'span' ? diagnostic.at.span.start : -1;
}

function endOf(diagnostic: Diagnostic): number {
  return diagnostic.at.kind === 'span' ? diagnostic.at.span.end : -1;
}
