import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** A folder to watch, and whether to include its subfolders. */
export interface WatchedFolder {
  /** Absolute. */
  readonly path: string;
  readonly deep: boolean;
}

export interface WatchOptions {
  /** Whether to skip a folder and everything below it. */
  readonly skips: (path: string) => boolean;
  /** Called for a file that was written, replaced, removed or renamed. */
  readonly onChange: (path: string) => void;
}

/** Maximum number of folders: systems limit the number of watches, and each folder takes one. */
const MOST_FOLDERS = 4000;

/**
 * Watches folders, not files: an editor may write a new file and rename it, which only the folder notices. With
 * `recursive`, `node:fs` would watch every file, and every generation's folder, on Linux.
 */
export class FolderWatch {
  readonly #folders: readonly WatchedFolder[];
  readonly #options: WatchOptions;
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(folders: readonly WatchedFolder[], options: WatchOptions) {
    this.#folders = folders;
    this.#options = options;
    this.rescan();
  }

  /** Starts watching new folders, and stops watching removed ones. */
  rescan(): void {
    const wanted = new Set<string>();
    for (const { path, deep } of this.#folders) this.#gather(path, deep, wanted);
    for (const [path, watcher] of this.#watchers) {
      if (wanted.has(path)) continue;
      watcher.close();
      this.#watchers.delete(path);
    }
    for (const path of wanted) if (!this.#watchers.has(path)) this.#watch(path);
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #gather(path: string, deep: boolean, wanted: Set<string>): void {
    if (wanted.size >= MOST_FOLDERS || wanted.has(path)) return;
    wanted.add(path);
    if (!deep) return;
    for (const entry of entriesOf(path)) {
      const below = join(path, entry.name);
      if (entry.isDirectory() && !this.#options.skips(below)) this.#gather(below, true, wanted);
    }
  }

  #watch(path: string): void {
    try {
      const watcher = watch(path, (_, name) =>
        this.#options.onChange(name === null ? path : join(path, name)),
      );
      // The removal of a folder is reported by its parent.
      watcher.on('error', () => {
        watcher.close();
        this.#watchers.delete(path);
      });
      this.#watchers.set(path, watcher);
    } catch {
      // The folder was removed, or the limit on watches is reached.
    }
  }
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
