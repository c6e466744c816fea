import { compareCodePoints } from '../source/compare.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import { placePath } from './diagnostic.ts';
import { textOf } from './text.ts';

/** Two findings with the same key are the same finding. */
export function diagnosticKey(diagnostic: Diagnostic): string {
  const at = diagnostic.at;
  const place = at.kind === 'span' ? `${at.span.start}:${at.span.end}` : at.kind;
  return JSON.stringify([placePath(at), place, diagnostic.code, textOf(diagnostic.message)]);
}

/** By path, then position, then code, then message; a finding that another one may explain comes right after it. */
export function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  const [one, other] = [left.because ?? left.at, right.because ?? right.at];
  return (
    compareCodePoints(placePath(one), placePath(other)) ||
    startOf(one) - startOf(other) ||
    endOf(one) - endOf(other) ||
    Number(left.because !== undefined) - Number(right.because !== undefined) ||
    compareCodePoints(placePath(left.at), placePath(right.at)) ||
    compareCodePoints(left.code, right.code) ||
    compareCodePoints(textOf(left.message), textOf(right.message))
  );
}

function startOf(at: Place): number {
  return at.kind === 'span' ? at.span.start : -1;
}

function endOf(at: Place): number {
  return at.kind === 'span' ? at.span.end : -1;
}
