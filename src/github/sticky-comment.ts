import { z } from 'zod';
import type { Client } from './client.ts';
import { NotFound, PermissionFailure } from './failures.ts';
import { hasMarker, sameText, withMarker } from './marker.ts';
import { readPullRequest } from './pull-request.ts';

export interface StickyComment {
  /** Number of the pull request. */
  readonly number: number;
  /** An HTML comment on one line, such as `<!-- cohort-ci:comment -->`; appended to the body if missing. */
  readonly marker: string;
  /** The head of the pull request that the body is about. */
  readonly commit: string;
  /** Absent if there is nothing to report; then no request is sent. */
  readonly body: string | undefined;
  /** Whether to create a comment if there is none yet; false for a clean pull request. */
  readonly mayCreate: boolean;
  /** Markdown that replaces a report by another account, with a link to ours. */
  readonly pointer: (url: string) => string;
  /** Markdown for our comment about such a report if it cannot be replaced. */
  readonly note: (url: string) => string;
}

export type CommentOutcome =
  | {
      readonly kind: 'created' | 'updated' | 'unchanged';
      readonly url: string;
      /** Number of other comments of ours that were removed. */
      readonly duplicates: number;
    }
  /** The pull request has a newer head, whose run comments on it. */
  | { readonly kind: 'superseded'; readonly head: string }
  /** There is no comment of ours, and none was requested. */
  | { readonly kind: 'none' };

const COMMENT = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string().optional() }).nullable(),
  author_association: z.string().optional(),
});
type Comment = z.output<typeof COMMENT>;

/** People with write access, whose comment may be a genuine report. */
const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * Keeps one comment of ours up to date. A comment is ours if it has the marker *and* was written by the token's
 * account.
 *
 * - Concurrent runs may each create one, so whoever writes looks again and removes all but the oldest.
 * - Before every write, the head of the pull request is looked up, so that an older run never overwrites the comment of
 *   a newer commit. The last line names the commit.
 * - An earlier report by a different account (with the marker as its first line) would stay forever. A bot's report is
 *   replaced by a link to ours if GitHub allows it; for others, our comment says that they are out of date.
 * - Any other comment with the marker is left alone.
 */
export async function upsertComment(client: Client, comment: StickyComment): Promise<CommentOutcome> {
  const { commit, number, marker } = comment;
  if (comment.body === undefined) return { kind: 'none' };
  const { ours, foreign } = await readReports(client, comment);
  if (ours.length === 0 && foreign.length === 0 && !comment.mayCreate) return { kind: 'none' };
  const { head } = await readPullRequest(client, number);
  if (head.sha !== commit) return { kind: 'superseded', head: head.sha };

  const mine = ours[0];
  const lasting = foreign.filter((one) => !isBots(one) || mine?.body?.includes(comment.note(one.html_url)));
  const bots = foreign.filter((one) => !lasting.includes(one));
  if (mine !== undefined) lasting.push(...(await replace(client, bots, comment.pointer(mine.html_url))));
  const text = (): string => {
    const notes = lasting.map(({ html_url }) => comment.note(html_url));
    const body = [comment.body?.trimEnd(), ...notes].join('\n\n');
    return withMarker(withMarker(body, marker), `<!-- cohort-ci:commit ${commit} -->`);
  };
  const kept = await keepOldest(client, ours, text(), comment);
  // Undefined if it was deleted since we read it: create a new one.
  if (kept !== undefined) return kept;

  const created = await client.createOnce(
    () =>
      client.send(
        'post a comment',
        'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { issue_number: number, body: text() },
        COMMENT,
      ),
    async () => (await readReports(client, comment)).ours[0],
  );
  if (mine === undefined) lasting.push(...(await replace(client, bots, comment.pointer(created.html_url))));
  const settled = await keepOldest(client, (await readReports(client, comment)).ours, text(), comment);
  if (settled?.kind === 'superseded') return settled;
  return { kind: 'created', url: settled?.url ?? created.html_url, duplicates: settled?.duplicates ?? 0 };
}

/** Our comments, oldest first, and reports by other accounts. */
async function readReports(
  client: Client,
  { number, marker }: StickyComment,
): Promise<{ readonly ours: readonly Comment[]; readonly foreign: readonly Comment[] }> {
  const login = await client.login();
  const comments = await client.list(
    'list the comments',
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: number },
    COMMENT,
  );
  const marked = comments
    .filter(({ body }) => hasMarker(body, marker))
    .sort((left, right) => left.id - right.id);
  return {
    ours: marked.filter(({ user }) => user?.login === login),
    foreign: marked.filter((one) => one.user?.login !== login && isReport(one, marker)),
  };
}

/** Excludes comments that quote a report, which have text before it, and those by strangers. */
function isReport(comment: Comment, marker: string): boolean {
  const isFirst = (comment.body ?? '').trimStart().split('\n', 1)[0]?.trim() === marker;
  return isFirst && (isBots(comment) || TRUSTED.has(comment.author_association ?? ''));
}

/** Comments by people are never edited, whatever they contain. */
function isBots({ user }: Comment): boolean {
  return user?.type === 'Bot' || (user?.login.endsWith('[bot]') ?? false);
}

/** Replaces reports by the link. Returns those that may not be edited. */
async function replace(
  client: Client,
  reports: readonly Comment[],
  pointer: string,
): Promise<readonly Comment[]> {
  const kept: Comment[] = [];
  for (const report of reports) {
    try {
      await writeComment(client, report.id, pointer);
    } catch (error) {
      if (error instanceof PermissionFailure) kept.push(report);
      else if (!(error instanceof NotFound)) throw error;
    }
  }
  return kept;
}

async function writeComment(client: Client, id: number, body: string): Promise<void> {
  await client.send(
    'update a comment',
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    { comment_id: id, body },
    COMMENT,
  );
}

type Kept = Extract<CommentOutcome, { url: string } | { kind: 'superseded' }>;

/** Updates the oldest comment and deletes the others; undefined if the oldest is gone. */
async function keepOldest(
  client: Client,
  ours: readonly Comment[],
  body: string,
  { number, commit }: StickyComment,
): Promise<Kept | undefined> {
  const [oldest, ...others] = ours;
  if (oldest === undefined) return undefined;
  const unchanged = sameText(oldest.body, body);
  if (!unchanged) {
    // Another run may have updated it since the last lookup.
    const { head } = await readPullRequest(client, number);
    if (head.sha !== commit) {
      const own = `<!-- cohort-ci:commit ${commit} -->`;
      for (const one of others) if (hasMarker(one.body, own)) await deleteComment(client, one.id);
      return { kind: 'superseded', head: head.sha };
    }
    try {
      await writeComment(client, oldest.id, body);
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
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
    // Another run, or an earlier attempt, already deleted it.
    if (!(error instanceof NotFound)) throw error;
  }
}
