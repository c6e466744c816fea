import type { Derivation } from '../derive.ts';
import { dependentPairTables, type PairTable } from '../quality/pair-tables.ts';
import { judgedPlan, type QualityReport } from '../quality/quality-report.ts';
import { type PlanBranch, planTree } from './plan-tree.ts';

/** What of a plan only a picture can show. It is bounded, however large the plan is. */
export interface PlanPicture {
  /** Pairs of axes of which one tells something of the other. */
  readonly tables: readonly PairTable[];
  readonly tree: readonly PlanBranch[];
}

/** Levels of an axis that a table has rows or columns for. */
const MOST_LEVELS = 16;

/** Pictures a valid cohort's plan; of one that follows a curated selection, what is listed. */
export function planPicture(derivation: Derivation, quality: QualityReport): PlanPicture | undefined {
  const plan = judgedPlan(derivation);
  return plan && { tables: dependentPairTables(plan, quality, MOST_LEVELS), tree: planTree(plan) };
}
