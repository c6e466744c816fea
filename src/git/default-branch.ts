import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { runGit } from './git-command.ts';

/** GitHub's name for the default branch of a new repository, used if nothing else is known. */
const USUAL = 'main';

/** The branch that pull requests are merged into. */
export interface DefaultBranch {
  readonly name: string;
  /** Whether the name is a guess: that of the branch that is checked out. */
  readonly isGuess: boolean;
}

/**
 * The default branch as far as a clone knows it: the remote's, a branch with a usual name or the one that git is set to
 * create, or else the checked-out branch; `main` without git.
 */
export function defaultBranch(root: string): DefaultBranch {
  const head = symbolic(root, 'refs/remotes/origin/HEAD');
  if (head?.startsWith('refs/remotes/origin/'))
    return { name: head.slice('refs/remotes/origin/'.length), isGuess: false };
  const current = symbolic(root, 'HEAD');
  for (const name of [USUAL, 'master', answer(root, ['config', 'init.defaultBranch']) ?? USUAL])
    if (current === `refs/heads/${name}` || branchExists(root, name)) return { name, isGuess: false };
  return current?.startsWith('refs/heads/')
    ? { name: current.slice('refs/heads/'.length), isGuess: true }
    : { name: USUAL, isGuess: false };
}

function symbolic(root: string, ref: string): string | undefined {
  return answer(root, ['symbolic-ref', '--quiet', ref]);
}

function branchExists(root: string, branch: string): boolean {
  return ['heads', 'remotes/origin'].some(
    (where) => answer(root, ['show-ref', '--verify', `refs/${where}/${branch}`]) !== undefined,
  );
}

/** The output of git; undefined if git fails or is missing, or there is no repository. */
function answer(root: string, command: readonly string[]): string | undefined {
  try {
    const { status, output } = runGit(root, command);
    return status === 0 ? output.toString('utf8').trimEnd() : undefined;
  } catch (error) {
    if (error instanceof EnvironmentFailure) return undefined;
    throw error;
  }
}
