import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { systemCode, systemFailure } from './environment-failure.ts';
import { type Found, followLinks, isGitFolder } from './follow-links.ts';

/** Where a repository-relative path leads after following links. */
export type Target =
  /** `real` is absolute and free of links. It may be anything, such as a file or a folder. */
  | { readonly kind: 'inside'; readonly real: string }
  | { readonly kind: 'missing' }
  /** Outside of the repository, or in `.git`. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The file or folder at each absolute path. */
export type Seen = Map<string, Found<string>>;

/** Names that start with a letter, a digit, `_` or `-`: neither `.`, nor `..`, nor `.git`. */
const PLAIN_PATH = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

const MISSING: Target = { kind: 'missing' };
const OUTSIDE: Target = { kind: 'outside' };

/** Keeps paths inside one folder: lexically, and after following every symbolic link. */
export class Confinement {
  /** The folder, absolute and free of links. */
  readonly root: string;

  /** Throws an EnvironmentFailure if there is no such folder. */
  constructor(root: string) {
    try {
      this.root = realpathSync.native(resolve(root));
    } catch (error) {
      throw systemFailure(error, 'read', root);
    }
  }

  /** Judges a path by its text only: no `..`, not absolute, nothing in `.git`. `''` is the repository itself. */
  lexical(path: string): 'inside' | 'missing' | 'outside' {
    // A fast path: splitting a path takes longer than reading it.
    if (path === '' || PLAIN_PATH.test(path)) return 'inside';
    if (path.startsWith('/')) return 'outside';
    // No file can have such a name. A lone surrogate would be silently replaced by another character.
    if (path.includes('\0') || /\p{Surrogate}/u.test(path)) return 'missing';
    const segments = path.split('/');
    if (segments.some((segment) => segment === '..' || isGitFolder(segment))) return 'outside';
    return segments.includes('') || segments.includes('.') ? 'missing' : 'inside';
  }

  /**
   * Follows every link of a path. Nothing outside of the root is accessed, not even to see whether it exists.
   *
   * @param seen - A cache for callers that follow many paths at once.
   */
  follow(path: string, seen?: Seen): Target {
    const lexical = this.lexical(path);
    if (lexical !== 'inside') return lexical === 'missing' ? MISSING : OUTSIDE;
    if (path === '') return { kind: 'inside', real: this.root };
    const followed = followLinks(path.split('/'), {
      top: this.root,
      root: () => this.root,
      look: (folder, name) => lookOnce(join(folder, name), path, seen),
    });
    switch (followed.kind) {
      case 'inside':
        return { kind: 'inside', real: followed.node };
      case 'unreadable':
        return { kind: 'unreadable', reason: followed.reason };
      default:
        return followed.kind === 'missing' ? MISSING : OUTSIDE;
    }
  }

  /** The path below the root, without following links; only for a path that is lexically inside. */
  absolute(path: string): string {
    return path === '' ? this.root : join(this.root, path);
  }

  /**
   * The repository-relative path without links. If the path does not exist yet, the existing part is resolved.
   * Undefined if it leads out of the repository.
   */
  canonical(path: string, seen?: Seen): string | undefined {
    const target = this.follow(path, seen);
    if (target.kind === 'inside') return target.real.slice(join(this.root, '').length);
    if (target.kind !== 'missing') return undefined;
    // A broken link has no canonical path.
    if (isLink(this.absolute(path))) return undefined;
    const slash = path.lastIndexOf('/');
    const parent = this.canonical(slash < 0 ? '' : path.slice(0, slash), seen);
    if (parent === undefined) return undefined;
    return parent === '' ? path.slice(slash + 1) : `${parent}/${path.slice(slash + 1)}`;
  }
}

/** Finds what an absolute path leads to; its folder must be free of links. */
function lookOnce(place: string, path: string, seen?: Seen): Found<string> {
  const known = seen?.get(place);
  if (known !== undefined) return known;
  const found = look(place, path);
  seen?.set(place, found);
  return found;
}

function look(place: string, path: string): Found<string> {
  try {
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (stats === undefined) return { kind: 'missing' };
    if (stats.isSymbolicLink()) return { kind: 'link', text: readlinkSync(place) };
    return { kind: stats.isDirectory() ? 'folder' : 'file', node: place };
  } catch (error) {
    return failedTarget(error, path);
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Appends a name to an absolute, link-free folder. */
export function join(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}

/** Converts a failed system call for a path. Throws if the machine is at fault, not the path. */
export function failedTarget(
  error: unknown,
  path: string,
): Extract<Target, { kind: 'missing' | 'unreadable' }> {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === undefined || code === 'EMFILE' || code === 'ENFILE' || code === 'ENOMEM') {
    throw systemFailure(error, 'read', path);
  }
  return { kind: 'unreadable', reason: code };
}
