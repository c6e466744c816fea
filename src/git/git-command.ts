import { spawn, spawnSync } from 'node:child_process';
import { lstatSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { EnvironmentFailure, shown, systemCode, systemFailure } from '../disk/environment-failure.ts';
import { visible } from '../findings/visible.ts';
import { passCheckpoint, startFromCheckpoint, timeLeft } from '../source/checkpoint.ts';
import { BrokenGitFile, findRepository, type GitPlace } from './find-repository.ts';
import { type GitProgram, gitProgram, isTooOld, OLDEST_GIT } from './git-program.ts';

export interface GitOptions {
  /** Standard input. */
  readonly input?: string;
  /** Maximum output in bytes; more is a failure. */
  readonly limit?: number;
  /** Maximum duration in milliseconds. */
  readonly timeout?: number;
  /**
   * Whether arguments may be patterns. `check-ignore` only supports names, and rejects the option for literal names.
   */
  readonly patterns?: boolean;
  /** A folder to use as the checkout, and in which git runs. Default: the checkout. */
  readonly workTree?: string;
}

/**
 * - `no-git`: git is not installed or too old.
 * - `no-repository`: the folder does not belong to a repository.
 * - `untrusted`: git refuses the repository because it belongs to another user.
 * - `failed`: anything else, including a timeout.
 */
export type GitFailureReason = 'no-git' | 'no-repository' | 'untrusted' | 'failed';

/** The reason why git could not answer. */
export class GitFailure extends EnvironmentFailure {
  readonly reason: GitFailureReason;

  constructor(root: string, reason: GitFailureReason, message: string) {
    super('other', root, message);
    this.reason = reason;
  }
}

export interface GitAnswer {
  /** Exit status; not 0 if git's answer is "no" or if it failed, as described by `refusal`. */
  readonly status: number;
  readonly output: Buffer;
  /** The first line of standard error, preferring errors to warnings; may be empty. */
  readonly refusal: string;
}

const TIMEOUT_MS = 120_000;
const OUTPUT_LIMIT = 512 * 1024 * 1024;

/**
 * git must not start other programs: hooks, the file system monitor, gpg. We read the disk ourselves, so that filters
 * do not run either. Otherwise the configuration of the repository, the user and the machine applies.
 */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'log.follow=false',
  'log.mailmap=false',
  'log.showSignature=false',
  'protocol.allow=never',
  'safe.bareRepository=explicit',
];

/** For commands that show differences: use only git's own, whatever attributes a tree has. */
const DIFFERENCES = ['--no-ext-diff', '--no-textconv'];

/** git's variables that select settings of the user or the machine; others could direct git to another repository. */
const KEPT_VARIABLES = /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES)$/;

const OWN_VARIABLES = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  // A list without any existing protocol. A git that does not support the previous variable would fetch from a promisor
  // remote, with any command that its URL contains; this variable takes precedence over all settings.
  GIT_ALLOW_PROTOCOL: 'none',
};

/** Time to start git, in loop steps. */
const A_PROCESS = 4096;

/** Repositories of other users that git trusts. */
const TRUSTED = new Set<string>();

/**
 * Runs git on an untrusted checkout and waits for the answer. Missing objects of a partial clone are never fetched,
 * replacement objects are never used, and paths are literal by default. We determine the repository, so that git does
 * not use anything in the checkout as a repository or configuration.
 *
 * Throws a GitFailure if git cannot be run, or the folder does not belong to a repository that git trusts.
 */
export function runGit(root: string, command: readonly string[], options: GitOptions = {}): GitAnswer {
  const { folder, words, environment } = callOf(root, command, options);
  return startGit(root, folder, words, { ...options, environment });
}

/** A call on the repository of a root, once it is known to be trusted. */
function callOf(root: string, command: readonly string[], { workTree, patterns }: GitOptions) {
  passCheckpoint(A_PROCESS);
  const place = placeOf(root);
  requireTrust(root, place);
  return {
    folder: workTree ?? root,
    words: [...(patterns ? [] : ['--literal-pathspecs']), ...command],
    environment: { GIT_DIR: place.gitDir, GIT_WORK_TREE: workTree ?? place.workTree },
  };
}

/**
 * Like {@link runGit}, but asynchronous, so that signals are handled meanwhile. On abort, git is killed and the reason
 * is thrown.
 */
export async function runGitUntil(
  signal: AbortSignal,
  root: string,
  command: readonly string[],
  options: GitOptions = {},
): Promise<GitAnswer> {
  const { folder, words, environment } = callOf(root, command, options);
  const { program, wholeCommand, how } = started(root, folder, words, { ...options, environment });
  const child = spawn(program, wholeCommand, { ...how, stdio: 'pipe', signal });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => errors.push(bytes));
  // A git that fails immediately does not read its input.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const ended = await new Promise<Pick<Ended, 'status' | 'signal' | 'error'>>((resolve) => {
    child.on('error', (error) => resolve({ status: null, signal: null, error }));
    child.on('close', (status, killed) => resolve({ status, signal: killed }));
  });
  signal.throwIfAborted();
  const error = ended.signal === 'SIGKILL' ? { error: timedOut() } : {};
  return answerOf(
    root,
    { ...ended, ...error, stdout: Buffer.concat(output), stderr: Buffer.concat(errors) },
    how,
  );
}

/** @param folder - Where git runs; error messages name the root. */
function startGit(
  root: string,
  folder: string,
  command: readonly string[],
  options: GitOptions & { readonly environment?: NodeJS.ProcessEnv },
): GitAnswer {
  const { program, wholeCommand, how } = started(root, folder, command, options);
  const limit = options.limit ?? OUTPUT_LIMIT;
  const ended = spawnSync(program, wholeCommand, { ...how, input: options.input ?? '', maxBuffer: limit });
  return answerOf(root, ended, how);
}

/** How git is started; independent of the contents of any tree. */
function started(
  root: string,
  folder: string,
  command: readonly string[],
  { timeout = TIMEOUT_MS, environment }: GitOptions & { readonly environment?: NodeJS.ProcessEnv },
) {
  const at = command.findIndex((word) => !word.startsWith('-'));
  const showsDifferences = /^diff/.test(command[at] ?? '');
  const wholeCommand = [
    '--no-pager',
    '--no-replace-objects',
    ...SETTINGS.flatMap((setting) => ['-c', setting]),
    ...command.slice(0, at + 1),
    ...(showsDifferences ? DIFFERENCES : []),
    ...command.slice(at + 1),
  ];
  const how = {
    cwd: folder,
    env: { ...inheritedEnvironment(), ...OWN_VARIABLES, ...environment },
    // No checkpoint is passed while git runs. Zero would mean no limit.
    timeout: Math.ceil(Math.max(1, Math.min(timeout, timeLeft() ?? timeout))),
    killSignal: 'SIGKILL',
    windowsHide: true,
  } as const;
  return { program: programPath(root), wholeCommand, how };
}

interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: Error;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

function answerOf(root: string, ended: Ended, { timeout }: { readonly timeout: number }): GitAnswer {
  const refusal = firstLine(ended.stderr);
  // A git that fails immediately does not read its input.
  const refusedEarly = ended.status !== null && systemCode(ended.error) === 'EPIPE';
  if (ended.error && !refusedEarly) {
    // Either timeout may have expired; if it was that of the run, this throws.
    if (systemCode(ended.error) === 'ETIMEDOUT') startFromCheckpoint();
    throw notRun(ended.error, root, timeout);
  }
  if (ended.status === null)
    throw failure(root, 'failed', `git was stopped in ${shown(root)} by ${ended.signal}`);
  if (ended.status !== 0) refuseUntrusted(refusal, root);
  return { status: ended.status, output: ended.stdout, refusal };
}

function timedOut(): Error {
  return Object.assign(new Error('killed when its time was over'), { code: 'ETIMEDOUT' });
}

function installedGit(root: string): GitProgram {
  const program = gitProgram(process.env);
  if (program === undefined) throw failure(root, 'no-git', 'git is not installed');
  return program;
}

function programPath(root: string): string {
  const program = installedGit(root);
  if (isTooOld(program))
    throw failure(
      root,
      'no-git',
      `git ${program.version ?? 'of an unknown version'} is too old: cohort-ci needs git ${OLDEST_GIT} or later`,
    );
  return program.path;
}

function placeOf(root: string): GitPlace {
  let place: GitPlace | undefined;
  try {
    place = findRepository(root, process.env);
  } catch (error) {
    if (error instanceof BrokenGitFile)
      throw failure(root, 'failed', `${shown(error.message)} does not lead to a git repository`);
    if (systemCode(error) === 'ENOENT') throw failure(root, 'failed', `there is no folder ${shown(root)}`);
    throw failure(root, 'failed', systemFailure(error, 'read', root).message);
  }
  if (place !== undefined) return place;
  // A missing git takes precedence.
  installedGit(root);
  throw failure(root, 'no-repository', `${shown(root)} is not a git repository`);
}

/**
 * The path of a folder relative to the top level of the checkout, with `/` as separator; empty for the top level. Links
 * are resolved. Throws a GitFailure outside a repository.
 */
export function repositoryPrefix(root: string): string {
  return relative(placeOf(root).workTree, realpathSync.native(root)).replaceAll(sep, '/');
}

/**
 * git checks the owner of a repository (`safe.directory`) only if it finds the repository itself. Unless the owner is
 * clearly the current user, we therefore let git find it from the known location.
 */
function requireTrust(root: string, { gitDir, workTree }: GitPlace): void {
  if (TRUSTED.has(gitDir)) return;
  const user = process.geteuid?.();
  const owned = [gitDir, workTree, join(workTree, '.git')];
  if (user !== undefined && owned.every((path) => lstatSync(path).uid === user)) return;
  const answer = startGit(root, workTree, ['rev-parse', '--git-dir'], {});
  if (answer.status !== 0) throw gitFailed(root, answer);
  const found = resolve(workTree, answer.output.toString('utf8').replace(/\n$/, ''));
  if (realpathSync.native(found) !== gitDir)
    throw failure(root, 'failed', `git takes ${shown(found)} for the repository of ${shown(root)}`);
  TRUSTED.add(gitDir);
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

/** Splits a list that git prints with `-z`. */
export function splitNul(output: Buffer): string[] {
  const texts = output.toString('utf8').split('\0');
  if (texts.at(-1) === '') texts.pop();
  return texts;
}

function inheritedEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter(([name]) => !/^GIT_/i.test(name) || KEPT_VARIABLES.test(name)));
}

function notRun(error: Error, root: string, timeout: number): GitFailure {
  switch (systemCode(error)) {
    case 'ETIMEDOUT':
      return failure(root, 'failed', `git gave no answer within ${timeout / 1000} seconds in ${shown(root)}`);
    case 'ENOBUFS':
      return failure(root, 'failed', `git has more to say in ${shown(root)} than is read`);
    default:
      return failure(root, 'failed', `git failed in ${shown(root)} (${systemCode(error) ?? error.message})`);
  }
}

/** git exits with 128 on every refusal; only the message, in English due to LC_ALL=C, distinguishes them. */
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
