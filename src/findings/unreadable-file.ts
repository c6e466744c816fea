import type { FileRead } from '../source/file-tree.ts';
import { msg, quotedPath, type Text, textOf } from './text.ts';

/**
 * A file exists but cannot be read, so everything that depends on it is unknown. This is neither the author's mistake
 * nor a bug; the cohort that needs the file cannot be checked.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly path: string;
  /** The message, with the path as a value. */
  readonly says: Text;

  constructor(path: string, read: FileRead) {
    const says = msg`Cannot read ${quotedPath(path)}: ${wordsOf(read)}`;
    super(textOf(says));
    this.says = says;
    this.path = path;
  }
}

/** @throws {UnreadableFile} if the system denies access; other faults are left to whoever reads the file */
export function requireReadable(path: string, read: FileRead): void {
  if (isDenied(read)) throw new UnreadableFile(path, read);
}

/** Whether the system denies access, as opposed to a fault of the file, such as a circular link. */
export function isDenied(read: { readonly kind: string; readonly reason?: string }): boolean {
  return read.kind === 'unreadable' && read.reason !== undefined && DENIALS.has(read.reason);
}

const DENIALS = new Map([
  ['EACCES', 'permission is denied (EACCES)'],
  ['EPERM', 'the system does not permit it (EPERM)'],
  ['EIO', 'the device reports an input/output error (EIO)'],
]);

function wordsOf(read: FileRead): string {
  switch (read.kind) {
    case 'directory':
      return 'it is a folder, not a file';
    case 'outside':
      return 'it leads out of the repository';
    case 'too-large':
      return `it has ${read.size} bytes; the limit is ${read.limit}`;
    case 'unreadable':
      return DENIALS.get(read.reason) ?? read.reason;
    default:
      return 'it changed while it was read';
  }
}
