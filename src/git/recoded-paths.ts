import { EnvironmentFailure } from '../disk/environment-failure.ts';
import type { CheckoutIndex } from './checkout-index.ts';
import { gitOutput, runGit, splitNul } from './git-command.ts';

/** Attributes by which git writes other bytes to the disk than it keeps, without a program of this machine. */
const RECODING = ['working-tree-encoding', 'ident'];

const UNSET = new Set(['unspecified', 'unset']);

/**
 * Paths of tracked files that git recodes on their way to the disk, as files `.gitattributes` say: a commit can so show
 * other words in its checkout than it holds. Where git does not answer, there are none.
 */
export function recodedPaths(root: string, index: CheckoutIndex): ReadonlySet<string> {
  try {
    const files = [':(top,glob)**/.gitattributes'];
    const search = ['grep', '--cached', '--no-textconv', '-q', '-E', RECODING.join('|'), '--', ...files];
    // Hardly any repository has them.
    if (runGit(root, search, { patterns: true }).status !== 0) return new Set();
    const input = [...index.entries.keys()].map((path) => `${path}\0`).join('');
    const fields = splitNul(gitOutput(root, ['check-attr', '-z', '--stdin', ...RECODING], { input }));
    const recoded = new Set<string>();
    for (let at = 0; at + 2 < fields.length; at += 3)
      if (!UNSET.has(fields[at + 2] ?? '')) recoded.add(fields[at] ?? '');
    return recoded;
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return new Set();
  }
}
