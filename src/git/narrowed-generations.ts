import { derive } from '../derive.ts';
import { UnreadableFile } from '../findings/unreadable-file.ts';
import type { OriginScope } from '../plan/existing-generations.ts';
import type { CohortSpec } from '../repository.ts';
import { STAGES, type Stage } from '../source/stage.ts';
import type { Reach } from './reach.ts';
import { AT_ONCE, idsOf, placesOf, plannedIds } from './read-ahead.ts';
import type { GenerationState } from './touched-generations.ts';

type Ids = ReadonlyMap<Stage, Set<string>>;

/**
 * The generations that a change may add to a cohort's plan or remove from it: those planned in either state, and the
 * changed ones. Any other generation that names the cohort as its origin is unplanned and equal in both states, so it
 * is not part of the difference. Such generations are not searched for, because that would require all metadata.
 */
export class NarrowedGenerations {
  readonly #states: readonly [base: GenerationState, head: GenerationState];
  readonly #changed: Reach['generations'];
  readonly #cohorts: readonly ReadonlyMap<string, CohortSpec>[];
  /** The plain ids of the plans, by cohort. */
  readonly #plain = new Map<string, Ids>();
  readonly #known = new Map<string, Ids>();

  constructor(base: GenerationState, head: GenerationState, { generations }: Reach) {
    this.#states = [base, head];
    this.#changed = generations;
    this.#cohorts = this.#states.map(({ cohorts }) => new Map(cohorts.map((cohort) => [cohort.id, cohort])));
    for (const { repository } of this.#states) repository.existing.narrowTo(this.scope);
  }

  readonly scope: OriginScope = (cohort, stage) => {
    let ids = this.#known.get(cohort);
    if (ids === undefined) {
      ids = this.#idsOf(cohort);
      this.#known.set(cohort, ids);
    }
    return ids.get(stage) ?? [];
  };

  /** Prefetches what the check of some cohorts, by id, reads in both states. */
  read(cohorts: readonly string[]): void {
    for (let start = 0; start < cohorts.length; start += AT_ONCE) {
      const some = cohorts.slice(start, start + AT_ONCE);
      const specs = this.#cohorts.map((known) => some.flatMap((id) => known.get(id) ?? []));
      for (const [index, { tree }] of this.#states.entries()) tree.prefetch(placesOf(specs[index] ?? []));
      const all = emptyIds();
      for (const id of some) {
        const plain = emptyIds();
        for (const [index, { repository }] of this.#states.entries()) {
          const cohort = this.#cohorts[index]?.get(id);
          if (cohort === undefined) continue;
          for (const [stage, planned] of plannedIds(repository, cohort)) {
            plain.get(stage)?.add(planned);
            all.get(stage)?.add(planned);
          }
        }
        this.#plain.set(id, plain);
      }
      for (const stage of STAGES) for (const id of this.#changed.ids(stage)) all.get(stage)?.add(id);
      for (const { tree, repository } of this.#states)
        tree.prefetch(
          STAGES.flatMap((stage) =>
            [...(all.get(stage) ?? [])].map((id) => repository.layout.metadata(stage, id)),
          ),
        );
    }
  }

  #idsOf(id: string): Ids {
    if (!this.#plain.has(id)) this.read([id]);
    const ids = emptyIds();
    for (const stage of STAGES) {
      const known = ids.get(stage);
      for (const planned of this.#plain.get(id)?.get(stage) ?? []) known?.add(planned);
      for (const changed of this.#changed.ids(stage)) known?.add(changed);
    }
    for (const [index, state] of this.#states.entries()) {
      const cohort = this.#cohorts[index]?.get(id);
      if (cohort !== undefined) addStandIns(ids, state, cohort);
    }
    return ids;
  }
}

/** Adds the ids that a plan uses in place of taken ones, and those derived from them. */
function addStandIns(ids: Ids, { repository }: GenerationState, cohort: CohortSpec): void {
  try {
    const planned = derive(repository, cohort).ids;
    if (planned === undefined || planned.taken.length === 0) return;
    for (const stage of STAGES) for (const id of idsOf(planned, stage)) ids.get(stage)?.add(id);
  } catch (error) {
    // The cohort is then unchecked in any case.
    if (!(error instanceof UnreadableFile)) throw error;
  }
}

function emptyIds(): Ids {
  return new Map(STAGES.map((stage) => [stage, new Set()]));
}
