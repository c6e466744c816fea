import { DiskTree } from '../disk/disk-tree.ts';
import { readConfig } from '../disk/read-config.ts';
import { DataLayout } from '../source/data-layout.ts';
import { rootAbove } from './from-root-above.ts';

/** The cohorts offered for completion: those of the repository around the current folder. */
export async function cohortNames(): Promise<readonly string[]> {
  const root = rootAbove('data');
  return root === undefined ? [] : new DiskTree(root).list((await layoutAt(root)).cohorts);
}

/** Where the settings of a repository say its data is; the default if they cannot be read. */
export async function layoutAt(root: string): Promise<DataLayout> {
  const opened = await readConfig(root);
  return new DataLayout((opened.kind === 'config' ? opened.config.settings.dataRoot : undefined) ?? 'data');
}
