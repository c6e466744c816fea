import { msg, shownPath, type Text, textOf } from '../findings/text.ts';

/**
 * - `permission`: the system does not allow reading or writing.
 * - `space`: no space is left, or a quota or size limit is reached.
 * - `read-only`: the file system is read-only.
 * - `unsafe`: access is refused, because the path leads out of the repository or through a link.
 * - `other`: anything else that the system reports.
 */
export type FailureKind = 'permission' | 'space' | 'read-only' | 'unsafe' | 'other';

/**
 * A failure of the environment, neither a mistake of the author nor our bug: the command prints this message and exits
 * with status 2.
 */
export class EnvironmentFailure extends Error {
  override readonly name = 'EnvironmentFailure';
  readonly kind: FailureKind;
  /** The path as given. */
  readonly path: string;
  /** The system's error code, such as `ENOSPC`, if it was a system error. */
  readonly code: string | undefined;
  /** The message, with paths as values rather than text. */
  readonly says: Text;

  constructor(kind: FailureKind, path: string, says: Text, code?: string, cause?: unknown) {
    super(textOf(says), cause === undefined ? undefined : { cause });
    this.says = says;
    this.kind = kind;
    this.path = path;
    this.code = code;
  }
}

const REASONS = new Map<string, readonly [FailureKind, string]>([
  ['EACCES', ['permission', 'permission is denied']],
  ['EPERM', ['permission', 'the system does not permit it']],
  ['ENOSPC', ['space', 'no space is left on the device']],
  ['EDQUOT', ['space', 'the disk quota is used up']],
  ['EFBIG', ['space', 'the file would be larger than the system allows']],
  ['EROFS', ['read-only', 'the file system is read-only']],
  ['ENOENT', ['other', 'there is no such file or folder']],
  ['ENOTDIR', ['other', 'a part of the path is not a folder']],
  ['EISDIR', ['other', 'it is a folder']],
  ['ENAMETOOLONG', ['other', 'the name is longer than the system allows']],
  ['ELOOP', ['other', 'symbolic links form a loop']],
  ['EMFILE', ['other', 'too many files are open']],
  ['ENFILE', ['other', 'too many files are open']],
  ['ENOMEM', ['other', 'memory is exhausted']],
  ['EIO', ['other', 'the device reports an input/output error']],
]);

/** The system's error code of a thrown error; undefined if it has none. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A system error as one plain sentence: `Cannot write data/x: no space is left on the device (ENOSPC)`. */
export function systemFailure(error: unknown, verb: string, path: string): EnvironmentFailure {
  if (error instanceof EnvironmentFailure) return error;
  const code = systemCode(error);
  const [kind, reason] = REASONS.get(code ?? '') ?? [
    'other',
    error instanceof Error ? error.message : String(error),
  ];
  const suffix = code !== undefined && REASONS.has(code) ? ` (${code})` : '';
  return new EnvironmentFailure(
    kind,
    path,
    msg`Cannot ${verb} ${shownPath(path)}: ${reason}${suffix}`,
    code,
    error,
  );
}

/**
 * A path for a message: on one line, with all characters visible, quoted if it contains spaces, quotes or unusual
 * characters.
 */
export function shown(path: string): string {
  return textOf(shownPath(path));
}
