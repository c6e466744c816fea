import { showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import type { Stage } from '../result.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import { compareCodePoints } from '../source/compare.ts';
import type { Sources } from '../source/sources.ts';
import { freeId, reportExhausted } from './assign-ids.ts';
import type { ExistingGenerations } from './existing-generations.ts';
import type { Generation } from './generation.ts';
import { generationId, signaturePart } from './generation-id.ts';
import { lenientReplicate, type Metadata, textField } from './metadata.ts';
import type { SelectedId, Selection } from './selection.ts';
import { reportUnreadableMetadata } from './unreadable-metadata.ts';

/** What a selection needs of the plan and the catalogs; ids sorted by code point. */
export interface SelectionFrame {
  readonly essayTemplates: readonly string[];
  readonly evaluationTemplates: readonly string[];
  readonly evaluationModels: readonly string[];
  readonly essayCount: number;
  readonly evaluationCount: number;
}

/** For what a selection asks of the committed generations alone. */
const NO_FRAME: SelectionFrame = {
  essayTemplates: [],
  evaluationTemplates: [],
  evaluationModels: [],
  essayCount: 0,
  evaluationCount: 0,
};

/** Reports the selected generations that cannot be rebuilt, whatever a cohort is refused for besides. */
export function checkSelection(
  selection: Selection,
  existing: ExistingGenerations,
  sources: Sources,
  collector: Collector,
): void {
  applySelection(selection, NO_FRAME, existing, sources, collector);
}

/**
 * The generations of a selection, in the order in which the runtime lists them (semantics §7): what was selected, rebuilt
 * from its metadata; then evaluations, existing ones reused first, new ones allocated up to the count.
 *
 * @returns `undefined` when some selected generation cannot be rebuilt; every one that cannot is reported.
 */
export function applySelection(
  selection: Selection,
  frame: SelectionFrame,
  existing: ExistingGenerations,
  sources: Sources,
  collector: Collector,
): Generation[] | undefined {
  const before = collector.errorCount;
  const allocator = new Allocator(existing, collector);
  const generations = selection.ids.flatMap((selected) =>
    selection.stage === 'essay'
      ? rebuildEssay(selected, existing, sources, collector)
      : rebuildDraft(selected, frame, allocator, existing, sources, collector),
  );
  if (collector.errorCount > before) return undefined;
  const essays = [...new Set(generations.filter(({ stage }) => stage === 'essay').map(({ id }) => id))];
  // Without an essay the runtime never looks at the evaluations.
  const evaluations =
    essays.length === 0 ? new Map<string, Generation[]>() : evaluationsByParent(existing, collector);
  for (const essay of essays) {
    for (const template of frame.evaluationTemplates) {
      for (const model of frame.evaluationModels) {
        passCheckpoint();
        const reused = (evaluations.get(essay) ?? [])
          .filter((evaluation) => evaluation.template === template && evaluation.model === model)
          .slice(0, frame.evaluationCount);
        generations.push(...reused);
        const missing = frame.evaluationCount - reused.length;
        for (const { id, replicate } of allocator.allocate('evaluation', [essay, template, model], missing)) {
          generations.push({ stage: 'evaluation', id, template, origin: essay, model, replicate });
        }
      }
    }
  }
  return collector.errorCount > before ? undefined : generations;
}

function rebuildEssay(
  { id, at }: SelectedId,
  existing: ExistingGenerations,
  sources: Sources,
  collector: Collector,
): Generation[] {
  const shown = showText(id);
  const essay = existing.metadata('essay', id);
  if (essay.kind === 'missing' && existing.metadata('draft', id).kind !== 'missing') {
    collector.add(
      'selection/essay-is-draft',
      atSpan(at),
      `${shown} is a draft, but this file selects essays`,
      {
        hint: 'list it in selected_drafts.txt, or list the essay here',
      },
    );
    return [];
  }
  if (essay.kind !== 'metadata') {
    reportMetadata('essay', id, at, essay.kind === 'missing', existing, sources, collector);
    return [];
  }
  const template = textField(essay.metadata, 'template_id', 'essay_template');
  const parent = textField(essay.metadata, 'parent_gen_id');
  const incomplete = (what: string): Generation[] => {
    collector.add(
      'selection/incomplete-metadata',
      atSpan(at),
      `${what} is blank in the metadata behind ${shown}`,
      {
        hint: 'complete the metadata file, or remove the id from the selection',
        related: [
          { message: 'the metadata', at: { kind: 'file', path: existing.metadataPath('essay', id) } },
        ],
      },
    );
    return [];
  };
  if (template === '') return incomplete("the essay's template_id");
  if (parent === '') return incomplete("the essay's parent_gen_id");
  const draft = existing.metadata('draft', parent);
  if (draft.kind !== 'metadata') {
    reportMetadata('draft', parent, at, draft.kind === 'missing', existing, sources, collector);
    return [];
  }
  const combo = textField(draft.metadata, 'combo_id');
  const draftTemplate = textField(draft.metadata, 'template_id', 'draft_template');
  const draftModel = textField(draft.metadata, 'llm_model_id');
  const essayModel = textField(essay.metadata, 'llm_model_id');
  if (combo === '') return incomplete("the draft's combo_id");
  if (draftTemplate === '') return incomplete("the draft's template_id");
  if (draftModel === '' && essayModel === '') return incomplete('llm_model_id');
  return [
    {
      stage: 'draft',
      id: parent,
      template: draftTemplate,
      origin: combo,
      model: draftModel || essayModel,
      replicate: lenientReplicate(draft.metadata),
    },
    {
      stage: 'essay',
      id,
      template,
      origin: parent,
      model: essayModel || draftModel,
      replicate: lenientReplicate(essay.metadata),
    },
  ];
}

/** A draft's row, then as many new essays of each planned template as the essay count, always newly allocated. */
function rebuildDraft(
  { id, at }: SelectedId,
  frame: SelectionFrame,
  allocator: Allocator,
  existing: ExistingGenerations,
  sources: Sources,
  collector: Collector,
): Generation[] {
  const draft = existing.metadata('draft', id);
  if (draft.kind !== 'metadata') {
    reportMetadata('draft', id, at, draft.kind === 'missing', existing, sources, collector);
    return [];
  }
  const fields = {
    combo_id: textField(draft.metadata, 'combo_id'),
    template_id: textField(draft.metadata, 'template_id', 'draft_template'),
    llm_model_id: textField(draft.metadata, 'llm_model_id'),
  };
  const blank = Object.entries(fields).flatMap(([name, value]) => (value === '' ? [name] : []));
  if (blank.length > 0) {
    collector.add(
      'selection/incomplete-metadata',
      atSpan(at),
      `${blank.join(', ')} is blank in the metadata of ${showText(id)}`,
      {
        hint: 'complete the metadata file, or remove the id from the selection',
        related: [
          { message: 'the metadata', at: { kind: 'file', path: existing.metadataPath('draft', id) } },
        ],
      },
    );
    return [];
  }
  const model = fields.llm_model_id;
  const rows: Generation[] = [
    {
      stage: 'draft',
      id,
      template: fields.template_id,
      origin: fields.combo_id,
      model,
      replicate: lenientReplicate(draft.metadata),
    },
  ];
  for (const template of frame.essayTemplates) {
    for (const essay of allocator.allocate('essay', [id, template], frame.essayCount)) {
      rows.push({ stage: 'essay', id: essay.id, template, origin: id, model, replicate: essay.replicate });
    }
  }
  return rows;
}

function reportMetadata(
  stage: Stage,
  id: string,
  at: SelectedId['at'],
  missing: boolean,
  existing: ExistingGenerations,
  sources: Sources,
  collector: Collector,
): void {
  const path = existing.metadataPath(stage, id);
  if (!missing) {
    reportUnreadableMetadata(stage, id, path, at, sources, collector);
    return;
  }
  collector.add('selection/missing-metadata', atSpan(at), `the ${stage} ${showText(id)} has no metadata`, {
    hint: 'commit its metadata.json, or remove the id from the selection',
    related: [{ message: 'wanted here', at: { kind: 'missing', path } }],
  });
}

/** Committed evaluations by their essay, by ascending replicate, ties by id; unreadable metadata is passed over. */
export function evaluationsByParent(
  existing: ExistingGenerations,
  collector: Collector,
): Map<string, Generation[]> {
  const byParent = new Map<string, Generation[]>();
  for (const id of existing.folders('evaluation')) {
    const found = existing.metadata('evaluation', id);
    if (found.kind === 'unreadable' && found.crashes) {
      const path = existing.metadataPath('evaluation', id);
      collector.add(
        'selection/missing-metadata',
        { kind: 'file', path },
        `${showText(path)} holds no JSON object`,
        { hint: 'repair or remove the file' },
      );
    }
    if (found.kind !== 'metadata') continue;
    const evaluation = evaluationOf(id, found.metadata);
    const siblings = byParent.get(evaluation.origin);
    if (siblings === undefined) byParent.set(evaluation.origin, [evaluation]);
    else siblings.push(evaluation);
  }
  for (const siblings of byParent.values()) {
    siblings.sort((left, right) =>
      left.replicate === right.replicate
        ? compareCodePoints(left.id, right.id)
        : left.replicate < right.replicate
          ? -1
          : 1,
    );
  }
  return byParent;
}

function evaluationOf(id: string, metadata: Metadata): Generation {
  return {
    stage: 'evaluation',
    id,
    template: textField(metadata, 'template_id', 'evaluation_template'),
    origin: textField(metadata, 'parent_gen_id'),
    model: textField(metadata, 'llm_model_id'),
    replicate: lenientReplicate(metadata),
  };
}

/**
 * Allocates replicate numbers: probes 1, 2, … until no folder of the plain id exists, then takes consecutive numbers
 * without probing, going on from there for the same key.
 */
class Allocator {
  readonly #existing: ExistingGenerations;
  readonly #collector: Collector;
  readonly #next = new Map<string, bigint>();

  constructor(existing: ExistingGenerations, collector: Collector) {
    this.#existing = existing;
    this.#collector = collector;
  }

  allocate(
    stage: 'essay' | 'evaluation',
    base: readonly string[],
    count: number,
  ): { id: string; replicate: bigint }[] {
    if (count <= 0) return [];
    const key = JSON.stringify([stage, ...base]);
    const parts = base.map(signaturePart);
    const folders = this.#existing.folders(stage);
    let next = this.#next.get(key);
    if (next === undefined) {
      next = 1n;
      while (folders.has(generationId(stage, [...parts, next.toString()]))) next++;
    }
    const allocated: { id: string; replicate: bigint }[] = [];
    for (let offset = 0n; offset < BigInt(count); offset++) {
      const replicate = next + offset;
      const signature = [...parts, replicate.toString()];
      const plain = generationId(stage, signature);
      const id = freeId(stage, plain, signature, this.#existing);
      if (id === undefined) reportExhausted(stage, plain, this.#existing, this.#collector);
      else allocated.push({ id, replicate });
    }
    this.#next.set(key, next + BigInt(count));
    return allocated;
  }
}
