import { expectCohortIn } from '../check-cohort.ts';
import { UnreadableFile } from '../findings/unreadable-file.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { STAGES } from '../source/stage.ts';
import type { GenerationLookup } from './attribution/attribute-plan.ts';
import type { Change } from './change.ts';
import type { CheckedState } from './checked-state.ts';
import type { BeyondCohorts, CompareOptions } from './compare-options.ts';
import type { PlannedSide } from './plan-change.ts';
import { comparePlans, plannedOf, sideFrom } from './planned-sides.ts';
import type { StandingState } from './standing-plans.ts';
import type { ComparedCohort } from './whole/compared-cohort.ts';
import type { OtherCohorts } from './whole/sharing-cohorts.ts';
import { wholeChange } from './whole-change.ts';

/** The effect of a change on the plans of all cohorts together, including those that another job compares. */
export async function compareWhole(
  base: CheckedState,
  head: CheckedState,
  compared: readonly ComparedCohort[],
  { beyond, onReasons, ...options }: CompareOptions,
): Promise<Change['whole']> {
  const rest: ComparedCohort[] = [];
  if (beyond !== undefined && beyond !== 'elsewhere') {
    for (const id of beyond.ids) {
      rest.push(comparedBeyond(base, head, { id, oldId: options.renamed?.get(id) ?? id }, beyond));
      await options.onCohort?.();
    }
  }
  const all = [...compared, ...rest];
  const { whole, reasonsOf } = await wholeChange(all, {
    ...{ others: { base: othersIn(base, all), head: othersIn(head, all) } },
    ...options,
    hasOtherTemplates: hasOtherTemplates(base.repository, head.repository),
  });
  onReasons?.(reasonsOf);
  return whole;
}

function othersIn({ repository, cohorts }: CheckedState, compared: readonly ComparedCohort[]): OtherCohorts {
  const ids = new Set(compared.flatMap(({ change: { id, renamedFrom } }) => [id, renamedFrom]));
  return { repository, candidates: () => cohorts.filter(({ id }) => !ids.has(id)) };
}

/** Compares the plans of a cohort that another job checks. */
function comparedBeyond(
  base: CheckedState,
  head: CheckedState,
  { id, oldId }: { readonly id: string; readonly oldId: string },
  all: BeyondCohorts,
): ComparedCohort {
  const [was, is] = [all.base.find((one) => one.id === oldId), all.head.find((one) => one.id === id)];
  const sides = {
    before: () => expectedIn({ ...base, cohorts: all.base }, was),
    after: () => expectedIn({ ...head, cohorts: all.head }, is),
  };
  const stateOf = (spec: CohortSpec | undefined, side: PlannedSide | undefined) =>
    spec === undefined ? 'absent' : side === undefined ? 'invalid' : 'clean';
  const states = { before: stateOf(was, sides.before()), after: stateOf(is, sides.after()) } as const;
  let lookup: GenerationLookup | undefined;
  const plan = comparePlans(sides, states, (found) => {
    lookup = found;
  });
  const change = {
    id,
    specPath: (is ?? was)?.specPath ?? '',
    ...states,
    touches: [],
    ...(plan ? { plan } : {}),
  };
  return { change, lookup, ...plannedOf(sides) };
}

function expectedIn(state: StandingState, cohort: CohortSpec | undefined): PlannedSide | undefined {
  if (cohort === undefined) return undefined;
  try {
    return expectCohortIn(state, cohort).expectation && sideFrom(state, cohort);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}

/** Whether a template may be copied on one side only. */
function hasOtherTemplates(base: Repository, head: Repository): boolean {
  if (base.runtime !== head.runtime) return true;
  return STAGES.some((stage) => {
    const [was, is] = [base, head].map(({ layout, sources }) => sources.tree.read(layout.catalog(stage)));
    return was?.kind !== 'file' || is?.kind !== 'file' || Buffer.compare(was.bytes, is.bytes) !== 0;
  });
}
