import { z } from 'zod';

/** What started the workflow, from `GITHUB_EVENT_NAME` and the file at `GITHUB_EVENT_PATH`. */
export type GitHubEvent =
  | PullRequestEvent
  /** The base and the head of the group that is to be merged. */
  | {
      readonly kind: 'merge_group';
      readonly baseSha: string;
      readonly headSha: string;
      readonly baseRef: string;
    }
  | {
      readonly kind: 'push';
      /** Such as `refs/heads/main`. */
      readonly ref: string;
      /** All zeros when the push created the branch. */
      readonly before: string;
      /** All zeros when it deleted it. */
      readonly after: string;
      /** Of the last commit's author, as far as git says; absent when there is none. */
      readonly headMessage: string | undefined;
    }
  | { readonly kind: 'schedule'; readonly cron: string }
  | { readonly kind: 'workflow_dispatch'; readonly ref: string }
  /** An event that means nothing special to us, or whose payload is not what we know; then `problem` says so. */
  | { readonly kind: 'other'; readonly name: string; readonly problem?: string };

export interface PullRequestEvent {
  readonly kind: 'pull_request';
  /** `pull_request_target` runs with the base's rights. */
  readonly trigger: 'pull_request' | 'pull_request_target';
  readonly number: number;
  readonly baseRef: string;
  readonly baseSha: string;
  /** The head itself; the checkout of a `pull_request` is the merge with the base. */
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name`; undefined when the fork was deleted. */
  readonly headRepo: string | undefined;
  readonly isFork: boolean;
  /** Dependabot's runs have a read-only token even inside the repository. */
  readonly isDependabot: boolean;
}

const SHA = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);

const PULL_REQUEST = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    base: z.object({ ref: z.string(), sha: SHA, repo: z.object({ full_name: z.string() }) }),
    head: z.object({ ref: z.string(), sha: SHA, repo: z.object({ full_name: z.string() }).nullable() }),
    user: z.object({ login: z.string() }).nullish(),
  }),
  sender: z.object({ login: z.string() }).nullish(),
});

const MERGE_GROUP = z.object({
  merge_group: z.object({ base_sha: SHA, head_sha: SHA, base_ref: z.string() }),
});

const PUSH = z.object({
  ref: z.string(),
  before: SHA,
  after: SHA,
  head_commit: z.object({ message: z.string() }).nullish(),
});

/** Reads an event; never throws: whatever started the run, the check itself can still be done. */
export function parseEvent(name: string, payload: unknown): GitHubEvent {
  const read = <Shape>(shape: z.ZodType<Shape>, make: (payload: Shape) => GitHubEvent): GitHubEvent => {
    const parsed = shape.safeParse(payload);
    if (parsed.success) return make(parsed.data);
    const issue = parsed.error.issues[0];
    const problem = `the payload of ${name} has an unknown shape: ${issue?.path.join('.')}: ${issue?.message}`;
    return { kind: 'other', name, problem };
  };
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return read(PULL_REQUEST, ({ pull_request: { number, base, head, user }, sender }) => ({
        kind: 'pull_request',
        trigger: name,
        number,
        baseRef: base.ref,
        baseSha: base.sha,
        headSha: head.sha,
        headRef: head.ref,
        headRepo: head.repo?.full_name,
        isFork: head.repo?.full_name !== base.repo.full_name,
        isDependabot: (sender ?? user)?.login === 'dependabot[bot]',
      }));
    case 'merge_group':
      return read(MERGE_GROUP, ({ merge_group: group }) => ({
        kind: 'merge_group',
        baseSha: group.base_sha,
        headSha: group.head_sha,
        baseRef: group.base_ref,
      }));
    case 'push':
      return read(PUSH, ({ ref, before, after, head_commit }) => ({
        kind: 'push',
        ref,
        before,
        after,
        headMessage: head_commit?.message,
      }));
    case 'schedule':
      return read(z.object({ schedule: z.string().default('') }), ({ schedule }) => ({
        kind: 'schedule',
        cron: schedule,
      }));
    case 'workflow_dispatch':
      return read(z.object({ ref: z.string() }), ({ ref }) => ({ kind: 'workflow_dispatch', ref }));
    default:
      return { kind: 'other', name };
  }
}
