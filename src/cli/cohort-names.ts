import { join } from 'node:path';
import { DiskTree } from '../disk/disk-tree.ts';
import { readConfig } from '../disk/read-config.ts';
import { DataLayout, DEFAULT_DATA_ROOT } from '../source/data-layout.ts';
import { rootAbove } from './from-root-above.ts';
import { pathKind } from './path-kind.ts';

/** The cohorts offered for completion: those of a repository, or of the one around the current folder. */
export async function cohortNames(root = rootAbove(DEFAULT_DATA_ROOT)): Promise<readonly string[]> {
  return root === undefined ? [] : new DiskTree(root).list((await layoutAt(root)).cohorts);
}

/** The cohorts with a spec in the usual place; undefined outside of a repository. */
export async function cohortsWithSpec(root: string | undefined): Promise<readonly string[] | undefined> {
  const base = root ?? rootAbove(DEFAULT_DATA_ROOT);
  if (base === undefined || pathKind(base) !== 'folder') return undefined;
  const layout = await layoutAt(base);
  return new DiskTree(base)
    .list(layout.cohorts)
    .filter((id) => pathKind(join(base, layout.cohort(id).spec)) === 'file');
}

/** The data root according to the settings of a repository; the default if they cannot be read. */
export async function layoutAt(root: string): Promise<DataLayout> {
  const opened = await readConfig(root);
  return new DataLayout(
    (opened.kind === 'config' ? opened.config.settings.dataRoot : undefined) ?? DEFAULT_DATA_ROOT,
  );
}
