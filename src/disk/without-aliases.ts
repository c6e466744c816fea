import { cohortOf } from '../repository.ts';
import { folderOf } from '../source/path.ts';
import { isBehind, type Walkable } from './walk-patterns.ts';

/**
 * Removes specs of folders that are only another name of a folder whose spec is also included: a link `latest` next to
 * the cohort that it leads to is not a second cohort, and would have the same outputs.
 *
 * @param linked - The links to folders that are on the way to some of them.
 */
export function withoutAliases(
  paths: Iterable<string>,
  linked: ReadonlySet<string>,
  tree: Walkable,
): readonly string[] {
  const all = new Set(paths);
  return [...all].filter((path) => {
    if (!isBehind(linked, path)) return true;
    const folder = cohortOf(path).folder ?? folderOf(path);
    const real = tree.real(folder);
    const plain = real === '' ? path.slice(folder.length + 1) : real + path.slice(folder.length);
    return plain === path || !all.has(plain);
  });
}
