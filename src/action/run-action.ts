import * as core from '@actions/core';
import { deadline } from '../disk/deadline.ts';
import { Interrupted } from '../disk/heed-signals.ts';
import { logSafe } from '../report/log-text.ts';
import { underCheckpoint } from '../source/checkpoint.ts';
import { InputError, type Inputs, type Mode, readInputs } from './inputs.ts';
import { withNamedPullRequest } from './named-pull-request.ts';
import { publishOutput } from './publish.ts';
import { type RunContext, readRunContext } from './run-context.ts';

type RunMode = (inputs: Inputs, context: RunContext) => Promise<void>;

/** Modes are loaded on demand. */
const MODES: Readonly<Record<Mode, () => Promise<RunMode>>> = {
  check: async () => (await import('./check/run-check.ts')).check,
  drift: async () => (await import('./drift/run-drift.ts')).drift,
  regenerate: async () => (await import('./regenerate/run-regenerate.ts')).regenerate,
  plan: async () => (await import('./check/run-plan.ts')).plan,
  merge: async () => (await import('./check/run-merge.ts')).merge,
};

/** Failures that are not our bug: the message is sufficient. */
const EXPECTED = new Set([
  'EnvironmentFailure',
  'UnknownCohort',
  'InvalidPattern',
  'DeadlineReached',
  'ReportError',
]);

/**
 * Runs the action, from inputs to verdict; never throws. A run that is cancelled while it waits for GitHub or writes a
 * file reports that; one that computes is ended by the system immediately.
 */
export async function runAction(): Promise<void> {
  const cancellation = new AbortController();
  try {
    const inputs = readInputs();
    const context = await withNamedPullRequest(readRunContext(inputs, cancellation));
    const run = await MODES[inputs.mode]();
    await underCheckpoint(deadline(inputs.timeout), () => run(inputs, context));
  } catch (error) {
    const reason: unknown = cancellation.signal.aborted ? cancellation.signal.reason : error;
    const interrupted = reason instanceof Interrupted ? reason : undefined;
    core.setFailed(logSafe(interrupted ? 'The run was cancelled.' : sentence(error)));
    publishOutput('result', 'unchecked');
    if (interrupted) process.exitCode = interrupted.status;
  }
}

function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const expected = error instanceof InputError || (error instanceof Error && EXPECTED.has(error.name));
  return expected ? message : `internal error: ${message}. This is a bug in cohort-ci; please report it.`;
}
