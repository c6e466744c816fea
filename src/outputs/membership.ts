import type { PlanIds, StageIds } from '../plan/assign-ids.ts';
import type { Generation } from '../plan/generation.ts';
import type { Plan } from '../plan/plan.ts';
import { csvRecord } from '../python/csv-text.ts';
import { STAGES, type Stage } from '../result.ts';
import { passCheckpoint } from '../source/checkpoint.ts';

/**
 * The generations of a cohort in the order of `membership.csv`: drafts, essays, evaluations, without duplicate ids per
 * stage. A plan of a million generations is not converted to objects, but read one by one.
 */
export interface Membership {
  count(stage: Stage): number;
  /** Ids of a stage, in order. */
  ids(stage: Stage): Iterable<string>;
  has(stage: Stage, id: string): boolean;
  /** Ids of a stage that another membership lacks, in order. */
  missingFrom(other: Membership, stage: Stage): Iterable<string>;
  find(stage: Stage, id: string): Generation | undefined;
  /** Whether every generation is known to have committed metadata; false may just mean that nobody checked. */
  allCommitted(stage: Stage): boolean;
  /** A new checklist of a stage's ids. */
  checklist(stage: Stage): Checklist;
  generations(stage: Stage): Iterable<Generation>;
  /** The bytes of the file, in pieces that are recomputed on each pass. Each piece overwrites the previous one. */
  chunks(): Iterable<Uint8Array>;
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

  *missingFrom(other: Membership, stage: Stage): Iterable<string> {
    const { ids, first } = this.#stage(stage);
    // The ids of two plans are compared as bytes, so that only the missing ones are converted to text.
    const planned = other instanceof PlannedMembership ? other.#stage(stage).ids : undefined;
    // Two plans have most of their ids in the same order, so the next id usually follows the last one found.
    let next = 0;
    for (let index = 0; index < ids.length; index++) {
      passCheckpoint();
      if (!isFirst(first, index)) continue;
      const found = planned === undefined ? undefined : planned.find(ids, index, next);
      if (found === undefined ? !other.has(stage, ids.at(index)) : found < 0) yield ids.at(index);
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

  #generation(stage: Stage, index: number, id: string): Generation {
    const plan = this.#plan;
    switch (stage) {
      case 'draft': {
        const { combo, template, model, replicate } = plan.drafts;
        return {
          stage,
          id,
          template: plan.draftTemplates.text(template[index] ?? 0),
          origin: plan.combos.text(combo[index] ?? 0),
          model: plan.draftModels.text(model[index] ?? 0),
          replicate: BigInt(plan.replicates.text(replicate[index] ?? 0)),
        };
      }
      case 'essay': {
        const { draft, template, model, replicate } = plan.essays;
        return {
          stage,
          id,
          template: plan.essayTemplates.text(template[index] ?? 0),
          origin: this.#ids.drafts.ids.at(draft[index] ?? 0),
          model: plan.essayModels.text(model[index] ?? 0),
          replicate: BigInt(plan.replicates.text(replicate[index] ?? 0)),
        };
      }
      case 'evaluation': {
        const { essay, template, model, replicate } = plan.evaluations;
        return {
          stage,
          id,
          template: plan.evaluationTemplates.text(template[index] ?? 0),
          origin: this.#ids.essays.ids.at(essay[index] ?? 0),
          model: plan.evaluationModels.text(model[index] ?? 0),
          replicate: BigInt(plan.replicates.text(replicate[index] ?? 0)),
        };
      }
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

  *missingFrom(other: Membership, stage: Stage): Iterable<string> {
    for (const id of this.ids(stage)) {
      passCheckpoint();
      if (!other.has(stage, id)) yield id;
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

  chunks(): Iterable<Uint8Array> {
    // In the order of the runtime, which is not by stage.
    const lines = this.#generations.map(({ stage, id }) => csvRecord([stage, id], '\n'));
    return [new TextEncoder().encode(MEMBERSHIP_HEADER + lines.join(''))];
  }

  #of(stage: Stage): Map<string, Generation> {
    return this.#stages.get(stage) ?? new Map();
  }
}
