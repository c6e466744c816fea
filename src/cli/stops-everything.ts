import { EnvironmentFailure } from '../disk/environment-failure.ts';

/**
 * Whether a failure would also affect the next cohort: an interruption, or a disk that is full or read-only. Other
 * failures of a single cohort do not stop the others.
 */
export function stopsEverything(error: unknown): boolean {
  if (error instanceof EnvironmentFailure) return error.kind === 'space' || error.kind === 'read-only';
  return error instanceof Error && error.name === 'Interrupted';
}
