/** The columns of each field; the first that is present and not blank is used (semantics §4). */
export const TEXT_FIELDS = {
  combo_id: ['combo_id', 'combo'],
  draft_template: ['draft_template'],
  draft_llm: ['draft_llm', 'draft_model', 'generation_llm'],
  essay_template: ['essay_template'],
  essay_llm: ['essay_llm'],
  evaluation_template: ['evaluation_template'],
  evaluation_llm: ['evaluation_llm'],
} as const;

export const REPLICATE_FIELDS = {
  draft: ['draft_replicate', 'draft_template_replicate', 'draft_rep'],
  essay: ['essay_replicate', 'essay_template_replicate', 'essay_rep'],
  evaluation: [
    'evaluation_replicate',
    'evaluation_template_replicate',
    'evaluation_llm_replicate',
    'evaluation_rep',
  ],
} as const;

export type TextField = keyof typeof TEXT_FIELDS;

/** Whether the planner reads an id from a column of this name. */
export function isFieldColumn(name: string): boolean {
  return Object.values(TEXT_FIELDS).some((names) => (names as readonly string[]).includes(name));
}

/** All columns from which the planner reads the same id as from this one. */
export function fieldColumns(name: string): readonly string[] {
  const all: readonly (readonly string[])[] = Object.values(TEXT_FIELDS);
  return all.find((names) => names.includes(name)) ?? [];
}
