import { extname, join, resolve } from 'node:path';
import { DiskTree } from '../disk/disk-tree.ts';
import { leadsOut, pathBelow } from '../disk/path-below.ts';
import { shellWord } from '../findings/command-text.ts';
import { msg } from '../findings/text.ts';
import { listed } from '../findings/words.ts';
import { cohortPattern, those, unknownCohort } from '../git/pick-cohorts.ts';
import { cohortOf } from '../repository.ts';
import { DEFAULT_DATA_ROOT } from '../source/data-layout.ts';
import { folderOf } from '../source/path.ts';
import { cohortsWithSpec, layoutAt } from './cohort-names.ts';
import { fromHere } from './from-here.ts';
import { meantPath, requireOneDataRoot, rootAbove } from './from-root-above.ts';
import { pathKind } from './path-kind.ts';
import { UsageError } from './usage-error.ts';

/**
 * The spec that a word names, as an absolute path: a file; a cohort's folder or its `spec/`; or an id, if there is no
 * such file and the repository has a cohort with that name, or a single one that matches the pattern. Throws a
 * {@link UsageError} for an unknown name that is not a path, and for a pattern that matches several cohorts.
 */
export async function specFileOf(given: string, root: string | undefined): Promise<string> {
  const base = root === undefined ? rootAbove(DEFAULT_DATA_ROOT) : resolve(root);
  const word = meantPath(given, base);
  // Removes the slash that a shell adds when it completes an id as a folder.
  const name = word.replace(/[\\/]+$/, '');
  const here = resolve(word);
  // As for other commands, a path may also be relative to the root.
  const path =
    pathKind(here) === undefined && base !== undefined && pathKind(resolve(base, word)) !== undefined
      ? resolve(base, word)
      : here;
  if (pathKind(path) === 'folder') {
    const inside = [join(path, 'spec', 'config.yaml'), join(path, 'config.yaml')];
    const spec = inside.find((file) => pathKind(file) === 'file');
    if (spec === undefined) {
      await rejectAllCohorts(word, path, root);
      await rejectOther(word, path, root === undefined ? rootAbove(DEFAULT_DATA_ROOT, path) : base);
    }
    return spec ?? path;
  }
  if (pathKind(path) === 'file' || base === undefined) return path;
  if (root === undefined)
    await requireOneDataRoot(base, () => 'name the folder of the cohort instead of its id');
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
  await rejectOther(word, join(base, layout.cohort(name).folder), base);
  if (extname(word) !== '') return path;
  throw new UsageError(unknownCohort(word, (await cohortsWithSpec(base)) ?? []));
}

/** Throws a UsageError for a folder of all cohorts, which lists the cohorts in it. */
async function rejectAllCohorts(word: string, folder: string, root: string | undefined): Promise<void> {
  const base = root === undefined ? rootAbove(DEFAULT_DATA_ROOT, folder) : resolve(root);
  if (base === undefined) return;
  const inner = pathBelow(base, folder);
  const { cohorts } = await layoutAt(base);
  if (inner !== '' && !`${cohorts}/`.startsWith(`${inner}/`)) return;
  const isElsewhere = root === undefined && base !== rootAbove(DEFAULT_DATA_ROOT);
  throw new UsageError(
    `'${word}' is the folder of all cohorts: name one${isElsewhere ? `, with --root ${shellWord(fromHere(base))}` : ''}; ${those((await cohortsWithSpec(base)) ?? [])}`,
  );
}

/** Throws a UsageError for a folder without a spec, which says what the folder lacks, or what it is. */
async function rejectOther(word: string, folder: string, base: string | undefined): Promise<void> {
  if (base === undefined || pathKind(folder) !== 'folder') return;
  const { whatIs, withoutSpec } = await import('../git/open-workspace.ts');
  const { lastCommitWith } = await import('../git/last-commit-with.ts');
  const tree = new DiskTree(base);
  const layout = await layoutAt(base);
  const inner = pathBelow(base, folder);
  // Outside of the data root, nothing is known about a folder.
  if (leadsOut(inner) || !`${inner}/`.startsWith(`${folderOf(layout.cohorts)}/`)) return;
  const [id] = inner.startsWith(`${layout.cohorts}/`)
    ? inner.slice(layout.cohorts.length + 1).split('/')
    : [];
  const { specPattern, dataRoot } = layout;
  const lack =
    id === undefined
      ? undefined
      : withoutSpec(id, tree, dataRoot, [specPattern], lastCommitWith(base, specPattern));
  const words = whatIs(inner, tree, layout);
  if (lack !== undefined) throw new UsageError(lack);
  if (id === undefined && words !== undefined)
    throw new UsageError(
      msg`'${word}' is no spec: it ${words}; ${those((await cohortsWithSpec(base)) ?? [])}`,
    );
}
