import { joined, type PlaceKind, type Walkable } from '../disk/walk-patterns.ts';
import { folderOf, lastNameOf } from '../source/path.ts';
import type { GitTree } from './git-tree.ts';

/** The folders of a commit. Links that stay inside are followed. */
export class CommitFolders implements Walkable {
  readonly #tree: GitTree;

  constructor(tree: GitTree) {
    this.#tree = tree;
  }

  kindAt(path: string): PlaceKind {
    const place = this.#tree.place(path);
    if (place.kind === 'file') return 'other';
    // The path contains no link.
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

  /** Nothing is listed outside the repository; the check of the checkout rejects that. */
  searchable(start: string, whole: boolean): boolean {
    // Otherwise a search below many folders would list them one by one.
    if (!whole) this.#tree.expandLinked(start);
    return true;
  }
}
