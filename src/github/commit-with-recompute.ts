import { readHead } from './branch.ts';
import type { Client } from './client.ts';
import { COMMIT_LIMITS, type CommitLimits, type CommitOutcome, commitFiles } from './commit-files.ts';
import type { CommitMessage } from './commit-message.ts';
import { StaleHead } from './failures.ts';
import type { FileChanges } from './file-changes.ts';

export interface RecomputedCommit {
  readonly branch: string;
  readonly message: CommitMessage;
  /** Where the branch is believed to stand, such as the head that the event names; absent to ask. */
  readonly head?: string | undefined;
  /** How often `compute` may run, 3 when absent. */
  readonly maxAttempts?: number | undefined;
  /** What the branch should hold, computed upon this commit; undefined when nothing is to be committed there. */
  compute(head: string): Promise<FileChanges | undefined>;
}

export type RecomputedOutcome =
  | CommitOutcome
  /** The branch moved under every attempt. */
  | { readonly kind: 'moved'; readonly head: string; readonly attempts: number };

/** Commits what is computed; when the branch moves in between, computes again upon its new head. */
export async function commitWithRecompute(
  client: Client,
  commit: RecomputedCommit,
  limits: CommitLimits = COMMIT_LIMITS,
): Promise<RecomputedOutcome> {
  const { branch, maxAttempts = 3 } = commit;
  let head = commit.head ?? (await readHead(client, branch));
  if (head === undefined)
    return { kind: 'cannot-push', reason: 'no-branch', why: `The branch ${branch} does not exist.` };
  for (let attempt = 1; ; attempt++) {
    const changes = await commit.compute(head);
    if (changes === undefined) return { kind: 'nothing' };
    try {
      // The message may depend on what was computed.
      const { message } = commit;
      return await commitFiles(client, { branch, expectedHead: head, message, changes }, limits);
    } catch (error) {
      if (!(error instanceof StaleHead)) throw error;
      head = error.head;
      if (attempt >= maxAttempts) return { kind: 'moved', head, attempts: attempt };
    }
  }
}
