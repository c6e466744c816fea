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

/**
 * The issues created by the token's account, read once for all lookups. They are listed by author, since people may
 * remove a label, or else by label, since some servers do not support an app's account as an author. The author is
 * verified in both cases.
 */
export class OurIssues {
  readonly #client: Client;
  readonly #filters: readonly (() => Promise<Record<string, string>>)[];
  readonly #lists = new Map<number, Promise<readonly Issue[]>>();

  /** @param labels - The first one is used to find issues if listing by author does not. */
  constructor(client: Client, labels: readonly string[]) {
    this.#client = client;
    const label = labels[0];
    this.#filters = [
      async () => ({ creator: await client.login() }),
      ...(label === undefined ? [] : [async () => ({ labels: label })]),
    ];
  }

  /** The issues with the marker, oldest first. */
  async marked(marker: string): Promise<Issue[]> {
    return await this.#find(({ body }) => hasMarker(body, marker));
  }

  /** Issues by key. The key of an issue is that of its first line for which `keyOf` returns one. */
  async keys(keyOf: (line: string) => string | undefined): Promise<ReadonlyMap<string, Issue>> {
    const known = new Map<string, Issue>();
    const keyIn = ({ body }: Issue): string | undefined =>
      (body ?? '')
        .split('\n')
        .reduce<string | undefined>((key, line) => key ?? keyOf(line.trim()), undefined);
    for (const issue of await this.#find((one) => keyIn(one) !== undefined)) {
      const key = keyIn(issue) ?? '';
      if (!known.has(key)) known.set(key, issue);
    }
    return known;
  }

  /** Discards what was read, since something may have been created. */
  forget(): void {
    this.#lists.clear();
  }

  async #find(isWanted: (issue: Issue) => boolean): Promise<Issue[]> {
    const login = await this.#client.login();
    for (const [index, filter] of this.#filters.entries()) {
      const list = this.#lists.get(index) ?? filter().then((asked) => listIssues(this.#client, asked));
      this.#lists.set(index, list);
      const ours = (await list).filter(
        (issue) => issue.user?.login === login && !issue.pull_request && isWanted(issue),
      );
      if (ours.length > 0) return ours.sort((left, right) => left.number - right.number);
    }
    return [];
  }
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

/** Updates what differs, and reads it back: GitHub may answer 200 and drop a text that is too long. */
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
  const { body } = await client.send('re-read the drift issue', `GET ${route}`, place, ISSUE);
  return sameText(body, wanted.body) ? 'updated' : 'not-stored';
}

/** Ensures that the repository has the label. False without the permission to create it. */
export async function hasLabel(client: Client, name: string): Promise<boolean> {
  try {
    await client.send('look up a label', 'GET /repos/{owner}/{repo}/labels/{name}', { name }, z.unknown());
    return true;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
  }
  try {
    const made = { name, color: 'd4c5f9', description: 'Committed outputs differ from their specs' };
    await client.send('create a label', 'POST /repos/{owner}/{repo}/labels', made, z.unknown());
    return true;
  } catch (error) {
    if (error instanceof Invalid) return error.codes.includes('already_exists');
    if (error instanceof PermissionFailure || error instanceof NotFound) return false;
    throw error;
  }
}

/**
 * Assigns people one by one, since a single unknown login fails the whole request. Returns those that GitHub does not
 * accept.
 */
export async function assign(
  client: Client,
  number: number,
  assignees: readonly string[],
): Promise<readonly string[]> {
  const accepted: string[] = [];
  for (const assignee of assignees) {
    try {
      await client.send(
        'assign the drift issue',
        'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        { issue_number: number, assignees: [...accepted, assignee] },
        ISSUE,
      );
      accepted.push(assignee);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
    }
  }
  return assignees.filter((assignee) => !accepted.includes(assignee));
}

export async function commentOn(client: Client, number: number, text: string): Promise<void> {
  // Distinguishes this comment from earlier ones with the same text.
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
