import type { Derivation } from '../../src/derive.ts';

/** Every evaluation that a cohort makes, with the texts of its fields and what it descends from; each id once. */
export function evaluationsOf({ plan, ids }: Derivation) {
  if (plan === undefined || ids === undefined) throw new Error('no plan');
  const { drafts, essays, evaluations } = plan;
  const firsts = (count: number, idOf: (index: number) => string): ReadonlyMap<string, number> =>
    new Map(Array.from({ length: count }, (_, index) => [idOf(index), index] as const).reverse());
  const idOf = (index: number): string => ids.evaluations.ids.at(index);
  const essayId = (index: number): string => ids.essays.ids.at(index);
  const first = firsts(evaluations.count, idOf);
  const firstEssay = firsts(essays.count, essayId);
  return Array.from({ length: evaluations.count }, (_, index) => index).flatMap((index) => {
    if (first.get(idOf(index)) !== index) return [];
    const essay = firstEssay.get(essayId(evaluations.essay[index] ?? 0)) ?? 0;
    const draft = essays.draft[essay] ?? 0;
    return {
      generation: { draft, essay, evaluation: index },
      fields: {
        combo_id: plan.combos.text(drafts.combo[draft] ?? 0),
        draft_template: plan.draftTemplates.text(drafts.template[draft] ?? 0),
        draft_llm: plan.draftModels.text(drafts.model[draft] ?? 0),
        essay_template: plan.essayTemplates.text(essays.template[essay] ?? 0),
        essay_llm: plan.essayModels.text(essays.model[essay] ?? 0),
        evaluation_template: plan.evaluationTemplates.text(evaluations.template[index] ?? 0),
        evaluation_llm: plan.evaluationModels.text(evaluations.model[index] ?? 0),
      } as Readonly<Record<string, string>>,
    };
  });
}
