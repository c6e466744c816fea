import { EnvironmentFailure } from '../disk/environment-failure.ts';
import type { CheckoutIndex } from './checkout-index.ts';
import { gitOutput, runGit, splitNul } from './git-command.ts';

/** Attributes with which git writes other bytes to disk than it stores, without an external program. */
const RECODING = ['working-tree-encoding', 'ident'];

const UNSET = new Set(['unspecified', 'unset']);

/**
 * Tracked files that git recodes during checkout because of `.gitattributes`; a commit could thus show other content in
 * its checkout than it contains. Empty if git fails.
 */
export function recodedPaths(root: string, index: CheckoutIndex): ReadonlySet<string> {
  try {
    const files = [':(top,glob)**/.gitattributes'];
    const search = ['grep', '--cached', '--no-textconv', '-q', '-E', RECODING.join('|'), '--', ...files];
    // Hardly any repository uses them.
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
