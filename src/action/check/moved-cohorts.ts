import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import type { Orphan } from '../../drift/report-orphans.ts';
import type { NoBase } from '../../git/choose-base.ts';
import { renames } from '../../git/git-history.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import { type CohortSpec, cohortOf } from '../../repository.ts';
import type { Judgement } from '../../settings/judge-by-base.ts';
import { cohortFiles, outputsIn } from '../../source/cohort-files.ts';
import type { FileTree } from '../../source/file-tree.ts';
import { folderOf } from '../../source/path.ts';
import type { OpenedWorkspace } from '../check-workspace.ts';
import type { Proposal } from '../compare.ts';

/** Where specs of the base stand in the head, by their path in the base: of those that stand elsewhere, as git sees it. */
export type Moves = ReadonlyMap<string, string>;

/**
 * The specs of a base that a change moves. One that is edited beyond recognition is where its outputs are now. None where
 * git cannot say.
 */
export function movesSince(
  root: string,
  { head }: Proposal,
  base: OpenedBase | NoBase,
  { workspace: { tree } }: OpenedWorkspace,
): Moves {
  if (base.kind === 'none') return new Map();
  const gone = base.cohorts.filter(({ specPath }) => !tree.exists(specPath));
  if (gone.length === 0) return new Map();
  try {
    const all = renames(root, base.commit, head);
    return new Map(
      gone.flatMap(({ specPath, folder }) => {
        const now = all.get(specPath) ?? besideOutputs(outputsIn(folder), all, tree);
        return now === undefined ? [] : [[specPath, now] as const];
      }),
    );
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return new Map();
  }
}

/** The spec in the folder to which outputs were taken. */
function besideOutputs(
  outputs: readonly string[],
  moved: ReadonlyMap<string, string>,
  tree: FileTree,
): string | undefined {
  return outputs
    .flatMap((path) => {
      const now = moved.get(path);
      return now === undefined ? [] : [cohortFiles(folderOf(now)).spec];
    })
    .find((spec) => tree.exists(spec));
}

/** What has become of cohorts of the base whose spec a change moves. */
export interface MovedCohorts {
  /** New id → old id. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Where their spec stands now, by id, when nothing is read there. */
  readonly outOfSight: ReadonlyMap<string, string>;
}

/**
 * Tells renames and moves out of sight from one another. A cohort is renamed when its whole folder is: specs are much alike,
 * and what leaves outputs behind is another one.
 *
 * @param checked - All cohorts that the check reads, whatever this job's share of them.
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

/** Outputs that a change leaves without the spec that they had in the base. */
export function orphansSince(
  { cohorts }: OpenedBase,
  { workspace: { tree }, options }: OpenedWorkspace,
): readonly Orphan[] {
  return cohorts.flatMap(({ id, specPath, folder }) => {
    if (tree.exists(specPath)) return [];
    const outputs = outputsIn(folder).filter((path) => tree.exists(path) && !options.isIgnored?.(path));
    return outputs.length === 0 ? [] : [{ id, specPath, outputs }];
  });
}

/**
 * What the base accepts of a finding, it accepts of a cohort that has another name now only where it did so under the old
 * one, too: a rename is no way below an entry that is about others.
 */
export function underOldNames(judgement: Judgement, moves: Moves): Judgement {
  const folders = [...moves].flatMap(([from, to]) => {
    const [before, after] = [cohortOf(from).folder, cohortOf(to).folder];
    return before === undefined || after === undefined ? [] : [[`${after}/`, `${before}/`] as const];
  });
  if (folders.length === 0) return judgement;
  const oldOf = (path: string): string => {
    const [after, before] = folders.find(([folder]) => path.startsWith(folder)) ?? ['', ''];
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
