import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Client } from './client.ts';
import { UnexpectedAnswer } from './failures.ts';

const COMMIT = z.object({
  sha: z.string(),
  html_url: z.string(),
  message: z.string(),
  tree: z.object({ sha: z.string() }),
  parents: z.array(z.object({ sha: z.string() })),
});
export type RemoteCommit = z.output<typeof COMMIT>;

const TREE = z.object({
  truncated: z.boolean().default(false),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
});
/** A truncated tree lacks entries. Modes are as in git, such as `100644`. */
export type RemoteTree = z.output<typeof TREE>;

const BLOB = z.object({ content: z.string(), encoding: z.literal('base64') });

/** The git object id of a file with these contents. */
export function blobSha(contents: Uint8Array): string {
  return createHash('sha1').update(`blob ${contents.length}\0`).update(contents).digest('hex');
}

export async function readCommit(client: Client, sha: string): Promise<RemoteCommit> {
  return await client.send(
    'read a commit',
    'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    { commit_sha: sha },
    COMMIT,
  );
}

/**
 * @param how - `whole` also lists what is below the folders: paths then have several segments, and a large tree is
 *   truncated.
 */
export async function readTree(client: Client, sha: string, how: 'whole' | 'flat'): Promise<RemoteTree> {
  return await client.send(
    'read a tree',
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    { tree_sha: sha, ...(how === 'whole' ? { recursive: '1' } : {}) },
    TREE,
  );
}

/** The bytes of a file, verified against its id. */
export async function readBlob(client: Client, sha: string): Promise<Uint8Array> {
  const { content } = await client.send(
    'read a file',
    'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    { file_sha: sha },
    BLOB,
  );
  const bytes = Buffer.from(content, 'base64');
  if (blobSha(bytes) !== sha) throw new UnexpectedAnswer(`Cannot read a file: GitHub's answer is not ${sha}`);
  return bytes;
}

/** A file of a commit; undefined if there is none at the path. */
export async function readFileAt(
  client: Client,
  commit: string,
  path: string,
): Promise<Uint8Array | undefined> {
  const entry = await findEntry(client, (await readCommit(client, commit)).tree.sha, path);
  return entry === undefined || entry === 'elsewhere' || entry.type !== 'blob'
    ? undefined
    : await readBlob(client, entry.sha);
}

/**
 * The entry at a path below a tree; undefined if there is none, and `elsewhere` if the path leads through something
 * other than a folder, such as a link.
 */
export async function findEntry(
  client: Client,
  tree: string,
  path: string,
): Promise<RemoteTree['tree'][number] | 'elsewhere' | undefined> {
  const names = path.split('/');
  const last = names.pop();
  let sha = tree;
  for (const name of names) {
    const entry = await entryNamed(client, sha, name);
    if (entry === undefined) return undefined;
    if (entry.type !== 'tree') return 'elsewhere';
    sha = entry.sha;
  }
  return await entryNamed(client, sha, last);
}

async function entryNamed(
  client: Client,
  sha: string,
  name: string | undefined,
): Promise<RemoteTree['tree'][number] | undefined> {
  const { tree, truncated } = await readTree(client, sha, 'flat');
  const entry = tree.find(({ path }) => path === name);
  // It may be among the omitted entries.
  if (entry === undefined && truncated)
    throw new UnexpectedAnswer('Cannot read a folder: it has more entries than GitHub lists');
  return entry;
}
