import { type CheckedState, checkState } from '../change/checked-state.ts';
import type { CheckOptions } from '../check-repository.ts';
import { type CohortSpec, cohortOf, openRepository, type Repository, withRivals } from '../repository.ts';
import { DataLayout } from '../source/data-layout.ts';
import { committedSpecs, nameTheSame } from './committed-specs.ts';
import { changedNames, foldersUnlike } from './git-history.ts';
import { GitTree, type GitTreeOptions } from './git-tree.ts';
import { readAhead } from './read-ahead.ts';

export interface CommitCheckOptions extends CheckOptions, GitTreeOptions {
  /** Check only these cohorts; those missing from the commit are skipped. Default: all. */
  readonly cohorts?: readonly string[];
  /**
   * Another commit with all of its cohorts. If both commits have the same spec paths, these are not searched for again.
   */
  readonly like?: KnownCohorts;
}

/** The cohorts that match patterns in a commit. */
export interface KnownCohorts {
  readonly commit: string;
  readonly patterns: readonly string[];
  readonly cohorts: readonly CohortSpec[];
}

/** A commit of a local repository, ready to be checked. */
export interface OpenedCommit {
  readonly tree: GitTree;
  readonly cohorts: readonly CohortSpec[];
  readonly repository: Repository;
}

/**
 * Opens a commit with a few git processes, prefetching what all cohorts share. Call {@link readAhead} with the cohorts
 * to check. Committed files do not count as ignored, whatever `.gitignore` contains.
 *
 * Throws an EnvironmentFailure if the commit or one of its objects is missing from this clone.
 */
export function openCommit(root: string, commit: string, options: CommitCheckOptions): OpenedCommit {
  const tree = new GitTree(root, commit, options);
  const found = cohortsLike(tree, root, options) ?? cohortsIn(tree, root, options);
  const cohorts = options.cohorts ? found.filter(({ id }) => options.cohorts?.includes(id)) : found;
  tree.prefetch(new DataLayout(options.dataRoot).shared);
  return { tree, cohorts, repository: openRepository(tree, options) };
}

/** Maximum number of differing folders to read at once instead of level by level. */
const MOST_FOLDERS = 5000;

/** The cohorts of another commit, if this commit has the same ones. */
function cohortsLike(
  tree: GitTree,
  root: string,
  { dataRoot, patterns, like }: CommitCheckOptions,
): readonly CohortSpec[] | undefined {
  if (like?.patterns.join('\n') !== (typeof patterns === 'string' ? patterns : patterns.join('\n')))
    return undefined;
  const inData = [...foldersUnlike(root, tree.commit, like.commit)].filter(
    ([path]) => dataRoot === '' || `${path}/`.startsWith(`${dataRoot}/`) || dataRoot.startsWith(`${path}/`),
  );
  if (inData.length <= MOST_FOLDERS) tree.objects.loadTrees(inData.map(([, oid]) => oid));
  // Read the differing folders of both commits: the target of a link may have changed.
  tree.expand(new DataLayout(dataRoot).cohorts);
  if (tree.objects.mayHoldLinks) return undefined;
  const names = changedNames(root, tree.commit, like.commit);
  return names !== undefined && nameTheSame(patterns, root, names) ? like.cohorts : undefined;
}

/** The cohorts that match patterns in a commit. */
export function cohortsIn(
  tree: GitTree,
  root: string,
  { dataRoot, patterns }: Pick<CommitCheckOptions, 'dataRoot' | 'patterns'>,
): readonly CohortSpec[] {
  // The committed kinds of output also depend on every cohort.
  tree.expand(new DataLayout(dataRoot).cohorts);
  return withRivals(committedSpecs(tree, root, patterns).map(cohortOf));
}

/** Checks a commit as if it were checked out; see {@link openCommit}. */
export async function checkCommit(
  root: string,
  commit: string,
  options: CommitCheckOptions,
): Promise<CheckedState> {
  const opened = openCommit(root, commit, options);
  const { cohorts, repository } = opened;
  readAhead(opened, cohorts);
  return await checkState(repository, cohorts, options);
}
