import { isAbsolute, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { z } from 'zod';
import { DEFAULT_TIMEOUT, parseTimeout, TIMEOUT_FORM } from '../disk/deadline.ts';

export type Mode = OneOf<'mode'>;

export type Delivery = OneOf<'deliver'>;

type OneOf<Name extends keyof typeof INPUTS> = z.output<(typeof INPUTS)[Name]>;

/** The inputs of the action, read once. */
export interface Inputs {
  readonly mode: Mode;
  /** Empty if not given. */
  readonly token: string;
  /** Distinguishes the comments and issues of several checks of one repository. */
  readonly key: string;
  readonly failOn: OneOf<'fail-on'>;
  /** Check only the cohorts that the change touches. */
  readonly onlyAffected: boolean;
  /** Whether to comment on the pull request. */
  readonly comment: boolean;
  /** Whether to suggest fixes on the lines of the pull request. */
  readonly suggestions: boolean;
  /** One issue for the repository, one for each cohort, or none. */
  readonly issue: OneOf<'issue'>;
  readonly deliver: Delivery;
  readonly dryRun: boolean;
  /** This job's share of the check; absent for all of it. */
  readonly shard: Shard | undefined;
  /** Maximum number of jobs in a plan. */
  readonly shards: number;
  /** Folders, files or patterns of the results to merge, one per line, relative to the workspace. */
  readonly reports: string | undefined;
  /** Relative to the workspace. */
  readonly root: string;
  readonly cohorts: readonly string[] | undefined;
  readonly failLevel: OneOf<'fail-level'>;
  readonly failOnDrift: boolean;
  readonly ifNoSpecsFound: OneOf<'if-no-specs-found'>;
  /** Time limit in seconds. */
  readonly timeout: number;
  /** Relative to the workspace, or in the runner's temporary folder. Default: a file in that folder. */
  readonly report: string | undefined;
}

/** One of several shares of a check. */
export interface Shard {
  /** 1-based. */
  readonly index: number;
  readonly total: number;
}

/** An invalid input: the step fails with this message, and checks nothing. */
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

/** The spellings of YAML 1.2, as accepted by `core.getBooleanInput`. */
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

const INPUTS = {
  mode: z.enum(['check', 'drift', 'regenerate', 'plan', 'merge']),
  key: z.string().regex(/^[A-Za-z0-9_.-]{1,50}$/, 'must be letters, digits, dots, hyphens and underscores'),
  'fail-on': z.enum(['introduced', 'any']),
  'only-affected': yesNo,
  comment: yesNo,
  suggestions: yesNo,
  issue: z.enum(['repository', 'cohort', 'none']),
  deliver: z.enum(['auto', 'commit', 'pull-request', 'patch']),
  'dry-run': yesNo,
  shard,
  shards: count(MOST_SHARDS),
  reports: z.string(),
  root: folder,
  cohorts: lines,
  'fail-level': z.enum(['error', 'warning', 'never']),
  'fail-on-drift': yesNo,
  'if-no-specs-found': z.enum(['warn', 'error', 'ignore']),
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
  'fail-on': 'introduced',
  'only-affected': 'true',
  comment: 'true',
  suggestions: 'false',
  issue: 'repository',
  deliver: 'auto',
  'dry-run': 'false',
  shards: '20',
  root: '.',
  'fail-level': 'error',
  'if-no-specs-found': 'warn',
  timeout: String(DEFAULT_TIMEOUT),
};

/** Reads the inputs; an empty one has its default value. The error lists all invalid inputs. */
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
  const root = read('root');
  const inputs: Inputs = {
    mode,
    token,
    key: readGiven('key') ?? keyOf(root),
    failOn: read('fail-on'),
    onlyAffected: read('only-affected'),
    // Without a token, no comment is intended.
    comment: read('comment') && token !== '',
    suggestions: read('suggestions') && token !== '',
    issue: read('issue'),
    deliver: read('deliver'),
    dryRun: read('dry-run'),
    shard: readGiven('shard'),
    shards: read('shards'),
    reports: readGiven('reports'),
    root,
    cohorts: read('cohorts'),
    failLevel: read('fail-level'),
    // A nightly run reports drift in its issue; a run that is red every night would just be muted.
    failOnDrift: readGiven('fail-on-drift') ?? (mode === 'check' || mode === 'merge'),
    ifNoSpecsFound: read('if-no-specs-found'),
    timeout: read('timeout'),
    report: read('report'),
  };
  if (inputs.report !== undefined && !isOurs(inputs.report))
    problems.push(
      `report: ${JSON.stringify(inputs.report)} must be a file in the workspace or below RUNNER_TEMP`,
    );
  if (problems.length > 0) throw new InputError(`invalid input: ${problems.join('; ')}`);
  return inputs;
}

/** The default key for a folder, so that several folders of one repository do not share a comment. */
function keyOf(root: string | undefined): string {
  return (root ?? '').replace(/[^A-Za-z0-9_.-]/g, '-').slice(0, 50) || 'default';
}

/**
 * Whether the step may write to a path: files that a later step, or another job on the same machine, reads must not be
 * touched.
 */
function isOurs(path: string): boolean {
  const workspace = resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
  const place = resolve(workspace, path);
  return [workspace, process.env['RUNNER_TEMP'] ?? ''].some((folder) => {
    if (folder === '') return false;
    const below = relative(resolve(folder), place);
    return below !== '' && !isAbsolute(below) && below.split(sep)[0] !== '..';
  });
}
