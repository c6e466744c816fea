import { isShared } from '../change/affected-cohorts.ts';
import type { Commit } from '../change/culprit.ts';
import { lineChanges } from '../change/line-changes.ts';
import type { SharedEdit } from '../change/shared-edit.ts';
import { CONFIG_PATH } from '../settings/config.ts';
import { compareCodePoints } from '../source/compare.ts';
import type { FileTree } from '../source/file-tree.ts';
import type { Sources } from '../source/sources.ts';
import { changedLines, changedPaths, commitsTouching, isShallow } from './git-history.ts';
import { GitTree } from './git-tree.ts';

/** Maximum number of files to describe; further files are not compared line by line. */
const MOST_FILES = 20;

/** Maximum number of lines per file. */
const MOST_LINES = 200;

/** Included paths of each cohort of the head, by its id; those that two cohorts include are shared. */
export type Includes = ReadonlyMap<string, readonly string[]>;

/**
 * The changes between two commits in files that several cohorts read, with the newest commit that touched each. Throws
 * an EnvironmentFailure if git fails.
 */
export function sharedEdits(
  root: string,
  base: string,
  head: string,
  dataRoot: string,
  includes: Includes = new Map(),
): readonly SharedEdit[] {
  return sharedAmong(changedPaths(root, base, head), dataRoot, includes)
    .slice(0, MOST_FILES)
    .map(({ path, ...shared }) => ({
      ...changedLines(root, { oid: head, parents: [base] }, path, MOST_LINES),
      ...commitOf(root, path, base, head),
      ...shared,
    }));
}

/**
 * Like {@link sharedEdits}, from a commit to the files on disk. The files are compared here, because `git diff` would
 * start the filters configured in a repository. Only settings, includes, and files that either repository opened are
 * compared.
 *
 * @param committed - The commit that is checked out; an edit that it does not contain has no commit.
 */
export function sharedEditsOnDisk(
  root: string,
  base: { readonly commit: string; readonly sources: Sources },
  committed: string,
  disk: Sources,
  dataRoot: string,
  includes: Includes = new Map(),
): readonly SharedEdit[] {
  const opened = [base.sources, disk].flatMap((sources) => [...sources.lookups()].map(({ path }) => path));
  const last = new GitTree(root, committed);
  const paths = new Set([CONFIG_PATH, ...opened, ...[...includes.values()].flat()]);
  return sharedAmong([...paths].sort(compareCodePoints), dataRoot, includes)
    .flatMap(({ path, ...shared }): readonly SharedEdit[] => {
      const now = textIn(disk.tree, path);
      const change = lineChanges(path, textIn(base.sources.tree, path), now, MOST_LINES);
      if (change.hunks.length === 0) return [];
      const isUncommitted = textIn(last, path) !== now;
      const commit = isUncommitted ? { isUncommitted } : commitOf(root, path, base.commit, committed);
      return [{ ...change, ...commit, ...shared }];
    })
    .slice(0, MOST_FILES);
}

/** The given paths that several cohorts read, with the cohorts that include them. */
function sharedAmong(
  paths: readonly string[],
  dataRoot: string,
  includes: Includes,
): readonly Pick<SharedEdit, 'path' | 'includedBy'>[] {
  const including = new Map<string, string[]>();
  for (const [id, included] of includes)
    for (const path of new Set(included)) including.set(path, [...(including.get(path) ?? []), id]);
  return paths.flatMap((path) => {
    if (isShared(path, dataRoot)) return [{ path }];
    const includedBy = including.get(path) ?? [];
    return includedBy.length > 1 ? [{ path, includedBy }] : [];
  });
}

function commitOf(root: string, path: string, since: string, until: string): { readonly commit?: Commit } {
  // Where history was cut off, the oldest commit appears to add everything.
  const commit = commitsTouching(root, { paths: [path], since, until, limit: 20 }).find(
    ({ parents }) => parents.length === 1 || (parents.length === 0 && !isShallow(root)),
  );
  return commit === undefined ? {} : { commit };
}

/** Empty for a file that does not exist, or cannot be read as text. */
function textIn(tree: FileTree, path: string): string {
  const read = tree.read(path);
  return read.kind === 'file' ? new TextDecoder().decode(read.bytes).replaceAll('\r\n', '\n') : '';
}
