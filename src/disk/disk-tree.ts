import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { compareCodePoints } from '../source/compare.ts';
import type { FileRead, FileTree } from '../source/file-tree.ts';
import { folderOf, lastNameOf } from '../source/path.ts';
import { Confinement, failedTarget, join, type Target } from './confinement.ts';
import { systemCode, systemFailure } from './environment-failure.ts';
import { isGitFolder } from './follow-links.ts';

export interface DiskTreeOptions {
  /** Maximum size of a file to read, in bytes. Default: 64 MiB. */
  readonly limit?: number;
}

/** The kind of file at a path, without reading it; `special` is a pipe, a socket or a device. */
export type Probe = 'file' | 'directory' | 'special' | 'missing' | 'outside' | 'unreadable';

const DEFAULT_LIMIT = 64 * 1024 * 1024;
const PIECE_BYTES = 1 << 18;
/** Small files share a block, since each allocation outside of the heap triggers garbage collection earlier. */
const BLOCK_BYTES = 1 << 16;
/** Minimum space left in a block to be used for another file. */
const ROOM_BYTES = 1 << 13;

// NOFOLLOW: links are resolved and checked before they are read. NONBLOCK: opening a pipe must not wait for a writer.
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** A listed folder. */
interface Listing {
  /** Its path without links. */
  readonly real: string;
  /** All names in the folder, sorted by code point. */
  readonly names: readonly string[];
  /** The names of folders, and those of files, excluding links. */
  readonly folders: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

/**
 * A repository's files on disk. Links are followed as long as they stay inside the repository. Everything is
 * synchronous, which takes only a few microseconds per small file.
 */
export class DiskTree implements FileTree {
  readonly confinement: Confinement;
  readonly limit: number;
  /** Folder → its link-free path, so that links are followed once per folder. Failures are not cached. */
  readonly #folders = new Map<string, string>();
  /** Folders are listed once: a check sees the tree at one moment, and many parts of it look up names. */
  readonly #listed = new Map<string, Listing>();
  #block = new Uint8Array(BLOCK_BYTES);
  /** Bytes of the block in use. */
  #taken = 0;

  /** Throws an EnvironmentFailure if `root` is not a folder. */
  constructor(root: string, options: DiskTreeOptions = {}) {
    this.confinement = new Confinement(root);
    this.limit = options.limit ?? DEFAULT_LIMIT;
    try {
      readdirSync(this.confinement.root);
    } catch (error) {
      throw systemFailure(error, 'read', root);
    }
  }

  read(path: string): FileRead {
    const lexical = this.confinement.lexical(path);
    if (lexical !== 'inside') return { kind: lexical };
    if (path === '') return { kind: 'directory' };
    const place = this.#locate(path);
    if (place.kind !== 'inside') return place;
    const read = this.#open(place.real, path);
    if (read.kind !== 'unreadable' || read.reason !== 'ELOOP') return read;
    // The last part of the path is a link.
    const target = this.confinement.follow(path);
    return target.kind === 'inside' ? this.#open(target.real, path) : target;
  }

  pieces(path: string): Iterable<Uint8Array> | undefined {
    const target = this.confinement.lexical(path) === 'inside' ? this.confinement.follow(path) : undefined;
    if (target?.kind !== 'inside' || this.probe(path) !== 'file') return undefined;
    return { [Symbol.iterator]: () => readPieces(target.real, path) };
  }

  /** Also true for a link that leads outside, so that reading it reports the problem. */
  exists(path: string): boolean {
    if (this.confinement.lexical(path) !== 'inside') return false;
    const found = this.probe(path);
    return found !== 'missing' && found !== 'unreadable';
  }

  list(path: string): readonly string[] {
    const listed = this.#listed.get(path);
    if (listed !== undefined) return listed.names;
    // To search for folders, every name is listed.
    if (this.#listed.get(folderOf(path))?.files.has(lastNameOf(path))) return [];
    const plain = this.#plainFolder(path);
    const target: Target =
      plain === undefined ? this.confinement.follow(path) : { kind: 'inside', real: plain };
    // An empty list would look as if everything had been deleted.
    if (target.kind === 'unreadable' && target.reason !== 'ELOOP') {
      throw systemFailure(Object.assign(new Error(target.reason), { code: target.reason }), 'list', path);
    }
    if (target.kind !== 'inside') return [];
    const names: string[] = [];
    const [folders, files] = [new Set<string>(), new Set<string>()];
    try {
      for (const entry of readdirSync(target.real, { withFileTypes: true })) {
        names.push(entry.name);
        // The content of `.git` is never listed, so the folder does not count as one to search.
        if (entry.isDirectory() && !isGitFolder(entry.name)) folders.add(entry.name);
        else if (entry.isFile()) files.add(entry.name);
      }
    } catch (error) {
      const code = systemCode(error);
      if (code === 'ENOTDIR' || code === 'ENOENT') return [];
      throw systemFailure(error, 'list', path);
    }
    // The default order, by UTF-16 unit, equals code-point order if there are no surrogates, and is much faster.
    names.sort(names.some((name) => /[\ud800-\udfff]/.test(name)) ? compareCodePoints : undefined);
    this.#listed.set(path, { real: target.real, names, folders, files });
    return names;
  }

  /** The kind of file that a checkout should have at a path, if it is not on disk but can still be read. */
  withheld(_path: string): 'file' | 'folder' | undefined {
    return undefined;
  }

  /** Names of withheld files and folders in a folder. */
  withheldNames(_folder: string): readonly string[] {
    return [];
  }

  /** Paths of all withheld files. */
  withheldFiles(): Iterable<string> {
    return [];
  }

  probe(path: string): Probe {
    const lexical = this.confinement.lexical(path);
    if (lexical !== 'inside') return lexical;
    const place = path === '' ? this.confinement.follow('') : this.#locate(path);
    if (place.kind !== 'inside') return place.kind;
    const found = kindAt(place.real, path);
    if (found !== 'link') return found;
    const target = this.confinement.follow(path);
    if (target.kind !== 'inside') return target.kind;
    const there = kindAt(target.real, path);
    return there === 'link' ? 'missing' : there;
  }

  /** The path with the links of its folder resolved; its last part may still be a link. */
  #locate(path: string): Target {
    const folder = this.#realFolder(folderOf(path));
    return typeof folder === 'string' ? { kind: 'inside', real: join(folder, lastNameOf(path)) } : folder;
  }

  /** The link-free path of a folder, or why there is none. */
  #realFolder(folder: string): string | Target {
    if (folder === '') return this.confinement.root;
    const known = this.#plainFolder(folder) ?? this.#folders.get(folder);
    if (known !== undefined) return known;
    // Usually a folder in one that is known, without a link: one look is enough.
    const above = this.#realFolder(folderOf(folder));
    const below = typeof above === 'string' ? join(above, lastNameOf(folder)) : undefined;
    if (below === undefined || kindAt(below, folder) !== 'directory') {
      const target = this.confinement.follow(folder);
      if (target.kind !== 'inside') return target;
      this.#folders.set(folder, target.real);
      return target.real;
    }
    this.#folders.set(folder, below);
    return below;
  }

  /** The path of a folder that was a real folder when its parent was listed, so that there is no link to follow. */
  #plainFolder(folder: string): string | undefined {
    const above = this.#listed.get(folderOf(folder));
    const name = lastNameOf(folder);
    return above?.folders.has(name) ? join(above.real, name) : undefined;
  }

  #open(real: string, path: string): FileRead {
    let descriptor: number;
    try {
      descriptor = openSync(real, OPEN_FLAGS);
    } catch (error) {
      return failedTarget(error, path);
    }
    try {
      const bytes = this.#readSmall(descriptor);
      if (bytes) return { kind: 'file', bytes };
      const stats = fstatSync(descriptor);
      if (stats.isDirectory()) return { kind: 'directory' };
      if (!stats.isFile()) return { kind: 'unreadable', reason: 'not a regular file' };
      if (stats.size > this.limit) return { kind: 'too-large', size: stats.size, limit: this.limit };
      return { kind: 'file', bytes: readWhole(descriptor, stats.size) };
    } catch (error) {
      return failedTarget(error, path);
    } finally {
      closeSync(descriptor);
    }
  }

  /**
   * Reads a file that fits into the rest of the block; `undefined` if it is larger, empty, or not readable this way.
   * Looking up its type and size first would cost as much as reading it. Positional reads fail for pipes and terminals.
   */
  #readSmall(descriptor: number): Uint8Array | undefined {
    if (this.#block.length - this.#taken < ROOM_BYTES) {
      this.#block = new Uint8Array(BLOCK_BYTES);
      this.#taken = 0;
    }
    const block = this.#block;
    const start = this.#taken;
    const most = Math.min(block.length, start + this.limit + 1);
    let end = start;
    try {
      for (;;) {
        const count = readSync(descriptor, block, end, most - end, end - start);
        if (count === 0) break;
        end += count;
        if (end === most) return undefined;
      }
    } catch {
      // The caller looks up what kind of file it is.
      return undefined;
    }
    if (end === start) return undefined;
    this.#taken = end;
    return block.subarray(start, end);
  }
}

/** The kind of entry with a name in a link-free folder. */
function kindAt(real: string, path: string): Exclude<Probe, 'outside'> | 'link' {
  try {
    const stats = lstatSync(real, { throwIfNoEntry: false });
    if (stats === undefined) return 'missing';
    if (stats.isSymbolicLink()) return 'link';
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'special';
  } catch (error) {
    return failedTarget(error, path).kind;
  }
}

function* readPieces(real: string, path: string): Generator<Uint8Array> {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(real, OPEN_FLAGS);
    const piece = new Uint8Array(PIECE_BYTES);
    for (;;) {
      const count = readSync(descriptor, piece);
      if (count === 0) return;
      yield piece.subarray(0, count);
    }
  } catch (error) {
    throw systemFailure(error, 'read', path);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readWhole(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, filled);
    // The file has shrunk since its size was read.
    if (count === 0) return bytes.slice(0, filled);
    filled += count;
  }
  return bytes;
}
