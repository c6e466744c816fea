/**
 * The committed files as the core sees them. Implemented at the edge by a directory on disk, by git objects and, in
 * tests, by a map; the core itself touches no disk.
 *
 * Paths are repository-relative with `/` separators and hold no `.` or `..` segments.
 */
export interface FileTree {
  /** Reads one file whole. Never throws for what the file is; throws only when the environment fails. */
  read(path: string): FileRead;
  /**
   * A regular file in pieces, whatever its size; `undefined` when none stands there. Each pass reads the file anew, and a
   * piece is overwritten by the next. Trees that hold their files whole do without.
   */
  pieces?(path: string): Iterable<Uint8Array> | undefined;
  /** Whether something (a file or a directory) stands at `path`. */
  exists(path: string): boolean;
  /** Names directly below a directory, sorted by code point; empty when it is no directory. */
  list(path: string): readonly string[];
  /**
   * The same names, for a tree that can tell whether one of them is there without listing all; `undefined` where no folder
   * stands.
   */
  folder?(path: string): FolderNames | undefined;
  /** Reads files ahead, and whole folders, for a tree to which each question alone is expensive. */
  prefetch?(paths: readonly string[]): void;
}

/** Names in a folder, in code point order when they are gone through. */
export interface FolderNames {
  /** How many; a tree that does not look at each may count what it does not list. */
  readonly size: number;
  has(name: string): boolean;
  [Symbol.iterator](): Iterator<string>;
}

export type FileRead =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'directory' }
  /** A link, or a path, that leads out of the repository (or into `.git`). */
  | { readonly kind: 'outside' }
  /** Larger than the limit; `size` and `limit` in bytes. */
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  /** The system refused to read it; `reason` is its short code, such as `EACCES`. */
  | { readonly kind: 'unreadable'; readonly reason: string };
