import * as core from '@actions/core';
import { logSafe } from '../report/log-text.ts';
import { InputError, type Inputs, type Mode, readInputs } from './inputs.ts';
import { publishOutput } from './publish.ts';
import { type RunContext, readRunContext } from './run-context.ts';

type RunMode = (inputs: Inputs, context: RunContext) => Promise<void>;

/** The code of a mode is loaded when it is asked for. */
const MODES: Readonly<Record<Mode, () => Promise<RunMode>>> = {
  check: async () => (await import('./modes/check.ts')).check,
  drift: async () => (await import('./modes/drift.ts')).drift,
  regenerate: async () => (await import('./modes/regenerate.ts')).regenerate,
  plan: async () => (await import('./modes/plan.ts')).plan,
  merge: async () => (await import('./modes/merge.ts')).merge,
};

/** Failures that are no bug of ours: the message says all. */
const EXPECTED = new Set(['EnvironmentFailure', 'UnknownCohort', 'InvalidPattern', 'ReportError']);

/** The action from inputs to verdict; never throws. A cancelled run stops between two cohorts or requests. */
export async function runAction(): Promise<void> {
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const inputs = readInputs();
    const context = readRunContext(inputs, abort.signal);
    const run = await MODES[inputs.mode]();
    await run(inputs, context);
  } catch (error) {
    core.setFailed(logSafe(abort.signal.aborted ? 'The run was cancelled.' : sentence(error)));
    publishOutput('result', 'unchecked');
  } finally {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
  }
}

function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const expected = error instanceof InputError || (error instanceof Error && EXPECTED.has(error.name));
  return expected ? message : `internal error: ${message}. This is a bug of cohort-ci; please report it.`;
}
