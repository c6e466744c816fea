import type { DriftIssue, IssueOutcome } from '../../github/drift-issue.ts';
import { cut } from '../../report/cut.ts';
import { type DriftReport, driftStateOf } from '../../report/issue/drift-report.ts';
import { heartbeat } from '../../report/issue/heartbeat.ts';
import { renderIssue, renderIssueComment } from '../../report/issue.ts';
import { mdCode, mdLink } from '../../report/markdown.ts';
import { marker, readMarker } from '../../report/marker.ts';
import { DEFAULT_DRIFT_ISSUE, type DriftIssueSettings } from '../../settings/config.ts';
import type { Inputs } from '../inputs.ts';
import * as log from '../log.ts';
import { publishIfPossible } from '../publish-if-possible.ts';
import type { RunContext } from '../run-context.ts';
import { sourceLinks } from '../source-links.ts';
import type { Verified } from './verify.ts';

function settingsOf({ settings = DEFAULT_DRIFT_ISSUE }: Verified): DriftIssueSettings {
  return settings;
}

export type Kept = Extract<IssueOutcome, { number: number }>;

/** The issue for the repository, or for one cohort. */
interface Wanted {
  readonly key: string;
  readonly report: Verified;
  /** For a removed cohort: the comment with which its issue is closed. */
  readonly gone?: string;
}

/** Updates the issue or the issues of all cohorts; undefined if one of them failed. */
export async function keepIssues(
  inputs: Inputs,
  context: RunContext,
  report: Verified,
): Promise<readonly Kept[] | undefined> {
  const kept: Kept[] = [];
  const { syncIssue } = await import('../../github/drift-issue.ts');
  const { OurIssues } = await import('../../github/drift-issue-store.ts');
  // Read once: there may be thousands of cohorts, but only a thousand requests per hour.
  const issues = new OurIssues(await context.client(), settingsOf(report).labels);
  const wanted = await publishIfPossible(async () =>
    inputs.issue === 'repository'
      ? [{ key: inputs.key, report }]
      : cohortIssues(inputs, context, report, await issues.keys(keyIn)),
  );
  let failed = wanted === undefined;
  for (const one of wanted ?? []) {
    const outcome = await publishIfPossible(async () =>
      syncIssue(await context.client(), issueOf(one, context), issues),
    );
    failed ||= outcome === undefined || UNREPORTED.has(outcome.kind);
    if (outcome === undefined || outcome.kind === 'none') continue;
    if (outcome.kind === 'not-opened') {
      log.notice(`No issue was opened: ${NOT_WRITTEN[outcome.position]}.`);
      continue;
    }
    kept.push(outcome);
    log.info(`Issue #${outcome.number}: ${outcome.kind}, ${outcome.url}`);
    if (outcome.kind === 'superseded')
      log.notice(`Issue #${outcome.number} reports on a newer commit and was left alone.`);
    if (outcome.kind === 'left-open')
      log.notice(`Nothing has drifted here, but issue #${outcome.number} stays open: ${NOT_WRITTEN.behind}.`);
    if (outcome.kind === 'not-on-branch')
      log.notice(`Issue #${outcome.number} was left alone: ${NOT_WRITTEN.gone}.`);
    if (outcome.skipped.length > 0)
      log.notice(`GitHub does not accept these labels or assignees: ${outcome.skipped.join(', ')}`);
  }
  return failed ? undefined : kept;
}

/** Outcomes of the issue that leave the drift unreported. */
const UNREPORTED: ReadonlySet<IssueOutcome['kind']> = new Set(['not-stored', 'not-opened', 'not-on-branch']);

const NOT_WRITTEN = {
  behind: 'the branch has moved past the commit that was checked; the run for its head decides',
  gone: 'the commit that was checked is not in the history of the branch',
} as const;

function keyIn(line: string): string | undefined {
  return readMarker('drift', line)?.get('key');
}

/** An issue for each checked cohort, and for each cohort with an existing issue. */
function cohortIssues(
  { key, cohorts: asked }: Inputs,
  context: RunContext,
  report: Verified,
  known: ReadonlyMap<string, { readonly state: string }>,
): readonly Wanted[] {
  const { result } = report;
  const wanted = new Map<string, Wanted>();
  for (const cohort of result?.cohorts ?? []) {
    const one = `${key}/${cohort.id}`;
    wanted.set(one, { key: one, report: { ...report, result: result && { ...result, cohorts: [cohort] } } });
  }
  for (const [one, { state }] of known) {
    if (!one.startsWith(`${key}/`) || wanted.has(one) || state !== 'open') continue;
    // A check without any cohort says nothing, not even about removed cohorts.
    if (wanted.size === 0 || report.failure !== undefined)
      wanted.set(one, { key: one, report: { ...report, failure: report.failure ?? 'no spec was found' } });
    else if (asked === undefined)
      wanted.set(one, { key: one, report, gone: removedWords(one.slice(key.length + 1), context) });
  }
  return [...wanted.values()];
}

function removedWords(cohort: string, { runUrl }: RunContext): string {
  const run = runUrl === undefined ? '' : ` (${mdLink('run', runUrl)})`;
  return `🗑️ The cohort ${mdCode(cut(cohort, 100))} no longer exists: this branch has no spec for it, so nothing can drift${run}.\n`;
}

function issueOf({ key, report, gone }: Wanted, context: RunContext): DriftIssue {
  const { runUrl, runner } = context;
  const run = runUrl === undefined ? {} : { runUrl };
  // The issue stores this line separately, so that the text is the same every night.
  const verified = heartbeat(report, runUrl);
  const shell = {
    marker: marker('drift', { key }),
    heartbeat: verified.split('\n')[1] ?? '',
    labels: settingsOf(report).labels,
    commit: report.commit ?? runner?.sha ?? '',
    branch: report.branch ?? '',
    isRerun: (runner?.attempt ?? 1) > 1,
  };
  if (gone !== undefined) return { ...shell, report: { state: 'clean', closingComment: gone } };
  const state = driftStateOf(report);
  if (state === 'could-not-verify') return { ...shell, report: { state } };
  if (state === 'clean')
    return { ...shell, report: { state, closingComment: renderIssueComment('fixed', report, run) } };
  const { title, body, fingerprint } = renderIssue(report, {
    ...addresses(report, context),
    key,
    budget: 59_000 - Buffer.byteLength(report.checklist ?? ''),
  });
  const text = body.replace(verified, () => '').replace(/\n{3,}/g, '\n\n');
  return {
    ...shell,
    report: {
      state,
      fingerprint,
      title,
      body: report.checklist === undefined ? text : `${text.trimEnd()}\n\n${report.checklist}`,
      changeComment: renderIssueComment('changed', report, run),
      returnComment: renderIssueComment('returned', report, run),
      assignees: settingsOf(report).assignees,
    },
  };
}

export function addresses({ commit }: DriftReport, context: RunContext) {
  const { runUrl, links } = context;
  return { ...links, ...(runUrl === undefined ? {} : { runUrl }), ...sourceLinks(context, commit) };
}
