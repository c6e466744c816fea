import { isAbsolute, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { z } from 'zod';
import { DEFAULT_TIMEOUT, parseTimeout, TIMEOUT_FORM } from '../disk/deadline.ts';
import { DIALECTS, type Dialect } from '../runtime/runtimes.ts';

export type Mode = 'check' | 'drift' | 'regenerate' | 'plan' | 'merge';

export type Delivery = 'auto' | 'commit' | 'pull-request' | 'patch';

/** Everything the action was asked for, read once. */
export interface Inputs {
  readonly mode: Mode;
  /** Empty when none was given. */
  readonly token: string;
  /** Tells the comments and issues of several checks of one repository apart. */
  readonly key: string;
  readonly failOn: 'introduced' | 'any';
  /** Check the cohorts alone that the change touches. */
  readonly onlyAffected: boolean;
  /** Whether to comment on the pull request. */
  readonly comment: boolean;
  /** One issue for the repository, one for each cohort, or none. */
  readonly issue: 'repository' | 'cohort' | 'none';
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly findCulprit: boolean;
  /** Whether the repository's drift issue also lists the state of every cohort. */
  readonly issueChecklist: boolean;
  readonly deliver: Delivery;
  readonly dryRun: boolean;
  readonly includeIgnored: boolean;
  /** The bot's own branch, without `refs/heads/`. */
  readonly branch: string;
  /** This job's share of the check; absent for all of it. */
  readonly shard: Shard | undefined;
  /** Most jobs that a plan makes. */
  readonly shards: number;
  /** Folders, files or patterns of the results to merge, one a line, relative to the workspace. */
  readonly reports: string | undefined;
  /** Relative to the workspace. */
  readonly root: string;
  /** Relative to `root`, without slashes at its ends; empty for `root` itself. Absent for what the configuration says. */
  readonly dataRoot: string | undefined;
  /** Absent for the default pattern below the data root. */
  readonly specs: readonly string[] | undefined;
  readonly cohorts: readonly string[] | undefined;
  /** Absent for what the configuration says. */
  readonly dialect: Dialect | undefined;
  readonly failLevel: 'error' | 'warning' | 'never';
  readonly failOnDrift: boolean;
  readonly ifNoSpecsFound: 'warn' | 'error' | 'ignore';
  /** Absent for what the configuration says. */
  readonly maxRows: number | undefined;
  /** How long the work may take, in seconds. */
  readonly timeout: number;
  /** Relative to the workspace, or below the runner's temporary folder; absent for a file of that folder. */
  readonly report: string | undefined;
}

/** One of several shares of a check. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly total: number;
}

/** A wrong input: the step fails with these words and checks nothing. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const folder = z
  .string()
  .transform((text) => text.split('/').filter((part) => part !== '' && part !== '.'))
  .refine((parts) => !parts.includes('..'), 'must not lead out of the workspace')
  .transform((parts) => parts.join('/'));

const lines = z.string().transform((text) => {
  const list = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return list.length === 0 ? undefined : list;
});

/** The spellings of YAML 1.2, which `core.getBooleanInput` takes, too. */
const yesNo = z
  .string()
  .regex(/^(true|True|TRUE|false|False|FALSE)$/, 'must be true or false')
  .transform((text) => text.toLowerCase() === 'true');

const MOST_SHARDS = 256;

const count = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,3}$/, `must be a whole number from 1 to ${most}`)
    .transform(Number)
    .refine((number) => number <= most, `must be a whole number from 1 to ${most}`);

const shard = z
  .string()
  .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, 'must be like 2/8')
  .transform((text): Shard => {
    const [index = 0, total = 0] = text.split('/').map(Number);
    return { index, total };
  })
  .refine(
    ({ index, total }) => index <= total && total <= MOST_SHARDS,
    `must be like 2/8, at most ${MOST_SHARDS}`,
  );

/** What git and GitHub take for a branch, without its rarer possibilities. */
const branch = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/, 'must be a plain branch name')
  .refine((name) => !name.includes('..') && !/\.lock(\/|$)|\.$/.test(name), 'must be a plain branch name');

const INPUTS = {
  mode: z.enum(['check', 'drift', 'regenerate', 'plan', 'merge']),
  key: z.string().regex(/^[A-Za-z0-9_.-]{1,50}$/, 'must be letters, digits, dots, hyphens and underscores'),
  'fail-on': z.enum(['introduced', 'any']),
  'only-affected': yesNo,
  comment: yesNo,
  issue: z.enum(['repository', 'cohort', 'none']),
  labels: lines,
  assignees: lines,
  'find-culprit': yesNo,
  'issue-checklist': yesNo,
  deliver: z.enum(['auto', 'commit', 'pull-request', 'patch']),
  'dry-run': yesNo,
  'include-ignored': yesNo,
  branch,
  shard,
  shards: count(MOST_SHARDS),
  reports: z.string(),
  root: folder,
  'data-root': folder,
  specs: lines,
  cohorts: lines,
  dialect: z.enum(DIALECTS),
  'fail-level': z.enum(['error', 'warning', 'never']),
  'fail-on-drift': yesNo,
  'if-no-specs-found': z.enum(['warn', 'error', 'ignore']),
  'max-rows': z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'must be a whole number of 1 or more')
    .transform(Number),
  timeout: z.string().transform((text, context) => {
    const seconds = parseTimeout(text);
    if (seconds !== undefined) return seconds;
    context.addIssue({ code: 'custom', message: TIMEOUT_FORM });
    return z.NEVER;
  }),
  report: z.string().transform((text) => (text === '' ? undefined : text)),
} as const;

const DEFAULTS: Partial<Record<keyof typeof INPUTS, string>> = {
  mode: 'check',
  key: 'default',
  'fail-on': 'introduced',
  'only-affected': 'false',
  comment: 'true',
  issue: 'repository',
  'find-culprit': 'true',
  'issue-checklist': 'false',
  deliver: 'auto',
  'dry-run': 'false',
  'include-ignored': 'false',
  branch: 'cohort-ci/regenerate',
  shards: '20',
  root: '.',
  'fail-level': 'error',
  'if-no-specs-found': 'warn',
  timeout: String(DEFAULT_TIMEOUT),
};

/** Reads the inputs; an empty one takes its default. Every wrong input is named, not only the first. */
export function readInputs(): Inputs {
  const problems: string[] = [];
  const read = <Name extends keyof typeof INPUTS>(name: Name): z.output<(typeof INPUTS)[Name]> => {
    const given = core.getInput(name);
    const parsed = INPUTS[name].safeParse(given === '' ? (DEFAULTS[name] ?? '') : given);
    if (!parsed.success)
      problems.push(`${name}: ${JSON.stringify(given)} ${parsed.error.issues[0]?.message ?? 'is not valid'}`);
    return parsed.data as z.output<(typeof INPUTS)[Name]>;
  };
  const readGiven = <Name extends keyof typeof INPUTS>(
    name: Name,
  ): z.output<(typeof INPUTS)[Name]> | undefined => (core.getInput(name) === '' ? undefined : read(name));
  const token = core.getInput('token');
  const mode = read('mode');
  const inputs: Inputs = {
    mode,
    token,
    key: read('key'),
    failOn: read('fail-on'),
    onlyAffected: read('only-affected'),
    // Without a token nobody meant to comment.
    comment: read('comment') && token !== '',
    issue: read('issue'),
    labels: read('labels') ?? [],
    assignees: read('assignees') ?? [],
    findCulprit: read('find-culprit'),
    issueChecklist: read('issue-checklist'),
    deliver: read('deliver'),
    dryRun: read('dry-run'),
    includeIgnored: read('include-ignored'),
    branch: read('branch'),
    shard: readGiven('shard'),
    shards: read('shards'),
    reports: readGiven('reports'),
    root: read('root'),
    dataRoot: readGiven('data-root'),
    specs: read('specs'),
    cohorts: read('cohorts'),
    dialect: readGiven('dialect'),
    failLevel: read('fail-level'),
    // A nightly run tells of drift by its issue; a red run every night would only be muted.
    failOnDrift: readGiven('fail-on-drift') ?? (mode === 'check' || mode === 'merge'),
    ifNoSpecsFound: read('if-no-specs-found'),
    maxRows: readGiven('max-rows'),
    timeout: read('timeout'),
    report: read('report'),
  };
  if (inputs.report !== undefined && !isOurs(inputs.report))
    problems.push(
      `report: ${JSON.stringify(inputs.report)} must be a file of the workspace, or below RUNNER_TEMP`,
    );
  if (problems.length > 0) throw new InputError(`wrong input - ${problems.join('; ')}`);
  return inputs;
}

/** Whether the step may write at a path: what a later step, or another job on the same machine, reads is none of ours. */
function isOurs(path: string): boolean {
  const workspace = resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
  const place = resolve(workspace, path);
  return [workspace, process.env['RUNNER_TEMP'] ?? ''].some((folder) => {
    if (folder === '') return false;
    const below = relative(resolve(folder), place);
    return below !== '' && !isAbsolute(below) && below.split(sep)[0] !== '..';
  });
}
