import { EnvironmentFailure, shown } from '../disk/environment-failure.ts';
import { compareCodePoints } from '../source/compare.ts';
import { objectsIn } from './batch-objects.ts';
import { type GitAnswer, GitFailure, gitFailed, gitOutput, repositoryPrefix, runGit } from './git-command.ts';
import { type TreeEntries, type TreeEntry, TreeObject } from './tree-object.ts';

export type Blob =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  /** The repository lacks the object: the clone is partial or damaged. */
  | { readonly kind: 'missing' };

export interface GitObjectsOptions {
  /** Maximum size of blobs to read, in bytes; default: 64 MiB. */
  readonly limit?: number;
  /** Maximum total size of cached blobs, in bytes. */
  readonly cache?: number;
}

const DEFAULT_LIMIT = 64 * 1024 * 1024;
const DEFAULT_CACHE = 256 * 1024 * 1024;

/** Limits for one git call. */
const BATCH_BYTES = 64 * 1024 * 1024;
const BATCH_OBJECTS = 50_000;

/** So few blobs, with no more bytes than that in total, are read without asking for their sizes first. */
const FEW_BLOBS = 200;
const FEW_BYTES = 1024 * 1024;

/** Longer lists of names are not kept. */
const MOST_NAMES = 20_000;

/** The id and size that accompany each object of a batch, in bytes. */
const OVERHEAD = 128;

/**
 * Trees and blobs of a local repository, read without using the checkout. Objects are immutable: each is read once and
 * serves every commit that shares it, and objects missing from the clone can be added, since an id determines the
 * content. Each call starts a git process, so request many objects at once.
 */
export class GitObjects {
  readonly root: string;
  readonly limit: number;
  readonly #trees = new Map<string, TreeEntries>();
  readonly #names = new Map<string, readonly string[]>();
  readonly #whole = new Set<string>();
  readonly #blobs = new Map<string, Blob>();
  /** Commits → their trees, until their missing objects are known. */
  readonly #roots = new Map<string, string>();
  /** Trees of commits that this clone lacks. */
  readonly #added = new Map<string, string>();
  #folder: string | undefined;
  readonly #lacking = new Set<string>();
  readonly #cache: number;
  /** Sizes of the cached blobs, in the order of reading. */
  readonly #sizesHeld = new Map<string, number>();
  #held = 0;
  /** Number of git processes started, for tests and measurements. */
  calls = 0;
  /** Whether any tree read so far contains a symbolic link, or a module. */
  mayHoldLinks = false;
  mayHoldModules = false;

  constructor(root: string, options: GitObjectsOptions = {}) {
    this.root = root;
    this.limit = options.limit ?? DEFAULT_LIMIT;
    this.#cache = options.cache ?? DEFAULT_CACHE;
  }

  /**
   * The id of a commit's tree for the repository's folder, which may be below git's top level; `undefined` if the
   * commit has no such folder. Throws if there is no such commit.
   */
  rootTree(commit: string): string | undefined {
    if (!isObjectId(commit)) throw new Error(`invariant: ${JSON.stringify(commit)} is not a commit id`);
    const known = this.#roots.get(commit);
    if (known !== undefined) return known;
    this.#folder ??= repositoryPrefix(this.root);
    const tree = this.#folderIn(this.#added.get(commit) ?? this.#readTop(commit), this.#folder);
    if (tree !== undefined) this.#roots.set(commit, tree);
    return tree;
  }

  /** Reads the tree of a commit and returns its id. */
  #readTop(commit: string): string {
    const missing = (): EnvironmentFailure =>
      new EnvironmentFailure(
        'other',
        this.root,
        `git does not have commit ${commit} here; fetch it (with actions/checkout: fetch-depth: 0)`,
      );
    const [tree] = this.#readTrees([`${commit}^{tree}`], missing);
    if (tree === undefined) throw missing();
    return tree;
  }

  #folderIn(tree: string, prefix: string): string | undefined {
    let oid: string | undefined = tree;
    for (const name of prefix === '' ? [] : prefix.split('/')) {
      const entry: TreeEntry | undefined = oid === undefined ? undefined : this.entries(oid).get(name);
      oid = entry?.kind === 'folder' ? entry.oid : undefined;
    }
    return oid;
  }

  /** Whether a tree is in the clone or was added. */
  hasTree(oid: string): boolean {
    if (this.#trees.has(oid)) return true;
    this.calls++;
    const answer = runGit(this.root, ['cat-file', '-t', oid]);
    return answer.status === 0 && answer.output.toString('latin1').trim() === 'tree';
  }

  /** Adds a commit that this clone lacks. Its trees and blobs must be in the clone or be added as well. */
  addCommit(commit: string, tree: string): void {
    this.#added.set(commit, tree);
  }

  addTree(oid: string, entries: TreeEntries): void {
    this.mayHoldLinks = true;
    this.mayHoldModules = true;
    this.#trees.set(oid, entries);
  }

  addBlob(oid: string, bytes: Uint8Array): void {
    this.#blobs.set(oid, { kind: 'bytes', bytes });
    this.#lacking.delete(oid);
  }

  /** The blobs that were requested or prefetched but are missing from this clone. */
  lacking(): readonly string[] {
    return [...this.#lacking];
  }

  /** The direct entries of a tree. */
  entries(tree: string): TreeEntries {
    const known = this.#trees.get(tree);
    if (known !== undefined) return known;
    this.loadTrees([tree]);
    const entries = this.#trees.get(tree);
    if (entries === undefined) throw new Error(`invariant: tree ${tree} was not read`);
    return entries;
  }

  /** The names in a tree, without modules, sorted by code point. */
  names(tree: string): readonly string[] {
    const known = this.#names.get(tree);
    if (known !== undefined) return known;
    const names: string[] = [];
    for (const [name, { kind }] of this.entries(tree)) if (kind !== 'module') names.push(name);
    names.sort(compareCodePoints);
    // The folder of all cohorts is listed many times, that of all evaluations once.
    if (names.length <= MOST_NAMES) this.#names.set(tree, names);
    return names;
  }

  /** Whether the entries of a tree have been read. */
  knows(tree: string): boolean {
    return this.#trees.has(tree);
  }

  /** Reads unknown trees, without their subfolders, in one git call. */
  loadTrees(trees: Iterable<string>): void {
    const wanted = [...new Set(trees)].filter((oid) => !this.#trees.has(oid));
    for (let start = 0; start < wanted.length; start += BATCH_OBJECTS)
      this.#readTrees(wanted.slice(start, start + BATCH_OBJECTS));
  }

  /** Reads trees and everything below them, with a git call per level of unknown folders. */
  expand(...trees: readonly string[]): void {
    let level = trees;
    while (level.length > 0) {
      this.loadTrees(level);
      const below: string[] = [];
      for (const oid of level) {
        const entries = this.entries(oid);
        if (entries.mayHoldFolders === false || this.#whole.has(oid)) continue;
        this.#whole.add(oid);
        for (const entry of entries.values())
          if (entry.kind === 'folder' && !this.#whole.has(entry.oid)) below.push(entry.oid);
      }
      level = below;
    }
  }

  /** Whether a blob has been read. */
  hasRead(oid: string): boolean {
    return this.#blobs.has(oid);
  }

  /** Returns a blob; reads it separately if it was not prefetched. */
  blob(oid: string): Blob {
    const known = this.#blobs.get(oid);
    if (known !== undefined && known.kind !== 'missing') return known;
    this.load([oid]);
    const blob = this.#blobs.get(oid);
    if (blob === undefined) throw new Error(`invariant: blob ${oid} was not read`);
    return blob;
  }

  /**
   * Prefetches blobs with a few git calls, as many as the cache holds.
   *
   * @param largest - Larger ones are left for {@link blob}.
   */
  load(oids: Iterable<string>, largest = this.limit): void {
    const asked = new Set(oids);
    const wanted = [...asked].filter((oid) => !this.#blobs.has(oid));
    if (!this.#readFew(wanted, largest)) this.#readBySize(wanted, largest);
    for (const oid of asked) if (this.#blobs.get(oid)?.kind === 'missing') this.#lacking.add(oid);
  }

  /** Reads blobs in one git call; false if these are too large or too many, or git fails, which their sizes explain. */
  #readFew(wanted: readonly string[], largest: number): boolean {
    if (wanted.length === 0) return true;
    const most = Math.min(largest, this.limit, this.#cache - this.#held);
    if (wanted.length > FEW_BLOBS || most < FEW_BYTES) return false;
    try {
      this.#read(wanted, FEW_BYTES);
      return true;
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      return false;
    }
  }

  #readBySize(wanted: readonly string[], largest: number): void {
    let batch: string[] = [];
    let bytes = 0;
    const flush = (): void => {
      if (batch.length > 0) this.#read(batch, bytes);
      batch = [];
      bytes = 0;
    };
    for (const [oid, size] of this.#sizes(wanted)) {
      if (size === undefined) this.#blobs.set(oid, { kind: 'missing' });
      else if (size > this.limit) this.#blobs.set(oid, { kind: 'too-large', size });
      else if (size <= largest && (wanted.length === 1 || this.#held + bytes + size <= this.#cache)) {
        if (bytes + size > BATCH_BYTES || batch.length >= BATCH_OBJECTS) flush();
        batch.push(oid);
        bytes += size;
      }
    }
    flush();
  }

  /** Sizes in bytes; `undefined` for a missing object. */
  *#sizes(oids: readonly string[]): Iterable<readonly [oid: string, size: number | undefined]> {
    for (let start = 0; start < oids.length; start += BATCH_OBJECTS) {
      const asked = oids.slice(start, start + BATCH_OBJECTS);
      let answer = this.#askSizes(asked);
      if (answer.status !== 0 && this.#learnMissing(asked)) {
        const here = asked.filter((oid) => this.#blobs.get(oid)?.kind !== 'missing');
        answer = this.#askSizes(here);
      }
      if (answer.status !== 0) throw gitFailed(this.root, answer);
      for (const line of answer.output.toString('latin1').split('\n')) {
        if (line === '') continue;
        const [oid = '', size = ''] = line.split(' ');
        yield [oid, size === 'missing' ? undefined : Number(size)];
      }
    }
  }

  #askSizes(oids: readonly string[]): GitAnswer {
    this.calls++;
    return runGit(this.root, ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], {
      input: oids.map((oid) => `${oid}\n`).join(''),
    });
  }

  /**
   * In a partial clone, git stops at the first object that it would have to fetch; this lists those objects. False if
   * git provides nothing new.
   */
  #learnMissing(asked: readonly string[]): boolean {
    if (this.#added.size > 0) return this.#learnFromAll(asked);
    if (this.#roots.size === 0) return false;
    this.calls++;
    const answer = runGit(this.root, [
      'rev-list',
      '--objects',
      '--no-walk',
      '--missing=print',
      ...this.#roots.values(),
    ]);
    this.#roots.clear();
    if (answer.status !== 0) return false;
    for (const [, oid = ''] of answer.output.toString('latin1').matchAll(/^\?([0-9a-f]+)$/gm)) {
      if (!this.#blobs.has(oid)) this.#blobs.set(oid, { kind: 'missing' });
    }
    return true;
  }

  /** An added commit cannot be walked, so all existing objects are listed. */
  #learnFromAll(asked: readonly string[]): boolean {
    this.calls++;
    const all = gitOutput(this.root, [
      'cat-file',
      '--batch-all-objects',
      '--unordered',
      '--batch-check=%(objectname)',
    ]);
    const here = new Set(all.toString().split('\n'));
    const missing = asked.filter((oid) => !here.has(oid));
    for (const oid of missing) this.#blobs.set(oid, { kind: 'missing' });
    return missing.length > 0;
  }

  #read(oids: readonly string[], bytes: number): void {
    this.calls++;
    const output = gitOutput(this.root, ['cat-file', '--batch', '--buffer'], {
      input: `${oids.join('\n')}\n`,
      limit: bytes + oids.length * OVERHEAD + 1024,
    });
    for (const { oid, kind, start, end } of objectsIn(output)) {
      if (kind === 'missing') this.#blobs.set(oid, { kind: 'missing' });
      // A copy, because a view would keep the entire batch in memory.
      else this.#keep(oid, Uint8Array.prototype.slice.call(output, start, end));
    }
  }

  #keep(oid: string, bytes: Uint8Array): void {
    // Drop the oldest first.
    for (const [old, size] of this.#sizesHeld) {
      if (this.#held + bytes.length <= this.#cache) break;
      this.#held -= size;
      this.#sizesHeld.delete(old);
      this.#blobs.delete(old);
    }
    this.#sizesHeld.set(oid, bytes.length);
    this.#held += bytes.length;
    this.#blobs.set(oid, { kind: 'bytes', bytes });
  }

  /**
   * @param names - Ids or revisions.
   * @returns The ids.
   */
  #readTrees(names: readonly string[], missing = (why: string) => this.#incomplete(why)): string[] {
    this.calls++;
    const answer = runGit(this.root, ['cat-file', '--batch', '--buffer'], { input: `${names.join('\n')}\n` });
    if (answer.status !== 0) throw missing(answer.refusal);
    const { output } = answer;
    const read: string[] = [];
    for (const { oid, kind, start, end } of objectsIn(output)) {
      if (kind !== 'tree') throw missing(`${oid} ${kind}`);
      const tree = new TreeObject(output, oid.length / 2, start, end);
      this.mayHoldLinks ||= tree.mayHoldLinks;
      this.mayHoldModules ||= tree.mayHoldModules;
      this.#trees.set(oid, tree);
      read.push(oid);
    }
    return read;
  }

  #incomplete(why: string): EnvironmentFailure {
    return new EnvironmentFailure(
      'other',
      this.root,
      `git does not have all folders of a commit in ${shown(this.root)}: the clone is partial, or damaged (${why})`,
    );
  }
}

export function isObjectId(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
