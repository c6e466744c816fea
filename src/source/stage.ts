/** What is generated, one from the other: an essay from a draft, an evaluation from an essay. */
export type Stage = 'draft' | 'essay' | 'evaluation';

export const STAGES: readonly Stage[] = ['draft', 'essay', 'evaluation'];

/** Counts to add to. */
export function noneByStage(): Record<Stage, number> {
  return { draft: 0, essay: 0, evaluation: 0 };
}
