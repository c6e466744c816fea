import type { CheckedState } from '../change/compare-states.ts';
import { type CheckOptions, checkRepository } from '../check-repository.ts';
import { type CohortSpec, cohortOf, openRepository, type Repository, withRivals } from '../repository.ts';
import { DataLayout } from '../source/data-layout.ts';
import { committedSpecs, nameTheSame } from './committed-specs.ts';
import { changedNames } from './git-history.ts';
import { GitTree, type GitTreeOptions } from './git-tree.ts';
import { readAhead } from './read-ahead.ts';

export interface CommitCheckOptions extends CheckOptions, GitTreeOptions {
  /** Check these cohorts alone; those that the commit does not have are left out. Default: all. */
  readonly cohorts?: readonly string[];
  /** Another commit whose cohorts are known, all of them: where both have the same specs, they are not looked for again. */
  readonly like?: KnownCohorts;
}

/** The cohorts that patterns name in a commit. */
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
 * Opens a commit with a handful of git processes: what all cohorts share is read ahead. {@link readAhead} does so with the
 * cohorts that are then checked. What is committed is not ignored, whatever `.gitignore` says.
 *
 * Throws an EnvironmentFailure when the commit, or an object of it, is not in this clone.
 */
export function openCommit(root: string, commit: string, options: CommitCheckOptions): OpenedCommit {
  const tree = new GitTree(root, commit, options);
  const found = cohortsLike(tree, root, options) ?? cohortsIn(tree, root, options);
  const cohorts = options.cohorts ? found.filter(({ id }) => options.cohorts?.includes(id)) : found;
  tree.prefetch(new DataLayout(options.dataRoot).shared);
  return { tree, cohorts, repository: openRepository(tree, options) };
}

/** The cohorts of another commit, where they are this one's, too. */
function cohortsLike(
  tree: GitTree,
  root: string,
  { dataRoot, patterns, like }: CommitCheckOptions,
): readonly CohortSpec[] | undefined {
  if (like?.patterns.join('\n') !== (typeof patterns === 'string' ? patterns : patterns.join('\n')))
    return undefined;
  // The folders of both commits, as far as they are not the same: where a link leads may have changed.
  tree.expand(new DataLayout(dataRoot).cohorts);
  if (tree.objects.mayHoldLinks) return undefined;
  const names = changedNames(root, tree.commit, like.commit);
  return names !== undefined && nameTheSame(patterns, root, names) ? like.cohorts : undefined;
}

/** The cohorts that patterns name in a commit. */
export function cohortsIn(
  tree: GitTree,
  root: string,
  { dataRoot, patterns }: Pick<CommitCheckOptions, 'dataRoot' | 'patterns'>,
): readonly CohortSpec[] {
  // Which kinds of output are committed at all is asked of every cohort, too.
  tree.expand(new DataLayout(dataRoot).cohorts);
  return withRivals(committedSpecs(tree, root, patterns).map(cohortOf));
}

/** Checks a commit as it would be checked out; see {@link openCommit}. */
export async function checkCommit(
  root: string,
  commit: string,
  options: CommitCheckOptions,
): Promise<CheckedState> {
  const opened = openCommit(root, commit, options);
  const { tree, cohorts, repository } = opened;
  readAhead(opened, cohorts);
  return { result: await checkRepository(tree, cohorts, options), cohorts, repository };
}
