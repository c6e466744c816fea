import { DataLayout } from '../source/data-layout.ts';
import { cohortsIn } from './check-commit.ts';
import { CheckoutTree } from './checkout-tree.ts';
import { committedSpecs } from './committed-specs.ts';
import type { GitTree } from './git-tree.ts';
import { ignoringRule } from './ignoring-rule.ts';
import { lastCommitWith } from './last-commit-with.ts';
import { defaultPatterns, type Workspace, type WorkspaceOptions } from './open-workspace.ts';

/** A commit used in place of its checkout. */
export interface CommitWorkspace extends Workspace {
  readonly tree: GitTree;
}

/**
 * Opens a commit like its checkout, without using the disk, so that unchanged files are never read.
 *
 * @returns `undefined` if a commit contains less than its checkout or cannot be checked: with submodules in the data,
 *   for which git has only a commit id, or without a data root.
 */
export function openCommitWorkspace(
  root: string,
  tree: GitTree,
  { dataRoot, specs }: Pick<WorkspaceOptions, 'dataRoot' | 'specs'>,
  behindPointer: Workspace['behindPointer'],
): CommitWorkspace | undefined {
  const patterns = specs ?? defaultPatterns(dataRoot);
  const layout = new DataLayout(dataRoot);
  if (dataRoot !== '' && tree.place(dataRoot).kind !== 'folder') return undefined;
  const cohorts = cohortsIn(tree, root, { dataRoot, patterns });
  tree.prefetch(layout.shared);
  tree.loadFolders(layout.allGenerations);
  if (tree.objects.mayHoldModules) return undefined;
  return {
    ...{ root, tree, patterns, cohorts, bareModules: [] },
    isIgnored: () => false,
    ignoredAmong: () => [],
    ignoredBy: (path) => ignoringRule(root, path),
    lastCommitWith: lastCommitWith(root, layout.specPattern),
    findSpecs: (others) =>
      Promise.resolve(committedSpecs(tree, root, others).filter((path) => tree.place(path).kind === 'file')),
    trackedEndingIn: (end) => [...tree.files()].filter((path) => path.endsWith(end)),
    canonical(path) {
      const place = tree.place(path);
      return place.kind === 'file' || place.kind === 'folder' ? place.path : undefined;
    },
    behindPointer,
  };
}

/** The contents on disk behind the Git LFS pointers of a commit. */
export function checkedOutContent(root: string): Workspace['behindPointer'] {
  let checkout: CheckoutTree | undefined;
  return (path, oid) => {
    checkout ??= new CheckoutTree(root);
    return checkout.behindPointer(path, oid);
  };
}
