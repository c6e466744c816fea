import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { runGit } from './git-command.ts';

/** Where nobody knows better, as GitHub names it. */
const USUAL = 'main';

/**
 * The name of the branch that pull requests are merged into, as far as a clone knows it: the remote's default branch, a
 * branch with a usual name, or the branch that is checked out; `main` without git.
 */
export function defaultBranch(root: string): string {
  const head = symbolic(root, 'refs/remotes/origin/HEAD');
  if (head?.startsWith('refs/remotes/origin/')) return head.slice('refs/remotes/origin/'.length);
  for (const name of [USUAL, 'master']) if (branchExists(root, name)) return name;
  const current = symbolic(root, 'HEAD');
  return current?.startsWith('refs/heads/') ? current.slice('refs/heads/'.length) : USUAL;
}

function symbolic(root: string, ref: string): string | undefined {
  return answer(root, ['symbolic-ref', '--quiet', ref]);
}

function branchExists(root: string, branch: string): boolean {
  return ['heads', 'remotes/origin'].some(
    (where) => answer(root, ['show-ref', '--verify', `refs/${where}/${branch}`]) !== undefined,
  );
}

/** What git prints; undefined if it fails, or there is no git or no repository. */
function answer(root: string, command: readonly string[]): string | undefined {
  try {
    const { status, output } = runGit(root, command);
    return status === 0 ? output.toString('utf8').trimEnd() : undefined;
  } catch (error) {
    if (error instanceof EnvironmentFailure) return undefined;
    throw error;
  }
}
