import type { Membership } from '../outputs/membership.ts';
import type { Generation } from '../plan/generation.ts';
import { IdSet } from '../plan/id-set.ts';
import { compareCodePoints } from '../source/compare.ts';
import { STAGES, type Stage } from '../source/stage.ts';

/** The parts of an `Expectation` that costs depend on. */
export interface PlannedCohort {
  readonly membership: Pick<Membership, 'entries'>;
  /** The mode of each planned template, by stage; `llm` for templates that are not included. */
  readonly modes: Readonly<Record<Stage, ReadonlyMap<string, string>>>;
}

/** Runs of one model at one stage, which all cost the same. */
export interface RunGroup {
  readonly stage: Stage;
  /** The id of the model, as in specs. */
  readonly llm: string;
  /**
   * The ids by which other cohorts plan the same generations, sorted: an essay's id leaves its model out. `llm` comes
   * before them.
   */
  readonly rivals?: readonly string[];
  /** The generator of the template; `copy` runs no model. */
  readonly mode: string;
  readonly count: number;
}

/** Runs that the base also plans, but with other model ids. */
export interface ReassignedRuns {
  readonly stage: Stage;
  readonly mode: string;
  /** Model ids, sorted by code point; several if cohorts differ. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly count: number;
}

/** Planned generations of a template that were copies and run a model now, or the reverse. */
export interface SwitchedRuns {
  readonly stage: Stage;
  readonly template: string;
  /** The generators; one of them is `copy`. */
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** The mode of essays that are copies of their draft, so that no model runs. */
export const COPY = 'copy';

/**
 * The runs that some cohorts plan, counting each generation once, even if cohorts share it. Comparing those of the base
 * and the head shows what a change requires: what the head plans, but no cohort of the base does.
 */
export class PlannedRuns {
  readonly #stages: Readonly<Record<Stage, StageRuns>>;
  readonly #reasons: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #isFinished: ((stage: Stage, id: string) => boolean) | undefined;

  /**
   * @param options.base - Everything that the base plans.
   * @param options.isFinished - Whether a generation is known to have run, because its metadata records usage. The
   * existence of metadata is not sufficient, because it is written before the run. Default: none is.
   */
  constructor(
    options: {
      readonly base?: PlannedRuns;
      readonly isFinished?: (stage: Stage, id: string) => boolean;
    } = {},
  ) {
    const base = options.base === undefined ? undefined : options.base.#stages;
    const of = (stage: Stage) => new StageRuns(base?.[stage]);
    this.#stages = { draft: of('draft'), essay: of('essay'), evaluation: of('evaluation') };
    this.#isFinished = options.isFinished;
  }

  /** @param reasonOf - The reason why a generation is planned. If given, added runs are also counted by reason. */
  add(
    { membership, modes }: PlannedCohort,
    reasonOf?: (generation: Generation, mode: string) => string,
    stages: readonly Stage[] = STAGES,
  ): void {
    for (const stage of stages) {
      const entries = membership.entries(stage);
      this.#stages[stage].add(entries, modes[stage], (index, mode) => {
        const generation = entries.at(index);
        if (mode !== COPY && this.#isFinished?.(stage, generation.id)) return FINISHED;
        return mode === COPY || reasonOf === undefined ? ADDED : this.#place(reasonOf(generation, mode));
      });
    }
  }

  /** Whether this generation is planned as a copy. */
  copies(stage: Stage, id: string): boolean {
    return this.#stages[stage].copies.ids.indexOf(id) >= 0;
  }

  /** All runs, by stage, then in the order in which they were added. */
  get all(): readonly RunGroup[] {
    return this.#list(() => true);
  }

  /** Runs that the base does not plan and that are not finished. */
  get added(): readonly RunGroup[] {
    return this.#list((fate) => fate >= ADDED);
  }

  /** `added` by reason, where given. A generation shared by several cohorts counts once. */
  get reasons(): ReadonlyMap<string, readonly RunGroup[]> {
    return new Map(
      this.#reasons.map((reason, place) => [reason, this.#list((fate) => fate === ADDED + 1 + place)]),
    );
  }

  /** Runs that the base plans as well, with the model ids of both sides, whether or not they differ. */
  get kept(): readonly ReassignedRuns[] {
    return STAGES.flatMap((stage) => this.#stages[stage].runs.kept(stage));
  }

  /** Number of finished runs that the base does not plan. */
  get finished(): number {
    return this.#list((fate) => fate === FINISHED).reduce((sum, { count }) => sum + count, 0);
  }

  #place(reason: string): number {
    const place = this.#places.get(reason) ?? this.#reasons.push(reason) - 1;
    this.#places.set(reason, place);
    return ADDED + 1 + place;
  }

  #list(isMeant: (fate: number) => boolean): readonly RunGroup[] {
    return STAGES.flatMap((stage) => this.#stages[stage].list(stage, isMeant));
  }
}

/** The state of a planned run. Numbers above `ADDED` stand for the reason why a run is added. */
const PLANNED = 0;
const FINISHED = 1;
const ADDED = 2;

/** The runs of one stage. Copies are separate: once the template runs a model, the same id has a cost. */
class StageRuns {
  readonly runs = new Planned();
  readonly copies = new Planned();
  readonly #base: StageRuns | undefined;

  constructor(base: StageRuns | undefined) {
    this.#base = base;
  }

  /** @param fateOf - For generations that the base does not plan. */
  add(
    entries: ReturnType<Membership['entries']>,
    modes: ReadonlyMap<string, string>,
    fateOf: (index: number, mode: string) => number,
  ): void {
    const [ran, copied] = [this.#base?.runs.ids, this.#base?.copies.ids];
    let next = 0;
    for (const index of entries.indices()) {
      const mode = modes.get(entries.template(index)) ?? 'llm';
      const own = mode === COPY ? this.copies : this.runs;
      const size = own.ids.size;
      const place = entries.addTo(own.ids, index);
      if (place < size) own.meet(place, entries.model(index));
      else {
        const found = ran === undefined ? -1 : entries.placeIn(ran, index, next);
        if (found >= 0) next = found + 1;
        const isPlanned =
          found >= 0 || (mode === COPY && copied !== undefined && entries.placeIn(copied, index, 0) >= 0);
        const former = mode !== COPY && found >= 0 ? this.#base?.runs.llmsOf(found) : undefined;
        own.set(place, mode, entries.model(index), isPlanned ? PLANNED : fateOf(index, mode), former);
      }
    }
  }

  list(stage: Stage, isMeant: (fate: number) => boolean): readonly RunGroup[] {
    return [this.runs, this.copies].flatMap((one) => one.list(stage, isMeant));
  }
}

/** Groups of runs by model and fate, and the group of each id. */
class Planned {
  readonly ids = new IdSet();
  #groups = new Uint32Array(64);
  readonly #all: {
    readonly llms: readonly string[];
    readonly mode: string;
    readonly fate: number;
    readonly former: readonly string[] | undefined;
    count: number;
  }[] = [];
  /** Indices of groups with a single model, by fate or the models of the base, and then by model. */
  readonly #places = new Map<number | readonly string[], Map<string, number>>();
  readonly #conflicts = new Map<string, number>();

  /** The models of an id. The same list for all ids of a group. */
  llmsOf(id: number): readonly string[] | undefined {
    return this.#all[this.#groups[id] ?? 0]?.llms;
  }

  /** @param former - The models of the base, if it plans the same generation. */
  set(id: number, mode: string, llm: string, fate: number, former?: readonly string[]): void {
    let known = this.#places.get(former ?? fate);
    if (known === undefined) {
      known = new Map();
      this.#places.set(former ?? fate, known);
    }
    let group = known.get(llm);
    if (group === undefined) {
      group = this.#all.push({ llms: [llm], mode, fate, former, count: 0 }) - 1;
      known.set(llm, group);
    }
    this.#put(id, group);
  }

  /** Another cohort plans the same generation, perhaps with another model. */
  meet(id: number, llm: string): void {
    const own = this.#all[this.#groups[id] ?? 0];
    if (own === undefined || own.llms.includes(llm)) return;
    own.count--;
    const llms = [...own.llms, llm].sort(compareCodePoints);
    const key = JSON.stringify([own.fate, llms, own.former]);
    const group = this.#conflicts.get(key) ?? this.#all.push({ ...own, llms, count: 0 }) - 1;
    this.#conflicts.set(key, group);
    this.#put(id, group);
  }

  list(stage: Stage, isMeant: (fate: number) => boolean): readonly RunGroup[] {
    const sums = new Map<string, RunGroup & { count: number }>();
    for (const { llms, mode, fate, count } of this.#all) {
      if (count === 0 || !isMeant(fate)) continue;
      const [llm = '', ...rivals] = llms;
      const key = JSON.stringify(llms);
      const sum = sums.get(key);
      if (sum === undefined)
        sums.set(key, { stage, llm, ...(rivals.length === 0 ? {} : { rivals }), mode, count });
      else sum.count += count;
    }
    return [...sums.values()];
  }

  kept(stage: Stage): readonly ReassignedRuns[] {
    return this.#all.flatMap(({ llms, mode, former, count }) =>
      former === undefined || count === 0 ? [] : [{ stage, mode, before: former, after: llms, count }],
    );
  }

  #put(id: number, group: number): void {
    if (id >= this.#groups.length) {
      const groups = new Uint32Array(Math.max(id + 1, this.#groups.length * 2));
      groups.set(this.#groups);
      this.#groups = groups;
    }
    this.#groups[id] = group;
    const own = this.#all[group];
    if (own !== undefined) own.count++;
  }
}
