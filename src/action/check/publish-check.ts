import type { Change } from '../../change/change.ts';
import { counted as countOf } from '../../findings/words.ts';
import type { Publication } from '../../github/preflight.ts';
import type { ChangeCost } from '../../prices/plan-cost.ts';
import { accountLine } from '../../report/account-line.ts';
import { isWorthPosting } from '../../report/comment/worth-posting.ts';
import { commentMarker, renderComment } from '../../report/comment.ts';
import { renderDiff } from '../../report/diff-text.ts';
import { jsonAnnouncements } from '../../report/json/json-announcements.ts';
import { mdLink } from '../../report/markdown.ts';
import { budgetText } from '../../report/price-text.ts';
import { renderSummary } from '../../report/summary.ts';
import { tally } from '../../report/tally.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { verdict as verdictWords } from '../../report/verdict.ts';
import type { CheckResult } from '../../result.ts';
import { behindOf } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import * as log from '../log.ts';
import { publish, publishOutput } from '../publish.ts';
import { publishIfPossible } from '../publish-if-possible.ts';
import type { RunContext } from '../run-context.ts';
import { sourceLinks } from '../source-links.ts';
import { judge } from '../verdict.ts';
import { priceLines } from './change-price.ts';
import { type Checked, isUntouched, priceOf, verdictOn } from './checked.ts';
import { checkedWords } from './checked-words.ts';
import { introducedWords } from './introduced.ts';
import { suggestFixes } from './suggest-fixes.ts';

/** Publishes the outcome everywhere, and fails the step if that is the verdict. */
export async function publishCheck(
  checked: Checked,
  inputs: Inputs,
  context: RunContext,
  may: readonly Publication[],
): Promise<void> {
  const { result, change } = checked;
  const nothing = isUntouched(checked);
  const { counted, verdict } = verdictOn(checked, inputs);
  const whole = checked.tolerant ?? result;
  const words =
    counted === whole || change === undefined ? verdictWords(tally(result)) : introducedWords(change);
  const commentText = change && commentOn(checked, change, inputs, context);
  if (change !== undefined) logMovedAndRemoved(change);
  const price = checked.price === undefined ? [] : priceLines(checked.price);
  const budget = checked.price?.budget;
  if (budget?.outcome === 'warn') log.warning(budgetText(budget) ?? '');
  const isOver = budget?.outcome === 'fail';
  const state = judge(result, inputs).result;
  await publish(
    {
      result,
      marked: counted,
      commit: checked.commit,
      change,
      announcements: change === undefined ? null : jsonAnnouncements(change, checked.price?.cost),
      state: isOver && state !== 'unchecked' ? 'findings' : state,
      log: nothing
        ? `No cohort is affected by this change: there is nothing to check. ${untouchedLine(result)}`
        : [
            ...(change?.base === undefined
              ? []
              : [renderDiff(change, priceOf(checked), { findings: false })]),
            `${renderTerminal(result, log.LOOK)}${change === undefined ? '' : againstBase(change)}`,
            ...(change?.base === undefined ? price : []),
          ].join('\n'),
      outputs: change === undefined ? {} : outputsOf(change),
      summary: summaryOf(checked, commentText, context),
      ...(commentText !== undefined && change !== undefined && may.length > 0
        ? {
            write: async () => {
              if (may.includes('comment'))
                await comment(commentText, { change, cost: checked.price?.cost }, inputs, context);
              if (may.includes('suggestions')) await suggestFixes(change, inputs, context);
            },
          }
        : {}),
      failure: verdict.fails ? `${words}: ${verdict.why}` : isOver ? budgetText(budget) : undefined,
    },
    inputs,
    context,
  );
}

function outputsOf(change: Change): Readonly<Record<string, string>> {
  const { introduced, existing, fixed } = countsOf(change);
  return {
    introduced: String(introduced),
    existing: String(existing),
    fixed: String(fixed),
    affected: JSON.stringify(change.cohorts.map(({ id }) => id)),
  };
}

function againstBase(change: Change): string {
  if (change.base === undefined) return '';
  const words = (['introduced', 'existing', 'fixed'] as const).map((origin) => {
    const findings = change.findings.filter((one) => one.origin === origin).length;
    const cohorts = new Set(change.drift.filter((one) => one.origin === origin).map(({ cohort }) => cohort));
    const drift = cohorts.size === 0 ? '' : ` and drift of ${countOf(cohorts.size, 'cohort')}`;
    return `${countOf(findings, 'finding')}${drift} ${origin}`;
  });
  return `\nAgainst the base: ${words.join(', ')}.`;
}

function countsOf({
  findings,
  drift,
}: Change): Readonly<Record<'introduced' | 'existing' | 'fixed', number>> {
  const counts = { introduced: 0, existing: 0, fixed: 0 };
  for (const { origin } of [...findings, ...drift]) counts[origin]++;
  return counts;
}

function logMovedAndRemoved({ cohorts }: Change): void {
  for (const { id, isLeftOut, movedTo, leftBehind = [] } of cohorts) {
    if (movedTo !== undefined)
      log.warning(`The spec of the cohort ${id} was moved to ${movedTo}, where nothing is read or checked`);
    if (isLeftOut)
      log.warning(
        `The cohort ${id} is no longer checked: its spec still exists, but the spec patterns exclude it`,
      );
    if (leftBehind.length > 0)
      log.warning(
        `The spec of the cohort ${id} was removed, but its outputs were not: ${leftBehind.join(', ')}`,
      );
  }
}

/** Number of unchanged cohorts. */
function untouchedLine({ account }: CheckResult): string {
  return accountLine(account.filter(({ disposition }) => disposition === 'unchanged'));
}

function summaryOf(checked: Checked, commentText: string | undefined, context: RunContext): string {
  const { result, designs, commit, change } = checked;
  const { links } = context;
  const drawn = { ...(designs ? { designs } : {}), ...(change ? { changes: change.cohorts } : {}) };
  const whole = isUntouched(checked)
    ? `✅ No cohort is affected by this change: there was nothing to check. ${untouchedLine(result)}\n`
    : renderSummary(result, {
        ...links,
        ...drawn,
        budget: 800 * 1024,
        isAccounted: commentText !== undefined,
      });
  // The comparison comes first because, for a pull request from a fork, it is shown nowhere else.
  return commentText === undefined
    ? `${whole}\n${checkedWords(context, commit)}\n`
    : `${commentText}\n\n---\n\n${whole}`;
}

function commentOn(checked: Checked, change: Change, { key }: Inputs, context: RunContext): string {
  const { proposal } = checked;
  const { runner, runUrl, links } = context;
  const event = runner?.event;
  // People know the head, not the checked-out merge commit, which is on no branch.
  const head = event?.kind === 'pull_request' ? event.headSha : proposal?.head;
  const behind =
    proposal &&
    behindOf(
      context,
      proposal,
      change.head.dataRoot.slice(context.folder === '' ? 0 : context.folder.length + 1),
    );
  return renderComment(change, {
    ...(behind === undefined ? {} : { behind }),
    ...priceOf(checked),
    ...links,
    key,
    budget: 59_000,
    ...(runUrl === undefined ? {} : { runUrl }),
    ...(proposal?.base.kind === 'commit' ? { baseCommit: proposal.base.commit } : {}),
    ...(head === undefined ? {} : { headCommit: head }),
    ...(head === undefined ? {} : sourceLinks(context, head)),
  });
}

async function comment(
  body: string,
  { change, cost }: { readonly change: Change; readonly cost: ChangeCost | undefined },
  { key }: Inputs,
  context: RunContext,
): Promise<void> {
  const event = context.runner?.event;
  if (event?.kind !== 'pull_request') return;
  const outcome = await publishIfPossible(async () => {
    const { upsertComment } = await import('../../github/sticky-comment.ts');
    return upsertComment(await context.client(), {
      number: event.number,
      marker: commentMarker(key),
      commit: event.headSha,
      body,
      mayCreate: isWorthPosting(change, cost),
      pointer: (url) => `This check now reports in ${mdLink('another comment', url)}.`,
      note: (url) => `> ${mdLink('An older report', url)} by another account is out of date.`,
    });
  });
  if (outcome === undefined || outcome.kind === 'none') return;
  if (outcome.kind === 'superseded') {
    const head = outcome.head.slice(0, 12);
    log.notice(
      `The pull request has moved on to ${head}; the run for that commit comments, this one does not.`,
    );
    return;
  }
  publishOutput('comment-url', outcome.url);
  log.info(`The comment on the pull request was ${outcome.kind}: ${outcome.url}`);
}
