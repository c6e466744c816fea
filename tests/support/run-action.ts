import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { summary } from '@actions/core';
import { bundled, compileCache } from './bundle.ts';
import { childEnvironment } from './child-environment.ts';
import { scratch } from './scratch.ts';

export interface ActionRun {
  readonly status: number | null;
  /** What ended the run, if a signal did; SIGKILL when it took too long. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The outputs as the runner reads them. */
  readonly outputs: ReadonlyMap<string, string>;
  /** The outputs file as written, its random delimiters replaced. */
  readonly outputsText: string;
  readonly summary: string;
  /** The JSON report, when one was written to the runner's temporary folder. */
  readonly report: string | undefined;
  /** Lines of standard output that the runner would obey. */
  readonly commands: readonly string[];
}

export interface ActionOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** What differs from the usual environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The bundle that is run; the one made from the sources by default. */
  readonly main?: string;
  /** What started the workflow; a push by default. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** Told how to send the process a signal; of `startAction` alone. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void, pid: number) => void;
}

/** A push, as far as it is read. */
const PUSH = { ref: 'refs/heads/main', before: '0'.repeat(40), after: '0123456789'.repeat(4) };

/** Runs the action in a workspace the way a runner does, as a child process under the Node that runs the tests. */
export function runAction(workspace: string, options: ActionOptions = {}): ActionRun {
  const { env, read } = prepare(workspace, options);
  const { status, signal, stdout, stderr, error } = spawnSync(
    process.execPath,
    [options.main ?? bundled('index.js')],
    { cwd: workspace, env, encoding: 'utf8', timeout: 25_000, maxBuffer: 1 << 28 },
  );
  if (error) throw error;
  return read({ status, signal, stdout, stderr });
}

/** The same without waiting: for a run that talks to a server in this process. */
export async function startAction(workspace: string, options: ActionOptions = {}): Promise<ActionRun> {
  const { env, read } = prepare(workspace, options);
  const child = spawn(process.execPath, [options.main ?? bundled('index.js')], {
    cwd: workspace,
    env,
    timeout: 25_000,
    killSignal: 'SIGKILL',
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  options.onStart?.((signal) => child.kill(signal), child.pid ?? 0);
  const ended = await new Promise<Pick<Ended, 'status' | 'signal'>>((resolve, reject) => {
    child.on('error', reject).on('close', (status, signal) => resolve({ status, signal }));
  });
  return read({ ...ended, stdout, stderr });
}

/**
 * The same within this process, which takes a fifth of the time: for what is known of the bundle already, or the same in
 * any way of running it. `THROUGH_BUNDLE=1` makes children of these runs, too (`npm run test:bundle`).
 */
export async function actHere(workspace: string, options: ActionOptions = {}): Promise<ActionRun> {
  if (process.env['THROUGH_BUNDLE']) return await startAction(workspace, options);
  const [{ runAction: act }, core] = await Promise.all([
    import('../../src/action/run-action.ts'),
    import('@actions/core'),
  ]);
  const { env, read } = prepare(workspace, options);
  const kept = { env: process.env, exitCode: process.exitCode, write: process.stdout.write };
  let stdout = '';
  process.env = env;
  process.exitCode = undefined;
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    stdout += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    return true;
  };
  try {
    forget(core.summary);
    await act();
    return read({ status: Number(process.exitCode ?? 0), signal: null, stdout, stderr: '' });
  } finally {
    process.env = kept.env;
    process.exitCode = kept.exitCode;
    process.stdout.write = kept.write;
  }
}

/** `@actions/core` remembers the first run's file, and what it could not write there. */
function forget(one: typeof summary): void {
  one.emptyBuffer();
  Object.assign(one, { _filePath: undefined });
}

interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A runner's environment, and how to read what a run left there. */
function prepare(
  workspace: string,
  options: ActionOptions,
): { readonly env: Record<string, string>; readonly read: (ended: Ended) => ActionRun } {
  const runner = scratch({ output: '', summary: '', 'event.json': '{}' });
  mkdirSync(join(runner, 'temp'));
  writeFileSync(join(runner, 'event.json'), JSON.stringify(options.event?.payload ?? PUSH));
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [
    // As a runner does: blanks become underscores, hyphens stay.
    `INPUT_${name.replace(/ /g, '_').toUpperCase()}`,
    value,
  ]);
  const env = {
    ...childEnvironment(),
    NODE_COMPILE_CACHE: compileCache(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    GITHUB_EVENT_PATH: join(runner, 'event.json'),
    GITHUB_EVENT_NAME: options.event?.name ?? 'push',
    GITHUB_REPOSITORY: 'octo-org/cohorts',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    RUNNER_TEMP: join(runner, 'temp'),
    ...Object.fromEntries(inputs),
    ...options.env,
  };
  const text = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const clean = (words: string): string =>
    words.replaceAll(runner, '<runner>').replaceAll(workspace, '<workspace>');
  const read = ({ status, signal, stdout, stderr }: Ended): ActionRun => {
    const outputs = text(join(runner, 'output'));
    const report = join(runner, 'temp/cohort-ci/report.json');
    return {
      status,
      signal,
      stdout: clean(stdout),
      stderr: clean(stderr),
      outputs: parseOutputs(outputs),
      outputsText: clean(outputs.replace(/ghadelimiter_[0-9a-f-]{36}/g, 'ghadelimiter')),
      summary: clean(text(join(runner, 'summary'))),
      report: existsSync(report) ? readFileSync(report, 'utf8') : undefined,
      commands: clean(stdout).split('\n').filter(isObeyed),
    };
  };
  return { env: defined(env), read };
}

/** Whether a runner takes a line of a log for a command: `::name::` at its start, blanks aside, `##[name]` anywhere. */
export function isObeyed(line: string): boolean {
  return /^\s*::/.test(line) || line.includes('##[');
}

/** Reads an outputs file as the runner does: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. */
function parseOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (!heredoc) {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`the runner would refuse the output line ${JSON.stringify(line)}`);
      outputs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const [, name = '', delimiter] = heredoc;
    const end = lines.indexOf(delimiter ?? '', index + 1);
    if (end < 0) throw new Error(`the output ${name} does not end`);
    outputs.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return outputs;
}

function defined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
