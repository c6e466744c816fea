import { z } from 'zod';
import { isProtected, moveBranch, readHead } from './branch.ts';
import type { Client } from './client.ts';
import { type CommitMessage, withChecks } from './commit-message.ts';
import { Conflict, type GitHubFailure, Invalid, NotFound, PermissionFailure, StaleHead } from './failures.ts';
import { differing, type FileChanges, realChanges } from './file-changes.ts';
import { buildTree, createCommit, TREE_LIMITS, type TreeLimits } from './git-data-commit.ts';
import { readCommit } from './read-objects.ts';

export interface CommitLimits extends TreeLimits {
  /** Bytes of base64 in one mutation; GitHub's limit is about 40 MB. */
  readonly mutationBytes: number;
  /** Files in one mutation, which has a time limit of ten seconds. */
  readonly mutationFiles: number;
}

export const COMMIT_LIMITS: CommitLimits = {
  ...TREE_LIMITS,
  mutationBytes: 30 * 1024 * 1024,
  mutationFiles: 1_000,
};

export interface FileCommit {
  /** Without `refs/heads/`. */
  readonly branch: string;
  /** The commit that the changes were computed for. */
  readonly expectedHead: string;
  readonly message: CommitMessage;
  readonly changes: FileChanges;
}

export type CommitOutcome =
  | { readonly kind: 'committed'; readonly sha: string; readonly url: string; readonly files: number }
  /** The branch already contains all changes; no commit was created. */
  | { readonly kind: 'nothing' }
  | CannotPush;

export interface CannotPush {
  readonly kind: 'cannot-push';
  /**
   * - `read-only`: the token may not write contents.
   * - `protected`: the branch is protected.
   * - `refused`: the server rejects it for another reason, given in `why`.
   * - `no-branch`: the branch does not exist.
   * - `link`: there is a symbolic link or a submodule where a file should be written.
   */
  readonly reason: 'read-only' | 'protected' | 'refused' | 'no-branch' | 'link';
  /** One plain sentence. */
  readonly why: string;
}

const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

const COMMITTED = z.object({
  createCommitOnBranch: z.object({ commit: z.object({ oid: z.string(), url: z.string() }) }),
});

/**
 * Commits files to a branch if it still points to the expected commit (compare-and-swap), in one signed commit, without
 * a checkout. Files that are already there are left out.
 *
 * @throws {StaleHead} if the branch has moved. The changes must then be computed for its new head.
 */
export async function commitFiles(
  client: Client,
  commit: FileCommit,
  limits: CommitLimits = COMMIT_LIMITS,
): Promise<CommitOutcome> {
  const { branch, expectedHead } = commit;
  const message = withChecks(commit.message);
  const { treeSha, blocked, ...changes } = await realChanges(client, expectedHead, commit.changes);
  const link = blocked[0];
  if (link !== undefined)
    return {
      kind: 'cannot-push',
      reason: 'link',
      why: `A link, a submodule or a file is in the way of ${JSON.stringify(link)}.`,
    };
  const files = changes.additions.length + changes.deletions.length;
  if (files === 0) return { kind: 'nothing' };

  const bytes = changes.additions.reduce((sum, { contents }) => sum + Math.ceil(contents.length / 3) * 4, 0);
  const fits = bytes <= limits.mutationBytes && files <= limits.mutationFiles;
  try {
    const wanted = { ...commit, message, changes };
    const byParts = (): Promise<Made> => commitByGitData(client, wanted, treeSha, limits);
    const made = fits
      ? await commitByMutation(client, wanted).catch(unknownMutation(byParts))
      : await byParts();
    return { kind: 'committed', ...made, files };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const head = await readHead(client, branch);
    if (head === undefined)
      return {
        kind: 'cannot-push',
        reason: 'no-branch',
        why: `The branch ${branch} no longer exists.`,
      };
    if (head !== expectedHead) throw stale(branch, head);
    return await explained(client, branch, error);
  }
}

/** Older servers lack the mutation. The commit is then created via the git data API, as for a large one. */
function unknownMutation(otherwise: () => Promise<Made>): (error: unknown) => Promise<Made> {
  return async (error) => {
    if (error instanceof Invalid && error.codes.includes('undefinedField')) return await otherwise();
    throw error;
  };
}

interface Made {
  readonly sha: string;
  readonly url: string;
}

async function commitByMutation(client: Client, commit: FileCommit): Promise<Made> {
  const { branch, expectedHead, message, changes } = commit;
  const input = {
    branch: { repositoryNameWithOwner: `${client.owner}/${client.repo}`, branchName: branch },
    expectedHeadOid: expectedHead,
    message,
    fileChanges: {
      additions: changes.additions.map(({ path, contents }) => ({
        path,
        contents: Buffer.from(contents).toString('base64'),
      })),
      deletions: changes.deletions.map((path) => ({ path })),
    },
  };
  return await client.createOnce(
    async () => {
      const answer = await client.query('commit the files', MUTATION, { input }, COMMITTED);
      return { sha: answer.createCommitOnBranch.commit.oid, url: answer.createCommitOnBranch.commit.url };
    },
    () => landed(client, commit),
  );
}

async function commitByGitData(
  client: Client,
  commit: FileCommit,
  treeSha: string,
  limits: CommitLimits,
): Promise<Made> {
  const { branch, expectedHead, message, changes } = commit;
  const tree = await buildTree(client, treeSha, changes, limits);
  const made = await createCommit(client, expectedHead, tree, message);
  await moveBranch(client, branch, made.sha, false);
  return made;
}

/** The commit of an attempt that succeeded without a response: a child of the expected head with our files. */
async function landed(
  client: Client,
  { branch, expectedHead, message, changes }: FileCommit,
): Promise<Made | undefined> {
  const head = await readHead(client, branch);
  if (head === expectedHead || head === undefined) return undefined;
  const found = await readCommit(client, head);
  const isChild = found.parents.length === 1 && found.parents[0]?.sha === expectedHead;
  if (isChild && found.message.split('\n')[0] === message.headline) {
    const left = await differing(client, found.tree.sha, changes);
    if (left.additions.length + left.deletions.length === 0) return { sha: found.sha, url: found.html_url };
  }
  throw stale(branch, head);
}

function stale(branch: string, head: string): StaleHead {
  return new StaleHead(`The branch ${branch} has moved to ${head}`, head);
}

function isRefusal(error: unknown): error is GitHubFailure {
  return (
    error instanceof PermissionFailure ||
    error instanceof Invalid ||
    error instanceof Conflict ||
    error instanceof NotFound
  );
}

async function explained(client: Client, branch: string, failure: GitHubFailure): Promise<CannotPush> {
  const refused = (reason: CannotPush['reason']): CannotPush => ({
    kind: 'cannot-push',
    reason,
    why: `${failure.message}.`,
  });
  if (failure instanceof PermissionFailure && failure.reason !== 'refused') return refused('read-only');
  if (failure instanceof Invalid && failure.codes.includes('BRANCH_PROTECTION_RULE_VIOLATION'))
    return refused('protected');
  return refused((await isProtected(client, branch)) ? 'protected' : 'refused');
}
