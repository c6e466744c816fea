import { compareCodePoints } from '../../src/source/compare.ts';
import type { FileRead, FileTree } from '../../src/source/file-tree.ts';

/** Files held in memory, for tests of the core. */
export class MemoryTree implements FileTree {
  readonly files: Map<string, Uint8Array>;

  constructor(files: Readonly<Record<string, string>> | ReadonlyMap<string, Uint8Array>) {
    this.files =
      files instanceof Map
        ? new Map(files)
        : new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  }

  read(path: string): FileRead {
    const bytes = this.files.get(path);
    if (bytes !== undefined) return { kind: 'file', bytes };
    return this.list(path).length > 0 ? { kind: 'directory' } : { kind: 'missing' };
  }

  exists(path: string): boolean {
    return this.read(path).kind !== 'missing';
  }

  list(path: string): readonly string[] {
    const prefix = path === '' ? '' : `${path}/`;
    const names = new Set<string>();
    for (const file of this.files.keys()) {
      if (file.startsWith(prefix)) names.add(file.slice(prefix.length).split('/')[0] ?? '');
    }
    return [...names].sort(compareCodePoints);
  }
}
