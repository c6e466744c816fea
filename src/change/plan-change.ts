import { levelsOf } from '../outputs/describe-generation.ts';
import type { Membership } from '../outputs/membership.ts';
import { type GenerationList, STAGES, type Stage } from '../result.ts';
import { attributePlan, type DerivedSide, type RowOf } from './attribution/attribute-plan.ts';
import type { PlanChange, StageChange } from './change.ts';

/** One side of a comparison; an `Expectation` is one. */
export type PlannedSide = Pick<DerivedSide, 'membership'> & Partial<DerivedSide>;

export interface PlanChangeOptions {
  /** Whether a generation has been made already: its metadata is committed. Default: none has. */
  readonly isMade?: (stage: Stage, id: string) => boolean;
  /** Called with the row that accounts for an added generation, where both sides are known. */
  readonly onAttributed?: (rowOf: RowOf, change: PlanChange) => void;
}

/** How many ids a list names; the rest is counted. */
const FIRST = 5;

/**
 * What a change does to a cohort's plan: the generations that added and removed, and the edits that made it so. A side that
 * is absent has no generation. Ids are gone through one at a time; a plan of a million costs two sets of its ids.
 */
export function planChange(
  base: PlannedSide | undefined,
  head: PlannedSide | undefined,
  options: PlanChangeOptions = {},
): PlanChange {
  const stages = STAGES.map((stage) => stageChange(stage, base?.membership, head?.membership, options));
  if (!isDerived(base) || !isDerived(head)) return { stages, causes: [], attributed: [] };
  const { rowOf, ...attribution } = attributePlan(base, head, stages);
  const change = { stages, ...attribution };
  options.onAttributed?.(rowOf, change);
  return change;
}

/** Whether there is more of a side than its ids. */
function isDerived(side: PlannedSide | undefined): side is DerivedSide {
  return side?.derivation !== undefined && side.repository !== undefined;
}

function stageChange(
  stage: Stage,
  base: Membership | undefined,
  head: Membership | undefined,
  options: PlanChangeOptions,
): StageChange {
  let toRun = 0;
  const added = missingFrom(stage, head, base, (id) => {
    if (!options.isMade?.(stage, id)) toRun++;
  });
  const [before, after] = [base?.count(stage) ?? 0, head?.count(stage) ?? 0];
  // Ids are distinct: how many are gone is known before they are looked for.
  const removed = missingFrom(stage, before + added.count > after ? base : undefined, head);
  return { stage, before, after, added, removed, toRun };
}

/** Generations of one membership that the other does not have. */
function missingFrom(
  stage: Stage,
  one: Membership | undefined,
  other: Membership | undefined,
  visit: (id: string) => void = () => {},
): GenerationList {
  const first: string[] = [];
  let count = 0;
  const ids = other === undefined ? one?.ids(stage) : one?.missingFrom(other, stage);
  for (const id of ids ?? []) {
    if (first.length < FIRST) first.push(id);
    count++;
    visit(id);
  }
  return { stage, count, first, ...levelsOf(stage, first, one) };
}
