import { DiskTree, type DiskTreeOptions, type Probe } from '../disk/disk-tree.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { commandText, msg, shownPath } from '../findings/text.ts';
import { compareCodePoints } from '../source/compare.ts';
import type { FileRead } from '../source/file-tree.ts';
import { blobId } from './blob-id.ts';
import { CheckoutIndex, type IndexEntry } from './checkout-index.ts';
import { gitOutput } from './git-command.ts';
import { GitObjects } from './git-objects.ts';
import { recodedPaths } from './recoded-paths.ts';
import { WithheldFiles } from './withheld-files.ts';

const CR = 0x0d;
const LF = 0x0a;

/**
 * How a tracked file that is missing on disk is treated:
 * - `removes`: as removed, unless git deliberately leaves it out (a sparse checkout, `skip-worktree`).
 * - `withholds`: as present, whatever the reason; the checkout represents a commit, and the file is read from git.
 */
export type Absence = 'removes' | 'withholds';

export interface CheckoutTreeOptions extends DiskTreeOptions {
  /** Default: `removes`. */
  readonly absence?: Absence;
}

/**
 * The files of a checkout, with their committed bytes. Line ends that git converted during checkout (`eol=crlf`,
 * `core.autocrlf`) are converted back. If a commit is checked, files that git recodes because of attributes are read
 * from git. This way the commit is checked, without differences that exist only on this machine.
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

  /** git's index below the root. */
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
        msg`Git LFS keeps the content of ${shownPath(path)}, and the checkout has no more than its name: ${commandText('git', 'lfs', 'pull')}, or lfs: true for actions/checkout`,
      );
    const bytes = withoutCr(read.bytes);
    if (bytes === undefined) return read;
    // git knows a file only by its path without links.
    const oid = this.index.entries.get(this.confinement.canonical(path) ?? path)?.oid;
    return oid !== undefined && blobId(bytes, oid.length) === oid ? { kind: 'file', bytes } : read;
  }

  /** The bytes on disk of a file that has this path and blob in the index, as the content behind a pointer. */
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
    return this.#absent.isEmpty ? undefined : this.#absent.at(this.confinement.canonical(path) ?? path);
  }

  override withheldNames(folder: string): readonly string[] {
    return this.#absent.isEmpty ? [] : this.#absent.names(this.confinement.canonical(folder) ?? folder);
  }

  override withheldFiles(): Iterable<string> {
    return this.#absent.files.keys();
  }

  get #absent(): WithheldFiles {
    this.#withheld ??= new WithheldFiles(this.#absentEntries());
    return this.#withheld;
  }

  #absentEntries(): Iterable<IndexEntry> {
    const { index } = this;
    // For git, a link whose target is missing exists; on disk, it cannot be read.
    const left = this.#absence === 'removes' ? [] : [...index.deleted(), ...index.links()];
    const wanted = new Map([...index.skipped(), ...left].map((entry) => [entry.path, entry]));
    // Files that exist on disk are read from disk, even if git skips them.
    return [...wanted.values()].filter(
      ({ kind, path }) => kind !== 'module' && super.probe(path) === 'missing',
    );
  }

  /** The content in git of a file that is recoded during checkout; undefined for all other files. */
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
    if (read.kind !== 'missing' || this.#absent.isEmpty) return read;
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

/** The bytes with CRLF replaced by LF; undefined if there is no CRLF. */
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

const POINTER = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');

/** Whether bytes are a pointer to content that Git LFS stores elsewhere. */
export function isPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && POINTER.every((byte, at) => bytes[at] === byte);
}
