import { compareCodePoints } from '../source/compare.ts';
import { folderOf } from '../source/path.ts';
import type { IndexEntry } from './checkout-index.ts';

/** Files missing from a checkout that should contain them, with their folders. */
export class WithheldFiles {
  readonly files: ReadonlyMap<string, IndexEntry>;
  readonly #folders = new Map<string, Set<string>>();

  constructor(files: Iterable<IndexEntry>) {
    this.files = new Map([...files].map((entry) => [entry.path, entry]));
    for (const path of this.files.keys()) this.#addTo(path);
  }

  /** In a complete checkout; no path has to be resolved then. */
  get isEmpty(): boolean {
    return this.files.size === 0;
  }

  /** The kind of entry that would be at the path in a complete checkout; undefined if nothing. */
  at(path: string): 'file' | 'folder' | undefined {
    if (this.files.has(path)) return 'file';
    return this.#folders.has(path) ? 'folder' : undefined;
  }

  /** Missing names in a folder. */
  names(folder: string): readonly string[] {
    return [...(this.#folders.get(folder) ?? [])].sort(compareCodePoints);
  }

  #addTo(path: string): void {
    for (let at = path; at !== ''; at = folderOf(at)) {
      const folder = folderOf(at);
      const name = folder === '' ? at : at.slice(folder.length + 1);
      const names = this.#folders.get(folder);
      if (names?.has(name)) return;
      if (names === undefined) this.#folders.set(folder, new Set([name]));
      else names.add(name);
    }
  }
}
