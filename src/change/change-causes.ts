import { type ChangeCost, type PlanCost, runsByStage } from '../prices/plan-cost.ts';
import type { ReassignedRuns } from '../prices/planned-runs.ts';
import { STAGES, type Stage } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';
import { oncePer } from '../source/once-per.ts';
import { noneByStage } from '../source/stage.ts';
import type { Change, CohortChange, CountedReason, Reason } from './change.ts';
import { editsOf, isAssigned, reasonKey, rowsOf, switchReason } from './reason.ts';

/** A reason for plan changes, with all cohorts that it changes. */
export interface ChangeCause extends CountedReason {
  /**
   * Different generations that are planned before and now: former copies that run a model, the reverse, or another
   * model.
   */
  readonly switched: Readonly<Record<Stage, number>>;
  /**
   * Cost of the added or switched generations, each counted once; absent if there are no prices, or nothing is paid
   * for.
   */
  readonly cost?: PlanCost;
}

/** Kinds in the order of the report. */
const ORDER: readonly ChangeCause['kind'][] = [
  'new',
  'gone',
  'excluded',
  'repaired',
  'edit',
  'together',
  'either',
  'several',
  'elsewhere',
  'unplanned',
  'uncopied',
  'copied',
  'silent',
];

/**
 * The reasons of all cohorts, with equal ones merged, such as the same edit in 43 cohorts. Within a kind, the reason
 * that adds and removes most comes first.
 *
 * @param change - Without `whole`, a generation counts in every cohort that gains or loses it.
 * @param cost - Its costs by {@link reasonKey}; a cost without a plan change becomes a separate reason.
 */
export function changeCauses(
  { cohorts, whole }: Pick<Change, 'cohorts' | 'whole'>,
  cost?: Pick<ChangeCost, 'reasons'>,
): readonly ChangeCause[] {
  const groups = new Map<string, ChangeCause>();
  for (const one of whole?.reasons ?? countedReasons(cohorts))
    groups.set(reasonKey(one), { ...one, switched: noneByStage() });
  for (const one of silentReasons(cohorts)) {
    // An edit that adds generations in one cohort and none in another is still one reason.
    const counted = groups.get(reasonKey({ ...one, kind: 'edit' }));
    const { cohorts: ids, ...reason } = counted ?? { ...one, switched: noneByStage() };
    const all = [...new Set([...ids, ...one.cohorts])].sort(compareCodePoints);
    groups.set(reasonKey(reason), { ...reason, cohorts: all });
  }
  for (const runs of whole?.reassigned ?? []) {
    // If cohorts assign different models, the first reason with a group counts.
    const known = assigningReasons(cohorts, runs).find((one) => groups.has(one));
    const [key, group] =
      known === undefined
        ? ([...groups].find(([, { causes }]) => causes.some((one) => isAssigned(one, runs))) ?? [])
        : [known, groups.get(known)];
    if (key === undefined || group === undefined) continue;
    const count = group.switched[runs.stage] + runs.count;
    groups.set(key, { ...group, switched: { ...group.switched, [runs.stage]: count } });
  }
  for (const one of whole?.switched ?? []) {
    const reason = switchReason(one);
    const switched = { ...noneByStage(), [one.stage]: one.count };
    groups.set(reasonKey(reason), {
      ...{ ...reason, cohorts: [], added: noneByStage(), removed: noneByStage(), switched },
    });
  }
  for (const [key, own] of cost?.reasons ?? []) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, unplannedReason(key, own, cohorts));
    else groups.set(key, { ...group, cost: own });
  }
  const size = (one: ChangeCause): number =>
    STAGES.reduce((sum, stage) => sum + one.added[stage] + one.removed[stage] + one.switched[stage], 0);
  const isNothing = (one: ChangeCause): boolean => size(one) === 0 && one.kind !== 'silent';
  return [...groups.values()].sort(
    (left, right) =>
      Number(isNothing(left)) - Number(isNothing(right)) ||
      ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind) ||
      size(right) - size(left),
  );
}

/** The keys of the edits that make other models write the same generations. */
function assigningReasons(cohorts: readonly CohortChange[], runs: ReassignedRuns): readonly string[] {
  const edits = editsOf(cohorts);
  return cohorts.flatMap(({ plan }) =>
    plan === undefined
      ? []
      : plan.attributed
          .filter(({ causes }) =>
            causes.some((index) => plan.causes.slice(index, index + 1).some((one) => isAssigned(one, runs))),
          )
          .map((row) => reasonKey(edits.reason(edits.row(plan, row)))),
  );
}

/** Whether a cause adds no generation and has no cost. */
export function addsNothing({ added, cost }: ChangeCause): boolean {
  return cost === undefined && STAGES.every((stage) => added[stage] === 0);
}

/** Collects counts by reason. */
export class ReasonCounts {
  readonly #reasons = new Map<
    string,
    Reason & {
      readonly cohorts: Set<string>;
      readonly added: Record<Stage, number>;
      readonly removed: Record<Stage, number>;
    }
  >();

  add(reason: Reason, cohorts: Iterable<string>, stage?: Stage, added = 0, removed = 0): void {
    const key = reasonKey(reason);
    const known = this.#reasons.get(key) ?? {
      ...reason,
      ...{ cohorts: new Set(), added: noneByStage(), removed: noneByStage() },
    };
    this.#reasons.set(key, known);
    for (const id of cohorts) known.cohorts.add(id);
    if (stage === undefined) return;
    known.added[stage] += added;
    known.removed[stage] += removed;
  }

  list(): readonly CountedReason[] {
    return [...this.#reasons.values()].map((one) => ({
      ...one,
      cohorts: [...one.cohorts].sort(compareCodePoints),
    }));
  }
}

/** Cached, because a comment is rendered several times, each time with less detail. */
const countedReasons = oncePer((cohorts: readonly CohortChange[]): readonly CountedReason[] => {
  const edits = editsOf(cohorts);
  const counts = new ReasonCounts();
  for (const cohort of cohorts) {
    for (const { row, stages } of rowsOf(edits, cohort).rows) {
      const reason = edits.reason(row);
      counts.add(reason, [cohort.id]);
      for (const { stage, added, removed } of stages) counts.add(reason, [], stage, added, removed);
    }
  }
  return counts.list();
});

const silentReasons = oncePer((cohorts: readonly CohortChange[]): readonly CountedReason[] => {
  const edits = editsOf(cohorts);
  const counts = new ReasonCounts();
  for (const cohort of cohorts)
    for (const row of rowsOf(edits, cohort).silent) counts.add(edits.reason(row), [cohort.id]);
  return counts.list();
});

/** The keys of all reasons of each cohort. Cohorts whose plan is unchanged or was not compared are left out. */
export function reasonsByCohort(cohorts: readonly CohortChange[]): ReadonlyMap<string, readonly string[]> {
  const edits = editsOf(cohorts);
  return new Map(
    cohorts.flatMap((cohort) => {
      const { rows, silent } = rowsOf(edits, cohort);
      // As in `countedReasons`, an edit is the same reason even in a cohort in which it adds no generation.
      const all = [
        ...rows.map(({ row }) => row),
        ...silent.map((row) => ({ ...row, kind: 'edit' as const })),
      ];
      const keys = [...new Set(all.map((row) => reasonKey(edits.reason(row))))];
      return keys.length === 0 ? [] : [[cohort.id, keys.sort(compareCodePoints)] as const];
    }),
  );
}

/** A reason without a plan change, of which only the cost is known. */
function unplannedReason(key: string, cost: PlanCost, cohorts: readonly CohortChange[]): ChangeCause {
  const [kind] = JSON.parse(key) as [ChangeCause['kind']];
  const isMeant = ({ plan, after }: CohortChange): boolean =>
    kind === 'unplanned' && plan === undefined && (after === 'clean' || after === 'drifted');
  return {
    ...{ kind, causes: [], added: runsByStage(cost), removed: noneByStage(), switched: noneByStage(), cost },
    cohorts: cohorts.filter(isMeant).map(({ id }) => id),
  };
}
