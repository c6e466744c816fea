import { DiskTree } from '../disk/disk-tree.ts';
import { DataLayout } from '../source/data-layout.ts';
import { rootAbove } from './from-root-above.ts';

/** The cohorts that a shell offers: folders of the repository that the current folder is in. */
export function cohortNames(): readonly string[] {
  const root = rootAbove('data');
  return root === undefined ? [] : new DiskTree(root).list(new DataLayout('data').cohorts);
}
