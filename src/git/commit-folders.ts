import { joined, type Standing, type Walkable } from '../disk/walk-patterns.ts';
import { folderOf, lastNameOf } from '../source/path.ts';
import type { GitTree } from './git-tree.ts';

/** The folders of a commit. Links are followed as long as they stay inside. */
export class CommitFolders implements Walkable {
  readonly #tree: GitTree;

  constructor(tree: GitTree) {
    this.#tree = tree;
  }

  standing(path: string): Standing {
    const place = this.#tree.place(path);
    if (place.kind === 'file') return 'other';
    // No link is on the way, nor at its end.
    if (place.kind === 'folder' && place.path === path) return 'folder';
    const folder = this.#tree.place(folderOf(path));
    if (folder.kind !== 'folder') return 'nothing';
    if (place.kind === 'folder')
      return path === '' || place.path === joined(folder.path, path) ? 'folder' : 'linked';
    if (place.kind !== 'missing') return 'astray';
    return this.#tree.list(folder.path).includes(lastNameOf(path)) ? 'astray' : 'nothing';
  }

  names(path: string): readonly string[] {
    return this.#tree.list(path);
  }

  real(path: string): string {
    const place = this.#tree.place(path);
    return place.kind === 'folder' ? place.path : joined(this.real(folderOf(path)), path);
  }

  /** Of what leads out nothing is listed; the check of the checkout refuses it. */
  searchable(start: string, whole: boolean): boolean {
    // A search below many folders would list them one by one.
    if (!whole) this.#tree.expandLinked(start);
    return true;
  }
}
