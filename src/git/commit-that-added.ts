import type { Commit } from '../change/culprit.ts';
import { GitFailure, gitOutput } from './git-command.ts';

/**
 * The newest commit that added a text to some files or removed it; `undefined` if git finds none. If the files contain
 * the text now, they have contained it since that commit.
 */
export function commitThatAdded(root: string, text: string, paths: readonly string[]): Commit | undefined {
  if (paths.length === 0) return undefined;
  try {
    const answer = gitOutput(root, [
      'log',
      '-1',
      '--no-show-signature',
      '--no-ext-diff',
      '--no-textconv',
      '--format=%H%x00%P%x00%an%x00%aI%x00%s',
      `-S${text}`,
      '--',
      ...paths,
    ]);
    const [oid = '', parents = '', author = '', date = '', subject = ''] = answer
      .toString('utf8')
      .trimEnd()
      .split('\0');
    return oid === ''
      ? undefined
      : { oid, parents: parents.split(' ').filter(Boolean), author, date, subject };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return undefined;
  }
}
