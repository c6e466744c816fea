import type { Severity } from '../findings/diagnostic.ts';
import { countedText } from './show/count-text.ts';

/** `2 errors, 1 warning`; empty when there is nothing to count. */
export function severityWords(counts: Readonly<Record<Severity, number>>): string {
  const parts = (['error', 'warning', 'notice'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countedText(counts[severity], severity));
  return parts.join(', ');
}
