import { showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atFile } from '../findings/diagnostic.ts';
import type { Stage } from '../result.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import type { CommittedSignatures } from './committed-signatures.ts';
import type { ExistingGenerations } from './existing-generations.ts';
import { collisionId, signature, signaturePart } from './generation-id.ts';
import { IdBatch } from './id-batch.ts';
import type { IdColumn } from './id-column.ts';
import type { Plan, Vocabulary } from './plan.ts';

/** The generations of one stage: an id for each plan entry; entries of one id are one generation, the first counts. */
export interface StageIds {
  readonly stage: Stage;
  readonly ids: IdColumn;
  /** For each entry the index of the first with its id; `undefined` when all ids differ. */
  readonly first: Uint32Array | undefined;
  /** Whether the metadata of every entry is known to be committed; false may mean that nobody looked. */
  readonly allCommitted: boolean;
}

export interface PlanIds {
  readonly drafts: StageIds;
  readonly essays: StageIds;
  readonly evaluations: StageIds;
}

/** How often another id is tried when committed metadata of another generation holds one (semantics §4). */
const FALLBACKS = 4;

/** Gives every plan entry its id. Signatures chain: an essay's holds its draft's id, an evaluation's its essay's. */
export function assignIds(
  plan: Plan,
  existing: ExistingGenerations,
  collector: Collector,
): PlanIds | undefined {
  const before = collector.errorCount;
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

  // An essay's signature leaves its model out.
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

  if (collector.errorCount > before) return undefined;
  return { drafts: draftIds, essays: essayIds, evaluations: evaluationIds };

  /** Committed signatures to compare joined ones with, where joining loses nothing. */
  function committed(stage: Stage, ...texts: readonly string[][]): CommittedSignatures | undefined {
    return texts.some((parts) => parts.some((part) => part.includes('|')))
      ? undefined
      : existing.signatures(stage);
  }

  /** Replaces ids that committed metadata of another signature holds. */
  function resolve(stage: Stage, batch: IdBatch, partsOf: (index: number) => readonly string[]): StageIds {
    const ids = batch.finish();
    const folders = existing.folders(stage);
    const settle = (index: number): void => {
      passCheckpoint();
      const plain = ids.at(index);
      if (!folders.has(plain)) return;
      const parts = partsOf(index);
      const id = freeId(stage, plain, parts, existing);
      if (id === undefined) reportExhausted(stage, plain, existing, collector);
      else if (id !== plain) {
        reportTaken(stage, plain, id, existing, collector);
        ids.replace(index, id);
      }
    };
    if (batch.doubtful) for (const index of batch.doubtful) settle(index);
    else if (folders.size > 0) for (let index = 0; index < ids.length; index++) settle(index);
    return { stage, ids, first: ids.firstOccurrences(), allCommitted: batch.allCommitted };
  }
}

/** The plain id, or the first of its fallbacks that no other generation's metadata holds; `undefined` when all are taken. */
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

/**
 * An id that its own metadata file keeps from its generation is more often the sign of a damaged file than of two equal
 * hashes; once both generations are committed and readable, the runtime and the repository agree, and all is well.
 */
function reportTaken(
  stage: Stage,
  plain: string,
  fallback: string,
  existing: ExistingGenerations,
  collector: Collector,
): void {
  const damaged = existing.metadata(stage, plain).kind === 'unreadable';
  if (!damaged && existing.metadata(stage, fallback).kind !== 'missing') return;
  collector.add(
    'plan/id-taken',
    atFile(existing.metadataPath(stage, plain)),
    `this file ${damaged ? 'holds no JSON object' : 'stands for another generation'}, so the ${stage} ${showText(plain)} is planned as ${showText(fallback)}`,
    {
      hint: damaged
        ? 'restore the file (a merge may have left its markers in it) before anything is regenerated'
        : 'if its fields were edited, restore them before anything is regenerated',
    },
  );
}

export function reportExhausted(
  stage: Stage,
  plain: string,
  existing: ExistingGenerations,
  collector: Collector,
): void {
  collector.add(
    'plan/ids-exhausted',
    atFile(existing.metadataPath(stage, plain)),
    `the ${stage} ${showText(plain)} and its ${FALLBACKS} fallbacks are taken by metadata of other generations`,
    { hint: 'remove or repair these metadata files' },
  );
}

const EMPTY = new Uint8Array(0);

/** The shared tails of signatures (`template|model|replicate`), encoded once each. */
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
