import type { CheckedState } from '../change/compare-states.ts';
import { type CheckOptions, checkRepository } from '../check-repository.ts';
import { type CohortSpec, cohortOf, openRepository, type Repository, withRivals } from '../repository.ts';
import { DataLayout } from '../source/data-layout.ts';
import { committedSpecs } from './committed-specs.ts';
import { GitTree, type GitTreeOptions } from './git-tree.ts';

export interface CommitCheckOptions extends Omit<CheckOptions, 'isIgnored'>, GitTreeOptions {
  /** Check these cohorts alone; those that the commit does not have are left out. Default: all. */
  readonly cohorts?: readonly string[];
}

/** A commit of a local repository, ready to be checked. */
export interface OpenedCommit {
  readonly tree: GitTree;
  readonly cohorts: readonly CohortSpec[];
  readonly repository: Repository;
}

/**
 * Opens a commit with a handful of git processes: what a check reads is read ahead. What is committed is not ignored,
 * whatever `.gitignore` says.
 *
 * Throws an EnvironmentFailure when the commit, or an object of it, is not in this clone.
 */
export function openCommit(root: string, commit: string, options: CommitCheckOptions): OpenedCommit {
  const tree = new GitTree(root, commit, options);
  const layout = new DataLayout(options.dataRoot);
  const found = withRivals(committedSpecs(tree, root, options.patterns).map(cohortOf));
  const cohorts = options.cohorts ? found.filter(({ id }) => options.cohorts?.includes(id)) : found;
  // Which kinds of output are committed at all is asked of every cohort.
  tree.expand(layout.cohorts);
  tree.prefetch([...layout.shared, ...cohorts.map(({ folder, specPath }) => folder ?? specPath)]);
  return { tree, cohorts, repository: openRepository(tree, options) };
}

/** Checks a commit as it would be checked out; see {@link openCommit}. */
export async function checkCommit(
  root: string,
  commit: string,
  options: CommitCheckOptions,
): Promise<CheckedState> {
  const { tree, cohorts, repository } = openCommit(root, commit, options);
  return { result: await checkRepository(tree, cohorts, options), cohorts, repository };
}
