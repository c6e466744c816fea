import { extname, join, resolve } from 'node:path';
import { pathBelow } from '../disk/path-below.ts';
import { those, unknownCohort } from '../git/pick-cohorts.ts';
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
  // As completion of folders leaves an id, with a slash.
  const name = word.replace(/[\\/]+$/, '');
  const here = resolve(word);
  // Like cohorts elsewhere, a path may also count from the root.
  const path =
    pathKind(here) === undefined && base !== undefined && pathKind(resolve(base, word)) !== undefined
      ? resolve(base, word)
      : here;
  if (pathKind(path) === 'folder') {
    const inside = [join(path, 'spec', 'config.yaml'), join(path, 'config.yaml')];
    const spec = inside.find((file) => pathKind(file) === 'file');
    if (spec === undefined) await refuseAllCohorts(word, path, root);
    return spec ?? path;
  }
  if (pathKind(path) === 'file' || base === undefined || /[\\/]/.test(name)) return path;
  const layout = await layoutAt(base);
  const spec = join(base, layout.cohort(name).spec);
  if (pathKind(spec) === 'file') return spec;
  if (extname(word) !== '') return path;
  throw new UsageError(unknownCohort(word, (await cohortsWithSpec(base)) ?? []));
}

/** A folder of all cohorts is answered with those that it holds. */
async function refuseAllCohorts(word: string, folder: string, root: string | undefined): Promise<void> {
  const base = root === undefined ? rootAbove('data', folder) : resolve(root);
  if (base === undefined) return;
  const inner = pathBelow(base, folder);
  const { cohorts } = await layoutAt(base);
  if (inner !== '' && !`${cohorts}/`.startsWith(`${inner}/`)) return;
  throw new UsageError(
    `'${word}' is the folder of all cohorts: name one; ${those((await cohortsWithSpec(base)) ?? [])}`,
  );
}
