import type { PlanIds, StageIds } from '../plan/assign-ids.ts';
import { type Plan, Vocabulary } from '../plan/plan.ts';
import { passCheckpoint } from '../source/checkpoint.ts';

/**
 * The generations that a plan really makes: entries with the same id are one generation, and the first counts. Its
 * vocabularies contain only what these generations use.
 *
 * @returns the same plan if all ids differ
 */
export function distinctPlan(plan: Plan, ids: PlanIds): Plan {
  const { drafts, essays, evaluations } = plan;
  const own = [ids.drafts, ids.essays, ids.evaluations];
  if (own.every(({ first }) => first === undefined)) return plan;
  const keptDrafts = keptOf(ids.drafts, drafts.count);
  const keptEssays = keptOf(ids.essays, essays.count);
  const keptEvaluations = keptOf(ids.evaluations, evaluations.count);
  const replicates = new Vocabulary();
  const recode = (codes: Int32Array, { entries }: Kept, from: Vocabulary, to: Vocabulary): Int32Array =>
    entries.map((entry) => to.code(from.text(codes[entry] ?? 0)));
  const stage = (
    kept: Kept,
    columns: Columns,
    templates: Vocabulary,
    models: Vocabulary,
  ): { readonly columns: Columns; readonly templates: Vocabulary; readonly models: Vocabulary } => {
    const used = { templates: new Vocabulary(), models: new Vocabulary() };
    return {
      ...used,
      columns: {
        count: kept.entries.length,
        template: recode(columns.template, kept, templates, used.templates),
        model: recode(columns.model, kept, models, used.models),
        replicate: recode(columns.replicate, kept, plan.replicates, replicates),
      },
    };
  };
  const combos = new Vocabulary();
  const draft = stage(keptDrafts, drafts, plan.draftTemplates, plan.draftModels);
  const essay = stage(keptEssays, essays, plan.essayTemplates, plan.essayModels);
  const evaluation = stage(keptEvaluations, evaluations, plan.evaluationTemplates, plan.evaluationModels);
  return {
    rows: plan.rows,
    combos,
    draftTemplates: draft.templates,
    draftModels: draft.models,
    essayTemplates: essay.templates,
    essayModels: essay.models,
    evaluationTemplates: evaluation.templates,
    evaluationModels: evaluation.models,
    replicates,
    drafts: { ...draft.columns, combo: recode(drafts.combo, keptDrafts, plan.combos, combos) },
    essays: {
      ...essay.columns,
      draft: keptEssays.entries.map((entry) => keptDrafts.indexOf(essays.draft[entry] ?? 0)),
    },
    evaluations: {
      ...evaluation.columns,
      essay: keptEvaluations.entries.map((entry) => keptEssays.indexOf(evaluations.essay[entry] ?? 0)),
    },
  };
}

interface Columns {
  readonly count: number;
  readonly template: Int32Array;
  readonly model: Int32Array;
  readonly replicate: Int32Array;
}

interface Kept {
  /** Entries that are the first with their id. */
  readonly entries: Int32Array;
  /** The index in {@link entries} of the generation that an entry is. */
  readonly indexOf: (entry: number) => number;
}

function keptOf({ first }: StageIds, count: number): Kept {
  const firstOf = (entry: number): number => first?.[entry] ?? entry;
  const entries: number[] = [];
  const indices = new Int32Array(count);
  for (let entry = 0; entry < count; entry++) {
    passCheckpoint();
    if (firstOf(entry) === entry) {
      indices[entry] = entries.length;
      entries.push(entry);
    }
  }
  return { entries: Int32Array.from(entries), indexOf: (entry) => indices[firstOf(entry)] ?? 0 };
}
