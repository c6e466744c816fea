import type { Stage } from '../result.ts';

/** The columns that plan a generation, in the order in which specs are written. */
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

/** What a column's values are; equal texts of two sorts mean different things. */
export type ColumnSort = 'combo' | 'template' | 'llm' | 'replicate';

export function sortOf(column: PlanColumn): ColumnSort {
  return column === 'combo_id' ? 'combo' : (column.slice(column.indexOf('_') + 1) as ColumnSort);
}

/** The stage of a column; `combo_id` has none. */
export function stageOf(column: PlanColumn): Stage | undefined {
  return column === 'combo_id' ? undefined : (column.slice(0, column.indexOf('_')) as Stage);
}

export function placeOf(column: PlanColumn): number {
  return PLAN_COLUMNS.indexOf(column);
}
