import { extname, join, resolve } from 'node:path';
import { unknownCohort } from '../git/pick-cohorts.ts';
import { cohortsWithSpec, layoutAt } from './cohort-names.ts';
import { rootAbove } from './from-root-above.ts';
import { pathKind } from './path-kind.ts';
import { UsageError } from './usage-error.ts';

/**
 * The spec that a word names, as an absolute path: a file; a cohort's folder or its `spec/`; or an id, if there is no
 * such file and the repository has a cohort with that name. Throws a {@link UsageError} for an unknown name that is not
 * a path.
 */
export async function specFileOf(word: string, root: string | undefined): Promise<string> {
  const base = root === undefined ? rootAbove('data') : resolve(root);
  const here = resolve(word);
  // Like cohorts elsewhere, a path may also count from the root.
  const path =
    pathKind(here) === undefined && base !== undefined && pathKind(resolve(base, word)) !== undefined
      ? resolve(base, word)
      : here;
  if (pathKind(path) === 'folder') {
    const inside = [join(path, 'spec', 'config.yaml'), join(path, 'config.yaml')];
    return inside.find((file) => pathKind(file) === 'file') ?? path;
  }
  if (pathKind(path) === 'file' || base === undefined || /[\\/]/.test(word)) return path;
  const layout = await layoutAt(base);
  const spec = join(base, layout.cohort(word).spec);
  if (pathKind(spec) === 'file') return spec;
  if (extname(word) !== '') return path;
  throw new UsageError(unknownCohort(word, (await cohortsWithSpec(base)) ?? []));
}
