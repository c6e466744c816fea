import { type CheckedState, includesOf } from '../change/checked-state.ts';
import type { Culprit } from '../change/culprit.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import type { GitObjects } from '../git/git-objects.ts';
import { DriftTracer } from '../git/trace-drift.ts';
import { needy } from '../report/issue/drift-report.ts';
import { NOTHING_GIVEN } from '../settings/resolve-settings.ts';
import { takeTurn } from './check-workspace.ts';
import * as log from './log.ts';
import type { RunContext } from './run-context.ts';

/** An issue shows no more, and each takes a few git commands. */
const MOST_TRACED = 200;

/**
 * Which commit introduced each cohort's trouble, as far as the clone's history goes. Paths are relative to the checked
 * folder.
 *
 * @param head - The commit that was checked.
 * @param objects - Also serve the comparison with the last commit before the drift.
 */
export async function culpritsOf(
  state: CheckedState,
  head: string | undefined,
  { root, signal }: RunContext,
  objects: GitObjects,
): Promise<ReadonlyMap<string, Culprit>> {
  const culprits = new Map<string, Culprit>();
  const troubled = needy(state.result).slice(0, MOST_TRACED);
  if (head === undefined || troubled.length === 0) return culprits;
  const includes = includesOf(state);
  const { dataRoot } = state.repository.options;
  try {
    const tracer = new DriftTracer(root, { head, dataRoot, given: NOTHING_GIVEN, objects });
    for (const result of troubled) {
      await takeTurn(signal);
      const cohort = state.cohorts.find(({ specPath }) => specPath === result.specPath);
      if (cohort === undefined) continue;
      const culprit = await tracer.findCulprit({ cohort, includes: includes.get(cohort.id) ?? [], result });
      culprits.set(cohort.id, culprit);
    }
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    log.notice(`The commits that introduced the drift were not traced: ${error.message}`);
  }
  return culprits;
}
