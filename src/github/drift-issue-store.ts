import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Client } from './client.ts';
import { Invalid, NotFound, PermissionFailure } from './failures.ts';
import { hasMarker, sameText } from './marker.ts';

export const ISSUE = z.object({
  number: z.number(),
  html_url: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  user: z.object({ login: z.string() }).nullable(),
  pull_request: z.unknown().optional(),
});
export type Issue = z.output<typeof ISSUE>;

/** By what an issue of ours is found. */
export interface Search {
  readonly marker: string;
  readonly labels: readonly string[];
}

/**
 * Issues of ours, the oldest first. Asked for by author alone, since people may take a label off; where the server does
 * not know an app's account as an author, asked for by label. Each one's author is checked in any case.
 */
export async function readOurIssues(client: Client, { marker, labels }: Search): Promise<Issue[]> {
  const creator = await client.login();
  const label = labels[0];
  const filters = [{ creator }, ...(label === undefined ? [] : [{ labels: label }])];
  for (const filter of filters) {
    const issues = await listIssues(client, filter);
    const ours = issues.filter(
      ({ user, body, pull_request }) => user?.login === creator && !pull_request && hasMarker(body, marker),
    );
    if (ours.length > 0) return ours.sort((left, right) => left.number - right.number);
  }
  return [];
}

async function listIssues(client: Client, filter: Record<string, string>): Promise<Issue[]> {
  const query = { state: 'all', sort: 'created', direction: 'asc', ...filter };
  try {
    return await client.list('list the issues', 'GET /repos/{owner}/{repo}/issues', query, ISSUE);
  } catch (error) {
    if (error instanceof Invalid) return [];
    throw error;
  }
}

export async function closeDuplicates(client: Client, ours: readonly Issue[]): Promise<number> {
  const duplicates = ours.slice(1).filter(({ state }) => state === 'open');
  for (const { number } of duplicates)
    await client.send(
      'close a duplicate issue',
      'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
      { issue_number: number, state: 'closed', state_reason: 'not_planned' },
      ISSUE,
    );
  return duplicates.length;
}

/** Writes what differs and reads back what was stored: an over-long text can be answered with 200 and dropped. */
export async function writeIssue(
  client: Client,
  found: Issue,
  wanted: {
    readonly body: string;
    readonly title?: string;
    readonly state?: string;
    readonly state_reason?: string;
  },
): Promise<'updated' | 'unchanged' | 'not-stored'> {
  const isThere =
    sameText(found.body, wanted.body) &&
    (wanted.title === undefined || wanted.title === found.title) &&
    (wanted.state === undefined || wanted.state === found.state);
  if (isThere) return 'unchanged';
  const place = { issue_number: found.number };
  const route = '/repos/{owner}/{repo}/issues/{issue_number}';
  try {
    await client.send('update the drift issue', `PATCH ${route}`, { ...place, ...wanted }, ISSUE);
  } catch (error) {
    if (error instanceof Invalid && error.fields.includes('body')) return 'not-stored';
    throw error;
  }
  const { body } = await client.send('read the drift issue back', `GET ${route}`, place, ISSUE);
  return sameText(body, wanted.body) ? 'updated' : 'not-stored';
}

/** Whether the repository has the label, or has it now. Without the right to create it, we do without it. */
export async function hasLabel(client: Client, name: string): Promise<boolean> {
  try {
    await client.send('look for a label', 'GET /repos/{owner}/{repo}/labels/{name}', { name }, z.unknown());
    return true;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
  }
  try {
    const made = { name, color: 'd4c5f9', description: 'Committed cohorts differ from their specs' };
    await client.send('create a label', 'POST /repos/{owner}/{repo}/labels', made, z.unknown());
    return true;
  } catch (error) {
    if (error instanceof Invalid) return error.codes.includes('already_exists');
    if (error instanceof PermissionFailure || error instanceof NotFound) return false;
    throw error;
  }
}

export async function commentOn(client: Client, number: number, text: string): Promise<void> {
  // Nothing else tells this comment from an earlier one with the same words.
  const marker = `<!-- cohort-ci:event ${randomUUID()} -->`;
  const place = { issue_number: number };
  const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
  const shape = z.object({ body: z.string().nullish() });
  await client.createOnce(
    () =>
      client.send(
        'comment on the drift issue',
        `POST ${route}`,
        { ...place, body: `${text.trimEnd()}\n\n${marker}` },
        shape,
      ),
    async () => {
      const comments = await client.list('list the comments', `GET ${route}`, place, shape);
      return comments.find(({ body }) => hasMarker(body, marker));
    },
  );
}
