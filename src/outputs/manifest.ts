import type { Plan } from '../plan/plan.ts';
import { usedTexts } from '../plan/used-texts.ts';
import { type JsonDocument, jsonDocument } from '../python/json-text.ts';

/** Replicates per stage as in the catalogs, in file order. */
export type Replication = readonly (readonly [stage: string, count: bigint])[];

/**
 * The content of `manifest.json`: the ids that the plan uses, sorted by code point, without duplicates (semantics §5).
 */
export interface Manifest {
  readonly combos: readonly string[];
  readonly templates: {
    readonly draft: readonly string[];
    readonly essay: readonly string[];
    readonly evaluation: readonly string[];
  };
  readonly llms: { readonly generation: readonly string[]; readonly evaluation: readonly string[] };
  readonly replication: Replication;
}

export function manifestOf(plan: Plan, replication: Replication): Manifest {
  return {
    combos: usedTexts(plan.combos, plan.drafts.combo),
    templates: {
      draft: usedTexts(plan.draftTemplates, plan.drafts.template),
      essay: usedTexts(plan.essayTemplates, plan.essays.template),
      evaluation: usedTexts(plan.evaluationTemplates, plan.evaluations.template),
    },
    llms: {
      generation: usedTexts(plan.draftModels, plan.drafts.model),
      evaluation: usedTexts(plan.evaluationModels, plan.evaluations.model),
    },
    replication,
  };
}

/** The file's text: indented by two spaces, non-ASCII characters as they are, no final newline. */
export function manifestText(manifest: Manifest): string {
  const document: JsonDocument = new Map<string, JsonDocument>([
    ['combos', manifest.combos],
    ['templates', new Map(Object.entries(manifest.templates))],
    ['llms', new Map(Object.entries(manifest.llms))],
    ['replication', new Map(manifest.replication)],
  ]);
  return jsonDocument(document);
}
