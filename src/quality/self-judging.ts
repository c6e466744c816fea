import type { Plan } from '../plan/plan.ts';

/** The writers of generations, according to the catalogs. */
export interface Writers {
  /**
   * The `model` of an id in `llm_models.csv`: two aliases of the same model are the same judge. `undefined` if it has
   * none.
   */
  modelOf(id: string): string | undefined;
  /** Whether an essay template copies its draft, so that the essay's writer is the draft's. */
  copiesDraft(essayTemplate: string): boolean;
}

/** Numbers of evaluations by judge. */
export interface SelfJudging {
  readonly evaluations: number;
  /** Judged by the model that wrote the essay (or, for a copied essay, the draft). */
  readonly ownEssay: number;
  /** Judged by the model that wrote the draft, but not the essay. */
  readonly ownDraft: number;
  /** The model of the judge or of a writer is unknown, so these could be any of the others. */
  readonly unknown: number;
}

/** Counts the evaluations whose judge is a writer of what it judges, by model, not by alias. */
export function selfJudging(plan: Plan, writers: Writers): SelfJudging {
  const counts = { ownEssay: 0, ownDraft: 0, unknown: 0, neither: 0 };
  const judgedOf = judgements(plan, writers);
  for (let one = 0; one < plan.evaluations.count; one++) counts[judgedOf(one)]++;
  const { neither: _, ...own } = counts;
  return { evaluations: plan.evaluations.count, ...own };
}

/** Whether every evaluation is by the model that wrote the essay. */
export function isSelfJudged(plan: Plan, writers: Writers): boolean {
  const judgedOf = judgements(plan, writers);
  for (let one = 0; one < plan.evaluations.count; one++) if (judgedOf(one) !== 'ownEssay') return false;
  return true;
}

/** What the judge of each evaluation wrote of what it judges. */
function judgements(
  plan: Plan,
  writers: Writers,
): (evaluation: number) => 'ownEssay' | 'ownDraft' | 'unknown' | 'neither' {
  const known = new Map<string, number>();
  const numberOf = (id: string): number => {
    const model = writers.modelOf(id);
    if (model === undefined) return UNKNOWN;
    const number = known.get(model) ?? known.size;
    known.set(model, number);
    return number;
  };
  const draftModels = Int32Array.from(plan.draftModels.texts, numberOf);
  const essayModels = Int32Array.from(plan.essayModels.texts, numberOf);
  const judges = Int32Array.from(plan.evaluationModels.texts, numberOf);
  const copies = plan.essayTemplates.texts.map((template) => writers.copiesDraft(template));
  const { drafts, essays, evaluations } = plan;
  return (one) => {
    const essay = evaluations.essay[one] ?? 0;
    const judge = judges[evaluations.model[one] ?? 0] ?? UNKNOWN;
    const draftWriter = draftModels[drafts.model[essays.draft[essay] ?? 0] ?? 0] ?? UNKNOWN;
    const essayWriter = copies[essays.template[essay] ?? 0]
      ? draftWriter
      : (essayModels[essays.model[essay] ?? 0] ?? UNKNOWN);
    if (judge === UNKNOWN) return 'unknown';
    if (judge === essayWriter) return 'ownEssay';
    if (judge === draftWriter) return 'ownDraft';
    return essayWriter === UNKNOWN || draftWriter === UNKNOWN ? 'unknown' : 'neither';
  };
}

const UNKNOWN = -1;
