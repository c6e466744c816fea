import type { ExistingGenerations } from '../plan/existing-generations.ts';
import { collisionId, generationId } from '../plan/generation-id.ts';
import { type Metadata, signatureOfMetadata, textField } from '../plan/metadata.ts';
import type { Stage } from '../result.ts';
import { type Fault, Faults } from './fault.ts';
import type { StageDifference } from './prove-spec.ts';

const ATTEMPTS = [1, 2, 3, 4];

/**
 * Why a spec made from the committed generations does not reproduce them: a spec gives every generation the id of its
 * signature. Ids that differ only because a parent's id differs are distinguished from those that cause the difference.
 */
export function explainDifference(
  difference: readonly StageDifference[],
  existing: ExistingGenerations,
): readonly Fault[] {
  const faults = new Faults();
  for (const { stage, lost, added } of difference) {
    for (const id of lost) {
      const { why, item } = reasonOf(stage, id, existing);
      faults.add(`${stage} ids ${why}`, item);
    }
    for (const id of lost.length > 0 ? [] : added)
      faults.add(`${stage} ids that the spec gives but membership.csv does not have`, id);
  }
  return faults.list;
}

function reasonOf(
  stage: Stage,
  id: string,
  existing: ExistingGenerations,
): { readonly why: string; readonly item: string } {
  const found = existing.metadata(stage, id);
  const parts = found.kind === 'metadata' ? signatureOfMetadata(stage, found.metadata) : undefined;
  if (found.kind !== 'metadata' || parts === undefined)
    return { why: 'whose metadata cannot be read', item: id };
  const plain = generationId(stage, parts);
  if (plain === id) return { why: 'that change with the id of their draft or essay', item: id };
  const item = `${id} (its metadata gives ${plain})`;
  const attempt = ATTEMPTS.find((one) => collisionId(stage, parts, one) === id);
  if (attempt !== undefined)
    return { why: 'with a collision suffix that is no longer needed: the plain id is free', item };
  if (generationId(stage, rawParts(stage, found.metadata, parts)) === id)
    return { why: 'made of the texts as written; a spec gives the id of the lower-cased ones', item };
  return { why: 'that are not the deterministic ids of their metadata', item };
}

/** The signature as an older runtime may have created it, without lower-casing. */
function rawParts(stage: Stage, metadata: Metadata, parts: readonly string[]): readonly string[] {
  const fields =
    stage === 'draft' ? ['combo_id', 'template_id', 'llm_model_id'] : ['parent_gen_id', 'template_id'];
  if (stage === 'evaluation') fields.push('llm_model_id');
  return [...fields.map((field) => textField(metadata, field)), parts.at(-1) ?? ''];
}
