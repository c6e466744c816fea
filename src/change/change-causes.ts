import { type ChangeCost, type PlanCost, runsByStage } from '../prices/plan-cost.ts';
import { COPY, type SwitchedRuns } from '../prices/planned-runs.ts';
import { STAGES, type Stage } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';
import { noneByStage } from '../source/stage.ts';
import { type Cause, type CohortChange, isPlanChanged, type PlanChange } from './change.ts';

/** A reason for plan changes. Equal reasons of two cohorts count as one. */
export interface Reason {
  /**
   * The kind of an attributed row, or one of these:
   * - `new` and `gone`: the cohort was added or removed.
   * - `repaired`: the cohort was invalid, so that nothing of it was planned.
   * - `silent`: an edit that adds and removes no generation, such as a count that only manifests record.
   * - `elsewhere`: no known edit.
   * - `unplanned`: only the price changes, since the previous plan could not be determined.
   * - `uncopied`, `copied`: the plan is the same, but former copies now run a model, or the reverse.
   */
  readonly kind:
    | AttributedKind
    | 'new'
    | 'gone'
    | 'repaired'
    | 'silent'
    | 'elsewhere'
    | 'unplanned'
    | 'uncopied'
    | 'copied';
  readonly causes: readonly Cause[];
}

type AttributedKind = PlanChange['attributed'][number]['kind'];

/** Equal for equal reasons. */
export function reasonKey({ kind, causes }: Reason): string {
  return JSON.stringify([kind, causes]);
}

/** The reason of an attributed row. */
export function reasonOf(
  { causes }: Pick<PlanChange, 'causes'>,
  row: Pick<PlanChange['attributed'][number], 'kind' | 'causes'>,
): Reason {
  const named = row.causes.flatMap((index) => causes[index] ?? []);
  // The edits of this row are not known: committed metadata may give generations other ids.
  return { kind: row.kind !== 'either' && named.length === 0 ? 'elsewhere' : row.kind, causes: named };
}

/** The reason why generations run a model that were copies before, or the reverse. */
export function switchReason({ stage, template, before, after }: Omit<SwitchedRuns, 'count'>): Reason {
  const kind = after === COPY ? 'copied' : 'uncopied';
  return { kind, causes: [{ kind: 'generator', stage, template, before, after }] };
}

/** A reason for plan changes, with all cohorts that it changes. */
export interface ChangeCause extends Reason {
  /** Ids, by code point. */
  readonly cohorts: readonly string[];
  /** Totals over these cohorts; a generation of two cohorts counts twice. */
  readonly added: Readonly<Record<Stage, number>>;
  readonly removed: Readonly<Record<Stage, number>>;
  /** Different generations that are planned before and now: former copies that run a model, or the reverse. */
  readonly switched: Readonly<Record<Stage, number>>;
  /** Cost of the added or switched generations, each counted once; absent if there are no prices, or nothing is paid for. */
  readonly cost?: PlanCost;
}

/** Kinds in the order of the report. */
const ORDER: readonly ChangeCause['kind'][] = [
  'new',
  'gone',
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
 * @param cost - Its costs by {@link reasonKey}; a cost without a plan change becomes a separate reason.
 */
export function changeCauses(
  cohorts: readonly CohortChange[],
  cost?: Pick<ChangeCost, 'reasons' | 'switched'>,
): readonly ChangeCause[] {
  const groups = new Map<string, Growing>();
  for (const cohort of cohorts) {
    for (const { kind, causes, stages } of reasonsOf(cohort)) {
      const key = reasonKey({ kind, causes });
      const group = groups.get(key) ?? {
        kind,
        causes,
        cohorts: [],
        added: noneByStage(),
        removed: noneByStage(),
        switched: noneByStage(),
      };
      groups.set(key, group);
      group.cohorts.push(cohort.id);
      for (const { stage, added, removed } of stages) {
        group.added[stage] += added;
        group.removed[stage] += removed;
      }
    }
  }
  for (const one of cost?.switched ?? []) {
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
  return [...groups.values()].sort(
    (left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind) || size(right) - size(left),
  );
}

/** Whether it adds nothing that could cost anything. */
export function addsNothing({ added, cost }: ChangeCause): boolean {
  return cost === undefined && STAGES.every((stage) => added[stage] === 0);
}

interface Growing extends ChangeCause {
  readonly cohorts: string[];
  readonly added: Record<Stage, number>;
  readonly removed: Record<Stage, number>;
}

interface CountedReason extends Reason {
  readonly stages: readonly { readonly stage: Stage; readonly added: number; readonly removed: number }[];
}

function* reasonsOf({ plan, before, after }: CohortChange): Iterable<CountedReason> {
  if (plan === undefined) return;
  const stages = plan.stages.map(({ stage, added, removed }) => ({
    stage,
    added: added.count,
    removed: removed.count,
  }));
  if (before === 'absent' || after === 'absent') {
    yield { kind: before === 'absent' ? 'new' : 'gone', causes: [], stages };
    return;
  }
  if (before === 'invalid') {
    yield { kind: 'repaired', causes: [], stages };
    return;
  }
  const named = new Set<number>();
  for (const row of plan.attributed) {
    for (const index of row.causes) named.add(index);
    yield { ...reasonOf(plan, row), stages: row.stages };
  }
  // The plan changed but nothing is attributed; all that is known is that these edits were made.
  if (plan.attributed.length === 0 && isPlanChanged(plan)) yield { kind: 'elsewhere', causes: [], stages };
  for (const [index, cause] of plan.causes.entries())
    if (!named.has(index)) yield { kind: 'silent', causes: [cause], stages: [] };
}

/** The keys of all reasons of each cohort. Cohorts whose plan is unchanged or was not compared are left out. */
export function reasonsByCohort(cohorts: readonly CohortChange[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    cohorts.flatMap((cohort) => {
      const keys = [...reasonsOf(cohort)].map(reasonKey);
      return keys.length === 0 ? [] : [[cohort.id, keys.sort(compareCodePoints)] as const];
    }),
  );
}

/** A reason that no plan change has; only its cost is known. */
function unplannedReason(key: string, cost: PlanCost, cohorts: readonly CohortChange[]): Growing {
  const [kind] = JSON.parse(key) as [ChangeCause['kind']];
  const isMeant = ({ plan, after }: CohortChange): boolean =>
    kind === 'unplanned' && plan === undefined && (after === 'clean' || after === 'drifted');
  return {
    ...{ kind, causes: [], added: runsByStage(cost), removed: noneByStage(), switched: noneByStage(), cost },
    cohorts: cohorts.filter(isMeant).map(({ id }) => id),
  };
}
