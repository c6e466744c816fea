import type { RowSet } from '../compile/row-set.ts';
import type { PlanIds, StageIds } from '../plan/assign-ids.ts';
import type { Generation } from '../plan/generation.ts';
import type { IdSet } from '../plan/id-set.ts';
import type { Plan, Vocabulary } from '../plan/plan.ts';
import { csvRecord } from '../python/csv-text.ts';
import { STAGES, type Stage } from '../result.ts';
import { passCheckpoint } from '../source/checkpoint.ts';

/**
 * The generations of a cohort in the order of `membership.csv`: drafts, essays, evaluations, without duplicate ids per
 * stage. A plan of a million generations is not converted to objects, but read one by one.
 */
export interface Membership {
  /**
   * The rows that plan exactly these generations, if all of them have their plain ids; `undefined` if there are no such
   * rows.
   */
  readonly product: RowSet | undefined;
  count(stage: Stage): number;
  /** Ids of a stage, in order. */
  ids(stage: Stage): Iterable<string>;
  has(stage: Stage, id: string): boolean;
  /** The indices of the {@link entries} whose ids another membership lacks, in order. */
  missingFrom(other: Membership, stage: Stage): Iterable<number>;
  find(stage: Stage, id: string): Generation | undefined;
  /** Whether every generation is known to have committed metadata; false may just mean that nobody checked. */
  allCommitted(stage: Stage): boolean;
  /** A new checklist of a stage's ids. */
  checklist(stage: Stage): Checklist;
  generations(stage: Stage): Iterable<Generation>;
  /** The same, to be read field by field. */
  entries(stage: Stage): GenerationEntries;
  /**
   * The texts that identify these entries and their parents, in the order of signatures. Available only with a
   * `product`.
   */
  signature(stage: Stage): readonly SignatureField[];
  /** The bytes of the file, in pieces that are recomputed on each pass. Each piece overwrites the previous one. */
  chunks(): Iterable<Uint8Array>;
}

/**
 * The generations of a stage by index, so that no object is created for a generation that is only looked up or counted.
 */
export interface GenerationEntries {
  indices(): Iterable<number>;
  /** Adds the id to a set and returns its place there. */
  addTo(set: IdSet, index: number): number;
  /** The place of the id in a set, or −1. */
  placeIn(set: IdSet, index: number, guess: number): number;
  template(index: number): string;
  model(index: number): string;
  at(index: number): Generation;
}

/**
 * One of the texts that identify generations (semantics §4), as a column: distinct texts, and a code for each entry.
 */
export interface SignatureField {
  /** Texts by code, as written. */
  readonly texts: readonly string[];
  codeAt(index: number): number;
}

/** Tracks which ids of a stage have been found. */
export interface Checklist {
  /** Returns false if the id is not on the list. */
  tick(id: string): boolean;
  /** The ids that have not been ticked, in order. */
  unticked(): Iterable<string>;
}

export const MEMBERSHIP_HEADER = 'stage,gen_id\n';
const CHUNK_BYTES = 1 << 16;
/** The longest line: `evaluation,` with an id and a line end. */
const LINE_BYTES = 36;

/** The membership of a plan, without a curated selection. */
export class PlannedMembership implements Membership {
  readonly #plan: Plan;
  readonly #ids: PlanIds;

  constructor(plan: Plan, ids: PlanIds) {
    this.#plan = plan;
    this.#ids = ids;
  }

  get product(): RowSet | undefined {
    return this.#ids.taken.length === 0 ? this.#plan.product : undefined;
  }

  count(stage: Stage): number {
    const { ids, first } = this.#stage(stage);
    if (first === undefined) return ids.length;
    let count = 0;
    for (let index = 0; index < first.length; index++) if (first[index] === index) count++;
    return count;
  }

  *ids(stage: Stage): Iterable<string> {
    const { ids, first } = this.#stage(stage);
    for (let index = 0; index < ids.length; index++) {
      passCheckpoint();
      if (isFirst(first, index)) yield ids.at(index);
    }
  }

  has(stage: Stage, id: string): boolean {
    return this.#stage(stage).ids.indexOf(id) >= 0;
  }

  *missingFrom(other: Membership, stage: Stage): Iterable<number> {
    const { ids, first } = this.#stage(stage);
    // The ids of two plans are compared as bytes.
    const planned = other instanceof PlannedMembership ? other.#stage(stage).ids : undefined;
    // Two plans have most of their ids in the same order, so the next id usually follows the last one found.
    let next = 0;
    for (let index = 0; index < ids.length; index++) {
      passCheckpoint();
      if (!isFirst(first, index)) continue;
      const found = planned === undefined ? undefined : planned.find(ids, index, next);
      if (found === undefined ? !other.has(stage, ids.at(index)) : found < 0) yield index;
      else if (found !== undefined) next = found + 1;
    }
  }

  find(stage: Stage, id: string): Generation | undefined {
    const index = this.#stage(stage).ids.indexOf(id);
    return index < 0 ? undefined : this.#generation(stage, index, id);
  }

  allCommitted(stage: Stage): boolean {
    return this.#stage(stage).allCommitted;
  }

  checklist(stage: Stage): Checklist {
    const { ids, first } = this.#stage(stage);
    const ticks = new Uint8Array(ids.length);
    // Most of a file's rows are in the same order as the plan, so the next id usually follows the last one found.
    let next = 0;
    return {
      tick(id) {
        const index = ids.isAt(next, id) ? next : ids.indexOf(id);
        if (index < 0) return false;
        next = index + 1;
        ticks[first?.[index] ?? index] = 1;
        return true;
      },
      *unticked() {
        for (let index = 0; index < ids.length; index++) {
          passCheckpoint();
          if (isFirst(first, index) && ticks[index] === 0) yield ids.at(index);
        }
      },
    };
  }

  *generations(stage: Stage): Iterable<Generation> {
    const { ids, first } = this.#stage(stage);
    for (let index = 0; index < ids.length; index++) {
      passCheckpoint();
      if (isFirst(first, index)) yield this.#generation(stage, index, ids.at(index));
    }
  }

  entries(stage: Stage): GenerationEntries {
    const { ids, first } = this.#stage(stage);
    const { columns, templates, models } = this.#columns(stage);
    return {
      *indices() {
        for (let index = 0; index < ids.length; index++) {
          passCheckpoint();
          if (isFirst(first, index)) yield index;
        }
      },
      addTo: (set, index) => set.add(ids, index),
      placeIn: (set, index, guess) => set.find(ids, index, guess),
      template: (index) => templates.text(columns.template[index] ?? 0),
      model: (index) => models.text(columns.model[index] ?? 0),
      at: (index) => this.#generation(stage, index, ids.at(index)),
    };
  }

  signature(stage: Stage): readonly SignatureField[] {
    const { combos, replicates, drafts, essays, evaluations } = this.#plan;
    const parentsOf = { draft: [], essay: [essays.draft], evaluation: [evaluations.essay, essays.draft] };
    return STAGES.slice(0, STAGES.indexOf(stage) + 1).flatMap((own, place) => {
      const [parent, above] = parentsOf[stage].slice(0, STAGES.indexOf(stage) - place);
      const entryOf = (index: number): number => {
        const at = parent === undefined ? index : (parent[index] ?? 0);
        return above === undefined ? at : (above[at] ?? 0);
      };
      const field = (texts: Vocabulary, codes: Int32Array): SignatureField => ({
        texts: texts.texts,
        codeAt: (index) => codes[entryOf(index)] ?? 0,
      });
      const { columns, templates, models } = this.#columns(own);
      return [
        ...(own === 'draft' ? [field(combos, drafts.combo)] : []),
        field(templates, columns.template),
        // The id of an essay leaves its model out.
        ...(own === 'essay' ? [] : [field(models, columns.model)]),
        field(replicates, columns.replicate),
      ];
    });
  }

  chunks(): Iterable<Uint8Array> {
    return { [Symbol.iterator]: () => this.#pieces() };
  }

  *#pieces(): Generator<Uint8Array> {
    const stages = [this.#ids.drafts, this.#ids.essays, this.#ids.evaluations];
    const lines = stages.reduce((sum, { ids }) => sum + ids.length, 1);
    const chunk = new Uint8Array(Math.min(CHUNK_BYTES, lines * LINE_BYTES));
    let used = write(chunk, 0, MEMBERSHIP_HEADER);
    for (const { stage, ids, first } of stages) {
      for (let index = 0; index < ids.length; index++) {
        passCheckpoint();
        if (!isFirst(first, index)) continue;
        if (used + LINE_BYTES > chunk.length) {
          yield chunk.subarray(0, used);
          used = 0;
        }
        used = write(chunk, used, stage);
        chunk[used++] = 0x2c;
        used = ids.write(index, chunk, used);
        chunk[used++] = 0x0a;
      }
    }
    yield chunk.subarray(0, used);
  }

  #stage(stage: Stage): StageIds {
    return stage === 'draft'
      ? this.#ids.drafts
      : stage === 'essay'
        ? this.#ids.essays
        : this.#ids.evaluations;
  }

  #columns(stage: Stage) {
    const plan = this.#plan;
    switch (stage) {
      case 'draft':
        return { columns: plan.drafts, templates: plan.draftTemplates, models: plan.draftModels };
      case 'essay':
        return { columns: plan.essays, templates: plan.essayTemplates, models: plan.essayModels };
      case 'evaluation':
        return {
          columns: plan.evaluations,
          templates: plan.evaluationTemplates,
          models: plan.evaluationModels,
        };
    }
  }

  #generation(stage: Stage, index: number, id: string): Generation {
    const { columns, templates, models } = this.#columns(stage);
    return {
      ...{ stage, id, origin: this.#origin(stage, index) },
      template: templates.text(columns.template[index] ?? 0),
      model: models.text(columns.model[index] ?? 0),
      replicate: BigInt(this.#plan.replicates.text(columns.replicate[index] ?? 0)),
    };
  }

  #origin(stage: Stage, index: number): string {
    const { combos, drafts, essays, evaluations } = this.#plan;
    switch (stage) {
      case 'draft':
        return combos.text(drafts.combo[index] ?? 0);
      case 'essay':
        return this.#ids.drafts.ids.at(essays.draft[index] ?? 0);
      case 'evaluation':
        return this.#ids.essays.ids.at(evaluations.essay[index] ?? 0);
    }
  }
}

function isFirst(first: Uint32Array | undefined, index: number): boolean {
  return first === undefined || first[index] === index;
}

function write(target: Uint8Array, offset: number, ascii: string): number {
  for (let index = 0; index < ascii.length; index++) target[offset + index] = ascii.charCodeAt(index);
  return offset + ascii.length;
}

/** A membership stored as a list, for a curated selection. */
export class ListedMembership implements Membership {
  readonly product = undefined;
  readonly #generations: readonly Generation[];
  readonly #stages = new Map<Stage, Map<string, Generation>>(STAGES.map((stage) => [stage, new Map()]));

  /** Drops duplicates of (stage, id) except the first. */
  constructor(generations: readonly Generation[]) {
    const unique: Generation[] = [];
    for (const generation of generations) {
      const stage = this.#of(generation.stage);
      if (stage.has(generation.id)) continue;
      stage.set(generation.id, generation);
      unique.push(generation);
    }
    this.#generations = unique;
  }

  count(stage: Stage): number {
    return this.#of(stage).size;
  }

  ids(stage: Stage): Iterable<string> {
    return this.#of(stage).keys();
  }

  has(stage: Stage, id: string): boolean {
    return this.#of(stage).has(id);
  }

  *missingFrom(other: Membership, stage: Stage): Iterable<number> {
    let index = 0;
    for (const id of this.ids(stage)) {
      passCheckpoint();
      if (!other.has(stage, id)) yield index;
      index++;
    }
  }

  find(stage: Stage, id: string): Generation | undefined {
    return this.#of(stage).get(id);
  }

  allCommitted(): boolean {
    return false;
  }

  checklist(stage: Stage): Checklist {
    const left = new Set(this.ids(stage));
    return {
      tick: (id) => {
        left.delete(id);
        return this.has(stage, id);
      },
      unticked: () => left,
    };
  }

  generations(stage: Stage): Iterable<Generation> {
    return this.#of(stage).values();
  }

  entries(stage: Stage): GenerationEntries {
    const all = [...this.generations(stage)];
    const at = (index: number): Generation => {
      const generation = all[index];
      if (generation === undefined) throw new RangeError(`there is no ${stage} ${index}`);
      return generation;
    };
    return {
      indices: () => all.keys(),
      addTo: (set, index) => set.addText(at(index).id),
      placeIn: (set, index) => set.indexOf(at(index).id),
      template: (index) => at(index).template,
      model: (index) => at(index).model,
      at,
    };
  }

  signature(): readonly SignatureField[] {
    return [];
  }

  chunks(): Iterable<Uint8Array> {
    // In the order of the runtime, which is not by stage.
    const lines = this.#generations.map(({ stage, id }) => csvRecord([stage, id], '\n'));
    return [new TextEncoder().encode(MEMBERSHIP_HEADER + lines.join(''))];
  }

  #of(stage: Stage): Map<string, Generation> {
    return this.#stages.get(stage) ?? new Map();
  }
}
