import { type Change, type CohortChange, isPlanChanged, type Origin } from '../../change/change.ts';
import { changeCauses, reasonsByCohort } from '../../change/change-causes.ts';
import { newlyInvalid } from '../../change/newly-invalid.ts';
import type { Severity } from '../../findings/diagnostic.ts';
import type { SwitchedRuns } from '../../prices/planned-runs.ts';
import { STAGES, type Stage } from '../../result.ts';
import { noneByStage } from '../../source/stage.ts';
import { causeKeysAmong } from '../findings.ts';
import { tally } from '../tally.ts';

/** A summary of a change, in numbers and names. */
export interface ChangeTally {
  /** Whether there is a base to compare with. */
  readonly hasBase: boolean;
  /** Checked cohorts. */
  readonly cohorts: number;
  /** Cohorts that are invalid now, and those of them that were not before. */
  readonly invalid: readonly string[];
  readonly newlyInvalid: readonly string[];
  readonly unchecked: readonly string[];
  /** Unchecked paths other than cohorts. */
  readonly leftUnchecked: number;
  /** Whether any outputs are committed; undefined if no cohort has a plan to compare. */
  readonly compared: boolean | undefined;
  /** Cohorts with drifted outputs now, and those with output that did not drift before. */
  readonly drifted: readonly string[];
  readonly newlyDrifted: readonly string[];
  /** Drifted cohorts whose drift the settings do not accept, so that they have to be regenerated. */
  readonly toRegenerate: readonly string[];
  /** Cohorts with outputs that drifted before and no longer do. */
  readonly fixed: readonly string[];
  /** Cohorts that were invalid and no longer are. */
  readonly repaired: readonly CohortChange[];
  readonly findings: Readonly<Record<Origin, Readonly<Record<Severity, number>>>>;
  /** Number of distinct errors that the change introduces; one error may occur in many places. */
  readonly errorCauses: number;
  /** Number of distinct reasons for newly drifted cohorts. */
  readonly driftCauses: number;
  /** Touched cohorts whose plan changes, or is added or removed. */
  readonly replanned: readonly CohortChange[];
  /** Different generations, unless no single job could compare the plans of all cohorts. */
  readonly added: Readonly<Record<Stage, number>>;
  readonly removed: Readonly<Record<Stage, number>>;
  /** Generations planned before and now that run a model instead of being copied, or the reverse. */
  readonly switched: readonly SwitchedRuns[];
  /** Generations planned before and now whose model id has changed. */
  readonly reassigned: Readonly<Record<Stage, number>>;
  /** Ids that stand for another model in the plan of some cohort. */
  readonly models: readonly string[];
  /** Touched cohorts whose plan is unknown on one side. */
  readonly unplanned: readonly CohortChange[];
  /** Invalid cohorts with edited outputs: what the outputs should be is unknown. */
  readonly incomparable: readonly CohortChange[];
  /** Cohorts that are no longer checked although their spec still exists. */
  readonly leftOut: readonly CohortChange[];
  /** Cohorts whose spec was removed, and those of them whose outputs still exist. */
  readonly gone: readonly CohortChange[];
  readonly leftBehind: readonly CohortChange[];
  /** Cohorts whose spec was moved to a place where nothing reads it. */
  readonly outOfSight: readonly CohortChange[];
  readonly renamed: readonly CohortChange[];
}

export function tallyChange(change: Change): ChangeTally {
  const { base, head, cohorts, drift } = change;
  const invalidNow = newlyInvalid(change);
  const idsOf = (state: string) => head.cohorts.filter((one) => one.state === state).map(({ id }) => id);
  const driftedWith = (...origins: readonly Origin[]) => [
    ...new Set(drift.filter(({ origin }) => origins.includes(origin)).map(({ cohort }) => cohort)),
  ];
  const findings = { introduced: noFindings(), existing: noFindings(), fixed: noFindings() };
  for (const { origin, diagnostic } of change.findings) findings[origin][diagnostic.severity]++;
  const causes = changeCauses(change);
  const sum = (side: 'added' | 'removed'): Readonly<Record<Stage, number>> => {
    const counts = noneByStage();
    for (const one of causes) for (const stage of STAGES) counts[stage] += one[side][stage];
    return counts;
  };
  const invalid = idsOf('invalid');
  const newlyDrifted = driftedWith('introduced');
  const causeOf = causeKeysAmong(change.sharedEdits, head.sources);
  const errors = change.findings.flatMap(({ origin, diagnostic }) =>
    origin === 'introduced' && diagnostic.severity === 'error' ? [causeOf(diagnostic)] : [],
  );
  const drifted = driftedWith('introduced', 'existing');
  const accepted = new Set(head.cohorts.flatMap(({ id, isDriftAccepted }) => (isDriftAccepted ? [id] : [])));
  const reasons = reasonsByCohort(cohorts);
  const { leftUnchecked, compared } = tally(head);
  return {
    hasBase: base !== undefined,
    cohorts: head.cohorts.length,
    invalid,
    newlyInvalid: invalid.filter((id) => invalidNow.has(id)),
    unchecked: idsOf('unchecked'),
    leftUnchecked,
    compared,
    drifted,
    toRegenerate: drifted.filter((id) => !accepted.has(id)),
    newlyDrifted,
    fixed: driftedWith('fixed'),
    repaired: cohorts.filter(({ before, plan }) => before === 'invalid' && plan !== undefined),
    findings,
    errorCauses: new Set(errors).size,
    // Cohorts without known reasons cannot share one.
    driftCauses: new Set(newlyDrifted.flatMap((id) => reasons.get(id) ?? id)).size,
    replanned: cohorts.filter(
      ({ plan, before, after }) =>
        isPlanChanged(plan) || (base && (before === 'absent') !== (after === 'absent')),
    ),
    added: sum('added'),
    removed: sum('removed'),
    switched: change.whole?.switched ?? [],
    reassigned: countsOf(change.whole?.reassigned ?? []),
    models: [
      ...new Set(
        causes.flatMap((one) => one.causes.flatMap((cause) => (cause.kind === 'model' ? [cause.llm] : []))),
      ),
    ],
    unplanned: cohorts.filter(({ plan }) => plan === undefined),
    gone: cohorts.filter(({ after, isLeftOut }) => after === 'absent' && !isLeftOut),
    incomparable: cohorts.filter(({ after, touches }) => after === 'invalid' && touches.includes('output')),
    leftOut: cohorts.filter(({ isLeftOut }) => isLeftOut === true),
    leftBehind: cohorts.filter((one) => one.leftBehind !== undefined),
    outOfSight: cohorts.filter(({ movedTo }) => movedTo !== undefined),
    renamed: cohorts.filter(({ renamedFrom }) => renamedFrom !== undefined),
  };
}

function countsOf(all: readonly { readonly stage: Stage; readonly count: number }[]): Record<Stage, number> {
  const counts = noneByStage();
  for (const { stage, count } of all) counts[stage] += count;
  return counts;
}

function noFindings(): Record<Severity, number> {
  return { error: 0, warning: 0, notice: 0 };
}
