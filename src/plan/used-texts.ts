import { compareCodePoints } from '../source/compare.ts';
import type { Plan, Vocabulary } from './plan.ts';
import type { TextField } from './plan-fields.ts';

/**
 * The texts that a column of the plan uses, sorted by code point. The vocabulary may contain more, such as an alias
 * that no row needs.
 */
export function usedTexts(vocabulary: Vocabulary, column: Int32Array): string[] {
  const seen = new Uint8Array(vocabulary.size);
  // Nearly always all texts are used, and the first few rows show it.
  let left = vocabulary.size;
  for (let index = 0; index < column.length && left > 0; index++) {
    const code = column[index] ?? 0;
    if (seen[code] === 0) {
      seen[code] = 1;
      left--;
    }
  }
  return vocabulary.texts.filter((_, code) => seen[code] === 1).sort(compareCodePoints);
}

/** The texts that the plan uses per field, which are the ids that its catalog must contain. */
export function plannedTexts(plan: Plan): Readonly<Record<TextField, readonly string[]>> {
  return {
    combo_id: usedTexts(plan.combos, plan.drafts.combo),
    draft_template: usedTexts(plan.draftTemplates, plan.drafts.template),
    draft_llm: usedTexts(plan.draftModels, plan.drafts.model),
    essay_template: usedTexts(plan.essayTemplates, plan.essays.template),
    essay_llm: usedTexts(plan.essayModels, plan.essays.model),
    evaluation_template: usedTexts(plan.evaluationTemplates, plan.evaluations.template),
    evaluation_llm: usedTexts(plan.evaluationModels, plan.evaluations.model),
  };
}
