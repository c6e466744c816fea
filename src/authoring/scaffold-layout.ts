import { PLAN_COLUMNS, type PlanColumn, sortOf } from './plan-columns.ts';
import type { SpecLayout } from './spec-layout.ts';

/** The axes that every plan needs, in order. */
export const SCAFFOLD_AXES = PLAN_COLUMNS.filter((name) => sortOf(name) !== 'replicate');

/**
 * A new spec with every combination of the levels. If `essay_llm` has no levels, an essay has the model of its draft;
 * several models are tied, since the id of an essay does not depend on its model.
 */
export function scaffoldLayout(levels: ReadonlyMap<PlanColumn, readonly string[]>): SpecLayout {
  const models = unique(levels.get('draft_llm'));
  const own = unique(levels.get('essay_llm'));
  const levelsOf = (name: PlanColumn): string[] =>
    name === 'essay_llm' && own.length === 0 ? models : unique(levels.get(name));
  return {
    axes: SCAFFOLD_AXES.map((name) => ({ name, levels: levelsOf(name) })),
    ties:
      own.length === 0 && models.length > 1
        ? [{ canonical: 'draft_llm', axes: ['draft_llm', 'essay_llm'] }]
        : [],
    couplings: [],
    replicates: [],
    fieldOrder: SCAFFOLD_AXES,
  };
}

function unique(levels: readonly string[] | undefined): string[] {
  return [...new Set(levels)];
}
