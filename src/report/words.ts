import type { Severity } from '../findings/diagnostic.ts';

/** `1 cohort`, `2 cohorts`. */
export function plural(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/** `2 errors, 1 warning`; empty when there is nothing to count. */
export function severityWords(counts: Readonly<Record<Severity, number>>): string {
  const parts = (['error', 'warning', 'notice'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => plural(counts[severity], severity));
  return parts.join(', ');
}
