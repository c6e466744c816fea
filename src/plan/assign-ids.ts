import type { Stage } from '../result.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import type { CommittedSignatures } from './committed-signatures.ts';
import type { ExistingGenerations } from './existing-generations.ts';
import { collisionId, signature, signaturePart } from './generation-id.ts';
import { IdBatch } from './id-batch.ts';
import type { IdColumn } from './id-column.ts';
import type { Plan, Vocabulary } from './plan.ts';

/** The ids of one stage, one per plan entry. Entries with the same id are one generation, and the first counts. */
export interface StageIds {
  readonly stage: Stage;
  readonly ids: IdColumn;
  /** For each entry, the index of the first one with its id; `undefined` if all ids differ. */
  readonly first: Uint32Array | undefined;
  /** Whether every entry is known to have committed metadata; false may just mean that nobody checked. */
  readonly allCommitted: boolean;
}

export interface PlanIds {
  readonly drafts: StageIds;
  readonly essays: StageIds;
  readonly evaluations: StageIds;
  /** Ids that are used by committed metadata of other generations. */
  readonly taken: readonly TakenId[];
}

/** An id that is used by another generation's metadata. */
export interface TakenId {
  readonly stage: Stage;
  readonly plain: string;
  /** The id that replaces it; `undefined` if all fallbacks are taken. */
  readonly fallback: string | undefined;
}

/**
 * Maximum number of other ids that are tried if an id is used by another generation's committed metadata (semantics
 * §4).
 */
export const FALLBACKS = 4;

/**
 * Assigns an id to every plan entry. Signatures are chained: an essay's includes its draft's id, an evaluation's its
 * essay's.
 */
export function assignIds(plan: Plan, existing: ExistingGenerations): PlanIds {
  const taken: TakenId[] = [];
  const lowered = (vocabulary: Vocabulary): string[] => vocabulary.texts.map(signaturePart);
  const replicate = plan.replicates.texts;

  const { drafts, essays, evaluations } = plan;
  const combo = lowered(plan.combos);
  const draftTemplate = lowered(plan.draftTemplates);
  const draftModel = lowered(plan.draftModels);
  const draftTails = new Tails(draftTemplate, draftModel, replicate);
  const comboBytes = combo.map((text) => signature([text]));
  const draftBatch = new IdBatch('draft', drafts.count, committed('draft', combo, draftTemplate, draftModel));
  for (let index = 0; index < drafts.count; index++) {
    draftBatch.add(
      comboBytes[drafts.combo[index] ?? 0] ?? EMPTY,
      draftTails.of(drafts.template[index] ?? 0, drafts.model[index] ?? 0, drafts.replicate[index] ?? 0),
    );
  }
  const draftIds = resolve('draft', draftBatch, (index) => [
    combo[drafts.combo[index] ?? 0] ?? '',
    draftTemplate[drafts.template[index] ?? 0] ?? '',
    draftModel[drafts.model[index] ?? 0] ?? '',
    replicate[drafts.replicate[index] ?? 0] ?? '',
  ]);

  // An essay's signature does not include its model.
  const essayTemplate = lowered(plan.essayTemplates);
  const essayTails = new Tails(essayTemplate, undefined, replicate);
  const essayBatch = new IdBatch('essay', essays.count, committed('essay', essayTemplate));
  for (let index = 0; index < essays.count; index++) {
    essayBatch.addChild(
      draftIds.ids,
      essays.draft[index] ?? 0,
      essayTails.of(essays.template[index] ?? 0, 0, essays.replicate[index] ?? 0),
    );
  }
  const essayIds = resolve('essay', essayBatch, (index) => [
    draftIds.ids.at(essays.draft[index] ?? 0),
    essayTemplate[essays.template[index] ?? 0] ?? '',
    replicate[essays.replicate[index] ?? 0] ?? '',
  ]);

  const evaluationTemplate = lowered(plan.evaluationTemplates);
  const evaluationModel = lowered(plan.evaluationModels);
  const evaluationTails = new Tails(evaluationTemplate, evaluationModel, replicate);
  const evaluationBatch = new IdBatch(
    'evaluation',
    evaluations.count,
    committed('evaluation', evaluationTemplate, evaluationModel),
  );
  for (let index = 0; index < evaluations.count; index++) {
    evaluationBatch.addChild(
      essayIds.ids,
      evaluations.essay[index] ?? 0,
      evaluationTails.of(
        evaluations.template[index] ?? 0,
        evaluations.model[index] ?? 0,
        evaluations.replicate[index] ?? 0,
      ),
    );
  }
  const evaluationIds = resolve('evaluation', evaluationBatch, (index) => [
    essayIds.ids.at(evaluations.essay[index] ?? 0),
    evaluationTemplate[evaluations.template[index] ?? 0] ?? '',
    evaluationModel[evaluations.model[index] ?? 0] ?? '',
    replicate[evaluations.replicate[index] ?? 0] ?? '',
  ]);

  return { drafts: draftIds, essays: essayIds, evaluations: evaluationIds, taken };

  /** Committed signatures for comparison with joined ones, unless joining is ambiguous. */
  function committed(stage: Stage, ...texts: readonly string[][]): CommittedSignatures | undefined {
    return texts.some((parts) => parts.some((part) => part.includes('|')))
      ? undefined
      : existing.signatures(stage);
  }

  /** Replaces ids that are used by committed metadata with another signature. */
  function resolve(stage: Stage, batch: IdBatch, partsOf: (index: number) => readonly string[]): StageIds {
    const ids = batch.finish();
    const folders = existing.folders(stage);
    const settle = (index: number): void => {
      passCheckpoint();
      const plain = ids.at(index);
      if (!folders.has(plain)) return;
      const parts = partsOf(index);
      const id = freeId(stage, plain, parts, existing);
      if (id !== plain) taken.push({ stage, plain, fallback: id });
      if (id !== undefined && id !== plain) ids.replace(index, id);
    };
    if (batch.doubtful) for (const index of batch.doubtful) settle(index);
    else if (folders.size > 0) for (let index = 0; index < ids.length; index++) settle(index);
    return { stage, ids, first: ids.firstOccurrences(), allCommitted: batch.allCommitted };
  }
}

/**
 * The plain id, or the first of its fallbacks that no other generation's metadata uses; `undefined` if all are taken.
 */
export function freeId(
  stage: Stage,
  plain: string,
  parts: readonly string[],
  existing: ExistingGenerations,
): string | undefined {
  let id = plain;
  for (let attempt = 0; attempt <= FALLBACKS; attempt++) {
    if (attempt > 0) id = collisionId(stage, parts, attempt);
    if (existing.hasSignature(stage, id, parts) !== false) return id;
  }
  return undefined;
}

const EMPTY = new Uint8Array(0);

/** The common tails of signatures (`template|model|replicate`), each encoded once. */
class Tails {
  readonly #templates: readonly string[];
  readonly #models: readonly string[] | undefined;
  readonly #replicates: readonly string[];
  /** By template, model and replicate. */
  readonly #bytes: Uint8Array[][][] = [];

  constructor(
    templates: readonly string[],
    models: readonly string[] | undefined,
    replicates: readonly string[],
  ) {
    this.#templates = templates;
    this.#models = models;
    this.#replicates = replicates;
  }

  of(template: number, model: number, replicate: number): Uint8Array {
    return this.#bytes[template]?.[model]?.[replicate] ?? this.#encode(template, model, replicate);
  }

  #encode(template: number, model: number, replicate: number): Uint8Array {
    const models = this.#models === undefined ? [] : [this.#models[model] ?? ''];
    const bytes = signature([this.#templates[template] ?? '', ...models, this.#replicates[replicate] ?? '']);
    this.#bytes[template] ??= [];
    const ofTemplate = this.#bytes[template];
    ofTemplate[model] ??= [];
    ofTemplate[model][replicate] = bytes;
    return bytes;
  }
}
