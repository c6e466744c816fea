import type { Client } from './client.ts';
import { blobSha, readCommit, readTree } from './read-objects.ts';

/** The changes for a commit; paths are repository-relative. */
export interface FileChanges {
  readonly additions: readonly { readonly path: string; readonly contents: Uint8Array }[];
  readonly deletions: readonly string[];
}

/** An entry of a git tree; `mode` as in git, such as `100644`. */
interface TreeEntry {
  readonly mode: string;
  readonly sha: string;
}

export interface RealChanges extends FileChanges {
  /** The tree of the commit compared with. */
  readonly treeSha: string;
  /** Paths with a link or a submodule at them or on the way. They are in neither list, and must not be replaced. */
  readonly blocked: readonly string[];
}

/** The part of the changes that would really change a commit; empty if it is up to date. */
export async function realChanges(
  client: Client,
  commitSha: string,
  changes: FileChanges,
): Promise<RealChanges> {
  const { tree } = await readCommit(client, commitSha);
  return { ...(await differing(client, tree.sha, changes)), treeSha: tree.sha };
}

/** The part of the changes by which the tree differs from the desired state. */
export async function differing(
  client: Client,
  treeSha: string,
  changes: FileChanges,
): Promise<Omit<RealChanges, 'treeSha'>> {
  const wanted = [...changes.additions.map(({ path }) => path), ...changes.deletions];
  const entries = await readEntries(client, treeSha, '', wanted);
  const blocked = wanted.filter((path) => {
    const entry = entries.get(path);
    return entry === undefined ? leadsThrough(path, entries) : !entry.mode.startsWith('100');
  });
  const isBlocked = new Set(blocked);
  return {
    additions: changes.additions.filter(
      ({ path, contents }) => !isBlocked.has(path) && entries.get(path)?.sha !== blobSha(contents),
    ),
    deletions: changes.deletions.filter((path) => !isBlocked.has(path) && entries.has(path)),
    blocked,
  };
}

/** Whether something other than a folder is on the way to a path. */
function leadsThrough(path: string, entries: ReadonlyMap<string, TreeEntry>): boolean {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
    if (entries.has(path.slice(0, slash))) return true;
  return false;
}

/**
 * Entries below a tree other than folders; of a tree too large for one response, only those on the way to the wanted
 * paths.
 */
async function readEntries(
  client: Client,
  treeSha: string,
  prefix: string,
  wanted: readonly string[],
): Promise<Map<string, TreeEntry>> {
  const entries = new Map<string, TreeEntry>();
  let { tree, truncated } = await readTree(client, treeSha, 'whole');
  const whole = !truncated;
  if (truncated) ({ tree, truncated } = await readTree(client, treeSha, 'flat'));
  for (const { path, mode, type, sha } of tree) {
    const full = `${prefix}${path}`;
    if (type !== 'tree') entries.set(full, { mode, sha });
    else if (!whole) {
      const below = wanted.filter((one) => one.startsWith(`${full}/`));
      if (below.length === 0) continue;
      for (const [name, entry] of await readEntries(client, sha, `${full}/`, below)) entries.set(name, entry);
    }
  }
  return entries;
}
