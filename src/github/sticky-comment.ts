import { z } from 'zod';
import type { Client } from './client.ts';
import { NotFound } from './failures.ts';
import { hasMarker, sameText, withMarker } from './marker.ts';

export interface StickyComment {
  /** Of the pull request or issue. */
  readonly number: number;
  /** An HTML comment on one line, such as `<!-- cohort-ci:comment -->`; appended to the body when it lacks it. */
  readonly marker: string;
  /** Absent when there is nothing to say: then nothing is asked and nothing done. */
  readonly body: string | undefined;
  /** Whether to write a comment when there is none yet; a clean pull request gets none. */
  readonly mayCreate: boolean;
}

export type CommentOutcome =
  | {
      readonly kind: 'created' | 'updated' | 'unchanged';
      readonly url: string;
      /** How many further comments of ours were removed. */
      readonly duplicates: number;
    }
  /** There is no comment of ours, and none was asked for. */
  | { readonly kind: 'none' };

const COMMENT = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullable(),
});
type Comment = z.output<typeof COMMENT>;

/**
 * Keeps one comment of ours up to date. Ours is what carries the marker *and* was written by the token's own account:
 * a comment by anyone else that carries the marker is left alone. Runs that race may each create one; whoever writes
 * looks again and removes all but the oldest.
 */
export async function upsertComment(client: Client, comment: StickyComment): Promise<CommentOutcome> {
  if (comment.body === undefined) return { kind: 'none' };
  const body = withMarker(comment.body, comment.marker);
  const ours = await readOurs(client, comment);
  if (ours.length > 0) {
    const kept = await keepOldest(client, ours, body);
    if (kept !== undefined) return kept;
    // Deleted since we read it; start over.
  }
  if (!comment.mayCreate) return { kind: 'none' };

  const created = await client.createOnce(
    () =>
      client.send(
        'post a comment',
        'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { issue_number: comment.number, body },
        COMMENT,
      ),
    async () => (await readOurs(client, comment))[0],
  );
  const kept = await keepOldest(client, await readOurs(client, comment), body);
  return { kind: 'created', url: kept?.url ?? created.html_url, duplicates: kept?.duplicates ?? 0 };
}

/** Comments of ours, the oldest first. */
async function readOurs(client: Client, { number, marker }: StickyComment): Promise<Comment[]> {
  const login = await client.login();
  const comments = await client.list(
    'list the comments',
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: number },
    COMMENT,
  );
  return comments
    .filter(({ user, body }) => user?.login === login && hasMarker(body, marker))
    .sort((left, right) => left.id - right.id);
}

type Kept = Extract<CommentOutcome, { url: string }>;

/** Writes the body into the oldest and deletes the others; undefined when the oldest is gone. */
async function keepOldest(client: Client, ours: readonly Comment[], body: string): Promise<Kept | undefined> {
  const [oldest, ...others] = ours;
  if (oldest === undefined) return undefined;
  const unchanged = sameText(oldest.body, body);
  try {
    if (!unchanged)
      await client.send(
        'update a comment',
        'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        { comment_id: oldest.id, body },
        COMMENT,
      );
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
  for (const { id } of others) await deleteComment(client, id);
  return { kind: unchanged ? 'unchanged' : 'updated', url: oldest.html_url, duplicates: others.length };
}

async function deleteComment(client: Client, id: number): Promise<void> {
  try {
    await client.send(
      'delete a duplicate comment',
      'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      { comment_id: id },
      z.unknown(),
    );
  } catch (error) {
    // Another run, or the first of two tries, was faster.
    if (!(error instanceof NotFound)) throw error;
  }
}
