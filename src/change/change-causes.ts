import type { PlanCost } from '../prices/plan-cost.ts';
import { STAGES, type Stage } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';
import { noneByStage } from '../source/stage.ts';
import { type Cause, type CohortChange, isPlanChanged, type PlanChange } from './change.ts';

/** What makes a change of plans: the same in two cohorts is one reason. */
export interface Reason {
  /**
   * As of a row of one cohort; besides: `new` and `gone`, cohorts that come to be or cease to be; `silent`, an edit that
   * adds and removes no generation, such as a count that only manifests record; `elsewhere`, no edit that is known. Two
   * change a price without changing a plan: `unplanned`, what was planned before is not known; `uncopied`, what was a copy
   * runs a model.
   */
  readonly kind: AttributedKind | 'new' | 'gone' | 'silent' | 'elsewhere' | 'unplanned' | 'uncopied';
  readonly causes: readonly Cause[];
}

type AttributedKind = PlanChange['attributed'][number]['kind'];

/** Two reasons with one key are the same. */
export function reasonKey({ kind, causes }: Reason): string {
  return JSON.stringify([kind, causes]);
}

/** The reason of one row of a plan's change. */
export function reasonOf(
  { causes }: Pick<PlanChange, 'causes'>,
  row: Pick<PlanChange['attributed'][number], 'kind' | 'causes'>,
): Reason {
  const named = row.causes.flatMap((index) => causes[index] ?? []);
  // Rows of edits that nobody knows of: what is committed may give generations other ids.
  return { kind: row.kind !== 'either' && named.length === 0 ? 'elsewhere' : row.kind, causes: named };
}

/** One reason why plans change, said once, whatever cohorts it changes. */
export interface ChangeCause extends Reason {
  /** Ids, by code point. */
  readonly cohorts: readonly string[];
  /** Over all of these cohorts; a generation of two cohorts counts twice. */
  readonly added: Readonly<Record<Stage, number>>;
  readonly removed: Readonly<Record<Stage, number>>;
  /** What the generations cost that it adds, each once; absent where there are no prices, or nothing is paid for. */
  readonly cost?: PlanCost;
}

/** Kinds in the order in which they are reported. */
const ORDER: readonly ChangeCause['kind'][] = [
  'new',
  'gone',
  'edit',
  'together',
  'either',
  'several',
  'elsewhere',
  'unplanned',
  'uncopied',
  'silent',
];

/**
 * The reasons of all cohorts: the same edit in 43 of them is one. The one that adds and removes most comes first.
 *
 * @param costs - What the generations of each reason cost, by {@link reasonKey}; what is paid for without any change of a
 *   plan is a reason of its own.
 */
export function changeCauses(
  cohorts: readonly CohortChange[],
  costs: ReadonlyMap<string, PlanCost> = new Map(),
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
      };
      groups.set(key, group);
      group.cohorts.push(cohort.id);
      for (const { stage, added, removed } of stages) {
        group.added[stage] += added;
        group.removed[stage] += removed;
      }
    }
  }
  for (const [key, cost] of costs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, unplannedReason(key, cost, cohorts));
    else groups.set(key, { ...group, cost });
  }
  const size = (one: ChangeCause): number =>
    STAGES.reduce((sum, stage) => sum + one.added[stage] + one.removed[stage], 0);
  return [...groups.values()].sort(
    (left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind) || size(right) - size(left),
  );
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
  const named = new Set<number>();
  for (const row of plan.attributed) {
    for (const index of row.causes) named.add(index);
    yield { ...reasonOf(plan, row), stages: row.stages };
  }
  // Where nothing is attributed although something changes, all that is known is that these edits were made.
  if (plan.attributed.length === 0 && isPlanChanged(plan)) yield { kind: 'elsewhere', causes: [], stages };
  for (const [index, cause] of plan.causes.entries())
    if (!named.has(index)) yield { kind: 'silent', causes: [cause], stages: [] };
}

/** All reasons of each cohort as one key; a cohort whose plan is not compared, or stays as it is, has none. */
export function reasonsByCohort(cohorts: readonly CohortChange[]): ReadonlyMap<string, string> {
  return new Map(
    cohorts.flatMap((cohort) => {
      const keys = [...reasonsOf(cohort)].map(reasonKey);
      return keys.length === 0 ? [] : [[cohort.id, keys.sort(compareCodePoints).join('\n')] as const];
    }),
  );
}

/** A reason that no plan's change names: all that is known of it is what it costs. */
function unplannedReason(key: string, cost: PlanCost, cohorts: readonly CohortChange[]): Growing {
  const [kind] = JSON.parse(key) as [ChangeCause['kind']];
  const added = noneByStage();
  for (const { stage, runs, unknown } of cost.stages) added[stage] += runs + unknown;
  const isMeant = ({ plan, after }: CohortChange): boolean =>
    kind === 'unplanned' && plan === undefined && (after === 'clean' || after === 'drifted');
  return {
    ...{ kind, causes: [], added, removed: noneByStage(), cost },
    cohorts: cohorts.filter(isMeant).map(({ id }) => id),
  };
}
