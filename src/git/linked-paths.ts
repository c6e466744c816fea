import { folderOf } from '../source/path.ts';
import type { GitTree } from './git-tree.ts';

/**
 * The changed paths, and the paths that lead to them through links: a change of a link or of its target changes
 * everything that is read through it.
 *
 * @param inputs - The paths that are read; only links and paths through links matter.
 */
export function withLinked(
  changed: readonly string[],
  inputs: Iterable<string>,
  trees: readonly GitTree[],
): readonly string[] {
  const readers = new Map<string, Set<string>>();
  for (const input of inputs) {
    for (const tree of trees) {
      for (const place of tree.passes(input)) {
        const known = readers.get(place);
        if (known === undefined) readers.set(place, new Set([input]));
        else known.add(input);
      }
    }
  }
  if (readers.size === 0) return changed;
  const all = new Set(changed);
  for (const path of changed) {
    for (let at = path; at !== ''; at = folderOf(at))
      for (const input of readers.get(at) ?? []) all.add(input + path.slice(at.length));
  }
  return [...all];
}
