import * as core from '@actions/core';
import { z } from 'zod';
import type { Dialect } from '../result.ts';

/** Everything the action was asked for, read once. */
export interface Inputs {
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
  /** Relative to the workspace; absent for the runner's temporary folder. */
  readonly report: string | undefined;
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

const INPUTS = {
  root: folder,
  'data-root': folder,
  specs: lines,
  cohorts: lines,
  dialect: z.enum(['v1', 'v2']),
  'fail-level': z.enum(['error', 'warning', 'never']),
  'fail-on-drift': yesNo,
  'if-no-specs-found': z.enum(['warn', 'error', 'ignore']),
  'max-rows': z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'must be a whole number of 1 or more')
    .transform(Number),
  report: z.string().transform((text) => (text === '' ? undefined : text)),
} as const;

const DEFAULTS: Partial<Record<keyof typeof INPUTS, string>> = {
  root: '.',
  'fail-level': 'error',
  'fail-on-drift': 'true',
  'if-no-specs-found': 'warn',
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
  const inputs: Inputs = {
    root: read('root'),
    dataRoot: readGiven('data-root'),
    specs: read('specs'),
    cohorts: read('cohorts'),
    dialect: readGiven('dialect'),
    failLevel: read('fail-level'),
    failOnDrift: read('fail-on-drift'),
    ifNoSpecsFound: read('if-no-specs-found'),
    maxRows: readGiven('max-rows'),
    report: read('report'),
  };
  if (problems.length > 0) throw new InputError(`wrong input - ${problems.join('; ')}`);
  return inputs;
}
