import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import * as core from '@actions/core';
import { checkRepository } from '../check-repository.ts';
import { refusedResult } from '../config/open-config.ts';
import { resolveSettings } from '../config/resolve-settings.ts';
import { annotations } from '../report/annotations.ts';
import { renderJson } from '../report/json.ts';
import { logSafe } from '../report/log-text.ts';
import { renderSummary } from '../report/summary.ts';
import { tally } from '../report/tally.ts';
import { renderTerminal } from '../report/terminal.ts';
import { verdict as verdictWords } from '../report/verdict.ts';
import type { CheckResult, CohortState } from '../result.ts';
import { Confinement } from '../workspace/confinement.ts';
import { EnvironmentFailure, shown } from '../workspace/environment-failure.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { readConfig } from '../workspace/read-config.ts';
import { writeFiles } from '../workspace/write-files.ts';
import { docsBaseOf } from './docs-base.ts';
import { InputError, type Inputs, readInputs } from './inputs.ts';
import { relocate } from './relocate.ts';
import { judge } from './verdict.ts';

/** The action from inputs to verdict; never throws. */
export async function runAction(): Promise<void> {
  try {
    await check(readInputs());
  } catch (error) {
    const expected =
      error instanceof InputError ||
      ['EnvironmentFailure', 'UnknownCohort', 'InvalidPattern'].includes(
        error instanceof Error ? error.name : '',
      );
    const message = error instanceof Error ? error.message : String(error);
    core.setFailed(
      logSafe(
        expected ? message : `internal error: ${message}. This is a bug of cohort-ci; please report it.`,
      ),
    );
    publishOutput('result', 'unchecked');
  }
}

async function check(inputs: Inputs): Promise<void> {
  const workspaceRoot = resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
  const root = join(workspaceRoot, inputs.root);
  // What a pull request may turn into a link.
  if (new Confinement(workspaceRoot).follow(inputs.root).kind === 'outside') {
    const message = `Refusing to check ${shown(inputs.root)}: it leads out of the workspace`;
    throw new EnvironmentFailure('refused', inputs.root, message);
  }
  const checked = await checkConfigured(root, inputs);
  // GitHub counts paths from the workspace.
  const result = relocate(withoutNoneFound(checked, inputs), inputs.root);
  const verdict = judge(result, inputs);

  core.info(renderTerminal(result, { width: 120 }));
  const docsBase = docsBaseOf(process.env);
  const links = docsBase === undefined ? {} : { docsBase };
  const notes = annotations(result, links);
  for (const { level, message, path, title, ...place } of notes.annotations) {
    const annotate = level === 'error' ? core.error : level === 'warning' ? core.warning : core.notice;
    annotate(message, { title, file: path, ...place });
  }
  if (notes.shown < notes.total)
    core.info(
      `${notes.shown} of ${notes.total} findings are shown as annotations; the summary and the log have the rest.`,
    );

  const report = await writeReport(renderJson(result, links), inputs, workspaceRoot);
  publishOutputs(result, verdict.result, report);
  await publishSummary(renderSummary(result, links));
  if (verdict.fails) core.setFailed(`${verdictWords(tally(result))}: ${verdict.why}`);
}

/** Checks with the settings of the inputs, and for what they leave open those of the repository's configuration. */
async function checkConfigured(root: string, inputs: Inputs): Promise<CheckResult> {
  const opened = await readConfig(root);
  if (opened.kind === 'refused') return refusedResult(opened, inputs);
  const config = opened.kind === 'config' ? opened.config : undefined;
  const { dialect, dataRoot, specs, maxRows } = resolveSettings(inputs, config);
  const workspace = await openWorkspace({ root, dataRoot, specs, cohorts: inputs.cohorts });
  return checkRepository(workspace.tree, workspace.cohorts, {
    dialect,
    dataRoot,
    patterns: workspace.patterns,
    isIgnored: workspace.isIgnored,
    partial: inputs.cohorts !== undefined,
    ...(maxRows === undefined ? {} : { maxRows }),
    ...(config === undefined ? {} : { config }),
    onCohort: async () => {
      // A busy loop never sees a signal.
      await setImmediate();
    },
  });
}

/** That no spec was found is a warning only when the input says so; an error is the verdict's to tell. */
function withoutNoneFound(result: CheckResult, { ifNoSpecsFound }: Inputs): CheckResult {
  if (ifNoSpecsFound === 'warn') return result;
  return { ...result, diagnostics: result.diagnostics.filter(({ code }) => code !== 'spec/none-found') };
}

function publishOutputs(result: CheckResult, verdict: string, report: string | undefined): void {
  const counts = tally(result);
  const byState: Record<CohortState, string[]> = { clean: [], drifted: [], refused: [], unchecked: [] };
  for (const { id, state } of result.cohorts) byState[state].push(id);
  publishOutput('result', verdict);
  publishOutput('cohorts', String(counts.cohorts));
  for (const state of Object.keys(byState) as CohortState[])
    publishOutput(state, String(byState[state].length));
  publishOutput('errors', String(counts.severities.error));
  publishOutput('warnings', String(counts.severities.warning));
  publishOutput('cohorts-by-state', JSON.stringify(byState));
  publishOutput('report', report ?? '');
}

/** An output that cannot be written (a full disk) does not change the verdict. */
function publishOutput(name: string, value: string): void {
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

async function writeReport(text: string, inputs: Inputs, workspaceRoot: string): Promise<string | undefined> {
  const path = inputs.report
    ? resolve(workspaceRoot, inputs.report)
    : join(process.env['RUNNER_TEMP'] ?? workspaceRoot, 'cohort-ci', 'report.json');
  const inside = relative(workspaceRoot, path).split(sep);
  try {
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
