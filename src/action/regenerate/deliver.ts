import { TRAILER } from '../../github/bot-branch.ts';
import type { BotPullRequest, PullRequestOutcome, PullRequestState } from '../../github/bot-pull-request.ts';
import type { RecomputedOutcome } from '../../github/commit-with-recompute.ts';
import type { FileChanges } from '../../github/file-changes.ts';
import { type ChecksNote, checksNote } from '../../github/preflight.ts';
import { mdCode, mdFence, mdLink, mdProse } from '../../report/markdown.ts';
import { marker } from '../../report/marker.ts';
import { repairCommand } from '../../report/repair.ts';
import type { Inputs } from '../inputs.ts';
import type { TokenAbilities } from '../preflight.ts';
import { publishOutput, writePatch } from '../publish.ts';
import { publishIfPossible } from '../publish-if-possible.ts';
import type { RunContext } from '../run-context.ts';
import { sourceLinks } from '../source-links.ts';
import type { Target } from './delivery-target.ts';
import type { LatestRegeneration } from './latest-regeneration.ts';
import { patchOf } from './patch.ts';
import { CommitNotHere, type Regenerated } from './regenerated-files.ts';
import { type Delivered, headlineOf, lackingOf, proposalText } from './regenerated-words.ts';

const LARGEST_SHOWN = 40_000;

/** Everything that a delivery needs. */
export interface Delivery {
  /** Computed again if the branch moves in the meantime. */
  readonly latest: LatestRegeneration;
  readonly token: TokenAbilities;
  readonly inputs: Inputs;
  readonly context: RunContext;
}

const NOTHING: Delivered = { words: 'There is nothing to regenerate.', done: true };

/** Delivers regenerated files to their target, or creates a patch if that is impossible. */
export async function deliver(delivery: Delivery, target: Target): Promise<Delivered> {
  const { latest, token, inputs } = delivery;
  const { made } = latest;
  const nothing = made.files.length === 0;
  const none: Delivered = isWhole(made) ? NOTHING : { words: 'Nothing was changed.', done: true };
  if (inputs.dryRun) {
    if (nothing) return none;
    const how =
      target.kind === 'patch'
        ? `left as a patch: ${target.why}`
        : `delivered as a ${target.kind.replace('-', ' ')}`;
    return patch(delivery, `A dry run: nothing was changed. Otherwise it would have been ${how}.`);
  }
  if (target.kind === 'patch') return nothing ? none : patch(delivery, `Not pushed: ${target.why}.`);
  if (!token.may(target.kind))
    return nothing
      ? none
      : stuck(delivery, 'the token lacks the permission; the warning shows the missing lines');
  if (target.kind === 'pull-request') return await propose(delivery, target);
  if (nothing) return none;
  // Another commit on top of the bot's own, with other files, might repeat forever.
  if (made.isOurs)
    return stuck(delivery, 'the last commit is already a regeneration, and another one could repeat forever');
  return await commit(delivery, target);
}

async function commit(
  delivery: Delivery,
  { branch, head }: Extract<Target, { kind: 'commit' }>,
): Promise<Delivered> {
  const { latest, token, context } = delivery;
  const outcome = await unlessNotHere(() =>
    publishIfPossible(async (): Promise<RecomputedOutcome> => {
      const { commitWithRecompute } = await import('../../github/commit-with-recompute.ts');
      return commitWithRecompute(await context.client(), {
        branch,
        head,
        get message() {
          return { headline: headlineOf(latest.made), body: TRAILER };
        },
        compute: async (at) => {
          const { files } = await latest.at(at);
          return files.length === 0 ? undefined : changesOf(files);
        },
      });
    }),
  );
  if (outcome instanceof CommitNotHere)
    return stuck(
      delivery,
      `\`${branch}\` has moved in the meantime: ${outcome.message}; the run of that commit regenerates it`,
    );
  switch (outcome?.kind) {
    case 'committed':
      publishOutput('commit', outcome.sha);
      return {
        words: `Committed onto ${mdCode(branch)}: ${mdLink(outcome.sha.slice(0, 12), outcome.url)}.`,
        done: true,
        ...withChecks(
          checksNote(token.kind, context.runner?.event.kind === 'pull_request' ? 'proposed' : 'pushed'),
        ),
      };
    case 'nothing':
      return { words: `${mdCode(branch)} is already up to date.`, done: true };
    case 'moved':
      return stuck(delivery, `\`${branch}\` moved ${outcome.attempts} times in the meantime`);
    case 'cannot-push':
      return stuck(delivery, clause(outcome.why));
    case undefined:
      return stuck(delivery, 'GitHub did not accept the commit; see the log');
  }
}

const STATES: Readonly<Record<PullRequestState, string>> = {
  created: 'created',
  updated: 'updated',
  unchanged: 'unchanged',
  closed: 'closed, because nothing is left to regenerate',
  'left-closed': 'left closed, because a person closed it',
  'left-open': 'left as it is, because it is not known whether it is still needed',
};

async function propose(
  delivery: Delivery,
  { branch, base }: Extract<Target, { kind: 'pull-request' }>,
): Promise<Delivered> {
  const { latest, token, inputs, context } = delivery;
  const checks = checksNote(token.kind, 'opened');
  const wanted: BotPullRequest = {
    branch,
    base,
    marker: marker('regenerate', { key: inputs.key }),
    get title() {
      return headlineOf(latest.made);
    },
    get body() {
      return proposalText(latest.made, checks, sourceLinks(context, latest.made.commit));
    },
    get message() {
      return { headline: headlineOf(latest.made) };
    },
    closingComment: `Nothing is left to regenerate on ${mdCode(base)}: this pull request is no longer needed.`,
    compute: async (at) => {
      const now = await latest.at(at);
      if (now.files.length === 0) return isWhole(now) ? undefined : 'unknown';
      await latest.explain();
      return changesOf(now.files);
    },
  };
  const outcome = await unlessNotHere(() =>
    publishIfPossible(async (): Promise<PullRequestOutcome> => {
      const { syncPullRequest } = await import('../../github/bot-pull-request.ts');
      return syncPullRequest(await context.client(), wanted);
    }),
  );
  if (outcome instanceof CommitNotHere)
    return stuck(delivery, `\`${base}\` has moved in the meantime: ${outcome.message}; run this again`);
  switch (outcome?.kind) {
    case 'none':
      return isWhole(latest.made) ? NOTHING : { words: 'Nothing was changed.', done: true };
    case 'created':
    case 'updated':
    case 'unchanged':
    case 'closed':
    case 'left-closed':
    case 'left-open':
      publishOutput('pull-request-url', outcome.url);
      return {
        words: `Pull request ${mdLink(`#${outcome.number}`, outcome.url)}: ${STATES[outcome.kind]}.`,
        done: outcome.kind !== 'left-closed',
        ...(outcome.kind === 'created' || outcome.kind === 'updated' ? withChecks(checks) : {}),
      };
    case 'branch-taken':
      return stuck(
        delivery,
        `the branch \`${branch}\` contains a commit that is not the bot's; delete or rename the branch`,
      );
    case 'branch-in-use':
      return stuck(
        delivery,
        `pull request ${outcome.number} merges the branch \`${branch}\` into \`${outcome.base}\`, not into \`${base}\``,
      );
    case 'cannot-open': {
      const setting =
        token.kind === 'github-token'
          ? '; turn on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General), or use the token of a GitHub App'
          : '';
      return stuck(
        delivery,
        `the branch \`${branch}\` is pushed, but no pull request could be opened: ${clause(outcome.why)}${setting}`,
        '',
      );
    }
    case 'cannot-push':
      return stuck(delivery, clause(outcome.why));
    case undefined:
      return stuck(delivery, 'GitHub did not accept the files; see the log');
  }
}

/** Whether the expected outputs of every cohort are known, and all of them can be written. */
function isWhole(made: Regenerated): boolean {
  return lackingOf(made).length === 0 && made.linked.length === 0 && made.result.cohorts.length > 0;
}

function changesOf(files: Regenerated['files']): FileChanges {
  return { additions: files, deletions: [] };
}

function withChecks(checks: ChecksNote | undefined): { readonly checks?: ChecksNote } {
  return checks === undefined ? {} : { checks };
}

async function unlessNotHere<Result>(work: () => Promise<Result>): Promise<Result | CommitNotHere> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommitNotHere) return error;
    throw error;
  }
}

/**
 * Creates a patch of what could not be pushed.
 *
 * @param why - A clause, possibly with code between backticks.
 */
function stuck(delivery: Delivery, why: string, start = 'Not pushed: '): Delivered {
  const sentence = start === '' ? `${why[0]?.toUpperCase() ?? ''}${why.slice(1)}` : `${start}${why}`;
  const words = `${mdProse(sentence)}.`;
  // Without files, nothing is lost.
  if (delivery.latest.made.files.length === 0) return { words, done: true };
  return { ...patch(delivery, words), failure: why };
}

/** A sentence without its full stop, to end another one. */
function clause(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function patch({ latest, context }: Delivery, why: string): Delivered {
  const { made } = latest;
  const bytes = patchOf(made.files);
  const path = writePatch(bytes, context);
  publishOutput('patch', path ?? '');
  const isShown = bytes.length <= LARGEST_SHOWN;
  const lines = [
    why,
    '',
    `Run the command in a clone of the branch, or apply the patch, which was made for ${mdCode(made.commit.slice(0, 12))}. If the workflow keeps it, it is this run's artifact ${mdCode('cohort-ci-patch')}${isShown ? '; it is also shown below' : ''}.`,
    '',
    mdFence(`${repairCommand(made.result, made.cohorts)}\n# or\ngit apply cohort-ci.patch`, 'sh'),
  ];
  const text = Buffer.from(bytes).toString('utf8');
  if (isShown)
    lines.push('', '<details><summary>The patch</summary>', '', mdFence(text, 'diff'), '', '</details>');
  return { words: lines.join('\n'), done: false };
}
