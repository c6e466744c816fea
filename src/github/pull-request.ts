import { z } from 'zod';
import type { Client } from './client.ts';

const SIDE = z.object({
  ref: z.string(),
  sha: z.string(),
  repo: z.object({ full_name: z.string() }).nullable(),
});

const PULL_REQUEST = z.object({
  number: z.number(),
  state: z.string(),
  head: SIDE,
  base: SIDE,
  user: z.object({ login: z.string() }).nullable(),
});
export type RemotePullRequest = z.output<typeof PULL_REQUEST>;

/** The current state of a pull request on GitHub; the one in an event may be hours old. */
export async function readPullRequest(client: Client, number: number): Promise<RemotePullRequest> {
  return await client.send(
    'read the pull request',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    { pull_number: number },
    PULL_REQUEST,
  );
}
