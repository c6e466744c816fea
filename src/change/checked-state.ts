import { type CheckOptions, checkRepository } from '../check-repository.ts';
import { DerivedCohorts, derivationIn } from '../derived-cohorts.ts';
import { UnreadableFile } from '../findings/unreadable-file.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import type { CheckResult } from '../result.ts';

/** A checked state of a repository, with the result of the check. */
export interface CheckedState {
  readonly result: CheckResult;
  readonly repository: Repository;
  readonly cohorts: readonly CohortSpec[];
  /** The derivations that the check kept. */
  readonly derived?: DerivedCohorts | undefined;
}

/** Checks cohorts of an opened repository and keeps their derivations. */
export async function checkState(
  repository: Repository,
  cohorts: readonly CohortSpec[],
  options: CheckOptions,
): Promise<CheckedState> {
  const { existing, read, sources } = repository;
  const derived = new DerivedCohorts();
  const result = await checkRepository(sources.tree, cohorts, {
    ...options,
    existing,
    read,
    onDerived(derivation, examination) {
      derived.keep(derivation, examination);
      options.onDerived?.(derivation, examination);
    },
  });
  return { result, repository, cohorts, derived };
}

/** Files included by the specs, by cohort id; empty for a spec that cannot be read. */
export function includesOf(
  state: Pick<CheckedState, 'repository' | 'cohorts' | 'derived'> | undefined,
): ReadonlyMap<string, readonly string[]> {
  return new Map(state?.cohorts.map((cohort) => [cohort.id, includedBy(state, cohort)]));
}

/** An unreadable spec is reported by the check. */
function includedBy(
  state: Pick<CheckedState, 'repository' | 'derived'>,
  cohort: CohortSpec,
): readonly string[] {
  try {
    return (derivationIn(state, cohort).design?.includes ?? []).map(({ path }) => path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [];
  }
}
