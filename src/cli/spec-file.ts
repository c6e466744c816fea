import { extname, join, resolve } from 'node:path';
import { pathBelow } from '../disk/path-below.ts';
import { listed } from '../findings/words.ts';
import { cohortPattern, those, unknownCohort } from '../git/pick-cohorts.ts';
import { cohortOf } from '../repository.ts';
import { cohortsWithSpec, layoutAt } from './cohort-names.ts';
import { meantPath, rootAbove } from './from-root-above.ts';
import { pathKind } from './path-kind.ts';
import { UsageError } from './usage-error.ts';

/**
 * The spec that a word names, as an absolute path: a file; a cohort's folder or its `spec/`; or an id, if there is no
 * such file and the repository has a cohort with that name, or one that matches it. Throws a {@link UsageError} for an
 * unknown name that is not a path, and for a pattern of several.
 */
export async function specFileOf(given: string, root: string | undefined): Promise<string> {
  const word = meantPath(given, root);
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
  if (pathKind(path) === 'file' || base === undefined) return path;
  const layout = await layoutAt(base);
  const matches = pathKind(path) === undefined ? cohortPattern(word, base) : undefined;
  if (matches !== undefined) {
    const known = (await cohortsWithSpec(base)) ?? [];
    const [id, ...others] = known.filter((one) => matches(cohortOf(layout.cohort(one).spec)));
    if (id === undefined) throw new UsageError(`no cohort matches '${word}'; ${those(known)}`);
    if (others.length > 0)
      throw new UsageError(`compile takes one cohort, and '${word}' names ${listed([id, ...others])}`);
    return join(base, layout.cohort(id).spec);
  }
  if (/[\\/]/.test(name)) return path;
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
