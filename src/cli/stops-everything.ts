import { EnvironmentFailure } from '../disk/environment-failure.ts';

/**
 * Whether a failure would meet the next cohort, too: a stop that was asked for, or a disk that is full or takes no writes.
 * What fails for one cohort alone does not stop the others.
 */
export function stopsEverything(error: unknown): boolean {
  if (error instanceof EnvironmentFailure) return error.kind === 'space' || error.kind === 'read-only';
  return error instanceof Error && error.name === 'Interrupted';
}
