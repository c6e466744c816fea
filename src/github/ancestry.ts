import { z } from 'zod';
import { readHead } from './branch.ts';
import type { Client } from './client.ts';
import { NotFound } from './failures.ts';

const COMPARISON = z.object({ status: z.enum(['ahead', 'behind', 'identical', 'diverged']) });

/**
 * Whether a commit is an ancestor of another one, or the same. False for a commit that GitHub does not have.
 *
 * @param later - A commit or a branch.
 */
export async function isAncestor(client: Client, earlier: string, later: string): Promise<boolean> {
  if (earlier === later) return true;
  try {
    const { status } = await client.send(
      'compare two commits',
      'GET /repos/{owner}/{repo}/compare/{basehead}',
      // The commits in between are not needed, and may be many.
      { basehead: `${earlier}...${later}`, per_page: 1 },
      COMPARISON,
    );
    return status === 'ahead' || status === 'identical';
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}

/**
 * - `head`: the branch points to the commit.
 * - `behind`: it did, and has moved on.
 * - `gone`: the commit is not in its history; the branch was rewritten or deleted, or never contained it.
 */
export type CommitPosition = 'head' | 'behind' | 'gone';

/** The position of a commit on a branch, according to GitHub at this moment. */
export async function positionOf(client: Client, branch: string, commit: string): Promise<CommitPosition> {
  const head = await readHead(client, branch);
  if (head === undefined) return 'gone';
  if (head === commit) return 'head';
  return (await isAncestor(client, commit, head)) ? 'behind' : 'gone';
}
