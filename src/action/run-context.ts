import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Confinement } from '../disk/confinement.ts';
import { EnvironmentFailure, shown } from '../disk/environment-failure.ts';
import { heedingSignals } from '../disk/heed-signals.ts';
import { repositoryPrefix } from '../git/git-command.ts';
import type { Client } from '../github/client.ts';
import { type RunnerContext, readRunnerContext } from '../github/runner-context.ts';
import type { Run } from '../report/json/json-report.ts';
import { docsBaseOf } from './docs-base.ts';
import type { Inputs } from './inputs.ts';
import * as log from './log.ts';

/** The context of a run, for every mode; read once. */
export interface RunContext {
  /** Absolute path of the workspace, to which paths in inputs are relative. */
  readonly workspaceRoot: string;
  /** Absolute path of the checked folder. */
  readonly root: string;
  /**
   * The same, relative to git's top level, to which paths on GitHub are relative wherever actions/checkout puts it
   * (also those of annotations, which the runner passes on unchanged). Without git, relative to the workspace. Empty
   * for the top level itself.
   */
  readonly folder: string;
  /** The folder for files outside of the workspace. */
  readonly temp: string;
  /** Absent if the runner gives no repository. */
  readonly runner: RunnerContext | undefined;
  /** The repository's default branch, if the event contains it. */
  readonly defaultBranch: string | undefined;
  /** Empty if not given. */
  readonly token: string;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** The page of this run, the same for every attempt; absent outside of a runner. */
  readonly runUrl: string | undefined;
  /** URL of the page of codes, for renderers. */
  readonly links: { readonly docsBase?: string };
  /** The GitHub client, loaded on first use. Requires a runner and a token. */
  client(): Promise<Client>;
}

/** People wait for a required check, and its job has a time limit; requests to GitHub do not affect the verdict. */
const CHECK_PATIENCE_MS = 2 * 60_000;

/** Throws an EnvironmentFailure if the checked folder is outside of the workspace. */
export function readRunContext(inputs: Inputs, cancellation: AbortController): RunContext {
  const { signal } = cancellation;
  const workspaceRoot = resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
  // A pull request may replace the folder by a link.
  const confinement = new Confinement(workspaceRoot);
  const target = confinement.follow(inputs.root);
  if (target.kind === 'outside') {
    const message = `Refusing to check ${shown(inputs.root)}: it leads out of the workspace`;
    throw new EnvironmentFailure('unsafe', inputs.root, message);
  }
  if (target.kind === 'inside' && confinement.canonical(inputs.root) !== inputs.root) {
    // In the base, the linked folder has another path, so the wrong folder would be compared.
    const message = `Refusing to check ${shown(inputs.root)}: it is a link, or leads through one; name the folder itself`;
    throw new EnvironmentFailure('unsafe', inputs.root, message);
  }
  const root = join(workspaceRoot, inputs.root);
  const runner = readRunnerContext(process.env);
  const docsBase = docsBaseOf(process.env);
  let client: Promise<Client> | undefined;
  return {
    workspaceRoot,
    root,
    folder: folderOf(root, inputs.root),
    temp: join(process.env['RUNNER_TEMP'] ?? workspaceRoot, 'cohort-ci'),
    runner,
    defaultBranch: readDefaultBranch(process.env['GITHUB_EVENT_PATH'] ?? ''),
    token: inputs.token,
    signal,
    runUrl: runner?.runUrl.replace(/\/attempts\/[^/]*$/, ''),
    links: docsBase === undefined ? {} : { docsBase },
    client() {
      if (runner === undefined) throw new Error('invariant: the run has no repository');
      client ??= import('../github/client.ts').then(({ createClient }) =>
        createClient({
          ...runner,
          token: inputs.token,
          signal,
          whileWaiting: (wait) => cancelledBySignals(cancellation, wait),
          log: log.info,
          ...(inputs.mode === 'check' ? { limits: { patienceMs: CHECK_PATIENCE_MS } } : {}),
        }),
      );
      return client;
    },
  };
}

function folderOf(root: string, inWorkspace: string): string {
  try {
    return repositoryPrefix(root);
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return inWorkspace;
  }
}

/** The run, as recorded in a report. */
export function runOf({ runner }: Pick<RunContext, 'runner'>, commit: string | undefined): Run {
  return {
    commit: commit ?? null,
    id: runner?.runId || null,
    attempt: runner?.runId ? runner.attempt : null,
  };
}

/** Handles signals only while something is awaited; see heedingSignals. */
async function cancelledBySignals<Result>(
  cancellation: AbortController,
  wait: () => Promise<Result>,
): Promise<Result> {
  return await heedingSignals(async (signal) => {
    const cancel = (): void => cancellation.abort(signal.reason);
    signal.addEventListener('abort', cancel, { once: true });
    return await wait();
  });
}

const PAYLOAD = z.object({ repository: z.object({ default_branch: z.string() }) });

function readDefaultBranch(path: string): string | undefined {
  try {
    return PAYLOAD.parse(JSON.parse(readFileSync(path, 'utf8'))).repository.default_branch;
  } catch {
    // The check does not depend on the event.
    return undefined;
  }
}
