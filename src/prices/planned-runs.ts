import type { Generation } from '../plan/generation.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import { STAGES, type Stage } from '../source/stage.ts';

/** The parts of an `Expectation` that costs depend on. */
export interface PlannedCohort {
  readonly membership: { generations(stage: Stage): Iterable<Generation> };
  /** The mode of each planned template, by stage; `llm` for templates that are not included. */
  readonly modes: Readonly<Record<Stage, ReadonlyMap<string, string>>>;
}

/** Runs of one model at one stage, which all cost the same. */
export interface RunGroup {
  readonly stage: Stage;
  /** The id of the model, as in specs. */
  readonly llm: string;
  /** The generator of the template; `copy` runs no model. */
  readonly mode: string;
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
  readonly #ids = new Map<Stage, Set<string>>(STAGES.map((stage) => [stage, new Set()]));
  readonly #copies = new Map<Stage, Set<string>>(STAGES.map((stage) => [stage, new Set()]));
  readonly #all = new Groups();
  readonly #added = new Groups();
  readonly #reasons = new Map<string, Groups>();
  readonly #base: PlannedRuns | undefined;
  readonly #isFinished: (stage: Stage, id: string) => boolean;
  #finished = 0;

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
    this.#base = options.base;
    this.#isFinished = options.isFinished ?? (() => false);
  }

  /** @param reasonOf - The reason why a generation is planned. If given, added runs are also counted by reason. */
  add(
    { membership, modes }: PlannedCohort,
    reasonOf?: (generation: Generation, mode: string) => string,
  ): void {
    for (const stage of STAGES) {
      for (const generation of membership.generations(stage)) {
        passCheckpoint();
        const { id, template, model } = generation;
        const mode = modes[stage].get(template) ?? 'llm';
        // Copies are stored separately: once the template runs a model, the same id has a cost.
        const seen = mode === COPY ? this.#copies : this.#ids;
        const ids = seen.get(stage);
        if (ids === undefined || ids.has(id)) continue;
        ids.add(id);
        this.#all.count(stage, model, mode);
        const [ran, copied] = [this.#base?.has(stage, id), this.#base?.copies(stage, id)];
        if (mode === COPY) {
          if (!ran && !copied) this.#added.count(stage, model, mode);
        } else if (ran) continue;
        else if (this.#isFinished(stage, id)) this.#finished++;
        else {
          this.#added.count(stage, model, mode);
          if (reasonOf) this.#groupsOf(reasonOf(generation, mode)).count(stage, model, mode);
        }
      }
    }
  }

  /** Whether a run of this generation is planned; false for a copy. */
  has(stage: Stage, id: string): boolean {
    return this.#ids.get(stage)?.has(id) ?? false;
  }

  /** Whether this generation is planned as a copy. */
  copies(stage: Stage, id: string): boolean {
    return this.#copies.get(stage)?.has(id) ?? false;
  }

  /** All runs, by stage, then model. */
  get all(): readonly RunGroup[] {
    return this.#all.list();
  }

  /** Runs that the base does not plan and that are not finished. */
  get added(): readonly RunGroup[] {
    return this.#added.list();
  }

  /** `added` by reason, where given. A generation shared by several cohorts counts once. */
  get reasons(): ReadonlyMap<string, readonly RunGroup[]> {
    return new Map([...this.#reasons].map(([reason, groups]) => [reason, groups.list()]));
  }

  #groupsOf(reason: string): Groups {
    const groups = this.#reasons.get(reason) ?? new Groups();
    this.#reasons.set(reason, groups);
    return groups;
  }

  /** How many runs that the base does not plan are already finished. */
  get finished(): number {
    return this.#finished;
  }
}

class Groups {
  readonly #groups = new Map<string, { stage: Stage; llm: string; mode: string; count: number }>();

  count(stage: Stage, llm: string, mode: string): void {
    const key = `${stage} ${mode === COPY ? COPY : ''} ${llm}`;
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, { stage, llm, mode, count: 1 });
    else group.count++;
  }

  list(): readonly RunGroup[] {
    return STAGES.flatMap((stage) => [...this.#groups.values()].filter((group) => group.stage === stage));
  }
}
