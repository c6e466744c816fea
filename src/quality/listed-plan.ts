import type { Generation } from '../plan/generation.ts';
import { type Plan, Vocabulary } from '../plan/plan.ts';
import { passCheckpoint } from '../source/checkpoint.ts';

/**
 * The generations of a curated selection as a plan, without duplicates. They need not be planned by the spec. Leaves
 * out essays whose draft is not listed, and evaluations whose essay is not, since it is unknown what they vary.
 */
export function listedPlan(generations: readonly Generation[]): Plan {
  const vocabularies = {
    combos: new Vocabulary(),
    draftTemplates: new Vocabulary(),
    draftModels: new Vocabulary(),
    essayTemplates: new Vocabulary(),
    essayModels: new Vocabulary(),
    evaluationTemplates: new Vocabulary(),
    evaluationModels: new Vocabulary(),
    replicates: new Vocabulary(),
  };
  const drafts = new Listed();
  const essays = new Listed();
  const evaluations = new Listed();
  const { combos, replicates } = vocabularies;
  for (const one of ofStage(generations, 'draft'))
    drafts.add(
      one.id,
      combos.code(one.origin),
      vocabularies.draftTemplates.code(one.template),
      vocabularies.draftModels.code(one.model),
      replicates.code(one.replicate.toString()),
    );
  for (const one of ofStage(generations, 'essay'))
    essays.add(
      one.id,
      drafts.indexOf(one.origin),
      vocabularies.essayTemplates.code(one.template),
      vocabularies.essayModels.code(one.model),
      replicates.code(one.replicate.toString()),
    );
  for (const one of ofStage(generations, 'evaluation'))
    evaluations.add(
      one.id,
      essays.indexOf(one.origin),
      vocabularies.evaluationTemplates.code(one.template),
      vocabularies.evaluationModels.code(one.model),
      replicates.code(one.replicate.toString()),
    );
  const { origin: combo, ...draftColumns } = drafts.columns();
  const { origin: draft, ...essayColumns } = essays.columns();
  const { origin: essay, ...evaluationColumns } = evaluations.columns();
  return {
    rows: evaluationColumns.count,
    ...vocabularies,
    drafts: { ...draftColumns, combo },
    essays: { ...essayColumns, draft },
    evaluations: { ...evaluationColumns, essay },
  };
}

function* ofStage(generations: readonly Generation[], stage: Generation['stage']): Iterable<Generation> {
  for (const one of generations) {
    passCheckpoint();
    if (one.stage === stage) yield one;
  }
}

/** Generations of one stage, in the order listed. */
class Listed {
  readonly #index = new Map<string, number>();
  readonly #fields: readonly [number[], number[], number[], number[]] = [[], [], [], []];

  /** @param origin - Negative if the parent is not listed. */
  add(id: string, origin: number, template: number, model: number, replicate: number): void {
    if (origin < 0 || this.#index.has(id)) return;
    this.#index.set(id, this.#index.size);
    for (const [field, value] of [origin, template, model, replicate].entries())
      this.#fields[field]?.push(value);
  }

  indexOf(id: string): number {
    return this.#index.get(id) ?? -1;
  }

  columns(): Record<'origin' | 'template' | 'model' | 'replicate', Int32Array> & { readonly count: number } {
    const [origin, template, model, replicate] = this.#fields;
    return {
      count: this.#index.size,
      origin: Int32Array.from(origin),
      template: Int32Array.from(template),
      model: Int32Array.from(model),
      replicate: Int32Array.from(replicate),
    };
  }
}
