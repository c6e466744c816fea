import { renderReasons } from '../../report/diff-text.ts';
import { type DriftReport, driftStateOf, whyUnverified } from '../../report/issue/drift-report.ts';
import { renderIssue } from '../../report/issue.ts';
import { renderSummary } from '../../report/summary.ts';
import { tally } from '../../report/tally.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { verdict as verdictWords } from '../../report/verdict.ts';
import type { Inputs } from '../inputs.ts';
import * as log from '../log.ts';
import { checkPermissions } from '../preflight.ts';
import { publish } from '../publish.ts';
import type { RunContext } from '../run-context.ts';
import { softenDrift } from '../soften-drift.ts';
import { judge } from '../verdict.ts';
import { addresses, type Kept, keepIssues } from './keep-issues.ts';
import { about, branchOf, type Verified, verify } from './verify.ts';

/**
 * `mode: drift`: checks everything, and keeps an issue that says what has drifted, since which commit, and how to fix
 * it. A failed check neither opens nor closes it. The step fails on drift only if requested, or if nothing else would
 * report it.
 */
export async function drift(inputs: Inputs, context: RunContext): Promise<void> {
  const keeps = inputs.issue !== 'none' && isOnDefaultBranch(context);
  const token = await checkPermissions(context, { publishes: keeps ? ['issue'] : [] });
  const may = keeps && token.may('issue');
  let report: Verified;
  try {
    report = await verify(inputs, context);
  } catch (error) {
    if (!context.signal.aborted && may) {
      const failure = error instanceof Error ? error.message : String(error);
      await keepIssues(inputs, context, { ...about(context), result: undefined, failure });
    }
    throw error;
  }
  await publishDrift(inputs, context, report, may ? await keepIssues(inputs, context, report) : undefined);
}

/**
 * Whether the issue may be updated: it is about one branch, so runs on other branches or on pull requests must not
 * change it.
 */
function isOnDefaultBranch(context: RunContext): boolean {
  const { runner, defaultBranch } = context;
  if (runner === undefined) return false;
  const branch = branchOf(context);
  const isIt = branch !== undefined && (defaultBranch === undefined || branch === defaultBranch);
  if (isIt && runner.event.kind !== 'pull_request' && runner.event.kind !== 'merge_group') return true;
  log.notice('The drift issue covers the default branch only, so this run leaves it alone.');
  return false;
}

async function publishDrift(
  inputs: Inputs,
  context: RunContext,
  drifted: DriftReport,
  kept: readonly Kept[] | undefined,
): Promise<void> {
  const found = drifted.result;
  if (found === undefined) return;
  const isDrift = driftStateOf(drifted) === 'drift';
  const asked = inputs.failOnDrift;
  const isSilent = inputs.issue !== 'none' && kept === undefined;
  const verdict = judge(
    found,
    asked || isSilent ? { ...inputs, failOnDrift: true } : { ...inputs, failLevel: 'never' },
  );
  const result = softenDrift(found, { failOnDrift: asked || isSilent });
  const text = isDrift
    ? `${renderIssue(drifted, { ...addresses(drifted, context), budget: 90_000 }).body}\n\n---\n\n`
    : '';
  const unverified = isUnverified(drifted, inputs);
  const why =
    isSilent && !asked && isDrift ? 'no issue could be opened or updated to report it' : verdict.why;
  await publish(
    {
      result,
      marked: result,
      change: drifted.since,
      state: unverified ? 'unchecked' : judge(result, inputs).result,
      log: [
        ...(drifted.since === undefined ? [] : [renderReasons(drifted.since, drifted.since.cost)]),
        renderTerminal(result, log.LOOK),
      ].join('\n'),
      outputs: { 'issue-url': kept?.[0]?.url ?? '' },
      summary: `${text}${renderSummary(result, { ...context.links, budget: 800 * 1024 })}`,
      failure: unverified
        ? `The cohorts could not be verified: ${whyUnverified(drifted)}${drifted.failure === undefined ? '; see the input if-no-specs-found' : ''}`
        : verdict.fails
          ? `${verdictWords(tally(result))}: ${why}`
          : undefined,
    },
    inputs,
    context,
  );
}

/** Whether the run verified nothing at all although it should have: a green run would be misleading. */
function isUnverified(report: DriftReport, { ifNoSpecsFound }: Inputs): boolean {
  if (driftStateOf(report) !== 'could-not-verify' || (report.result?.cohorts.length ?? 0) > 0) return false;
  return report.failure !== undefined || ifNoSpecsFound !== 'ignore';
}
