import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';

/** A repository and its checkout, both absolute and without links. */
export interface GitPlace {
  readonly gitDir: string;
  /** The folder that contains `.git`. */
  readonly workTree: string;
}

/** A `.git` file that does not lead to a repository. */
export class BrokenGitFile extends Error {
  override readonly name = 'BrokenGitFile';
}

/** A `.git` file contains a single path. */
const LARGEST_GIT_FILE = 64 * 1024;

/**
 * The repository that a folder belongs to: that of the nearest `.git` in the folder or above it, which may be a folder,
 * or a file as in worktrees and submodules. git's own search would also accept a folder that contains `HEAD`, `objects`
 * and `refs`; a pull request can commit these, but nothing named `.git`. As with git, the search stays on one file
 * system and below the folders of `GIT_CEILING_DIRECTORIES`.
 *
 * Throws BrokenGitFile for a `.git` file that does not lead to a repository, and a system error for a missing folder.
 */
export function findRepository(folder: string, env: NodeJS.ProcessEnv): GitPlace | undefined {
  const ceilings = ceilingsOf(env['GIT_CEILING_DIRECTORIES']);
  let workTree = realpathSync.native(folder);
  const { dev } = statSync(workTree);
  for (;;) {
    const gitDir = gitDirOf(workTree);
    if (gitDir !== undefined) return { gitDir, workTree };
    const above = dirname(workTree);
    if (above === workTree || ceilings.has(above) || statOf(above)?.dev !== dev) return undefined;
    workTree = above;
  }
}

function gitDirOf(folder: string): string | undefined {
  const path = join(folder, '.git');
  const found = statOf(path);
  if (found?.isDirectory()) return isRepository(path) ? realpathSync.native(path) : undefined;
  if (!found?.isFile()) return undefined;
  const text = found.size > LARGEST_GIT_FILE ? '' : readFileSync(path, 'utf8');
  const target = /^gitdir: ([^\0]+?)[\r\n]*$/.exec(text)?.[1];
  if (target === undefined || !isRepository(resolve(folder, target))) throw new BrokenGitFile(path);
  return realpathSync.native(resolve(folder, target));
}

/** The conditions that git itself requires; a worktree's objects are elsewhere. */
function isRepository(path: string): boolean {
  const has = (name: string): boolean => statOf(join(path, name)) !== undefined;
  return has('HEAD') && ((has('objects') && has('refs')) || has('commondir'));
}

function ceilingsOf(list = ''): ReadonlySet<string> {
  const ceilings = new Set<string>();
  for (const path of list.split(delimiter)) {
    if (!isAbsolute(path)) continue;
    ceilings.add(resolve(path));
    if (statOf(path) !== undefined) ceilings.add(realpathSync.native(path));
  }
  return ceilings;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // git could not use it either.
    return undefined;
  }
}
