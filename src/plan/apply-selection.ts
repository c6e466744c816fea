import { passCheckpoint } from '../source/checkpoint.ts';
import { compareCodePoints } from '../source/compare.ts';
import type { Stage } from '../source/stage.ts';
import { freeId } from './assign-ids.ts';
import type { ExistingGenerations } from './existing-generations.ts';
import type { Generation } from './generation.ts';
import { generationId, signaturePart } from './generation-id.ts';
import { lenientReplicate, type Metadata, textField } from './metadata.ts';
import type { SelectedId, Selection } from './selection.ts';

/** The parts of the plan and the catalogs that a selection needs; ids are sorted by code point. */
export interface SelectionFrame {
  readonly essayTemplates: readonly string[];
  readonly evaluationTemplates: readonly string[];
  readonly evaluationModels: readonly string[];
  readonly essayCount: number;
  readonly evaluationCount: number;
}

/** The frame for results that depend only on the committed generations. */
export const NO_FRAME: SelectionFrame = {
  essayTemplates: [],
  evaluationTemplates: [],
  evaluationModels: [],
  essayCount: 0,
  evaluationCount: 0,
};

/** Why a selected generation cannot be rebuilt. */
export type SelectionFault =
  | { readonly kind: 'essay-is-draft'; readonly selected: SelectedId }
  /** Missing or unreadable metadata of the selected generation or its parent. */
  | {
      readonly kind: 'missing' | 'unreadable';
      readonly selected: SelectedId;
      readonly stage: 'draft' | 'essay';
      readonly id: string;
    }
  /** Blank metadata fields of the selected generation, or of its draft. */
  | {
      readonly kind: 'incomplete';
      readonly selected: SelectedId;
      readonly stage: 'draft' | 'essay';
      readonly blank: readonly BlankField[];
    }
  /** Metadata of a committed evaluation at which the runtime stops. */
  | { readonly kind: 'no-object'; readonly id: string }
  /** An id that is used by other committed metadata, together with all of its fallbacks. */
  | { readonly kind: 'exhausted'; readonly stage: 'essay' | 'evaluation'; readonly id: string };

export interface BlankField {
  /** The generation with the field, if it has to be distinguished. */
  readonly of?: 'draft' | 'essay';
  readonly name: string;
}

/** The generations of a selection, and faults in them. */
export interface Selected {
  /** Absent if a selected generation cannot be rebuilt. */
  readonly generations: readonly Generation[] | undefined;
  readonly faults: readonly SelectionFault[];
}

/**
 * The generations of a selection, in the order of the runtime (semantics §7): the selected ones, rebuilt from their
 * metadata, followed by their evaluations. Existing evaluations are reused first, and new ones allocated up to the
 * count.
 */
export function applySelection(
  selection: Selection,
  frame: SelectionFrame,
  existing: ExistingGenerations,
): Selected {
  const allocator = new Allocator(existing);
  const rebuilt = selection.ids.map((selected) =>
    selection.stage === 'essay'
      ? rebuildEssay(selected, existing)
      : rebuildDraft(selected, frame, allocator, existing),
  );
  const faults = rebuilt.flatMap((one) => ('kind' in one ? one : []));
  const generations = rebuilt.flatMap((one) => ('kind' in one ? [] : one));
  if (faults.length > 0 || allocator.exhausted.length > 0)
    return { generations: undefined, faults: [...faults, ...allocator.exhausted] };
  const essays = [...new Set(generations.filter(({ stage }) => stage === 'essay').map(({ id }) => id))];
  // Without an essay, the runtime never looks at the evaluations.
  const committed = essays.length === 0 ? NO_EVALUATIONS : evaluationsByParent(existing);
  for (const essay of essays) {
    for (const template of frame.evaluationTemplates) {
      for (const model of frame.evaluationModels) {
        passCheckpoint();
        const reused = (committed.byParent.get(essay) ?? [])
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
  const late = [...committed.faults, ...allocator.exhausted];
  return { generations: late.length > 0 ? undefined : generations, faults: late };
}

function rebuildEssay(selected: SelectedId, existing: ExistingGenerations): Generation[] | SelectionFault {
  const { id } = selected;
  const essay = existing.metadata('essay', id);
  if (essay.kind === 'missing' && existing.metadata('draft', id).kind !== 'missing')
    return { kind: 'essay-is-draft', selected };
  if (essay.kind !== 'metadata') return { kind: essay.kind, selected, stage: 'essay', id };
  const template = textField(essay.metadata, 'template_id', 'essay_template');
  const parent = textField(essay.metadata, 'parent_gen_id');
  const incomplete = (field: BlankField): SelectionFault => ({
    kind: 'incomplete',
    selected,
    stage: 'essay',
    blank: [field],
  });
  if (template === '') return incomplete({ of: 'essay', name: 'template_id' });
  if (parent === '') return incomplete({ of: 'essay', name: 'parent_gen_id' });
  const draft = existing.metadata('draft', parent);
  if (draft.kind !== 'metadata') return { kind: draft.kind, selected, stage: 'draft', id: parent };
  const combo = textField(draft.metadata, 'combo_id');
  const draftTemplate = textField(draft.metadata, 'template_id', 'draft_template');
  const draftModel = textField(draft.metadata, 'llm_model_id');
  const essayModel = textField(essay.metadata, 'llm_model_id');
  if (combo === '') return incomplete({ of: 'draft', name: 'combo_id' });
  if (draftTemplate === '') return incomplete({ of: 'draft', name: 'template_id' });
  if (draftModel === '' && essayModel === '') return incomplete({ name: 'llm_model_id' });
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

/** A draft, followed by newly allocated essays: for each planned template, as many as the essay count. */
function rebuildDraft(
  selected: SelectedId,
  frame: SelectionFrame,
  allocator: Allocator,
  existing: ExistingGenerations,
): Generation[] | SelectionFault {
  const { id } = selected;
  const draft = existing.metadata('draft', id);
  if (draft.kind !== 'metadata') return { kind: draft.kind, selected, stage: 'draft', id };
  const fields = {
    combo_id: textField(draft.metadata, 'combo_id'),
    template_id: textField(draft.metadata, 'template_id', 'draft_template'),
    llm_model_id: textField(draft.metadata, 'llm_model_id'),
  };
  const blank = Object.entries(fields).flatMap(([name, value]) => (value === '' ? { name } : []));
  if (blank.length > 0) return { kind: 'incomplete', selected, stage: 'draft', blank };
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

interface CommittedEvaluations {
  readonly byParent: ReadonlyMap<string, readonly Generation[]>;
  readonly faults: readonly SelectionFault[];
}

const NO_EVALUATIONS: CommittedEvaluations = { byParent: new Map(), faults: [] };

/** Committed evaluations by essay, sorted by replicate, then by id; unreadable metadata is skipped. */
function evaluationsByParent(existing: ExistingGenerations): CommittedEvaluations {
  const byParent = new Map<string, Generation[]>();
  const faults: SelectionFault[] = [];
  for (const id of existing.folders('evaluation')) {
    const found = existing.metadata('evaluation', id);
    if (found.kind === 'unreadable' && found.crashes) faults.push({ kind: 'no-object', id });
    if (found.kind !== 'metadata') continue;
    const evaluation = generationOf('evaluation', id, found.metadata);
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
  return { byParent, faults };
}

/** A generation as its committed metadata describes it; `undefined` without metadata that can be read. */
export function committedGeneration(
  stage: Stage,
  id: string,
  existing: ExistingGenerations,
): Generation | undefined {
  const found = existing.metadata(stage, id);
  return found.kind === 'metadata' ? generationOf(stage, id, found.metadata) : undefined;
}

function generationOf(stage: Stage, id: string, metadata: Metadata): Generation {
  return {
    stage,
    id,
    template: textField(metadata, 'template_id', `${stage}_template`),
    origin: textField(metadata, stage === 'draft' ? 'combo_id' : 'parent_gen_id'),
    model: textField(metadata, 'llm_model_id'),
    replicate: lenientReplicate(metadata),
  };
}

/**
 * Allocates replicate numbers: tries 1, 2, … until no folder with the plain id exists, then takes consecutive numbers
 * without checking, and continues from there for the same key.
 */
class Allocator {
  readonly #existing: ExistingGenerations;
  readonly #next = new Map<string, bigint>();
  /** Ids that could not be allocated. */
  readonly exhausted: SelectionFault[] = [];

  constructor(existing: ExistingGenerations) {
    this.#existing = existing;
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
      if (id === undefined) this.exhausted.push({ kind: 'exhausted', stage, id: plain });
      else allocated.push({ id, replicate });
    }
    this.#next.set(key, next + BigInt(count));
    return allocated;
  }
}
