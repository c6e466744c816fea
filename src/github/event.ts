import { z } from 'zod';

/** The event that started the workflow, from `GITHUB_EVENT_NAME` and the file at `GITHUB_EVENT_PATH`. */
export type GitHubEvent =
  | PullRequestEvent
  /** The base and the head of the group to merge. */
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
      /** All zeros if the push created the branch. */
      readonly before: string;
      /** All zeros if it deleted the branch. */
      readonly after: string;
      /** The message of the last commit, if there is one. */
      readonly headMessage: string | undefined;
    }
  | { readonly kind: 'schedule'; readonly cron: string }
  | { readonly kind: 'workflow_dispatch'; readonly ref: string }
  /** Any other event, or one with an unknown payload, which `problem` then describes. */
  | {
      readonly kind: 'other';
      readonly name: string;
      readonly problem?: string;
      /** The number of its pull request, if the event contains nothing else about it. */
      readonly pullRequest?: number;
    };

/** The fault of an event that proposes a change, but cannot be understood. */
export function problemOfProposal(event: GitHubEvent | undefined): string | undefined {
  const isProposal = event?.kind === 'other' && /^(pull_request|merge_group)/.test(event.name);
  return isProposal ? event.problem : undefined;
}

/** The events of a run about a pull request. All except `pull_request` and reviews run with the rights of the base. */
export type PullRequestTrigger =
  | 'pull_request'
  | 'pull_request_target'
  | 'pull_request_review'
  | 'pull_request_review_comment'
  | 'issue_comment'
  | 'workflow_run';

export interface PullRequestEvent {
  readonly kind: 'pull_request';
  readonly trigger: PullRequestTrigger;
  readonly number: number;
  readonly baseRef: string;
  readonly baseSha: string;
  /** The head itself. The checkout of a `pull_request` run is its merge with the base. */
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name`; undefined if the fork was deleted. */
  readonly headRepo: string | undefined;
  readonly isFork: boolean;
  /** Dependabot's runs have a read-only token even within the repository. */
  readonly isDependabot: boolean;
  /** Its labels at the time of the event; absent if there are none, or the event does not contain them. */
  readonly labels?: readonly string[];
}

const SHA = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);

const PULL_REQUEST = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    base: z.object({ ref: z.string(), sha: SHA, repo: z.object({ full_name: z.string() }) }),
    head: z.object({ ref: z.string(), sha: SHA, repo: z.object({ full_name: z.string() }).nullable() }),
    user: z.object({ login: z.string() }).nullish(),
    labels: z
      .array(z.object({ name: z.string() }))
      .nullish()
      .catch(undefined),
  }),
  sender: z.object({ login: z.string() }).nullish(),
});

const COMMENT = z.object({
  issue: z.object({ number: z.number().int().positive(), pull_request: z.unknown().optional() }),
});

const BRANCH = z.object({ ref: z.string(), sha: SHA });
/** GitHub does not list pull requests from forks here. */
const WORKFLOW_RUN = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: SHA,
    pull_requests: z
      .array(z.object({ number: z.number().int().positive(), head: BRANCH, base: BRANCH }))
      .default([]),
  }),
  repository: z.object({ full_name: z.string() }),
  sender: z.object({ login: z.string() }).nullish(),
});

interface NamedPullRequest {
  readonly number: number;
  readonly base: z.output<typeof BRANCH> & { readonly repo: { readonly full_name: string } | null };
  readonly head: z.output<typeof BRANCH> & { readonly repo: { readonly full_name: string } | null };
  readonly labels?: readonly { readonly name: string }[] | null | undefined;
}

/** @param login - Who started the run, or opened the pull request. */
export function pullRequestEvent(
  trigger: PullRequestTrigger,
  { number, base, head, labels }: NamedPullRequest,
  login?: string,
): PullRequestEvent {
  return {
    ...{ kind: 'pull_request', trigger, number },
    baseRef: base.ref,
    baseSha: base.sha,
    headSha: head.sha,
    headRef: head.ref,
    headRepo: head.repo?.full_name,
    isFork: head.repo?.full_name !== base.repo?.full_name || head.repo === null,
    isDependabot: login === 'dependabot[bot]',
    ...(labels && labels.length > 0 ? { labels: labels.map(({ name }) => name) } : {}),
  };
}

/** A run of another workflow is about a pull request if exactly one pull request triggered it. */
function ofWorkflowRun({
  workflow_run: run,
  repository,
  sender,
}: z.output<typeof WORKFLOW_RUN>): GitHubEvent {
  const named = run.pull_requests.filter(({ head }) => head.sha === run.head_sha);
  const [pull] = named;
  if (pull === undefined || named.length > 1 || !run.event.startsWith('pull_request'))
    return { kind: 'other', name: 'workflow_run' };
  const side = (branch: z.output<typeof BRANCH>) => ({ ...branch, repo: repository });
  const sides = { number: pull.number, base: side(pull.base), head: side(pull.head) };
  return pullRequestEvent('workflow_run', sides, sender?.login);
}

const MERGE_GROUP = z.object({
  merge_group: z.object({ base_sha: SHA, head_sha: SHA, base_ref: z.string() }),
});

const PUSH = z.object({
  ref: z.string(),
  before: SHA,
  after: SHA,
  head_commit: z.object({ message: z.string() }).nullish(),
});

/** Parses an event. Never throws, since the check itself is possible after any event. */
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
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return read(PULL_REQUEST, ({ pull_request: pull, sender }) =>
        pullRequestEvent(name, pull, (sender ?? pull.user)?.login),
      );
    case 'issue_comment':
      return read(COMMENT, ({ issue }) => ({
        ...{ kind: 'other', name },
        ...(issue.pull_request === undefined ? {} : { pullRequest: issue.number }),
      }));
    case 'workflow_run':
      return read(WORKFLOW_RUN, ofWorkflowRun);
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
