import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { systemCode, systemFailure } from './environment-failure.ts';
import { type Found, followLinks, isGitFolder } from './follow-links.ts';

/** Where a repository-relative path really leads. */
export type Target =
  /** `real` is absolute and free of links; nothing is said of what stands there. */
  | { readonly kind: 'inside'; readonly real: string }
  | { readonly kind: 'missing' }
  /** Out of the repository, or into `.git`. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Absolute path → what stood there. */
export type Seen = Map<string, Found<string>>;

/** Names that start with a letter, a digit, `_` or `-`: neither `.`, nor `..`, nor `.git`. */
const PLAIN_PATH = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

const MISSING: Target = { kind: 'missing' };
const OUTSIDE: Target = { kind: 'outside' };

/** Keeps paths inside one folder: lexically, and after every symbolic link is followed. */
export class Confinement {
  /** The folder, absolute and free of links. */
  readonly root: string;

  /** Throws an EnvironmentFailure when there is no such folder. */
  constructor(root: string) {
    try {
      this.root = realpathSync.native(resolve(root));
    } catch (error) {
      throw systemFailure(error, 'read', root);
    }
  }

  /** Judges a path by its text alone: no `..`, not absolute, nothing of `.git`. `''` is the repository itself. */
  lexical(path: string): 'inside' | 'missing' | 'outside' {
    // Most paths are plain, and splitting each takes longer than reading it.
    if (path === '' || PLAIN_PATH.test(path)) return 'inside';
    if (path.startsWith('/')) return 'outside';
    // No file can have such a name; a lone surrogate would silently become another character.
    if (path.includes('\0') || /\p{Surrogate}/u.test(path)) return 'missing';
    const segments = path.split('/');
    if (segments.some((segment) => segment === '..' || isGitFolder(segment))) return 'outside';
    return segments.includes('') || segments.includes('.') ? 'missing' : 'inside';
  }

  /**
   * Follows every link of a path; nothing outside the root is asked for, not even whether it exists.
   *
   * @param seen - Keeps what stands at a place, for a caller that asks of many paths at one moment.
   */
  follow(path: string, seen?: Seen): Target {
    const lexical = this.lexical(path);
    if (lexical !== 'inside') return lexical === 'missing' ? MISSING : OUTSIDE;
    if (path === '') return { kind: 'inside', real: this.root };
    const followed = followLinks(path.split('/'), {
      top: this.root,
      root: () => this.root,
      look: (folder, name) => standing(join(folder, name), path, seen),
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

  /** The path below the root, with links left as they are; only for a path that is lexically inside. */
  absolute(path: string): string {
    return path === '' ? this.root : join(this.root, path);
  }

  /**
   * The repository-relative path without links. Of a path that does not exist yet, the existing part is followed;
   * undefined when it leads out of the repository.
   */
  canonical(path: string, seen?: Seen): string | undefined {
    const target = this.follow(path, seen);
    if (target.kind === 'inside') return target.real.slice(join(this.root, '').length);
    if (target.kind !== 'missing') return undefined;
    // A link that leads nowhere has no place.
    if (isLink(this.absolute(path))) return undefined;
    const slash = path.lastIndexOf('/');
    const parent = this.canonical(slash < 0 ? '' : path.slice(0, slash), seen);
    if (parent === undefined) return undefined;
    return parent === '' ? path.slice(slash + 1) : `${parent}/${path.slice(slash + 1)}`;
  }
}

/** What stands at an absolute path whose folder is free of links. */
function standing(place: string, path: string, seen?: Seen): Found<string> {
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

/** What a failed system call says of a path. Throws when the machine, not the path, is at fault. */
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
