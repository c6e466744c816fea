import { compareCodePoints } from './compare.ts';
import type { FileRead, FileTree } from './file-tree.ts';

/** A tree combined with files that have not been written yet. */
export class OverlayTree implements FileTree {
  readonly #below: FileTree;
  readonly #files: ReadonlyMap<string, Uint8Array>;

  constructor(below: FileTree, files: ReadonlyMap<string, Uint8Array>) {
    this.#below = below;
    this.#files = files;
  }

  read(path: string): FileRead {
    const bytes = this.#files.get(path);
    if (bytes !== undefined) return { kind: 'file', bytes };
    const read = this.#below.read(path);
    return read.kind === 'missing' && this.#namesIn(path).length > 0 ? { kind: 'directory' } : read;
  }

  exists(path: string): boolean {
    return this.#files.has(path) || this.#namesIn(path).length > 0 || this.#below.exists(path);
  }

  list(path: string): readonly string[] {
    const laid = this.#namesIn(path);
    const below = this.#below.list(path);
    return laid.length === 0 ? below : [...new Set([...below, ...laid])].sort(compareCodePoints);
  }

  #namesIn(folder: string): string[] {
    const prefix = folder === '' ? '' : `${folder}/`;
    const names: string[] = [];
    for (const path of this.#files.keys()) {
      if (path.startsWith(prefix)) names.push(path.slice(prefix.length).split('/')[0] ?? '');
    }
    return names;
  }
}
