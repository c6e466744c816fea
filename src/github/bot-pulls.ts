import { z } from 'zod';
import type { Client } from './client.ts';
import { NotFound } from './failures.ts';
import { differing, type FileChanges } from './file-changes.ts';
import { hasMarker, withMarker } from './marker.ts';
import { readCommit } from './read-objects.ts';

export const PULL = z.object({
  number: z.number(),
  html_url: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  merged_at: z.string().nullish(),
  head: z.object({ sha: z.string(), ref: z.string() }),
  base: z.object({ ref: z.string() }),
});
export type Pull = z.output<typeof PULL>;

/** Marks a pull request whose files were no longer needed. The same files may be proposed again later. */
const DONE = '<!-- cohort-ci:done -->';

/** Pull requests from the bot's branch, into any base, newest first. */
export async function readPulls(client: Client, branch: string): Promise<Pull[]> {
  const pulls = await client.list(
    'list the pull requests',
    'GET /repos/{owner}/{repo}/pulls',
    { state: 'all', head: `${client.owner}:${branch}` },
    PULL,
  );
  return pulls.filter(({ head }) => head.ref === branch).sort((left, right) => right.number - left.number);
}

/** Whether people closed it unmerged, and its files have been needed ever since. */
export function isDeclined({ state, merged_at, body }: Pull): boolean {
  return state !== 'open' && !merged_at && !hasMarker(body, DONE);
}

/** Whether the head of a pull request already contains the desired files, whatever its base. */
export async function holds(client: Client, { head }: Pull, desired: FileChanges): Promise<boolean> {
  try {
    const { tree } = await readCommit(client, head.sha);
    const left = await differing(client, tree.sha, desired);
    return left.additions.length + left.deletions.length === 0;
  } catch (error) {
    // The branch was deleted, and the commit with it.
    if (error instanceof NotFound) return false;
    throw error;
  }
}

/** Closes an open pull request with a comment, and marks any pull request as no longer needed. */
export async function finish(client: Client, pull: Pull, comment: string): Promise<void> {
  const isOpen = pull.state === 'open';
  await client.send(
    'close the pull request',
    'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
    {
      pull_number: pull.number,
      body: withMarker(pull.body ?? '', DONE),
      ...(isOpen ? { state: 'closed' } : {}),
    },
    PULL,
  );
  if (!isOpen) return;
  await client.createOnce(
    () =>
      client.send(
        'comment on the pull request',
        'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { issue_number: pull.number, body: comment },
        z.unknown(),
      ),
    // Never repeated: a lost comment is better than a duplicate.
    async () => null,
  );
}
