import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { EnvironmentFailure, shown, systemCode } from '../disk/environment-failure.ts';
import { visible } from '../findings/visible.ts';

export interface GitOptions {
  /** Bytes for standard input. */
  readonly input?: string;
  /** Most bytes of output; more is a failure. */
  readonly limit?: number;
  /** How long git may take, in milliseconds. */
  readonly timeout?: number;
  /** Whether arguments may be patterns; `check-ignore` takes names alone, and refuses to be told so. */
  readonly patterns?: boolean;
}

/**
 * - `no-git`: there is no git on this machine.
 * - `no-repository`: the folder belongs to no repository.
 * - `untrusted`: git refuses the repository because another user owns it.
 * - `failed`: anything else, a timeout included.
 */
export type GitFailureReason = 'no-git' | 'no-repository' | 'untrusted' | 'failed';

/** Why git gave no answer. */
export class GitFailure extends EnvironmentFailure {
  readonly reason: GitFailureReason;

  constructor(root: string, reason: GitFailureReason, message: string) {
    super('other', root, message);
    this.reason = reason;
  }
}

export interface GitAnswer {
  /** Exit status; what is not zero is git's "no", or a refusal that `refusal` words. */
  readonly status: number;
  readonly output: Buffer;
  /** The first line of what git says on standard error, of errors before warnings; empty when it says nothing. */
  readonly refusal: string;
}

const TIMEOUT_MS = 120_000;
const OUTPUT_LIMIT = 512 * 1024 * 1024;

/** Nothing in an untrusted repository's settings may start a program: hooks, the file system monitor, gpg, a fetch. */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'log.showSignature=false',
  'log.mailmap=false',
  'protocol.allow=never',
];

/** Variables of git that choose settings of the user or the machine; others could point git at another repository. */
const KEPT_VARIABLES = [
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
];

/**
 * Runs git on an untrusted repository and waits for its answer. Missing objects of a partial clone are never fetched,
 * replaced objects never read, paths are taken literally unless told.
 *
 * Throws an EnvironmentFailure when git cannot be run, or does not take the folder for a repository that it trusts.
 */
export function runGit(root: string, command: readonly string[], options: GitOptions = {}): GitAnswer {
  const timeout = options.timeout ?? TIMEOUT_MS;
  const result = spawnSync(
    'git',
    [
      '--no-pager',
      '--no-replace-objects',
      ...(options.patterns ? [] : ['--literal-pathspecs']),
      ...SETTINGS.flatMap((setting) => ['-c', setting]),
      ...command,
    ],
    {
      cwd: root,
      input: options.input ?? '',
      env: {
        ...ownEnvironment(),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
      },
      timeout,
      killSignal: 'SIGKILL',
      maxBuffer: options.limit ?? OUTPUT_LIMIT,
      windowsHide: true,
    },
  );
  const refusal = firstLine(result.stderr);
  // A git that refuses at once does not wait for its input.
  const refusedEarly = result.status !== null && systemCode(result.error) === 'EPIPE';
  if (result.error && !refusedEarly) throw notRun(result.error, root, timeout);
  if (result.status === null)
    throw failure(root, 'failed', `git was stopped in ${shown(root)} by ${result.signal}`);
  if (result.status !== 0) refuseUntrusted(refusal, root);
  return { status: result.status, output: result.stdout, refusal };
}

/** The output of a command that must succeed. */
export function gitOutput(root: string, command: readonly string[], options: GitOptions = {}): Buffer {
  const answer = runGit(root, command, options);
  if (answer.status !== 0) throw gitFailed(root, answer);
  return answer.output;
}

export function gitFailed(root: string, answer: GitAnswer): GitFailure {
  const why = answer.refusal === '' ? `status ${answer.status}` : answer.refusal;
  return failure(root, 'failed', `git failed in ${shown(root)}: ${visible(why)}`);
}

/** What separates lists that git prints with `-z`. */
export function splitNul(output: Buffer): string[] {
  const texts = output.toString('utf8').split('\0');
  if (texts.at(-1) === '') texts.pop();
  return texts;
}

function ownEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter(([name]) => !name.startsWith('GIT_') || KEPT_VARIABLES.includes(name)),
  );
}

function notRun(error: Error, root: string, timeout: number): GitFailure {
  switch (systemCode(error)) {
    case 'ENOENT':
      // The system says the same of a program and of a folder to run it in.
      return existsSync(root)
        ? failure(root, 'no-git', 'git is not installed')
        : failure(root, 'failed', `there is no folder ${shown(root)}`);
    case 'ETIMEDOUT':
      return failure(root, 'failed', `git gave no answer within ${timeout / 1000} seconds in ${shown(root)}`);
    case 'ENOBUFS':
      return failure(root, 'failed', `git has more to say in ${shown(root)} than is read`);
    default:
      return failure(root, 'failed', `git failed in ${shown(root)} (${systemCode(error) ?? error.message})`);
  }
}

/** git's exit status is 128 for every refusal: only its words, which LC_ALL=C keeps English, tell them apart. */
function refuseUntrusted(refusal: string, root: string): void {
  if (refusal.includes('not a git repository'))
    throw failure(root, 'no-repository', `${shown(root)} is not a git repository`);
  if (refusal.includes('dubious ownership') || refusal.includes('safe.directory')) {
    throw failure(
      root,
      'untrusted',
      `git does not trust ${shown(root)}, because another user owns it; ` +
        `run: git config --global --add safe.directory ${shown(root)}`,
    );
  }
}

function failure(root: string, reason: GitFailureReason, message: string): GitFailure {
  return new GitFailure(root, reason, message);
}

function firstLine(stderr: Buffer | null): string {
  const lines = (stderr?.toString('utf8') ?? '').split('\n').map((line) => line.trim());
  return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.find((line) => line !== '') ?? '';
}
