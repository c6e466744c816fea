import type { GitObjects } from '../../git/git-objects.ts';
import { kindOf, type TreeEntry } from '../../git/tree-object.ts';
import type { Client } from '../../github/client.ts';
import { GitHubFailure } from '../../github/failures.ts';
import { type RemoteTree, readBlob, readCommit, readTree } from '../../github/read-objects.ts';

/** A repository's token allows a thousand requests per hour; other steps need the rest. */
const MOST_REQUESTS = 300;
const MOST_BYTES = 256 * 1024 * 1024;

/** Why a commit that is not in the clone could not be read from GitHub either; a clause. */
export class CannotBorrow extends Error {
  override readonly name = 'CannotBorrow';
}

/**
 * Reads objects that a clone lacks from GitHub: of a commit that was pushed after the checkout, or that a shallow clone
 * cuts off. The token stays with the client, the clone is not modified, and only missing objects are requested: for a
 * push that changed three files, that is a commit, a tree and three files.
 */
export class Borrower {
  readonly #objects: GitObjects;
  readonly #client: Client;
  #requests = 0;
  #bytes = 0;

  constructor(objects: GitObjects, client: Client) {
    this.#objects = objects;
    this.#client = client;
  }

  /**
   * Reads a commit and its trees; returns its message. Throws CannotBorrow if GitHub fails, or if it would take too
   * many requests.
   */
  async commit(sha: string): Promise<string> {
    const { tree, message } = await this.#ask(() => readCommit(this.#client, sha));
    await this.#tree(tree.sha);
    this.#objects.addCommit(sha, tree.sha);
    return message;
  }

  async blobs(oids: readonly string[]): Promise<void> {
    // Reading only a part would be useless.
    if (this.#requests + oids.length > MOST_REQUESTS) throw tooMuch();
    for (const oid of oids) {
      const bytes = await this.#ask(() => readBlob(this.#client, oid));
      this.#bytes += bytes.length;
      if (this.#bytes > MOST_BYTES) throw tooMuch();
      this.#objects.addBlob(oid, bytes);
    }
  }

  async #tree(oid: string): Promise<void> {
    if (this.#objects.hasTree(oid)) return;
    const whole = await this.#ask(() => readTree(this.#client, oid, 'whole'));
    if (!whole.truncated) {
      for (const [tree, entries] of foldersOf(oid, whole)) this.#objects.addTree(tree, entries);
      return;
    }
    const flat = await this.#ask(() => readTree(this.#client, oid, 'flat'));
    if (flat.truncated) throw tooMuch();
    const entries = new Map<string, TreeEntry>(flat.tree.map((one) => [one.path, entryOf(one)]));
    this.#objects.addTree(oid, entries);
    for (const { type, sha } of flat.tree) if (type === 'tree') await this.#tree(sha);
  }

  async #ask<Answer>(read: () => Promise<Answer>): Promise<Answer> {
    if (++this.#requests > MOST_REQUESTS) throw tooMuch();
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof GitHubFailure) || error.kind === 'cancelled') throw error;
      throw new CannotBorrow(error.message);
    }
  }
}

function tooMuch(): CannotBorrow {
  return new CannotBorrow(`that would take more than ${MOST_REQUESTS} requests or too many bytes`);
}

/** The folders of a tree that was listed recursively, by their ids, including the root. */
function foldersOf(root: string, { tree }: RemoteTree): ReadonlyMap<string, Map<string, TreeEntry>> {
  const ids = new Map([['', root]]);
  for (const { path, type, sha } of tree) if (type === 'tree') ids.set(path, sha);
  const folders = new Map([...ids.values()].map((oid) => [oid, new Map<string, TreeEntry>()]));
  for (const one of tree) {
    const slash = one.path.lastIndexOf('/');
    const folder = folders.get(ids.get(slash < 0 ? '' : one.path.slice(0, slash)) ?? '');
    folder?.set(one.path.slice(slash + 1), entryOf(one));
  }
  return folders;
}

function entryOf({ mode, sha }: RemoteTree['tree'][number]): TreeEntry {
  return { kind: kindOf(mode), oid: sha };
}
