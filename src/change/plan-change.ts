import type { Design } from '../design/design.ts';
import type { Membership } from '../outputs/membership.ts';
import { type GenerationList, STAGES, type Stage } from '../result.ts';
import { designEdits } from './attribution/design-edits.ts';
import type { PlanChange, StageChange } from './change.ts';

/** One side of a comparison; an `Expectation` is one. */
export interface PlannedSide {
  readonly membership: Membership;
  readonly design?: Design | undefined;
}

export interface PlanChangeOptions {
  /** Whether a generation has been made already: its metadata is committed. Default: none has. */
  readonly isMade?: (stage: Stage, id: string) => boolean;
}

/** How many ids a list names; the rest is counted. */
const FIRST = 5;

/**
 * What a change does to a cohort's plan: the generations that come and go, and what in the spec made it so. A side that
 * is absent has no generation. Ids are gone through one at a time; a plan of a million costs two sets of its ids.
 */
export function planChange(
  base: PlannedSide | undefined,
  head: PlannedSide | undefined,
  options: PlanChangeOptions = {},
): PlanChange {
  return {
    stages: STAGES.map((stage) => stageChange(stage, base?.membership, head?.membership, options)),
    causes:
      base?.design && head?.design ? designEdits(base.design, head.design).map(({ cause }) => cause) : [],
  };
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
  const removed = missingFrom(stage, base, head);
  const before = base?.count(stage) ?? 0;
  return { stage, before, after: before + added.count - removed.count, added, removed, toRun };
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
  for (const id of one?.ids(stage) ?? []) {
    if (other?.has(stage, id)) continue;
    if (first.length < FIRST) first.push(id);
    count++;
    visit(id);
  }
  return { stage, count, first };
}
