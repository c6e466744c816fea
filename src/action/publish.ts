import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import type { Change } from '../change/change.ts';
import { heedingSignals, Interrupted } from '../disk/heed-signals.ts';
import { writeFiles } from '../disk/write-files.ts';
import { annotations } from '../report/annotations.ts';
import { renderJson } from '../report/json/json-report.ts';
import { logSafe } from '../report/log-text.ts';
import { mdFence, mdProse } from '../report/markdown.ts';
import { tally } from '../report/tally.ts';
import type { JsonReport } from '../result/report-schema.ts';
import type { CheckResult, CohortState } from '../result.ts';
import { checkedOut } from './checked-out.ts';
import type { Inputs } from './inputs.ts';
import { type RunContext, runOf } from './run-context.ts';
import type { Verdict } from './verdict.ts';

/** The outcome of a run, ready to be published. */
export interface Announcement {
  /** Everything that was found, for the report and the counts, with paths relative to git's top level. */
  readonly result: CheckResult;
  /** The part to annotate in files. */
  readonly marked: CheckResult;
  readonly state: Verdict['result'];
  /** The change since the base, if known; annotations are then at the changed lines. */
  readonly change?: Pick<Change, 'cohorts' | 'whole' | 'sharedEdits'> | undefined;
  /** How a proposed change alters its own check, for the report. */
  readonly announcements?: JsonReport['announcements'];
  /** The checked commit. Default: the one that is checked out. */
  readonly commit?: string | undefined;
  /** For the log; untrusted text in it must already be safe. */
  readonly log: string;
  /** Outputs of the action specific to this mode, by name. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summary: string;
  /** Publishes on GitHub itself, such as a comment. Does not affect the verdict. */
  readonly write?: () => Promise<void>;
  /** Why the step fails; undefined if it does not. */
  readonly failure: string | undefined;
}

/**
 * The only way in which a mode publishes its outcome: the log, annotations, the report, outputs, the summary, then what
 * needs GitHub, which may be slow or fail, and finally the verdict.
 */
export async function publish(said: Announcement, inputs: Inputs, context: RunContext): Promise<void> {
  const { result, marked, state, outputs = {}, failure } = said;
  const run = runOf(context, said.commit ?? checkedOut(context));
  core.info(said.log);
  annotate(marked, said.change, context.links);
  const report = await writeReport(
    () => renderJson(result, { ...context.links, run, announcements: said.announcements ?? null }),
    inputs.report,
    context,
  );
  publishCounts(result, state);
  publishOutput('report', report ?? '');
  for (const [name, value] of Object.entries(outputs)) publishOutput(name, value);
  await publishSummary(said.summary);
  await said.write?.();
  if (failure !== undefined) core.setFailed(logSafe(failure));
}

/**
 * Fails a run that found out nothing, with the reason.
 *
 * @param why - One or two plain sentences; untrusted text in them is made safe.
 * @param yaml - Lines of a workflow that solve the problem.
 */
export async function publishUnchecked(why: string, yaml = ''): Promise<void> {
  core.setFailed(yaml === '' ? logSafe(why) : `${logSafe(why)}\n\n${yaml}`);
  publishOutput('result', 'unchecked');
  const lines = yaml === '' ? '' : `\n${mdFence(yaml, 'yaml')}\n`;
  await publishSummary(`### ❔ Not checked\n\n${mdProse(why)}\n${lines}`);
}

/** Annotates files with the findings, the most severe ones within GitHub's limits. */
function annotate(result: CheckResult, change: Announcement['change'], links: RunContext['links']): void {
  // Beyond its limit, the runner drops the last annotations, including the verdict: reserve a place for that.
  const notes = annotations(result, { ...links, change, otherErrors: 1 });
  for (const { level, message, path, title, ...place } of notes.annotations) {
    const mark = level === 'error' ? core.error : level === 'warning' ? core.warning : core.notice;
    mark(message, { title, file: path, ...place });
  }
  if (notes.shown < notes.total)
    core.info(
      `${notes.shown} of ${notes.total} findings are shown as annotations; the summary and the log have the rest.`,
    );
}

function publishCounts(result: CheckResult, verdict: string): void {
  const counts = tally(result);
  const byState: Record<CohortState, string[]> = { clean: [], drifted: [], invalid: [], unchecked: [] };
  for (const { id, state } of result.cohorts) byState[state].push(id);
  publishOutput('result', verdict);
  publishOutput('cohorts', String(counts.cohorts));
  for (const state of Object.keys(byState) as CohortState[])
    publishOutput(state, String(byState[state].length));
  publishOutput('errors', String(counts.besideDrift.error));
  publishOutput('warnings', String(counts.besideDrift.warning));
  publishOutput('cohorts-by-state', JSON.stringify(byState));
}

/** Sets an output. A failure to write it (a full disk) does not change the verdict. */
export function publishOutput(name: string, value: string): void {
  try {
    core.setOutput(name, value);
  } catch (error) {
    core.warning(
      `The output ${name} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function publishSummary(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  try {
    await core.summary.addRaw(markdown).write();
  } catch (error) {
    core.warning(
      `The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/**
 * Writes a file where the input says, or into the runner's temporary folder. Returns its path, or undefined if that
 * failed.
 */
export async function writeReport(
  render: () => string,
  wanted: string | undefined,
  { workspaceRoot, temp }: RunContext,
  name = 'report.json',
): Promise<string | undefined> {
  const path = wanted === undefined ? join(temp, name) : resolve(workspaceRoot, wanted);
  const inside = relative(workspaceRoot, path).split(sep);
  try {
    // For thousands of hostile cohorts it may exceed the maximum length of a string; then there is no report.
    const text = render();
    if (inside[0] === '..') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } else {
      // In the workspace, a pull request may have put a link there.
      const file = { path: inside.join('/'), bytes: new TextEncoder().encode(text) };
      await heedingSignals((signal) => writeFiles(workspaceRoot, [file], signal));
    }
    return path;
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    core.warning(
      `The report could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

/** Writes a patch into the runner's temporary folder. Returns its path, or undefined if that failed. */
export function writePatch(bytes: Uint8Array, { temp }: RunContext): string | undefined {
  const path = join(temp, 'cohort-ci.patch');
  try {
    mkdirSync(temp, { recursive: true });
    writeFileSync(path, bytes);
    return path;
  } catch (error) {
    core.warning(`The patch could not be written: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
