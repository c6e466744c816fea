import { type Examination, examine } from './checks/run-checks.ts';
import { type Derivation, derive } from './derive.ts';
import type { CohortSpec, Repository } from './repository.ts';

/** The derivation and examination of a cohort. */
export interface DerivedCohort {
  readonly derivation: Derivation;
  readonly examination: Examination;
}

/** The maximum number of rows to keep: 44 bytes each, plus some texts. */
const MOST_ROWS = 2_500_000;

/** The minimum that a cohort counts for: its design and texts take as much memory as this many rows. */
const LEAST_ROWS = 1000;

/**
 * The derivations of a state's cohorts from when they were checked, for later uses: a comparison, a price, a picture.
 * Keeps a limited number of rows; beyond it, cohorts are derived again.
 */
export class DerivedCohorts {
  readonly #kept = new Map<string, DerivedCohort>();
  #room = MOST_ROWS;

  /** Adds the derivation of a check. */
  readonly keep = (derivation: Derivation, examination: Examination): void => {
    const rows = Math.max(LEAST_ROWS, derivation.plan?.rows ?? 0);
    if (rows > this.#room) return;
    this.#room -= rows;
    this.#kept.set(derivation.input.specPath, { derivation, examination });
  };

  /** `undefined` if it was not kept. */
  of({ specPath }: CohortSpec): DerivedCohort | undefined {
    return this.#kept.get(specPath);
  }
}

/** A repository some of whose cohorts may have been derived already. */
export interface DerivedRepository {
  readonly repository: Repository;
  readonly derived?: DerivedCohorts | undefined;
}

/** The derivation of a cohort, reused if it was kept. */
export function derivationIn({ repository, derived }: DerivedRepository, cohort: CohortSpec): Derivation {
  return derived?.of(cohort)?.derivation ?? derive(repository, cohort);
}

/** The derivation of a cohort and its examination, reused if they were kept. */
export function examinedIn({ repository, derived }: DerivedRepository, cohort: CohortSpec): DerivedCohort {
  const known = derived?.of(cohort);
  if (known !== undefined) return known;
  const derivation = derive(repository, cohort);
  return { derivation, examination: examine(derivation) };
}
