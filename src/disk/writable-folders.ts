import { lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { type Confinement, join } from './confinement.ts';
import { EnvironmentFailure, shown, systemFailure } from './environment-failure.ts';
import { removeAbandoned } from './temporary-name.ts';

/** Folders to write into: created if missing, and entered through links only if these stay in the repository. */
export class WritableFolders {
  readonly #confinement: Confinement;
  /** Repository-relative path → link-free absolute path. */
  readonly #entered = new Map<string, string>();
  readonly #swept = new Set<string>();
  readonly #created: string[] = [];

  constructor(confinement: Confinement) {
    this.#confinement = confinement;
  }

  /** The absolute, link-free path of a folder. On first use, files left behind by killed runs are removed from it. */
  open(path: string): string {
    const folder = this.#enter(path);
    if (this.#swept.has(folder)) return folder;
    try {
      removeAbandoned(folder);
    } catch (error) {
      throw systemFailure(error, 'write into', path);
    }
    this.#swept.add(folder);
    return folder;
  }

  /** Removes the created folders that are still empty. */
  removeCreated(): void {
    for (const folder of this.#created.reverse()) {
      try {
        rmdirSync(folder);
      } catch {
        // The folder is not empty.
      }
    }
  }

  #enter(path: string): string {
    if (path === '') return this.#confinement.root;
    let folder = this.#entered.get(path);
    if (folder === undefined) {
      folder = this.#enterNew(path);
      this.#entered.set(path, folder);
    }
    return folder;
  }

  #enterNew(path: string): string {
    const slash = path.lastIndexOf('/');
    const parent = this.#enter(slash < 0 ? '' : path.slice(0, slash));
    const folder = join(parent, path.slice(slash + 1));
    try {
      const stats = lstatSync(folder, { throwIfNoEntry: false });
      if (stats === undefined) {
        mkdirSync(folder);
        this.#created.push(folder);
        return folder;
      }
      if (stats.isDirectory()) return folder;
      if (!stats.isSymbolicLink()) {
        throw new EnvironmentFailure(
          'unsafe',
          path,
          `Refusing to write into ${shown(path)}: it is not a folder`,
        );
      }
      const target = this.#confinement.follow(path);
      if (target.kind === 'inside' && lstatSync(target.real).isDirectory()) return target.real;
      throw new EnvironmentFailure(
        'unsafe',
        path,
        `Refusing to write into ${shown(path)}: its symbolic link leads to no folder of this repository`,
      );
    } catch (error) {
      throw systemFailure(error, 'write into', path);
    }
  }
}
