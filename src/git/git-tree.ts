import { Confinement } from '../disk/confinement.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { type Followed, followLinks, isGitFolder } from '../disk/follow-links.ts';
import { commandText, msg, shownPath } from '../findings/text.ts';
import type { FileRead, FileTree, FolderNames } from '../source/file-tree.ts';
import { folderOf } from '../source/path.ts';
import { isPointer } from './checkout-tree.ts';
import { gitOutput } from './git-command.ts';
import { GitObjects, type GitObjectsOptions } from './git-objects.ts';
import type { TreeEntry } from './tree-object.ts';

export interface GitTreeOptions extends GitObjectsOptions {
  /** Shared with trees of other commits of the repository, so that common objects are read once. */
  readonly objects?: GitObjects;
  /** Returns the available content behind a Git LFS pointer, by path and the pointer's id. */
  readonly behindPointer?: (path: string, oid: string) => FileRead | undefined;
}

/** Maximum size of prefetched blobs, in bytes; larger ones are read on demand. */
const AHEAD_LIMIT = 1024 * 1024;

/** Maximum number of links whose targets are listed one by one; with more, everything is listed. */
const FEW_LINKS = 8;

/**
 * Number of files read separately, each with its own process, before everything beside them is prefetched; twice as
 * many for one level up.
 */
const MANY_MISSES = 32;

/** The target of a path; `path` contains no links. */
export type Place =
  | { readonly kind: 'file' | 'folder'; readonly path: string }
  | { readonly kind: 'missing' | 'outside' | 'unreadable' };

const NO_LINKS: readonly string[] = [];
const MISSING = { kind: 'missing', links: [] } as const;
const OUTSIDE = { kind: 'outside', links: [] } as const;

/**
 * The files of one commit, read from git's objects without using the checkout. Paths are relative to the opened folder,
 * which may be below git's top level. Links are followed inside that folder; submodules are missing.
 *
 * Each request that was not prefetched starts a git process. With {@link prefetch}, a check of a repository takes only
 * a few processes, whatever its size.
 *
 * Throws an EnvironmentFailure if an object is missing from this clone (shallow, partial or damaged): unknown content
 * must not count as absent.
 */
export class GitTree implements FileTree {
  readonly commit: string;
  readonly objects: GitObjects;
  readonly #root: TreeEntry | undefined;
  /** Folders that were resolved, by requested path. */
  readonly #folders = new Map<string, Followed<TreeEntry>>();
  /** Number of files that were not prefetched, by a folder above theirs. */
  readonly #misses = new Map<string, number>();
  readonly #behindPointer: NonNullable<GitTreeOptions['behindPointer']>;

  constructor(root: string, commit: string, options: GitTreeOptions = {}) {
    this.commit = commit;
    this.objects = options.objects ?? new GitObjects(root, options);
    this.#behindPointer = options.behindPointer ?? (() => undefined);
    const oid = this.objects.rootTree(commit);
    this.#root = oid === undefined ? undefined : { kind: 'folder', oid };
  }

  read(path: string): FileRead {
    const target = this.#resolve(path);
    if (target.kind !== 'inside')
      return target.kind === 'unreadable'
        ? { kind: target.kind, reason: target.reason }
        : { kind: target.kind };
    if (target.node.kind === 'folder') return { kind: 'directory' };
    this.#foresee(target.path, target.node.oid);
    const blob = this.objects.blob(target.node.oid);
    switch (blob.kind) {
      case 'bytes': {
        if (!isPointer(blob.bytes)) return { kind: 'file', bytes: blob.bytes };
        const content = this.#behindPointer(target.path, target.node.oid);
        if (content !== undefined) return content;
        throw new EnvironmentFailure(
          'other',
          path,
          msg`Git LFS keeps the content of ${shownPath(path)}, and this clone has no more than its name at commit ${this.commit.slice(0, 12)}: ${commandText('git', 'lfs', 'pull')}, or lfs: true for actions/checkout`,
        );
      }
      case 'too-large':
        return { kind: 'too-large', size: blob.size, limit: this.objects.limit };
      case 'missing':
        throw this.#absent(path);
    }
  }

  /** For a file beyond the size limit. git returns it as a whole, and it is in memory while iterated. */
  pieces(path: string): Iterable<Uint8Array> | undefined {
    const target = this.#resolve(path);
    if (target.kind !== 'inside' || target.node.kind === 'folder') return undefined;
    const { oid } = target.node;
    const { root } = this.objects;
    return { [Symbol.iterator]: () => [gitOutput(root, ['cat-file', 'blob', oid])][Symbol.iterator]() };
  }

  /** Prefetches similar files after many of one folder were read one by one. */
  #foresee(path: string, oid: string): void {
    if (this.objects.hasRead(oid)) return;
    const above = folderOf(folderOf(path));
    for (const [folder, many] of [
      [above, MANY_MISSES],
      [folderOf(above), 2 * MANY_MISSES],
    ] as const) {
      if (folder === '') return;
      const misses = (this.#misses.get(folder) ?? 0) + 1;
      this.#misses.set(folder, misses);
      if (misses === many) this.prefetch([folder]);
    }
  }

  /** Also true for a link that leads outside, as in a checkout. */
  exists(path: string): boolean {
    const { kind } = this.#resolve(path);
    return kind === 'inside' || (kind === 'outside' && !leadsOut(path));
  }

  list(path: string): readonly string[] {
    const target = this.#resolve(path);
    if (target.kind !== 'inside' || target.node.kind !== 'folder') return [];
    return this.objects.names(target.node.oid);
  }

  /** The same names, for a few lookups without listing all; undefined if there is no folder. */
  folder(path: string): FolderNames | undefined {
    const target = this.#resolve(path);
    if (target.kind !== 'inside' || target.node.kind !== 'folder') return undefined;
    const entries = this.objects.entries(target.node.oid);
    return {
      size: entries.size,
      has: (name) => (entries.get(name)?.kind ?? 'module') !== 'module',
      [Symbol.iterator]: () => this.list(path)[Symbol.iterator](),
    };
  }

  /** The target of a path, with its path without links. */
  place(path: string): Place {
    const target = this.#resolve(path);
    if (target.kind !== 'inside') return { kind: target.kind };
    return { kind: target.node.kind === 'folder' ? 'folder' : 'file', path: target.path };
  }

  /** The object id of a path's target; equal ids mean equal content. */
  oid(path: string): string | undefined {
    const target = this.#resolve(path);
    return target.kind === 'inside' ? target.node.oid : undefined;
  }

  /** The submodule that a path is, or is in. Links are followed only before it. */
  moduleAt(path: string): string | undefined {
    const names = path === '' ? [] : path.split('/');
    for (let count = 1; count <= names.length; count++) {
      const above = this.#resolve(names.slice(0, count - 1).join('/'));
      if (above.kind !== 'inside' || above.node.kind !== 'folder') return undefined;
      if (this.objects.entries(above.node.oid).get(names[count - 1] ?? '')?.kind === 'module')
        return names.slice(0, count).join('/');
    }
    return undefined;
  }

  /** Lists a folder and everything below it in one call. */
  expand(path: string): void {
    const target = this.#resolve(path);
    if (target.kind === 'inside' && target.node.kind === 'folder') this.objects.expand(target.node.oid);
  }

  /** Lists a folder, everything below it, and the targets of its links, in a few calls. */
  expandLinked(path: string): void {
    this.expand(path);
    const target = this.#resolve(path);
    if (target.kind !== 'inside' || target.node.kind !== 'folder') return;
    const links: string[] = [];
    collect(this.objects, target.node.oid, links, (kind) => kind === 'link');
    this.objects.load(links, Math.min(AHEAD_LIMIT, this.objects.limit));
    if (links.length > FEW_LINKS) this.expand('');
  }

  /**
   * Lists folders with everything below them and prefetches their files (or the given files) with a few git calls.
   * Missing paths are allowed.
   *
   * @param paths - Files or folders; `''` is everything.
   */
  prefetch(paths: readonly string[]): void {
    this.#loadAlong(paths);
    const blobs: string[] = [];
    const folders: string[] = [];
    for (const path of paths) {
      const target = this.#resolve(path);
      if (target.kind !== 'inside') continue;
      (target.node.kind === 'folder' ? folders : blobs).push(target.node.oid);
    }
    this.objects.expand(...folders);
    for (const folder of folders) collect(this.objects, folder, blobs, (kind) => kind !== 'module');
    this.objects.load(blobs, Math.min(AHEAD_LIMIT, this.objects.limit));
  }

  /** Reads folders, without what is below them, with one git call for all. */
  loadFolders(paths: readonly string[]): void {
    this.#loadAlong(paths);
    for (const path of paths) this.folder(path);
  }

  /** Reads the folders along some paths, with one git call per level. */
  #loadAlong(paths: readonly string[]): void {
    let waiting = paths.filter((path) => !leadsOut(path)).map((path) => path.split('/'));
    for (;;) {
      const unknown = new Set<string>();
      waiting = waiting.filter((names) => {
        const oid = this.#firstUnknown(names);
        if (oid !== undefined) unknown.add(oid);
        return oid !== undefined;
      });
      if (unknown.size === 0) return;
      this.objects.loadTrees(unknown);
    }
  }

  /** The first unread folder along a path; does not follow links. */
  #firstUnknown(names: readonly string[]): string | undefined {
    let at = this.#root;
    for (const name of names) {
      if (at?.kind !== 'folder') return undefined;
      if (!this.objects.knows(at.oid)) return at.oid;
      at = this.objects.entries(at.oid).get(name);
    }
    return at?.kind === 'folder' && !this.objects.knows(at.oid) ? at.oid : undefined;
  }

  /** Paths of all files of the commit, without following links; one call. */
  *files(): Iterable<string> {
    if (this.#root === undefined) return;
    this.objects.expand(this.#root.oid);
    yield* filesBelow(this.objects, this.#root.oid, '');
  }

  /** The links along a path and their targets; empty for a path without links. */
  passes(path: string): readonly string[] {
    const target = this.#resolve(path);
    if (target.links.length === 0 || !('path' in target) || target.path === undefined) return target.links;
    return [...target.links, target.path];
  }

  /** The target of a path. Commits are immutable, so folders are resolved only once. */
  #resolve(path: string): Followed<TreeEntry> {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    return this.#lookBelow(path) ?? this.#follow(path);
  }

  /** The same for the folder of a path. Others, such as those of all cohorts, are not kept. */
  #resolveFolder(path: string): Followed<TreeEntry> {
    const found = this.#resolve(path);
    if (found.kind === 'inside' && found.node.kind === 'folder') this.#folders.set(path, found);
    return found;
  }

  /** The entry in a folder reached without links, unless the entry itself is a link. */
  #lookBelow(path: string): Followed<TreeEntry> | undefined {
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? undefined : this.#resolveFolder(path.slice(0, slash));
    if (folder?.kind !== 'inside' || folder.links.length > 0 || folder.node.kind !== 'folder')
      return undefined;
    const name = path.slice(slash + 1);
    if (name === '' || name === '.' || name === '..' || isGitFolder(name)) return undefined;
    const node = this.objects.entries(folder.node.oid).get(name);
    if (node === undefined || node.kind === 'module') return MISSING;
    return node.kind === 'link' ? undefined : { kind: 'inside', node, path, links: NO_LINKS };
  }

  #follow(path: string): Followed<TreeEntry> {
    if (this.#root === undefined) return MISSING;
    if (leadsOut(path)) return OUTSIDE;
    const segments = path === '' ? [] : path.split('/');
    if (segments.includes('') || segments.includes('.')) return MISSING;
    return followLinks(segments, {
      top: this.#root,
      root: () => new Confinement(this.objects.root).root,
      look: (folder, name) => {
        const entry = this.objects.entries(folder.oid).get(name);
        if (entry === undefined || entry.kind === 'module') return MISSING;
        if (entry.kind === 'link') return { kind: 'link', text: this.#linkText(entry, path) };
        return { kind: entry.kind, node: entry };
      },
    });
  }

  #linkText(link: TreeEntry, path: string): string {
    const blob = this.objects.blob(link.oid);
    if (blob.kind === 'missing') throw this.#absent(path);
    return blob.kind === 'bytes' ? new TextDecoder().decode(blob.bytes) : '';
  }

  #absent(path: string): EnvironmentFailure {
    return new EnvironmentFailure(
      'other',
      path,
      msg`git does not have the content of ${shownPath(path)} at commit ${this.commit.slice(0, 12)}: the clone is partial, or damaged; check out without a filter`,
    );
  }
}

/** Whether the text of a path leads out of the repository, or into `.git`. */
function leadsOut(path: string): boolean {
  return path.startsWith('/') || path.split('/').some((segment) => segment === '..' || isGitFolder(segment));
}

function collect(
  objects: GitObjects,
  tree: string,
  blobs: string[],
  wanted: (kind: TreeEntry['kind']) => boolean,
): void {
  for (const { kind, oid } of objects.entries(tree).values()) {
    if (kind === 'folder') collect(objects, oid, blobs, wanted);
    else if (wanted(kind)) blobs.push(oid);
  }
}

function* filesBelow(objects: GitObjects, tree: string, prefix: string): Iterable<string> {
  for (const [name, { kind, oid }] of objects.entries(tree)) {
    if (kind === 'folder') yield* filesBelow(objects, oid, `${prefix}${name}/`);
    else if (kind === 'file' || kind === 'link') yield `${prefix}${name}`;
  }
}
