import type { NoBase } from '../../git/choose-base.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import type { CohortSpec } from '../../repository.ts';
import type { OpenedWorkspace } from '../check-workspace.ts';
import { goneSince } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import type { RunContext } from '../run-context.ts';
import { reportsRemovals } from './open-sides.ts';
import { dealCohorts } from './shards.ts';

export interface Share {
  /** The cohorts that this job checks. */
  readonly cohorts: readonly CohortSpec[];
  /** The ids to compare, including those that only the base has. */
  readonly ids: readonly string[];
}

/** `undefined` if this job checks all cohorts. */
export async function shareOf(
  opened: OpenedWorkspace,
  touched: readonly CohortSpec[] | undefined,
  inputs: Inputs,
  { signal }: RunContext,
  base: OpenedBase | NoBase | undefined,
): Promise<Share | undefined> {
  const { shard } = inputs;
  if (shard === undefined && touched === undefined) return undefined;
  const wanted = touched ?? opened.workspace.cohorts;
  const cohorts =
    shard === undefined
      ? wanted
      : ((await dealCohorts(opened, wanted, shard.total, signal))[shard.index - 1] ?? []);
  const gone = reportsRemovals(inputs, opened) && base?.kind === 'base' ? goneSince(base, opened) : [];
  return { cohorts, ids: [...cohorts.map(({ id }) => id), ...gone] };
}
