import { folderOf, lastNameOf } from '../source/path.ts';

/** A name of the newest commit that has a spec which is missing now, if git knows one. */
export type LastCommitWith = (specPath: string) => string | undefined;

/**
 * The command that restores a spec, with all that is in its folder, from git. It is meant to be pasted into a shell:
 * `undefined` if the path has characters that a shell could interpret, or if git does not have it.
 */
export function restoreCommand(
  specPath: string,
  lastCommitWith: LastCommitWith | undefined,
): string | undefined {
  const commit = lastCommitWith?.(specPath);
  if (commit === undefined) return undefined;
  const folder = folderOf(specPath);
  const place = lastNameOf(folder) === 'spec' ? folder : specPath;
  return /^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/.test(place) ? `git checkout ${commit} -- ${place}` : undefined;
}
