import { STAGES, type Stage } from '../result.ts';
import { type Cause, type CohortChange, isPlanChanged } from './change.ts';

/** One reason why plans change, said once, whatever cohorts it changes. */
export interface ChangeCause {
  /**
   * As of a row of one cohort; besides: `new` and `gone`, cohorts that come to be or cease to be; `silent`, an edit that
   * adds and removes no generation, such as a count that only manifests record; `elsewhere`, no edit that is known.
   */
  readonly kind: 'edit' | 'together' | 'either' | 'several' | 'new' | 'gone' | 'silent' | 'elsewhere';
  readonly causes: readonly Cause[];
  /** Ids, by code point. */
  readonly cohorts: readonly string[];
  /** Over all of these cohorts; a generation of two cohorts counts twice. */
  readonly added: Readonly<Record<Stage, number>>;
  readonly removed: Readonly<Record<Stage, number>>;
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
  'silent',
];

/** The reasons of all cohorts: the same edit in 43 of them is one. The one that adds and removes most comes first. */
export function changeCauses(cohorts: readonly CohortChange[]): readonly ChangeCause[] {
  const groups = new Map<string, Growing>();
  for (const cohort of cohorts) {
    for (const { kind, causes, stages } of reasonsOf(cohort)) {
      const key = JSON.stringify([kind, causes]);
      const group = groups.get(key) ?? { kind, causes, cohorts: [], added: none(), removed: none() };
      groups.set(key, group);
      group.cohorts.push(cohort.id);
      for (const { stage, added, removed } of stages) {
        group.added[stage] += added;
        group.removed[stage] += removed;
      }
    }
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

interface Reason {
  readonly kind: ChangeCause['kind'];
  readonly causes: readonly Cause[];
  readonly stages: readonly { readonly stage: Stage; readonly added: number; readonly removed: number }[];
}

function* reasonsOf({ plan, before, after }: CohortChange): Iterable<Reason> {
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
    const causes = row.causes.flatMap((index) => plan.causes[index] ?? []);
    // Rows of edits that nobody knows of: what is committed may give generations other ids.
    yield {
      kind: row.kind !== 'either' && causes.length === 0 ? 'elsewhere' : row.kind,
      causes,
      stages: row.stages,
    };
  }
  // Where nothing is attributed although something changes, all that is known is that these edits were made.
  if (plan.attributed.length === 0 && isPlanChanged(plan)) yield { kind: 'elsewhere', causes: [], stages };
  for (const [index, cause] of plan.causes.entries())
    if (!named.has(index)) yield { kind: 'silent', causes: [cause], stages: [] };
}

function none(): Record<Stage, number> {
  return { draft: 0, essay: 0, evaluation: 0 };
}
