import { commandText, type Text } from '../findings/text.ts';
import { folderOf, lastNameOf } from '../source/path.ts';

/** Names the newest commit that contains a spec that is now missing; `undefined` if git knows none. */
export type LastCommitWith = (specPath: string) => string | undefined;

/**
 * The command that restores a spec, with all that is in its folder, from git; `undefined` if git does not have the
 * spec.
 */
export function restoreCommand(
  specPath: string,
  lastCommitWith: LastCommitWith | undefined,
): Text | undefined {
  const commit = lastCommitWith?.(specPath);
  if (commit === undefined) return undefined;
  const folder = folderOf(specPath);
  const path = lastNameOf(folder) === 'spec' ? folder : specPath;
  return commandText('git', 'checkout', commit, '--', { path });
}
