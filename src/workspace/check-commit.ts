import { type CheckOptions, checkRepository } from '../check-repository.ts';
import type { CheckedState } from '../compare-states.ts';
import { cohortOf, openRepository } from '../repository.ts';
import { committedSpecs } from './committed-specs.ts';
import { GitTree, type GitTreeOptions } from './git-tree.ts';

export interface CommitCheckOptions extends Omit<CheckOptions, 'isIgnored'>, GitTreeOptions {
  /** Check these cohorts alone; those that the commit does not have are left out. Default: all. */
  readonly cohorts?: readonly string[];
}

/**
 * Checks a commit of a local repository as it would be checked out, with a handful of git processes. What is committed is
 * not ignored, whatever `.gitignore` says.
 *
 * Throws an EnvironmentFailure when the commit, or an object of it, is not in this clone.
 */
export async function checkCommit(
  root: string,
  commit: string,
  options: CommitCheckOptions,
): Promise<CheckedState> {
  const tree = new GitTree(root, commit, options);
  const { dataRoot } = options;
  const found = committedSpecs(tree, root, options.patterns).map(cohortOf);
  const cohorts = options.cohorts ? found.filter(({ id }) => options.cohorts?.includes(id)) : found;
  const below = dataRoot === '' ? '' : `${dataRoot}/`;
  tree.prefetch([
    ...['1_raw', '2_tasks', 'combo_mappings.csv', 'gens'].map((name) => `${below}${name}`),
    // Of all cohorts the shared folder is listed once.
    ...(options.cohorts ? [] : [`${below}cohorts`]),
    ...cohorts.map(({ folder, specPath }) => folder ?? specPath),
  ]);
  const result = await checkRepository(tree, cohorts, options);
  return { result, cohorts, repository: openRepository(tree, options) };
}
