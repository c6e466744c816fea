import type { CheckedState } from '../change/compare-states.ts';
import { derive } from '../derive.ts';
import type { PlanIds } from '../plan/assign-ids.ts';
import { textField } from '../plan/metadata.ts';
import { UnreadableFile } from '../plan/unreadable-file.ts';
import type { CohortSpec } from '../repository.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import { cohortFiles } from '../source/cohort-files.ts';
import { STAGES, type Stage } from '../source/stage.ts';

type State = Pick<CheckedState, 'repository' | 'cohorts'>;

/** Whether the check of a cohort reads a generation that changed; see {@link touchedGenerations}. */
export type HasGeneration = (cohort: string, stage: Stage, id: string) => boolean;

/**
 * Which of the generations that changed a cohort depends on, provided that nothing else of the cohort changed: those that
 * its plan names, those that its committed membership lists, and those whose metadata, before or after, name it as their
 * origin. Where a plan cannot be worked out for want of a file, or a curated selection takes part, that is all of them.
 *
 * @param changed - Paths.
 */
export function touchedGenerations(changed: readonly string[], base: State, head: State): HasGeneration {
  const { layout } = head.repository;
  const generations = new Map<Stage, Set<string>>(STAGES.map((stage) => [stage, new Set()]));
  for (const path of changed) {
    const found = layout.generationOf(path);
    if (found !== undefined) generations.get(found.stage)?.add(found.id);
  }
  const isEverything =
    base.repository.layout.dataRoot !== layout.dataRoot ||
    [base, head].some(({ repository }) => repository.selections.kind !== 'none');
  if (isEverything) return () => true;
  const origins = originsOf(generations, [base, head]);
  const known = new Map<string, ReadonlySet<string> | 'all'>();
  const specs = new Map([...base.cohorts, ...head.cohorts].map((cohort) => [cohort.id, cohort]));
  const current = new Set(head.cohorts.map(({ id }) => id));
  const readBy = (id: string): ReadonlySet<string> | 'all' => {
    const cohort = specs.get(id);
    return cohort === undefined ? 'all' : namedBy(cohort, current.has(id) ? head : base, generations);
  };
  return (cohort, stage, id) => {
    if (origins.get(`${stage} ${id}`)?.has(cohort)) return true;
    let ids = known.get(cohort);
    if (ids === undefined) {
      ids = readBy(cohort);
      known.set(cohort, ids);
    }
    return ids === 'all' || ids.has(`${stage} ${id}`);
  };
}

/** By stage and id, the cohorts that metadata name as their origin in either state. */
function originsOf(
  generations: ReadonlyMap<Stage, ReadonlySet<string>>,
  states: readonly State[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const origins = new Map<string, Set<string>>();
  for (const [stage, ids] of generations) {
    for (const id of ids) {
      const cohorts = new Set<string>();
      for (const { repository } of states) {
        const found = repository.existing.metadata(stage, id);
        if (found.kind === 'metadata') cohorts.add(textField(found.metadata, 'origin_cohort_id'));
      }
      origins.set(`${stage} ${id}`, cohorts);
    }
  }
  return origins;
}

/** Which of some generations a cohort's plan or its committed membership names. */
function namedBy(
  cohort: CohortSpec,
  { repository }: State,
  generations: ReadonlyMap<Stage, ReadonlySet<string>>,
): ReadonlySet<string> | 'all' {
  const named = new Set<string>();
  try {
    const ids = derive(repository, cohort).plainIds;
    for (const [stage, wanted] of generations) {
      if (ids === undefined || wanted.size === 0) continue;
      for (const id of idsOf(ids, stage)) if (wanted.has(id)) named.add(`${stage} ${id}`);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return 'all';
  }
  const membership = cohort.folder && repository.sources.tree.read(cohortFiles(cohort.folder).membership);
  if (!membership || membership.kind === 'missing') return named;
  // What cannot be read may list anything.
  if (membership.kind !== 'file') return 'all';
  const words = new Set(new TextDecoder('latin1').decode(membership.bytes).split(/[^0-9A-Za-z_]+/));
  for (const [stage, wanted] of generations)
    for (const id of wanted) if (words.has(id) || /\W/.test(id)) named.add(`${stage} ${id}`);
  return named;
}

function* idsOf(ids: PlanIds, stage: Stage): Iterable<string> {
  const { ids: all } = { draft: ids.drafts, essay: ids.essays, evaluation: ids.evaluations }[stage];
  for (let index = 0; index < all.length; index++) {
    passCheckpoint();
    yield all.at(index);
  }
}
