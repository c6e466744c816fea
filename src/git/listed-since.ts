import type { Commit } from '../change/culprit.ts';
import { OUTPUT_NAMES } from '../source/cohort-files.ts';
import { GitFailure, gitFailed, gitOutput, runGit, splitNul } from './git-command.ts';
import { commitsTouching, namedParents, parentsOf, resolveRef } from './git-history.ts';
import { isObjectId } from './git-objects.ts';

/**
 * The earliest commit since which some `membership.csv` has always had a line, in any file, since a cohort may be
 * copied or renamed. At a merge, follows the parent that has the line. `undefined` if HEAD does not have it; `hidden`
 * if the clone is shallow and does not show when it was added.
 */
export function listedSince(root: string, line: string): Commit | 'hidden' | undefined {
  try {
    const head = resolveRef(root, 'HEAD');
    let since: string | undefined;
    let parents = head === undefined ? [] : [head];
    for (;;) {
      const listing = parents
        .map((commit) => ({ commit, files: filesWith(root, commit, line) }))
        .find(({ files }) => files.length > 0);
      if (listing === undefined) break;
      since = longestSince(root, listing.commit, line, listing.files);
      if (since === undefined) return undefined;
      parents = [...parentsOf(root, since)];
      // In a shallow clone, lines that seem to be added in the oldest commit may be older.
      if (parents.length < namedParents(root, since).length) return 'hidden';
    }
    return since === undefined
      ? undefined
      : commitsTouching(root, { until: since, limit: 1, paths: [] }).at(0);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return undefined;
  }
}

/** The memberships of a commit with this line. */
function filesWith(root: string, commit: string, line: string): readonly string[] {
  const answer = runGit(
    root,
    [
      ...['grep', '-l', '-z', '-F', '--text', '--no-color', '--no-full-name', '--no-recurse-submodules'],
      ...['-e', line, commit, '--', `:(glob)**/${OUTPUT_NAMES.membership}`],
    ],
    { patterns: true },
  );
  if (answer.status > 1) throw gitFailed(root, answer);
  return splitNul(answer.output).map((place) => place.slice(commit.length + 1));
}

/** The commit since which one of these files has had the line for longest, along the first parents. */
function longestSince(
  root: string,
  commit: string,
  line: string,
  files: readonly string[],
): string | undefined {
  const left = new Set(files);
  let [at, since]: (string | undefined)[] = [];
  const output = gitOutput(root, [
    ...['log', '-z', '--no-show-signature', '--no-ext-diff', '--no-textconv', '--no-renames', '--relative'],
    ...['--first-parent', '-m', '--name-only', '--format=tformat:%H', `-S${line}`, commit, '--', ...files],
  ]);
  for (const field of splitNul(output).map((one) => one.trim())) {
    if (isObjectId(field)) at = field;
    else if (left.delete(field)) since = at;
  }
  return since;
}
