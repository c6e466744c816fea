import type { Membership } from '../../outputs/membership.ts';
import type { Generation } from '../../plan/generation.ts';
import { IdSet } from '../../plan/id-set.ts';
import type { Stage } from '../../source/stage.ts';
import type { IdentifiedGeneration } from '../attribution/membership-masks.ts';
import { Identity } from '../generation-reasons.ts';
import type { Edits } from '../reason.ts';
import { type ComparedCohort, rowsIn } from './compared-cohort.ts';
import { type Planner, type SharedGroup, type SharedGroups, SIDES, withoutIn } from './shared-groups.ts';
import type { Sharing } from './sharing-cohorts.ts';

/** All groups by looking up ids, for selected generations and for ids that committed metadata occupies. */
export function groupsByIds({ members, others, undoing }: Sharing, edits: Edits): SharedGroups {
  const found = { added: new Map<string, Planners>(), removed: new Map<string, Planners>() };
  for (const [side, own, other] of SIDES) {
    // A generation that no cohort planned before is new in each cohort that plans it.
    const stagesOf = ({ change }: ComparedCohort): readonly Stage[] =>
      change.plan?.stages.flatMap((one) => (one[side].count > 0 ? [one.stage] : [])) ?? [];
    const stages = new Set([...members.values()].flatMap(stagesOf));
    let known: PlannedIds | undefined;
    for (const one of members.values()) {
      const ownStages = stagesOf(one);
      const plan = ownStages.length === 0 ? undefined : one[own]()?.membership;
      if (plan === undefined) continue;
      known ??= PlannedIds.of(
        [
          ...[...members.values()].map((member) => () => member[other]()?.membership),
          ...others[other].map(({ plan }) => plan),
        ],
        stages,
      );
      collect(found[side], one, edits, plan, known, ownStages);
    }
  }
  const groupAt = (side: SharedGroup['side'], { stage, planners, generation }: Planners): SharedGroup => {
    const without = undoing.flatMap((one) =>
      one.lookup === undefined || planners.some(({ cohort }) => cohort === one.change.id)
        ? []
        : withoutIn(edits, one, one.lookup.plannedWithout(stage, generation)),
    );
    return { side, stage, planners, without, count: 1 };
  };
  function* groups(): Iterable<SharedGroup> {
    for (const [side] of SIDES) for (const one of found[side].values()) yield groupAt(side, one);
  }
  return {
    groups: groups(),
    groupOf({ stage, id }) {
      const one = found.added.get(`${stage} ${id}`);
      return one && groupAt('added', one);
    },
  };
}

/** A generation, and the cohorts that add it, or remove it, each with its row. */
interface Planners {
  readonly stage: Stage;
  readonly planners: [Planner, ...Planner[]];
  readonly generation: IdentifiedGeneration;
}

/** The ids that one side plans, in whatever cohorts. */
class PlannedIds {
  readonly #ids = { draft: new IdSet(), essay: new IdSet(), evaluation: new IdSet() };

  static of(plans: Iterable<() => Membership | undefined>, stages: ReadonlySet<Stage>): PlannedIds {
    const all = new PlannedIds();
    for (const planned of plans) {
      const plan = planned();
      if (plan === undefined) continue;
      for (const stage of stages) {
        const entries = plan.entries(stage);
        for (const index of entries.indices()) entries.addTo(all.#ids[stage], index);
      }
    }
    return all;
  }

  /** The generations of a plan whose ids are not among these ids. */
  *missing(plan: Membership, stage: Stage): Iterable<Generation> {
    const entries = plan.entries(stage);
    let next = 0;
    for (const index of entries.indices()) {
      const place = entries.placeIn(this.#ids[stage], index, next);
      if (place < 0) yield entries.at(index);
      else next = place + 1;
    }
  }
}

export function collect(
  found: Map<string, Planners>,
  cohort: ComparedCohort,
  edits: Edits,
  own: Membership,
  known: PlannedIds,
  stages: readonly Stage[],
): void {
  const identity = new Identity(own);
  const rowIn = rowsIn(cohort, edits, identity);
  for (const stage of stages) {
    for (const generation of known.missing(own, stage)) {
      const planner = { cohort: cohort.change.id, row: rowIn(generation) };
      const key = `${stage} ${generation.id}`;
      const known = found.get(key);
      if (known === undefined)
        found.set(key, { stage, planners: [planner], generation: identity.of(generation) });
      else known.planners.push(planner);
    }
  }
}
