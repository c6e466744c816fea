import { levelsOfGenerations } from '../outputs/describe-generation.ts';
import type { Membership } from '../outputs/membership.ts';
import type { Generation } from '../plan/generation.ts';
import { type GenerationList, STAGES, type Stage } from '../result.ts';
import { attributePlan, type DerivedSide, type GenerationLookup } from './attribution/attribute-plan.ts';
import type { PlanChange, StageChange } from './change.ts';

/** One side of a comparison; an `Expectation` is assignable. */
export type PlannedSide = Pick<DerivedSide, 'membership'> & Partial<DerivedSide>;

export interface PlanChangeOptions {
  /** Called with lookups of single generations if the inputs of both sides are known. */
  readonly onAttributed?: (lookup: GenerationLookup) => void;
}

/** Maximum number of ids in a list; the others are only counted. */
const FIRST = 5;

/**
 * The effect of a change on a cohort's plan: the generations that were added and removed, and the edits responsible. An
 * absent side has no generations. Ids are visited one at a time; memory is limited to two sets of ids.
 */
export function planChange(
  base: PlannedSide | undefined,
  head: PlannedSide | undefined,
  options: PlanChangeOptions = {},
): PlanChange {
  const stages = STAGES.map((stage) => stageChange(stage, base?.membership, head?.membership));
  if (!isDerived(base) || !isDerived(head)) return { stages, causes: [], attributed: [] };
  const { lookup, ...attribution } = attributePlan(base, head, stages);
  const change = { stages, ...attribution };
  options.onAttributed?.(lookup);
  return change;
}

/** Whether a side has more than its ids. */
function isDerived(side: PlannedSide | undefined): side is DerivedSide {
  return side?.derivation !== undefined && side.repository !== undefined;
}

function stageChange(stage: Stage, base: Membership | undefined, head: Membership | undefined): StageChange {
  const added = missingFrom(stage, head, base);
  const [before, after] = [base?.count(stage) ?? 0, head?.count(stage) ?? 0];
  // Since ids are distinct, the number of removed ones is known before searching for them.
  const removed = missingFrom(stage, before + added.count > after ? base : undefined, head);
  return { stage, before, after, added, removed };
}

/** The generations of one membership that are not in the other. */
function missingFrom(
  stage: Stage,
  one: Membership | undefined,
  other: Membership | undefined,
): GenerationList {
  if (one === undefined) return { stage, count: 0, first: [] };
  const first: Generation[] = [];
  let count = 0;
  const entries = one.entries(stage);
  for (const index of other === undefined ? entries.indices() : one.missingFrom(other, stage)) {
    if (first.length < FIRST) first.push(entries.at(index));
    count++;
  }
  return { stage, count, first: first.map(({ id }) => id), ...levelsOfGenerations(first, one) };
}
