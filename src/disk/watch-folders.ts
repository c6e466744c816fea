import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** A folder that is watched, and whether what lies below it is, too. */
export interface WatchedFolder {
  /** Absolute. */
  readonly path: string;
  readonly deep: boolean;
}

export interface WatchOptions {
  /** Whether a folder is left alone, with all below it. */
  readonly skips: (path: string) => boolean;
  /** Called for a file that somebody has written, replaced, removed or given another name. */
  readonly onChange: (path: string) => void;
}

/** Folders that are watched at most: systems have limits, and each folder takes one of their watches. */
const MOST_FOLDERS = 4000;

/**
 * Watches folders, not files: an editor may write a file anew under another name and rename it, and only its folder notices.
 * `recursive` of `node:fs` would take every file and every generation's folder on Linux.
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

  /** Begins to watch folders that are new, and forgets those that are gone. */
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
      // The folder above reports a folder that is removed.
      watcher.on('error', () => {
        watcher.close();
        this.#watchers.delete(path);
      });
      this.#watchers.set(path, watcher);
    } catch {
      // It is gone, or the system watches no more of them.
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
