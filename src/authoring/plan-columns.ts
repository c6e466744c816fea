import type { Stage } from '../result.ts';

/** The columns that plan a generation, in the order used in specs. */
export const PLAN_COLUMNS = [
  'combo_id',
  'draft_template',
  'draft_llm',
  'draft_replicate',
  'essay_template',
  'essay_llm',
  'essay_replicate',
  'evaluation_template',
  'evaluation_llm',
  'evaluation_replicate',
] as const;

export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** The kind of a column's values; equal texts of different kinds are different values. */
export type ColumnSort = 'combo' | 'template' | 'llm' | 'replicate';

export function sortOf(column: PlanColumn): ColumnSort {
  return column === 'combo_id' ? 'combo' : (column.slice(column.indexOf('_') + 1) as ColumnSort);
}

/** The stage of a column; undefined for `combo_id`. */
export function stageOf(column: PlanColumn): Stage | undefined {
  return column === 'combo_id' ? undefined : (column.slice(0, column.indexOf('_')) as Stage);
}

export function placeOf(column: PlanColumn): number {
  return PLAN_COLUMNS.indexOf(column);
}
