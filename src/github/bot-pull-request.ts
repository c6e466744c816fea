import { isBotsWork, TRAILER } from './bot-branch.ts';
import { finish, holds, isDeclined, PULL, type Pull, readPulls } from './bot-pulls.ts';
import { deleteBranch, isProtected, readHead, setBranch } from './branch.ts';
import type { Client } from './client.ts';
import type { CannotPush } from './commit-files.ts';
import { type CommitMessage, withChecks } from './commit-message.ts';
import { Conflict, Invalid, PermissionFailure } from './failures.ts';
import { type FileChanges, realChanges } from './file-changes.ts';
import { buildTree, createCommit } from './git-data-commit.ts';
import { sameText, withMarker } from './marker.ts';
import { readCommit } from './read-objects.ts';

export interface BotPullRequest {
  /** The branch reserved for the bot, such as `cohort-ci/regenerate`, without `refs/heads/`. */
  readonly branch: string;
  /** The branch to merge into. */
  readonly base: string;
  /** An HTML comment on one line; appended to the body if missing. */
  readonly marker: string;
  readonly title: string;
  readonly body: string;
  readonly message: CommitMessage;
  /** The comment when the pull request is closed because it is no longer needed. */
  readonly closingComment: string;
  /**
   * The changes needed on top of this commit of the base; undefined if there are none. If `unknown`, an open pull
   * request stays open.
   */
  compute(baseHead: string): Promise<FileChanges | undefined | 'unknown'>;
}

/**
 * - `left-closed`: people closed it, and its content would be the same.
 * - `left-open`: it is unknown whether it is still needed.
 */
export type PullRequestState = 'created' | 'updated' | 'unchanged' | 'closed' | 'left-closed' | 'left-open';

export type PullRequestOutcome =
  /** There is nothing to change, and no open pull request. */
  | { readonly kind: 'none' }
  | {
      readonly kind: PullRequestState;
      readonly number: number;
      readonly url: string;
      /** The tip of the bot's branch; absent if it was deleted. */
      readonly head?: string;
    }
  | CannotPush
  /** The branch contains a commit that is not the bot's; it was left alone. */
  | { readonly kind: 'branch-taken'; readonly head: string }
  /** An open pull request merges the branch into a different base; it was left alone. */
  | { readonly kind: 'branch-in-use'; readonly number: number; readonly url: string; readonly base: string }
  /** The branch was pushed, but the token may not open pull requests. */
  | { readonly kind: 'cannot-open'; readonly head: string; readonly why: string };

/**
 * Keeps one pull request that updates the base: a single commit on top of the base's head, on the bot's branch. The
 * commit is created first, and the branch is moved to it in one step: if the branch pointed to the base even for a
 * moment, GitHub would close the pull request. Once there is nothing left to change, the pull request is closed and the
 * branch deleted.
 */
export async function syncPullRequest(client: Client, wanted: BotPullRequest): Promise<PullRequestOutcome> {
  if (wanted.branch === wanted.base)
    return {
      kind: 'cannot-push',
      reason: 'refused',
      why: `The branch ${wanted.branch} cannot be merged into itself.`,
    };
  const baseHead = await readHead(client, wanted.base);
  if (baseHead === undefined)
    return { kind: 'cannot-push', reason: 'no-branch', why: `The branch ${wanted.base} does not exist.` };
  const tip = await readHead(client, wanted.branch);
  const tipCommit = tip === undefined ? undefined : await readCommit(client, tip);
  const isOurs = tipCommit === undefined || (await isBotsWork(client, tipCommit, baseHead));
  if (tip !== undefined && !isOurs) return { kind: 'branch-taken', head: tip };

  const pulls = await readPulls(client, wanted.branch);
  const foreign = pulls.find(({ state, base }) => state === 'open' && base.ref !== wanted.base);
  if (foreign !== undefined)
    return {
      kind: 'branch-in-use',
      number: foreign.number,
      url: foreign.html_url,
      base: foreign.base.ref,
    };
  const ours = pulls.filter(({ base }) => base.ref === wanted.base);
  const latest = ours.find(({ state }) => state === 'open') ?? ours[0];

  const desired = await wanted.compute(baseHead);
  if (desired === 'unknown')
    return latest?.state === 'open' ? outcomeOf('left-open', latest, tip) : { kind: 'none' };
  const changes = desired && (await realChanges(client, baseHead, desired));
  const link = changes?.blocked[0];
  if (link !== undefined)
    return {
      kind: 'cannot-push',
      reason: 'link',
      why: `A link, a submodule or a file is in the way of ${JSON.stringify(link)}.`,
    };
  if (changes === undefined || changes.additions.length + changes.deletions.length === 0)
    return await close(client, wanted, latest, tip);
  if (latest && isDeclined(latest) && (await holds(client, latest, changes)))
    return outcomeOf('left-closed', latest, tip);

  let head = tip;
  let isNews = false;
  try {
    const tree = await buildTree(client, changes.treeSha, changes);
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
  return await propose(client, wanted, latest, head, isNews);
}

async function cannotPush(client: Client, branch: string, error: unknown): Promise<CannotPush> {
  const known = error instanceof PermissionFailure || error instanceof Conflict || error instanceof Invalid;
  if (!known) throw error;
  const why = `${error.message}.`;
  if (error instanceof PermissionFailure && error.reason !== 'refused')
    return { kind: 'cannot-push', reason: 'read-only', why };
  return { kind: 'cannot-push', reason: (await isProtected(client, branch)) ? 'protected' : 'refused', why };
}

async function propose(
  client: Client,
  wanted: BotPullRequest,
  latest: Pull | undefined,
  head: string,
  isNews: boolean,
): Promise<PullRequestOutcome> {
  const { title, base, branch } = wanted;
  const body = withMarker(wanted.body, wanted.marker);
  const findOpen = async (): Promise<Pull | undefined> =>
    (await readPulls(client, branch)).find((pull) => pull.state === 'open' && pull.base.ref === base);
  if (latest?.state === 'open') return await update(client, latest, { title, body }, head, isNews);
  try {
    const { number, html_url: url } = await client.createOnce(
      () =>
        client.send(
          'open a pull request',
          'POST /repos/{owner}/{repo}/pulls',
          { title, body, head: branch, base },
          PULL,
        ),
      findOpen,
    );
    return { kind: 'created', number, url, head };
  } catch (error) {
    if (error instanceof PermissionFailure) return { kind: 'cannot-open', head, why: `${error.message}.` };
    if (!(error instanceof Invalid)) throw error;
    // Another run opened it in the meantime.
    const other = await findOpen();
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
  return outcomeOf(says && !isNews ? 'unchanged' : 'updated', open, head);
}

async function close(
  client: Client,
  wanted: BotPullRequest,
  latest: Pull | undefined,
  tip: string | undefined,
): Promise<PullRequestOutcome> {
  const isOpen = latest?.state === 'open';
  if (latest && (isOpen || isDeclined(latest))) await finish(client, latest, wanted.closingComment);
  if (tip !== undefined) await deleteBranch(client, wanted.branch);
  return latest && isOpen ? outcomeOf('closed', latest, undefined) : { kind: 'none' };
}

function outcomeOf(
  kind: PullRequestState,
  { number, html_url: url }: Pull,
  head: string | undefined,
): PullRequestOutcome {
  return { kind, number, url, ...(head === undefined ? {} : { head }) };
}
