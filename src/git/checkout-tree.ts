import { createHash } from 'node:crypto';
import { DiskTree, type DiskTreeOptions, type Probe } from '../disk/disk-tree.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { msg, shownPath } from '../findings/text.ts';
import { compareCodePoints } from '../source/compare.ts';
import type { FileRead } from '../source/file-tree.ts';
import { CheckoutIndex, type IndexEntry } from './checkout-index.ts';
import { gitOutput } from './git-command.ts';
import { GitObjects } from './git-objects.ts';
import { recodedPaths } from './recoded-paths.ts';
import { WithheldFiles } from './withheld-files.ts';

const CR = 0x0d;
const LF = 0x0a;

/**
 * What it means that a tracked file is not on disk:
 * - `removes`: somebody has removed it, unless git leaves it out on purpose (a sparse checkout, `skip-worktree`).
 * - `withholds`: the checkout is of a commit and should have it, whatever the reason; it is read from git.
 */
export type Absence = 'removes' | 'withholds';

export interface CheckoutTreeOptions extends DiskTreeOptions {
  /** `removes` by default. */
  readonly absence?: Absence;
}

/**
 * The files of a checkout, with the bytes that are committed: where git itself has turned line ends on the way to the disk
 * (`eol=crlf`, `core.autocrlf`), they are turned back. Where a commit is checked, what git has recoded by its attributes is
 * read from git. What is checked is the commit, and no difference that only this machine has.
 */
export class CheckoutTree extends DiskTree {
  readonly #absence: Absence;
  #index: CheckoutIndex | undefined;
  #withheld: WithheldFiles | undefined;
  #objects: GitObjects | undefined;
  #recoded: ReadonlySet<string> | undefined;

  constructor(root: string, options: CheckoutTreeOptions = {}) {
    super(root, options);
    this.#absence = options.absence ?? 'removes';
  }

  /** What git's index holds below the root. */
  get index(): CheckoutIndex {
    this.#index ??= new CheckoutIndex(this.confinement.root);
    return this.#index;
  }

  override read(path: string): FileRead {
    const read = this.#asCommitted(path) ?? this.#readHere(path);
    if (read.kind !== 'file') return read;
    if (isPointer(read.bytes))
      throw new EnvironmentFailure(
        'other',
        path,
        msg`Git LFS keeps the content of ${shownPath(path)}, and the checkout has no more than its name: git lfs pull, or lfs: true for actions/checkout`,
      );
    const bytes = withoutCr(read.bytes);
    if (bytes === undefined) return read;
    // git knows a file by the path that leads through no link.
    const oid = this.index.entries.get(this.confinement.canonical(path) ?? path)?.oid;
    return oid !== undefined && blobName(bytes, oid.length) === oid ? { kind: 'file', bytes } : read;
  }

  /** A file's bytes on disk, if it stands at this path in the index as this blob: the content that a pointer stands for. */
  behindPointer(path: string, oid: string): FileRead | undefined {
    if (this.index.entries.get(path)?.oid !== oid) return undefined;
    const read = super.read(path);
    return read.kind === 'file' && !isPointer(read.bytes) ? read : undefined;
  }

  override pieces(path: string): Iterable<Uint8Array> | undefined {
    const committed = this.#asCommitted(path);
    if (committed?.kind === 'file') return [committed.bytes];
    if (committed !== undefined) {
      const { root } = this.confinement;
      const oid = this.index.entries.get(this.confinement.canonical(path) ?? path)?.oid ?? '';
      return { [Symbol.iterator]: () => [gitOutput(root, ['cat-file', 'blob', oid])][Symbol.iterator]() };
    }
    const pieces = super.pieces(path);
    if (pieces !== undefined || this.withheld(path) !== 'file') return pieces;
    const read = this.read(path);
    return read.kind === 'file' ? [read.bytes] : undefined;
  }

  override list(path: string): readonly string[] {
    const names = super.list(path);
    const withheld = this.withheldNames(path);
    if (withheld.length === 0) return names;
    return [...new Set([...names, ...withheld])].sort(compareCodePoints);
  }

  override probe(path: string): Probe {
    const found = super.probe(path);
    if (found !== 'missing') return found;
    const withheld = this.withheld(path);
    return withheld === undefined ? found : withheld === 'folder' ? 'directory' : 'file';
  }

  override withheld(path: string): 'file' | 'folder' | undefined {
    return this.#absent.at(this.confinement.canonical(path) ?? path);
  }

  override withheldNames(folder: string): readonly string[] {
    return this.#absent.names(this.confinement.canonical(folder) ?? folder);
  }

  override withheldFiles(): Iterable<string> {
    return this.#absent.files.keys();
  }

  get #absent(): WithheldFiles {
    this.#withheld ??= new WithheldFiles(this.#absentEntries());
    return this.#withheld;
  }

  #absentEntries(): Iterable<IndexEntry> {
    const wanted = this.#absence === 'removes' ? this.index.skipped() : [...this.index.entries.values()];
    // What stands on disk is read there, though git looks away.
    return wanted.filter(({ kind, path }) => kind !== 'module' && super.probe(path) === 'missing');
  }

  /** What git holds of a file that it writes in other letters than it keeps; undefined of all others. */
  #asCommitted(path: string): FileRead | undefined {
    if (this.#absence === 'removes') return undefined;
    this.#recoded ??= recodedPaths(this.confinement.root, this.index);
    if (this.#recoded.size === 0) return undefined;
    const place = this.confinement.canonical(path) ?? path;
    const entry = this.index.entries.get(place);
    if (entry?.kind !== 'file' || !this.#recoded.has(place)) return undefined;
    this.#objects ??= new GitObjects(this.confinement.root, { limit: this.limit });
    const blob = this.#objects.blob(entry.oid);
    if (blob.kind === 'too-large') return { kind: 'too-large', size: blob.size, limit: this.limit };
    return blob.kind === 'bytes' && !isPointer(blob.bytes) ? { kind: 'file', bytes: blob.bytes } : undefined;
  }

  #readHere(path: string): FileRead {
    const read = super.read(path);
    if (read.kind !== 'missing') return read;
    const place = this.confinement.canonical(path) ?? path;
    const entry = this.#absent.files.get(place);
    if (entry === undefined) return this.#absent.at(place) === 'folder' ? { kind: 'directory' } : read;
    this.#objects ??= new GitObjects(this.confinement.root, { limit: this.limit });
    const blob = entry.kind === 'file' ? this.#objects.blob(entry.oid) : undefined;
    if (blob?.kind === 'bytes') return { kind: 'file', bytes: blob.bytes };
    if (blob?.kind === 'too-large') return { kind: 'too-large', size: blob.size, limit: this.limit };
    throw new EnvironmentFailure(
      'other',
      path,
      msg`${shownPath(path)} is tracked by git and not in this checkout, and its content is not at hand; check out all files`,
    );
  }
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
