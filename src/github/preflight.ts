import { listed } from '../findings/words.ts';
import type { GitHubEvent, PullRequestEvent, PullRequestTrigger } from './event.ts';

/** The publications of a run other than its log, summary and annotations. */
export type Publication = 'comment' | 'suggestions' | 'issue' | 'commit' | 'pull-request';

/**
 * - `github-token`: the token that Actions creates for each job.
 * - `app`: an installation token of another app.
 * - `user`: a personal access token.
 */
export type TokenKind = 'github-token' | 'app' | 'user' | 'none';

/** The result of trying a permission: a rejection is certain, anything else is no guarantee. */
export type Permission = 'missing' | 'not-refused';

export interface RunFacts {
  readonly event: GitHubEvent;
  readonly publishes: readonly Publication[];
  readonly token: TokenKind;
  /** By the key in `permissions:`; absent if not tried. */
  readonly permissions: ReadonlyMap<WritePermission, Permission>;
  /** Whether the checkout lacks history. */
  readonly isShallow: boolean;
  /** Whether the run compares with a base commit, and therefore needs its history. */
  readonly needsBase: boolean;
  /**
   * Whether the checkout contains anything beyond the base: the head, its merge with the base, or commits on top of
   * them.
   */
  readonly holdsProposal: boolean;
}

export type WritePermission = 'contents' | 'issues' | 'pull-requests';

export interface PreflightProblem {
  /**
   * - `error`: something requested is not possible.
   * - `warning`: it is risky, or does not do what is expected.
   * - `notice`: good to know.
   */
  readonly level: 'error' | 'warning' | 'notice';
  /** One or two plain sentences. */
  readonly message: string;
  /** Lines to add to the workflow, if any. */
  readonly yaml?: string;
}

/** Permissions per publication; a pull request needs one for its branch and one for its text. */
export const NEEDS: Readonly<Record<Publication, readonly WritePermission[]>> = {
  comment: ['pull-requests'],
  suggestions: ['pull-requests'],
  issue: ['issues'],
  commit: ['contents'],
  'pull-request': ['contents', 'pull-requests'],
};

const WORDS: Readonly<Record<Publication, string>> = {
  comment: 'comment on the pull request',
  suggestions: 'suggest fixes on it',
  issue: 'keep the drift issue',
  commit: 'commit the regenerated files',
  'pull-request': 'open a pull request with the regenerated files',
};

/**
 * Problems with what the run is to publish, found before the work instead of at the last step. They do not affect the
 * verdict of the check.
 */
export function preflight(facts: RunFacts): readonly PreflightProblem[] {
  return [
    ...hazards(facts),
    ...permissionProblems(facts),
    ...checkoutProblems(facts),
    ...checksOnCommits(facts),
  ];
}

/** Whether GitHub provides only a read-only token for this event, whatever the workflow requests. */
export function isReadOnlyEvent(event: GitHubEvent): boolean {
  return event.kind === 'pull_request' && !hasBaseRights(event) && (event.isFork || event.isDependabot);
}

const OF_THE_PROPOSAL: ReadonlySet<PullRequestTrigger> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** Whether a run about a pull request has the rights and the secrets of its base. */
function hasBaseRights({ trigger }: PullRequestEvent): boolean {
  return !OF_THE_PROPOSAL.has(trigger);
}

function* hazards({ event, holdsProposal }: RunFacts): Generator<PreflightProblem> {
  if (event.kind !== 'pull_request' || !hasBaseRights(event) || !event.isFork || !holdsProposal) return;
  yield {
    level: 'warning',
    message: `This workflow runs on ${event.trigger} with a checkout of the fork: a stranger's code and files run next to a token that can write, and to secrets. Run the check on pull_request instead; its summary and annotations need no permission.`,
    yaml: 'on:\n  pull_request:',
  };
}

function* permissionProblems({
  event,
  publishes,
  token,
  permissions,
}: RunFacts): Generator<PreflightProblem> {
  if (publishes.length === 0) return;
  const wishes = listed(publishes.map((publication) => WORDS[publication]));
  if (token === 'none') {
    yield {
      level: 'error',
      message: `There is no token, so the run cannot ${wishes}.`,
      yaml: `with:\n  token: \${{ github.token }}`,
    };
    return;
  }
  if (isReadOnlyEvent(event)) {
    const who = event.kind === 'pull_request' && event.isDependabot ? 'by Dependabot' : 'from forks';
    yield {
      level: 'notice',
      message: `GitHub gives runs for pull requests ${who} a read-only token, so this run does not ${wishes}. The summary, the annotations and the log contain everything.`,
    };
    return;
  }
  const missing = [...new Set(publishes.flatMap((publication) => NEEDS[publication]))].filter(
    (permission) => permissions.get(permission) === 'missing',
  );
  if (missing.length === 0) return;
  const blocked = publishes.filter((publication) => NEEDS[publication].some((one) => missing.includes(one)));
  const blockedWords = listed(blocked.map((publication) => WORDS[publication]));
  if (token === 'github-token') {
    const also = [...new Set(blocked.flatMap((publication) => NEEDS[publication]))].sort();
    const lines = also.map((permission) => `  ${permission}: write`);
    // A `permissions` block removes everything that it does not name.
    if (!also.includes('contents')) lines.unshift('  contents: read');
    yield {
      level: 'error',
      message: `The token may not write ${listed(missing)}, so the run cannot ${blockedWords}. Add the lines to the job or to the workflow.`,
      yaml: `permissions:\n${lines.join('\n')}`,
    };
    return;
  }
  yield {
    level: 'error',
    message: `The ${token === 'app' ? "app's" : 'personal'} token may not write ${listed(missing)}, so the run cannot ${blockedWords}. Give it that permission where ${token === 'app' ? 'the app is registered, and accept the change where it is installed' : 'the token was made'}.`,
  };
}

function* checkoutProblems({ isShallow, needsBase }: RunFacts): Generator<PreflightProblem> {
  if (!isShallow || !needsBase) return;
  yield {
    level: 'warning',
    message:
      'Only the newest commit is checked out, so introduced findings cannot be separated from existing ones.',
    yaml: '# the step that uses actions/checkout\nwith:\n  fetch-depth: 0',
  };
}

/** Which checks do not run on what a token publishes, and how to make them run. */
export interface ChecksNote {
  /** A sentence or two. */
  readonly message: string;
  /** Lines for a workflow. */
  readonly yaml: string;
}

const CHECKS: Readonly<Record<'proposed' | 'pushed' | 'opened', string>> = {
  proposed:
    'Checks of a commit made with GITHUB_TOKEN do not start immediately: on github.com, someone with write access must approve them on the pull request; an older GitHub Enterprise Server starts none until someone pushes, or closes and reopens it.',
  pushed: 'A commit made with GITHUB_TOKEN starts no workflows: its checks do not run.',
  opened:
    'Checks of a pull request made with GITHUB_TOKEN do not start immediately: on github.com, someone with write access must approve them on the pull request; an older GitHub Enterprise Server starts none until someone closes and reopens it.',
};

const APP_TOKEN = `- uses: actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1
  id: app-token
  with:
    client-id: \${{ vars.APP_CLIENT_ID }}
    private-key: \${{ secrets.APP_PRIVATE_KEY }}
# and in the step of cohort-ci
  with:
    token: \${{ steps.app-token.outputs.token }}`;

/**
 * What users need to know about checks of what was published; undefined if they run as usual.
 *
 * @param what - A commit to the branch of a pull request, a commit to another branch, or a pull request.
 */
export function checksNote(token: TokenKind, what: keyof typeof CHECKS): ChecksNote | undefined {
  if (token !== 'github-token') return undefined;
  return { message: `${CHECKS[what]} With an app's token they do.`, yaml: APP_TOKEN };
}

function* checksOnCommits({ publishes, token, event }: RunFacts): Generator<PreflightProblem> {
  const commit = checksNote(token, event.kind === 'pull_request' ? 'proposed' : 'pushed');
  if (publishes.includes('commit') && commit) yield { level: 'notice', ...commit };
  const opened = checksNote(token, 'opened');
  if (publishes.includes('pull-request') && opened)
    yield {
      level: 'notice',
      ...opened,
      message: `${opened.message} Turn on the setting "Allow GitHub Actions to create and approve pull requests".`,
    };
}
