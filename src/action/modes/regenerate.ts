import * as core from '@actions/core';
import type { BotPullRequest, PullRequestOutcome } from '../../github/bot-pull-request.ts';
import type { CommitMessage } from '../../github/commit-message.ts';
import type { RecomputedOutcome } from '../../github/commit-with-recompute.ts';
import type { FileChanges } from '../../github/file-changes.ts';
import { isReadOnlyEvent, type Publication } from '../../github/preflight.ts';
import { cut } from '../../report/cut.ts';
import { mdCode, mdFence, mdLink, mdProse } from '../../report/markdown.ts';
import { marker } from '../../report/marker.ts';
import { repairCommand } from '../../report/repair.ts';
import { tally } from '../../report/tally.ts';
import { verdict as verdictWords } from '../../report/verdict.ts';
import { plural } from '../../report/words.ts';
import { type OpenedWorkspace, openConfigured } from '../check-workspace.ts';
import { forgive } from '../forgive.ts';
import type { Inputs } from '../inputs.ts';
import * as log from '../log.ts';
import { patchOf } from '../patch.ts';
import { checkedOut, checkPermissions, type TokenAbilities } from '../preflight.ts';
import { annotate, publishCounts, publishOutput, publishSummary, writePatch } from '../publish.ts';
import { CommitNotHere, type Regenerated, regenerateCommit } from '../regenerated-files.ts';
import { relocate } from '../relocate.ts';
import type { RunContext } from '../run-context.ts';
import { judge } from '../verdict.ts';

/** Where the files are to go. */
type Target =
  /** Onto a branch, which the event says stands at this commit. */
  | { readonly kind: 'commit'; readonly branch: string; readonly head: string }
  /** Onto the bot's own branch, which a pull request brings into this one. */
  | { readonly kind: 'pull-request'; readonly base: string; readonly head: string }
  | { readonly kind: 'patch'; readonly head: string; readonly why: string };

/** What became of the files: one sentence in Markdown, and whether they are on their way. */
interface Delivered {
  readonly words: string;
  readonly done: boolean;
}

/** The last line of the bot's commits, by which the next run knows them. */
const TRAILER = 'Published-by: cohort-ci';
const MOST_LISTED = 30;
const LARGEST_SHOWN = 40_000;

/**
 * `mode: regenerate`: brings the outputs of drifted cohorts up to date, computed from the commit's objects without touching
 * the checkout: as a commit onto the pull request's branch, as a pull request of the bot's, or as a patch.
 */
export async function regenerate(inputs: Inputs, context: RunContext): Promise<void> {
  const target = targetOf(inputs, context);
  const publishes: Publication[] = target.kind === 'patch' || inputs.dryRun ? [] : [target.kind];
  const token = await checkPermissions(context, { publishes });
  const opened = await openConfigured(context.root, inputs);
  if (opened.kind === 'refused') {
    annotate(relocate(opened.result, context.folder), context.links);
    publishOutput('result', 'findings');
    core.setFailed('The configuration cannot be read: nothing was regenerated');
    return;
  }
  let made: Regenerated;
  try {
    made = await regenerateCommit(target.head, opened, inputs, context);
  } catch (error) {
    if (!(error instanceof CommitNotHere)) throw error;
    core.setFailed(
      `Nothing was regenerated: ${error.message}; check out with fetch-depth: 0 (or 2, on a pull request)`,
    );
    publishOutput('result', 'unchecked');
    return;
  }
  const delivered = await deliver(made, target, token, opened, inputs, context);
  await publish(made, delivered, inputs, context);
}

function targetOf({ deliver: wish, token }: Inputs, context: RunContext): Target {
  const { runner } = context;
  const event = runner?.event;
  const here = checkedOut(context) ?? runner?.sha ?? '';
  if (event?.kind === 'pull_request') {
    const head = event.headSha;
    if (wish === 'patch') return { kind: 'patch', head, why: 'a patch was asked for' };
    if (event.isFork) return { kind: 'patch', head, why: 'the branch belongs to a fork' };
    if (isReadOnlyEvent(event)) return { kind: 'patch', head, why: 'the token can only read' };
    if (token === '') return { kind: 'patch', head, why: 'there is no token' };
    // A second pull request into the first would need somebody to merge it; asked for, it is made.
    return wish === 'pull-request'
      ? { kind: 'pull-request', base: event.headRef, head }
      : { kind: 'commit', branch: event.headRef, head };
  }
  const head = here;
  if (wish === 'patch') return { kind: 'patch', head, why: 'a patch was asked for' };
  if (token === '' || runner === undefined) return { kind: 'patch', head, why: 'there is no token' };
  const branch = /^refs\/heads\/(.+)$/s.exec(runner.ref)?.[1];
  if (branch === undefined || event?.kind === 'merge_group')
    return { kind: 'patch', head, why: 'the run is not about a branch' };
  return wish === 'commit' ? { kind: 'commit', branch, head } : { kind: 'pull-request', base: branch, head };
}

async function deliver(
  made: Regenerated,
  target: Target,
  token: TokenAbilities,
  opened: OpenedWorkspace,
  inputs: Inputs,
  context: RunContext,
): Promise<Delivered> {
  const nothing = made.files.length === 0;
  if (inputs.dryRun) {
    if (nothing) return { words: 'There is nothing to regenerate.', done: true };
    const how = target.kind === 'patch' ? `not delivered at all: ${target.why}` : `a ${target.kind}`;
    return patch(made, context, `A dry run: nothing was changed. The delivery would be ${how}.`);
  }
  if (target.kind === 'patch')
    return nothing
      ? { words: 'There is nothing to regenerate.', done: true }
      : patch(made, context, `Not pushed: ${target.why}.`);
  if (!token.may(target.kind))
    return nothing
      ? { words: 'There is nothing to regenerate.', done: true }
      : patch(made, context, 'Not pushed: the token may not; see the warning for the missing lines.');
  if (target.kind === 'pull-request') return await propose(made, target, token, opened, inputs, context);
  if (nothing) return { words: 'There is nothing to regenerate.', done: true };
  // Another commit upon the bot's own, with other files, would go on for ever.
  if (made.message.trimEnd().endsWith(TRAILER))
    return patch(
      made,
      context,
      'Not pushed: the last commit is already a regeneration, and another one would never come to an end.',
    );
  return await commit(made, target, opened, inputs, context);
}

async function commit(
  made: Regenerated,
  { branch, head }: Extract<Target, { kind: 'commit' }>,
  opened: OpenedWorkspace,
  inputs: Inputs,
  context: RunContext,
): Promise<Delivered> {
  const outcome = await orGone(() =>
    forgive(async (): Promise<RecomputedOutcome> => {
      const { commitWithRecompute } = await import('../../github/commit-with-recompute.ts');
      return commitWithRecompute(await context.client(), {
        branch,
        head,
        message: messageOf(made),
        compute: (at) => changesAt(at, made, opened, inputs, context),
      });
    }),
  );
  if (outcome instanceof CommitNotHere)
    return patch(
      made,
      context,
      `Not pushed: ${mdCode(branch)} has moved meanwhile: ${mdProse(outcome.message)}; the run of that commit regenerates it.`,
    );
  switch (outcome?.kind) {
    case 'committed':
      publishOutput('commit', outcome.sha);
      return {
        words: `Committed onto ${mdCode(branch)}: ${mdLink(outcome.sha.slice(0, 12), outcome.url)}.`,
        done: true,
      };
    case 'nothing':
      return { words: `${mdCode(branch)} holds everything already.`, done: true };
    case 'moved':
      return patch(made, context, `Not pushed: ${mdCode(branch)} moved ${outcome.attempts} times meanwhile.`);
    case 'cannot-push':
      return patch(made, context, `Not pushed: ${mdProse(outcome.why)}`);
    case undefined:
      return patch(made, context, 'Not pushed: GitHub did not take the commit; see the log.');
  }
}

async function propose(
  made: Regenerated,
  { base }: Extract<Target, { kind: 'pull-request' }>,
  token: TokenAbilities,
  opened: OpenedWorkspace,
  inputs: Inputs,
  context: RunContext,
): Promise<Delivered> {
  const wanted: BotPullRequest = {
    branch: inputs.branch,
    base,
    marker: marker('regenerate', { key: inputs.key }),
    title: headlineOf(made),
    body: `${bodyOf(made, token)}\n`,
    message: messageOf(made),
    closingComment: 'Everything is up to date again: this pull request is no longer needed.',
    compute: (at) => changesAt(at, made, opened, inputs, context),
  };
  const outcome = await orGone(() =>
    forgive(async (): Promise<PullRequestOutcome> => {
      const { syncPullRequest } = await import('../../github/bot-pull-request.ts');
      return syncPullRequest(await context.client(), wanted);
    }),
  );
  const branch = mdCode(inputs.branch);
  if (outcome instanceof CommitNotHere)
    return patch(
      made,
      context,
      `Not pushed: ${mdCode(base)} has moved meanwhile: ${mdProse(outcome.message)}; run this again.`,
    );
  switch (outcome?.kind) {
    case 'none':
      return { words: 'There is nothing to regenerate.', done: true };
    case 'created':
    case 'updated':
    case 'unchanged':
    case 'closed':
    case 'left-closed': {
      publishOutput('pull-request-url', outcome.url);
      const state =
        outcome.kind === 'left-closed' ? 'was closed by people, and is left so' : `${outcome.kind}`;
      return { words: `Pull request ${mdLink(`#${outcome.number}`, outcome.url)}: ${state}.`, done: true };
    }
    case 'branch-taken':
      return patch(made, context, `Not pushed: ${branch} holds a commit that is not the bot's.`);
    case 'cannot-open':
      return patch(
        made,
        context,
        `The branch ${branch} is pushed, but no pull request could be opened: ${mdProse(outcome.why)}`,
      );
    case 'cannot-push':
      return patch(made, context, `Not pushed: ${mdProse(outcome.why)}`);
    case undefined:
      return patch(made, context, 'Not pushed: GitHub did not take the files; see the log.');
  }
}

/** What is to be committed upon a commit; a newer head is computed anew, from its objects. */
async function changesAt(
  at: string,
  made: Regenerated,
  opened: OpenedWorkspace,
  inputs: Inputs,
  context: RunContext,
): Promise<FileChanges | undefined> {
  const { files } = at === made.commit ? made : await regenerateCommit(at, opened, inputs, context);
  return files.length === 0 ? undefined : { additions: files, deletions: [] };
}

async function orGone<Result>(work: () => Promise<Result>): Promise<Result | CommitNotHere> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommitNotHere) return error;
    throw error;
  }
}

async function patch(made: Regenerated, context: RunContext, why: string): Promise<Delivered> {
  const bytes = patchOf(made.files);
  const path = writePatch(bytes, context);
  publishOutput('patch', path ?? '');
  const lines = [
    `${why} The files as a patch for ${mdCode(made.commit.slice(0, 12))}: keep the output ${mdCode('patch')} as an artifact and apply it, or run the command.`,
    '',
    mdFence(`git apply cohort-ci.patch\n# or\n${repairCommand(made.result, made.cohorts)}`, 'sh'),
  ];
  const text = Buffer.from(bytes).toString('utf8');
  if (bytes.length <= LARGEST_SHOWN)
    lines.push('', '<details><summary>The patch</summary>', '', mdFence(text, 'diff'), '', '</details>');
  return { words: lines.join('\n'), done: false };
}

function headlineOf({ cohorts }: Regenerated): string {
  return cohorts.length === 1 && /^[\w.-]{1,60}$/.test(cohorts[0] ?? '')
    ? `Regenerate the outputs of cohort ${cohorts[0]}`
    : `Regenerate the outputs of ${plural(cohorts.length, 'cohort')}`;
}

function messageOf(made: Regenerated): CommitMessage {
  return { headline: headlineOf(made), body: TRAILER };
}

function bodyOf(made: Regenerated, token: TokenAbilities): string {
  const { commit: sha, cohorts } = made;
  return [
    `The outputs of ${plural(cohorts.length, 'cohort')} are not what their specs and the latest catalogs give at ${mdCode(sha.slice(0, 12))}. This pull request brings them up to date; it is updated in place, and closed once it is no longer needed.`,
    '',
    ...listed(made),
    ...(token.kind === 'github-token'
      ? [
          '',
          '> Checks of this pull request wait until someone with write access approves them: it was made with `GITHUB_TOKEN`. With the token of an app they run at once.',
        ]
      : []),
  ].join('\n');
}

function listed({ files }: Regenerated): readonly string[] {
  const shown = files.slice(0, MOST_LISTED).map(({ path, before }) => {
    return `- ${mdCode(cut(path, 200))}${before === undefined ? ' (new)' : ''}`;
  });
  return files.length > shown.length
    ? [...shown, `- ${plural(files.length - shown.length, 'file')} more`]
    : shown;
}

async function publish(
  made: Regenerated,
  { words, done }: Delivered,
  inputs: Inputs,
  context: RunContext,
): Promise<void> {
  const result = relocate(made.result, context.folder);
  const refused = result.cohorts.filter(({ state }) => state === 'refused');
  annotate(
    // What is regenerated needs no marks.
    { ...result, cohorts: result.cohorts.filter(({ state }) => state !== 'drifted') },
    context.links,
  );
  publishCounts(result, judge(result, inputs).result);
  publishOutput('files', String(made.files.length));
  const lines = [
    made.files.length === 0
      ? '### ✅ Nothing to regenerate'
      : `### ${done ? '✅' : '🔶'} ${plural(made.files.length, 'file')} of ${plural(made.cohorts.length, 'cohort')} regenerated`,
    '',
    words,
    '',
    ...listed(made),
  ];
  if (made.ignored.length > 0 && !inputs.includeIgnored)
    lines.push(
      '',
      `> Git ignores ${plural(made.ignored.length, 'regenerated file')}, such as ${mdCode(cut(made.ignored[0] ?? '', 200))}: not committed. With ${mdCode('include-ignored: true')} they are.`,
    );
  if (refused.length > 0)
    lines.push(
      '',
      `> ${plural(refused.length, 'cohort')} ${refused.length === 1 ? 'does' : 'do'} not compile and cannot be regenerated; see the annotations.`,
    );
  const uncommitted = result.diagnostics.filter(({ code }) => code === 'drift/not-committed');
  for (const { message } of uncommitted) lines.push('', `> ${mdProse(message)}`);
  await publishSummary(`${lines.join('\n')}\n`);
  log.info(lines[0]?.replace('### ', '') ?? '');
  // The patch is in the summary and in its file.
  log.info(words.split('\n')[0] ?? '');
  const verdict = judge(
    result,
    inputs.failOnDrift && !done ? { ...inputs, failOnDrift: true } : { ...inputs, failLevel: 'never' },
  );
  if (verdict.fails) core.setFailed(`${verdictWords(tally(result))}: ${verdict.why}`);
}
