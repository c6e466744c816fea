/**
 * The committed files, as seen by the core. Implemented at the edge by a directory on disk or by git objects, and in
 * tests by a map; the core itself never accesses the disk.
 *
 * Paths are repository-relative with `/` separators, without `.` or `..` segments.
 */
export interface FileTree {
  /** Reads a whole file. Never throws because of the kind or content of the file, only if the environment fails. */
  read(path: string): FileRead;
  /**
   * The pieces of a regular file of any size; `undefined` if there is none. Each pass reads the file again, and each
   * piece overwrites the previous one. Not needed by trees that store whole files.
   */
  pieces?(path: string): Iterable<Uint8Array> | undefined;
  /** Whether there is a file or directory at `path`. */
  exists(path: string): boolean;
  /** Names directly below a directory, sorted by code point; empty if it is not a directory. */
  list(path: string): readonly string[];
  /**
   * The same names, for trees that can check for one of them without listing all; `undefined` if there is no such
   * folder.
   */
  folder?(path: string): FolderNames | undefined;
  /** Reads files and whole folders in advance, for trees where each single access is expensive. */
  prefetch?(paths: readonly string[]): void;
}

export const NO_FILES: FileTree = {
  read: () => ({ kind: 'missing' }),
  exists: () => false,
  list: () => [],
};

/**
 * Reads a file that may only help to explain something. A file that the environment withholds, such as the content
 * behind a Git LFS pointer, is not available as evidence, but this must not fail: only code that needs the file may.
 */
export function readEvidence(tree: FileTree, path: string): FileRead {
  return evidence(() => tree.read(path), { kind: 'missing' });
}

/** The names in a folder that only helps to explain; none if the machine does not allow listing it. */
export function listEvidence(tree: FileTree, path: string): readonly string[] {
  return evidence(() => [...tree.list(path)], []);
}

function evidence<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch (error) {
    // The class is defined at the edges. Any other error, such as a reached time limit, is passed on.
    if (error instanceof Error && error.name === 'EnvironmentFailure') return otherwise;
    throw error;
  }
}

/** Names in a folder; iterated in code point order. */
export interface FolderNames {
  /** The number of names. A tree that does not check each name may also count some that it does not list. */
  readonly size: number;
  has(name: string): boolean;
  [Symbol.iterator](): Iterator<string>;
}

export type FileRead =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'directory' }
  /** A link or path to outside the repository (or to `.git`). */
  | { readonly kind: 'outside' }
  /** Larger than the limit; `size` and `limit` in bytes. */
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  /** The system could not read it; `reason` is a short code, such as `EACCES`. */
  | { readonly kind: 'unreadable'; readonly reason: string };
