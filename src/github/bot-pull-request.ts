import { z } from 'zod';
import { deleteBranch, isProtected, readHead, setBranch } from './branch.ts';
import type { Client } from './client.ts';
import { type CannotPush, COMMIT_LIMITS, type CommitLimits } from './commit-files.ts';
import { type CommitMessage, withChecks } from './commit-message.ts';
import { Conflict, Invalid, PermissionFailure } from './failures.ts';
import { type FileChanges, realChanges } from './file-changes.ts';
import { buildTree, createCommit } from './git-data-commit.ts';
import { sameText, withMarker } from './marker.ts';
import { readCommit } from './read-objects.ts';

export interface BotPullRequest {
  /** The branch that is ours alone, such as `cohort-ci/regenerate`, without `refs/heads/`. */
  readonly branch: string;
  /** The branch to merge into. */
  readonly base: string;
  /** An HTML comment on one line; appended to the body when it lacks it. */
  readonly marker: string;
  readonly title: string;
  readonly body: string;
  readonly message: CommitMessage;
  /** Said when the pull request is closed because it is no longer needed. */
  readonly closingComment: string;
  /** What the base should hold, computed upon this commit of it; undefined when it holds everything. */
  compute(baseHead: string): Promise<FileChanges | undefined>;
}

export type PullRequestOutcome =
  /** Nothing is to be changed, and no pull request is open. */
  | { readonly kind: 'none' }
  | {
      /** `left-closed`: people closed it, and it would say the same again. */
      readonly kind: 'created' | 'updated' | 'unchanged' | 'closed' | 'left-closed';
      readonly number: number;
      readonly url: string;
      /** The tip of our branch; absent when it was deleted. */
      readonly head?: string;
    }
  | CannotPush
  /** The branch carries a commit that is not ours; it is left alone. */
  | { readonly kind: 'branch-taken'; readonly head: string }
  /** The branch is there, but the token may not open pull requests. */
  | { readonly kind: 'cannot-open'; readonly head: string; readonly why: string };

/** The last line of our commits' messages; a tip without it is somebody else's work. */
const TRAILER = 'Published-by: cohort-ci';

const PULL = z.object({
  number: z.number(),
  html_url: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  merged_at: z.string().nullish(),
  head: z.object({ sha: z.string(), ref: z.string() }),
});
type Pull = z.output<typeof PULL>;

/**
 * Keeps one pull request that brings the base up to date: one commit upon the base's head, on a branch of our own. The
 * new commit is made first and the branch moved to it in one step: a branch that stood on the base even for a moment
 * would make GitHub close the pull request. When nothing is to be changed any more, it is closed and the branch deleted.
 */
export async function syncPullRequest(
  client: Client,
  wanted: BotPullRequest,
  limits: CommitLimits = COMMIT_LIMITS,
): Promise<PullRequestOutcome> {
  const baseHead = await readHead(client, wanted.base);
  if (baseHead === undefined)
    return { kind: 'cannot-push', reason: 'no-branch', why: `The branch ${wanted.base} does not exist.` };
  const tip = await readHead(client, wanted.branch);
  const tipCommit = tip === undefined ? undefined : await readCommit(client, tip);
  // A branch without commits of its own stands on some commit of the base's; that is ours to move, too.
  const isOurs = tipCommit === undefined || tip === baseHead || tipCommit.message.trimEnd().endsWith(TRAILER);
  if (tip !== undefined && !isOurs) return { kind: 'branch-taken', head: tip };

  const desired = await wanted.compute(baseHead);
  const changes = desired && (await realChanges(client, baseHead, desired));
  const link = changes?.blocked[0];
  if (link !== undefined)
    return {
      kind: 'cannot-push',
      reason: 'link',
      why: `A link or a submodule stands at ${JSON.stringify(link)}.`,
    };
  if (changes === undefined || changes.additions.length + changes.deletions.length === 0)
    return await close(client, wanted, tip);

  let head = tip;
  let isNews = false;
  try {
    const tree = await buildTree(client, changes.treeSha, changes, limits);
    if (head === undefined || tipCommit?.parents[0]?.sha !== baseHead || tipCommit.tree.sha !== tree) {
      const { headline, body } = withChecks(wanted.message);
      const message = { headline, body: body ? `${body.trimEnd()}\n\n${TRAILER}` : TRAILER };
      head = (await createCommit(client, baseHead, tree, message)).sha;
      await setBranch(client, wanted.branch, head);
      isNews = true;
    }
  } catch (error) {
    return await cannotPush(client, wanted.branch, error);
  }
  return await propose(client, wanted, head, isNews);
}

async function cannotPush(client: Client, branch: string, error: unknown): Promise<CannotPush> {
  const known = error instanceof PermissionFailure || error instanceof Conflict || error instanceof Invalid;
  if (!known) throw error;
  const why = `${error.message}.`;
  if (error instanceof PermissionFailure && error.reason !== 'refused')
    return { kind: 'cannot-push', reason: 'read-only', why };
  return { kind: 'cannot-push', reason: (await isProtected(client, branch)) ? 'protected' : 'refused', why };
}

/** Pull requests from our branch into the base, the newest first. */
async function readPulls(client: Client, { branch, base }: BotPullRequest): Promise<Pull[]> {
  const pulls = await client.list(
    'list the pull requests',
    'GET /repos/{owner}/{repo}/pulls',
    { state: 'all', head: `${client.owner}:${branch}`, base },
    PULL,
  );
  return pulls.filter(({ head }) => head.ref === branch).sort((left, right) => right.number - left.number);
}

async function propose(
  client: Client,
  wanted: BotPullRequest,
  head: string,
  isNews: boolean,
): Promise<PullRequestOutcome> {
  const { title, base, branch } = wanted;
  const body = withMarker(wanted.body, wanted.marker);
  const pulls = await readPulls(client, wanted);
  const open = pulls.find(({ state }) => state === 'open');
  if (open) return await update(client, open, { title, body }, head, isNews);
  const latest = pulls[0];
  if (latest && !latest.merged_at && !isNews)
    return { kind: 'left-closed', number: latest.number, url: latest.html_url, head };
  try {
    const { number, html_url: url } = await client.createOnce(
      () =>
        client.send(
          'open a pull request',
          'POST /repos/{owner}/{repo}/pulls',
          { title, body, head: branch, base },
          PULL,
        ),
      async () => (await readPulls(client, wanted)).find(({ state }) => state === 'open'),
    );
    return { kind: 'created', number, url, head };
  } catch (error) {
    if (error instanceof PermissionFailure) return { kind: 'cannot-open', head, why: `${error.message}.` };
    if (!(error instanceof Invalid)) throw error;
    // Another run opened it in the meantime.
    const other = (await readPulls(client, wanted)).find(({ state }) => state === 'open');
    if (other === undefined) throw error;
    return await update(client, other, { title, body }, head, isNews);
  }
}

async function update(
  client: Client,
  open: Pull,
  text: { readonly title: string; readonly body: string },
  head: string,
  isNews: boolean,
): Promise<PullRequestOutcome> {
  const says = open.title === text.title && sameText(open.body, text.body);
  if (!says)
    await client.send(
      'update the pull request',
      'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
      { pull_number: open.number, ...text },
      PULL,
    );
  return { kind: says && !isNews ? 'unchanged' : 'updated', number: open.number, url: open.html_url, head };
}

async function close(
  client: Client,
  wanted: BotPullRequest,
  tip: string | undefined,
): Promise<PullRequestOutcome> {
  const pulls = tip === undefined ? [] : await readPulls(client, wanted);
  const open = pulls.find(({ state }) => state === 'open');
  if (open !== undefined) {
    await client.send(
      'close the pull request',
      'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
      { pull_number: open.number, state: 'closed' },
      PULL,
    );
    await client.createOnce(
      () =>
        client.send(
          'comment on the pull request',
          'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
          { issue_number: open.number, body: wanted.closingComment },
          z.unknown(),
        ),
      // It is said once at most; a lost comment is better than two.
      async () => null,
    );
  }
  if (tip !== undefined) await deleteBranch(client, wanted.branch);
  return open === undefined ? { kind: 'none' } : { kind: 'closed', number: open.number, url: open.html_url };
}
