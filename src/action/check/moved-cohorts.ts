import { holdsCohort, specLike } from '../../account/survey-cohorts.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import type { Orphan } from '../../drift/report-orphans.ts';
import type { NoBase } from '../../git/choose-base.ts';
import { changedPaths, renames } from '../../git/git-history.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import { type CohortSpec, cohortOf } from '../../repository.ts';
import type { Judgement } from '../../settings/judge-by-base.ts';
import { cohortFiles, outputsIn } from '../../source/cohort-files.ts';
import type { FileTree } from '../../source/file-tree.ts';
import { folderOf, lastNameOf } from '../../source/path.ts';
import type { OpenedWorkspace } from '../check-workspace.ts';
import type { Proposal } from '../compare.ts';

/** The new path of moved specs, by their path in the base, as detected by git. */
export type Moves = ReadonlyMap<string, string>;

/**
 * The specs that a change moves. A spec that is edited beyond recognition is located by its moved outputs, or else by
 * the name of its cohort. Empty if git fails.
 */
export function movesSince(
  root: string,
  { head }: Proposal,
  base: OpenedBase | NoBase,
  { workspace: { tree, cohorts } }: OpenedWorkspace,
): Moves {
  if (base.kind === 'none' || base.cohorts === cohorts) return new Map();
  const gone = base.cohorts.filter(({ specPath }) => !tree.exists(specPath));
  if (gone.length === 0) return new Map();
  try {
    const all = renames(root, base.commit, head);
    const added = new Map(
      changedPaths(root, base.commit, head).flatMap((path) => {
        const { folder } = cohortOf(path);
        const isNew = folder !== undefined && tree.exists(path) && !base.repository.sources.tree.exists(path);
        const isMeant = isNew && lastNameOf(folderOf(folder)) === 'cohorts' && holdsCohort(tree, folder);
        return isMeant ? [[lastNameOf(folder), path]] : [];
      }),
    );
    return new Map(
      gone.flatMap(({ specPath, folder }) => {
        const now =
          all.get(specPath) ??
          besideOutputs(outputsIn(folder), all, tree) ??
          (folder === undefined ? undefined : added.get(lastNameOf(folder)));
        return now === undefined ? [] : [[specPath, now] as const];
      }),
    );
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return new Map();
  }
}

/** The spec in the folder that outputs were moved to, whatever its name. */
function besideOutputs(
  outputs: readonly string[],
  moved: ReadonlyMap<string, string>,
  tree: FileTree,
): string | undefined {
  return outputs
    .flatMap((path) => {
      const now = moved.get(path);
      if (now === undefined) return [];
      const { spec } = cohortFiles(folderOf(now));
      return tree.exists(spec) ? [spec] : (specLike(tree, folderOf(now), true) ?? []);
    })
    .at(0);
}

/** What happened to cohorts whose spec was moved. */
export interface MovedCohorts {
  /** New id → old id. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The new path of specs that were moved to where nothing is read, by cohort id. */
  readonly outOfSight: ReadonlyMap<string, string>;
}

/**
 * Distinguishes renames from moves out of sight. A cohort is renamed if its whole folder is: specs are often similar,
 * and a cohort that leaves outputs behind is not the same.
 *
 * @param checked - All cohorts that the check covers, not only this job's share.
 */
export function movedCohorts(
  moves: Moves,
  base: readonly CohortSpec[],
  checked: readonly CohortSpec[],
  tree: FileTree,
): MovedCohorts {
  const [renamed, outOfSight] = [new Map<string, string>(), new Map<string, string>()];
  const now = new Map(checked.map(({ specPath, id }) => [specPath, id]));
  const before = new Set(base.map(({ id }) => id));
  const after = new Set(checked.map(({ id }) => id));
  for (const { id: oldId, specPath, folder } of base) {
    const place = moves.get(specPath);
    if (place === undefined || after.has(oldId)) continue;
    const id = now.get(place);
    if (id === undefined) outOfSight.set(oldId, place);
    else if (!before.has(id) && folder !== undefined && tree.list(folder).length === 0)
      renamed.set(id, oldId);
  }
  return { renamed, outOfSight };
}

/** Outputs that remain although a change removes their spec. */
export function orphansSince(
  { cohorts }: OpenedBase,
  { workspace: { tree, cohorts: now }, options }: OpenedWorkspace,
): readonly Orphan[] {
  if (cohorts === now) return [];
  return cohorts.flatMap(({ id, specPath, folder }) => {
    if (tree.exists(specPath)) return [];
    const outputs = outputsIn(folder).filter((path) => tree.exists(path) && !options.isIgnored?.(path));
    return outputs.length === 0 ? [] : [{ id, specPath, outputs }];
  });
}

/**
 * The base's judgement, in which an ignore entry applies to a renamed cohort only if it also matches the old name: a
 * rename must not benefit from an entry for something else.
 */
export function underOldNames(judgement: Judgement, moves: Moves): Judgement {
  const folders = [...moves].flatMap(([from, to]) => {
    const [before, after] = [cohortOf(from).folder, cohortOf(to).folder];
    return before === undefined || after === undefined ? [] : [[after, before] as const];
  });
  if (folders.length === 0) return judgement;
  const oldOf = (path: string): string => {
    // An entry may also match the folder itself, which stands for all findings of its cohort.
    const [after, before] = folders.find(([folder]) => `${path}/`.startsWith(`${folder}/`)) ?? ['', ''];
    return before + path.slice(after.length);
  };
  return {
    ...judgement,
    ignores: judgement.ignores.map((ignore) => ({
      ...ignore,
      paths: ignore.paths.map((pattern) => ({
        ...pattern,
        matches: (path: string) => pattern.matches(path) && pattern.matches(oldOf(path)),
      })),
    })),
  };
}
