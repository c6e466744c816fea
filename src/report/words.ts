import type { Severity } from '../findings/diagnostic.ts';
import { counted } from '../findings/words.ts';

/** `2 errors, 1 warning`; empty when there is nothing to count. */
export function severityWords(counts: Readonly<Record<Severity, number>>): string {
  const parts = (['error', 'warning', 'notice'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity));
  return parts.join(', ');
}
