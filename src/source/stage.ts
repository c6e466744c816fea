/** The stages of generation: an essay is made from a draft, an evaluation from an essay. */
export type Stage = 'draft' | 'essay' | 'evaluation';

export const STAGES: readonly Stage[] = ['draft', 'essay', 'evaluation'];

/** Zero for each stage. */
export function noneByStage(): Record<Stage, number> {
  return { draft: 0, essay: 0, evaluation: 0 };
}
