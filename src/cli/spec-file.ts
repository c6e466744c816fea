import { join, resolve } from 'node:path';
import { layoutAt } from './cohort-names.ts';
import { rootAbove } from './from-root-above.ts';
import { pathKind } from './path-kind.ts';

/**
 * The spec that a word names, as an absolute path: a file; a cohort's folder, or `spec/` in it; or an id, when no such file
 * is there and the repository has a cohort of that name.
 */
export async function specFileOf(word: string, root: string | undefined): Promise<string> {
  const path = resolve(word);
  if (pathKind(path) === 'folder') {
    const inside = [join(path, 'spec', 'config.yaml'), join(path, 'config.yaml')];
    return inside.find((file) => pathKind(file) === 'file') ?? path;
  }
  const base = root === undefined ? rootAbove('data') : resolve(root);
  if (pathKind(path) === 'file' || base === undefined || /[\\/]/.test(word)) return path;
  const spec = join(base, (await layoutAt(base)).cohort(word).spec);
  return pathKind(spec) === 'file' ? spec : path;
}
