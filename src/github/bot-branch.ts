import { outputKindOf } from '../source/cohort-files.ts';
import { isAncestor } from './ancestry.ts';
import type { Client } from './client.ts';
import { type RemoteCommit, readCommit, readTree } from './read-objects.ts';

/** The last line of our commit messages. A branch tip without it is someone else's work. */
export const TRAILER = 'Published-by: cohort-ci';

/** Maximum number of times that "Update branch" may have been pressed. */
const MOST_MERGES = 20;
/** Maximum number of folders that are read to determine what a merge changes. */
const MOST_FOLDERS = 60;

/**
 * Whether a bot branch contains only the bot's work: its own commit, possibly with the base merged into it, as "Update
 * branch" on the pull request does. Such a merge must differ from the base only in outputs; since those are derived, no
 * work is lost with them.
 */
export async function isBotsWork(client: Client, tip: RemoteCommit, baseHead: string): Promise<boolean> {
  let commit = tip;
  for (let merges = 0; merges <= MOST_MERGES; merges++) {
    if (commit.message.trimEnd().endsWith(TRAILER)) return true;
    const [mine, merged, ...others] = commit.parents;
    if (mine === undefined || merged === undefined || others.length > 0) return false;
    if (!(await isAncestor(client, merged.sha, baseHead))) return false;
    const { tree } = await readCommit(client, merged.sha);
    if (!(await changesOutputsAlone(client, tree.sha, commit.tree.sha))) return false;
    commit = await readCommit(client, mine.sha);
  }
  return false;
}

/** Whether two trees differ only in outputs; false if it would take too many requests to determine. */
async function changesOutputsAlone(client: Client, before: string, after: string): Promise<boolean> {
  let left = MOST_FOLDERS;
  const entriesOf = async (tree: string | undefined) => {
    if (tree === undefined) return new Map<string, { readonly type: string; readonly sha: string }>();
    left--;
    const { tree: entries, truncated } = await readTree(client, tree, 'flat');
    if (truncated) left = -1;
    return new Map(entries.map((entry) => [entry.path, entry]));
  };
  const agree = async (one: string | undefined, other: string | undefined): Promise<boolean> => {
    if (one === other) return true;
    const [from, to] = [await entriesOf(one), await entriesOf(other)];
    if (left < 0) return false;
    for (const name of new Set([...from.keys(), ...to.keys()])) {
      const [was, is] = [from.get(name), to.get(name)];
      if (was?.sha === is?.sha && was?.type === is?.type) continue;
      const folders = [was, is].filter((entry) => entry?.type === 'tree');
      if (folders.length === 0 && outputKindOf(name) !== undefined) continue;
      const isFolder = [was, is].every((entry) => entry === undefined || entry.type === 'tree');
      if (!isFolder || !(await agree(was?.sha, is?.sha))) return false;
    }
    return true;
  };
  return await agree(before, after);
}
