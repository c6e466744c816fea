import type { CheckedState } from '../change/checked-state.ts';
import { derive } from '../derive.ts';
import { UnreadableFile } from '../findings/unreadable-file.ts';
import { FALLBACKS, type PlanIds } from '../plan/assign-ids.ts';
import { collisionId, generationId } from '../plan/generation-id.ts';
import { signatureOfMetadata, textField } from '../plan/metadata.ts';
import type { CohortSpec } from '../repository.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import { STAGES, type Stage } from '../source/stage.ts';
import type { GitTree } from './git-tree.ts';
import { idsOf, readPlanned } from './read-ahead.ts';
import { loadSpecs, type SpecTexts } from './spec-texts.ts';

export interface GenerationState extends Pick<CheckedState, 'repository' | 'cohorts'> {
  readonly tree: GitTree;
}

/** A state with the texts of its specs, as far as these have been read. */
export interface SearchedState extends GenerationState {
  readonly texts: SpecTexts;
}

/** The cohorts whose check reads a changed generation; see {@link readersOfGenerations}. */
export type ReadersOf = (stage: Stage, id: string) => ReadonlySet<string> | 'all';

interface Generation {
  readonly stage: Stage;
  readonly id: string;
}

/**
 * The cohorts that depend on each changed generation, provided that nothing else of a cohort changed: those whose plan
 * contains it, and those that its metadata, before or after, names as its origin. All cohorts if a curated selection is
 * involved.
 *
 * An id is a hash, so metadata that hashes to the id of its folder tells which levels a plan must have to contain it.
 * For most cohorts the text of the spec rules this out, and no plan needs to be computed.
 *
 * @param changed - Paths.
 */
export function readersOfGenerations(
  changed: readonly string[],
  base: SearchedState,
  head: SearchedState,
): ReadersOf {
  const { layout } = head.repository;
  const states = [base, head];
  const isEverything =
    base.repository.layout.dataRoot !== layout.dataRoot ||
    states.some(({ repository }) => repository.selections.kind !== 'none');
  if (isEverything) return () => 'all';
  const generations = changed.flatMap((path) => layout.generationOf(path) ?? []);
  if (generations.length === 0) return () => 'all';
  const readers = new Map<string, Set<string>>(generations.map((one) => [keyOf(one), new Set()]));
  const metadata = new CommittedMetadata(states);
  metadata.load(generations);
  const searches: Search[] = [];
  for (const generation of generations) {
    const own = readers.get(keyOf(generation));
    for (const origin of metadata.origins(generation)) own?.add(origin);
    searches.push(metadata.searchFor(generation));
  }
  loadSpecs(base, head);
  new PlanSearch(states, searches).run(readers);
  return (stage, id) => readers.get(keyOf({ stage, id })) ?? 'all';
}

function keyOf({ stage, id }: Generation): string {
  return `${stage} ${id}`;
}

/** What is known about the plans that contain a generation. */
interface Search extends Generation {
  /** Levels that such a plan has. */
  readonly levels: readonly string[];
  /**
   * Whether the plain ids of a plan are sufficient: neither this id nor those of its parents can replace a taken one.
   */
  readonly isPlain: boolean;
}

/** The metadata of some generations in both states. */
class CommittedMetadata {
  readonly #states: readonly GenerationState[];
  readonly #searches = new Map<string, Search>();

  constructor(states: readonly GenerationState[]) {
    this.#states = states;
  }

  /** Reads generations and their ancestors with a few git calls. */
  load(generations: readonly Generation[]): void {
    let level = generations;
    while (level.length > 0) {
      for (const { tree, repository } of this.#states)
        tree.prefetch(level.map(({ stage, id }) => repository.layout.metadata(stage, id)));
      level = level.flatMap((one) => this.#parentsOf(one));
    }
  }

  origins({ stage, id }: Generation): readonly string[] {
    return this.#states.flatMap(({ repository }) => {
      const found = repository.existing.metadata(stage, id);
      return found.kind === 'metadata' ? textField(found.metadata, 'origin_cohort_id') : [];
    });
  }

  searchFor(generation: Generation): Search {
    const known = this.#searches.get(keyOf(generation));
    if (known !== undefined) return known;
    const { stage, id } = generation;
    const signatures = this.#signaturesOf(generation);
    const plain = signatures.find((parts) => generationId(stage, parts) === id);
    const attempt = attemptOf(id);
    const other =
      attempt === undefined
        ? undefined
        : signatures.find((parts) => collisionId(stage, parts, attempt) === id);
    let search: Search;
    if (plain !== undefined) search = this.#chained(generation, plain);
    else if (other !== undefined) search = { ...this.#chained(generation, other), isPlain: false };
    // A draft has no parent, so its planned id is either the plain one or a fallback for another id.
    else search = { ...generation, levels: [], isPlain: stage === 'draft' && attempt === undefined };
    this.#searches.set(keyOf(generation), search);
    return search;
  }

  #chained(generation: Generation, parts: readonly string[]): Search {
    const own = parts.slice(0, -1);
    const parent = parentStage(generation.stage);
    if (parent === undefined) return { ...generation, levels: own, isPlain: true };
    const { levels, isPlain } = this.searchFor({ stage: parent, id: own[0] ?? '' });
    return { ...generation, levels: [...new Set([...levels, ...own.slice(1)])], isPlain };
  }

  #parentsOf(generation: Generation): readonly Generation[] {
    const stage = parentStage(generation.stage);
    if (stage === undefined) return [];
    return this.#signaturesOf(generation).flatMap(([id]) => (id === undefined ? [] : [{ stage, id }]));
  }

  #signaturesOf({ stage, id }: Generation): readonly (readonly string[])[] {
    return this.#states.flatMap(({ repository }) => {
      const found = repository.existing.metadata(stage, id);
      const parts = found.kind === 'metadata' ? signatureOfMetadata(stage, found.metadata) : undefined;
      return parts === undefined || parts.some((part) => /\p{Surrogate}/u.test(part)) ? [] : [parts];
    });
  }
}

function parentStage(stage: Stage): Stage | undefined {
  return STAGES[STAGES.indexOf(stage) - 1];
}

/** The number of the attempt, if this id is a fallback that can replace a taken id. */
function attemptOf(id: string): number | undefined {
  const attempt = Number(/-(\d)$/.exec(id)?.[1] ?? 0);
  return attempt >= 1 && attempt <= FALLBACKS ? attempt : undefined;
}

/** Searches for the plans that contain some generations. */
class PlanSearch {
  readonly #states: readonly SearchedState[];
  readonly #searches: readonly Search[];

  constructor(states: readonly SearchedState[], searches: readonly Search[]) {
    this.#states = states;
    this.#searches = searches;
  }

  /** @param readers - By stage and id; cohort ids are added. */
  run(readers: ReadonlyMap<string, Set<string>>): void {
    const byLevels = new Map<string, Search[]>();
    for (const search of this.#searches) {
      const key = JSON.stringify([...search.levels].sort());
      const group = byLevels.get(key);
      if (group === undefined) byLevels.set(key, [search]);
      else group.push(search);
    }
    const specs = this.#states.map(({ cohorts }) => new Map(cohorts.map((cohort) => [cohort.id, cohort])));
    const ids = new Set(specs.flatMap((one) => [...one.keys()]));
    const deep: { readonly id: string; readonly searches: readonly Search[] }[] = [];
    for (const id of ids) {
      passCheckpoint();
      const mine = [...byLevels.values()].flatMap((group) =>
        specs.some((one, index) => this.#mayHold(index, one.get(id), group[0]?.levels ?? [])) ? group : [],
      );
      if (mine.length === 0) continue;
      this.#note(id, mine, specs, 'plainIds', readers);
      const open = mine.filter((search) => !search.isPlain);
      if (open.length > 0) deep.push({ id, searches: open });
    }
    for (const [index, state] of this.#states.entries())
      readPlanned(
        state,
        deep.flatMap(({ id }) => specs[index]?.get(id) ?? []),
      );
    for (const { id, searches } of deep) this.#note(id, searches, specs, 'ids', readers);
  }

  #mayHold(index: number, cohort: CohortSpec | undefined, levels: readonly string[]): boolean {
    return cohort !== undefined && (this.#states[index]?.texts.mayHold(cohort, levels) ?? true);
  }

  /** Whether a spec, and thus the plain ids of its plan, is the same in both states. */
  #isSame(cohort: CohortSpec, before: CohortSpec | undefined): boolean {
    const [was, is] = this.#states.map(({ texts }) => texts);
    if (was === undefined || is === undefined || before?.specPath !== cohort.specPath) return false;
    return is.isUnchanged(cohort, was) && !was.mayReachOut(before);
  }

  /** Records a cohort for each of the generations that its plan contains in either state. */
  #note(
    id: string,
    searches: readonly Search[],
    specs: readonly ReadonlyMap<string, CohortSpec>[],
    which: 'plainIds' | 'ids',
    readers: ReadonlyMap<string, Set<string>>,
  ): void {
    for (const [index, { repository }] of this.#states.entries()) {
      const cohort = specs[index]?.get(id);
      if (
        cohort === undefined ||
        (index > 0 && which === 'plainIds' && this.#isSame(cohort, specs[0]?.get(id)))
      )
        continue;
      let ids: PlanIds | undefined;
      try {
        ids = derive(repository, cohort)[which];
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        // An unreadable spec may contain anything.
        for (const search of searches) readers.get(keyOf(search))?.add(id);
        continue;
      }
      if (ids === undefined) continue;
      for (const stage of STAGES) {
        const wanted = new Map(searches.filter((one) => one.stage === stage).map((one) => [one.id, one]));
        if (wanted.size === 0) continue;
        for (const planned of idsOf(ids, stage)) {
          passCheckpoint();
          const search = wanted.get(planned);
          if (search !== undefined) readers.get(keyOf(search))?.add(id);
        }
      }
    }
  }
}
