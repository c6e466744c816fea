import { counted } from '../../findings/words.ts';
import { namedParents } from '../../git/git-history.ts';
import type { Publication } from '../../github/preflight.ts';
import { logSafe } from '../../report/log-text.ts';
import { mdCode } from '../../report/markdown.ts';
import { renderSummary } from '../../report/summary.ts';
import { tally } from '../../report/tally.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { verdict as verdictWords } from '../../report/verdict.ts';
import { type OpenedWorkspace, openConfigured } from '../check-workspace.ts';
import { checkedOut } from '../checked-out.ts';
import type { Inputs } from '../inputs.ts';
import * as log from '../log.ts';
import { checkPermissions } from '../preflight.ts';
import { publish, publishUnchecked } from '../publish.ts';
import { publishIfPossible } from '../publish-if-possible.ts';
import { relocate } from '../relocate.ts';
import type { RunContext } from '../run-context.ts';
import { sourceLinks } from '../source-links.ts';
import { judge } from '../verdict.ts';
import { deliver } from './deliver.ts';
import { type Target, targetOf } from './delivery-target.ts';
import { LatestRegeneration } from './latest-regeneration.ts';
import { CommitNotHere, type Regenerated, regenerateCommit } from './regenerated-files.ts';
import { type Delivered, lackingOf, summaryOf } from './regenerated-words.ts';

const DEEPER = '# the step that uses actions/checkout\nwith:\n  fetch-depth: 0';

/**
 * `mode: regenerate`: updates the outputs of drifted cohorts, computed from the commit's objects without touching the
 * checkout. They are delivered as a commit to the pull request's branch, as a pull request by the bot, or as a patch.
 */
export async function regenerate(inputs: Inputs, context: RunContext): Promise<void> {
  const asked = targetOf(inputs, context);
  const publishes: Publication[] = asked.kind === 'patch' || inputs.dryRun ? [] : [asked.kind];
  const token = await checkPermissions(context, { publishes });
  const target = await targetNow(asked, context);
  const opened = await openConfigured(context.root, inputs);
  if (opened.kind === 'invalid') {
    const result = relocate(opened.result, context.folder);
    await publish(
      {
        result,
        marked: result,
        state: 'findings',
        log: renderTerminal(result, log.LOOK),
        summary: renderSummary(result, context.links),
        failure: 'The settings cannot be read, so nothing was regenerated',
      },
      inputs,
      context,
    );
    return;
  }
  let latest: LatestRegeneration;
  try {
    latest = await LatestRegeneration.upon(target.head, opened, inputs, context).catch((error: unknown) => {
      if (!(error instanceof CommitNotHere) || target.head === asked.head) throw error;
      // Nothing is pushed then, but the run still creates a patch for the commit that is here.
      return LatestRegeneration.upon(asked.head, opened, inputs, context);
    });
  } catch (error) {
    if (!(error instanceof CommitNotHere)) throw error;
    await publishUnchecked(`Nothing was regenerated: ${error.message}. Check it out:`, DEEPER);
    return;
  }
  const delivered =
    (await behind(latest.made, opened, inputs, context)) ??
    (await deliver({ latest, token, inputs, context }, target));
  await publishRegenerated(latest.made, delivered, inputs, context);
}

/**
 * The target with its current head according to GitHub: the checked-out commit may be outdated in a re-run, or on no
 * branch. The branch is then regenerated, not the checkout. If GitHub does not answer, the target is unchanged, and
 * nothing is written if the branch has moved.
 */
async function targetNow(target: Target, context: RunContext): Promise<Target> {
  if (target.kind === 'patch') return target;
  const branch = target.kind === 'commit' ? target.branch : target.base;
  const found = await publishIfPossible(async () => {
    const { readHead } = await import('../../github/branch.ts');
    return { head: await readHead(await context.client(), branch) };
  });
  if (found === undefined || found.head === target.head) return target;
  if (found.head === undefined)
    return { kind: 'patch', head: target.head, why: `the branch ${branch} no longer exists` };
  const [now, was] = [found.head, target.head].map((commit) => commit.slice(0, 12));
  log.notice(`The branch ${branch} is now at ${now}; this run began at ${was} and regenerates ${now}.`);
  return { ...target, head: found.head };
}

/**
 * Whether the head of a pull request agrees while its merge with the base does not, so that no commit to the branch can
 * fix what the check of the merge finds. Undefined otherwise.
 */
async function behind(
  made: Regenerated,
  opened: OpenedWorkspace,
  inputs: Inputs,
  context: RunContext,
): Promise<Delivered | undefined> {
  const event = context.runner?.event;
  const here = checkedOut(context);
  if (event?.kind !== 'pull_request' || here === undefined || here === made.commit) return undefined;
  if (made.files.length > 0 || lackingOf(made).length > 0) return undefined;
  if (!namedParents(context.root, here).includes(made.commit)) return undefined;
  const { cohorts } = await regenerateCommit(here, opened, inputs, context);
  if (cohorts.length === 0) return undefined;
  const base = mdCode(event.baseRef);
  const list = cohorts.slice(0, 10).map((id) => mdCode(id));
  const more = cohorts.length - list.length;
  return {
    words: `On the branch alone everything agrees; merged with ${base}, the outputs of ${list.join(', ')}${more > 0 ? ` and ${counted(more, 'cohort')} more` : ''} do not. Merge ${base} into the branch first (“Update branch” on the pull request), then regenerate.`,
    done: false,
  };
}

async function publishRegenerated(
  made: Regenerated,
  delivered: Delivered,
  inputs: Inputs,
  context: RunContext,
): Promise<void> {
  const { done, words, failure } = delivered;
  const result = relocate(made.result, context.folder);
  const summary = summaryOf(made, delivered, sourceLinks(context, made.commit));
  const verdict = judge(
    result,
    inputs.failOnDrift && !done ? { ...inputs, failOnDrift: true } : { ...inputs, failLevel: 'never' },
  );
  // Authors of a pull request look at its run, but nobody looks at a green nightly run.
  const isUnseen = failure !== undefined && context.runner?.event.kind !== 'pull_request';
  await publish(
    {
      result,
      // Findings that the regeneration resolves need no annotations.
      marked: { ...result, cohorts: result.cohorts.filter(({ state }) => state !== 'drifted') },
      state: judge(result, inputs).result,
      // The patch is in the summary and in its file.
      log: [summary, words].map((text) => logSafe(firstLine(text).replace('### ', ''))).join('\n'),
      outputs: { files: String(made.files.length) },
      summary,
      failure: verdict.fails
        ? `${verdictWords(tally(result))}: ${verdict.why}`
        : isUnseen
          ? `The regenerated files could not be delivered: ${failure}`
          : undefined,
    },
    inputs,
    context,
  );
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
