import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../workspace/scratch.ts';
import { bundled } from './bundle.ts';

export interface ActionRun {
  readonly status: number | null;
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
  /** The bundle that is run; the one made from the sources unless told. */
  readonly main?: string;
}

/** Runs the action in a workspace the way a runner does, as a child process under the Node that runs the tests. */
export function runAction(workspace: string, options: ActionOptions = {}): ActionRun {
  const runner = scratch({ output: '', summary: '', 'event.json': '{}' });
  mkdirSync(join(runner, 'temp'));
  writeFileSync(join(runner, 'event.json'), JSON.stringify({ ref: 'refs/heads/main' }));
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [
    // As a runner does: blanks become underscores, hyphens stay.
    `INPUT_${name.replace(/ /g, '_').toUpperCase()}`,
    value,
  ]);
  const env = {
    PATH: process.env['PATH'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    GITHUB_EVENT_PATH: join(runner, 'event.json'),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'octo-org/cohorts',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    RUNNER_TEMP: join(runner, 'temp'),
    ...Object.fromEntries(inputs),
    ...options.env,
  };
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [options.main ?? bundled('index.js')],
    { cwd: workspace, env: defined(env), encoding: 'utf8', timeout: 25_000, maxBuffer: 1 << 28 },
  );
  if (error) throw error;
  const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const outputsText = read(join(runner, 'output')).replace(/ghadelimiter_[0-9a-f-]{36}/g, 'ghadelimiter');
  const report = join(runner, 'temp/cohort-ci/report.json');
  const clean = (text: string): string =>
    text.replaceAll(runner, '<runner>').replaceAll(workspace, '<workspace>');
  return {
    status,
    stdout: clean(stdout),
    stderr: clean(stderr),
    outputs: parseOutputs(read(join(runner, 'output'))),
    outputsText: clean(outputsText),
    summary: clean(read(join(runner, 'summary'))),
    report: existsSync(report) ? readFileSync(report, 'utf8') : undefined,
    commands: clean(stdout).split('\n').filter(isObeyed),
  };
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
