import { z } from 'zod';
import type { Client } from './client.ts';
import { type CommitMessage, messageText } from './commit-message.ts';
import { differing, type FileChanges } from './file-changes.ts';

/** Limits for one request of the git data API. */
export interface TreeLimits {
  /** Maximum number of bytes of content. */
  readonly treeBytes: number;
  readonly treeFiles: number;
}

export const TREE_LIMITS: TreeLimits = { treeBytes: 8 * 1024 * 1024, treeFiles: 1_000 };

export interface UnreferencedCommit {
  readonly sha: string;
  readonly url: string;
}

const SHA = z.object({ sha: z.string() });

/**
 * Creates the tree for a commit on top of the parent, and returns its id. Texts are sent inside of trees, a thousand at
 * a time, since one request per file would exceed GitHub's limit on content creation. What JSON cannot represent is
 * sent as a blob, and so is everything that the resulting tree does not contain byte for byte.
 *
 * @param parentTree - Tree of the parent, from which everything else is kept.
 */
export async function buildTree(
  client: Client,
  parentTree: string,
  changes: FileChanges,
  limits: TreeLimits = TREE_LIMITS,
): Promise<string> {
  let tree = parentTree;
  for (const entries of chunks(await entriesOf(client, changes, asText, limits), limits))
    tree = await createTree(client, tree, entries);
  const left = await differing(client, tree, changes);
  if (left.additions.length + left.deletions.length > 0)
    for (const entries of chunks(await entriesOf(client, left, () => undefined, limits), limits))
      tree = await createTree(client, tree, entries);
  return tree;
}

/** Creates a commit that no branch points to yet. Its author is the token's account, and GitHub signs it. */
export async function createCommit(
  client: Client,
  parent: string,
  tree: string,
  message: CommitMessage,
): Promise<UnreferencedCommit> {
  const { sha, html_url: url } = await client.createOnce(
    () =>
      client.send(
        'create a commit',
        'POST /repos/{owner}/{repo}/git/commits',
        { message: messageText(message), tree, parents: [parent] },
        SHA.extend({ html_url: z.string() }),
      ),
    // A second unreferenced object does no harm.
    async () => undefined,
  );
  return { sha, url };
}

interface Entry {
  readonly path: string;
  readonly bytes: number;
  readonly says: { readonly content: string } | { readonly sha: string | null };
}

/**
 * Entries of a tree. Contents for which `inline` returns undefined, or that are too long for one request, become blobs.
 */
async function entriesOf(
  client: Client,
  { additions, deletions }: FileChanges,
  inline: (contents: Uint8Array) => string | undefined,
  limits: TreeLimits,
): Promise<Entry[]> {
  const entries: Entry[] = deletions.map((path) => ({ path, bytes: 0, says: { sha: null } }));
  for (const { path, contents } of additions) {
    const content = contents.length <= limits.treeBytes ? inline(contents) : undefined;
    const says = content === undefined ? { sha: await createBlob(client, contents) } : { content };
    entries.push({ path, bytes: content === undefined ? 0 : contents.length, says });
  }
  return entries;
}

function* chunks(entries: readonly Entry[], limits: TreeLimits): Generator<Entry[]> {
  let chunk: Entry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    if (chunk.length > 0 && (chunk.length >= limits.treeFiles || bytes + entry.bytes > limits.treeBytes)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(entry);
    bytes += entry.bytes;
  }
  if (chunk.length > 0) yield chunk;
}

async function createTree(client: Client, base: string, entries: readonly Entry[]): Promise<string> {
  const tree = entries.map(({ path, says }) => ({ path, mode: '100644', type: 'blob', ...says }));
  const create = (): Promise<z.output<typeof SHA>> =>
    client.send('create a tree', 'POST /repos/{owner}/{repo}/git/trees', { base_tree: base, tree }, SHA);
  return (await client.createOnce(create, async () => undefined)).sha;
}

async function createBlob(client: Client, contents: Uint8Array): Promise<string> {
  const blob = { content: Buffer.from(contents).toString('base64'), encoding: 'base64' };
  const create = (): Promise<z.output<typeof SHA>> =>
    client.send('upload a file', 'POST /repos/{owner}/{repo}/git/blobs', blob, SHA);
  return (await client.createOnce(create, async () => undefined)).sha;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function asText(contents: Uint8Array): string | undefined {
  if (contents.includes(0)) return undefined;
  try {
    return UTF8.decode(contents);
  } catch {
    return undefined;
  }
}
