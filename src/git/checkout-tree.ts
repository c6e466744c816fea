import { createHash } from 'node:crypto';
import { DiskTree } from '../disk/disk-tree.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { msg, shownPath } from '../findings/text.ts';
import type { FileRead } from '../source/file-tree.ts';
import { runGit, splitNul } from './git-command.ts';

const CR = 0x0d;
const LF = 0x0a;

/**
 * The files of a checkout, with the bytes that are committed: where git itself has turned line ends on the way to the disk
 * (`eol=crlf`, `core.autocrlf`), they are turned back. What is checked is the commit, and no difference that only this
 * machine has.
 */
export class CheckoutTree extends DiskTree {
  #index: ReadonlyMap<string, string> | undefined;

  override read(path: string): FileRead {
    const read = super.read(path);
    if (read.kind !== 'file') return read;
    if (isPointer(read.bytes))
      throw new EnvironmentFailure(
        'other',
        path,
        msg`Git LFS keeps the content of ${shownPath(path)}, and the checkout has no more than its name; check out with lfs: true`,
      );
    const bytes = withoutCr(read.bytes);
    if (bytes === undefined) return read;
    // git knows a file by the path that leads through no link.
    const oid = this.#oids().get(this.confinement.canonical(path) ?? path);
    return oid !== undefined && blobName(bytes, oid.length) === oid ? { kind: 'file', bytes } : read;
  }

  /** A file's bytes on disk, if it stands at this path in the index as this blob: the content that a pointer stands for. */
  behindPointer(path: string, oid: string): FileRead | undefined {
    if (this.#oids().get(path) !== oid) return undefined;
    const read = super.read(path);
    return read.kind === 'file' && !isPointer(read.bytes) ? read : undefined;
  }

  /** Ids of what the index holds, by path; nothing when git does not say. Asked for once, and only where it matters. */
  #oids(): ReadonlyMap<string, string> {
    this.#index ??= readIndex(this.confinement.root);
    return this.#index;
  }
}

function readIndex(root: string): ReadonlyMap<string, string> {
  const oids = new Map<string, string>();
  try {
    const answer = runGit(root, ['ls-files', '-z', '--cached', '--stage']);
    for (const entry of answer.status === 0 ? splitNul(answer.output) : []) {
      const [, oid, path] = /^\d+ ([0-9a-f]+) 0\t(.*)$/s.exec(entry) ?? [];
      if (oid !== undefined && path !== undefined) oids.set(path, oid);
    }
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
  }
  return oids;
}

/** The bytes with bare line feeds; undefined when there is no CRLF among them. */
function withoutCr(bytes: Uint8Array): Uint8Array | undefined {
  let count = 0;
  for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) if (bytes[at + 1] === LF) count++;
  if (count === 0) return undefined;
  const turned = new Uint8Array(bytes.length - count);
  let length = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte !== CR || bytes[at + 1] !== LF) turned[length++] = byte;
  }
  return turned;
}

/** git's name for a file of these contents, in a repository whose ids are that long. */
function blobName(bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

const POINTER = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');

/** Whether bytes are no content but name one that Git LFS keeps elsewhere. */
export function isPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && POINTER.every((byte, at) => bytes[at] === byte);
}
