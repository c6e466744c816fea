import { type Examination, examine } from './checks/run-checks.ts';
import { type Derivation, derive } from './derive.ts';
import type { CohortSpec, Repository } from './repository.ts';

/** A cohort as a check has derived and examined it. */
export interface DerivedCohort {
  readonly derivation: Derivation;
  readonly examination: Examination;
}

/** Rows that are kept at the most: 44 bytes each, and some texts. */
const MOST_ROWS = 2_500_000;

/** What a small cohort counts for: its design and its texts take as much as so many rows. */
const LEAST_ROWS = 1000;

/**
 * What the cohorts of one state were derived to be while they were checked, for what is asked about them afterwards: a
 * comparison, a price, a picture. Beyond a number of rows nothing more is kept, and a cohort is then derived again.
 */
export class DerivedCohorts {
  readonly #kept = new Map<string, DerivedCohort>();
  #room = MOST_ROWS;

  /** Takes what a check derives. */
  readonly keep = (derivation: Derivation, examination: Examination): void => {
    const rows = Math.max(LEAST_ROWS, derivation.plan?.rows ?? 0);
    if (rows > this.#room) return;
    this.#room -= rows;
    this.#kept.set(derivation.input.specPath, { derivation, examination });
  };

  /** `undefined` where it was not kept. */
  of({ specPath }: CohortSpec): DerivedCohort | undefined {
    return this.#kept.get(specPath);
  }
}

/** A repository, of whose cohorts some may have been derived already. */
export interface DerivedRepository {
  readonly repository: Repository;
  readonly derived?: DerivedCohorts | undefined;
}

/** The derivation of a cohort: as it was kept, or made now. */
export function derivationIn({ repository, derived }: DerivedRepository, cohort: CohortSpec): Derivation {
  return derived?.of(cohort)?.derivation ?? derive(repository, cohort);
}

/** The same with what is to be said of it. */
export function examinedIn({ repository, derived }: DerivedRepository, cohort: CohortSpec): DerivedCohort {
  const known = derived?.of(cohort);
  if (known !== undefined) return known;
  const derivation = derive(repository, cohort);
  return { derivation, examination: examine(derivation) };
}
