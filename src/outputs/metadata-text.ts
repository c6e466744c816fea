import type { Generation } from '../plan/generation.ts';
import { type JsonDocument, jsonDocument } from '../python/json-text.ts';

/**
 * The text of `gens/<stage>/<id>/metadata.json` (semantics §5): indented by two spaces, non-ASCII characters as they
 * are, no final newline.
 */
export function metadataText(generation: Generation, cohort: string, mode: string): string {
  const fields: [string, JsonDocument][] = [
    ['stage', generation.stage],
    ['gen_id', generation.id],
    ['origin_cohort_id', cohort],
    ['mode', mode],
    ['template_id', generation.template],
    [generation.stage === 'draft' ? 'combo_id' : 'parent_gen_id', generation.origin],
    ['llm_model_id', generation.model],
    ['replicate', generation.replicate],
  ];
  return jsonDocument(new Map(fields));
}
