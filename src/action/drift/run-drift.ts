import type { CheckedState } from '../../change/checked-state.ts';
import type { Culprit } from '../../change/culprit.ts';
import { DerivedCohorts } from '../../derived-cohorts.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { changeSince, lastAgreed } from '../../git/change-since.ts';
import { trackedPaths } from '../../git/git.ts';
import { GitObjects } from '../../git/git-objects.ts';
import type { DriftIssue, IssueOutcome } from '../../github/drift-issue.ts';
import { repositoryStatus } from '../../overview/repository-status.ts';
import { cut } from '../../report/cut.ts';
import { renderReasons } from '../../report/diff-text.ts';
import { type DriftReport, driftStateOf, whyUnverified } from '../../report/issue/drift-report.ts';
import { heartbeat } from '../../report/issue/heartbeat.ts';
import { renderIssue, renderIssueComment } from '../../report/issue.ts';
import { mdCode, mdLink } from '../../report/markdown.ts';
import { marker, readMarker } from '../../report/marker.ts';
import { statusMarkdown } from '../../report/status-markdown.ts';
import { renderSummary } from '../../report/summary.ts';
import { tally } from '../../report/tally.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { verdict as verdictWords } from '../../report/verdict.ts';
import type { CheckResult } from '../../result.ts';
import { DEFAULT_DRIFT_ISSUE, type DriftIssueSettings } from '../../settings/config.ts';
import { DataLayout } from '../../source/data-layout.ts';
import { checkOpened, type OpenedWorkspace, openConfigured, withoutNoneFound } from '../check-workspace.ts';
import { checkedOut } from '../checked-out.ts';
import type { Inputs } from '../inputs.ts';
import * as log from '../log.ts';
import { checkPermissions } from '../preflight.ts';
import { publish } from '../publish.ts';
import { publishIfPossible } from '../publish-if-possible.ts';
import { relocate } from '../relocate.ts';
import { reportedChange } from '../reported-change.ts';
import type { RunContext } from '../run-context.ts';
import { softenDrift } from '../soften-drift.ts';
import { sourceLinks } from '../source-links.ts';
import { culpritsOf } from '../trace-culprits.ts';
import { judge } from '../verdict.ts';

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

function branchOf({ runner }: RunContext): string | undefined {
  return /^refs\/heads\/(.+)$/s.exec(runner?.ref ?? '')?.[1];
}

function about(context: RunContext): Omit<DriftReport, 'result'> {
  const commit = checkedOut(context);
  const branch = branchOf(context);
  return {
    culprits: new Map(),
    // Minutes are precise enough.
    verifiedAt: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    ...(commit === undefined ? {} : { commit }),
    ...(branch === undefined ? {} : { branch }),
  };
}

interface Verified extends DriftReport {
  /** The state of every cohort as Markdown, if requested. */
  readonly checklist?: string;
  /** The settings of the repository's drift issue; absent if its settings could not be read. */
  readonly settings?: DriftIssueSettings;
}

function settingsOf({ settings = DEFAULT_DRIFT_ISSUE }: Verified): DriftIssueSettings {
  return settings;
}

/** Maximum size of the checklist in an issue, in bytes. */
const CHECKLIST_BYTES = 20_000;

async function verify(inputs: Inputs, context: RunContext): Promise<Verified> {
  const opened = await openConfigured(context.root, inputs);
  const report = about(context);
  const present = (result: CheckResult) => relocate(withoutNoneFound(result, inputs), context.folder);
  if (opened.kind === 'invalid') {
    return { ...report, result: present(opened.result), failure: 'the settings cannot be read' };
  }
  // Derivations are kept for the comparison with an earlier commit, and for prices.
  const state = await checkOpened(opened, context.signal, undefined, undefined, {
    derived: new DerivedCohorts(),
  });
  const settings = opened.config?.driftIssue ?? DEFAULT_DRIFT_ISSUE;
  const objects = new GitObjects(context.root);
  const culprits = settings.culprits
    ? await culpritsOf(state, report.commit, context, objects)
    : new Map<string, Culprit>();
  const since = await sinceOf({ ...opened, objects }, state, culprits, context, report.commit);
  const verified = {
    ...{ ...report, result: present(state.result), settings },
    culprits: belowAll(culprits, context.folder),
    ...(since === undefined ? {} : { since }),
  };
  return settings.checklist && inputs.issue === 'repository'
    ? { ...verified, checklist: checklistOf(opened, state.result) }
    : verified;
}

/** As many cohorts as there is room for, open ones first. */
function checklistOf({ workspace, options }: OpenedWorkspace, result: CheckResult): string {
  const tracked = trackedPaths(workspace.root, [
    new DataLayout(options.dataRoot).cohorts,
    ...workspace.cohorts.map(({ specPath }) => specPath),
  ]);
  const status = repositoryStatus(
    workspace.tree,
    result,
    tracked.kind === 'known' ? { isTracked: (path) => tracked.paths.has(path) } : {},
  );
  let maxRows = 100;
  let text = statusMarkdown(status, { maxRows });
  while (maxRows > 1 && Buffer.byteLength(text) > CHECKLIST_BYTES) {
    maxRows = Math.floor(maxRows / 2);
    text = statusMarkdown(status, { maxRows });
  }
  return `<details><summary>Every cohort</summary>\n\n${text}\n</details>\n`;
}

/** The same with paths relative to git's top level. */
function belowAll(culprits: ReadonlyMap<string, Culprit>, folder: string): ReadonlyMap<string, Culprit> {
  return new Map([...culprits].map(([id, culprit]) => [id, below(culprit, folder)]));
}

/** Why the traced cohorts drift, compared with the last commit at which all of them agreed. */
async function sinceOf(
  { options, config, objects }: OpenedWorkspace & { readonly objects: GitObjects },
  state: CheckedState,
  culprits: ReadonlyMap<string, Culprit>,
  context: RunContext,
  commit: string | undefined,
): Promise<DriftReport['since']> {
  const { root } = context;
  try {
    const agreed = lastAgreed(root, culprits.values());
    if (agreed === undefined || commit === undefined) return undefined;
    const change = await changeSince(root, agreed, { ...state, commit }, new Set(culprits.keys()), {
      ...options,
      objects,
    });
    if (change === undefined) return undefined;
    const { repository, cohorts, derived } = state;
    return await reportedChange(change, { repository, cohorts, derived, prices: config?.prices }, context);
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return undefined;
  }
}

/** The same with paths relative to git's top level. */
function below(culprit: Culprit, folder: string): Culprit {
  if (culprit.kind !== 'commit' || folder === '') return culprit;
  return {
    ...culprit,
    changes: culprit.changes.map((change) => ({ ...change, path: `${folder}/${change.path}` })),
  };
}

type Kept = Extract<IssueOutcome, { number: number }>;

/** The issue for the repository, or for one cohort. */
interface Wanted {
  readonly key: string;
  readonly report: Verified;
  /** For a removed cohort: the comment with which its issue is closed. */
  readonly gone?: string;
}

/** Updates the issue or the issues of all cohorts; undefined if one of them failed. */
async function keepIssues(
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

function addresses({ commit }: DriftReport, context: RunContext) {
  const { runUrl, links } = context;
  return { ...links, ...(runUrl === undefined ? {} : { runUrl }), ...sourceLinks(context, commit) };
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
