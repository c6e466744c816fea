import { expectCohortIn } from '../check-cohort.ts';
import type { Expectation } from '../derive.ts';
import { type DerivedRepository, derivationIn } from '../derived-cohorts.ts';
import {
  allocatingSelection,
  committedMembership,
  standingMembership,
} from '../drift/standing-expectation.ts';
import { UnreadableFile } from '../findings/unreadable-file.ts';
import { ListedMembership, type Membership } from '../outputs/membership.ts';
import { metadataText } from '../outputs/metadata-text.ts';
import { applySelection } from '../plan/apply-selection.ts';
import type { ExistingGenerations } from '../plan/existing-generations.ts';
import { parseMetadata } from '../plan/metadata.ts';
import type { Selection } from '../plan/selection.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { STAGES } from '../source/stage.ts';

/** A state of a repository with all its cohorts, in the order in which they are regenerated. */
export interface StandingState extends DerivedRepository {
  readonly cohorts: readonly CohortSpec[];
}

/** By repository. The first request for a plan determines the order of the repository's cohorts. */
const PLANS = new WeakMap<Repository, StandingPlans>();

/**
 * The expectation of a valid cohort for comparisons with another state: with selected drafts, what `regenerate` of all
 * cohorts would leave, since the ids that a run allocates depend on those that earlier runs have written.
 */
export function standingIn(state: StandingState, cohort: CohortSpec): Expectation | undefined {
  const { expectation } = derivationIn(state, cohort);
  const selection = allocatingSelection(state.repository);
  if (expectation === undefined || selection === undefined) return expectation;
  const plans = PLANS.get(state.repository) ?? new StandingPlans(state.repository, selection);
  PLANS.set(state.repository, plans);
  const membership = plans.of(state, cohort);
  return membership && { ...expectation, membership };
}

class StandingPlans {
  readonly #selection: Selection;
  readonly #known = new Map<string, Membership | undefined>();
  /** The committed generations, and those that the cohorts so far would write. */
  #existing: ExistingGenerations;
  #hasWritten = false;

  constructor({ existing }: Repository, selection: Selection) {
    this.#existing = existing;
    this.#selection = selection;
  }

  of(state: StandingState, cohort: CohortSpec): Membership | undefined {
    for (const one of [...state.cohorts, cohort]) {
      const key = one.specPath;
      if (!this.#known.has(key)) this.#known.set(key, this.#next(state, one));
      if (key === cohort.specPath) break;
    }
    return this.#known.get(cohort.specPath);
  }

  #next(state: StandingState, cohort: CohortSpec): Membership | undefined {
    try {
      const { derivation, expectation } = expectCohortIn(state, cohort);
      if (expectation === undefined) return undefined;
      const committed = committedMembership(derivation);
      const standing = standingMembership(this.#selection, expectation, committed, this.#existing);
      if (standing !== undefined) return standing;
      const allocated = this.#allocated(expectation);
      if (allocated !== undefined) this.#write(allocated, cohort, expectation);
      return allocated;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return undefined;
    }
  }

  #allocated({ membership, selectionFrame }: Expectation): Membership | undefined {
    if (!this.#hasWritten) return membership;
    const { generations } = applySelection(this.#selection, selectionFrame, this.#existing);
    return generations && new ListedMembership(generations);
  }

  #write(membership: Membership, { id: cohort }: CohortSpec, { modes }: Expectation): void {
    for (const stage of STAGES) {
      for (const generation of membership.generations(stage)) {
        const { id, template } = generation;
        if (this.#existing.metadata(stage, id).kind !== 'missing') continue;
        if (!this.#hasWritten) this.#existing = this.#existing.copy();
        this.#hasWritten = true;
        const mode = modes[stage].get(template) ?? 'llm';
        const metadata = parseMetadata(metadataText(generation, cohort, mode));
        if (typeof metadata === 'function') this.#existing.add(stage, id, { kind: 'metadata', metadata });
      }
    }
  }
}
