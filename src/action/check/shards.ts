import { derive } from '../../derive.ts';
import type { CohortSpec } from '../../repository.ts';
import { DeadlineReached } from '../../source/checkpoint.ts';
import { compareCodePoints } from '../../source/compare.ts';
import { type OpenedWorkspace, takeTurn } from '../check-workspace.ts';

/**
 * Distributes cohorts over shards with about the same number of rows each: largest first, each to the shard with the
 * fewest rows. The result is the same in every job for a commit, so that a job only needs its number. No shard is empty
 * unless there is no cohort.
 */
export async function dealCohorts(
  { repository }: OpenedWorkspace,
  cohorts: readonly CohortSpec[],
  most: number,
  signal: AbortSignal,
): Promise<readonly (readonly CohortSpec[])[]> {
  const shared = repository();
  const weighed: { readonly cohort: CohortSpec; readonly rows: number }[] = [];
  for (const cohort of cohorts) {
    await takeTurn(signal);
    weighed.push({ cohort, rows: rowsOf(cohort) });
  }
  weighed.sort(
    (left, right) => right.rows - left.rows || compareCodePoints(left.cohort.specPath, right.cohort.specPath),
  );
  const shards = Array.from({ length: Math.max(1, Math.min(most, cohorts.length)) }, () => ({
    rows: 0,
    cohorts: [] as CohortSpec[],
  }));
  for (const { cohort, rows } of weighed) {
    const least = shards.reduce((best, one) => (one.rows < best.rows ? one : best));
    least.cohorts.push(cohort);
    // Each cohort also has a fixed cost for reading and comparing.
    least.rows += rows + 1000;
  }
  return shards.map((shard) => shard.cohorts);

  function rowsOf(cohort: CohortSpec): number {
    try {
      return derive(shared, cohort).compilation?.rows?.count ?? 0;
    } catch (error) {
      if (error instanceof DeadlineReached) throw error;
      // The check reports what cannot be compiled.
      return 0;
    }
  }
}
