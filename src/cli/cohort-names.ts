import { DiskTree } from '../disk/disk-tree.ts';
import { readConfig } from '../disk/read-config.ts';
import { DataLayout } from '../source/data-layout.ts';
import { rootAbove } from './from-root-above.ts';

/** The cohorts that a shell offers: folders of the repository that the current folder is in. */
export async function cohortNames(): Promise<readonly string[]> {
  const root = rootAbove('data');
  return root === undefined ? [] : new DiskTree(root).list((await layoutAt(root)).cohorts);
}

/** Where the data of a repository stand by its settings; those that cannot be read say nothing. */
export async function layoutAt(root: string): Promise<DataLayout> {
  const opened = await readConfig(root);
  return new DataLayout((opened.kind === 'config' ? opened.config.settings.dataRoot : undefined) ?? 'data');
}
