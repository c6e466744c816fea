import { readHead } from './branch.ts';
import type { Client } from './client.ts';
import { type CommitOutcome, commitFiles } from './commit-files.ts';
import type { CommitMessage } from './commit-message.ts';
import { StaleHead } from './failures.ts';
import type { FileChanges } from './file-changes.ts';

/** Maximum number of calls of `compute`. */
const MOST_ATTEMPTS = 3;

export interface RecomputedCommit {
  readonly branch: string;
  readonly message: CommitMessage;
  /** The expected head of the branch, such as that in the event. Default: looked up. */
  readonly head?: string | undefined;
  /** The changes needed on top of this commit; undefined if there are none. */
  compute(head: string): Promise<FileChanges | undefined>;
}

export type RecomputedOutcome =
  | CommitOutcome
  /** The branch moved during every attempt. */
  | { readonly kind: 'moved'; readonly head: string; readonly attempts: number };

/** Commits computed changes. If the branch moves in the meantime, computes them again for its new head. */
export async function commitWithRecompute(
  client: Client,
  commit: RecomputedCommit,
): Promise<RecomputedOutcome> {
  const { branch } = commit;
  let head = commit.head ?? (await readHead(client, branch));
  if (head === undefined)
    return { kind: 'cannot-push', reason: 'no-branch', why: `The branch ${branch} does not exist.` };
  for (let attempt = 1; ; attempt++) {
    const changes = await commit.compute(head);
    if (changes === undefined) return { kind: 'nothing' };
    try {
      // Read only now: it may be a getter that depends on what was computed.
      const { message } = commit;
      return await commitFiles(client, { branch, expectedHead: head, message, changes });
    } catch (error) {
      if (!(error instanceof StaleHead)) throw error;
      head = error.head;
      if (attempt >= MOST_ATTEMPTS) return { kind: 'moved', head, attempts: attempt };
    }
  }
}
