import type { Derivation } from '../derive.ts';
import { dependentPairTables, type PairTable } from '../quality/pair-tables.ts';
import { judgedPlan, type QualityReport } from '../quality/quality-report.ts';
import { type PlanBranch, planTree } from './plan-tree.ts';

/** The data for a picture of a plan. Its size is limited, however large the plan is. */
export interface PlanPicture {
  /** Pairs of axes that depend on each other. */
  readonly tables: readonly PairTable[];
  readonly tree: readonly PlanBranch[];
}

/** Maximum number of rows and columns of a table. */
const MOST_LEVELS = 16;

/** The picture of a valid cohort's plan, or of the listed generations if it follows a curated selection. */
export function planPicture(derivation: Derivation, quality: QualityReport): PlanPicture | undefined {
  const plan = judgedPlan(derivation);
  return plan && { tables: dependentPairTables(plan, quality, MOST_LEVELS), tree: planTree(plan) };
}
