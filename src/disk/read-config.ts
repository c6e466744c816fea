import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type OpenedConfig, openConfig } from '../settings/open-config.ts';
import type { FileTree } from '../source/file-tree.ts';
import { DiskTree } from './disk-tree.ts';

/**
 * The settings of the repository at a folder. A missing folder has none; opening the workspace reports that.
 *
 * @param treeOf - How its files are read, if not only from disk.
 */
export async function readConfig(
  root: string | undefined,
  treeOf: (folder: string) => FileTree = (folder) => new DiskTree(folder),
): Promise<OpenedConfig> {
  const folder = resolve(root ?? '.');
  return isFolder(folder) ? openConfig(treeOf(folder)) : { kind: 'none' };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
