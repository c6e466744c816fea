import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { writeFiles } from '../disk/write-files.ts';
import { annotations } from '../report/annotations.ts';
import { tally } from '../report/tally.ts';
import type { CheckResult, CohortState } from '../result.ts';
import type { RunContext } from './run-context.ts';

/** Marks the findings in the files; the most severe within GitHub's limits. */
export function annotate(result: CheckResult, links: RunContext['links']): void {
  // Beyond the limit the runner drops what comes last, and that is the verdict: its place is kept.
  const notes = annotations(result, { ...links, otherErrors: 1 });
  for (const { level, message, path, title, ...place } of notes.annotations) {
    const mark = level === 'error' ? core.error : level === 'warning' ? core.warning : core.notice;
    mark(message, { title, file: path, ...place });
  }
  if (notes.shown < notes.total)
    core.info(
      `${notes.shown} of ${notes.total} findings are shown as annotations; the summary and the log have the rest.`,
    );
}

export function publishCounts(result: CheckResult, verdict: string): void {
  const counts = tally(result);
  const byState: Record<CohortState, string[]> = { clean: [], drifted: [], invalid: [], unchecked: [] };
  for (const { id, state } of result.cohorts) byState[state].push(id);
  publishOutput('result', verdict);
  publishOutput('cohorts', String(counts.cohorts));
  for (const state of Object.keys(byState) as CohortState[])
    publishOutput(state, String(byState[state].length));
  publishOutput('errors', String(counts.severities.error));
  publishOutput('warnings', String(counts.severities.warning));
  publishOutput('cohorts-by-state', JSON.stringify(byState));
}

/** An output that cannot be written (a full disk) does not change the verdict. */
export function publishOutput(name: string, value: string): void {
  try {
    core.setOutput(name, value);
  } catch (error) {
    core.warning(
      `The output ${name} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

export async function publishSummary(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  try {
    await core.summary.addRaw(markdown).write();
  } catch (error) {
    core.warning(
      `The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Writes a file where the input says, or else into the runner's temporary folder; its path, unless that failed. */
export async function writeReport(
  render: () => string,
  wanted: string | undefined,
  { workspaceRoot, temp }: RunContext,
  name = 'report.json',
): Promise<string | undefined> {
  const path = wanted === undefined ? join(temp, name) : resolve(workspaceRoot, wanted);
  const inside = relative(workspaceRoot, path).split(sep);
  try {
    // Of thousands of hostile cohorts it can be longer than any string: then the verdict stands without it.
    const text = render();
    if (inside[0] === '..') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } else {
      // Within the workspace a pull request may have put a link there.
      await writeFiles(workspaceRoot, [{ path: inside.join('/'), bytes: new TextEncoder().encode(text) }]);
    }
    return path;
  } catch (error) {
    core.warning(
      `The report could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

/** Writes a patch into the runner's temporary folder; its path, unless that failed. */
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
