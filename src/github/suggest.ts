import { z } from 'zod';
import type { Client } from './client.ts';
import { placeInPatch } from './diff-hunks.ts';
import { NotFound, PermissionFailure } from './failures.ts';
import { sameText } from './marker.ts';
import { readPastReviews } from './past-reviews.ts';
import { readPullRequest } from './pull-request.ts';

/** A comment on lines of the head, as part of a review. */
export interface SuggestedChange {
  readonly id: string;
  readonly path: string;
  /** 1-based, in the checked file. If the base has shifted the lines, they are located by content. */
  readonly line: number;
  /** The lines as they were checked. */
  readonly before: readonly string[];
  readonly body: string;
}

export interface SuggestionReview {
  /** Number of the pull request. */
  readonly number: number;
  /** The head that the suggestions are about. */
  readonly commit: string;
  /** All suggestions, most important first, whether or not their lines are in the diff. */
  readonly suggestions: readonly SuggestedChange[];
  /** The id in the body of a comment, if it is a suggestion of this check. */
  readonly idOf: (body: string) => string | undefined;
  /** Markdown that replaces a suggestion whose finding is gone. */
  readonly settled: (id: string) => string;
  /** Returns the Markdown above the comments of a review with these suggestions. */
  readonly intro: (ids: readonly string[]) => string;
  /** The ids of the suggestions in a review with such a text. */
  readonly introduced: (body: string) => readonly string[];
}

export type SuggestionOutcome =
  | {
      readonly kind: 'done';
      /** Number of new comments. */
      readonly posted: number;
      /** Number of older ones that were replaced as settled. */
      readonly settled: number;
      /** Number of suggestions without a comment: outside of the hunks, or too many. */
      readonly left: number;
    }
  | { readonly kind: 'superseded'; readonly head: string };

/** Maximum number of open suggestions at a time, not counting resolved threads; more would be noise. */
const MOST_OPEN = 10;

const FILE = z.object({ filename: z.string(), status: z.string(), patch: z.string().optional() });

const COMMENT = z.object({
  id: z.number(),
  body: z.string(),
  user: z.object({ login: z.string() }).nullable(),
});

/**
 * Keeps the suggestions on a pull request up to date. Ours are those with our marker that were also written by the
 * token's account. New ones are posted in one review; GitHub rejects a review with any line outside of the hunks, so
 * those are left out. A suggestion is never posted twice: people resolve or delete what they do not want, and the text
 * of its review still lists it. Suggestions are replaced when settled, and restored if the finding is back.
 */
export async function suggest(client: Client, review: SuggestionReview): Promise<SuggestionOutcome> {
  const { number, commit, suggestions } = review;
  const known = await readOurs(client, review);
  if (suggestions.length === 0 && known.size === 0) return { kind: 'done', posted: 0, settled: 0, left: 0 };
  const { head } = await readPullRequest(client, number);
  if (head.sha !== commit) return { kind: 'superseded', head: head.sha };
  const wanted = new Map(suggestions.map((one) => [one.id, one]));
  let settled = 0;
  for (const [id, { comment, isSettled }] of known) {
    const still = wanted.get(id);
    if (isSettled === (still === undefined)) continue;
    if (await edit(client, comment, still?.body ?? review.settled(id)))
      settled += Number(still === undefined);
  }
  const others = suggestions.filter(({ id }) => !known.has(id));
  if (others.length === 0) return { kind: 'done', posted: 0, settled, left: 0 };
  const { ownBodies, resolved } = await readPastReviews(client, number);
  const made = new Set(ownBodies.flatMap(review.introduced));
  const fresh = others.filter(({ id }) => !made.has(id));
  const open = [...known].filter(([id, { comment }]) => wanted.has(id) && !resolved.has(comment)).length;
  const placed = fresh.length === 0 ? [] : placeAll(fresh, await readPatches(client, number));
  const posted = placed.slice(0, Math.max(0, MOST_OPEN - open));
  if (posted.length > 0) await post(client, review, posted);
  return { kind: 'done', posted: posted.length, settled, left: others.length - posted.length };
}

interface Ours {
  readonly comment: number;
  readonly isSettled: boolean;
}

async function readOurs(
  client: Client,
  { number, idOf, settled }: SuggestionReview,
): Promise<Map<string, Ours>> {
  const login = await client.login();
  const comments = await client.list(
    'list the review comments',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    { pull_number: number },
    COMMENT,
  );
  const ours = new Map<string, Ours>();
  for (const { id: comment, body, user } of comments) {
    const id = user?.login === login ? idOf(body) : undefined;
    if (id !== undefined && !ours.has(id)) ours.set(id, { comment, isSettled: sameText(body, settled(id)) });
  }
  return ours;
}

/** Edits a comment; returns false if it no longer exists. */
async function edit(client: Client, comment: number, body: string): Promise<boolean> {
  try {
    await client.send(
      'update a suggestion',
      'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
      { comment_id: comment, body },
      z.unknown(),
    );
    return true;
  } catch (error) {
    if (error instanceof NotFound || error instanceof PermissionFailure) return false;
    throw error;
  }
}

async function readPatches(client: Client, number: number): Promise<ReadonlyMap<string, string>> {
  const files = await client.list(
    'list the changed files',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    { pull_number: number },
    FILE,
  );
  return new Map(files.flatMap(({ filename, patch }) => (patch === undefined ? [] : [[filename, patch]])));
}

interface Placed extends SuggestedChange {
  /** The last of its lines in the head. */
  readonly last: number;
}

/** Suggestions whose lines are within one hunk, with their position in the head. */
function placeAll(
  suggestions: readonly SuggestedChange[],
  patches: ReadonlyMap<string, string>,
): readonly Placed[] {
  return suggestions.flatMap((one) => {
    const patch = patches.get(one.path);
    const line = patch === undefined ? undefined : placeInPatch(patch, one.line, one.before);
    return line === undefined ? [] : [{ ...one, line, last: line + one.before.length - 1 }];
  });
}

async function post(client: Client, review: SuggestionReview, made: readonly Placed[]): Promise<void> {
  await client.createOnce(
    () =>
      client.send(
        'post suggestions',
        'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
        {
          pull_number: review.number,
          commit_id: review.commit,
          event: 'COMMENT',
          body: review.intro(made.map(({ id }) => id)),
          comments: made.map(({ path, line, last, body }) => ({
            path,
            line: last,
            side: 'RIGHT',
            ...(last > line ? { start_line: line, start_side: 'RIGHT' } : {}),
            body,
          })),
        },
        z.unknown(),
      ),
    async () => {
      const known = await readOurs(client, review);
      return made.every(({ id }) => known.has(id)) ? true : undefined;
    },
  );
}
