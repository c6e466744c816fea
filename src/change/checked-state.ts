import { type CheckOptions, checkRepository } from '../check-repository.ts';
import { DerivedCohorts, derivationIn } from '../derived-cohorts.ts';
import { UnreadableFile } from '../plan/unreadable-file.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import type { CheckResult } from '../result.ts';

/** One checked state of a repository: what a check found, and what it was found in. */
export interface CheckedState {
  readonly result: CheckResult;
  readonly repository: Repository;
  readonly cohorts: readonly CohortSpec[];
  /** What the check derived, as far as it was kept. */
  readonly derived?: DerivedCohorts | undefined;
}

/** Checks cohorts of an opened repository, and keeps what they were derived to be. */
export async function checkState(
  repository: Repository,
  cohorts: readonly CohortSpec[],
  options: CheckOptions,
): Promise<CheckedState> {
  const { existing, read, sources } = repository;
  const derived = new DerivedCohorts();
  const result = await checkRepository(sources.tree, cohorts, {
    ...{ ...options, existing, read },
    onDerived(derivation, examination) {
      derived.keep(derivation, examination);
      options.onDerived?.(derivation, examination);
    },
  });
  return { result, repository, cohorts, derived };
}

/** Files that the specs of some cohorts include, by cohort id; a spec that cannot be read includes nothing. */
export function includesOf(
  state: Pick<CheckedState, 'repository' | 'cohorts' | 'derived'> | undefined,
): ReadonlyMap<string, readonly string[]> {
  const includes = new Map<string, readonly string[]>();
  for (const cohort of state?.cohorts ?? []) includes.set(cohort.id, state ? includedBy(state, cohort) : []);
  return includes;
}

/** A spec that the machine keeps from us includes nothing that is known. */
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
