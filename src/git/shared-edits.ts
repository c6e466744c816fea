import { isShared } from '../change/affected-cohorts.ts';
import type { SharedEdit } from '../change/shared-edit.ts';
import { changedLines, changedPaths, commitsTouching, isShallow } from './git-history.ts';

/** Maximum number of files to describe; further files are not compared line by line. */
const MOST_FILES = 20;

/** Maximum number of lines per file. */
const MOST_LINES = 200;

/**
 * The changes between two commits in files that several cohorts read, with the newest commit that touched each. Throws
 * an EnvironmentFailure if git fails.
 *
 * @param includes - Included paths of each cohort of the head; those that two cohorts include are shared.
 */
export function sharedEdits(
  root: string,
  base: string,
  head: string,
  dataRoot: string,
  includes: Iterable<readonly string[]> = [],
): readonly SharedEdit[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const paths of includes)
    for (const path of new Set(paths)) {
      if (seen.has(path)) twice.add(path);
      seen.add(path);
    }
  const paths = changedPaths(root, base, head).filter((path) => isShared(path, dataRoot) || twice.has(path));
  return paths.slice(0, MOST_FILES).map((path) => {
    const lines = changedLines(root, { oid: head, parents: [base] }, path, MOST_LINES);
    // Where history was cut off, the oldest commit appears to add everything.
    const commit = commitsTouching(root, { paths: [path], since: base, until: head, limit: 20 }).find(
      ({ parents }) => parents.length === 1 || (parents.length === 0 && !isShallow(root)),
    );
    return { ...lines, ...(commit === undefined ? {} : { commit }) };
  });
}
