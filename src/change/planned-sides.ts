import { derivationIn } from '../derived-cohorts.ts';
import type { CohortSpec } from '../repository.ts';
import type { CohortState } from '../result.ts';
import type { GenerationLookup } from './attribution/attribute-plan.ts';
import type { PlanChange } from './change.ts';
import type { CheckedState } from './checked-state.ts';
import { type PlannedSide, planChange } from './plan-change.ts';
import { type StandingState, standingIn } from './standing-plans.ts';
import type { ComparedCohort } from './whole/compared-cohort.ts';

/** The plans of one cohort on both sides of a change; undefined where it has none. */
interface Sides {
  readonly before: () => PlannedSide | undefined;
  readonly after: () => PlannedSide | undefined;
}

/** What a change does to the plan of a cohort; undefined if the plan of one side is unknown. */
export function comparePlans(
  sides: Sides,
  { before, after }: Readonly<Record<'before' | 'after', CohortState | 'absent'>>,
  onAttributed: (lookup: GenerationLookup) => void,
): PlanChange | undefined {
  const was = before === 'absent' ? undefined : sides.before();
  const is = after === 'absent' ? undefined : sides.after();
  // A side that exists but has no plan is unknown, not empty. An exception is an invalid cohort that becomes valid:
  // since the runtime rejected it, nothing of it was planned.
  const isRepaired = before === 'invalid' && is !== undefined;
  if ((before !== 'absent' && !was && !isRepaired) || (after !== 'absent' && !is)) return undefined;
  return planChange(was, is, { onAttributed });
}

export function plannedOf({ before, after }: Sides): Pick<ComparedCohort, 'before' | 'after'> {
  return {
    before: () => expectationOf(before()),
    after: () => expectationOf(after()),
  };
}

function expectationOf(side: PlannedSide | undefined): ReturnType<ComparedCohort['before']> {
  const { derivation, membership } = side ?? {};
  if (derivation?.expectation === undefined || membership === undefined) return undefined;
  const { modes } = derivation.expectation;
  return { membership, modes, hasTakenIds: (derivation.ids?.taken.length ?? 0) > 0 };
}

export function sideOf(state: CheckedState, id: string): PlannedSide | undefined {
  const cohort = specOf(state, id);
  const checked = state.result.cohorts.find((one) => one.id === id);
  if (cohort === undefined || checked?.plan === undefined) return undefined;
  // A checked cohort has a plan only if it has no errors.
  return sideFrom(state, cohort);
}

export function sideFrom(state: StandingState, cohort: CohortSpec): PlannedSide | undefined {
  const standing = standingIn(state, cohort);
  const derivation = derivationIn(state, cohort);
  return (
    standing && {
      membership: standing.membership,
      derivation,
      repository: derivation.repository ?? state.repository,
    }
  );
}

export function specOf(state: CheckedState | undefined, id: string): CohortSpec | undefined {
  return state?.cohorts.find((cohort) => cohort.id === id);
}
