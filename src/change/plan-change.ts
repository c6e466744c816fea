import { levelsOfGenerations } from '../outputs/describe-generation.ts';
import type { Membership } from '../outputs/membership.ts';
import type { Generation } from '../plan/generation.ts';
import { type GenerationList, STAGES, type Stage } from '../result.ts';
import { attributePlan, type DerivedSide, type GenerationLookup } from './attribution/attribute-plan.ts';
import { compareProducts, type ProductComparison } from './attribution/membership-masks.ts';
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
 * absent side has no generations. Ids are compared only where the structure of the rows does not determine them.
 */
export function planChange(
  base: PlannedSide | undefined,
  head: PlannedSide | undefined,
  options: PlanChangeOptions = {},
): PlanChange {
  const [was, is] = [base?.membership, head?.membership];
  const comparison = was?.product && is?.product && compareProducts([was.product, is.product]);
  const stages = STAGES.map((stage) =>
    comparison ? structuredChange(stage, was, is, comparison) : stageChange(stage, was, is),
  );
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

/** The same, from the structure of the rows: only the first few generations are searched for. */
function structuredChange(
  stage: Stage,
  base: Membership,
  head: Membership,
  { counts, masksIn }: ProductComparison,
): StageChange {
  const only = (one: Membership, mask: number): GenerationList => {
    const count = counts[stage].get(BigInt(mask)) ?? 0;
    const first: Generation[] = [];
    const entries = one.entries(stage);
    const maskOf = masksIn(stage, one);
    for (const index of count > 0 ? entries.indices() : []) {
      if (maskOf(index) === mask) first.push(entries.at(index));
      if (first.length === Math.min(FIRST, count)) break;
    }
    return listed(stage, count, first, one);
  };
  const [before, after] = [base.count(stage), head.count(stage)];
  return { stage, before, after, added: only(head, 2), removed: only(base, 1) };
}

function listed(
  stage: Stage,
  count: number,
  first: readonly Generation[],
  membership: Membership,
): GenerationList {
  return { stage, count, first: first.map(({ id }) => id), ...levelsOfGenerations(first, membership) };
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
  return listed(stage, count, first, one);
}
