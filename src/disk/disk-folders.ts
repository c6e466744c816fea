import { lstatSync, readdirSync } from 'node:fs';
import { folderOf } from '../source/path.ts';
import type { Seen } from './confinement.ts';
import type { DiskTree } from './disk-tree.ts';
import { EnvironmentFailure, shown, systemCode, systemFailure } from './environment-failure.ts';
import { joined, type PlaceKind, type Walkable } from './walk-patterns.ts';

/** The folders of a checkout. Links are followed as long as they stay inside. */
export class DiskFolders implements Walkable {
  readonly #tree: DiskTree;
  readonly #real = new Map<string, string>();
  readonly #seen: Seen = new Map();

  constructor(tree: DiskTree) {
    this.#tree = tree;
  }

  kindAt(path: string): PlaceKind {
    const { confinement } = this.#tree;
    try {
      const stats = lstatSync(confinement.absolute(path), { throwIfNoEntry: false });
      if (stats === undefined) return this.#withheld(path);
      if (!stats.isSymbolicLink()) return stats.isDirectory() ? 'folder' : 'other';
      const target = confinement.follow(path, this.#seen);
      if (target.kind === 'inside') return lstatSync(target.real).isDirectory() ? 'linked' : 'other';
      return 'astray';
    } catch (error) {
      const code = systemCode(error);
      if (code === 'ENOTDIR' || code === 'ENOENT') return this.#withheld(path);
      if (code === 'EACCES' || code === 'EPERM') return 'closed';
      throw systemFailure(error, 'search', path);
    }
  }

  #withheld(path: string): PlaceKind {
    const found = this.#tree.withheld(path);
    return found === undefined ? 'nothing' : found === 'folder' ? 'folder' : 'other';
  }

  names(path: string): readonly string[] {
    const withheld = this.#tree.withheldNames(path);
    try {
      const names = readdirSync(this.#tree.confinement.absolute(path));
      return withheld.length === 0 ? names : [...new Set([...names, ...withheld])];
    } catch (error) {
      if (withheld.length > 0 && systemCode(error) === 'ENOENT') return withheld;
      throw systemFailure(error, 'search', path);
    }
  }

  real(path: string): string {
    const known = this.#real.get(path);
    if (known !== undefined) return known;
    const real =
      this.#tree.confinement.canonical(path, this.#seen) ?? joined(this.real(folderOf(path)), path);
    this.#real.set(path, real);
    return real;
  }

  /**
   * Whether anything exists at the start of a search.
   *
   * @param whole - The start is the whole pattern, so nothing is listed.
   */
  searchable(start: string, whole: boolean): boolean {
    const found = this.#tree.probe(start);
    // A single file that leads out is reported by its reader, but a search would list folders outside of the
    // repository.
    if (found === 'outside' && !whole) {
      throw new EnvironmentFailure(
        'unsafe',
        start,
        `Refusing to search ${shown(start)}: it leads out of the repository`,
      );
    }
    // A broken link is included, so that reading it reports the problem.
    return found !== 'missing' || (whole && this.kindAt(start) !== 'nothing');
  }
}
