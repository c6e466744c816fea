import { passCheckpoint } from '../source/checkpoint.ts';
import { folderOf, lastNameOf, pathIn } from '../source/path.ts';
import { ANY_FOLDERS, NamePattern, type PatternSegment } from '../source/path-pattern.ts';
import { EnvironmentFailure, shown } from './environment-failure.ts';
import type { SpecPattern } from './spec-pattern.ts';

/**
 * The kind of entry at a path: a folder; a link to a folder of the repository; a link that leads out, nowhere or in a
 * cycle (`astray`); anything else; nothing; or something we lack permission to see (`closed`).
 */
export type PlaceKind = 'folder' | 'linked' | 'astray' | 'other' | 'nothing' | 'closed';

/** Folders to walk, on disk or in a commit. Paths are repository-relative, and may lead through links. */
export interface Walkable {
  kindAt(path: string): PlaceKind;
  /** Names in a folder, in any order. */
  names(path: string): readonly string[];
  /** The path of a folder without links. For one that does not exist, links in the existing part are resolved. */
  real(path: string): string;
  /** Whether a search may start here. Throws an EnvironmentFailure if it would leave the repository. */
  searchable(start: string, whole: boolean): boolean;
}

/** The paths that match the patterns, and those in the place of a spec that are no readable file. */
export interface Walked {
  readonly found: ReadonlySet<string>;
  readonly unusable: ReadonlySet<string>;
  /** The links to folders that were followed. */
  readonly linked: ReadonlySet<string>;
}

/** Matches names with the suffix of a spec. A folder with such a name was probably meant to be a file. */
const SPEC_NAME = /\.(ya?ml|json)$/i;

/** Maximum number of names visited behind links, which can make the same folders appear any number of times. */
const MOST_LINKED = 100_000;

/**
 * Walks the folders that patterns lead through, following links. Plain patterns need only this: loading a glob library
 * would take longer than the search. For others, it finds what is behind links, and what a glob library silently skips.
 */
export function walkPatterns(tree: Walkable, patterns: readonly SpecPattern[]): Walked {
  const walk = new Walk(tree);
  const found = new Set<string>();
  const { unusable, linked } = walk;
  for (const { pattern, negated } of patterns) {
    if (!negated) {
      for (const path of walk.expand(pattern.segments)) found.add(path);
      continue;
    }
    for (const path of [...found, ...unusable]) {
      passCheckpoint();
      if (!pattern.matches(path)) continue;
      found.delete(path);
      unusable.delete(path);
    }
  }
  return { found, unusable, linked };
}

/** Whether one of the links is on the way to a path. */
export function isBehind(linked: ReadonlySet<string>, path: string): boolean {
  if (linked.size === 0) return false;
  for (let at = folderOf(path); at !== ''; at = folderOf(at)) if (linked.has(at)) return true;
  return false;
}

/** A path in a folder, with the last name of another path. */
export function joined(folder: string, path: string): string {
  return pathIn(folder, lastNameOf(path));
}

class Walk {
  readonly unusable = new Set<string>();
  readonly linked = new Set<string>();
  readonly #tree: Walkable;
  /** Links encountered during a search, which may be followed many times, unlike those at its start. */
  readonly #met = new Set<string>();
  /** Number of names seen behind links. */
  #behind = 0;

  constructor(tree: Walkable) {
    this.#tree = tree;
  }

  expand(segments: readonly PatternSegment[]): readonly string[] {
    const open = segments.findIndex((segment) => typeof segment !== 'string');
    const start = segments.slice(0, open < 0 ? segments.length : open).join('/');
    if (!this.#tree.searchable(start, open < 0)) return [];
    let paths: readonly string[] = [start];
    for (const [index, segment] of (open < 0 ? [] : segments.slice(open)).entries()) {
      const rest = segments.slice(open + index);
      const folders = paths.filter((path) => this.#isFolder(path, rest, index > 0));
      paths =
        segment === ANY_FOLDERS ? this.#descend(folders, rest.length === 1) : this.#next(folders, segment);
    }
    return paths.filter((path) => {
      const what = this.#tree.kindAt(path);
      const isFolder = what === 'folder' || what === 'linked';
      if (isFolder && isMeantForSpec(path, segments.at(-1), open >= 0)) this.unusable.add(path);
      if (what === 'closed') this.unusable.add(path);
      return what === 'other' || what === 'astray';
    });
  }

  /** Whether to continue below a path. A cohort must not vanish because its folder became a link, or inaccessible. */
  #isFolder(path: string, rest: readonly PatternSegment[], isMet: boolean): boolean {
    const what = this.#tree.kindAt(path);
    const isLiteral = rest.every((segment) => typeof segment === 'string');
    if (isLiteral && (what === 'closed' || what === 'astray')) this.unusable.add([path, ...rest].join('/'));
    else if (what === 'closed') throw closedFailure(path);
    if (what === 'linked') this.#follow(path, isMet);
    return what === 'folder' || what === 'linked';
  }

  /** The matching paths directly in the folders. */
  #next(folders: readonly string[], segment: string | NamePattern): readonly string[] {
    return folders.flatMap((folder) => {
      if (typeof segment === 'string') return [pathIn(folder, segment)];
      const names = this.#names(folder).filter((name) => segment.matches(name));
      return names.map((name) => pathIn(folder, name));
    });
  }

  /** For `**`: the folders and all folders below them, or everything in them if it is the last segment. */
  #descend(folders: readonly string[], isLast: boolean): readonly string[] {
    const reached = new Set(folders);
    const others = new Set<string>();
    for (const folder of reached) {
      for (const name of this.#names(folder)) {
        passCheckpoint();
        const path = pathIn(folder, name);
        if (name === '.git') continue;
        const what = this.#tree.kindAt(path);
        if (what === 'folder') reached.add(path);
        else if (what !== 'linked') {
          if (isLast) others.add(path);
        } else if (!this.#isLoop(path)) {
          this.#follow(path, true);
          reached.add(path);
        }
      }
    }
    return isLast ? [...others] : [...reached];
  }

  #follow(link: string, isMet: boolean): void {
    this.linked.add(link);
    if (isMet) this.#met.add(link);
  }

  /** Whether a link leads to one of the folders on its own path. */
  #isLoop(path: string): boolean {
    const real = this.#tree.real(path);
    for (let at = path; at !== ''; ) {
      at = folderOf(at);
      if (this.#tree.real(at) === real) return true;
    }
    return false;
  }

  #names(folder: string): readonly string[] {
    const names = this.#tree.names(folder);
    if (!this.#met.has(folder) && !isBehind(this.#met, folder)) return names;
    this.#behind += names.length + 1;
    if (this.#behind <= MOST_LINKED) return names;
    throw new EnvironmentFailure(
      'unsafe',
      folder,
      `Refusing to search ${shown(folder)}: symbolic links show the same folders too many times; name the specs by patterns without **`,
    );
  }
}

function isMeantForSpec(path: string, last: PatternSegment | undefined, isOpen: boolean): boolean {
  if (path.split('/').includes('.git')) return false;
  if (typeof last === 'string' && isOpen) return true;
  return last !== ANY_FOLDERS && !(last instanceof NamePattern && last.isAny) && SPEC_NAME.test(path);
}

function closedFailure(path: string): EnvironmentFailure {
  return new EnvironmentFailure(
    'permission',
    path,
    `Cannot search ${shown(path)}: permission is denied (EACCES)`,
    'EACCES',
  );
}
