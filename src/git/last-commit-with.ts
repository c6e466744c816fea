import { lastNameOf } from '../source/path.ts';
import { GitFailure, gitOutput, runGit } from './git-command.ts';

/** Maximum number of commits that are searched, newest first. */
const MOST_COMMITS = 1000;

/**
 * Finds files that are missing on disk. Names the newest commit that has a file: `HEAD` or, for a spec, the parent of
 * the commit that removed it; `undefined` if there is none in the recent history, or git cannot tell. The history is
 * searched once, for all specs.
 *
 * @param pattern - The specs to look for in the history, relative to the root.
 */
export function lastCommitWith(root: string, pattern: string): (specPath: string) => string | undefined {
  let removals: ReadonlyMap<string, string> | undefined;
  return (specPath) => {
    try {
      if (gitOutput(root, ['ls-tree', '--name-only', 'HEAD', '--', specPath]).length > 0) return 'HEAD';
      if (lastNameOf(specPath) !== lastNameOf(pattern)) return undefined;
      removals ??= removalsIn(root, pattern);
      const commit = removals.get(specPath);
      return commit === undefined ? undefined : `${commit}~`;
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      return undefined;
    }
  };
}

/** For each file, the newest commit that removed it. */
function removalsIn(root: string, pattern: string): ReadonlyMap<string, string> {
  const oldest = `HEAD~${MOST_COMMITS}`;
  const isLong = runGit(root, ['rev-parse', '-q', '--verify', `${oldest}^{commit}`]).status === 0;
  const listed = gitOutput(
    root,
    [
      ...['log', '--diff-filter=D', '--no-renames', '--no-ext-diff', '--no-textconv', '--relative'],
      ...['--name-only', '--format=commit %h', isLong ? `${oldest}..HEAD` : 'HEAD', '--'],
      `:(glob)${pattern}`,
    ],
    { patterns: true },
  );
  const removals = new Map<string, string>();
  let commit = '';
  for (const line of listed.toString('utf8').split('\n')) {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length);
    else if (line !== '' && !removals.has(line)) removals.set(line, commit);
  }
  return removals;
}
